#pragma once

#include "models/records/accesssource.h"
#include "net/http/httpclient.h"

//! Asks the service behind the source "API" as the provider does (api/verifik.md 8). It goes straight to the given
//! address, without the account's token: the service is somebody else's. Nothing of question or answer is stored or
//! logged, apart from the request line's names.
class AccessSourceTest : public QObject
{
    Q_OBJECT
public:
    //! `http` must outlive it. `timeout` is for the whole question.
    explicit AccessSourceTest(
        HttpClient &http, std::chrono::milliseconds timeout = std::chrono::seconds(10), QObject *parent = nullptr);

    using Done = std::function<void(Result<AccessAnswer>)>;
    //! `done` is called once, from the event loop, unless `context` is gone by then. Any HTTP answer up to
    //! largestAnswer is an answer. Errors: Usage for an address that is not http or https or a question without key or
    //! value; Offline, Timeout, Interrupted, TooLarge.
    void ask(const AccessQuestion &question, QObject *context, Done done);

    static constexpr qsizetype largestAnswer = 1024 * 1024; //!< bytes
    static constexpr qsizetype longestShown = 2000; //!< characters of AccessAnswer::body
    //! The members that an answer should have.
    static QStringList expectedKeys(AccessQuestion::Way way);

private:
    HttpClient &m_http;
    std::chrono::milliseconds m_timeout;
};
