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
