#include "enginefixture.h"

#include "models/core/json.h"
#include "support/documentedfields.h"

//! Walks every field of seed 002: edit → dirty → patch → provider → read back → clean.
class EveryField : public EngineTest, public testing::WithParamInterface<DocumentedField>
{
};

TEST_P(EveryField, TravelsAloneIsStoredAndEndsClean)
{
    const DocumentedField &field = GetParam();
    pull();
    // What the documentation allows but the rest of the flow would forbid is not this test's subject.
    sandbox->editBehindOurBack(mexico, "/integrations/apiUrl"_ptr, QStringLiteral("https://api.example.com/old"));
    sandbox->editBehindOurBack(mexico, "/integrations/apiTestValue"_ptr, QStringLiteral("old@example.com"));
    sandbox->editBehindOurBack(mexico, "/integrations/apiTestType"_ptr, QStringLiteral("email"));
    pull();

    const QJsonValue now = field.pointer.in(record(mexico).working);
    const QJsonValue wanted = now == field.anotherValue ? field.defaultValue : field.anotherValue;
    if (wanted.isUndefined() || wanted == now) {
        // A field with one documented value: removing and setting it is the only edit there is.
        SUCCEED();
        return;
    }
    edit(mexico, field.pointer, wanted);
    EXPECT_EQ(record(mexico).state, FlowState::Modified);
    EXPECT_EQ(record(mexico).changes, 1);

    const PushResult result = push(mexico);
    ASSERT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    QJsonObject expected;
    field.pointer.write(expected, wanted);
    QStringList sent = sentBodies();
    if (field.pointer == "/integrations/webhook"_ptr)
        sent = sent.mid(0, 1); // the webhooks are told too (verifikv2push_test.cpp)
    EXPECT_EQ(sent, QStringList{QString::fromUtf8(Json::compact(expected))});
    EXPECT_EQ(field.pointer.in(sandbox->flow(mexico)), wanted);
    ASSERT_EQ(result.report.storedAsSent.size(), 1U);
    EXPECT_TRUE(result.report.changedThoughNotSent.empty());
    EXPECT_EQ(record(mexico).state, FlowState::Clean);
}

INSTANTIATE_TEST_SUITE_P(Seed002, EveryField, testing::ValuesIn(documentedFields()),
    [](const testing::TestParamInfo<DocumentedField> &field) {
        QString name = field.param.pointer.toString().mid(1);
        name.replace(QLatin1Char('/'), QLatin1Char('_'));
        return name.toStdString();
    });

namespace {

//! One documented field of a v2 flow or of a project, on a record of the practice provider.
struct OlderField
{
    QString kind;
    DocumentedField field;
};

//! A record of the practice provider of each kind.
const QHash<QString, QString> &sampleOf()
{
    static const QHash<QString, QString> samples{
        {QStringLiteral("verifik-v2/login"), QStringLiteral("6643b1f2c4a19e0012d4e101")},
        {QStringLiteral("verifik-v2/onboarding"), QStringLiteral("66d8e2a1c4a19e0012d4e102")},
        {QStringLiteral("verifik-v2/steps"), QStringLiteral("670f2e5bc4a19e0012d4e103")},
        {QStringLiteral("verifik-v2/project"), QStringLiteral("66d8e0f4c4a19e0012d4b107")},
    };
    return samples;
}

std::vector<OlderField> olderFields()
{
    const SchemaCatalog catalog;
    std::vector<OlderField> fields;
    for (const QString &kind : documentedKinds()) {
        if (!sampleOf().contains(kind))
            continue;
        const FlowSchemaPtr schema = catalog.schema(kind).value();
        for (const DocumentedField &field : documentedFields(kind)) {
            const FieldSpec *spec = schema->field(field.pointer);
            // What is never read back has tests of its own (verifikv2push_test.cpp). The type makes the kind, and the
            // version is the provider's to keep.
            const bool isFixed = field.pointer == "/type"_ptr || field.pointer == "/version"_ptr;
            const bool hasOneValue = field.values.size() == 1; // there is nothing to change it to
            if (spec && !isFixed && !hasOneValue && !spec->isReadOnly && !spec->isCreateOnly && !spec->isWriteOnly)
                fields.push_back({kind, field});
        }
    }
    return fields;
}

} // namespace

//! Walks every documented field of v2 (seeds 000, 001 and 003, api/verifik.md 1.6.3 and 2) the same way.
class EveryOlderField : public EngineTest, public testing::WithParamInterface<OlderField>
{
protected:
    //! A documented value that is not the present one and that the provider takes for this kind.
    static QJsonValue another(const QString &kind, const DocumentedField &field, const QJsonValue &now)
    {
        if (field.pointer == "/emailTemplates"_ptr && now.isObject()) { // the map goes whole, with all its languages
            QJsonObject texts = now.toObject();
            QJsonObject english = texts.value(QLatin1String("en")).toObject();
            english.insert(QStringLiteral("subject"), QStringLiteral("Your code"));
            texts.insert(QStringLiteral("en"), english);
            return texts;
        }
        if (now.isBool())
            return !now.toBool();
        // Each use of the list is documented for one type of flow only (api/verifik.md 1.6.3).
        const QString otherUse
            = kind == QLatin1String("verifik-v2/login") ? QStringLiteral("blacklist") : QStringLiteral("whitelist");
        QList<QJsonValue> candidates{field.anotherValue, field.defaultValue};
        for (const QString &value : field.values)
            candidates << QJsonValue(value);
        if (field.minimum && field.maximum)
            candidates << QJsonValue(*field.minimum) << QJsonValue(*field.maximum);
        if (now.isString() && field.values.isEmpty())
            candidates << QJsonValue(QStringLiteral("another"));
        for (const QJsonValue &candidate : candidates) {
            if (!candidate.isUndefined() && candidate != now && candidate != QJsonValue(otherUse))
                return candidate;
        }
        return QJsonValue::Undefined;
    }

    void pullAll()
    {
        pull();
        std::optional<PullReport> report;
        engine->pullProjects(QStringLiteral("practice"), {}, &context, [&](const PullReport &done) { report = done; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
    }
};

TEST_P(EveryOlderField, TravelsAloneIsStoredAndEndsClean)
{
    const auto &[kind, field] = GetParam();
    const QString id = sampleOf().value(kind);
    const bool isFlow = kind != projectKind;
    pullAll();
    if (isFlow) {
        // Out of service, so that single settings travel; with all that a service of the customer's own would need.
        sandbox->editBehindOurBack(id, "/status"_ptr, QStringLiteral("draft"));
        if (record(id).base.contains(QLatin1String("security"))) {
            sandbox->editBehindOurBack(id, "/security/apiUrl"_ptr, QStringLiteral("https://api.example.com/old"));
            sandbox->editBehindOurBack(id, "/security/apiTestType"_ptr, QStringLiteral("phone"));
            sandbox->editBehindOurBack(id, "/security/apiTestValue"_ptr, QStringLiteral("old@example.com"));
        }
        pull();
    }
    ASSERT_EQ(record(id).kind, kind);
    const QJsonValue now = field.pointer.in(record(id).working);
    const QJsonValue wanted = another(kind, field, now);
    ASSERT_FALSE(wanted.isUndefined() || wanted == now) << qPrintable(field.pointer.toString());
    edit(id, field.pointer, wanted);
    EXPECT_EQ(record(id).changes, 1);

    const PushResult result = push(id);
    ASSERT_EQ(result.outcome, PushOutcome::Sent) << (result.error ? qPrintable(result.error->toString()) : "");
    QJsonObject expected;
    field.pointer.write(expected, wanted);
    ASSERT_FALSE(sentBodies().isEmpty());
    EXPECT_EQ(sentBodies().first(), QString::fromUtf8(Json::compact(expected)));
    EXPECT_TRUE(result.report.changedThoughNotSent.empty());
    EXPECT_EQ(record(id).state, FlowState::Clean);
    EXPECT_EQ(field.pointer.in(record(id).base), wanted);
}

INSTANTIATE_TEST_SUITE_P(
    VerifikV2, EveryOlderField, testing::ValuesIn(olderFields()), [](const testing::TestParamInfo<OlderField> &field) {
        QString name = field.param.kind.section(QLatin1Char('/'), 1) + field.param.field.pointer.toString();
        name.replace(QLatin1Char('/'), QLatin1Char('_'));
        return name.toStdString();
    });
