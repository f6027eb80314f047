#include "editorbench.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLineEdit>

namespace {

//! The settings of one of Didit's checks, each in its own editor.
class SettingsOfACheck : public testing::TestWithParam<const char *>
{
protected:
    SettingsOfACheck()
        : theme(Theme::Mode::Light)
        , workflow(SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value())
        , settings(workflow->field("/features"_ptr)->variants->schema(QString::fromLatin1(GetParam())))
    {
    }
    //! A value with an entry where the setting is a map, so that the settings inside are there, too.
    static QJsonValue example(const FieldSpec &spec)
    {
        if (spec.widget == FieldWidget::StatusRules)
            return QJsonArray{QJsonObject{{"field", "kyc.age"}, {"operator", "equals"}, {"status", "Declined"}}};
        if (!spec.isMap)
            return QJsonValue::Undefined;
        const QString key = spec.keyFormat == QLatin1String("country-2") ? QStringLiteral("CO")
            : !spec.choices.empty()                                      ? spec.choices.front().value
                                                                         : QStringLiteral("COL");
        return QJsonObject{{key, QJsonObject()}};
    }
    Theme theme;
    FlowSchemaPtr workflow, settings;
};

TEST_P(SettingsOfACheck, NeedNoMoreWidthThanAFormHas)
{
    for (const FieldSpec &spec : settings->fields()) {
        QWidget window;
        FieldEditor *editor = createEditor(spec, &window);
        editor->setBaseValue(example(spec));
        editor->setValue(example(spec));
        editor->show();
        EXPECT_LE(editor->minimumSizeHint().width(), 480) << qPrintable(spec.pointer.toString());
    }
}

TEST_P(SettingsOfACheck, HaveANameForEveryControlThatTakesTheFocus)
{
    for (const FieldSpec &spec : settings->fields()) {
        QWidget window;
        FieldEditor *editor = createEditor(spec, &window);
        editor->setBaseValue(example(spec));
        editor->setValue(example(spec));
        for (QWidget *control : editor->findChildren<QWidget *>()) {
            const bool isInside = qobject_cast<QAbstractSpinBox *>(control->parentWidget()); // named by its box
            if (!(control->focusPolicy() & Qt::TabFocus) || control->focusProxy() || isInside
                || control->window() != &window)
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control);
            ASSERT_NE(accessible, nullptr);
            EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
                << qPrintable(spec.pointer.toString()) << ' ' << control->metaObject()->className() << ' '
                << qPrintable(control->objectName());
        }
    }
}

TEST_P(SettingsOfACheck, AreNeverEditedByBeingShown)
{
    const QJsonValue odd[] = {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null), 7.5, true,
        QStringLiteral("odd"), QJsonArray{1, QStringLiteral("odd"), QJsonObject{{"a", 1}}},
        QJsonObject{{"odd", QJsonArray{1}}, {"COL", 5}}};
    for (const FieldSpec &spec : settings->fields()) {
        QWidget window;
        FieldEditor *editor = createEditor(spec, &window);
        int edits = 0;
        QObject::connect(editor, &FieldEditor::edited, &window, [&edits] { ++edits; });
        for (const QJsonValue &value : odd) {
            editor->setBaseValue(value);
            editor->setValue(value);
            editor->setReadOnly(value.isBool());
        }
        EXPECT_EQ(edits, 0) << qPrintable(spec.pointer.toString());
    }
}

INSTANTIATE_TEST_SUITE_P(Checks, SettingsOfACheck,
    testing::Values("OCR", "NFC", "LIVENESS", "FACE_MATCH", "PROOF_OF_ADDRESS", "QUESTIONNAIRE", "PHONE_VERIFICATION",
        "EMAIL_VERIFICATION", "DATABASE_VALIDATION", "AML", "IP_ANALYSIS", "AGE_ESTIMATION", "DOCUMENT_AI",
        "KYB_REGISTRY", "KYB_DOCUMENTS", "KYB_KEY_PEOPLE", "SIGNATURE", "BANK_VERIFICATION", "GEOLOCATION"),
    [](const testing::TestParamInfo<const char *> &check) { return std::string(check.param); });

} // namespace
