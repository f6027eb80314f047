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
    EXPECT_EQ(sentBodies(), QStringList{QString::fromUtf8(Json::compact(expected))});
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
