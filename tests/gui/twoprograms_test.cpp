// The window and the command line at work on one folder, each as a program of its own.
#include "guisession.h"

#include <QAbstractSpinBox>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>

namespace {

const JsonPointer documentAttempts = "/documents/attemptLimit"_ptr, faceAttempts = "/liveness/attemptLimit"_ptr;

class TwoPrograms : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(session.addFlow(QStringLiteral("Onboarding")));
        ASSERT_NO_FATAL_FAILURE(session.start());
        ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Onboarding")));
        id = session.controller().openFlow()->id();
    }
    //! Runs the command line to its end, while the window goes on. What it printed.
    QByteArray run(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(FLOWFORM_CLI),
            QStringList{QStringLiteral("--data-dir"), session.folder(), QStringLiteral("--json")} + words);
        EXPECT_TRUE(GuiSession::until([&] { return process.state() == QProcess::NotRunning; }));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return process.readAllStandardOutput();
    }
    QString onScreen(const char *field) { return session.find<QAbstractSpinBox>(field)->text(); }
    bool isSaved() { return session.find<QLabel>("saveState")->text() == QStringLiteral("Saved on this computer"); }

    GuiSession session;
    QString id;
};

} // namespace

TEST_F(TwoPrograms, TheWindowShowsWhatTheCommandLineChanged)
{
    run({QStringLiteral("set"), id, documentAttempts.toString(), QStringLiteral("5")});
    EXPECT_TRUE(GuiSession::until([this] { return onScreen("/documents/attemptLimit") == QStringLiteral("5"); }));
    EXPECT_TRUE(GuiSession::until([this] { return session.controller().openFlow()->summary().changes == 1; }));
}

TEST_F(TwoPrograms, TheCommandLineShowsWhatTheWindowCallsSaved)
{
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("5")));
    ASSERT_TRUE(GuiSession::until([this] { return isSaved(); }));
    const QJsonObject shown = QJsonDocument::fromJson(run({QStringLiteral("show"), id})).object();
    EXPECT_EQ(documentAttempts.in(shown), QJsonValue(5));
}

TEST_F(TwoPrograms, BothEditOneFlowAndNeitherLosesWhatTheOtherDid)
{
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("5")));
    run({QStringLiteral("set"), id, faceAttempts.toString(), QStringLiteral("4")}); // perhaps before that one is saved
    EXPECT_TRUE(GuiSession::until([this] { return onScreen("/liveness/attemptLimit") == QStringLiteral("4"); }));
    EXPECT_EQ(onScreen("/documents/attemptLimit"), QStringLiteral("5"));
    ASSERT_TRUE(GuiSession::until([this] { return isSaved(); }));
    const QJsonObject stored = session.stored().working;
    EXPECT_EQ(documentAttempts.in(stored), QJsonValue(5));
    EXPECT_EQ(faceAttempts.in(stored), QJsonValue(4));
}
