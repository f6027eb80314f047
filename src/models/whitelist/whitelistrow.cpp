#include "models/whitelist/whitelistrow.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WhiteList)
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

//! `^[^\s@]+@[^\s@]+\.[^\s@]+$`, the provider's client's own test, in one pass.
bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.indexOf(u'@', at + 1) >= 0)
        return false;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return false;
    const QStringView host = text.sliced(at + 1);
    return host.size() >= 3 && host.sliced(1, host.size() - 2).contains(u'.');
}

//! "+57", and the longer forms of the provider's own list: "+1-787".
bool isCountryCode(QStringView text)
{
    if (!text.startsWith(u'+'))
        return false;
    const qsizetype dash = text.indexOf(u'-');
    const QStringView country = dash < 0 ? text.sliced(1) : text.sliced(1, dash - 1);
    return areDigits(country) && country.size() <= 3
        && (dash < 0 || (areDigits(text.sliced(dash + 1)) && text.size() - dash - 1 == 3));
}

//! "5.55E+09": what a spreadsheet makes of a long number.
bool isScientific(QStringView text)
{
    const qsizetype e = std::max(text.indexOf(u'E'), text.indexOf(u'e'));
    if (e < 1)
        return false;
    QStringView power = text.sliced(e + 1);
    if (power.startsWith(u'+'))
        power = power.sliced(1);
    QString digits = text.first(e).toString();
    const qsizetype point = std::max(digits.indexOf(u'.'), digits.indexOf(u','));
    if (point > 0)
        digits.remove(point, 1);
    return areDigits(digits) && areDigits(power);
}

} // namespace

bool WhiteListRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

QString WhiteListRow::emailKey() const
{
    return cells[Email].toCaseFolded();
}

QString WhiteListRow::phoneKey() const
{
    if (cells[Phone].isEmpty())
        return QString();
    return QStringLiteral("%1|%2").arg(QString(cells[CountryCode]).remove(u'-'), cells[Phone]);
}

QString WhiteListRow::key(Column column)
{
    switch (column) {
    case Name:
        return QStringLiteral("name");
    case Email:
        return QStringLiteral("email");
    case CountryCode:
        return QStringLiteral("countryCode");
    case Phone:
        return QStringLiteral("phone");
    case ColumnCount:
        break;
    }
    return QString();
}

QString WhiteListRow::title(Column column)
{
    switch (column) {
    case Name:
        return Text::tr("Name");
    case Email:
        return Text::tr("Email address");
    case CountryCode:
        //: the dial code of a country, such as +57
        return Text::tr("Country code");
    case Phone:
        return Text::tr("Phone");
    case ColumnCount:
        break;
    }
    return QString();
}

QStringList WhiteListRow::header()
{
    return {key(Name), key(Email), key(CountryCode), key(Phone)};
}

WhiteListRow WhiteListRow::fromJson(const QJsonObject &object)
{
    WhiteListRow row;
    for (int column = 0; column < ColumnCount; ++column) {
        // Older records hold numbers where texts belong.
        const QJsonValue value = object.value(key(static_cast<Column>(column)));
        row.cells[static_cast<size_t>(column)]
            = value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString();
    }
    return row;
}

WhiteListRules WhiteListRules::of(const QJsonObject &flow)
{
    const QJsonObject login = flow.value(QLatin1String("loginSettings")).toObject();
    return {login.value(QLatin1String("email")).toBool(), login.value(QLatin1String("phone")).toBool()};
}

std::vector<WhiteListProblem> WhiteListRules::check(const WhiteListRow &row) const
{
    using Row = WhiteListRow;
    const QString &email = row.cell(Row::Email), &code = row.cell(Row::CountryCode), &phone = row.cell(Row::Phone);
    std::vector<WhiteListProblem> problems;
    const auto add = [&problems](Row::Column column, const QString &message, bool isDocumented) {
        if (problems.empty() || problems.back().column != column)
            problems.push_back({column, message, isDocumented});
    };
    const auto need = [&add](Row::Column column, const QString &message) { add(column, message, true); };
    const auto say = [&add](Row::Column column, const QString &message) { add(column, message, false); };
    const auto checkLength = [&](Row::Column column) {
        if (row.cell(column).size() > Row::longestCell)
            say(column, Text::tr("The cell is longer than %L1 characters.").arg(Row::longestCell));
    };

    checkLength(Row::Name);
    if (row.cell(Row::Name).isEmpty())
        need(Row::Name, Text::tr("A name is needed."));

    checkLength(Row::Email);
    if (email.isEmpty() && needsEmail)
        need(Row::Email, Text::tr("An email address is needed, because people sign in by email."));
    else if (email.isEmpty() && phone.isEmpty() && !needsPhone)
        say(Row::Email, Text::tr("An email address or a phone number is needed."));
    else if (!email.isEmpty() && !isEmail(email))
        say(Row::Email, Text::tr("The email address must look like name@example.com."));

    checkLength(Row::CountryCode);
    if (code.isEmpty() && needsPhone)
        need(Row::CountryCode, Text::tr("A country code is needed, because people sign in by phone."));
    else if (code.isEmpty() && email.isEmpty() && !phone.isEmpty())
        say(Row::CountryCode, Text::tr("A country code is needed with the phone number."));
    else if (areDigits(code))
        say(Row::CountryCode, Text::tr("The country code must start with a plus sign, such as +57."));
    else if (!code.isEmpty() && !isCountryCode(code))
        say(Row::CountryCode, Text::tr("The country code must be a plus sign and up to three digits, such as +57."));

    checkLength(Row::Phone);
    if (phone.isEmpty() && needsPhone)
        need(Row::Phone, Text::tr("A phone number is needed, because people sign in by phone."));
    else if (isScientific(phone))
        say(Row::Phone,
            Text::tr(
                "A spreadsheet has shortened this phone number, so digits are lost. Format the column as text there "
                "and enter the number again."));
    else if (!phone.isEmpty() && !areDigits(phone))
        say(Row::Phone, Text::tr("The phone number must be digits only, without spaces and without the country code."));
    return problems;
}

std::vector<WhiteListRules::Finding> WhiteListRules::check(const std::vector<WhiteListRow> &rows) const
{
    struct Place
    {
        qsizetype first = 0, second = -1; // none: only one row has the key
        qsizetype twinOf(qsizetype row) const { return row == first ? second : first; }
    };
    QHash<QString, Place> emails, phones;
    const auto note = [](QHash<QString, Place> &keys, const QString &key, qsizetype row) {
        const auto known = keys.find(key);
        if (known == keys.end())
            keys.insert(key, {row, -1});
        else if (known->second < 0)
            known->second = row;
    };
    for (qsizetype row = 0; row < static_cast<qsizetype>(rows.size()); ++row) {
        note(emails, rows[static_cast<size_t>(row)].emailKey(), row);
        note(phones, rows[static_cast<size_t>(row)].phoneKey(), row);
    }
    const auto twin = [](const QHash<QString, Place> &keys, const QString &key, qsizetype row) {
        return key.isEmpty() ? -1 : keys.value(key).twinOf(row);
    };
    std::vector<Finding> findings;
    for (qsizetype row = 0; row < static_cast<qsizetype>(rows.size()); ++row) {
        const WhiteListRow &person = rows[static_cast<size_t>(row)];
        const qsizetype email = twin(emails, person.emailKey(), row), phone = twin(phones, person.phoneKey(), row);
        const std::vector<WhiteListProblem> own = check(person);
        if (!own.empty())
            findings.push_back({row, own.front()});
        else if (email >= 0)
            findings.push_back({row, WhiteListProblem::sameAs(WhiteListRow::Email, email)});
        else if (phone >= 0)
            findings.push_back({row, WhiteListProblem::sameAs(WhiteListRow::Phone, phone)});
    }
    return findings;
}

WhiteListProblem WhiteListProblem::sameAs(WhiteListRow::Column column, qsizetype row)
{
    return {column,
        column == WhiteListRow::Phone ? Text::tr("Row %L1 has the same phone number.").arg(row + 1)
                                      : Text::tr("Row %L1 has the same email address.").arg(row + 1),
        true};
}
