#pragma once

#include "views/forms/editors/fieldeditor.h"

class FlowLayout;
class QButtonGroup;
class QComboBox;
class QRadioButton;

//! One of a few values: radio buttons up to three, a combo box above. A value that this version does not know is
//! offered as one more choice and says so; it is never replaced by itself.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const FieldSpec &spec, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;

private:
    struct Option
    {
        QJsonValue value;
        QString label, note;
    };
    void addOption(const QJsonValue &value, const QString &text, const QString &note = {});
    int optionOf(const QJsonValue &value) const;
    void showMissing();
    void showOption(int option);

    std::vector<Option> m_options;
    QComboBox *m_combo = nullptr; // one of these two is used
    QButtonGroup *m_group = nullptr;
    FlowLayout *m_radios = nullptr;
};
