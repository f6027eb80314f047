#pragma once

#include "models/schema/fieldspec.h"

#include <QAbstractSpinBox>

//! A spin box that shows any number exactly as the document has it, also outside the range and with more digits than
//! usual (Qt's own ones clamp and round), and that can be empty. Point and comma both separate decimals when typing.
class NumberSpin : public QAbstractSpinBox
{
    Q_OBJECT
public:
    NumberSpin(const FieldSpec &spec, const QString &missingText, QWidget *parent);

    //! A text that already means this number is left alone, so that the cursor stays while somebody types.
    void setNumber(const QJsonValue &value);
    //! The number last set or typed; Undefined for none.
    QJsonValue number() const { return m_value; }

    void stepBy(int steps) override;
    QValidator::State validate(QString &text, int &position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    //! Undefined when it was emptied, which counts only where having no value means something (FieldSpec::unsetText).
    void numberEdited(const QJsonValue &value);
    //! What is typed is no number (or is one again).
    void understood(bool isNumber);

protected:
    StepEnabled stepEnabled() const override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString textOf(const QJsonValue &value) const;
    QJsonValue valueOf(const QString &text) const;

    const FieldSpec &m_spec;
    QString m_missingText;
    bool m_mayBeEmpty;
    QJsonValue m_value = QJsonValue::Undefined;
};
