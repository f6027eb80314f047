#include "gui/guisession.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

namespace {
const QString mexico = QStringLiteral("Savings account Mexico");

QJsonValue attemptLimit(const FlowRecord &record)
{
    return "/documents/attemptLimit"_ptr.in(record.working);
}

class Window : public testing::Test
{
protected:
    void SetUp() override { session.start(); }

    //! The practice workspace with the draft flow open and its attempt limit changed to 5.
    void editMexico()
    {
        session.openPracticeWorkspace();
        session.openFlow(mexico);
        session.typeNumber("/documents/attemptLimit", QStringLiteral("5"));
        ASSERT_TRUE(session.controller().openFlow()->flow().isDirty());
    }
    //! From the result of a send: one choice in the conflict window, which then is left with it applied.
    void decide(const char *choice)
    {
        QTest::mouseClick(session.find<QPushButton>("decide"), Qt::LeftButton);
        QDialog *window = nullptr;
        ASSERT_TRUE(GuiSession::until([&] { return (window = session.find<QDialog>("conflictDialog")) != nullptr; }));
        EXPECT_TRUE(GuiSession::until([this] { return session.find<QDialog>("reviewDialog") == nullptr; }));
        QTest::mouseClick(session.find<QRadioButton>(choice), Qt::LeftButton);
        QTest::mouseClick(session.find<QPushButton>("apply"), Qt::LeftButton);
        EXPECT_FALSE(window->isVisible());
    }
    bool isDirty() { return session.controller().openFlow()->flow().isDirty(); }
    QString text(const char *name) { return session.find<QLabel>(name)->text(); }

    GuiSession session;
};
} // namespace

TEST_F(Window, SendsExactlyTheOneChangedFieldFromAFirstStart)
{
    EXPECT_TRUE(session.find<QWidget>("welcomePage")->isVisible());
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    EXPECT_FALSE(session.find<QWidget>("welcomePage")->isVisible());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(mexico));
    auto *review = session.find<QPushButton>("review");
    EXPECT_FALSE(review->isEnabled());
    EXPECT_FALSE(review->toolTip().isEmpty());

    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("5")));
    const auto *changes = session.find<QListView>("changesList");
    ASSERT_EQ(changes->model()->rowCount(), 1);
    const QString sentence = changes->model()->index(0, 0).data().toString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("from 3 to 5")) || sentence.contains(QStringLiteral("from 3")))
        << qPrintable(sentence);
    EXPECT_TRUE(review->isEnabled());
    EXPECT_TRUE(review->text().contains(QStringLiteral("(1)")));

    ASSERT_NO_FATAL_FAILURE(session.send());
    EXPECT_EQ(session.sent(QStringLiteral("PUT")), QList<QByteArray>{R"({"documents":{"attemptLimit":5}})"});
    EXPECT_NE(session.find<QWidget>("storedAsSent"), nullptr);
    ASSERT_NO_FATAL_FAILURE(session.closeReview());
    EXPECT_TRUE(GuiSession::until([this] { return !isDirty(); }));
    EXPECT_FALSE(review->isEnabled());
    EXPECT_EQ(changes->model()->rowCount(), 0);
    EXPECT_EQ(session.stored().state, FlowState::Clean);
}

TEST_F(Window, KeepsEditsWindowAndOpenFlowAcrossARestart)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    session.window().resize(1100, 700);
    ASSERT_NO_FATAL_FAILURE(session.restart());
    ASSERT_NE(session.controller().openFlow(), nullptr);
    EXPECT_EQ(session.controller().openFlow()->summary().name, mexico);
    EXPECT_EQ(session.controller().openFlow()->flow().value("/documents/attemptLimit"_ptr), QJsonValue(5));
    EXPECT_TRUE(isDirty());
    EXPECT_EQ(session.window().size(), QSize(1100, 700));
}

TEST_F(Window, SaysThatAnEditIsSavedOnlyOnceItIsOnDisk)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    EXPECT_TRUE(text("saveState") == QStringLiteral("Saving…")
        || text("saveState") == QStringLiteral("Saved on this computer"));
    ASSERT_TRUE(GuiSession::until([this] { return text("saveState") == QStringLiteral("Saved on this computer"); }));
    EXPECT_EQ(attemptLimit(session.stored()), QJsonValue(5));
    EXPECT_EQ(session.stored().state, FlowState::Modified);
}

TEST_F(Window, TypingAValueAndBackLeavesNothingToSend)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("3")));
    EXPECT_FALSE(isDirty());
    EXPECT_FALSE(session.find<QPushButton>("review")->isEnabled());
    EXPECT_EQ(session.stored().state, FlowState::Clean);
}

TEST_F(Window, UndoesAndRedoesAnEditByTheMenuCommands)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    session.window().actions().action(ActionId::Undo)->trigger();
    EXPECT_FALSE(isDirty());
    session.window().actions().action(ActionId::Redo)->trigger();
    EXPECT_TRUE(isDirty());
    session.window().actions().action(ActionId::RevertAll)->trigger();
    EXPECT_FALSE(isDirty());
    session.window().actions().action(ActionId::Undo)->trigger();
    EXPECT_TRUE(isDirty());
}

TEST_F(Window, RefusesToSendErrorsAndSaysWhy)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(mexico));
    ASSERT_TRUE(session.controller().openFlow()->flow().setValue("/documents/attemptLimit"_ptr, 9));
    auto *review = session.find<QPushButton>("review");
    EXPECT_FALSE(review->isEnabled());
    EXPECT_TRUE(review->toolTip().contains(QStringLiteral("errors")));
    EXPECT_GE(session.find<QListView>("problemsList")->model()->rowCount(), 1);
    EXPECT_EQ(attemptLimit(session.stored()), QJsonValue(9));
}

TEST_F(Window, OffersToWaitPauseOrStopWhileUsersAreInAFlow)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Colombia")));
    session.practice().setActiveUsers(true);
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("4")));
    ASSERT_TRUE(isDirty());
    ASSERT_NO_FATAL_FAILURE(session.send());
    auto *dialog = session.find<QDialog>("activeUsersDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(isDirty());

    // Paused first with a request of its own, then the change follows.
    QTest::mouseClick(session.find<QPushButton>("pauseFirst"), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] { return !isDirty(); }));
    const QList<QByteArray> bodies = session.sent(QStringLiteral("PUT"));
    ASSERT_EQ(bodies.size(), 3);
    EXPECT_EQ(bodies.at(1), QByteArray(R"({"status":"paused"})"));
    EXPECT_EQ(session.controller().openFlow()->flow().status(), QStringLiteral("paused"));
    EXPECT_TRUE(GuiSession::until([this] { return session.find<QDialog>("activeUsersDialog") == nullptr; }));
}

TEST_F(Window, PutsTheProvidersFindingOnItsField)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const QByteArray record = QJsonDocument(session.practice().flow(session.controller().openFlow()->id())).toJson();
    session.practice().answerNext(200, record); // the read before the write
    session.practice().answerNext(
        422, R"({"message":"Project flow validation failed","code":"UnprocessableEntity","status":422,
        "details":[{"field":"documents.attemptLimit","message":"attemptLimit is too high for this project"}]})");
    ASSERT_NO_FATAL_FAILURE(session.send());
    EXPECT_TRUE(isDirty());
    const auto *problems = session.find<QListView>("problemsList");
    ASSERT_GE(problems->model()->rowCount(), 1);
    auto *jump = session.find<QPushButton>("fieldError:/documents/attemptLimit");
    ASSERT_NE(jump, nullptr);
    QTest::mouseClick(jump, Qt::LeftButton);
    EXPECT_TRUE(GuiSession::until([this] { return session.find<QDialog>("reviewDialog") == nullptr; }));
    EXPECT_FALSE(session.controller().openFlow()->flow().problems("/documents/attemptLimit"_ptr).empty());
}

TEST_F(Window, KeepsTheDraftWhileTheProviderCannotBeReached)
{
    SandboxOptions options;
    options.secret = QStringLiteral("office-token");
    Result<std::unique_ptr<Sandbox>> office = Sandbox::start(options);
    ASSERT_TRUE(office);

    // The account is added as a person would, so the token has gone through the dialog.
    session.window().actions().action(ActionId::AddAccount)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QDialog>("addAccountDialog") != nullptr; }));
    QTest::keyClicks(session.find<QLineEdit>("accountName"), QStringLiteral("Office"));
    session.find<QComboBox>("accountAddress")->setEditText((*office)->url().toString());
    QTest::keyClicks(session.find<QLineEdit>("accountToken"), options.secret);
    QTest::mouseClick(session.find<QPushButton>("addAccount"), Qt::LeftButton);
    auto *tree = session.find<QTreeView>("flowTree");
    ASSERT_TRUE(GuiSession::until(
        [&] { return tree->model()->rowCount(tree->model()->index(0, 0)) == GuiSession::practiceRows; }));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(mexico));
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("5")));

    office->reset();
    ASSERT_NO_FATAL_FAILURE(session.send());
    const QString network = session.find<QToolButton>("syncState")->text();
    EXPECT_TRUE(network.startsWith(QStringLiteral("Offline"))) << qPrintable(network);
    ASSERT_NO_FATAL_FAILURE(session.closeReview());
    EXPECT_TRUE(isDirty());
    EXPECT_EQ(attemptLimit(session.stored()), QJsonValue(5));
    EXPECT_EQ(session.stored().state, FlowState::Queued) << "it goes out when the provider is back";
    QDirIterator files(session.folder(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("office-token")) << qPrintable(file.fileName());
    }
}

TEST_F(Window, ShowsBothValuesOfAConflictAndTakesTheirs)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const QString id = session.controller().openFlow()->id();
    session.practice().editBehindOurBack(id, "/documents/attemptLimit"_ptr, 2);
    ASSERT_NO_FATAL_FAILURE(session.send());
    EXPECT_TRUE(session.sent(QStringLiteral("PUT")).isEmpty());
    ASSERT_NO_FATAL_FAILURE(decide("theirs:/documents/attemptLimit"));
    EXPECT_TRUE(GuiSession::until([this] { return !isDirty(); }));
    EXPECT_EQ(session.controller().openFlow()->flow().value("/documents/attemptLimit"_ptr), QJsonValue(2));
}

TEST_F(Window, KeepsMineInAConflictAndSendsItNext)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const QString id = session.controller().openFlow()->id();
    session.practice().editBehindOurBack(id, "/documents/attemptLimit"_ptr, 2);
    ASSERT_NO_FATAL_FAILURE(session.send());
    ASSERT_NO_FATAL_FAILURE(decide("mine:/documents/attemptLimit"));
    ASSERT_TRUE(GuiSession::until([this] {
        return session.controller().openFlow()->flow().baseValue("/documents/attemptLimit"_ptr) == QJsonValue(2);
    }));
    ASSERT_NO_FATAL_FAILURE(session.send());
    EXPECT_EQ(session.sent(QStringLiteral("PUT")), QList<QByteArray>{R"({"documents":{"attemptLimit":5}})"});
    EXPECT_TRUE(GuiSession::until([this] { return !isDirty(); }));
}

TEST_F(Window, CreatesANewFlowAtTheProvider)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    session.window().actions().action(ActionId::NewFlow)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QDialog>("newFlowDialog") != nullptr; }));
    session.find<QLineEdit>("newFlowName")->selectAll();
    QTest::keyClicks(session.find<QLineEdit>("newFlowName"), QStringLiteral("Branch opening"));
    auto *project = session.find<QComboBox>("/newFlowProject")->lineEdit();
    project->setFocus();
    QTest::keyClicks(project, QStringLiteral("65f1a3e8c4a19e0012d4b101"));
    QTest::mouseClick(session.find<QPushButton>("newFlowCreate"), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] {
        return session.controller().openFlow() != nullptr
            && session.controller().openFlow()->summary().name == QStringLiteral("Branch opening");
    }));
    EXPECT_TRUE(session.controller().openFlow()->flow().isNew());
    EXPECT_TRUE(session.sent(QStringLiteral("POST")).isEmpty());
    ASSERT_NO_FATAL_FAILURE(session.send());
    EXPECT_EQ(session.sent(QStringLiteral("POST")).size(), 1);
    ASSERT_TRUE(GuiSession::until([this] {
        OpenFlow *flow = session.controller().openFlow();
        return flow && !flow->flow().isNew();
    }));
    EXPECT_FALSE(session.controller().openFlow()->id().startsWith(QStringLiteral("new-")));
    EXPECT_FALSE(isDirty());
}

TEST_F(Window, DuplicatesAFlowAsADraftThatWasNotSent)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Colombia")));
    session.window().actions().action(ActionId::DuplicateFlow)->trigger();
    ASSERT_TRUE(GuiSession::until([this] {
        OpenFlow *flow = session.controller().openFlow();
        return flow && flow->flow().isNew();
    }));
    EXPECT_EQ(session.controller().openFlow()->summary().name, QStringLiteral("Savings account Colombia (copy)"));
    EXPECT_EQ(session.controller().openFlow()->summary().status, QStringLiteral("draft"));
    EXPECT_TRUE(session.sent(QStringLiteral("POST")).isEmpty());
}

TEST_F(Window, DeletesAFlowOnlyAfterItsNameWasTypedAndKeepsACopy)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const QString id = session.controller().openFlow()->id();
    session.window().actions().action(ActionId::DeleteFlow)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QDialog>("confirmDialog") != nullptr; }));
    auto *confirm = session.find<QPushButton>("confirm");
    EXPECT_FALSE(confirm->isEnabled());
    QTest::keyClicks(session.find<QLineEdit>("confirmName"), mexico);
    QTest::mouseClick(confirm, Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] { return session.controller().openFlow() == nullptr; }));
    EXPECT_EQ(session.sent(QStringLiteral("DELETE")).size(), 1);
    const QFileInfoList copies = QDir(session.folder() + QStringLiteral("/deleted")).entryInfoList(QDir::Files);
    ASSERT_EQ(copies.size(), 1);
    QFile copy(copies.first().filePath());
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    const QJsonObject kept = QJsonDocument::fromJson(copy.readAll()).object();
    EXPECT_EQ(kept.value(QLatin1String("_id")).toString(), id);
    EXPECT_EQ(kept.value(QLatin1String("documents")).toObject().value(QLatin1String("attemptLimit")), QJsonValue(5));
}

TEST_F(Window, TakesInWhatAnotherProgramEditedAndKeepsItsOwnEdit)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const FlowRecord before = session.stored();
    Result<std::unique_ptr<SqliteDraftStore>> other = SqliteDraftStore::open(session.folder());
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->modifyFlow(before.account, before.id, [](FlowRecord &record) -> Result<void> {
        "/liveness/attemptLimit"_ptr.write(record.working, 4);
        return {};
    }));
    ProjectFlow &flow = session.controller().openFlow()->flow();
    EXPECT_TRUE(GuiSession::until([&] { return flow.value("/liveness/attemptLimit"_ptr) == QJsonValue(4); }));
    EXPECT_EQ(flow.value("/documents/attemptLimit"_ptr), QJsonValue(5));
}

TEST_F(Window, KeepsAnEditWhenTheBaseMovedUnderIt)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const FlowRecord before = session.stored();
    Result<std::unique_ptr<SqliteDraftStore>> other = SqliteDraftStore::open(session.folder());
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->modifyFlow(before.account, before.id, [](FlowRecord &record) -> Result<void> {
        "/liveness/attemptLimit"_ptr.write(record.base, 4);
        "/liveness/attemptLimit"_ptr.write(record.working, 4);
        record.baseRevision += 1;
        return {};
    }));
    ASSERT_NO_FATAL_FAILURE(
        session.typeNumber("/documents/attemptLimit", QStringLiteral("2"))); // saved on top of a base that is gone
    ProjectFlow &flow = session.controller().openFlow()->flow();
    ASSERT_TRUE(GuiSession::until([&] { return flow.baseValue("/liveness/attemptLimit"_ptr) == QJsonValue(4); }));
    ASSERT_TRUE(GuiSession::until([&] { return attemptLimit(session.stored()) == QJsonValue(2); }));
    EXPECT_EQ(flow.value("/documents/attemptLimit"_ptr), QJsonValue(2));
}

TEST_F(Window, LeadsFromAChangeToItsField)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    auto *changes = session.find<QListView>("changesList");
    changes->setFocus();
    changes->setCurrentIndex(changes->model()->index(0, 0));
    QTest::keyClick(changes, Qt::Key_Return);
    QWidget *field = session.find<QWidget>("/documents/attemptLimit");
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(GuiSession::until([this] {
        const QWidget *focus = session.window().focusWidget();
        return focus != nullptr && focus->objectName() == QStringLiteral("/documents/attemptLimit");
    }));
}

TEST_F(Window, RemembersTheChosenColours)
{
    Theme theme(Theme::Mode::Light);
    GuiSession other;
    other.setTheme(&theme);
    ASSERT_NO_FATAL_FAILURE(other.start());
    other.window().actions().action(ActionId::ThemeDark)->trigger();
    EXPECT_EQ(theme.mode(), Theme::Mode::Dark);
    theme.setMode(Theme::Mode::Light);
    ASSERT_NO_FATAL_FAILURE(other.restart());
    EXPECT_EQ(theme.mode(), Theme::Mode::Dark);
    EXPECT_TRUE(other.window().actions().action(ActionId::ThemeDark)->isChecked());
    theme.setMode(Theme::Mode::Light); // the colours belong to the whole program, and with it to the other tests
}

TEST_F(Window, SearchesSettingsAndShowsTheChangedOnesOnly)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    QWidget *limit = session.find<QWidget>("/documents/attemptLimit");
    QWidget *mode = session.find<QWidget>("/liveness/searchMode");
    ASSERT_TRUE(limit->isVisible() && mode->isVisible());
    QTest::keyClick(&session.window(), Qt::Key_F, Qt::ControlModifier);
    auto *search = session.find<QLineEdit>("settingSearch");
    QTest::keyClicks(search, QStringLiteral("search mode"));
    EXPECT_FALSE(limit->isVisible());
    EXPECT_TRUE(mode->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    session.window().actions().action(ActionId::ChangedOnly)->trigger();
    EXPECT_TRUE(limit->isVisible());
    EXPECT_FALSE(mode->isVisible());
    session.window().revealField("/liveness/searchMode"_ptr); // a jump drops the filter
    EXPECT_TRUE(mode->isVisible());
    EXPECT_FALSE(session.window().actions().action(ActionId::ChangedOnly)->isChecked());
}

TEST_F(Window, KeepsAnEditThatIsNotOnDiskYetWhenAnotherFlowIsOpened)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Brokerage Spain")));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(mexico));
    EXPECT_EQ(session.controller().openFlow()->flow().value("/documents/attemptLimit"_ptr), QJsonValue(5));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Brokerage Spain")));
    ASSERT_TRUE(GuiSession::until([this] { return !session.controller().hasUnsaved(); }));
    ASSERT_NO_FATAL_FAILURE(session.openFlow(mexico));
    EXPECT_EQ(session.controller().openFlow()->flow().value("/documents/attemptLimit"_ptr), QJsonValue(5));
}

TEST_F(Window, RemovesAnAccountOnlyAfterItsNameWasTyped)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.removePracticeAccounts());
    EXPECT_TRUE(GuiSession::until([this] { return session.find<QWidget>("welcomePage")->isVisible(); }));
}

TEST_F(Window, SaysWhyARefreshFailed)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    session.practice().answerNext(200, "<html>gateway</html>", "text/html");
    session.window().actions().action(ActionId::Refresh)->trigger();
    auto *notice = session.find<QWidget>("notice");
    ASSERT_TRUE(GuiSession::until([&] { return notice->isVisible(); }));
    EXPECT_FALSE(session.visibleText(notice).trimmed().isEmpty());
    QTest::mouseClick(session.find<QToolButton>("dismissNotice"), Qt::LeftButton);
    EXPECT_FALSE(notice->isVisible());
    auto *tree = session.find<QTreeView>("flowTree");
    EXPECT_EQ(tree->model()->rowCount(tree->model()->index(0, 0)), GuiSession::practiceRows); // nothing was lost
}

TEST_F(Window, StaysOpenAndKeepsTheEditWhileItCannotBeWritten)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const FlowRecord before = session.stored();
    Result<std::unique_ptr<SqliteDraftStore>> other = SqliteDraftStore::open(session.folder());
    ASSERT_TRUE(other);
    // Another program writes, and takes its time: while it is in its transaction nobody else can.
    const auto meanwhile = [this](FlowRecord &) -> Result<void> {
        session.typeNumber("/documents/attemptLimit", QStringLiteral("4"));
        session.window().close();
        EXPECT_TRUE(GuiSession::until([this] { return session.find<QDialog>("closeUnsaved") != nullptr; }));
        EXPECT_TRUE(session.window().isVisible());
        EXPECT_TRUE(text("saveState").startsWith(QStringLiteral("Not saved yet"))) << qPrintable(text("saveState"));
        return fail(ErrorKind::Usage, QStringLiteral("The other program changes its mind."));
    };
    EXPECT_FALSE((*other)->modifyFlow(before.account, before.id, meanwhile));
    ASSERT_NE(session.find<QDialog>("closeUnsaved"), nullptr);
    session.find<QDialog>("closeUnsaved")->reject();
    QTest::mouseClick(session.find<QToolButton>("retrySave"), Qt::LeftButton);
    ASSERT_TRUE(GuiSession::until([this] { return text("saveState") == QStringLiteral("Saved on this computer"); }));
    EXPECT_EQ(attemptLimit(session.stored()), QJsonValue(4));
}

TEST_F(Window, KeepsACopyOfWhatWasEditedWhileTheFlowWasDeletedElsewhere)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const FlowRecord before = session.stored();
    Result<std::unique_ptr<SqliteDraftStore>> other = SqliteDraftStore::open(session.folder());
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->removeFlow(before.account, before.id));
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("4")));
    session.window().close(); // waits for the edit, which has nowhere to go
    auto *notice = session.find<QWidget>("notice");
    ASSERT_TRUE(GuiSession::until([&] { return notice->isVisible(); }));
    EXPECT_TRUE(session.visibleText(notice).contains(QStringLiteral("A copy with your edits is kept")));
    EXPECT_EQ(session.controller().openFlow(), nullptr);
    EXPECT_FALSE(session.controller().hasUnsaved());
    EXPECT_EQ(text("saveState"), QStringLiteral("Saved on this computer"));
    const QFileInfoList copies = QDir(session.folder() + QStringLiteral("/deleted")).entryInfoList(QDir::Files);
    ASSERT_EQ(copies.size(), 1);
    QFile copy(copies.first().filePath());
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ("/documents/attemptLimit"_ptr.in(QJsonDocument::fromJson(copy.readAll()).object()), QJsonValue(4));
    session.window().close();
    EXPECT_FALSE(session.window().isVisible());
}

TEST_F(Window, TriesAgainToKeepACopyOfADeletedFlowBeforeItCloses)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const FlowRecord before = session.stored();
    Result<std::unique_ptr<SqliteDraftStore>> other = SqliteDraftStore::open(session.folder());
    ASSERT_TRUE(other);
    QFile inTheWay(session.folder() + QStringLiteral("/deleted"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    ASSERT_TRUE((*other)->removeFlow(before.account, before.id));
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("4")));
    ASSERT_TRUE(GuiSession::until([this] { return text("saveState").startsWith(QStringLiteral("Not saved yet")); }));
    ASSERT_NE(session.controller().openFlow(), nullptr);
    session.window().close();
    ASSERT_NE(session.find<QDialog>("closeUnsaved"), nullptr);
    EXPECT_TRUE(session.window().isVisible());
    session.find<QDialog>("closeUnsaved")->reject();
    ASSERT_TRUE(inTheWay.remove());
    QTest::mouseClick(session.find<QToolButton>("retrySave"), Qt::LeftButton);
    EXPECT_EQ(session.controller().openFlow(), nullptr);
    EXPECT_EQ(text("saveState"), QStringLiteral("Saved on this computer"));
    EXPECT_EQ(QDir(session.folder() + QStringLiteral("/deleted")).entryInfoList(QDir::Files).size(), 1);
}

TEST_F(Window, ClosesWhenTheEditItWaitsForIsOvertakenByTheStore)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const FlowRecord before = session.stored();
    Result<std::unique_ptr<SqliteDraftStore>> other = SqliteDraftStore::open(session.folder());
    ASSERT_TRUE(other);
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("3")));
    ASSERT_TRUE((*other)->modifyFlow(before.account, before.id, [](FlowRecord &record) -> Result<void> {
        "/documents/attemptLimit"_ptr.write(record.base, 4);
        "/documents/attemptLimit"_ptr.write(record.working, 3);
        record.baseRevision += 1;
        return {};
    }));
    session.window().close();
    EXPECT_TRUE(GuiSession::until([this] { return !session.window().isVisible(); }));
}

TEST_F(Window, ReadsThePracticeFlowsAgainAfterTheAccountWasRemovedAndAddedAgain)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.removePracticeAccounts());
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QWidget>("welcomePage")->isVisible(); }));
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
}

TEST_F(Window, SendsTheReviewedFlowAlsoWhenItWasDeletedElsewhereAndSaysWhatBecameOfIt)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const FlowRecord before = session.stored();
    ASSERT_NO_FATAL_FAILURE(session.review());
    Result<std::unique_ptr<SqliteDraftStore>> other = SqliteDraftStore::open(session.folder());
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->removeFlow(before.account, before.id));
    ASSERT_TRUE(GuiSession::until([this] { return session.controller().openFlow() == nullptr; }));
    ASSERT_NO_FATAL_FAILURE(session.send());
    EXPECT_TRUE(session.sent(QStringLiteral("PUT")).isEmpty());
}

TEST_F(Window, HasNothingToRevertANewFlowToAndSaysWhy)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(mexico));
    session.window().actions().action(ActionId::DuplicateFlow)->trigger();
    ASSERT_TRUE(GuiSession::until([this] {
        OpenFlow *flow = session.controller().openFlow();
        return flow && flow->flow().isNew();
    }));
    const QAction *action = session.window().actions().action(ActionId::RevertAll);
    const auto *button = session.find<QPushButton>("revertAll");
    EXPECT_FALSE(action->isEnabled());
    EXPECT_TRUE(action->toolTip().contains(QStringLiteral("only on this computer")));
    EXPECT_FALSE(button->isEnabled());
    EXPECT_EQ(button->toolTip(), action->toolTip());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(mexico));
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("5")));
    EXPECT_TRUE(action->isEnabled());
    EXPECT_TRUE(button->isEnabled());
}

TEST_F(Window, SaysNothingOfAConflictOnceTheEditIsTakenBack)
{
    ASSERT_NO_FATAL_FAILURE(editMexico());
    const QString id = session.controller().openFlow()->id();
    session.practice().editBehindOurBack(id, "/documents/attemptLimit"_ptr, 2);
    ASSERT_NO_FATAL_FAILURE(session.send());
    ASSERT_NO_FATAL_FAILURE(session.closeReview());
    const auto *notice = session.find<QWidget>("notice");
    const auto *state = session.find<QLabel>("flowState");
    ASSERT_TRUE(GuiSession::until([&] { return notice->isVisible(); }));
    EXPECT_EQ(state->text(), QStringLiteral("Conflict"));
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("3")));
    EXPECT_FALSE(isDirty());
    EXPECT_FALSE(notice->isVisible());
    EXPECT_FALSE(state->isVisible());
}
