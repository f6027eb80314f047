#include "views/forms/mnemonics.h"

Mnemonics::Mnemonics(const QString &reserved)
{
    for (const QChar letter : reserved.toUpper())
        m_taken.insert(letter);
}

QString Mnemonics::assign(const QString &label)
{
    qsizetype chosen = -1;
    for (const bool wantsInitial : {true, false}) {
        for (qsizetype i = 0; i < label.size() && chosen < 0; ++i) {
            const bool isInitial = i == 0 || label.at(i - 1).isSpace();
            // Plain letters only: an accented one cannot be typed on every keyboard.
            const QChar letter = label.at(i).toUpper();
            if (isInitial == wantsInitial && letter >= QLatin1Char('A') && letter <= QLatin1Char('Z')
                && !m_taken.contains(letter))
                chosen = i;
        }
    }
    QString text;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (i == chosen) {
            text += QLatin1Char('&');
            m_taken.insert(label.at(i).toUpper());
        } else if (label.at(i) == QLatin1Char('&')) {
            text += QLatin1Char('&');
        }
        text += label.at(i);
    }
    return text;
}

//! Where the "&" of the mnemonic stands; -1 for none.
static qsizetype markIn(const QString &text)
{
    for (qsizetype i = text.indexOf(QLatin1Char('&')); i >= 0 && i + 1 < text.size();
         i = text.indexOf(QLatin1Char('&'), i + 2)) {
        if (text.at(i + 1) != QLatin1Char('&'))
            return i;
    }
    return -1;
}

QChar Mnemonics::letterOf(const QString &text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? QChar() : text.at(mark + 1).toLower();
}

QString Mnemonics::without(QString text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? text : text.remove(mark, 1);
}
