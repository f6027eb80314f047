#include "models/store/flowlistmodel.h"
#include "models/store/rowdiff.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace {

Account account(const QString &name)
{
    return {name, QStringLiteral("verifik"), QUrl(QStringLiteral("https://api.verifik.co"))};
}

FlowSummary flow(const QString &id, const QString &name, const QString &accountName = QStringLiteral("acme"))
{
    FlowSummary summary;
    summary.id = id;
    summary.account = accountName;
    summary.kind = QStringLiteral("verifik-v3/personal-onboarding");
    summary.name = name;
    summary.type = QStringLiteral("onboarding");
    summary.status = QStringLiteral("active");
    return summary;
}

FlowSummary project(const QString &id, const QString &name, const QString &accountName = QStringLiteral("acme"))
{
    FlowSummary summary = flow(id, name, accountName);
    summary.kind = projectKind;
    return summary;
}

std::vector<FlowSummary> named(const QStringList &names)
{
    std::vector<FlowSummary> flows;
    for (const QString &name : names)
        flows.push_back(flow(QStringLiteral("id-") + name, name));
    return flows;
}

class FlowListModelTest : public ::testing::Test
{
protected:
    QStringList names(const QString &accountName = QStringLiteral("acme")) const
    {
        const QModelIndex parent = m_model.indexOf(accountName, {});
        QStringList names;
        for (int row = 0; row < m_model.rowCount(parent); ++row)
            names << m_model.index(row, 0, parent).data().toString();
        return names;
    }

    FlowListModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(FlowListModelTest, ShowsAccountsWithTheirFlows)
{
    m_model.setContents({account(QStringLiteral("acme")), account(QStringLiteral("empty"))},
        named({QStringLiteral("Brazil"), QStringLiteral("Mexico")}));
    ASSERT_EQ(m_model.rowCount(), 2);
    const QModelIndex acme = m_model.index(0, 0);
    EXPECT_TRUE(acme.data(FlowListModel::IsAccountRole).toBool());
    EXPECT_EQ(acme.data(FlowListModel::AccountRole).toString(), QStringLiteral("acme"));
    EXPECT_EQ(acme.data(FlowListModel::ProviderRole).toString(), QStringLiteral("verifik"));
    EXPECT_EQ(m_model.rowCount(m_model.index(1, 0)), 0);

    const QModelIndex mexico = m_model.index(1, 0, acme);
    EXPECT_EQ(mexico.data().toString(), QStringLiteral("Mexico"));
    EXPECT_EQ(mexico.data(FlowListModel::IdRole).toString(), QStringLiteral("id-Mexico"));
    EXPECT_EQ(mexico.data(FlowListModel::AccountRole).toString(), QStringLiteral("acme"));
    EXPECT_EQ(mexico.data(FlowListModel::KindRole).toString(), QStringLiteral("verifik-v3/personal-onboarding"));
    EXPECT_EQ(mexico.data(FlowListModel::TypeRole).toString(), QStringLiteral("onboarding"));
    EXPECT_EQ(mexico.data(FlowListModel::StatusRole).toString(), QStringLiteral("active"));
    EXPECT_EQ(mexico.data(FlowListModel::StateRole).toInt(), static_cast<int>(FlowState::Clean));
    EXPECT_EQ(mexico.data(FlowListModel::ChangesRole).toInt(), 0);
    EXPECT_FALSE(mexico.data(FlowListModel::IsAccountRole).toBool());
    EXPECT_EQ(mexico.parent(), acme);
    EXPECT_EQ(m_model.rowCount(mexico), 0);
    EXPECT_EQ(m_model.indexOf(QStringLiteral("acme"), QStringLiteral("id-Mexico")), mexico);
    EXPECT_FALSE(m_model.indexOf(QStringLiteral("acme"), QStringLiteral("id-Nowhere")).isValid());
    EXPECT_EQ(m_model.flowAt(mexico)->id, QStringLiteral("id-Mexico"));
    EXPECT_EQ(m_model.flowAt(acme), nullptr);
    EXPECT_EQ(m_model.accountAt(mexico)->name, QStringLiteral("acme"));
}

TEST_F(FlowListModelTest, SaysStatusAndStateInWords)
{
    FlowSummary changed = flow(QStringLiteral("1"), QStringLiteral("Colombia"));
    changed.state = FlowState::Rejected;
    changed.changes = 2;
    m_model.setContents({account(QStringLiteral("acme"))}, {changed});
    const QModelIndex index = m_model.indexOf(QStringLiteral("acme"), QStringLiteral("1"));
    EXPECT_EQ(index.data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Colombia, status active: Refused by the provider"));

    QStringList texts;
    for (const FlowState state : {FlowState::Clean, FlowState::Modified, FlowState::Queued, FlowState::Conflict,
             FlowState::Rejected, FlowState::Unknown, FlowState::New}) {
        changed.state = state;
        texts << FlowListModel::stateText(changed);
        EXPECT_FALSE(texts.last().isEmpty());
    }
    EXPECT_EQ(texts.removeDuplicates(), 0);
}

TEST_F(FlowListModelTest, AnUnchangedRefreshSaysNothing)
{
    m_model.setContents({account(QStringLiteral("acme"))}, named({QStringLiteral("a"), QStringLiteral("b")}));
    QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted),
        removed(&m_model, &QAbstractItemModel::rowsRemoved), moved(&m_model, &QAbstractItemModel::rowsMoved),
        changed(&m_model, &QAbstractItemModel::dataChanged), reset(&m_model, &QAbstractItemModel::modelReset);
    m_model.setContents({account(QStringLiteral("acme"))}, named({QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(inserted.count() + removed.count() + moved.count() + changed.count() + reset.count(), 0);
}

TEST_F(FlowListModelTest, AFlowKeepsItsSelectionThroughARefresh)
{
    m_model.setContents({account(QStringLiteral("acme")), account(QStringLiteral("zoo"))},
        named({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}));
    const QPersistentModelIndex selected = m_model.indexOf(QStringLiteral("acme"), QStringLiteral("id-b"));
    QSignalSpy moved(&m_model, &QAbstractItemModel::rowsMoved);

    m_model.setContents(
        {account(QStringLiteral("new")), account(QStringLiteral("zoo")), account(QStringLiteral("acme"))},
        named(
            {QStringLiteral("0"), QStringLiteral("a"), QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("b")}));

    EXPECT_EQ(names(),
        QStringList(
            {QStringLiteral("0"), QStringLiteral("a"), QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("b")}));
    ASSERT_TRUE(selected.isValid());
    EXPECT_EQ(selected.data().toString(), QStringLiteral("b"));
    EXPECT_EQ(selected.row(), 4);
    EXPECT_EQ(selected.parent().data().toString(), QStringLiteral("acme"));
    EXPECT_EQ(moved.count(), 2) << "one account and one flow";
}

TEST_F(FlowListModelTest, ARenamedFlowMovesAlone)
{
    QStringList many;
    for (int i = 0; i < 200; ++i)
        many << QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0'));
    m_model.setContents({account(QStringLiteral("acme"))}, named(many));
    std::vector<FlowSummary> flows = named(many);
    std::rotate(flows.begin(), flows.begin() + 1, flows.end());
    flows.back().name = QStringLiteral("zzz");
    QSignalSpy moved(&m_model, &QAbstractItemModel::rowsMoved), inserted(&m_model, &QAbstractItemModel::rowsInserted);
    m_model.setContents({account(QStringLiteral("acme"))}, flows);
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(inserted.count(), 0);
    EXPECT_EQ(names().last(), QStringLiteral("zzz"));
}

TEST_F(FlowListModelTest, UpdateFlowChangesOneRow)
{
    m_model.setContents({account(QStringLiteral("acme"))}, named({QStringLiteral("a"), QStringLiteral("b")}));
    FlowSummary changed = flow(QStringLiteral("id-b"), QStringLiteral("b"));
    changed.state = FlowState::Modified;
    changed.changes = 3;
    QSignalSpy said(&m_model, &QAbstractItemModel::dataChanged);
    m_model.updateFlow(changed);
    const QModelIndex index = m_model.indexOf(QStringLiteral("acme"), QStringLiteral("id-b"));
    EXPECT_EQ(index.data(FlowListModel::ChangesRole).toInt(), 3);
    EXPECT_EQ(index.parent().data(FlowListModel::ChangesRole).toInt(), 1) << "one flow has something to send";
    ASSERT_EQ(said.count(), 2);
    EXPECT_EQ(said.at(0).at(0).toModelIndex(), index);
    EXPECT_EQ(said.at(1).at(0).toModelIndex(), index.parent());
}

TEST_F(FlowListModelTest, AFlowThatWasJustCreatedKeepsItsRow)
{
    m_model.setContents({account(QStringLiteral("acme"))},
        {flow(QStringLiteral("new-1"), QStringLiteral("b")), flow(QStringLiteral("2"), QStringLiteral("c"))});
    const QPersistentModelIndex selected = m_model.indexOf(QStringLiteral("acme"), QStringLiteral("new-1"));
    m_model.updateFlow(flow(QStringLiteral("64a1"), QStringLiteral("b")), QStringLiteral("new-1"));
    EXPECT_EQ(selected.data(FlowListModel::IdRole).toString(), QStringLiteral("64a1"));
    EXPECT_EQ(m_model.rowCount(selected.parent()), 2);
}

TEST_F(FlowListModelTest, AddsAndRemovesSingleFlows)
{
    m_model.setContents({account(QStringLiteral("acme"))}, named({QStringLiteral("Brazil"), QStringLiteral("Spain")}));
    m_model.updateFlow(flow(QStringLiteral("m"), QStringLiteral("mexico")));
    EXPECT_EQ(names(), QStringList({QStringLiteral("Brazil"), QStringLiteral("mexico"), QStringLiteral("Spain")}));
    m_model.removeFlow(QStringLiteral("acme"), QStringLiteral("id-Brazil"));
    m_model.removeFlow(QStringLiteral("acme"), QStringLiteral("nowhere"));
    m_model.removeFlow(QStringLiteral("acme"), QString());
    m_model.updateFlow(flow(QStringLiteral("x"), QStringLiteral("x"), QStringLiteral("nobody")));
    EXPECT_EQ(names(), QStringList({QStringLiteral("mexico"), QStringLiteral("Spain")}));
}

TEST_F(FlowListModelTest, ProjectsStandBelowTheFlowsUnderAHeading)
{
    m_model.setContents({account(QStringLiteral("acme"))},
        {project(QStringLiteral("p1"), QStringLiteral("Accounts")), flow(QStringLiteral("1"), QStringLiteral("Brazil")),
            project(QStringLiteral("p2"), QStringLiteral("Cards")),
            flow(QStringLiteral("2"), QStringLiteral("Mexico"))});
    const QStringList all{QStringLiteral("Brazil"), QStringLiteral("Mexico"), QStringLiteral("Projects"),
        QStringLiteral("Accounts"), QStringLiteral("Cards")};
    EXPECT_EQ(names(), all);
    const QModelIndex acme = m_model.index(0, 0), heading = m_model.index(2, 0, acme),
                      cards = m_model.index(4, 0, acme);
    EXPECT_TRUE(heading.data(FlowListModel::IsHeadingRole).toBool());
    EXPECT_FALSE(heading.data(FlowListModel::IsProjectRole).toBool());
    EXPECT_EQ(heading.flags(), Qt::NoItemFlags);
    EXPECT_EQ(m_model.flowAt(heading), nullptr);
    EXPECT_TRUE(cards.data(FlowListModel::IsProjectRole).toBool());
    EXPECT_TRUE(cards.flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(
        cards.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Project Cards, status active: No changes"));
    EXPECT_EQ(acme.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Account acme, 2 flow(s)"));
    EXPECT_EQ(m_model.indexOf(QStringLiteral("acme"), {}), acme);

    // The heading comes and goes with the first and the last of them.
    m_model.removeFlow(QStringLiteral("acme"), QStringLiteral("p1"));
    m_model.removeFlow(QStringLiteral("acme"), QStringLiteral("p2"));
    EXPECT_EQ(names(), all.mid(0, 2));
    m_model.updateFlow(project(QStringLiteral("p2"), QStringLiteral("Cards")));
    m_model.updateFlow(project(QStringLiteral("p1"), QStringLiteral("Accounts")));
    EXPECT_EQ(names(), all);
    m_model.updateFlow(flow(QStringLiteral("3"), QStringLiteral("Zambia")));
    EXPECT_EQ(names().indexOf(QStringLiteral("Zambia")), 2);
    m_model.setContents({account(QStringLiteral("acme"))}, {project(QStringLiteral("p1"), QStringLiteral("Accounts"))});
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Projects"), QStringLiteral("Accounts")}));
    m_model.setContents({account(QStringLiteral("acme"))}, {});
    EXPECT_EQ(m_model.rowCount(m_model.index(0, 0)), 0);
}

TEST_F(FlowListModelTest, AnyContentsLeadToAnyOther)
{
    std::mt19937 random(2);
    for (int round = 0; round < 300; ++round) {
        std::vector<Account> accounts;
        std::vector<FlowSummary> flows;
        QStringList accountNames{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        std::shuffle(accountNames.begin(), accountNames.end(), random);
        for (const QString &accountName : accountNames.mid(static_cast<int>(random() % 3))) {
            accounts.push_back(account(accountName));
            std::vector<int> ids(12);
            std::iota(ids.begin(), ids.end(), 0);
            std::shuffle(ids.begin(), ids.end(), random);
            ids.resize(random() % 12);
            const auto projects = ids.begin() + static_cast<int>(random() % (ids.size() + 1));
            for (auto id = ids.begin(); id != ids.end(); ++id) {
                const QString name = QString::number(random() % 3);
                flows.push_back(id < projects ? flow(QString::number(*id), name, accountName)
                                              : project(QString::number(*id), name, accountName));
            }
        }
        m_model.setContents(accounts, flows);
        ASSERT_EQ(m_model.rowCount(), static_cast<int>(accounts.size()));
        size_t next = 0;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex parent = m_model.index(row, 0);
            ASSERT_EQ(parent.data().toString(), accounts[row].name);
            for (int child = 0; child < m_model.rowCount(parent); ++child) {
                if (m_model.index(child, 0, parent).data(FlowListModel::IsHeadingRole).toBool())
                    continue;
                ASSERT_EQ(m_model.index(child, 0, parent).data(FlowListModel::IdRole).toString(), flows[next].id);
                ASSERT_EQ(m_model.index(child, 0, parent).data().toString(), flows[next].name);
                ++next;
            }
        }
        ASSERT_EQ(next, flows.size());
    }
}

TEST(RowDiff, InsertsABlockInOneStep)
{
    using RowDiff::Step;
    EXPECT_EQ(
        RowDiff::steps({}, {QStringLiteral("a"), QStringLiteral("b")}), (std::vector<Step>{{Step::Insert, 0, 2, 0}}));
    EXPECT_EQ(
        RowDiff::steps({QStringLiteral("a"), QStringLiteral("b")}, {}), (std::vector<Step>{{Step::Remove, 0, 2, 0}}));
    EXPECT_EQ(RowDiff::steps({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
                  {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}),
        (std::vector<Step>{{Step::Move, 2, 1, 0}}));
}
