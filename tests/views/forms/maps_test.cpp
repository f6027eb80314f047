#include "editorbench.h"

#include "views/forms/editors/keyinput.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

namespace {

class Maps : public testing::Test
{
protected:
    void open(const char *check, const char *field, const QJsonValue &base, QSize size = QSize(820, 700))
    {
        name = QString::fromLatin1(field);
        bench = std::make_unique<EditorBench>(check, *JsonPointer::parse(name), base, size);
        list = bench->control<QListView>(name);
        line = bench->control<KeyInput>(name + QStringLiteral("#new"));
    }
    QStringList keys() const
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, 0).data().toString();
        return texts;
    }
    void choose(int row) { list->setCurrentIndex(list->model()->index(row, 0)); }
    void enter(const char *text)
    {
        line->setFocus();
        QTest::keyClicks(line, QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
    template <typename T> T *inside(const char *member)
    {
        return bench->control<T>(name + QStringLiteral("/*") + QLatin1String(member));
    }
    void type(QLineEdit *into, const QString &text)
    {
        into->setFocus();
        into->selectAll();
        QTest::keyClicks(into, text);
    }
    QJsonObject map() const { return bench->value().toObject(); }

    std::unique_ptr<EditorBench> bench;
    QString name;
    QListView *list = nullptr;
    KeyInput *line = nullptr;
};

TEST_F(Maps, OfCountriesShowEachByItsNameWithItsOwnSettings)
{
    open("OCR", "/age_restrictions_by_country",
        QJsonObject{{"ESP", QJsonObject{{"minimum_age", 18}, {"maximum_age", QJsonValue::Null}}},
            {"COL", QJsonObject{{"minimum_age", 21}}}});
    EXPECT_EQ(keys(), (QStringList{"Colombia", "Spain"}));
    auto *age = inside<QAbstractSpinBox>("/minimum_age");
    EXPECT_EQ(age->findChild<QLineEdit *>()->text(), QStringLiteral("21"));
    choose(1);
    EXPECT_EQ(age->findChild<QLineEdit *>()->text(), QStringLiteral("18"));
    type(age->findChild<QLineEdit *>(), QStringLiteral("20"));
    EXPECT_TRUE(bench->merges) << "typing is one step";
    EXPECT_EQ(map(),
        (QJsonObject{{"ESP", QJsonObject{{"minimum_age", 20}, {"maximum_age", QJsonValue::Null}}},
            {"COL", QJsonObject{{"minimum_age", 21}}}}));
    EditorBench::wheel(age);
    EXPECT_EQ(map().value(QLatin1String("ESP")).toObject().value(QLatin1String("minimum_age")), QJsonValue(20));
}

TEST_F(Maps, TakeANewCountryByNameAndLoseItAgain)
{
    open("KYB_REGISTRY", "/kyb_registry_countries_config", QJsonValue::Undefined);
    enter("germany");
    EXPECT_EQ(map(), (QJsonObject{{"DE", QJsonObject{{"enabled", true}}}})) << "codes of two letters here";
    EXPECT_FALSE(bench->merges);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_TRUE(bench->value().isUndefined()) << "as before";
    enter("Atlantis");
    EXPECT_TRUE(bench->value().isUndefined());
    EXPECT_EQ(bench->hint, QStringLiteral("“Atlantis” is not in the list. Choose one from it."));
}

TEST_F(Maps, GiveBackWhatTheProviderHadForAKeyThatReturns)
{
    const QJsonObject base{
        {"BR", QJsonObject{{"enabled", true}, {"tier", "ubo"}, {"newer", 1}}}, {"ES", QJsonObject{{"enabled", false}}}};
    open("KYB_REGISTRY", "/kyb_registry_countries_config", base);
    choose(0);
    bench->click(name + QStringLiteral("#remove"));
    EXPECT_EQ(keys(), QStringList("Spain"));
    enter("Brazil");
    EXPECT_EQ(map(), base);
}

TEST_F(Maps, KeepWhatNobodyKnowsInThem)
{
    const QJsonObject base{{"BR", QJsonObject{{"enabled", true}, {"newer", QJsonObject{{"a", 1}}}}},
        {"QQ", QJsonObject{{"enabled", true}}}, {"ES", QStringLiteral("two_by_two")}};
    open("KYB_REGISTRY", "/kyb_registry_countries_config", base);
    EXPECT_EQ(keys(), (QStringList{"Brazil", "QQ", "Spain"}));
    choose(0);
    QStringList texts;
    for (const QLabel *label : bench->window.findChildren<QLabel *>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("Not understood by this version, and kept: newer.")));
    inside<QCheckBox>("/enabled")->click();
    EXPECT_EQ(map().value(QLatin1String("BR")),
        QJsonValue(QJsonObject{{"enabled", false}, {"newer", QJsonObject{{"a", 1}}}}));
    choose(2);
    EXPECT_FALSE(inside<QCheckBox>("/enabled")->isEnabled());
    EXPECT_EQ(map().value(QLatin1String("ES")), QJsonValue(QStringLiteral("two_by_two")));
}

TEST_F(Maps, OfPlainSwitchesAreSwitchedInTheList)
{
    open("PROOF_OF_ADDRESS", "/poa_languages_allowed", QJsonObject{{"en", 1}, {"es", 0}, {"de", true}});
    EXPECT_EQ(keys(), (QStringList{"English", "German", "Spanish"}));
    choose(2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    choose(1);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(map(), (QJsonObject{{"en", 1}, {"es", 1}, {"de", false}})) << "each as the provider writes it";
    enter("French");
    EXPECT_EQ(map().value(QLatin1String("fr")), QJsonValue(1));
}

TEST_F(Maps, OfListsHoldLists)
{
    open("OCR", "/document_blur_fields_by_country", QJsonObject{{"ESP", QJsonArray{"document_number"}}});
    auto *text = inside<QPlainTextEdit>("");
    EXPECT_EQ(text->toPlainText(), QStringLiteral("document_number"));
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("mrz"));
    EXPECT_EQ(map(), (QJsonObject{{"ESP", QJsonArray{"document_number", "mrz"}}}));
    enter("Colombia");
    EXPECT_EQ(map().value(QLatin1String("COL")), QJsonValue(QJsonArray()));
}

TEST_F(Maps, InsideMapsAreEditedInTheirPlace)
{
    open(
        "OCR", "/age_restrictions_by_country", QJsonObject{{"USA", QJsonObject{{"minimum_age", 18}}}}, QSize(900, 900));
    auto *states = inside<QListView>("/states");
    auto *add = inside<KeyInput>("/states#new");
    add->setFocus();
    QTest::keyClicks(add, QStringLiteral("NJ"));
    QTest::keyClick(add, Qt::Key_Return);
    EXPECT_EQ(map(),
        (QJsonObject{{"USA", QJsonObject{{"minimum_age", 18}, {"states", QJsonObject{{"NJ", QJsonObject()}}}}}}));
    EXPECT_EQ(states->model()->rowCount(), 1);
}

TEST_F(Maps, KnowTheShortFormOfASwitchAndLeaveItShort)
{
    open("PHONE_VERIFICATION", "/phone_verification_countries",
        QJsonObject{{"ES", QJsonObject{{"sms", true}, {"whatsapp", QJsonObject{{"enabled", false}}}}}});
    auto *sms = inside<QCheckBox>("/sms/enabled");
    EXPECT_TRUE(sms->isChecked());
    sms->click();
    EXPECT_EQ(map(), (QJsonObject{{"ES", QJsonObject{{"sms", false}, {"whatsapp", QJsonObject{{"enabled", false}}}}}}));
    type(inside<QAbstractSpinBox>("/sms/max_retries")->findChild<QLineEdit *>(), QStringLiteral("2"));
    EXPECT_EQ(map().value(QLatin1String("ES")).toObject().value(QLatin1String("sms")),
        QJsonValue(QJsonObject{{"enabled", false}, {"max_retries", 2}}));
    inside<QCheckBox>("/viber/enabled")->click();
    EXPECT_EQ(map().value(QLatin1String("ES")).toObject().value(QLatin1String("viber")),
        QJsonValue(QJsonObject{{"enabled", true}}));
}

TEST_F(Maps, WithListedKeysOfferThemAndTakeOthersOnlyWhereOthersArePossible)
{
    open("AML", "/aml_field_sources", QJsonValue::Undefined);
    enter("shoe_size");
    EXPECT_TRUE(bench->value().isUndefined());
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    enter("full_name");
    EXPECT_EQ(map().keys(), QStringList("full_name"));
    open("KYB_KEY_PEOPLE", "/kyb_role_config", QJsonValue::Undefined);
    enter("night_watch");
    EXPECT_EQ(map().keys(), QStringList("night_watch"));
}

TEST_F(Maps, ThatAreListsAreShownAndLeftAlone)
{
    const QJsonArray array{QJsonObject{{"role", "director"}}};
    open("KYB_KEY_PEOPLE", "/kyb_role_config", array);
    EXPECT_FALSE(line->isEnabled());
    EXPECT_EQ(bench->value(), QJsonValue(array));
}

TEST_F(Maps, AreOnlyShownWhereTheyCannotBeEdited)
{
    open("KYB_REGISTRY", "/kyb_registry_countries_config", QJsonObject{{"BR", QJsonObject{{"enabled", true}}}});
    bench->editor->setReadOnly(true);
    EXPECT_FALSE(inside<QCheckBox>("/enabled")->isEnabled());
    EXPECT_FALSE(line->isEnabled());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(map().size(), 1);
}

TEST_F(Maps, LeadToThePlaceOfAFinding)
{
    open("OCR", "/age_restrictions_by_country",
        QJsonObject{{"ESP", QJsonObject{{"minimum_age", 18}}}, {"COL", QJsonObject{{"minimum_age", 200}}}});
    choose(1);
    bench->editor->reveal("/COL/minimum_age"_ptr);
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("Colombia"));
    EXPECT_TRUE(inside<QAbstractSpinBox>("/minimum_age")->hasFocus());
}

} // namespace
