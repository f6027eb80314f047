#include "models/didit/diditfeatures.h"

#include "models/schema/documentrules.h"

#include <limits>

namespace {

const JsonPointer featuresPlace({QStringLiteral("features")});

} // namespace

DiditFeatures::DiditFeatures(FlowSchemaPtr workflow)
    : m_workflow(std::move(workflow))
    , m_kinds(m_workflow->field(featuresPlace)->variants)
{
}

std::vector<DiditFeatures::Feature> DiditFeatures::all() const
{
    std::vector<Feature> found;
    for (const QString &name : m_kinds->names()) {
        if (std::optional<Feature> one = feature(name))
            found.push_back(std::move(*one));
    }
    return found;
}

std::optional<DiditFeatures::Feature> DiditFeatures::feature(const QString &name) const
{
    const FlowSchemaPtr settings = m_kinds->schema(name);
    if (!settings)
        return std::nullopt;
    const QJsonObject &json = settings->json();
    const QString subject = json.value(QLatin1String("x-subject")).toString();
    Feature found;
    found.name = name.toUpper();
    found.title = FlowSchema::text(settings->title());
    found.description = FlowSchema::text(json.value(QLatin1String("description")).toString());
    found.subject = subject == QLatin1String("person") ? Subject::Person
        : subject == QLatin1String("business")         ? Subject::Company
                                                       : Subject::Any;
    found.isDocumented = !json.value(QLatin1String("x-undocumented")).toBool();
    found.isPartlyKnown = json.value(QLatin1String("x-partly-known")).toBool();
    found.settings = settings;
    return found;
}

QJsonObject DiditFeatures::newEntry(const QString &name)
{
    return {{QStringLiteral("feature"), name}, {QStringLiteral("config"), QJsonObject()}};
}

std::vector<RuleFinding> DiditFeatures::orderFindings(const QJsonArray &features) const
{
    const QJsonObject document{{featuresPlace.last(), features}};
    return m_workflow->rules()->check(document, QJsonObject(), featuresPlace);
}

qsizetype DiditFeatures::bestPosition(const QJsonArray &features, const QString &name) const
{
    qsizetype best = features.size();
    size_t fewest = std::numeric_limits<size_t>::max();
    for (qsizetype position = features.size(); position >= 0; --position) {
        QJsonArray trial = features;
        trial.insert(position, newEntry(name));
        const size_t findings = orderFindings(trial).size();
        if (findings < fewest) {
            fewest = findings;
            best = position;
        }
    }
    return best;
}

QString DiditFeatures::whyNot(const QJsonArray &features, const QString &name) const
{
    // Where the list itself mixes persons and companies already, adding a check cannot be blamed for it.
    const auto mixed = [](const std::vector<RuleFinding> &findings) {
        QStringList sentences;
        for (const RuleFinding &finding : findings) {
            if (finding.problem.rule == QLatin1String("person-or-company")
                && finding.problem.severity == Severity::Error)
                sentences << finding.problem.message;
        }
        return sentences;
    };
    QJsonArray trial = features;
    trial.append(newEntry(name));
    const QStringList before = mixed(orderFindings(features)), after = mixed(orderFindings(trial));
    return after.size() > before.size() ? after.last() : QString();
}

bool DiditFeatures::isRelevant(const FieldSpec &setting, const FlowSchema &settings, const QJsonObject &config)
{
    if (!setting.shownIf)
        return true;
    const QJsonValue own = setting.pointer.in(config);
    if (!own.isUndefined() && !own.isNull())
        return true;
    const FieldSpec *condition = settings.field(setting.shownIf->field);
    QJsonValue other = setting.shownIf->field.in(config);
    if ((other.isUndefined() || other.isNull()) && condition)
        other = condition->defaultValue;
    // Without a value the account's own counts, which nobody here knows.
    return other.isUndefined() || other.isNull() || other == setting.shownIf->value;
}
