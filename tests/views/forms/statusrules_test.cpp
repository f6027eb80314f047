#include "editorbench.h"

#include "views/forms/editors/keyinput.h"
#include "views/forms/editors/ruletext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>

namespace {

QJsonObject rule()
{
    return {{"field", "kyc.issuing_state"}, {"operator", "in"}, {"value", QJsonArray{"VEN", "IRN"}},
        {"status", "In Review"}, {"value_type", "literal"}};
}

class StatusRules : public testing::Test
{
protected:
    void open(const QJsonValue &base)
    {
        bench = std::make_unique<EditorBench>("OCR", "/status_rules"_ptr, base);
        list = bench->control<QListView>(QStringLiteral("/status_rules"));
        result = bench->control<KeyInput>(QStringLiteral("/status_rules/*/field"));
        condition = bench->control<QComboBox>(QStringLiteral("/status_rules/*/operator"));
        value = bench->control<QLineEdit>(QStringLiteral("/status_rules/*/value"));
    }
    void pick(QComboBox *combo, const char *text)
    {
        const int row = combo->findText(QString::fromLatin1(text));
        ASSERT_GE(row, 0) << text;
        combo->setCurrentIndex(row);
        emit combo->activated(row);
    }
    void type(QLineEdit *line, const char *text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(text));
    }
    QStringList sentences() const
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, 0).data().toString();
        return texts;
    }
    QJsonObject at(int row) const { return bench->value().toArray().at(row).toObject(); }

    std::unique_ptr<EditorBench> bench;
    QListView *list = nullptr;
    KeyInput *result = nullptr;
    QComboBox *condition = nullptr;
    QLineEdit *value = nullptr;
};

TEST_F(StatusRules, ReadAsSentences)
{
    open(QJsonArray{rule(),
        QJsonObject{{"field", "kyc.document_type"}, {"operator", "is_empty"}, {"status", "Declined"}},
        QJsonObject{{"field", "questionnaire.answers.q7"}, {"operator", "greater_than"}, {"value", 3},
            {"status", "Approved"}, {"score", 10}},
        QJsonObject{{"field", "kyc.age"}, {"operator", "sounds_like"}, {"value", true}, {"status", "Escalated"}}, 7});
    EXPECT_EQ(sentences(),
        (QStringList{"If the issuing country is one of VEN, IRN: review", "If the kind of document is empty: decline",
            "If the answer to q7 is greater than 3: approve, with the score 10",
            "If kyc.age sounds_like true: escalated", "7"}));
    EXPECT_EQ(bench->edits(), 0);
}

TEST_F(StatusRules, AreBuiltFromTheirParts)
{
    open(QJsonValue::Undefined);
    bench->click(QStringLiteral("/status_rules#add"));
    EXPECT_TRUE(result->hasFocus());
    type(result, "kyc.issuing_state");
    EXPECT_TRUE(bench->merges);
    pick(condition, "is one of");
    type(value, "VEN, IRN");
    EXPECT_EQ(value->text(), QStringLiteral("VEN, IRN"));
    EXPECT_EQ(at(0),
        (QJsonObject{{"field", "kyc.issuing_state"}, {"operator", "in"}, {"value", QJsonArray{"VEN", "IRN"}},
            {"status", "In Review"}}));
    pick(bench->control<QComboBox>(QStringLiteral("/status_rules/*/status")), "Decline");
    EXPECT_EQ(at(0).value(QLatin1String("status")), QJsonValue(QStringLiteral("Declined")));
    EXPECT_EQ(sentences(), QStringList("If the issuing country is one of VEN, IRN: decline"));
}

TEST_F(StatusRules, HoldNumbersWhereNumbersAreCompared)
{
    open(QJsonArray{
        QJsonObject{{"field", "kyc.age"}, {"operator", "less_than"}, {"value", 18}, {"status", "Declined"}}});
    type(value, "21");
    EXPECT_EQ(at(0).value(QLatin1String("value")), QJsonValue(21));
    pick(condition, "is one of");
    EXPECT_EQ(at(0).value(QLatin1String("value")), QJsonValue(QJsonArray{21}));
    type(value, "21, 22");
    EXPECT_EQ(at(0).value(QLatin1String("value")), QJsonValue(QJsonArray{21, 22}));
    pick(condition, "is not empty");
    EXPECT_EQ(at(0).value(QLatin1String("value")), QJsonValue(QJsonArray{21, 22})) << "nothing gets lost";
    EXPECT_FALSE(value->isEnabled());
}

TEST_F(StatusRules, KeepWhatNobodyKnowsInThem)
{
    const QJsonObject strange{{"field", "kyc.age"}, {"operator", "sounds_like"}, {"value", QJsonObject{{"a", 1}}},
        {"status", "Escalated"}, {"newer", true}};
    open(QJsonArray{strange, 7});
    EXPECT_EQ(condition->currentText(), QStringLiteral("sounds_like (not known to this version)"));
    type(result, "kyc.name");
    QJsonObject wanted = strange;
    wanted.insert(QStringLiteral("field"), QStringLiteral("kyc.name"));
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{wanted, 7}));
    list->setCurrentIndex(list->model()->index(1, 0));
    EXPECT_FALSE(value->isVisible()) << "it is no rule, so it has no parts";
}

TEST_F(StatusRules, MoveAndGoByKeyboard)
{
    const QJsonObject other{
        {"field", "kyc.document_type"}, {"operator", "equals"}, {"value", "P"}, {"status", "Approved"}};
    open(QJsonArray{rule(), other});
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{other, rule()}));
    EXPECT_EQ(list->currentIndex().row(), 1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{rule(), other}));
    bench->click(QStringLiteral("/status_rules#down"));
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{other, rule()}));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{other}));
}

TEST_F(StatusRules, OfWhichTheLastIsRemovedLeaveNothing)
{
    open(QJsonValue::Undefined);
    bench->click(QStringLiteral("/status_rules#add"));
    bench->click(QStringLiteral("/status_rules#remove"));
    EXPECT_TRUE(bench->value().isUndefined());
    bench->setBase(QJsonArray{rule()});
    bench->click(QStringLiteral("/status_rules#remove"));
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray()));
}

TEST_F(StatusRules, AreOnlyShownWhereTheyCannotBeEdited)
{
    open(QJsonArray{rule(), rule()});
    bench->editor->setReadOnly(true);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    EditorBench::wheel(condition);
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{rule(), rule()}));
    EXPECT_TRUE(value->isReadOnly());
    EXPECT_FALSE(condition->isEnabled());
}

TEST_F(StatusRules, LeadToThePlaceOfAFinding)
{
    open(QJsonArray{rule(), rule()});
    bench->editor->reveal("/1/operator"_ptr);
    EXPECT_EQ(list->currentIndex().row(), 1);
    EXPECT_TRUE(condition->hasFocus());
}

TEST(RuleValues, ComeBackFromHowTheyAreTyped)
{
    for (const QJsonValue &value : {QJsonValue(QStringLiteral("VEN")), QJsonValue(5), QJsonValue(0.5), QJsonValue(true),
             QJsonValue(QJsonArray{"VEN", "IRN"}), QJsonValue(QJsonArray{1, 2}), QJsonValue(QJsonArray{"a,b", "c"}),
             QJsonValue(QJsonObject{{"days", 30}}), QJsonValue(QJsonArray{QJsonArray{1}})}) {
        const QString text = RuleText::typed(value);
        const QString condition = value.isArray() ? QStringLiteral("in") : QStringLiteral("equals");
        EXPECT_EQ(RuleText::value(text, condition, value), value) << qPrintable(text);
    }
    EXPECT_EQ(RuleText::value(QStringLiteral("012"), QStringLiteral("equals"), QStringLiteral("1")),
        QJsonValue(QStringLiteral("012")))
        << "a code is no number";
}

} // namespace
