#include "models/schema/namedrule.h"

#include "models/schema/flowschema.h"
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
        if (first) {
            ++others;
            continue;
        }
        //: %1 is a list of people, %2 the number of a row, %3 the sentence that says what is wrong there
        first = Problem{whiteList / row / WhiteListRow::key(problem.column), {}, Severity::Error,
            Text::tr("%1, row %L2: %3").arg(schema.labelOf(whiteList)).arg(row + 1).arg(problem.message)};
    }
    if (first && others > 0) {
        //: %1 is a sentence about the first wrong row of a list
        first->message = Text::tr("%1 %n more row(s) to correct.", nullptr, others).arg(first->message);
    }
    return first;
}

} // namespace

const NamedRule *NamedRule::find(const QString &name)
{
    static const QHash<QString, NamedRule> rules{
        {QStringLiteral("white-list"),
            {whiteList, {whiteList, "/loginSettings/email"_ptr, "/loginSettings/phone"_ptr}, checkWhiteList}},
    };
    const auto found = rules.constFind(name);
    return found == rules.constEnd() ? nullptr : &*found;
}
