// Two people change the countries of one flow, and other lists whose entries have a key.

#include "models/core/json.h"
#include "models/merge/settle.h"
#include "support/flows.h"

namespace {

QJsonValue json(const char *text)
{
    // A row's value may be no whole document.
    return Json::parse(QByteArray("[") + text + "]", QStringLiteral("the row")).value_or(QJsonValue()).toArray().at(0);
}

//! One field in three states; an empty text is a field that is not there.
struct Row
{
    const char *what;
    const char *field;
    const char *base, *mine, *theirs;
    const char *merged; //!< empty: a conflict about the whole field
    const char *schema = "verifik-v3/personal-onboarding";

    QJsonObject document(const char *text) const
    {
        QJsonObject document;
        if (*text)
            pointer().write(document, json(text));
        return document;
    }
    JsonPointer pointer() const { return JsonPointer::parse(QString::fromLatin1(field)).value(); }
    MergeResult merge() const
    {
        return threeWayMerge(*Flows::schema(schema), document(base), document(mine), document(theirs));
    }
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.what;
}

const char *const countries = "/documents/documentTypes";
const char *const details = "/signUpForm/additionalFields";
const char *const methods = "/documents/verificationMethods";

class KeyedList : public ::testing::TestWithParam<Row>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Merges, KeyedList,
    ::testing::Values(Row{"other countries", countries, R"([{"country": "Peru"}, {"country": "Chile"}])",
                          R"([{"country": "Peru", "x": 1}, {"country": "Chile"}, {"country": "Cuba"}])",
                          R"([{"country": "Peru"}, {"country": "Chile", "x": 2}])",
                          R"([{"country": "Peru", "x": 1}, {"country": "Chile", "x": 2}, {"country": "Cuba"}])"},
        Row{"an edit of one, another removed", countries, R"([{"country": "Peru"}, {"country": "Chile"}])",
            R"([{"country": "Peru", "x": 1}, {"country": "Chile"}])", R"([{"country": "Peru"}])",
            R"([{"country": "Peru", "x": 1}])"},
        Row{"other settings of one category", countries,
            R"([{"country": "Peru", "configurations": [{"documentCategory": "passport", "active": false}]}])",
            R"([{"country": "Peru", "configurations": [{"documentCategory": "passport", "active": true}]}])",
            R"([{"country": "Peru", "configurations": [{"documentCategory": "license", "active": true},
                {"documentCategory": "passport", "active": false, "documentTemplates": [{"promptTemplate": "1"}]}]}])",
            R"([{"country": "Peru", "configurations": [{"documentCategory": "license", "active": true},
                {"documentCategory": "passport", "active": true, "documentTemplates": [{"promptTemplate": "1"}]}]}])"},
        Row{"the first countries, one from each", countries, "", R"([{"country": "Peru"}])",
            R"([{"country": "Chile"}])", R"([{"country": "Chile"}, {"country": "Peru"}])"},
        Row{"two countries put into two orders", countries, R"([{"country": "A"}, {"country": "B"}, {"country": "C"}])",
            R"([{"country": "B"}, {"country": "A"}, {"country": "C"}])",
            R"([{"country": "A"}, {"country": "C"}, {"country": "B"}])",
            R"([{"country": "A"}, {"country": "C"}, {"country": "B"}])"},
        Row{"an order and a country of mine, a setting of theirs", countries,
            R"([{"country": "A"}, {"country": "B"}, {"country": "C"}])",
            R"([{"country": "C"}, {"country": "D"}, {"country": "A"}, {"country": "B"}])",
            R"([{"country": "A"}, {"country": "B", "x": 1}, {"country": "C"}])",
            R"([{"country": "A"}, {"country": "B", "x": 1}, {"country": "C"}, {"country": "D"}])"},
        Row{"a template by its id and by its record", countries,
            R"([{"country": "A", "configurations": [{"documentCategory": "passport",
                "documentTemplates": [{"promptTemplate": "1", "required": "optional"}]}]}])",
            R"([{"country": "A", "configurations": [{"documentCategory": "passport",
                "documentTemplates": [{"promptTemplate": "1", "required": "mandatory"}]}]}])",
            R"([{"country": "A", "configurations": [{"documentCategory": "passport",
                "documentTemplates": [{"promptTemplate": {"_id": "1"}, "required": "optional"}]}]}])",
            R"([{"country": "A", "configurations": [{"documentCategory": "passport",
                "documentTemplates": [{"promptTemplate": {"_id": "1"}, "required": "mandatory"}]}]}])"},
        Row{"a detail as text and a new one", details, R"(["age"])", R"(["age", {"name": "city"}])",
            R"([{"name": "age", "label": "Age"}])", R"([{"name": "age", "label": "Age"}, {"name": "city"}])"},
        Row{"one method from each", methods, R"(["scan"])", R"(["scan", "upload"])", R"(["SCAN_ZERO", "scan"])",
            R"(["SCAN_ZERO", "scan", "upload"])"},
        Row{"one method removed by each", methods, R"(["scan", "upload", "SCAN_ZERO"])", R"(["scan", "SCAN_ZERO"])",
            R"(["upload", "SCAN_ZERO"])", R"(["SCAN_ZERO"])"},
        Row{"methods in two orders", methods, R"(["a", "b", "c"])", R"(["b", "a", "c"])", R"(["a", "c", "b"])",
            R"(["a", "c", "b"])"}));

INSTANTIATE_TEST_SUITE_P(ConflictsAsAWhole, KeyedList,
    ::testing::Values(
        Row{"details in two orders", details, R"(["a", "b", "c"])", R"(["b", "a", "c"])", R"(["a", "c", "b"])", ""},
        Row{"one country twice", countries, R"([{"country": "Peru"}])", R"([{"country": "Peru"}, {"country": "Peru"}])",
            R"([{"country": "Chile"}])", ""},
        Row{"a country without a name", countries, R"([{"country": "Peru"}])", R"([{"country": "Peru"}, {"x": 1}])",
            R"([{"country": "Chile"}])", ""},
        Row{"half of the countries removed by each", countries, R"([{"country": "Peru"}, {"country": "Chile"}])",
            R"([{"country": "Peru"}])", R"([{"country": "Chile"}])", ""},
        // No method may mean any method.
        Row{"the first methods, one from each", methods, "[]", R"(["scan"])", R"(["upload"])", ""},
        Row{"all methods removed, one added", methods, R"(["scan"])", "[]", R"(["scan", "upload"])", ""},
        Row{"a list that is none any more", countries, R"([{"country": "Peru"}])", R"([{"country": "Chile"}])",
            R"("every")", ""}));

TEST_P(KeyedList, OfTwoPeople)
{
    const Row &row = GetParam();
    const MergeResult merged = row.merge();
    const QJsonValue now = row.pointer().in(merged.document);
    if (*row.merged) {
        EXPECT_TRUE(merged.conflicts.empty());
        EXPECT_EQ(Json::compact(now).toStdString(), Json::compact(json(row.merged)).toStdString());
        return;
    }
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts.front().field, row.pointer());
    EXPECT_TRUE(merged.conflicts.front().label.isEmpty()) << "the field's own is said";
    EXPECT_EQ(now, row.pointer().in(row.document(row.mine)));
}

TEST(OrderOfASet, IsTheirsAndNoChangeOfAnybody)
{
    const Row rows[] = {{"countries", countries, R"([{"country": "A"}, {"country": "B"}, {"country": "C"}])",
                            R"([{"country": "B"}, {"country": "C"}, {"country": "A"}])",
                            R"([{"country": "C"}, {"country": "B"}, {"country": "A"}])", ""},
        {"categories of a country", countries,
            R"([{"country": "A", "configurations": [{"documentCategory": "1"}, {"documentCategory": "2"}]}])",
            R"([{"country": "A", "configurations": [{"documentCategory": "1"}, {"documentCategory": "2"}]}])",
            R"([{"country": "A", "configurations": [{"documentCategory": "2"}, {"documentCategory": "1"}]}])", ""},
        {"methods", methods, R"(["a", "b", "c"])", R"(["b", "a", "c"])", R"(["a", "c", "b"])", ""}};
    for (const Row &row : rows) {
        const MergeResult merged = row.merge();
        EXPECT_EQ(merged.document, row.document(row.theirs)) << row.what;
        EXPECT_TRUE(merged.conflicts.empty()) << row.what;
        EXPECT_TRUE(merged.automatic.empty()) << row.what;
        EXPECT_TRUE(merged.takenFromTheirs.empty()) << row.what;
    }
}

namespace {

struct PlaceRow
{
    Row row;
    const char *place, *label;
    QStringList values; //!< base, mine, theirs
};

void PrintTo(const PlaceRow &row, std::ostream *out)
{
    *out << row.row.what;
}

class ContestedPlace : public ::testing::TestWithParam<PlaceRow>
{
};

QStringList texts(const char *base, const char *mine, const char *theirs)
{
    return {QString::fromLatin1(base), QString::fromLatin1(mine), QString::fromLatin1(theirs)};
}

const char *const checks = "/features";
const char *const workflow = "didit-v3/workflow";

} // namespace

INSTANTIATE_TEST_SUITE_P(OfAList, ContestedPlace,
    ::testing::Values(PlaceRow{{"one setting, elsewhere in each list", countries,
                                   R"([{"country": "Peru", "configurations": [{"documentCategory": "passport"}]}])",
                                   R"([{"country": "Cuba"}, {"country": "Peru", "configurations":
                         [{"documentCategory": "passport", "active": true}]}])",
                                   R"([{"country": "Peru", "configurations": [{"documentCategory": "license"},
                         {"documentCategory": "passport", "active": false}]}])",
                                   ""},
                          "/documents/documentTypes/1/configurations/0/active", "Peru, Passport: Accepted",
                          texts("Not set", "On", "Off")},
        PlaceRow{
            {"removed here, edited there", countries,
                R"([{"country": "Chile"}, {"country": "Peru", "configurations": []}, {"country": "Cuba"}])",
                R"([{"country": "Chile"}, {"country": "Cuba"}])",
                R"([{"country": "Chile"}, {"country": "Peru", "configurations": [{"documentCategory": "passport"}]},
                         {"country": "Cuba"}])",
                ""},
            "/documents/documentTypes/1", "Accepted documents: Peru",
            texts("In the list", "Not in the list", "In the list. Peru, Passport was added.")},
        PlaceRow{{"edited here, removed there", details, R"([{"name": "age"}, {"name": "city", "required": false}])",
                     R"([{"name": "age"}, {"name": "city", "required": true}])", R"([{"name": "age"}])", ""},
            "/signUpForm/additionalFields/1", "Additional details: city",
            texts("In the list", "In the list. city: Required changed from Off to On.", "Not in the list")},
        PlaceRow{{"categories in two states", countries,
                     R"([{"country": "Peru", "configurations": [{"documentCategory": "passport"}]}])",
                     R"([{"country": "Peru", "configurations": [{"documentCategory": "passport"}, 1]}])",
                     R"([{"country": "Peru", "configurations": []}])", ""},
            "/documents/documentTypes/0/configurations", "Peru: Categories",
            texts("Passport", "Passport, entry 2", "none")},
        PlaceRow{{"a check that was moved", checks, R"([{"feature": "OCR"}, {"feature": "AML", "label": "1"}])",
                     R"([{"feature": "AML", "label": "2"}, {"feature": "OCR"}])",
                     R"([{"feature": "OCR"}, {"feature": "AML", "label": "3"}])", "", workflow},
            "/features/0/label", "AML screening: Label", texts("1", "2", "3")},
        // Deciding about one check changes nothing about those of another kind that stand twice.
        PlaceRow{
            {"a removed check, beside two of one kind", checks,
                R"([{"feature": "AML"}, {"feature": "OCR"}, {"feature": "NFC"}, {"feature": "LIVENESS"}, {"feature": "AML", "label": "2"}])",
                R"([{"feature": "AML"}, {"feature": "OCR"}, {"feature": "LIVENESS"}, {"feature": "AML", "label": "2"}])",
                R"([{"feature": "OCR"}, {"feature": "NFC", "label": "x"}, {"feature": "LIVENESS"}, {"feature": "AML", "label": "2"}])",
                "", workflow},
            "/features/1", "Checks: NFC chip",
            texts("In the list", "Not in the list", "In the list. NFC chip: Label set to x.")},
        PlaceRow{{"one check added by both, its name in two spellings", checks, R"([{"feature": "OCR"}])",
                     R"([{"feature": "OCR"}, {"feature": "aml", "label": "1"}])",
                     R"([{"feature": "OCR"}, {"feature": "AML", "label": "2"}])", "", workflow},
            "/features/1", "Checks: AML screening", texts("Not in the list", "In the list", "In the list")},
        PlaceRow{{"the number of one person", "/whiteList", "[]",
                     R"([{"email": "a@b.co", "phone": "1", "countryCode": "+5"}])",
                     R"([{"email": "a@b.co", "phone": "2", "countryCode": "+5"}])", "", "verifik-v2/onboarding"},
            "/whiteList/0/phone", "an entry: Phone number", texts("Not set", "hidden", "hidden")},
        PlaceRow{
            {"one country of the accepted documents", checks,
                R"([{"feature": "OCR", "config": {"documents_allowed": {"PER": {"P": {"enabled": 1}}, "COL": {"P": {"enabled": 1}}}}}])",
                R"([{"feature": "OCR", "config": {"documents_allowed": {"COL": {"P": {"enabled": 1}}}}}])",
                R"([{"feature": "OCR", "config": {"documents_allowed": {"PER": {"P": {"enabled": 0}}, "COL": {"P": {"enabled": 1}}}}}])",
                "", workflow},
            "/features/0/config/documents_allowed/PER", "ID verification, Accepted documents: Peru",
            texts("In the list", "Not in the list", "In the list. Peru, Passport: Accepted switched off.")},
        PlaceRow{
            {"one document of one country", checks,
                R"([{"feature": "OCR", "config": {"documents_allowed": {"PER": {"P": {}}, "COL": {}}}}])",
                R"([{"feature": "OCR", "config": {"documents_allowed": {"PER": {"P": {"enabled": 1}}, "COL": {}}}}])",
                R"([{"feature": "OCR", "config": {"documents_allowed": {"PER": {"P": {"enabled": 0}}, "COL": {}}}}])",
                "", workflow},
            "/features/0/config/documents_allowed/PER/P/enabled",
            "ID verification, Accepted documents, Peru, Passport: Accepted", texts("Not set", "On", "Off")}));

TEST_P(ContestedPlace, IsNamedAndCanBeDecidedForBothSides)
{
    const auto &[row, place, label, values] = GetParam();
    const FlowSchemaPtr schema = Flows::schema(row.schema);
    const MergeResult merged = row.merge();
    ASSERT_EQ(merged.conflicts.size(), 1U);
    const MergeConflict &conflict = merged.conflicts.front();
    EXPECT_EQ(conflict.field.toString().toStdString(), place);
    EXPECT_EQ(conflict.label.toStdString(), label);
    EXPECT_EQ((QStringList{conflict.baseText, conflict.mineText, conflict.theirsText}).join(u'|').toStdString(),
        values.join(u'|').toStdString());
    for (const QJsonValue &decided : {conflict.mine, conflict.theirs}) {
        QJsonObject base = row.document(row.base), working = row.document(row.mine);
        ASSERT_TRUE(settle(*schema, conflict, decided, row.document(row.theirs), base, working));
        const MergeResult now = threeWayMerge(*schema, base, working, row.document(row.theirs));
        EXPECT_TRUE(now.conflicts.empty());
        EXPECT_EQ(MergePaths::valueIn(*schema, conflict.path, now.document), decided);
    }
}

TEST(Settling, SettlesNothingElseOfAPersonWhomBothAdded)
{
    const Row row{"", "/whiteList", "[]", R"([{"email": "a@b.co", "phone": "1", "name": "x"}])",
        R"([{"email": "a@b.co", "phone": "2", "name": "y"}])", "", "verifik-v2/onboarding"};
    const FlowSchemaPtr schema = Flows::schema(row.schema);
    const QJsonObject theirs = row.document(row.theirs);
    const MergeResult merged = row.merge();
    ASSERT_EQ(merged.conflicts.size(), 2U);
    QJsonObject base = row.document(row.base), working = row.document(row.mine);
    ASSERT_TRUE(settle(*schema, merged.conflicts.front(), QStringLiteral("3"), theirs, base, working));
    const MergeResult now = threeWayMerge(*schema, base, working, theirs);
    ASSERT_EQ(now.conflicts.size(), 1U);
    EXPECT_EQ(now.conflicts.front().path, merged.conflicts.back().path);
    EXPECT_EQ(merged.conflicts.front().field.in(now.document), QJsonValue("3"));
}

TEST(Settling, RefusesAPlaceThatTheDraftHasNoMore)
{
    const Row row{"", countries, R"([{"country": "Peru", "x": 1}])", R"([{"country": "Peru", "x": 2}])",
        R"([{"country": "Peru", "x": 3}])", ""};
    const MergeResult merged = row.merge();
    ASSERT_EQ(merged.conflicts.size(), 1U);
    QJsonObject base = row.document(row.base), working = row.document("[]");
    EXPECT_FALSE(settle(*Flows::schema(), merged.conflicts.front(), 2, row.document(row.theirs), base, working));
    EXPECT_EQ(base, row.document(row.base));
    EXPECT_EQ(working, row.document("[]"));
}

TEST(Settling, AsksAgainOnlyWhereTheProviderMovedOnceMore)
{
    const Row row{"", countries, R"([{"country": "Peru", "x": 1, "y": 1}])", R"([{"country": "Peru", "x": 2, "y": 2}])",
        R"([{"country": "Peru", "x": 3, "y": 3}])", ""};
    QJsonObject base = row.document(row.base), working = row.document(row.mine);
    for (const MergeConflict &conflict : row.merge().conflicts)
        ASSERT_TRUE(settle(*Flows::schema(), conflict, conflict.mine, row.document(row.theirs), base, working));
    const QJsonObject later = row.document(R"([{"country": "Cuba"}, {"country": "Peru", "x": 4, "y": 3}])");
    const MergeResult now = threeWayMerge(*Flows::schema(), base, working, later);
    ASSERT_EQ(now.conflicts.size(), 1U);
    EXPECT_EQ(now.conflicts.front().field.toString().toStdString(), "/documents/documentTypes/0/x");
    EXPECT_EQ(now.conflicts.front().base, QJsonValue(3));
}
