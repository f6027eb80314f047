#include "app/gui/singlewindow.h"
#include "guisession.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <thread>

namespace {

//! A second start, as far as it concerns the first: on a thread of its own, as another program would be.
std::pair<bool, bool> startAgain(const QString &folder, bool opensPractice)
{
    std::pair<bool, bool> result;
    bool isDone = false;
    std::thread other([&] {
        SingleWindow second(folder);
        result.first = second.isTaken();
        result.second = result.first && second.raiseOther(opensPractice);
        QMetaObject::invokeMethod(qApp, [&] { isDone = true; });
    });
    EXPECT_TRUE(GuiSession::until([&] { return isDone; }));
    other.join();
    return result;
}

} // namespace

TEST(SingleWindow, ASecondStartRaisesTheFirstWindow)
{
    const QTemporaryDir folder;
    SingleWindow first(folder.path());
    EXPECT_FALSE(first.isTaken());
    first.serve();
    QSignalSpy raised(&first, &SingleWindow::raiseRequested);
    EXPECT_EQ(startAgain(folder.path(), false), std::pair(true, true));
    ASSERT_EQ(raised.size(), 1);
    EXPECT_FALSE(raised[0][0].toBool());
    EXPECT_EQ(startAgain(folder.path(), true), std::pair(true, true));
    ASSERT_EQ(raised.size(), 2);
    EXPECT_TRUE(raised[1][0].toBool()) << "the practice workspace is handed over";
}

TEST(SingleWindow, AnotherDataFolderHasAWindowOfItsOwn)
{
    const QTemporaryDir one, other;
    SingleWindow first(one.path());
    first.serve();
    EXPECT_FALSE(SingleWindow(other.path()).isTaken());
}

TEST(SingleWindow, AnEmptyLockFileThatAKillLeftHoldsNobodyUpAndLocksAllTheSame)
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(QStringLiteral("window.lock")));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    SingleWindow first(folder.path());
    EXPECT_FALSE(first.isTaken());
    EXPECT_TRUE(SingleWindow(folder.path()).isTaken()) << "one of two that start at once has it before it serves";
    first.serve();
    EXPECT_EQ(startAgain(folder.path(), false), std::pair(true, true));
}

TEST(SingleWindow, AfterTheFirstHasEndedTheNextStartHasTheWindow)
{
    const QTemporaryDir folder;
    {
        SingleWindow first(folder.path());
        first.serve();
    }
    SingleWindow next(folder.path());
    EXPECT_FALSE(next.isTaken());
    next.serve();
    EXPECT_EQ(startAgain(folder.path(), false), std::pair(true, true));
}
