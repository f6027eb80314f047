#include "models/document/changetext.h"
#include "support/flows.h"
#include "views/shell/actionregistry.h"
#include "views/shell/formpage.h"
#include "views/sync/remotebar.h"
#include "views/sync/remotechangesdialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

std::vector<Change> twoChanges()
{
    return {describeChange(*Flows::schema(), "/documents/attemptLimit"_ptr, 3, 2),
        describeChange(*Flows::schema(), "/liveness/minScore"_ptr, 0.65, 0.7)};
}

class RemoteBarTest : public testing::Test
{
protected:
    RemoteBarTest()
    {
        page.setModel(&model);
        page.resize(680, 500);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    RemoteBar &bar() { return *page.remoteBar(); }
    void tell(int conflicts = 0) { bar().setChanges(twoChanges(), conflicts, QDateTime::currentDateTimeUtc()); }
    QString text() { return bar().findChild<QLabel *>(QStringLiteral("remoteText"))->text(); }
    template <typename Button> Button *button(const char *name)
    {
        return bar().findChild<Button *>(QString::fromLatin1(name));
    }
    RemoteChangesDialog *list() { return page.findChild<RemoteChangesDialog *>(); }
    //! Where the mouse pointer is, as the widget is told.
    static void point(QWidget *widget, bool isThere)
    {
        QEnterEvent enter({}, {}, {});
        QEvent leave(QEvent::Leave);
        widget->setAttribute(Qt::WA_UnderMouse, isThere);
        QCoreApplication::sendEvent(widget, isThere ? static_cast<QEvent *>(&enter) : &leave);
    }

    std::unique_ptr<ProjectFlow> flow = Flows::open(Flows::draft());
    FieldModel model{*flow};
    ActionRegistry actions;
    FormPage page{actions.action(ActionId::ChangedOnly)};
    QLineEdit *search = page.findChild<QLineEdit *>(QStringLiteral("settingSearch"));
};

} // namespace

TEST_F(RemoteBarTest, SaysHowManyFieldsChangedAndWhen)
{
    EXPECT_FALSE(bar().isVisible());
    tell();
    EXPECT_TRUE(bar().isVisible());
    EXPECT_TRUE(text().startsWith(QStringLiteral("2 field(s) changed at the provider at "))) << qPrintable(text());
    bar().setChanges({}, 0, {});
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(RemoteBarTest, MovesNoFieldAndTakesNoFocus)
{
    QWidget *field = page.findChild<QWidget *>(QStringLiteral("/liveness/minScore"));
    page.reveal("/liveness/minScore"_ptr);
    QWidget *const focused = QApplication::focusWidget();
    const QPoint place = field->mapTo(&page, QPoint());
    tell();
    QCoreApplication::processEvents();
    EXPECT_EQ(field->mapTo(&page, QPoint()), place);
    EXPECT_EQ(QApplication::focusWidget(), focused);
    bar().setChanges({}, 0, {});
    QCoreApplication::processEvents();
    EXPECT_EQ(field->mapTo(&page, QPoint()), place);
}

TEST_F(RemoteBarTest, WaitsWhileTheMousePointerIsWhereItWouldStand)
{
    point(search, true);
    tell();
    EXPECT_FALSE(bar().isVisible());
    point(search, false);
    EXPECT_TRUE(bar().isVisible());
}

TEST_F(RemoteBarTest, DoesNotChangeItsButtonsUnderTheMousePointer)
{
    tell();
    point(&bar(), true);
    tell(1);
    EXPECT_EQ(button<QToolButton>("remoteTake")->text(), QStringLiteral("Take"));
    point(&bar(), false);
    EXPECT_EQ(button<QToolButton>("remoteTake")->text(), QStringLiteral("Decide…"));
}

TEST_F(RemoteBarTest, TakesWhereNothingIsInConflictAndLeadsToTheDecisionsElse)
{
    QSignalSpy taken(&bar(), &RemoteBar::takeRequested), decided(&bar(), &RemoteBar::decideRequested);
    tell();
    button<QToolButton>("remoteTake")->click();
    EXPECT_EQ(taken.count(), 1);
    tell(1);
    button<QToolButton>("remoteTake")->click();
    EXPECT_EQ(taken.count(), 1);
    EXPECT_EQ(decided.count(), 1);
}

TEST_F(RemoteBarTest, ShowsTheChangesAsSentences)
{
    tell();
    button<QToolButton>("remoteShow")->click();
    ASSERT_NE(list(), nullptr);
    QStringList said;
    for (const QLabel *label : list()->findChildren<QLabel *>())
        said << label->text();
    for (const Change &change : twoChanges())
        EXPECT_TRUE(said.contains(change.sentence)) << qPrintable(said.join(u'\n'));
    QSignalSpy taken(&bar(), &RemoteBar::takeRequested);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(taken.count(), 1);
}

TEST_F(RemoteBarTest, FollowsWhatIsKnownWhileTheListIsOpenAndClosesItWhenNothingIsLeft)
{
    tell();
    button<QToolButton>("remoteShow")->click();
    auto *take = list()->findChild<QPushButton *>(QStringLiteral("take"));
    EXPECT_EQ(take->text(), QStringLiteral("&Take"));
    tell(2);
    EXPECT_EQ(take->text(), QStringLiteral("&Decide…"));
    bar().setChanges({}, 0, {});
    EXPECT_FALSE(list() && list()->isVisible());
}

TEST_F(RemoteBarTest, KeepsOnlyTheWayToTheListWhereThereIsLittleRoom)
{
    page.resize(360, 400);
    tell();
    EXPECT_FALSE(button<QToolButton>("remoteTake")->isVisible());
    EXPECT_TRUE(button<QToolButton>("remoteShow")->isVisible());
    EXPECT_LE(page.minimumSizeHint().width(), 360);
    page.resize(680, 400);
    EXPECT_TRUE(button<QToolButton>("remoteTake")->isVisible());
}

TEST_F(RemoteBarTest, LeavesTheSearchItsNameAndCutsNoButton)
{
    page.resize(640, 400); // as the form has in a window of 1280 pixels, between its panels
    tell(1);
    QCoreApplication::processEvents();
    EXPECT_GE(search->width(), 96);
    auto *changed = page.findChild<QToolButton *>(QStringLiteral("changedOnly"));
    for (const QToolButton *one : {button<QToolButton>("remoteShow"), button<QToolButton>("remoteTake"), changed})
        EXPECT_GE(one->width(), one->minimumSizeHint().width()) << qPrintable(one->text());
    EXPECT_EQ(changed->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    page.resize(360, 400);
    EXPECT_EQ(changed->toolButtonStyle(), Qt::ToolButtonIconOnly) << "its room is the bar's";
    EXPECT_FALSE(changed->toolTip().isEmpty());
}
