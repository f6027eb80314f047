#include "net/sandbox/verifikv3rules.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

#include <cmath>

namespace {

using VerifikV3Rules::Finding;
using Findings = std::vector<Finding>;

enum class Kind { Boolean, Text, TextOrNull, Choice, Choices, Whole, Score, ExtraFields, DocumentTypes };

//! A row of seed 002's tables.
struct Rule
{
    QString block;
    QString member;
    Kind kind;
    QJsonValue fallback; // the documented default
    QStringList allowed = {};
    double least = 0;
    double most = 0;
};

const QStringList requirements{"mandatory", "optional", "skip"};

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> table{
        {"signUpForm", "fullName", Kind::Boolean, true},
        {"signUpForm", "fullNameStyle", Kind::Choice, "separate", {"together", "separate"}},
        {"signUpForm", "email", Kind::Boolean, false},
        {"signUpForm", "emailGateway", Kind::Choice, "none", {"mailgun", "none"}},
        {"signUpForm", "phone", Kind::Boolean, false},
        {"signUpForm", "phoneGateway", Kind::Choice, "sms", {"sms", "whatsapp", "both", "none"}},
        {"signUpForm", "showTermsAndConditions", Kind::Boolean, false},
        {"signUpForm", "showPrivacyNotice", Kind::Boolean, false},
        {"signUpForm", "additionalFields", Kind::ExtraFields, QJsonArray()},
        {"signUpForm", "allowAdditionalFields", Kind::Boolean, false},
        {"documents", "attemptLimit", Kind::Whole, 3, {}, 1, 5},
        {"documents", "criminalHistoryVerification", Kind::Boolean, false},
        {"documents", "informationVerification", Kind::Boolean, false},
        {"documents", "screening", Kind::Boolean, false},
        // The last two are in no document, but the vendor's own records hold them, so its server takes them.
        {"documents", "verificationMethods", Kind::Choices, QJsonArray(),
            {"SCAN_ZERO", "SCAN_PROMPT", "SCAN_STUDIO", "scan", "upload"}},
        {"documents", "documentTypes", Kind::DocumentTypes, QJsonArray()},
        {"liveness", "attemptLimit", Kind::Whole, 3, {}, 1, 5},
        {"liveness", "minScore", Kind::Score, 0.65, {}, 0.52, 0.9},
        {"liveness", "searchMinScore", Kind::Score, 0.8, {}, 0.7, 0.95},
        {"liveness", "searchMode", Kind::Choice, "FAST", {"FAST", "ACCURATE"}},
        {"steps", "document", Kind::Choice, "skip", requirements},
        {"steps", "liveness", Kind::Choice, "skip", requirements},
        {"integrations", "redirectUrl", Kind::Text, ""},
        {"integrations", "webhook", Kind::TextOrNull, QJsonValue::Null},
        {"integrations", "source", Kind::Choice, "NONE", {"API", "CSV", "NONE"}},
        {"integrations", "strategy", Kind::Choice, "none", {"blacklist", "none"}},
        {"integrations", "apiUrl", Kind::Text, ""},
        {"integrations", "apiTestType", Kind::Choice, "email", {"email", "phone"}},
        {"integrations", "apiTestValue", Kind::Text, ""},
    };
    return table;
}

const QStringList personalBlocks{"signUpForm", "documents", "liveness", "steps", "integrations"};

//! Gathers findings under dotted names.
class Inspection
{
public:
    void object(const QString &block, const QString &prefix, const QJsonValue &value);
    void add(const QString &field, const QString &message) { m_findings.push_back({field, message}); }
    Findings take() { return std::move(m_findings); }

private:
    void member(const Rule &rule, const QString &field, const QJsonValue &value);
    void number(const Rule &rule, const QString &field, const QJsonValue &value);
    void choices(const Rule &rule, const QString &field, const QJsonValue &value);
    void extraFields(const QString &field, const QJsonValue &value);
    void documentTypes(const QString &field, const QJsonValue &value);
    void configuration(const QString &field, const QJsonValue &value);

    Findings m_findings;
};

QString nameOf(const QString &field)
{
    return field.section(QLatin1Char('.'), -1);
}

void Inspection::object(const QString &block, const QString &prefix, const QJsonValue &value)
{
    if (value.isUndefined())
        return;
    if (!value.isObject())
        return add(prefix, QStringLiteral("%1 must be an object").arg(nameOf(prefix)));
    const QJsonObject members = value.toObject();
    for (const Rule &rule : rules()) {
        if (rule.block == block && members.contains(rule.member))
            member(rule, prefix + QLatin1Char('.') + rule.member, members.value(rule.member));
    }
}

void Inspection::member(const Rule &rule, const QString &field, const QJsonValue &value)
{
    switch (rule.kind) {
    case Kind::Boolean:
        if (!value.isBool())
            add(field, QStringLiteral("%1 must be a boolean").arg(rule.member));
        return;
    case Kind::Text:
        if (!value.isString())
            add(field, QStringLiteral("%1 must be a string").arg(rule.member));
        return;
    case Kind::TextOrNull:
        if (!value.isString() && !value.isNull())
            add(field, QStringLiteral("%1 must be a string or null").arg(rule.member));
        return;
    case Kind::Choice:
        if (!rule.allowed.contains(value.toString()))
            add(field,
                QStringLiteral("%1 must be one of %2").arg(rule.member, rule.allowed.join(QStringLiteral(", "))));
        return;
    case Kind::Choices:
        return choices(rule, field, value);
    case Kind::Whole:
    case Kind::Score:
        return number(rule, field, value);
    case Kind::ExtraFields:
        return extraFields(field, value);
    case Kind::DocumentTypes:
        return documentTypes(field, value);
    }
}

void Inspection::number(const Rule &rule, const QString &field, const QJsonValue &value)
{
    if (!value.isDouble())
        return add(field, QStringLiteral("%1 must be a number").arg(rule.member));
    const double figure = value.toDouble();
    if (figure < rule.least || figure > rule.most) {
        add(field,
            QStringLiteral("%1 must be between %2 and %3")
                .arg(rule.member, QString::number(rule.least), QString::number(rule.most)));
    } else if (rule.kind == Kind::Whole && std::floor(figure) != figure) {
        add(field, QStringLiteral("%1 must be a whole number").arg(rule.member));
    }
}

void Inspection::choices(const Rule &rule, const QString &field, const QJsonValue &value)
{
    if (!value.isArray())
        return add(field, QStringLiteral("%1 must be an array").arg(rule.member));
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!rule.allowed.contains(item.toString())) {
            return add(
                field, QStringLiteral("%1 may only hold %2").arg(rule.member, rule.allowed.join(QStringLiteral(", "))));
        }
    }
}

void Inspection::extraFields(const QString &field, const QJsonValue &value)
{
    if (!value.isArray())
        return add(field, QStringLiteral("additionalFields must be an array"));
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        // Seed 002 shows objects; the vendor's own dashboard stores plain names.
        const bool isNamed = !items[i].toString().isEmpty() || !items[i][QLatin1String("name")].toString().isEmpty();
        if (!isNamed)
            add(QStringLiteral("%1.%2.name").arg(field).arg(i), QStringLiteral("name is required"));
    }
}

void Inspection::documentTypes(const QString &field, const QJsonValue &value)
{
    if (!value.isArray())
        return add(field, QStringLiteral("documentTypes must be an array"));
    const QJsonArray items = value.toArray();
    QSet<QString> countries;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString item = QStringLiteral("%1.%2").arg(field).arg(i);
        if (!items[i].isObject()) {
            add(item, QStringLiteral("a document type must be an object"));
            continue;
        }
        const QString country = items[i][QLatin1String("country")].toString();
        if (country.isEmpty())
            add(item + QStringLiteral(".country"), QStringLiteral("country is required"));
        else if (countries.contains(country))
            add(item + QStringLiteral(".country"), QStringLiteral("country must not be repeated"));
        countries.insert(country);

        const QJsonValue configurations = items[i][QLatin1String("configurations")];
        if (!configurations.isArray()) {
            add(item + QStringLiteral(".configurations"), QStringLiteral("configurations must be an array"));
            continue;
        }
        const QJsonArray entries = configurations.toArray();
        for (qsizetype j = 0; j < entries.size(); ++j)
            configuration(QStringLiteral("%1.configurations.%2").arg(item).arg(j), entries[j]);
    }
}

void Inspection::configuration(const QString &field, const QJsonValue &value)
{
    if (!value.isObject())
        return add(field, QStringLiteral("a configuration must be an object"));
    if (!value[QLatin1String("active")].isBool())
        add(field + QStringLiteral(".active"), QStringLiteral("active must be a boolean"));
    if (value[QLatin1String("documentCategory")].toString().isEmpty())
        add(field + QStringLiteral(".documentCategory"), QStringLiteral("documentCategory is required"));
    // Seed 002's own requests leave the templates out.
    const QJsonValue templates = value[QLatin1String("documentTemplates")];
    if (!templates.isUndefined() && !templates.isArray())
        add(field + QStringLiteral(".documentTemplates"), QStringLiteral("documentTemplates must be an array"));
}

void head(Inspection &inspection, const QJsonObject &flow)
{
    const auto choice = [&](const QString &key, const QStringList &allowed) {
        if (flow.contains(key) && !allowed.contains(flow.value(key).toString())) {
            inspection.add(key, QStringLiteral("%1 must be one of %2").arg(key, allowed.join(QStringLiteral(", "))));
        }
    };
    choice(QStringLiteral("status"), {"draft", "active", "paused"});
    // Seed 002 speaks of personal onboarding alone; the vendor's own console saves the other two kinds as well.
    choice(QStringLiteral("target"), {"personal", "business"});
    choice(QStringLiteral("type"), {"onboarding", "login"});
    if (flow.contains(QLatin1String("version")) && !flow.value(QLatin1String("version")).isDouble())
        inspection.add(QStringLiteral("version"), QStringLiteral("version must be a number"));
}

void conditions(Inspection &inspection, const QJsonObject &flow)
{
    const QString step = flow[QLatin1String("steps")][QLatin1String("document")].toString();
    if (step == QLatin1String("mandatory") || step == QLatin1String("optional")) {
        for (const QString &member : {QStringLiteral("verificationMethods"), QStringLiteral("documentTypes")}) {
            // A wrong type has its own message already.
            const QJsonValue value = flow[QLatin1String("documents")][member];
            if (value.isUndefined() || (value.isArray() && value.toArray().isEmpty()))
                inspection.add(QStringLiteral("documents.") + member,
                    QStringLiteral("%1 is required when documents step is not skipped").arg(member));
        }
    }
    const QJsonValue integrations = flow[QLatin1String("integrations")];
    if (integrations[QLatin1String("source")].toString() == QLatin1String("API")) {
        for (const QString &member :
            {QStringLiteral("apiUrl"), QStringLiteral("apiTestType"), QStringLiteral("apiTestValue")}) {
            const QJsonValue value = integrations[member];
            if (value.isUndefined() || (value.isString() && value.toString().isEmpty()))
                inspection.add(QStringLiteral("integrations.") + member,
                    QStringLiteral("%1 is required when source is API").arg(member));
        }
    }
}

bool isLogin(const QJsonObject &flow)
{
    return flow.value(QLatin1String("type")).toString() == QLatin1String("login");
}

bool isBusiness(const QJsonObject &flow)
{
    return flow.value(QLatin1String("target")).toString() == QLatin1String("business");
}

} // namespace

std::vector<Finding> VerifikV3Rules::findings(const QJsonObject &flow)
{
    Inspection inspection;
    head(inspection, flow);
    for (const QString &block : personalBlocks)
        inspection.object(block, block, flow.value(block));
    if (isBusiness(flow)) {
        // The vendor's console builds these from the same parts, so the same limits are the best guess.
        inspection.object(QStringLiteral("documents"), QStringLiteral("business"), flow[QLatin1String("business")]);
        const QJsonValue people = flow[QLatin1String("representatives")];
        inspection.object(QStringLiteral("signUpForm"), QStringLiteral("representatives.information"),
            people[QLatin1String("information")]);
        inspection.object(QStringLiteral("documents"), QStringLiteral("representatives.documents"),
            people[QLatin1String("documents")]);
        inspection.object(
            QStringLiteral("liveness"), QStringLiteral("representatives.liveness"), people[QLatin1String("liveness")]);
    }
    conditions(inspection, flow);
    return inspection.take();
}

bool VerifikV3Rules::isBlock(const QJsonObject &flow, const QString &key)
{
    if (personalBlocks.contains(key))
        return true;
    // Not in seed 002, whose page is about personal flows. Without them nobody could practise on the other kinds, which
    // the vendor's console edits in the same way.
    if (isLogin(flow))
        return key == QLatin1String("loginSettings") || key == QLatin1String("security");
    return isBusiness(flow) && (key == QLatin1String("business") || key == QLatin1String("representatives"));
}

QJsonObject VerifikV3Rules::withDefaults(const QString &block, const QJsonObject &value)
{
    QJsonObject filled = value;
    for (const Rule &rule : rules()) {
        if (rule.block == block && !filled.contains(rule.member))
            filled.insert(rule.member, rule.fallback);
    }
    return filled;
}

QJsonObject VerifikV3Rules::withDefaults(const QJsonObject &flow)
{
    QJsonObject filled = flow;
    const auto fill = [&](const QString &key, const QJsonValue &value) {
        if (!filled.contains(key))
            filled.insert(key, value);
    };
    fill(QStringLiteral("status"), QStringLiteral("draft"));
    fill(QStringLiteral("version"), 3);
    if (isLogin(filled))
        return filled;
    fill(QStringLiteral("target"), QStringLiteral("personal"));
    if (isBusiness(filled))
        return filled;
    for (const QString &block : personalBlocks) {
        const QJsonValue value = filled.value(block);
        // A block of the wrong type stays as it came: the rules object to it.
        if (value.isUndefined() || value.isObject())
            filled.insert(block, withDefaults(block, value.toObject()));
    }
    return filled;
}
