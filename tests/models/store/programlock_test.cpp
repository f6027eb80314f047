#include "models/store/programlock.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace {

class ProgramLockTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("some.lock")); }
    //! What a program left behind.
    void leave(const QByteArray &contents)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(contents);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ProgramLockTest, OneOfTwoHasItUntilItIsLetGo)
{
    ProgramLock first(path()), second(path());
    EXPECT_TRUE(first.tryLock());
    EXPECT_TRUE(first.tryLock()) << "from before";
    EXPECT_FALSE(second.tryLock());
    EXPECT_TRUE(second.isHeldElsewhere());
    first.unlock();
    EXPECT_TRUE(second.tryLock());
    EXPECT_FALSE(second.isHeldElsewhere());
    EXPECT_FALSE(first.tryLock());
}

TEST_F(ProgramLockTest, AFileThatAKilledProgramLeftStandsInNobodysWay)
{
    for (const QByteArray &contents : {QByteArray(), QByteArray("1\nflowform\nthis-computer\n")}) {
        leave(contents);
        ProgramLock next(path()), afterNext(path());
        EXPECT_TRUE(next.tryLock()) << contents.constData();
        EXPECT_FALSE(afterNext.tryLock()) << "and it is a lock all the same";
    }
}

TEST_F(ProgramLockTest, TheFileGoesWithTheLock)
{
    leave({});
    {
        ProgramLock lock(path());
        ASSERT_TRUE(lock.tryLock());
        EXPECT_TRUE(QFile::exists(path()));
    }
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(ProgramLockTest, AFileThatCannotBeMadeIsNobodysLock)
{
    ProgramLock lock(m_folder.filePath(QStringLiteral("missing/some.lock")));
    EXPECT_FALSE(lock.tryLock(std::chrono::hours(1))) << "at once, since waiting would not help";
    EXPECT_FALSE(lock.isHeldElsewhere());
}

TEST_F(ProgramLockTest, AmongManyThatTryAtOnceNoTwoHaveItAtATime)
{
    leave({});
    std::atomic<int> holders = 0, taken = 0, clashes = 0;
    std::vector<std::thread> others;
    for (int i = 0; i < 4; ++i) {
        others.emplace_back([&] {
            for (int n = 0; n < 500; ++n) {
                ProgramLock lock(path()); // made and removed again and again, which is where two could meet
                if (!lock.tryLock())
                    continue;
                clashes += holders++ != 0;
                ++taken;
                --holders;
            }
        });
    }
    for (std::thread &other : others)
        other.join();
    EXPECT_EQ(clashes, 0);
    EXPECT_GT(taken, 0);
}

TEST_F(ProgramLockTest, WhoeverWaitsHasItAsSoonAsItIsFree)
{
    auto first = std::make_unique<ProgramLock>(path());
    ASSERT_TRUE(first->tryLock());
    bool isTaken = false;
    std::thread other([&] { isTaken = ProgramLock(path()).tryLock(std::chrono::hours(1)); });
    first.reset();
    other.join();
    EXPECT_TRUE(isTaken);
}

#ifdef Q_OS_UNIX
TEST_F(ProgramLockTest, EndsWithTheProgramThatHasIt)
{
    int pipeEnds[2];
    ASSERT_EQ(pipe(pipeEnds), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        ProgramLock lock(path());
        const char answer = lock.tryLock() ? 'y' : 'n';
        if (write(pipeEnds[1], &answer, 1) == 1)
            pause();
        _exit(1);
    }
    close(pipeEnds[1]);
    char answer = 0;
    ASSERT_EQ(read(pipeEnds[0], &answer, 1), 1);
    close(pipeEnds[0]);
    EXPECT_EQ(answer, 'y');
    ProgramLock next(path());
    EXPECT_FALSE(next.tryLock());
    EXPECT_TRUE(next.isHeldElsewhere());
    kill(child, SIGKILL);
    ASSERT_EQ(waitpid(child, nullptr, 0), child);
    EXPECT_TRUE(QFile::exists(path())) << "left behind";
    EXPECT_TRUE(next.tryLock());
}
#endif
