// What the store keeps beside accounts and flows: outbox, decisions, revisions, undo steps, audit log.
#include "storefixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace {

const QString acme = QStringLiteral("acme");

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 3, 1), QTime(10, minute), Qt::UTC);
}

class RecordStoresTest : public StoreTest
{
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        for (const char *id : {"one", "two", "three"})
            ASSERT_TRUE(m_store->saveFlow(record(QLatin1String(id))));
    }

    OutboxEntry entry(const QString &id, int minute = 0) const
    {
        OutboxEntry waiting;
        waiting.account = acme;
        waiting.id = id;
        waiting.document = numbered(minute);
        waiting.queuedAt = at(minute);
        return waiting;
    }
    QStringList waiting(DraftStore &store) const
    {
        QStringList ids;
        const std::vector<OutboxEntry> entries = store.outbox().entries().value();
        for (const OutboxEntry &each : entries)
            ids << each.id;
        return ids;
    }
};

using OutboxStoreTest = RecordStoresTest;
using DecisionStoreTest = RecordStoresTest;
using RevisionStoreTest = RecordStoresTest;
using EditJournalTest = RecordStoresTest;
using AuditStoreTest = RecordStoresTest;

} // namespace

TEST_F(OutboxStoreTest, KeepsTheOrderOfReleaseAcrossReopening)
{
    for (const char *id : {"two", "three", "one"})
        ASSERT_TRUE(m_store->outbox().add(entry(QLatin1String(id))));
    m_store.reset();
    EXPECT_EQ(waiting(*opened()), (QStringList{QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("one")}));
}

TEST_F(OutboxStoreTest, ReleasingAgainReplacesTheDocumentAndKeepsThePlace)
{
    ASSERT_TRUE(m_store->outbox().add(entry(QStringLiteral("one"), 1)));
    ASSERT_TRUE(m_store->outbox().add(entry(QStringLiteral("two"), 2)));
    ASSERT_TRUE(m_store->outbox().noteAttempt(acme, QStringLiteral("one"), 3, at(9), QStringLiteral("No answer.")));
    ASSERT_TRUE(m_store->outbox().add(entry(QStringLiteral("one"), 5)));

    EXPECT_EQ(waiting(*m_store), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    const std::optional<OutboxEntry> again = m_store->outbox().entry(acme, QStringLiteral("one")).value();
    ASSERT_TRUE(again);
    EXPECT_EQ(again->document, numbered(5));
    EXPECT_EQ(again->queuedAt, at(5));
    EXPECT_EQ(again->attempts, 0);
    EXPECT_FALSE(again->notBefore.isValid());
    EXPECT_EQ(again->lastError, QString());
}

TEST_F(OutboxStoreTest, RemembersVainAttempts)
{
    ASSERT_TRUE(m_store->outbox().add(entry(QStringLiteral("one"))));
    ASSERT_TRUE(m_store->outbox().noteAttempt(acme, QStringLiteral("one"), 2, at(7), QStringLiteral("No answer.")));
    const std::unique_ptr<SqliteDraftStore> other = opened();
    const std::optional<OutboxEntry> kept = other->outbox().entry(acme, QStringLiteral("one")).value();
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->attempts, 2);
    EXPECT_EQ(kept->notBefore, at(7));
    EXPECT_EQ(kept->lastError, QStringLiteral("No answer."));
}

TEST_F(OutboxStoreTest, ADeletionWaitsLikeASend)
{
    OutboxEntry deletion = entry(QStringLiteral("one"));
    deletion.action = OutboxEntry::Action::Delete;
    deletion.document = {};
    ASSERT_TRUE(m_store->outbox().add(deletion));
    EXPECT_EQ(m_store->outbox().entries().value().front().action, OutboxEntry::Action::Delete);
}

TEST_F(OutboxStoreTest, WhatIsTakenOutWaitsNoMore)
{
    ASSERT_TRUE(m_store->outbox().add(entry(QStringLiteral("one"))));
    ASSERT_TRUE(m_store->outbox().remove(acme, QStringLiteral("one")));
    EXPECT_TRUE(m_store->outbox().remove(acme, QStringLiteral("one")));
    EXPECT_FALSE(m_store->outbox().entry(acme, QStringLiteral("one")).value());
}

TEST_F(OutboxStoreTest, OnlyFlowsOfThisComputerCanWait)
{
    const Result<void> added = m_store->outbox().add(entry(QStringLiteral("nobody")));
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, ErrorKind::Usage);
}

TEST_F(OutboxStoreTest, ANewFlowWaitsOnUnderTheIdOfItsProvider)
{
    ASSERT_TRUE(m_store->outbox().add(entry(QStringLiteral("one"))));
    ASSERT_TRUE(m_store->modifyFlow(acme, QStringLiteral("one"), [](FlowRecord &flow) -> Result<void> {
        flow.id = QStringLiteral("one-at-provider");
        return {};
    }));
    EXPECT_EQ(waiting(*m_store), QStringList{QStringLiteral("one-at-provider")});
}

TEST_F(DecisionStoreTest, KeepsWhatWasDecidedAndAboutWhat)
{
    const DecisionStore::Kept mine{{Decision::Take::Mine, QJsonValue::Undefined}, 0.9};
    const DecisionStore::Kept removed{{Decision::Take::Value, QJsonValue::Undefined}, QJsonValue::Undefined};
    ASSERT_TRUE(m_store->decisions().save(acme, QStringLiteral("one"), "/liveness/minScore"_ptr, mine));
    ASSERT_TRUE(m_store->decisions().save(acme, QStringLiteral("one"), "/name"_ptr, removed));

    const auto kept = opened()->decisions().decisions(acme, QStringLiteral("one")).value();
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept.at("/liveness/minScore"_ptr).decision, mine.decision);
    EXPECT_EQ(kept.at("/liveness/minScore"_ptr).theirs, QJsonValue(0.9));
    EXPECT_TRUE(kept.at("/name"_ptr).decision.value.isUndefined());
    EXPECT_TRUE(kept.at("/name"_ptr).theirs.isUndefined());
    EXPECT_TRUE(m_store->decisions().decisions(acme, QStringLiteral("two")).value().empty());
}

TEST_F(DecisionStoreTest, ADecisionCanBeTakenAgainAndTakenBack)
{
    const auto save = [&](Decision::Take take) {
        return m_store->decisions().save(acme, QStringLiteral("one"), "/name"_ptr, {{take, QJsonValue::Undefined}, 1});
    };
    ASSERT_TRUE(save(Decision::Take::Mine));
    ASSERT_TRUE(save(Decision::Take::Theirs));
    EXPECT_EQ(m_store->decisions().decisions(acme, QStringLiteral("one")).value().at("/name"_ptr).decision.take,
        Decision::Take::Theirs);
    ASSERT_TRUE(m_store->decisions().remove(acme, QStringLiteral("one"), "/name"_ptr));
    EXPECT_TRUE(m_store->decisions().decisions(acme, QStringLiteral("one")).value().empty());
}

TEST_F(RevisionStoreTest, ABaseThatTheProviderConfirmedBecomesARevisionInTheSameWrite)
{
    FlowRecord flow = record(QStringLiteral("four"));
    flow.confirmation = FlowRecord::Confirmation{Revision::Source::Pulled};
    ASSERT_TRUE(m_store->saveFlow(flow));
    ASSERT_TRUE(m_store->modifyFlow(acme, flow.id, [](FlowRecord &stored) -> Result<void> {
        stored.base = numbered(2);
        stored.fetchedAt = at(2);
        stored.confirmation = FlowRecord::Confirmation{Revision::Source::Sent, QStringLiteral("Ticket 7")};
        return {};
    }));

    const std::vector<Revision> history = opened()->revisions().revisions(acme, flow.id).value();
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].number, 1);
    EXPECT_EQ(history[0].source, Revision::Source::Pulled);
    EXPECT_EQ(history[0].document, flow.base);
    EXPECT_EQ(history[1].number, 2);
    EXPECT_EQ(history[1].source, Revision::Source::Sent);
    EXPECT_EQ(history[1].message, QStringLiteral("Ticket 7"));
    EXPECT_EQ(history[1].at, at(2));
    EXPECT_EQ(history[1].document, numbered(2));
    EXPECT_EQ(m_store->revisions().revision(acme, flow.id, 2).value().document, numbered(2));
    EXPECT_FALSE(m_store->revisions().revision(acme, flow.id, 3));
}

TEST_F(RevisionStoreTest, ReadingTheSameStateAgainAddsNothing)
{
    Revision revision;
    revision.at = at(1);
    revision.document = numbered(1);
    ASSERT_TRUE(m_store->revisions().add(acme, QStringLiteral("one"), revision));
    ASSERT_TRUE(m_store->revisions().add(acme, QStringLiteral("one"), revision));
    EXPECT_EQ(m_store->revisions().revisions(acme, QStringLiteral("one")).value().size(), 1u);
    revision.source = Revision::Source::Sent; // a send is worth its line even where it changed nothing
    ASSERT_TRUE(m_store->revisions().add(acme, QStringLiteral("one"), revision));
    EXPECT_EQ(m_store->revisions().revisions(acme, QStringLiteral("one")).value().size(), 2u);
}

TEST_F(RevisionStoreTest, TheHistoryOutlivesTheFlowAndTheAccount)
{
    Revision revision;
    revision.at = at(1);
    revision.document = numbered(1);
    ASSERT_TRUE(m_store->revisions().add(acme, QStringLiteral("one"), revision));
    ASSERT_TRUE(m_store->removeFlow(acme, QStringLiteral("one")));
    EXPECT_EQ(m_store->revisions().deletedFlows(acme).value(), std::vector<QString>{QStringLiteral("one")});
    ASSERT_TRUE(m_store->removeAccount(acme));
    EXPECT_EQ(m_store->revisions().revisions(acme, QStringLiteral("one")).value().size(), 1u);
}

TEST_F(EditJournalTest, StepsAreKeptWithTheDraft)
{
    EditHistory history;
    history.steps = {{"/name"_ptr, QJsonValue::Undefined, QStringLiteral("A"), QStringLiteral("Change name")},
        {"/name"_ptr, QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("Change name")}};
    history.index = 1;
    const FlowRecord flow = record(QStringLiteral("one"));
    ASSERT_TRUE(m_store->saveWorking(acme, flow.id, 1, numbered(1), flow, history));
    EXPECT_EQ(opened()->journal().history(acme, flow.id).value(), history);

    history.steps.resize(1); // undone, then something else was done
    history.steps.push_back({"/type"_ptr, 1, 2, QStringLiteral("Change type")});
    history.index = 2;
    ASSERT_TRUE(m_store->saveWorking(acme, flow.id, 1, numbered(2), flow, history));
    EXPECT_EQ(opened()->journal().history(acme, flow.id).value(), history);
}

TEST_F(EditJournalTest, StepsOfAnotherBaseAreNotOffered)
{
    EditHistory history;
    history.steps = {{"/name"_ptr, 1, 2, QString()}};
    history.index = 1;
    const FlowRecord flow = record(QStringLiteral("one"));
    ASSERT_TRUE(m_store->saveWorking(acme, flow.id, 1, numbered(1), flow, history));
    ASSERT_TRUE(m_store->modifyFlow(acme, flow.id, [](FlowRecord &stored) -> Result<void> {
        stored.baseRevision += 1;
        return {};
    }));
    EXPECT_EQ(m_store->journal().history(acme, flow.id).value(), EditHistory());
}

TEST_F(EditJournalTest, TheOldestOfVeryManyStepsGo)
{
    EditHistory history;
    for (int i = 0; i < EditHistory::longest + 20; ++i)
        history.steps.push_back({"/number"_ptr, i, i + 1, QString()});
    history.index = EditHistory::longest + 10;
    const FlowRecord flow = record(QStringLiteral("one"));
    ASSERT_TRUE(m_store->saveWorking(acme, flow.id, 1, numbered(1), flow, history));
    const EditHistory kept = m_store->journal().history(acme, flow.id).value();
    EXPECT_EQ(kept.steps.size(), static_cast<size_t>(EditHistory::longest));
    EXPECT_EQ(kept.steps.front().before, QJsonValue(20));
    EXPECT_EQ(kept.index, EditHistory::longest - 10);
}

TEST_F(AuditStoreTest, IsAChainInWhichEachHashCoversTheOneBefore)
{
    AuditEntry entry;
    entry.account = acme;
    entry.flow = QStringLiteral("one");
    entry.action = QStringLiteral("push");
    entry.outcome = QStringLiteral("sent");
    entry.request = numbered(1);
    for (int minute : {1, 2, 3}) {
        entry.at = at(minute);
        ASSERT_TRUE(m_store->audit().append(entry));
    }
    const std::vector<AuditEntry> log = opened()->audit().entries().value();
    ASSERT_EQ(log.size(), 3u);
    QByteArray previous;
    for (size_t i = 0; i < log.size(); ++i) {
        EXPECT_EQ(log[i].number, static_cast<qint64>(i + 1));
        EXPECT_EQ(log[i].hash, AuditStore::hashOf(log[i], previous));
        previous = log[i].hash;
    }
    AuditEntry forged = log[1];
    forged.outcome = QStringLiteral("nothing-to-send");
    EXPECT_NE(AuditStore::hashOf(forged, log[0].hash), log[1].hash);
}

TEST_F(RecordStoresTest, TheStateOfASendIsNotTheEditorsToEnd)
{
    for (const FlowState state : {FlowState::Unknown, FlowState::Queued}) {
        ASSERT_TRUE(m_store->modifyFlow(acme, QStringLiteral("one"), [&](FlowRecord &flow) -> Result<void> {
            flow.state = state;
            flow.stateReason = QStringLiteral("why");
            return {};
        }));
        FlowRecord edited = record(QStringLiteral("one"));
        edited.state = FlowState::Modified;
        ASSERT_TRUE(m_store->saveWorking(acme, edited.id, 1, numbered(1), edited));
        const FlowRecord stored = m_store->flow(acme, edited.id).value();
        EXPECT_EQ(stored.state, state);
        EXPECT_EQ(stored.stateReason, QStringLiteral("why"));
    }
}

TEST_F(RecordStoresTest, KeepsTheProvidersNewerStateBesideTheDraft)
{
    ASSERT_TRUE(m_store->modifyFlow(acme, QStringLiteral("one"), [](FlowRecord &flow) -> Result<void> {
        flow.theirs = numbered(7);
        flow.theirsAt = at(7);
        return {};
    }));
    const FlowRecord stored = opened()->flow(acme, QStringLiteral("one")).value();
    ASSERT_TRUE(stored.theirs);
    EXPECT_EQ(*stored.theirs, numbered(7));
    EXPECT_EQ(stored.theirsAt, at(7));
    EXPECT_FALSE(opened()->flow(acme, QStringLiteral("two")).value().theirs);
}

TEST(StoreMigration, AFileOfVersionOneKeepsEverythingAndGetsAHistory)
{
    const QTemporaryDir directory;
    const QString folder = directory.filePath(QStringLiteral("data"));
    ASSERT_TRUE(QDir().mkpath(folder));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("version1"));
        database.setDatabaseName(folder + QStringLiteral("/flowform.db"));
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        for (const char *statement : {
                 "CREATE TABLE account (name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''), provider TEXT NOT NULL, "
                 "url TEXT NOT NULL, nested_updates TEXT NOT NULL)",
                 "CREATE TABLE flow (key INTEGER PRIMARY KEY, account TEXT NOT NULL REFERENCES account (name) ON "
                 "DELETE CASCADE ON UPDATE CASCADE, id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, type "
                 "TEXT NOT NULL, status TEXT NOT NULL, state TEXT NOT NULL, state_reason TEXT NOT NULL, changes "
                 "INTEGER NOT NULL, fetched_at TEXT, base_revision INTEGER NOT NULL, UNIQUE (account, id))",
                 "CREATE TABLE document (flow INTEGER PRIMARY KEY REFERENCES flow (key) ON DELETE CASCADE, base BLOB "
                 "NOT NULL, working BLOB NOT NULL)",
                 "CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL)",
                 "INSERT INTO account VALUES ('acme', 'verifik', 'https://api.verifik.co', 'merges')",
                 "INSERT INTO flow VALUES (1, 'acme', 'one', 'verifik-v3/login', 'One', 'login', 'draft', 'modified', "
                 "'', 1, '2026-03-01T10:20:30.456Z', 4)",
                 "INSERT INTO document VALUES (1, CAST('{\"number\":1}' AS BLOB), CAST('{\"number\":2}' AS BLOB))",
                 "INSERT INTO flow VALUES (2, 'acme', 'new-1', 'verifik-v3/login', 'New', 'login', 'draft', 'new', "
                 "'', 1, NULL, 0)",
                 "INSERT INTO document VALUES (2, CAST('{}' AS BLOB), CAST('{\"number\":3}' AS BLOB))",
                 "PRAGMA user_version = 1",
             })
            ASSERT_TRUE(query.exec(QLatin1String(statement))) << qPrintable(query.lastError().text());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("version1"));

    const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder);
    ASSERT_TRUE(store) << qPrintable(store.error().toString());
    const FlowRecord one = (*store)->flow(acme, QStringLiteral("one")).value();
    EXPECT_EQ(one.base.value(QStringLiteral("number")), QJsonValue(1));
    EXPECT_EQ(one.working.value(QStringLiteral("number")), QJsonValue(2));
    EXPECT_EQ(one.state, FlowState::Modified);
    EXPECT_EQ(one.baseRevision, 4);
    EXPECT_FALSE(one.theirs);
    const std::vector<Revision> history = (*store)->revisions().revisions(acme, QStringLiteral("one")).value();
    ASSERT_EQ(history.size(), 1u);
    EXPECT_EQ(history[0].document, one.base);
    EXPECT_EQ(history[0].at, one.fetchedAt);
    EXPECT_TRUE((*store)->revisions().revisions(acme, QStringLiteral("new-1")).value().empty());
    EXPECT_EQ((*store)->journal().history(acme, QStringLiteral("one")).value(), EditHistory());
}
