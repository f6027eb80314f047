#pragma once

#include "models/core/error.h"

#include <QHash>
#include <QStringList>

#include <optional>

//! An option of a verb: "--name" or "--name VALUE".
struct CliOption
{
    QString name; //!< without the dashes
    QString valueName; //!< "N"; empty for an option without a value
    QString help;
    bool isRepeatable = false;
};

//! What was typed, sorted into options and the rest. "--name=value" is understood too, and "--" ends the options.
//! Only two dashes make an option, because a VALUE may be a negative number.
class CliArguments
{
public:
    //! Errors: Usage for an option that is not in `known`, lacks its value, or is given twice.
    static Result<CliArguments> parse(const QStringList &arguments, const std::vector<CliOption> &known);

    const QStringList &positional() const { return m_positional; }
    bool has(const QString &option) const { return m_values.contains(option); }
    //! The option's value; empty when it was not given.
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    QStringList values(const QString &option) const { return m_values.value(option); }
    //! Leaves out the first arguments that are no options.
    void dropFirst(qsizetype count) { m_positional = m_positional.mid(count); }
    //! A whole number between the two. Errors: Usage, naming the option.
    Result<int> number(const QString &option, int fallback, int minimum, int maximum) const;
    //! One of `choices`, the first when the option was not given. Errors: Usage, naming them.
    Result<QString> choice(const QString &option, const QStringList &choices) const;

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};
