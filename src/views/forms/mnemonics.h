#pragma once

#include <QSet>
#include <QString>

//! Gives out Alt+letter shortcuts so that no letter is used twice in one form.
class Mnemonics
{
public:
    //! `reserved`: letters that something else in the window uses, such as the menus.
    explicit Mnemonics(const QString &reserved = {});

    //! `label` with an "&" before a letter that is still free (initials of words first), and every "&" of its own
    //! doubled. Without a mnemonic when none of its letters is free.
    QString assign(const QString &label);

    //! `text` for a button or an action, where a single "&" would be a mnemonic: a name keeps its own.
    static QString escaped(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

    //! The letter behind a single "&", lower case; null for none.
    static QChar letterOf(const QString &text);
    //! `text` with no letter marked; for where it is not a shortcut now.
    static QString without(QString text);

private:
    QSet<QChar> m_taken; // upper case
};
