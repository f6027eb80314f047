// Every fault of the practice provider, at the first, a middle and the last request of every kind of write, on every
// dialect: in the end the provider holds exactly one application of the edit, and what is stored here is true.
#include "enginefixture.h"

#include "models/document/summary.h"
#include "models/store/outboxstore.h"

#include <set>

namespace {

enum class Write { Create, Update, Delete, WhiteList };

struct Case
{
    const char *name;
    Write write;
    const char *provider;
    const char *flow; //!< a sample of the practice provider: what is edited, deleted or copied
    const char *place; //!< what is edited; the name of the flow for a creation
    const char *value;
};

constexpr Case cases[] = {
    {"V3Create", Write::Create, "verifik", "66d8e2a1c4a19e0012d4e002", "/name", "\"Made once\""},
    {"V3Update", Write::Update, "verifik", "66d8e2a1c4a19e0012d4e002", "/documents/attemptLimit", "5"},
    {"V3Delete", Write::Delete, "verifik", "66d8e2a1c4a19e0012d4e002", "", ""},
    {"V2Create", Write::Create, "verifik", "66d8e2a1c4a19e0012d4e102", "/name", "\"Made once\""},
    {"V2Update", Write::Update, "verifik", "66d8e2a1c4a19e0012d4e102", "/description", "\"Changed once\""},
    {"V2WhiteList", Write::WhiteList, "verifik", "6643b1f2c4a19e0012d4e101", "/whiteList", ""},
    {"DiditCreate", Write::Create, "didit", "b52a7c10-3f64-4e8a-9d21-000000000020", "/workflow_label", "\"Made once\""},
    {"DiditUpdate", Write::Update, "didit", "b52a7c10-3f64-4e8a-9d21-000000000020", "/workflow_label",
        "\"Changed once\""},
    {"DiditUpdatePublished", Write::Update, "didit", "b52a7c10-3f64-4e8a-9d21-000000000001", "/workflow_label",
        "\"Changed once\""},
    {"DiditDelete", Write::Delete, "didit", "b52a7c10-3f64-4e8a-9d21-000000000020", "", ""},
};

constexpr std::pair<const char *, SandboxFault::Kind> faults[] = {
    {"DropBefore", SandboxFault::DropBefore},
    {"DropAfter", SandboxFault::DropAfter},
    {"Http500", SandboxFault::Http500},
    {"Http503", SandboxFault::Http503},
    {"Truncate", SandboxFault::Truncate},
    {"Html", SandboxFault::Html},
};

class FaultMatrix : public EngineTest, public testing::WithParamInterface<std::tuple<Case, int>>
{
protected:
    void SetUp() override { }

    const Case &written() const { return std::get<0>(GetParam()); }
    QString flow() const { return QLatin1String(written().flow); }
    JsonPointer place() const { return JsonPointer::parse(QLatin1String(written().place)).value(); }
    QJsonValue value() const
    {
        if (written().write == Write::WhiteList) {
            const auto person = [](const char *name, const char *phone) {
                return QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                    {QStringLiteral("email"), QLatin1String(name) + QStringLiteral("@example.com")},
                    {QStringLiteral("countryCode"), QStringLiteral("+57")},
                    {QStringLiteral("phone"), QLatin1String(phone)}};
            };
            return QJsonArray{person("ana", "3000001001"), person("luis", "3000001002")};
        }
        return Json::parse(written().value, {}).value();
    }

    //! A provider that fails like this at the given requests, and everything edited here, ready to be written.
    void prepare(std::vector<SandboxFault> planned)
    {
        folder = std::make_unique<QTemporaryDir>();
        engine.reset();
        store = std::move(SqliteDraftStore::open(folder->path()).value());
        SandboxOptions options = PracticeSandbox::options();
        options.faults = std::move(planned);
        // With new drafts nobody but their author can find them again (diditpush_test has what is said then).
        options.diditVersioning = PracticeVersioning::InPlace;
        begin(options);
        Account account = store->accounts().value().front();
        account.provider = QLatin1String(written().provider);
        ASSERT_TRUE(store->saveAccount(account));
        const PullReport pulled = pull();
        ASSERT_TRUE(pulled.errors.empty()) << qPrintable(pulled.errors.front().toString());
        before = people();
        holdersBefore = written().write == Write::Delete ? 0 : holdersIn(*store);
        id = flow();
        if (written().write == Write::Create) {
            const FlowRecord sample = record(id);
            const Result<FlowRecord> made = engine->createLocal(QStringLiteral("practice"), sample.kind, sample.base);
            ASSERT_TRUE(made) << qPrintable(made.error().toString());
            id = made->id;
        }
        if (written().write != Write::Delete)
            edit(id, place(), value());
        begun = sandbox->requests().size();
    }

    //! One attempt; true when nothing is left to be done.
    bool attempt()
    {
        if (written().write == Write::Delete) {
            const Result<void> removed = remove(id);
            lastOutcome = removed ? QString() : removed.error().toString();
            return !store->flow(QStringLiteral("practice"), id).has_value();
        }
        PushOptions options;
        options.releases = true;
        const PushResult result = pushWith(id, options);
        lastOutcome
            = toString(result.outcome) + (result.error ? QStringLiteral(": ") + result.error->toString() : QString());
        id = result.id;
        const FlowRecord left = record(id);
        return left.state == FlowState::Clean;
    }

    //! How many flows hold the value that is written.
    int holdersIn(DraftStore &reader)
    {
        int holders = 0;
        const std::vector<FlowSummary> flows = reader.flows().value();
        for (const FlowSummary &each : flows)
            holders += place().in(reader.flow(each.account, each.id).value().base) == value();
        return holders;
    }

    //! The e-mail addresses on the list of the flow.
    QStringList people()
    {
        if (written().write != Write::WhiteList)
            return {};
        std::optional<Result<FlowList>> list;
        engine->records().list(QStringLiteral("practice"), RecordKind::WhiteListRows, flow(), &context,
            [&](const Result<FlowList> &answer) { list = answer; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return list.has_value(); }, 20'000));
        QStringList found;
        for (const RemoteFlow &row : list &&*list ? (*list)->flows : std::vector<RemoteFlow>())
            found << row.document.value(QLatin1String("email")).toString();
        return found;
    }

    void expectOneApplication()
    {
        EXPECT_TRUE(store->outbox().entries().value().empty());
        // Somebody who knows nothing of this computer reads what the provider holds.
        const QTemporaryDir elsewhere;
        const auto other = std::move(SqliteDraftStore::open(elsewhere.path()).value());
        ASSERT_TRUE(other->saveAccount(store->accounts().value().front()));
        FlowEngine reader(*other, catalog, credentials, http);
        std::optional<PullReport> read;
        reader.pull(QStringLiteral("practice"), {}, &context, [&](const PullReport &done) { read = done; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return read.has_value(); }, 20'000));
        ASSERT_TRUE(read->errors.empty()) << qPrintable(read->errors.front().toString());

        if (written().write == Write::Delete) {
            EXPECT_FALSE(other->flow(QStringLiteral("practice"), flow()));
        }
        if (written().write == Write::WhiteList) {
            QStringList expected = before;
            expected << QStringLiteral("ana@example.com") << QStringLiteral("luis@example.com");
            QStringList now = people();
            expected.sort();
            now.sort();
            EXPECT_EQ(now, expected);
        } else if (written().write != Write::Delete) {
            EXPECT_EQ(holdersIn(*other), holdersBefore + 1);
        }
        // And what is stored here is what the provider holds.
        if (written().write != Write::Delete) {
            const FlowRecord here = record(id), there = other->flow(QStringLiteral("practice"), id).value();
            const FlowSchemaPtr schema = catalog.schema(here.kind).value();
            for (const JsonPointer &differing : differingFields(*schema, here.base, there.base)) {
                const FieldSpec *field = schema->field(differing);
                EXPECT_TRUE(!field || field->isReadOnly)
                    << qPrintable(differing.toString()) << Json::compact(differing.in(here.base)).constData() << " "
                    << Json::compact(differing.in(there.base)).constData();
            }
            EXPECT_EQ(here.working, here.base);
        }
    }

    QString id, lastOutcome;
    QStringList before;
    int holdersBefore = 0;
    size_t begun = 0; // requests before the write
};

std::string nameOf(const testing::TestParamInfo<std::tuple<Case, int>> &info)
{
    return std::string(std::get<0>(info.param).name) + "With"
        + faults[static_cast<size_t>(std::get<1>(info.param))].first;
}

} // namespace

TEST_P(FaultMatrix, EndsWithExactlyOneApplicationAndTheTruth)
{
    ASSERT_NO_FATAL_FAILURE(prepare({}));
    ASSERT_TRUE(attempt()) << "without a fault: " << qPrintable(lastOutcome);
    const auto count = static_cast<int>(sandbox->requests().size() - begun);
    expectOneApplication();
    const SandboxFault::Kind kind = faults[static_cast<size_t>(std::get<1>(GetParam()))].second;
    for (const int at : std::set<int>{1, (count + 1) / 2, count}) {
        SCOPED_TRACE("request " + std::to_string(at) + " of " + std::to_string(count));
        const int fault = static_cast<int>(begun) + at;
        ASSERT_NO_FATAL_FAILURE(prepare({{kind, fault}}));
        bool isDone = attempt();
        for (int again = 0; again < 3 && !isDone; ++again) { // the next chances
            restart();
            isDone = attempt();
        }
        EXPECT_TRUE(isDone) << qPrintable(lastOutcome);
        expectOneApplication();
    }
}

INSTANTIATE_TEST_SUITE_P(AllWrites, FaultMatrix,
    testing::Combine(testing::ValuesIn(cases), testing::Range(0, static_cast<int>(std::size(faults)))), nameOf);
