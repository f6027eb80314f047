#pragma once

#include "models/core/error.h"
#include "net/sandbox/sandbox.h"

#include <QFile>

#include <deque>
#include <memory>
#include <vector>

//! What came in: the newest requests in memory, all of them in a file where one is wanted. Not thread-safe: its owner
//! locks.
class RequestLog
{
public:
    //! Appends to `file` (empty: memory only). Whatever line holds `secret` gets "[secret]" in its place.
    //! Errors: Storage when the file cannot be opened.
    static Result<RequestLog> open(const QString &file, const QString &secret);

    //! One line {"body","method","path","status"}, on disk before this returns. The body is its JSON value, else its
    //! text, else null.
    void add(const SandboxRequest &request);
    std::vector<SandboxRequest> requests() const { return {m_newest.begin(), m_newest.end()}; }

private:
    RequestLog() = default;

    std::unique_ptr<QFile> m_file;
    QByteArray m_secret;
    std::deque<SandboxRequest> m_newest;
};
