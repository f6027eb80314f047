#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

//! Reads a date of HTTP in one of its three formats (RFC 9110, 5.6.7); invalid when it is none. UTC.
QDateTime parseHttpDate(const QByteArray &value);

//! Reads a Retry-After header (RFC 9110, 10.2.3): seconds, or one of the three HTTP date formats seen from `now`. A
//! date in the past gives zero; anything beyond a day gives a day. Nothing when it is neither.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

//! Reads RateLimit-Reset or X-RateLimit-Reset, which servers send in two ways: seconds from `now`, or seconds since
//! 1970 (Didit; api/didit.md, 4). Bounds as above. Nothing when it is no number.
std::optional<std::chrono::seconds> parseRateLimitReset(const QByteArray &value, const QDateTime &now);
