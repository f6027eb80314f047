#include "editorbench.h"

#include "views/forms/editors/keyinput.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>

namespace {

QRadioButton *segment(const EditorBench &bench, const char *name)
{
    return bench.control<QRadioButton>(QString::fromLatin1(name));
}

TEST(Actions, StandFromTheWeakestToTheStrictestAndNoneIsChosenWithoutAValue)
{
    const EditorBench bench("NFC", "/skip_nfc_action"_ptr);
    const auto segments = bench.window.findChildren<QRadioButton *>();
    ASSERT_EQ(segments.size(), 3);
    QStringList names;
    for (const QRadioButton *one : segments) {
        EXPECT_FALSE(one->isChecked());
        names << one->text();
    }
    EXPECT_EQ(names, (QStringList{"Go on", "Review", "Decline"}));
    EXPECT_LT(segments[0]->x(), segments[1]->x());
    EXPECT_LT(segments[1]->x(), segments[2]->x());
    EXPECT_EQ(bench.editor->accessibleDescription(), QStringLiteral("Not chosen: the account's setting"));
}

TEST(Actions, OfTwoChoicesShowTwo)
{
    const EditorBench bench("FACE_MATCH", "/face_match_not_computed_action"_ptr, QStringLiteral("REVIEW"));
    const auto segments = bench.window.findChildren<QRadioButton *>();
    ASSERT_EQ(segments.size(), 2);
    EXPECT_TRUE(segments[0]->isChecked());
}

TEST(Actions, AreChosenByMouseAndKeyboard)
{
    EditorBench bench("NFC", "/skip_nfc_action"_ptr);
    bench.click(QStringLiteral("/skip_nfc_action=REVIEW"));
    EXPECT_EQ(bench.value(), QJsonValue(QStringLiteral("REVIEW")));
    QRadioButton *review = segment(bench, "/skip_nfc_action=REVIEW");
    review->setFocus();
    QTest::keyClick(review, Qt::Key_Right);
    EXPECT_EQ(bench.value(), QJsonValue(QStringLiteral("DECLINE")));
    EXPECT_TRUE(segment(bench, "/skip_nfc_action=DECLINE")->hasFocus());
    EXPECT_FALSE(bench.merges) << "each choice is a step of its own";
}

TEST(Actions, GoBackToHavingNoValue)
{
    EditorBench bench("NFC", "/skip_nfc_action"_ptr, QStringLiteral("REVIEW"));
    bench.click(QStringLiteral("/skip_nfc_action#clear"));
    EXPECT_TRUE(bench.value().isUndefined());
    EXPECT_FALSE(bench.control<QWidget>(QStringLiteral("/skip_nfc_action#clear"))->isVisible());
    bench.setBase(QJsonValue::Null);
    bench.click(QStringLiteral("/skip_nfc_action"));
    QRadioButton *first = segment(bench, "/skip_nfc_action");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Delete);
    EXPECT_TRUE(bench.value().isNull()) << "as the provider has it, so nothing is left to send";
}

TEST(Actions, InTheProvidersOtherSpellingAreKnownAndUntouched)
{
    EditorBench bench("NFC", "/skip_nfc_action"_ptr, QStringLiteral("review"));
    EXPECT_TRUE(segment(bench, "/skip_nfc_action=REVIEW")->isChecked());
    bench.click(QStringLiteral("/skip_nfc_action=DECLINE"));
    bench.click(QStringLiteral("/skip_nfc_action=REVIEW"));
    EXPECT_EQ(bench.value(), QJsonValue(QStringLiteral("review")));
}

TEST(Actions, NobodyKnowsStayOnOffer)
{
    EditorBench bench("NFC", "/skip_nfc_action"_ptr, QStringLiteral("ESCALATE"));
    QRadioButton *unknown = segment(bench, "/skip_nfc_action=ESCALATE");
    EXPECT_TRUE(unknown->isChecked());
    EXPECT_EQ(unknown->text(), QStringLiteral("ESCALATE (not known to this version)"));
    bench.click(QStringLiteral("/skip_nfc_action"));
    bench.click(QStringLiteral("/skip_nfc_action=ESCALATE"));
    EXPECT_EQ(bench.value(), QJsonValue(QStringLiteral("ESCALATE")));
    bench.editor->setReadOnly(true);
    EXPECT_FALSE(unknown->isEnabled());
}

TEST(Durations, AreDaysHoursAndMinutes)
{
    EditorBench bench(nullptr, "/session_expiration_time"_ptr, 604800);
    const auto part = [&bench](const char *name) {
        return bench.control<QWidget>(QString::fromLatin1(name))->findChild<QLineEdit *>();
    };
    EXPECT_EQ(part("/session_expiration_time")->text(), QStringLiteral("7"));
    QLineEdit *hours = part("/session_expiration_time#hours");
    hours->setFocus();
    hours->selectAll();
    QTest::keyClicks(hours, QStringLiteral("36"));
    EXPECT_EQ(bench.value(), QJsonValue(604800 + 36 * 3600));
    EXPECT_EQ(hours->text(), QStringLiteral("36")) << "not while somebody types";
    EXPECT_TRUE(bench.merges);
    part("/session_expiration_time#minutes")->setFocus();
    EXPECT_EQ(part("/session_expiration_time")->text(), QStringLiteral("8"));
    EXPECT_EQ(hours->text(), QStringLiteral("12"));
    EXPECT_EQ(bench.value(), QJsonValue(604800 + 36 * 3600));
}

TEST(Durations, KeepSecondsThatNoPartShows)
{
    EditorBench bench(nullptr, "/session_expiration_time"_ptr, 3661);
    auto *minutes = bench.control<QWidget>(QStringLiteral("/session_expiration_time#minutes"));
    minutes->setFocus();
    QTest::keyClick(minutes, Qt::Key_Up);
    EXPECT_EQ(bench.value(), QJsonValue(3721));
    EditorBench::wheel(minutes);
    EXPECT_EQ(bench.value(), QJsonValue(3721));
    bench.setBase(QStringLiteral("soon"));
    EXPECT_EQ(minutes->findChild<QLineEdit *>()->text(), QString());
    EXPECT_EQ(bench.value(), QJsonValue(QStringLiteral("soon")));
}

TEST(Switches, GoBackToHavingNoValueAndStayAsTheProviderWritesThem)
{
    EditorBench bench("OCR", "/is_age_restrictions_enabled"_ptr, true);
    bench.click(QStringLiteral("/is_age_restrictions_enabled#clear"));
    EXPECT_TRUE(bench.value().isUndefined());
    bench.setBase(1);
    bench.click(QStringLiteral("/is_age_restrictions_enabled"));
    EXPECT_EQ(bench.value(), QJsonValue(0));
    bench.editor->setReadOnly(true);
    EXPECT_FALSE(bench.control<QWidget>(QStringLiteral("/is_age_restrictions_enabled#clear"))->isVisible());
}

TEST(Numbers, AreEmptiedWhereHavingNoValueMeansSomething)
{
    EditorBench bench("OCR", "/id_document_quality_threshold"_ptr, 60);
    auto *spin = bench.control<QAbstractSpinBox>(QStringLiteral("/id_document_quality_threshold"));
    auto *line = spin->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    EXPECT_TRUE(bench.value().isUndefined());
    EXPECT_EQ(bench.hint, QString());
    EXPECT_EQ(line->placeholderText(), QStringLiteral("the account's setting"));
    bench.setBase(QJsonValue::Null);
    QTest::keyClicks(line, QStringLiteral("5"));
    QTest::keyClick(line, Qt::Key_Backspace);
    EXPECT_TRUE(bench.value().isNull());
}

TEST(Numbers, HaveACheckBoxWhereNullMeansSomething)
{
    EditorBench bench(nullptr, "/retry_window_days"_ptr, 30);
    bench.click(QStringLiteral("/retry_window_days#null"));
    EXPECT_TRUE(bench.value().isNull());
    EXPECT_FALSE(bench.control<QAbstractSpinBox>(QStringLiteral("/retry_window_days"))->isEnabled());
    bench.click(QStringLiteral("/retry_window_days#null"));
    EXPECT_EQ(bench.value(), QJsonValue(30));
}

class CountryCodesList : public testing::Test
{
protected:
    void open(const QJsonValue &base)
    {
        bench = std::make_unique<EditorBench>("KYB_REGISTRY", "/kyb_accepted_countries"_ptr, base);
        line = bench->control<KeyInput>(QStringLiteral("/kyb_accepted_countries"));
        list = bench->control<QListView>(QStringLiteral("/kyb_accepted_countries#list"));
    }
    void enter(const char *text)
    {
        line->setFocus();
        QTest::keyClicks(line, QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
    std::unique_ptr<EditorBench> bench;
    KeyInput *line = nullptr;
    QListView *list = nullptr;
};

TEST_F(CountryCodesList, IsEditedByNameAndHoldsCodes)
{
    open(QJsonArray{"DE"});
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("Germany"));
    enter("spain");
    enter("fr");
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{"DE", "ES", "FR"}));
    enter("Germany");
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{"DE", "ES", "FR"}));
    EXPECT_EQ(bench->hint, QStringLiteral("Already in the list: Germany."));
    enter("Atlantis");
    EXPECT_EQ(bench->hint, QStringLiteral("No country is called “Atlantis”. Choose one from the list."));
}

TEST_F(CountryCodesList, HoldsTheCodesThatTheFieldWants)
{
    FieldSpec spec;
    spec.pointer = "/countries"_ptr;
    spec.widget = FieldWidget::CountryCodes;
    for (const char *format : {"country-2", "country-3"}) {
        spec.keyFormat = QString::fromLatin1(format);
        QWidget window;
        const FieldEditor *editor = createEditor(spec, &window);
        auto *name = editor->findChild<KeyInput *>();
        name->setText(QStringLiteral("Germany"));
        EXPECT_EQ(name->key(), QString::fromLatin1(spec.keyFormat.endsWith(QLatin1Char('2')) ? "DE" : "DEU"));
    }
}

TEST_F(CountryCodesList, LosesCountriesByTheKeyboardAndGoesBackToNothing)
{
    open(QJsonValue::Undefined);
    enter("Spain");
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{"ES"}));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_TRUE(bench->value().isUndefined());
}

TEST_F(CountryCodesList, KeepsWhatNobodyKnows)
{
    open(QJsonArray{"DEU", "Q7", 5});
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("Germany"));
    EXPECT_EQ(list->model()->index(1, 0).data().toString(), QStringLiteral("Q7 (not known to this version)"));
    enter("Spain");
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{"DEU", "Q7", 5, "ES"}));
    enter("de");
    EXPECT_EQ(bench->value(), QJsonValue(QJsonArray{"DEU", "Q7", 5, "ES"})) << "by whatever code";
    bench->editor->setReadOnly(true);
    EXPECT_FALSE(line->isEnabled());
}

} // namespace
