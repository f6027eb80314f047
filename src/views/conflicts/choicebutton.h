#pragma once

#include <QRadioButton>

//! One way to decide a conflict. The arrow keys up and down lead to the next field, not to the next way; the letter of
//! its text is underlined only in the field that it would act on.
class ChoiceButton : public QRadioButton
{
    Q_OBJECT
public:
    //! `text` is translated, with its mnemonic.
    ChoiceButton(const QString &text, QWidget *parent);

    //! Whether Alt and the letter choose this.
    void setHasLetter(bool on);
    //! The letter of the text, lower case; null for none.
    QChar letter() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
};
