// The pictures of the user guide, made by the program itself. With FLOWFORM_PICTURES they are written into that folder
// (scripts/make-pictures); without it the same pictures are made and only looked at for being what they should be.
#include "gui/guisession.h"
#include "translations/translations.h"
#include "views/sync/remotebar.h"
#include "views/theme/theme.h"

#include <QDialog>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace {

class Pictures : public testing::Test
{
protected:
    void SetUp() override
    {
        session.setTheme(&theme);
        session.start();
        session.window().resize(1280, 800);
        const QByteArray folder = qgetenv("FLOWFORM_PICTURES");
        m_folder = folder.isEmpty() ? session.folder() : QString::fromLocal8Bit(folder);
        if (!folder.isEmpty()) // as a person sees it: "1 change", "2 changes"
            Translations::install(*qApp);
    }

    //! The window, with the dialog of this name in front of it where one is given.
    void picture(const QString &name, const char *dialog = nullptr)
    {
        QCoreApplication::processEvents(); // lets layouts and delayed repaints settle
        QPixmap shown = session.window().grab();
        if (dialog != nullptr) {
            auto *front = session.find<QDialog>(dialog);
            ASSERT_NE(front, nullptr) << dialog;
            const QPixmap top = front->grab();
            const QRect place(QPoint((session.window().width() - front->width()) / 2,
                                  (session.window().height() - front->height()) / 2),
                front->size());
            QPainter painter(&shown);
            painter.fillRect(QRect(QPoint(), session.window().size()), QColor(0, 0, 0, 90));
            painter.drawPixmap(place.topLeft(), top);
            painter.setPen(Palette::of(session.window().palette()).controlBorder);
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
        const QString file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        ASSERT_TRUE(shown.save(file)) << qPrintable(file);
        const QImage saved(file);
        EXPECT_EQ(saved.size(), session.window().size() * session.window().devicePixelRatio());
        EXPECT_GT(coloursIn(saved), 20) << qPrintable(name) << " is nearly empty";
    }

    static qsizetype coloursIn(const QImage &image)
    {
        QSet<QRgb> found;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                found.insert(image.pixel(x, y));
        }
        return found.size();
    }

    void edit()
    {
        ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
        ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Mexico")));
        ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("5")));
        ProjectFlow &flow = session.controller().openFlow()->flow();
        ASSERT_TRUE(flow.setValue("/liveness/minScore"_ptr, 0.7));
        ASSERT_TRUE(flow.setValue("/signUpForm/phone"_ptr, true));
        ASSERT_TRUE(GuiSession::until([this] { return !session.controller().hasUnsaved(); }));
        session.window().revealField("/liveness/searchMode"_ptr); // so that the scores above it are seen, too
    }

    Theme theme{Theme::Mode::Light};
    GuiSession session;
    QString m_folder;
};

} // namespace

TEST_F(Pictures, ShowTheFirstStart)
{
    picture(QStringLiteral("welcome"));
}

TEST_F(Pictures, ShowAFlowBeingEdited)
{
    ASSERT_NO_FATAL_FAILURE(edit());
    picture(QStringLiteral("window"));
    theme.setMode(Theme::Mode::Dark);
    picture(QStringLiteral("window-dark"));
    theme.setMode(Theme::Mode::HighContrast);
    picture(QStringLiteral("window-high-contrast"));
}

TEST_F(Pictures, ShowTheReviewAndItsOutcome)
{
    ASSERT_NO_FATAL_FAILURE(edit());
    ASSERT_NO_FATAL_FAILURE(session.review());
    session.find<QToolButton>("showRequest")->click();
    picture(QStringLiteral("review"), "reviewDialog");
    ASSERT_NO_FATAL_FAILURE(session.send());
    picture(QStringLiteral("sent"), "reviewDialog");
}

TEST_F(Pictures, ShowAConflict)
{
    ASSERT_NO_FATAL_FAILURE(edit());
    session.practice().editBehindOurBack(session.controller().openFlow()->id(), "/documents/attemptLimit"_ptr, 2);
    ASSERT_NO_FATAL_FAILURE(session.send());
    picture(QStringLiteral("conflict"), "reviewDialog");
}

TEST_F(Pictures, ShowHowConflictsAreDecided)
{
    ASSERT_NO_FATAL_FAILURE(edit());
    const QString id = session.controller().openFlow()->id();
    session.practice().editBehindOurBack(id, "/documents/attemptLimit"_ptr, 2);
    session.practice().editBehindOurBack(id, "/liveness/minScore"_ptr, 0.6);
    session.practice().editBehindOurBack(id, "/liveness/attemptLimit"_ptr, 2);
    session.controller().lookNow();
    QAction *decide = session.window().actions().action(ActionId::DecideConflicts);
    ASSERT_TRUE(GuiSession::until([&] { return decide->isEnabled(); }));
    decide->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QDialog>("conflictDialog") != nullptr; }));
    session.find<QRadioButton>("theirs:/documents/attemptLimit")->click();
    picture(QStringLiteral("decide"), "conflictDialog");
}

TEST_F(Pictures, ShowTheHistoryAndWhatChangedAtTheProvider)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Mexico")));
    for (const char *limit : {"5", "4"}) {
        ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QLatin1String(limit)));
        ASSERT_NO_FATAL_FAILURE(session.send());
        ASSERT_NO_FATAL_FAILURE(session.closeReview());
    }
    session.window().actions().action(ActionId::ShowHistory)->trigger();
    session.practice().editBehindOurBack(session.controller().openFlow()->id(), "/liveness/attemptLimit"_ptr, 2);
    session.controller().lookNow();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<RemoteBar>("remoteBar")->isVisible(); }));
    ASSERT_TRUE(GuiSession::until([this] { return !session.controller().hasUnsaved(); }));
    picture(QStringLiteral("history"));
}

TEST_F(Pictures, ShowThatApplicantsAreInTheFlow)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Savings account Colombia")));
    session.practice().setActiveUsers(true);
    ASSERT_NO_FATAL_FAILURE(session.typeNumber("/documents/attemptLimit", QStringLiteral("4")));
    ASSERT_NO_FATAL_FAILURE(session.send());
    picture(QStringLiteral("active-users"), "activeUsersDialog");
}

TEST_F(Pictures, ShowWhatItTakesToGoLive)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Credit card Mexico")));
    session.window().actions().action(ActionId::Activate)->trigger();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QPushButton>("act")->isEnabled(); }));
    picture(QStringLiteral("going-live"), "goingLiveDialog");
}

TEST_F(Pictures, ShowThePeopleAtTheProvider)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    ASSERT_NO_FATAL_FAILURE(session.openFlow(QStringLiteral("Login (d4e101)")));
    session.window().revealField("/whiteList"_ptr);
    session.find<QPushButton>("/whiteList#stored")->click();
    ASSERT_TRUE(GuiSession::until([this] { return session.find<QPushButton>("storedShow")->isEnabled(); }));
    session.find<QPushButton>("storedShow")->click(); // the practice provider's people are made up
    picture(QStringLiteral("people"), "storedPeopleDialog");
}

TEST_F(Pictures, ShowHowAFlowIsStartedAndAnAccountAdded)
{
    ASSERT_NO_FATAL_FAILURE(session.openPracticeWorkspace());
    session.window().actions().action(ActionId::NewFlow)->trigger();
    picture(QStringLiteral("new-flow"), "newFlowDialog");
    session.find<QDialog>("newFlowDialog")->reject();
    session.window().actions().action(ActionId::AddAccount)->trigger();
    picture(QStringLiteral("add-account"), "addAccountDialog");
}
