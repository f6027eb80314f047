#include "support/documentedfields.h"
#include "support/flows.h"

#include <QUndoStack>

#include <algorithm>

// Every documented setting of every kind, edited alone; and the whole published update of a v2 flow.

namespace {

struct Case
{
    QString kind;
    DocumentedField field;
};

std::vector<Case> everyCase()
{
    std::vector<Case> cases;
    for (const QString &kind : documentedKinds()) {
        for (const DocumentedField &field : documentedFields(kind))
            cases.push_back({kind, field});
    }
    return cases;
}

QString wordsOf(const QString &text)
{
    QString name;
    for (const QChar letter : text)
        name += letter.isLetterOrNumber() ? letter : QLatin1Char('_');
    return name;
}

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.kind.toStdString() << one.field.pointer.toString().toStdString();
}

class EveryDocumentedField : public testing::TestWithParam<Case>
{
};

//! A documented value that is not `value`.
QJsonValue otherThan(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isBool())
        return !value.toBool();
    for (const FieldChoice &choice : field.choices) {
        if (choice.value != value.toString() && !choice.isUndocumented)
            return choice.value;
    }
    if (value.isDouble())
        return field.maximum.value_or(9);
    if (value.isArray())
        return QJsonValue::Undefined;
    return field.format == QLatin1String("http-url") ? QStringLiteral("https://opposite.example.com")
                                                     : QStringLiteral("507f1f77bcf86cd799439999");
}

//! The published body of an update of everything, and a flow that differs from it in each of its settings.
struct CompleteUpdate
{
    FlowSchemaPtr schema = Flows::schema("verifik-v2/login");
    QJsonObject body = Examples::object(QStringLiteral("verifik-v2/put-body-login.json"));
    QJsonObject opposite = Examples::object(QStringLiteral("verifik-v2/record-login.json"));
    std::vector<JsonPointer> places;

    CompleteUpdate()
    {
        for (const FieldSpec &field : schema->fields()) {
            const QJsonValue wanted = field.pointer.in(body);
            if (wanted.isUndefined())
                continue;
            places.push_back(field.pointer);
            field.pointer.write(opposite, otherThan(field, wanted));
        }
    }
};

} // namespace

TEST_P(EveryDocumentedField, IsOneChangeOneStepAndOneMemberOfTheBody)
{
    const auto &[kind, field] = GetParam();
    const QJsonObject record = documentedRecord(kind);
    ProjectFlow flow(Flows::schema(qPrintable(kind)), record, record);
    const QJsonValue now = field.pointer.in(record);
    QJsonValue wanted = now == field.anotherValue ? field.defaultValue : field.anotherValue;
    if (wanted.isUndefined())
        wanted = otherThan(*flow.schema().field(field.pointer), now);
    if (wanted == now || wanted.isUndefined()) {
        EXPECT_LE(field.values.size(), 1) << "only a field with one value cannot be edited";
        return;
    }

    ASSERT_TRUE(flow.setValue(field.pointer, wanted));
    EXPECT_EQ(flow.dirtyFields(), std::vector<JsonPointer>{field.pointer});
    ASSERT_EQ(flow.changes().size(), 1U);
    QJsonObject expected;
    ASSERT_TRUE(field.pointer.write(expected, wanted));
    EXPECT_EQ(flow.patch(PatchDepth::Leaf), expected);
    const QJsonObject block = flow.patch(PatchDepth::Block);
    EXPECT_EQ(block.keys(), QStringList{field.pointer.tokens().first()});
    EXPECT_EQ(field.pointer.in(block), wanted);

    flow.undoStack()->undo();
    EXPECT_FALSE(flow.isDirty());
    EXPECT_EQ(flow.working(), record);
}

INSTANTIATE_TEST_SUITE_P(
    Published, EveryDocumentedField, testing::ValuesIn(everyCase()), [](const testing::TestParamInfo<Case> &one) {
        return wordsOf(one.param.kind + one.param.field.pointer.toString()).toStdString();
    });

TEST(CompleteV2Update, KnowsEverySettingOfThePublishedBody)
{
    const CompleteUpdate update;
    EXPECT_TRUE(update.schema->unknownPlaces(update.body).empty());
    EXPECT_EQ(update.places.size(), 20U);
    for (const JsonPointer &place : update.places)
        EXPECT_NE(place.in(update.opposite), place.in(update.body)) << qPrintable(place.toString());
}

TEST(CompleteV2Update, SendsExactlyThePublishedBodyWhenEverySettingDiffered)
{
    const CompleteUpdate update;
    ProjectFlow flow(update.schema, update.opposite, update.opposite);
    for (const JsonPointer &place : update.places)
        ASSERT_TRUE(flow.setValue(place, place.in(update.body))) << qPrintable(place.toString());
    EXPECT_EQ(flow.changes().size(), update.places.size());
    EXPECT_EQ(flow.patch(PatchDepth::Leaf), update.body);

    // As whole blocks the unchanged members go along, and nothing that only the provider may set.
    QJsonObject blocks = update.body;
    ASSERT_TRUE("/loginSettings/steps"_ptr.write(blocks, QJsonArray()));
    EXPECT_EQ(flow.patch(PatchDepth::Block), blocks);
}

TEST(CompleteV2Update, SendsOnlyTheSettingsThatDiffered)
{
    const CompleteUpdate update;
    for (const JsonPointer &different : update.places) {
        QJsonObject base = update.body;
        ASSERT_TRUE(different.write(base, different.in(update.opposite)));
        ProjectFlow flow(update.schema, base, base);
        for (const JsonPointer &place : update.places)
            ASSERT_TRUE(flow.setValue(place, place.in(update.body)));
        QJsonObject expected;
        ASSERT_TRUE(different.write(expected, different.in(update.body)));
        EXPECT_EQ(flow.patch(PatchDepth::Leaf), expected) << qPrintable(different.toString());
    }
}

TEST(CompleteV2Update, CreatesAFlowWithEverythingButWhatTheProviderSets)
{
    const CompleteUpdate update;
    QJsonObject document = update.body;
    document.insert(QStringLiteral("_id"), QStringLiteral("local"));
    ASSERT_TRUE("/security/_id"_ptr.write(document, QStringLiteral("copied")));
    EXPECT_EQ(makeCreateBody(*update.schema, document), update.body);

    const QJsonObject steps = Examples::object(QStringLiteral("verifik-v2/post-body-configuration.json"));
    EXPECT_EQ(makeCreateBody(*Flows::schema("verifik-v2/steps"), steps), steps);
}
