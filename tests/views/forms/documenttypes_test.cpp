#include "formfixture.h"
#include "views/forms/editors/categorymodel.h"
#include "views/forms/editors/countrymodel.h"
#include "views/forms/editors/countrynames.h"
#include "views/forms/editors/documenttypeseditor.h"
#include "views/forms/editors/fieldtablemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTreeView>

namespace {

const JsonPointer types = "/documents/documentTypes"_ptr;
const char *const name = "/documents/documentTypes";

struct Documents : Form
{
    explicit Documents(const QJsonObject &document)
        : Form(document)
        , list(control<QListView>(name))
        , tree(view.findChild<QTreeView *>(QStringLiteral("/documents/documentTypes#categories")))
    {
        view.reveal(types);
    }
    QPushButton *button(const char *suffix) const
    {
        return view.findChild<QPushButton *>(QString::fromLatin1(name) + QString::fromLatin1(suffix));
    }
    QLineEdit *line(const char *suffix) const
    {
        return view.findChild<QLineEdit *>(QString::fromLatin1(name) + QString::fromLatin1(suffix));
    }
    QModelIndex category(const QString &label) const
    {
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            if (tree->model()->index(row, 0).data().toString() == label)
                return tree->model()->index(row, 0);
        }
        return {};
    }
    void press(const QModelIndex &index) const
    {
        tree->setFocus();
        tree->setCurrentIndex(index);
        QTest::keyClick(tree, Qt::Key_Space);
    }

    QListView *list;
    QTreeView *tree;
};

QJsonObject withCountries(int count)
{
    QJsonObject document = fullFlow();
    const QStringList names = CountryNames::known();
    QJsonArray countries;
    for (int i = 0; i < count; ++i) {
        const QString country = i < names.size() ? names.at(i) : QStringLiteral("Territory %1").arg(i);
        QJsonArray configurations;
        for (const char *category : {"government_id", "passport", "license"}) {
            configurations.append(QJsonObject{{"active", true}, {"documentCategory", QString::fromLatin1(category)},
                {"documentTemplates", QJsonArray{QJsonObject{{"promptTemplate", "a1"}, {"required", "optional"}}}}});
        }
        countries.append(QJsonObject{{"country", country}, {"configurations", configurations}});
    }
    types.write(document, countries);
    return document;
}

TEST(DocumentTypesEditor, SwitchesACategoryByKeyboardAndBackLeavesNothingToSend)
{
    Documents form(fullFlow());
    ASSERT_TRUE(form.category(QStringLiteral("Passport")).isValid());
    form.press(form.category(QStringLiteral("Passport")));
    const JsonPointer active = types
        / JsonPointer(
            {QStringLiteral("0"), QStringLiteral("configurations"), QStringLiteral("2"), QStringLiteral("active")});
    EXPECT_EQ(form.value(active), QJsonValue(true));
    EXPECT_TRUE(form.row(types).isChanged());
    form.press(form.category(QStringLiteral("Passport")));
    EXPECT_TRUE(form.patch().isEmpty());
}

TEST(DocumentTypesEditor, OffersAKnownCategoryThatTheCountryLacks)
{
    QJsonObject document = fullFlow();
    types.write(document,
        QJsonArray{QJsonObject{{"country", "Peru"},
            {"configurations",
                QJsonArray{QJsonObject{
                    {"active", true}, {"documentCategory", "hologram_card"}, {"documentTemplates", QJsonArray()}}}}}});
    Documents form(document);
    EXPECT_TRUE(form.category(QStringLiteral("hologram_card (not known to this version)")).isValid());
    form.press(form.category(QStringLiteral("Passport")));
    const QJsonArray configurations = form.value(types / 0 / QStringLiteral("configurations")).toArray();
    ASSERT_EQ(configurations.size(), 2);
    EXPECT_EQ(configurations.at(0).toObject().value(QStringLiteral("documentCategory")).toString(),
        QStringLiteral("hologram_card"));
    EXPECT_EQ(configurations.at(1),
        QJsonValue(
            QJsonObject{{"active", true}, {"documentCategory", "passport"}, {"documentTemplates", QJsonArray()}}));
    form.press(form.category(QStringLiteral("Passport")));
    EXPECT_TRUE(form.patch().isEmpty());
}

TEST(DocumentTypesEditor, AddsAndRemovesACountry)
{
    Documents form(fullFlow());
    Form::type(form.line("#new-country"), QStringLiteral("colombia"));
    QTest::keyClick(form.line("#new-country"), Qt::Key_Return);
    ASSERT_EQ(form.value(types).toArray().size(), 2);
    EXPECT_EQ(form.value(types / 1 / QStringLiteral("country")), QJsonValue(QStringLiteral("Colombia")))
        << "spelt as the provider spells it";
    EXPECT_EQ(form.list->currentIndex().data().toString(), QStringLiteral("Colombia"));
    EXPECT_EQ(form.list->currentIndex().data(CountryModel::SummaryRole).toString(), QStringLiteral("0 of 3 accepted"));
    QTest::mouseClick(form.button("#remove"), Qt::LeftButton);
    EXPECT_TRUE(form.patch().isEmpty());
    EXPECT_EQ(form.list->currentIndex().data().toString(), QStringLiteral("United States"));
}

TEST(DocumentTypesEditor, TakesACountryThatIsNotOnTheList)
{
    Documents form(fullFlow());
    Form::type(form.line("#new-country"), QStringLiteral("Puerto Rico"));
    QTest::mouseClick(form.button("#add"), Qt::LeftButton);
    EXPECT_EQ(form.value(types / 1 / QStringLiteral("country")), QJsonValue(QStringLiteral("Puerto Rico")));
}

TEST(DocumentTypesEditor, NeverAddsACountryTwice)
{
    Documents form(fullFlow());
    Form::type(form.line("#new-country"), QStringLiteral("united states"));
    QTest::mouseClick(form.button("#add"), Qt::LeftButton);
    EXPECT_FALSE(form.flow.isDirty());
    EXPECT_EQ(form.list->currentIndex().data().toString(), QStringLiteral("United States"));
}

TEST(DocumentTypesEditor, PuttingBackARemovedCountryLeavesNothingToSend)
{
    QJsonObject document = withCountries(3);
    Documents form(document);
    form.list->setCurrentIndex(form.list->model()->index(0, 0));
    const QString first = form.list->currentIndex().data().toString();
    QTest::mouseClick(form.button("#remove"), Qt::LeftButton);
    EXPECT_EQ(form.value(types).toArray().size(), 2);
    Form::type(form.line("#new-country"), first);
    QTest::mouseClick(form.button("#add"), Qt::LeftButton);
    EXPECT_TRUE(form.patch().isEmpty());
}

TEST(DocumentTypesEditor, AddsEditsAndRemovesATemplate)
{
    Documents form(fullFlow());
    const JsonPointer templates = types
        / JsonPointer({QStringLiteral("0"), QStringLiteral("configurations"), QStringLiteral("0"),
            QStringLiteral("documentTemplates")});
    form.tree->setCurrentIndex(form.category(QStringLiteral("Government ID")));
    QTest::mouseClick(form.button("#add-template"), Qt::LeftButton);
    ASSERT_EQ(form.value(templates).toArray().size(), 2);
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(cell, nullptr);
    QTest::keyClicks(cell, QStringLiteral("507f99"));
    QTest::keyClick(cell, Qt::Key_Return);
    QApplication::processEvents(); // the view takes the text over with the next event
    EXPECT_EQ(form.value(templates / 1 / QStringLiteral("promptTemplate")), QJsonValue(QStringLiteral("507f99")));
    const QModelIndex added = form.tree->model()->index(1, 0, form.category(QStringLiteral("Government ID")));
    form.tree->model()->setData(added.siblingAtColumn(1), QStringLiteral("mandatory"));
    EXPECT_EQ(form.value(templates / 1 / QStringLiteral("required")), QJsonValue(QStringLiteral("mandatory")));
    form.tree->setCurrentIndex(added);
    QTest::mouseClick(form.button("#remove-template"), Qt::LeftButton);
    EXPECT_TRUE(form.patch().isEmpty());
}

TEST(DocumentTypesEditor, KeepsKeysItDoesNotKnow)
{
    QJsonObject document = fullFlow();
    (types / 0 / QStringLiteral("riskTier")).write(document, 2);
    Documents form(document);
    form.press(form.category(QStringLiteral("Passport")));
    EXPECT_EQ(form.value(types / 0 / QStringLiteral("riskTier")), QJsonValue(2));
}

TEST(DocumentTypesEditor, FindsACountryByTyping)
{
    Documents form(withCountries(200));
    EXPECT_EQ(form.list->model()->rowCount(), 200);
    QTest::keyClicks(form.line("#search"), QStringLiteral("brazi"));
    ASSERT_EQ(form.list->model()->rowCount(), 1);
    EXPECT_EQ(form.list->currentIndex().data().toString(), QStringLiteral("Brazil"));
    form.press(form.category(QStringLiteral("Passport")));
    EXPECT_EQ(form.list->currentIndex().data().toString(), QStringLiteral("Brazil")) << "the choice stays";
    EXPECT_EQ(form.list->currentIndex().data(CountryModel::SummaryRole).toString(), QStringLiteral("2 of 3 accepted"));
}

TEST(DocumentTypesEditor, RevealsTheTemplateAFindingIsAbout)
{
    Documents form(withCountries(20));
    form.view.reveal(*JsonPointer::parse(
        QStringLiteral("/documents/documentTypes/7/configurations/1/documentTemplates/0/promptTemplate")));
    EXPECT_EQ(form.list->currentIndex().data().toString(), CountryNames::known().at(7));
    EXPECT_EQ(form.tree->currentIndex().parent().data().toString(), QStringLiteral("Passport"));
    EXPECT_EQ(QApplication::focusWidget(), form.tree);
}

TEST(DocumentTypesEditor, SurvivesContentItCannotMakeSenseOf)
{
    QJsonObject document = fullFlow();
    types.write(
        document, QJsonArray{"Peru", 7, QJsonObject{{"configurations", "none"}}, QJsonObject{{"country", "Chile"}}});
    Documents form(document);
    EXPECT_EQ(form.list->model()->rowCount(), 4);
    EXPECT_FALSE(form.flow.isDirty());
    for (int row = 0; row < 4; ++row)
        form.list->setCurrentIndex(form.list->model()->index(row, 0));
    form.view.reveal(types / 3);
    form.press(form.category(QStringLiteral("Passport")));
    EXPECT_EQ(
        form.value(types / 3 / QStringLiteral("configurations") / 0 / QStringLiteral("active")), QJsonValue(true));
    EXPECT_EQ(form.value(types / 0), QJsonValue(QStringLiteral("Peru")));
}

TEST(DocumentTypesEditor, EmptyingItLeavesNothingToSendWhenTheProviderHasNone)
{
    QJsonObject document = fullFlow();
    types.write(document, QJsonValue::Undefined);
    Documents form(document);
    Form::type(form.line("#new-country"), QStringLiteral("Spain"));
    QTest::mouseClick(form.button("#add"), Qt::LeftButton);
    ASSERT_EQ(form.value(types).toArray().size(), 1);
    QTest::mouseClick(form.button("#remove"), Qt::LeftButton);
    EXPECT_TRUE(form.patch().isEmpty());
}

TEST(EditorModels, KeepTheRulesOfItemModels)
{
    const FlowSchemaPtr schema = SchemaCatalog().schema(QStringLiteral("verifik-v3/personal-onboarding")).value();
    const QJsonArray two = types.in(withCountries(2)).toArray();

    CountryModel countries;
    QAbstractItemModelTester countryTester(&countries, QAbstractItemModelTester::FailureReportingMode::Fatal);
    countries.setArray(two);
    countries.setArray(QJsonArray{two.at(1)});

    CategoryModel categories(*schema->field(types), nullptr);
    QAbstractItemModelTester categoryTester(&categories, QAbstractItemModelTester::FailureReportingMode::Fatal);
    categories.setCountry(two.at(0), two.at(0));
    categories.setCountry(QJsonObject{{"country", "Chile"}}, QJsonValue::Undefined);

    FieldTableModel table(*schema->field("/signUpForm/additionalFields"_ptr), nullptr);
    QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setArray(QJsonArray{"age", QJsonObject{{"name", "tax"}}});
    table.setArray(QJsonArray{"age"});
    table.setArray({});
    EXPECT_EQ(table.rowCount(), 0);
}

} // namespace
