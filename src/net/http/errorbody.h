#pragma once

#include "net/http/httpclient.h"

#include <QCoreApplication>
#include <QJsonValue>

//! What a request was about, for the sentences of its error.
struct ErrorContext
{
    enum class Subject {
        Flow,
        Project,
        Record, //!< anything else: a webhook, a row of a white list
    };

    QString provider; //!< the name people know: "Verifik"
    QString flow; //!< name or id of the flow (or other subject); empty where the request was about none
    bool isWrite = false; //!< the request would have changed something at the provider
    QByteArray secret; //!< taken out of every text of the provider
    Subject subject = Subject::Flow;
    //! The account signs in with a key. Then 401 and 403 are told as one thing, since such providers use either for a
    //! key that is wrong and for one that may not do this (api/didit.md 4).
    bool isKeyed = false;
};

//! What a provider's error body says, wherever it says it (api notes, "Errors and rate limits"): in the root, in `data`
//! or in `error`; `error` and `message` as text or object; `details` or `detail` as list; or, as Didit's framework
//! does, texts under the names of fields, at any depth. Texts are cleaned: one line, at most 300 characters, without
//! tokens, email addresses and phone numbers.
struct ErrorBody
{
    QString message; //!< for people; empty when the body has none
    QString code; //!< "Conflict", "INVALID_PROJECT_ID"; empty when the body has none
    int status = 0; //!< a status that the body itself claims, 400 to 599; else 0
    std::vector<FieldError> fields;
    bool isJson = false;

    //! Never fails: a body that is not JSON gives nothing.
    static ErrorBody parse(const QByteArray &body, const QByteArray &secret = {});
    static ErrorBody from(const QJsonValue &value, const QByteArray &secret = {});
};

//! "documents.verificationMethods", "projectFlow.steps.liveness", "a[0].b", "a.0.b" or "/a/0" as a pointer into the
//! flow.
JsonPointer fieldPointer(const QString &path);

//! A text of the provider, fit for a person and a log: one line, bounded, without control characters and secrets.
QString cleanProviderText(const QString &text, const QByteArray &secret, qsizetype maxLength = 300);

//! Turns an answer that says no into an error for people. Also for 3xx (the account's address is not the provider's)
//! and for a 2xx whose body says that it failed.
Error errorFromResponse(const HttpResponse &response, const ErrorContext &context);
