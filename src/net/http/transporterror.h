#pragma once

#include "net/http/httpclient.h"

#include <QNetworkReply>

//! The sentences for a request that got no complete answer. `Error::detail` names host and technical reason.
namespace TransportError {

//! True when `code` only repeats the status line of a complete HTTP answer with `status`.
bool isAnswer(QNetworkReply::NetworkError code, int status);

//! `mayHaveArrived`: some of the request went out, so the provider may have acted on it.
Error from(QNetworkReply::NetworkError code, const HttpRequest &request, bool mayHaveArrived, const QString &reason);

Error timeout(const HttpRequest &request);
Error truncated(const HttpRequest &request, qint64 expected, qint64 received);
Error tooLarge(const HttpRequest &request, int httpStatus);
Error cancelled(const HttpRequest &request);
//! Cancelled while it waited for its turn.
Error unsent();
bool isUnsent(const Error &error);
//! RateLimited: the provider asked for a pause that is longer than may be waited for, so nothing was sent.
Error longPause(std::chrono::seconds wait);
Error unusableSecret();
Error unusableAddress(const HttpRequest &request);

} // namespace TransportError
