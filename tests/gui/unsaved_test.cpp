// Edits that the disk does not take, in the real window.
#include "guisession.h"

#include "support/failingvfs.h"

#include <QAbstractSpinBox>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

using namespace std::chrono_literals;

namespace {

const JsonPointer attempts = "/documents/attemptLimit"_ptr;
const QString name = QStringLiteral("Onboarding"), other = QStringLiteral("Second");
const QString saved = QStringLiteral("Saved on this computer");

//! What is the matter with the disk, and the words for it.
struct Trouble
{
    const char *name;
    void (*begin)(FailingVfs &);
    const char *reason;
};

const Trouble troubles[] = {
    {"Full", [](FailingVfs &disk) { disk.failAt(1, FailingVfs::Fault::Full, true); }, "is full"},
    {"ReadOnly", [](FailingVfs &disk) { disk.failAt(1, FailingVfs::Fault::ReadOnly, true); }, "is read-only"},
    {"NotToBeOpened", [](FailingVfs &disk) { disk.setReadOnly(true); }, "cannot be opened"},
};

class UnsavedEdit : public ::testing::TestWithParam<Trouble>
{
protected:
    void SetUp() override
    {
        session.setSaveAgainAfter(24h); // by itself only where a test is about that
        for (const QString &each : {name, other})
            ASSERT_NO_FATAL_FAILURE(session.addFlow(each));
    }
    void begin()
    {
        session.start();
        ASSERT_NO_FATAL_FAILURE(session.openFlow(name));
    }
    //! An edit that meets the disk's trouble, and what a person is told of it.
    void editInVain(const char *digits = "5")
    {
        GetParam().begin(m_disk);
        ASSERT_NO_FATAL_FAILURE(type(digits));
        ASSERT_TRUE(GuiSession::until([this] { return isToldUnsaved(); })) << qPrintable(status());
    }
    void mend()
    {
        m_disk.reset();
        m_disk.setReadOnly(false);
    }
    void type(const char *digits) { session.typeNumber("/documents/attemptLimit", QLatin1String(digits)); }
    QString status() { return session.find<QLabel>("saveState")->text(); }
    bool isToldUnsaved() { return status().startsWith(QStringLiteral("Not saved yet.")); }
    QToolButton *again() { return session.find<QToolButton>("retrySave"); }
    QMessageBox *question() { return session.find<QMessageBox>("closeUnsaved"); }
    void press(const QString &text)
    {
        for (QAbstractButton *button : question()->buttons()) {
            if (button->text().remove(QLatin1Char('&')) == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        FAIL() << qPrintable(text);
    }
    QJsonValue onScreen() { return session.find<QAbstractSpinBox>("/documents/attemptLimit")->text().toInt(); }
    QJsonValue onDisk() { return attempts.in(session.stored().working); }

    FailingVfs m_disk; // before all that opens a file
    GuiSession session;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(
    Disk, UnsavedEdit, ::testing::ValuesIn(troubles), [](const auto &trouble) { return trouble.param.name; });

TEST_P(UnsavedEdit, StaysOnScreenAndTheStatusLineSaysWhyItIsNotSaved)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(editInVain());
    EXPECT_TRUE(status().contains(QLatin1String(GetParam().reason))) << qPrintable(status());
    EXPECT_TRUE(status().contains(QDir::toNativeSeparators(session.folder())))
        << "which disk: " << qPrintable(status());
    EXPECT_TRUE(again()->isVisible());
    EXPECT_EQ(onScreen(), QJsonValue(5));
    EXPECT_TRUE(session.controller().openFlow()->flow().isDirty());
    EXPECT_TRUE(session.controller().openFlow()->flow().undoStack()->canUndo());
    EXPECT_TRUE(session.controller().hasUnsaved());
}

TEST_P(UnsavedEdit, IsSavedWithTryAgainOnceThereIsRoom)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(editInVain());
    QTest::mouseClick(again(), Qt::LeftButton); // too early
    ASSERT_TRUE(GuiSession::until([this] { return isToldUnsaved(); }));
    mend();
    QTest::mouseClick(again(), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] { return status() == saved; }));
    EXPECT_FALSE(again()->isVisible());
    EXPECT_EQ(onDisk(), QJsonValue(5));
}

TEST_P(UnsavedEdit, IsSavedByItselfOnceThereIsRoom)
{
    session.setSaveAgainAfter(1ms);
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(editInVain());
    mend();
    ASSERT_TRUE(GuiSession::until([this] { return status() == saved; }));
    EXPECT_EQ(onDisk(), QJsonValue(5));
}

TEST_P(UnsavedEdit, GoesAlongWithTheNextOne)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(editInVain("5"));
    ASSERT_NO_FATAL_FAILURE(type("4"));
    EXPECT_TRUE(isToldUnsaved()) << "what is on screen is still not on disk";
    mend();
    ASSERT_NO_FATAL_FAILURE(type("2"));
    ASSERT_TRUE(GuiSession::until([this] { return status() == saved; }));
    EXPECT_EQ(onDisk(), QJsonValue(2));
}

TEST_P(UnsavedEdit, IsKeptWhileAnotherFlowIsOpen)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(editInVain());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(other));
    ASSERT_TRUE(GuiSession::until([this] { return isToldUnsaved(); })) << qPrintable(status());
    EXPECT_EQ(onScreen(), QJsonValue(3));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(name));
    EXPECT_EQ(onScreen(), QJsonValue(5));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(other));
    mend();
    QTest::mouseClick(again(), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] { return status() == saved; }));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(name));
    EXPECT_EQ(onDisk(), QJsonValue(5));
}

TEST_P(UnsavedEdit, IsToldWhenTheWindowClosesAndStayingKeepsIt)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(editInVain());
    session.window().close();
    ASSERT_TRUE(GuiSession::until([this] { return question() != nullptr; }));
    EXPECT_TRUE(question()->informativeText().contains(QLatin1String(GetParam().reason)))
        << qPrintable(question()->informativeText());
    EXPECT_TRUE(question()->defaultButton() == question()->escapeButton()) << "Enter and Escape stay";
    press(QStringLiteral("Keep Flowform open"));
    ASSERT_TRUE(session.window().isVisible());
    EXPECT_TRUE(isToldUnsaved());
    EXPECT_EQ(onScreen(), QJsonValue(5));
    mend();
    QTest::mouseClick(again(), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] { return status() == saved; }));
    ASSERT_NO_FATAL_FAILURE(session.restart());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(name));
    EXPECT_EQ(onScreen(), QJsonValue(5));
}

TEST_P(UnsavedEdit, TheQuestionAtTheEndGoesWhenTheEditWasSavedAfterAll)
{
    session.setSaveAgainAfter(1ms);
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(editInVain());
    session.window().close();
    ASSERT_TRUE(GuiSession::until([this] { return question() != nullptr; }));
    mend();
    ASSERT_TRUE(GuiSession::until([this] { return question() == nullptr; }));
    EXPECT_EQ(status(), saved);
    EXPECT_TRUE(session.window().isVisible());
    EXPECT_EQ(onDisk(), QJsonValue(5));
}

TEST_P(UnsavedEdit, IsAllThatIsLostWhereAPersonClosesAllTheSame)
{
    ASSERT_NO_FATAL_FAILURE(begin());
    ASSERT_NO_FATAL_FAILURE(type("4"));
    ASSERT_TRUE(GuiSession::until([this] { return status() == saved; }));
    // A connection that is open goes on in a folder that can no longer be written; that is no trouble.
    if (GetParam().name == QLatin1String("NotToBeOpened")) {
        session.window().close();
        EXPECT_FALSE(session.window().isVisible());
        return;
    }
    ASSERT_NO_FATAL_FAILURE(editInVain());
    session.window().close();
    ASSERT_TRUE(GuiSession::until([this] { return question() != nullptr; }));
    press(QStringLiteral("Close and lose these edits"));
    EXPECT_FALSE(session.window().isVisible());
    session.end();
    mend();
    session.start();
    ASSERT_NO_FATAL_FAILURE(session.openFlow(name));
    EXPECT_EQ(onScreen(), QJsonValue(4));
}
