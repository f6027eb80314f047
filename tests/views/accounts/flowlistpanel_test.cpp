#include "views/accounts/flowlistpanel.h"

#include "models/store/flowlistmodel.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace {

FlowSummary flowNamed(const QString &name, const QString &status = QStringLiteral("draft"))
{
    FlowSummary flow;
    flow.account = QStringLiteral("Practice");
    flow.id = QStringLiteral("id-") + name;
    flow.name = name;
    flow.kind = QStringLiteral("verifik-v3/personal-onboarding");
    flow.status = status;
    return flow;
}

Account practice()
{
    Account account;
    account.name = QStringLiteral("Practice");
    account.provider = QStringLiteral("verifik");
    account.url = QUrl(QStringLiteral("practice:"));
    return account;
}

class FlowListPanelTest : public testing::Test
{
protected:
    FlowListPanelTest()
    {
        FlowSummary changed = flowNamed(QStringLiteral("Mexico"));
        changed.state = FlowState::Modified;
        changed.changes = 2;
        model.setContents({practice()},
            {flowNamed(QStringLiteral("Colombia"), QStringLiteral("active")), changed,
                flowNamed(QStringLiteral("Spain"), QStringLiteral("paused"))});
        panel.setModel(&model);
        panel.resize(300, 500);
        panel.show();
    }

    QStringList shown() const
    {
        QStringList names;
        const QAbstractItemModel *rows = tree->model();
        for (int account = 0; account < rows->rowCount(); ++account) {
            const QModelIndex parent = rows->index(account, 0);
            for (int row = 0; row < rows->rowCount(parent); ++row)
                names << rows->index(row, 0, parent).data(FlowListModel::NameRole).toString();
        }
        return names;
    }

    FlowListModel model;
    FlowListPanel panel;
    QTreeView *tree = panel.findChild<QTreeView *>(QStringLiteral("flowTree"));
    QLineEdit *search = panel.findChild<QLineEdit *>(QStringLiteral("flowSearch"));
    QComboBox *filter = panel.findChild<QComboBox *>(QStringLiteral("flowFilter"));
};

} // namespace

TEST_F(FlowListPanelTest, OpensAFlowByClick)
{
    QSignalSpy opened(&panel, &FlowListPanel::flowActivated);
    const QModelIndex first = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(first).center());
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().at(1).toString(), QStringLiteral("id-Colombia"));
}

TEST_F(FlowListPanelTest, MovesByArrowsWithoutOpeningAndOpensByEnter)
{
    QSignalSpy opened(&panel, &FlowListPanel::flowActivated);
    panel.setCurrent(QStringLiteral("Practice"), QStringLiteral("id-Colombia"));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down);
    EXPECT_EQ(opened.count(), 0);
    QTest::keyClick(tree, Qt::Key_Return);
    ASSERT_GE(opened.count(), 1);
    EXPECT_EQ(opened.first().at(1).toString(), QStringLiteral("id-Mexico"));
}

TEST_F(FlowListPanelTest, TypingInTheListSearchesAndEnterOpensTheFirst)
{
    QSignalSpy opened(&panel, &FlowListPanel::flowActivated);
    tree->setFocus();
    QTest::keyClicks(tree, QStringLiteral("s"));
    QTest::keyClicks(search, QStringLiteral("pa"));
    EXPECT_EQ(search->text(), QStringLiteral("spa"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("Spain")});
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().at(1).toString(), QStringLiteral("id-Spain"));
}

TEST_F(FlowListPanelTest, FiltersByStatusAndByWhatIsNotSent)
{
    const QList<QPair<FlowFilterProxy::Show, QString>> cases{
        {FlowFilterProxy::Show::Active, QStringLiteral("Colombia")},
        {FlowFilterProxy::Show::Draft, QStringLiteral("Mexico")},
        {FlowFilterProxy::Show::Paused, QStringLiteral("Spain")},
        {FlowFilterProxy::Show::Changed, QStringLiteral("Mexico")}};
    for (const auto &[show, name] : cases) {
        filter->setCurrentIndex(filter->findData(static_cast<int>(show)));
        EXPECT_EQ(shown(), QStringList{name});
    }
    filter->setCurrentIndex(0);
    EXPECT_EQ(shown().size(), 3);
}

TEST_F(FlowListPanelTest, SaysWhenNothingFitsAndClearsTheSearch)
{
    search->setText(QStringLiteral("nothing like this"));
    EXPECT_FALSE(tree->isVisible());
    QPushButton *clear = nullptr;
    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->isVisible())
            clear = button;
    }
    ASSERT_NE(clear, nullptr);
    clear->click();
    EXPECT_TRUE(tree->isVisible());
    EXPECT_EQ(shown().size(), 3);
}

TEST_F(FlowListPanelTest, RemembersSearchAndFilter)
{
    search->setText(QStringLiteral("mex"));
    filter->setCurrentIndex(1);
    const QByteArray state = panel.saveState();
    FlowListPanel other;
    other.setModel(&model);
    other.restoreState(state);
    EXPECT_EQ(other.findChild<QLineEdit *>(QStringLiteral("flowSearch"))->text(), QStringLiteral("mex"));
    EXPECT_EQ(other.findChild<QComboBox *>(QStringLiteral("flowFilter"))->currentIndex(), 1);
    other.restoreState("rubbish");
    EXPECT_EQ(other.findChild<QComboBox *>(QStringLiteral("flowFilter"))->currentIndex(), 1);
}

TEST_F(FlowListPanelTest, ShowsProjectsInAGroupThatKeyboardAndSearchReach)
{
    FlowSummary accounts = flowNamed(QStringLiteral("Accounts"), QStringLiteral("active"));
    FlowSummary spanish = flowNamed(QStringLiteral("Spanish cards"), QStringLiteral("draft"));
    accounts.kind = spanish.kind = projectKind;
    model.setContents({practice()}, {flowNamed(QStringLiteral("Spain"), QStringLiteral("paused")), accounts, spanish});
    const QString heading = QStringLiteral("Projects");
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("Spain"), heading, accounts.name, spanish.name}));

    QSignalSpy opened(&panel, &FlowListPanel::flowActivated);
    const QModelIndex headingRow = tree->model()->index(1, 0, tree->model()->index(0, 0));
    panel.setCurrent(QStringLiteral("Practice"), QStringLiteral("id-Spain"));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(headingRow).center());
    EXPECT_EQ(opened.count(), 0);
    EXPECT_EQ(panel.currentId(), QStringLiteral("id-Spain"));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Down); // past the heading
    EXPECT_EQ(panel.currentId(), QStringLiteral("id-Accounts"));
    QTest::keyClick(tree, Qt::Key_Return);
    ASSERT_GE(opened.count(), 1);
    EXPECT_EQ(opened.last().at(1).toString(), QStringLiteral("id-Accounts"));

    search->setText(QStringLiteral("spa"));
    EXPECT_EQ(shown(), (QStringList{QStringLiteral("Spain"), heading, spanish.name}));
    search->setText(QStringLiteral("spanish"));
    EXPECT_EQ(shown(), (QStringList{heading, spanish.name}));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(opened.last().at(1).toString(), QStringLiteral("id-Spanish cards"));
    search->setText(QStringLiteral("Spain"));
    EXPECT_EQ(shown(), QStringList{QStringLiteral("Spain")});
    search->clear();

    filter->setCurrentIndex(filter->findData(static_cast<int>(FlowFilterProxy::Show::Projects)));
    EXPECT_EQ(shown(), (QStringList{heading, accounts.name, spanish.name}));
    filter->setCurrentIndex(filter->findData(static_cast<int>(FlowFilterProxy::Show::Changed)));
    EXPECT_TRUE(shown().isEmpty());
    spanish.state = FlowState::Modified;
    spanish.changes = 1;
    model.updateFlow(spanish); // the heading comes with the first project that fits
    EXPECT_EQ(shown(), (QStringList{heading, spanish.name}));
}

TEST_F(FlowListPanelTest, StaysFluidWithFiveThousandFlows)
{
    std::vector<FlowSummary> many;
    for (int number = 0; number < 5000; ++number)
        many.push_back(flowNamed(QStringLiteral("Flow %1").arg(number, 4, 10, QLatin1Char('0'))));
    for (size_t number = 0; number < many.size(); number += 2)
        many[number].kind = projectKind; // half of them projects
    model.setContents({practice()}, many);
    QElapsedTimer clock;
    clock.start();
    search->setText(QStringLiteral("flow 49"));
    EXPECT_EQ(shown().size(), 101); // and the heading
    // A generous limit for slow machines; the benchmark measures the real figure.
    EXPECT_LT(clock.elapsed(), 500);
}
