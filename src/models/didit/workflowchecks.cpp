#include "models/didit/workflowchecks.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowRules)
};

const JsonPointer featuresPlace({QStringLiteral("features")});
const QLatin1String featureKey("feature"), configKey("config");

} // namespace

WorkflowChecks::WorkflowChecks(const QJsonObject &document)
    : m_entries(document.value(featuresPlace.last()).toArray())
{
}

const QStringList &WorkflowChecks::names() const
{
    if (m_names.size() != m_entries.size()) {
        for (qsizetype i = 0; i < m_entries.size(); ++i)
            m_names << name(i);
    }
    return m_names;
}

QString WorkflowChecks::name(qsizetype position) const
{
    return entry(position).value(featureKey).toString().toUpper();
}

QJsonObject WorkflowChecks::config(qsizetype position) const
{
    return entry(position).value(configKey).toObject();
}

qsizetype WorkflowChecks::indexOf(const QStringList &wanted, qsizetype from, qsizetype end) const
{
    for (qsizetype i = from; i < (end < 0 ? size() : end); ++i) {
        if (wanted.contains(names()[i]))
            return i;
    }
    return -1;
}

qsizetype WorkflowChecks::occurrence(qsizetype position) const
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < position; ++i)
        count += names()[i] == names()[position] ? 1 : 0;
    return count;
}

qsizetype WorkflowChecks::find(const QString &name, qsizetype occurrence) const
{
    for (qsizetype i = names().indexOf(name); i >= 0; i = names().indexOf(name, i + 1)) {
        if (occurrence-- == 0)
            return i;
    }
    return -1;
}

QJsonArray WorkflowChecks::moved(qsizetype from, qsizetype to) const
{
    QJsonArray entries = m_entries;
    const QJsonValue entry = entries.takeAt(from);
    entries.insert(to > from ? to - 1 : to, entry);
    return entries;
}

QJsonArray WorkflowChecks::inserted(qsizetype at, const QString &name) const
{
    QJsonArray entries = m_entries;
    entries.insert(at, QJsonObject{{featureKey, name}, {configKey, QJsonObject()}});
    return entries;
}

QJsonArray WorkflowChecks::without(qsizetype position) const
{
    QJsonArray entries = m_entries;
    entries.removeAt(position);
    return entries;
}

WorkflowReport::WorkflowReport(
    const QJsonObject &document, const QJsonObject &base, const FieldVariants &kinds, std::vector<RuleFinding> &found)
    : m_document(document)
    , m_kinds(kinds)
    , m_checks(document)
    , m_before(base)
    , m_found(found)
{
}

QString WorkflowReport::title(const QString &name) const
{
    const FlowSchemaPtr kind = m_kinds.schema(name);
    return kind ? FlowSchema::text(kind->title()) : name;
}

RuleFinding &WorkflowReport::addToOrder(qsizetype position, Severity severity, const QString &message)
{
    if (!m_isOrderTouched)
        m_isOrderTouched = m_checks.names() != m_before.names();
    return add(featuresPlace / position, severity, message, *m_isOrderTouched);
}

RuleFinding &WorkflowReport::addToConfig(
    qsizetype position, const QStringList &keys, Severity severity, const QString &message)
{
    const qsizetype then = m_before.find(m_checks.name(position), m_checks.occurrence(position));
    const QJsonObject now = m_checks.config(position), was = then < 0 ? QJsonObject() : m_before.config(then);
    const bool isTouched = then < 0
        || std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return now.value(key) != was.value(key); });
    // The sentences are about settings; whose settings they are is said before them.
    const QString check = title(m_checks.name(position));
    //: %1 is a check ("Face match"), %2 a sentence about its settings
    const QString sentence = message.startsWith(check) ? message : Text::tr("%1: %2").arg(check, message);
    return add(featuresPlace / position / configKey / keys.first(), severity, sentence, isTouched);
}

RuleFinding &WorkflowReport::add(const JsonPointer &place, Severity severity, const QString &message, bool isTouched)
{
    RuleFinding finding;
    finding.problem = {place, featuresPlace, severity, message};
    finding.problem.rule = QLatin1String(m_rule);
    finding.isTouched = isTouched;
    m_found.push_back(std::move(finding));
    return m_found.back();
}

void WorkflowReport::cure(RuleFinding &finding, const QString &text, std::function<QJsonArray()> entries)
{
    finding.problem.fixText = text;
    finding.fixed = featuresPlace;
    finding.fix = [entries = std::move(entries)] { return QJsonValue(entries()); };
}

void WorkflowReport::cure(RuleFinding &finding, const QString &text, qsizetype position, const QJsonObject &config)
{
    finding.problem.fixText = text;
    finding.fixed = featuresPlace / position / configKey;
    finding.fix = [config] { return QJsonValue(config); };
}

bool WorkflowReport::isInBase(qsizetype position) const
{
    return m_before.find(m_checks.name(position), m_checks.occurrence(position)) >= 0;
}
