#pragma once

#include <QString>
#include <QUrl>

//! How often a provider lets one account ask, as documented. All zero: no limit is known, so only its refusals count.
struct RateLimit
{
    int perMinute = 0; //!< requests a minute; where writes are counted apart, reads
    int writesPerMinute = 0; //!< where writes are counted apart; 0: together with the reads

    bool operator==(const RateLimit &) const = default;
};

//! Whose turn a request has to wait for. Requests of one lane share the account's limit.
struct RequestLane
{
    QString account; //!< empty: the request waits for nobody
    RateLimit limit;
};

//! The documented limit of a provider ("verifik", "didit") at this address; none for an unknown provider, and none on
//! this computer, where a practice provider answers instead.
//! Sources: Verifik 50 requests a minute and user (seed 002; api/verifik.md, 12); Didit 600 reads and 300 writes a
//! minute and key (api/didit.md, 4).
RateLimit documentedRateLimit(const QString &provider, const QUrl &base);
