#include "killfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <map>

namespace {

const JsonPointer limit = "/documents/attemptLimit"_ptr;

//! What one run changes, and how that shows.
struct Verb
{
    const char *test, *name;
    //! The words after the verb; `value` is one that the draft does not hold.
    QStringList (*words)(const QString &flow, const QString &folder, int value);
    //! The draft afterwards. Null for a verb that adds a flow and leaves all others as they are.
    QJsonObject (*draft)(const FlowRecord &before, int value);
};

QJsonObject withLimit(const FlowRecord &before, const QJsonValue &value)
{
    QJsonObject draft = before.working;
    limit.write(draft, value);
    return draft;
}

QJsonObject asConfirmed(const FlowRecord &before, int)
{
    return before.base;
}

QStringList importOf(const QString &file)
{
    return {file, QStringLiteral("--account"), QStringLiteral("acme")};
}

const Verb verbs[] = {
    {"Set", "set",
        [](const QString &flow, const QString &, int value) {
            return QStringList{flow, limit.toString(), QString::number(value)};
        },
        [](const FlowRecord &before, int value) { return withLimit(before, value); }},
    {"Unset", "unset",
        [](const QString &flow, const QString &, int) {
            return QStringList{flow, limit.toString()};
        },
        [](const FlowRecord &before, int) { return withLimit(before, QJsonValue::Undefined); }},
    {"Revert", "revert", [](const QString &flow, const QString &, int) { return QStringList{flow}; }, asConfirmed},
    {"Restore", "restore",
        [](const QString &flow, const QString &, int) {
            return QStringList{flow, QStringLiteral("1")};
        },
        asConfirmed},
    {"ImportIntoADraft", "import",
        [](const QString &, const QString &folder, int) { return importOf(folder + QStringLiteral("/known.json")); },
        asConfirmed},
    {"ImportOfANewFlow", "import",
        [](const QString &, const QString &folder, int) { return importOf(folder + QStringLiteral("/other.json")); },
        nullptr},
    {"New", "new",
        [](const QString &, const QString &, int) {
            return QStringList{QStringLiteral("--account"), QStringLiteral("acme"), QStringLiteral("--dialect"),
                QStringLiteral("verifik-v3"), QStringLiteral("--kind"), QStringLiteral("personal-onboarding")};
        },
        nullptr},
};

class KilledCommandLine : public KillTest, public testing::WithParamInterface<Verb>
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(KillTest::SetUp());
        QJsonObject document = stored().base;
        write(QStringLiteral("known.json"), document);
        document.remove(QStringLiteral("_id"));
        write(QStringLiteral("other.json"), document);
    }
    void write(const QString &name, const QJsonObject &document)
    {
        QFile file(m_directory.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(document).toJson());
    }
    //! The drafts of all flows, each of which can be read as a whole.
    std::map<QString, QJsonObject> drafts() const
    {
        const std::unique_ptr<SqliteDraftStore> store = open();
        std::map<QString, QJsonObject> drafts;
        for (const FlowSummary &flow : store->flows().value_or(std::vector<FlowSummary>())) {
            const Result<FlowRecord> record = store->flow(flow.account, flow.id);
            EXPECT_TRUE(record) << "half a flow";
            if (record)
                drafts.emplace(flow.id, record->working);
        }
        return drafts;
    }
    //! Gives the verb something to change, since the run before may have done it.
    void changeDraft(int value)
    {
        const std::unique_ptr<SqliteDraftStore> store = open();
        ASSERT_TRUE(store->modifyFlow(account, id, [&](FlowRecord &record) -> Result<void> {
            limit.write(record.working, value);
            ++record.baseRevision;
            return {};
        }));
    }

    struct Run
    {
        bool isKilled = false;
        bool isAcknowledged = false; //!< it printed its result
    };
    //! Runs the verb, and kills it after `milliseconds` unless it has ended by then; -1 lets it end.
    Run run(const Verb &verb, int value, int milliseconds)
    {
        QProcess process;
        process.start(QStringLiteral(FLOWFORM_CLI),
            QStringList{QStringLiteral("--data-dir"), folder(), QStringLiteral("--json"), QLatin1String(verb.name)}
                + verb.words(id, m_directory.path(), value));
        EXPECT_TRUE(process.waitForStarted());
        if (!process.waitForFinished(milliseconds)) {
            process.kill();
            process.waitForFinished();
        }
        Run run;
        run.isKilled = process.exitStatus() == QProcess::CrashExit;
        run.isAcknowledged = process.readAllStandardOutput().endsWith('\n');
        if (!run.isKilled) {
            EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
            EXPECT_TRUE(run.isAcknowledged);
        }
        return run;
    }
};

} // namespace

TEST_P(KilledCommandLine, LosesNothingItSaidItHadDoneAndLeavesNothingHalfDone)
{
    const Verb &verb = GetParam();
    constexpr int other = 1'000'000; // a value of no round
    changeDraft(other);
    ASSERT_TRUE(run(verb, other + 1, -1).isAcknowledged); // also makes the backup of the day, unlike those that follow
    changeDraft(other);
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(run(verb, other + 1, -1).isAcknowledged);
    const qint64 whole = clock.elapsed();
    int killed = 0, done = 0;
    for (int round = 1; killed < kills(20) && !HasFailure(); ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        ASSERT_LT(round, 20 * kills(20)) << "it is never killed in time";
        changeDraft(other);
        if (round % 5 == 0) // now and then while it makes a backup
            QDir(folder() + QStringLiteral("/backups")).removeRecursively();
        const FlowRecord flow = stored();
        const std::map<QString, QJsonObject> before = drafts();
        const Run run = this->run(verb, round, moment(whole + whole / 5));
        killed += run.isKilled ? 1 : 0;

        undone();
        std::map<QString, QJsonObject> after = drafts();
        const bool isDone = after != before;
        done += isDone ? 1 : 0;
        EXPECT_TRUE(isDone || !run.isAcknowledged) << "lost what it said it had done";
        if (verb.draft) {
            EXPECT_EQ(after.size(), before.size());
            EXPECT_TRUE(!isDone || after[id] == verb.draft(flow, round)) << "half done";
            EXPECT_EQ(stored().baseRevision, flow.baseRevision + (isDone ? 1 : 0));
            after[id] = flow.working;
        } else if (isDone) {
            EXPECT_EQ(after.size(), before.size() + 1);
            std::erase_if(after, [&](const auto &draft) { return before.count(draft.first) == 0; });
        }
        EXPECT_EQ(after, before) << "another flow was touched";
    }
    RecordProperty("kills", killed);
    RecordProperty("done", done);
}

INSTANTIATE_TEST_SUITE_P(
    Verbs, KilledCommandLine, testing::ValuesIn(verbs), [](const auto &verb) { return std::string(verb.param.test); });
