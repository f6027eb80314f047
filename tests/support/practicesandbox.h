#pragma once

#include "net/sandbox/sandbox.h"

#include <QStringList>

#include <gtest/gtest.h>

//! The practice provider for tests of other parts. Header only: whoever includes it links flow_net.
namespace PracticeSandbox {

//! The sample flows of a new practice provider: six of the newer shape, four of the older.
constexpr int sampleFlows = 6 + 4;
constexpr int sampleProjects = 9;
constexpr int sampleWorkflows = 6; //!< of Didit

//! Options for a test: no rate limit, a secret that can be recognised in places where it must not be.
inline SandboxOptions options()
{
    SandboxOptions chosen;
    chosen.rateLimit = 0;
    chosen.diditRateLimit = 0;
    chosen.secret = QStringLiteral("s3cret-of-the-practice-provider");
    return chosen;
}

//! Starts one; a failure to start fails the test and gives nullptr.
inline std::unique_ptr<Sandbox> start(SandboxOptions chosen = options())
{
    Result<std::unique_ptr<Sandbox>> sandbox = Sandbox::start(std::move(chosen));
    EXPECT_TRUE(sandbox) << (sandbox ? "" : qPrintable(sandbox.error().toString()));
    return sandbox ? std::move(*sandbox) : nullptr;
}

//! What travelled, as "PUT /v3/project-flows/64a1… {"status":"paused"}", one a request.
inline QStringList lines(const Sandbox &sandbox)
{
    QStringList all;
    for (const SandboxRequest &request : sandbox.requests()) {
        const QString line = request.method + QLatin1Char(' ') + request.path;
        all << (request.body.isEmpty() ? line : line + QLatin1Char(' ') + QString::fromUtf8(request.body));
    }
    return all;
}

} // namespace PracticeSandbox
