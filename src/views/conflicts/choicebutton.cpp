#include "views/conflicts/choicebutton.h"

#include "views/forms/mnemonics.h"

#include <QKeyEvent>

ChoiceButton::ChoiceButton(const QString &text, QWidget *parent)
    : QRadioButton(parent)
    , m_text(text)
{
    setHasLetter(false);
}

void ChoiceButton::setHasLetter(bool on)
{
    setText(on ? m_text : Mnemonics::without(m_text));
}

QChar ChoiceButton::letter() const
{
    return Mnemonics::letterOf(m_text);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QRadioButton::keyPressEvent(event);
}
