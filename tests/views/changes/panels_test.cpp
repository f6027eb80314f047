#include "models/document/findingmodels.h"
#include "support/flows.h"
#include "views/changes/changespanel.h"
#include "views/changes/findingdelegate.h"
#include "views/changes/problemspanel.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

class ChangesPanelTest : public testing::Test
{
protected:
    ChangesPanelTest()
    {
        EXPECT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 5));
        panel.setModel(&model);
        panel.resize(320, 400);
        panel.show();
    }

    QRect row(int number) const { return panel.list()->visualRect(model.index(number)); }

    std::unique_ptr<ProjectFlow> flow = Flows::open(Flows::draft());
    ChangesModel model{*flow};
    ChangesPanel panel;
};

QLabel *emptyText(const QWidget &panel)
{
    for (QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible())
            return label;
    }
    return nullptr;
}

} // namespace

TEST_F(ChangesPanelTest, LeadsToTheFieldByAClick)
{
    QSignalSpy jumped(&panel, &ChangesPanel::jumpRequested);
    const QPoint sentence(row(0).left() + 40, row(0).bottom() - 8);
    QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, {}, sentence);
    ASSERT_EQ(jumped.count(), 1);
    EXPECT_EQ(jumped.first().first().value<JsonPointer>(), "/documents/attemptLimit"_ptr);
}

TEST_F(ChangesPanelTest, LeadsToTheFieldByEnter)
{
    QSignalSpy jumped(&panel, &ChangesPanel::jumpRequested);
    panel.list()->setFocus();
    panel.list()->setCurrentIndex(model.index(0));
    QTest::keyClick(panel.list(), Qt::Key_Return);
    EXPECT_EQ(jumped.count(), 1);
}

TEST_F(ChangesPanelTest, RevertsOneChangeByItsLinkAndDoesNotJumpThen)
{
    QSignalSpy jumped(&panel, &ChangesPanel::jumpRequested);
    QSignalSpy reverted(&panel, &ChangesPanel::revertRequested);
    const auto *delegate = static_cast<const FindingDelegate *>(panel.list()->itemDelegate());
    QStyleOptionViewItem option;
    option.rect = row(0);
    option.font = panel.list()->font();
    QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, {}, delegate->buttonRect(option).center());
    ASSERT_EQ(reverted.count(), 1);
    EXPECT_EQ(reverted.first().first().value<JsonPointer>(), "/documents/attemptLimit"_ptr);
    EXPECT_EQ(jumped.count(), 0);
}

TEST_F(ChangesPanelTest, RevertsOneChangeByTheDeleteKey)
{
    QSignalSpy reverted(&panel, &ChangesPanel::revertRequested);
    panel.activateWindow();
    panel.list()->setFocus();
    panel.list()->setCurrentIndex(model.index(0));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    QTest::keyClick(panel.list(), Qt::Key_Delete);
    EXPECT_EQ(reverted.count(), 1);
}

TEST_F(ChangesPanelTest, OffersToRevertAllOnlyWhileThereAreChanges)
{
    auto *all = panel.findChild<QPushButton *>(QStringLiteral("revertAll"));
    EXPECT_TRUE(all->isVisible());
    ASSERT_TRUE(flow->revert({}));
    EXPECT_FALSE(all->isVisible());
    EXPECT_TRUE(emptyText(panel)->text().startsWith(QStringLiteral("Nothing is changed")));
}

TEST_F(ChangesPanelTest, WrapsALongSentenceInsteadOfCuttingIt)
{
    const int wide = row(0).height();
    panel.resize(180, 400);
    EXPECT_TRUE(QTest::qWaitFor([&] { return row(0).height() > wide; }));
}

TEST_F(ChangesPanelTest, SurvivesTheEndOfItsFlow)
{
    auto other = std::make_unique<ChangesModel>(*flow);
    panel.setModel(other.get());
    other.reset();
    EXPECT_TRUE(emptyText(panel)->text().startsWith(QStringLiteral("Open a flow")));
}

TEST(ProblemsPanel, ShowsErrorsBeforeWarningsAndWalksThroughThem)
{
    const auto flow = Flows::open(Flows::draft());
    ASSERT_TRUE(flow->setValue("/liveness/minScore"_ptr, 0.2));
    ASSERT_TRUE(flow->setValue("/documents/attemptLimit"_ptr, 9));
    ProblemsModel model(*flow);
    ProblemsPanel panel;
    panel.setModel(&model);
    panel.show();
    ASSERT_GE(model.rowCount(), 2);
    QSignalSpy jumped(&panel, &ProblemsPanel::jumpRequested);
    for (int row = 0; row <= model.rowCount(); ++row)
        panel.next();
    EXPECT_EQ(jumped.first().first().value<JsonPointer>(),
        model.index(0).data(ProblemsModel::PointerRole).value<JsonPointer>());
    EXPECT_EQ(jumped.last().first().value<JsonPointer>(), jumped.first().first().value<JsonPointer>());
}
