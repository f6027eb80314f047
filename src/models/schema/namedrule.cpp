#include "models/schema/namedrule.h"

#include "models/schema/flowschema.h"
#include "models/schema/problemtext.h"
#include "models/whitelist/whitelistrow.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NamedRule)
};

const JsonPointer whiteList = "/whiteList"_ptr;

//! Rows that the provider would refuse, or take for people who can never sign in. Rows are named by their position:
//! what is in them is personal data.
std::optional<Problem> checkWhiteList(const FlowSchema &schema, const QJsonObject &document)
{
    const QJsonArray array = whiteList.in(document).toArray();
    std::vector<WhiteListRow> rows;
    for (const QJsonValue &row : array)
        rows.push_back(WhiteListRow::fromJson(row.toObject()));
    const std::vector<WhiteListRules::Finding> findings = WhiteListRules::of(document).check(rows);
    std::optional<Problem> first;
    int others = 0;
    for (const auto &[row, problem] : findings) {
        if (!array.at(row).isObject())
            continue; // said by the field's own form
        const Severity severity = problem.isDocumented ? Severity::Error : Severity::Warning;
        if (first) {
            ++others;
            if (first->severity == severity || severity == Severity::Warning)
                continue; // what stops the sending is said before what only the provider's dashboard would refuse
        }
        //: %1 is a list of people, %2 the number of a row, %3 the sentence that says what is wrong there
        first = Problem{whiteList / row / WhiteListRow::key(problem.column), {}, severity,
            Text::tr("%1, row %L2: %3").arg(schema.labelOf(whiteList)).arg(row + 1).arg(problem.message)};
    }
    if (first && others > 0) {
        //: %1 is a sentence about the first wrong row of a list
        first->message = Text::tr("%1 %n more row(s) to correct.", nullptr, others).arg(first->message);
    }
    return first;
}

const JsonPointer source = "/security/source"_ptr, apiUrl = "/security/apiUrl"_ptr;

//! The address of the customer's own service is asked only while the list comes from there. While it does not, what
//! stands there is odd, and no reason to hold back the rest (seed 000 shows a placeholder).
std::optional<Problem> checkAccessAddress(const FlowSchema &schema, const QJsonObject &document)
{
    const QJsonValue address = apiUrl.in(document);
    if (!address.isString() || ProblemText::isHttpUrl(address.toString()))
        return std::nullopt;
    const bool isAsked = source.in(document) == QLatin1String("API");
    return Problem{apiUrl, {}, isAsked ? Severity::Error : Severity::Warning,
        ProblemText::webAddressNeeded(schema.labelOf(apiUrl))};
}

} // namespace

const NamedRule *NamedRule::find(const QString &name)
{
    static const QHash<QString, NamedRule> rules{
        {QStringLiteral("white-list"),
            {whiteList, {whiteList, "/loginSettings/email"_ptr, "/loginSettings/phone"_ptr}, checkWhiteList}},
        {QStringLiteral("access-address"), {apiUrl, {source, apiUrl}, checkAccessAddress}},
    };
    const auto found = rules.constFind(name);
    return found == rules.constEnd() ? nullptr : &*found;
}
