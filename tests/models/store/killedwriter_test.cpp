#include "storefixture.h"

#ifdef Q_OS_UNIX

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using KilledWriter = StoreTest;

} // namespace

TEST_F(KilledWriter, LosesNoAcknowledgedEdit)
{
    ASSERT_TRUE(m_store->saveFlow(record(QStringLiteral("flow"))));
    m_store.reset(); // nothing open across fork()

    int number = 0; // grows through all rounds, so that a lost edit of an earlier round shows too
    for (int round = 0; round < 20; ++round) {
        int pipeEnds[2];
        ASSERT_EQ(pipe(pipeEnds), 0);
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder());
            for (int next = number + 1; store; ++next) {
                const FlowSummary summary = record(QStringLiteral("flow"));
                if (!(*store)->saveWorking(QStringLiteral("acme"), QStringLiteral("flow"), 1, numbered(next), summary))
                    break;
                if (write(pipeEnds[1], &next, sizeof next) != sizeof next)
                    break;
            }
            _exit(1);
        }
        close(pipeEnds[1]);
        // Killed as soon as it has acknowledged some: it is then in the middle of the next one.
        int acknowledged = 0;
        for (int i = 0; i <= round % 5; ++i)
            ASSERT_EQ(read(pipeEnds[0], &acknowledged, sizeof acknowledged), static_cast<ssize_t>(sizeof acknowledged));
        kill(child, SIGKILL);
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFSIGNALED(status));
        // It may have acknowledged more before the signal arrived.
        for (int more = 0; read(pipeEnds[0], &more, sizeof more) == static_cast<ssize_t>(sizeof more);)
            acknowledged = more;
        close(pipeEnds[0]);

        const std::unique_ptr<SqliteDraftStore> store = opened();
        ASSERT_TRUE(store);
        const Result<FlowRecord> flow = store->flow(QStringLiteral("acme"), QStringLiteral("flow"));
        ASSERT_TRUE(flow);
        number = flow->working.value(QStringLiteral("number")).toInt();
        // The one that was under way may have arrived too, but whole.
        EXPECT_TRUE(number == acknowledged || number == acknowledged + 1)
            << number << " stored, acknowledged " << acknowledged;
        EXPECT_EQ(flow->working, numbered(number));
    }
}

#endif
