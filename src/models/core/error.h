#pragma once

#include "models/core/jsonpointer.h"

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <vector>

//! What kind of thing went wrong. Callers branch on this, never on text.
enum class ErrorKind {
    Offline, //!< no connection could be made: nothing reached the provider
    Timeout, //!< no answer in time: whether the request was applied is not known
    Interrupted, //!< the connection broke after the request went out: outcome not known
    Cancelled, //!< a person stopped it
    Unauthorized, //!< the credential is missing, wrong or expired (401, 403 expired_token)
    Forbidden, //!< the credential may not do this (403)
    NotFound, //!< 404
    ActiveUsers, //!< Verifik's 409 on a flow in use; not an edit conflict (seed 002)
    Rejected, //!< the provider refused the content (400, 409 MissingParameter, 422)
    RateLimited, //!< 429
    Server, //!< 5xx
    Malformed, //!< an answer or a file that is not what it should be
    TooLarge, //!< an answer or a file past our limit
    Conflict, //!< the same field was changed here and there, to different values
    Invalid, //!< refused by our own checks before anything was sent
    Storage, //!< the local store could not read or write
    Usage, //!< asked for something that does not exist or makes no sense
};

//! A finding the provider tied to one field (422 `details[]`, seed 002).
struct FieldError
{
    JsonPointer field;
    QString message;
};

//! An error as a value. The three texts are translated sentences for a person; `detail` is for the log and "Details…".
//! None of them ever holds a credential or personal data.
struct Error
{
    ErrorKind kind = ErrorKind::Malformed;
    QString what; //!< what happened: "Verifik did not accept the change."
    QString meaning; //!< what it means: "Nothing was changed at the provider."; may be empty
    QString advice; //!< what to do: "Correct the marked fields and send again."; may be empty
    QString detail; //!< technical: status line, provider's code; may be empty
    int httpStatus = 0; //!< 0 when no HTTP answer was read
    QString code; //!< the provider's own code, such as "Conflict" or "INVALID_PROJECT_ID"
    std::vector<FieldError> fields; //!< findings that belong to fields
    std::optional<std::chrono::seconds> retryAfter; //!< from Retry-After

    //! All sentences in reading order, joined by spaces.
    QString toString() const;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString what, QString detail = {})
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    error.detail = std::move(detail);
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
