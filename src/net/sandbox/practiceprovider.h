#pragma once

#include "models/core/error.h"
#include "models/document/patch.h"
#include "net/sandbox/practicebehaviour.h"
#include "net/sandbox/practicestate.h"

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

//! A request as the sandbox's routes see it.
struct PracticeRequest
{
    QString method; //!< "PUT"
    QString target; //!< as it was sent, with its query
    QString path; //!< decoded, without the query
    QUrlQuery query;
    QByteArray token; //!< of "Authorization: Bearer …"; empty when there is none
    QByteArray apiKey; //!< of "x-api-key"; empty when there is none
    QByteArray contentType; //!< of the body, without parameters, in lower case: "application/json"
    QByteArray host; //!< as the caller reached this server: "127.0.0.1:41234"
    QByteArray body;
    QStringList captures; //!< what the route's pattern captured
    int refusedStatus = 0; //!< set when the HTTP layer could not take the request (413 and the like); 0 otherwise
};

//! What goes back. A member of `headers` replaces what the server would have said by itself.
struct PracticeAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QMap<QByteArray, QByteArray> headers = {};
    //! Where it is set, the answer is what this returns. It runs while other requests may be served, and so may take
    //! its time, or call this very server.
    std::function<PracticeAnswer()> later = {};
};

//! What a route may look at and change while it answers; nobody else does meanwhile.
struct PracticeWorld
{
    PracticeState &state;
    QByteArray secret;
    NestedUpdates nestedUpdates = NestedUpdates::Merges;
    bool hasActiveUsers = false;
    PracticeVersioning versioning = PracticeVersioning::NewDraft;
    PracticeListing listing = PracticeListing::Workflows;
    PracticePaging paging = PracticePaging::Pages;
    std::chrono::system_clock::time_point now;
};

//! One endpoint.
struct PracticeRoute
{
    QString method;
    QRegularExpression path; //!< must match the whole path
    std::function<PracticeAnswer(const PracticeRequest &, PracticeWorld &)> answer;
};

//! Which requests a minute a request counts against.
enum class PracticeBudget {
    Flows,
    Projects, //!< twice as many
    DiditWrites,
    DiditReads, //!< twice as many
    Unlimited,
};

//! A limit that a request ran into.
struct PracticeThrottle
{
    int limit; //!< requests a minute
    std::chrono::seconds wait; //!< until the next one may pass
};

//! One API that the sandbox plays: a table of endpoints and the few things all of them share. A further dialect is a
//! further function that returns one of these.
struct PracticeProvider
{
    QStringList prefixes; //!< of the paths it answers: "/v3/project-flows" and "/v3/projects" share "/v3/project"
    std::vector<PracticeRoute> routes;
    //! Refuses a missing, wrong, expired or powerless credential; nothing when it may pass.
    std::function<std::optional<PracticeAnswer>(const PracticeRequest &, const PracticeWorld &)> refuseCredential;
    //! 429; the throttle's wait goes into Retry-After.
    std::function<PracticeAnswer(const PracticeRequest &, const PracticeWorld &, const PracticeThrottle &)> refuseRate;
    std::function<PracticeBudget(const PracticeRequest &)> budget;
    //! 404 for a path that has no route.
    std::function<PracticeAnswer(const PracticeRequest &, const PracticeWorld &)> refusePath;
    //! Fills a state that has never been used; `withSamples` as in cli.md `--seed`. Errors: Malformed for a broken
    //! sample.
    std::function<Result<void>(PracticeState &, bool withSamples)> seed;
};
