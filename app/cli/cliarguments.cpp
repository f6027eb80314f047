#include "app/cli/cliarguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliArguments)
};

} // namespace

Result<CliArguments> CliArguments::parse(const QStringList &arguments, const std::vector<CliOption> &known)
{
    CliArguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--")) {
            parsed.m_positional << arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith(QLatin1String("--"))) {
            parsed.m_positional << argument;
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option
            = std::find_if(known.begin(), known.end(), [&](const CliOption &one) { return one.name == name; });
        if (option == known.end())
            return fail(ErrorKind::Usage, Text::tr("There is no option --%1 here.").arg(name));
        const bool isFlag = option->valueName.isEmpty(); // said twice, it means the same
        if (parsed.has(name) && !option->isRepeatable && !isFlag)
            return fail(ErrorKind::Usage, Text::tr("The option --%1 is given twice.").arg(name));
        if (isFlag) {
            if (equals >= 0)
                return fail(ErrorKind::Usage, Text::tr("The option --%1 takes no value.").arg(name));
            parsed.m_values[name] << QString();
        } else if (equals >= 0) {
            parsed.m_values[name] << argument.mid(equals + 1);
        } else if (i + 1 < arguments.size()) {
            parsed.m_values[name] << arguments[++i];
        } else {
            return fail(ErrorKind::Usage, Text::tr("The option --%1 needs a value.").arg(name));
        }
    }
    return parsed;
}

Result<int> CliArguments::number(const QString &option, int fallback, int minimum, int maximum) const
{
    if (!has(option))
        return fallback;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (isNumber && number >= minimum && number <= maximum)
        return number;
    return fail(ErrorKind::Usage,
        Text::tr("The option --%1 needs a whole number from %2 to %3, not “%4”.")
            .arg(option)
            .arg(minimum)
            .arg(maximum)
            .arg(value(option)));
}

Result<QString> CliArguments::choice(const QString &option, const QStringList &choices) const
{
    if (!has(option))
        return choices.first();
    if (choices.contains(value(option)))
        return value(option);
    return fail(ErrorKind::Usage,
        Text::tr("The option --%1 needs one of %2, not “%3”.")
            .arg(option, choices.join(QStringLiteral(", ")), value(option)));
}
