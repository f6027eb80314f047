// The half of ProjectFlow that keeps findings up to date.

#include "models/document/projectflow.h"

#include "models/schema/documentrules.h"
#include "models/schema/schemavalidator.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

//! What came from the provider this way stays possible.
void weaken(Problem &problem)
{
    if (problem.severity == Severity::Warning)
        return;
    problem.severity = Severity::Warning;
    problem.message
        = QCoreApplication::translate("ProjectFlow", "%1 The provider holds it this way; it stays until you change it.")
              .arg(problem.message);
}

} // namespace

//! Whether the base holds the same at this place inside an entry of a list, wherever in the list that entry stands
//! there. Moving an entry does not make what it holds a person's own.
bool ProjectFlow::isAsInBase(const JsonPointer &pointer) const
{
    const FieldSpec *field = m_schema->fieldHolding(pointer);
    if (!field || field->itemKey.isEmpty() || pointer.size() <= field->pointer.size())
        return false;
    const QJsonArray mine = value(field->pointer).toArray(), theirs = baseValue(field->pointer).toArray();
    const qsizetype position = pointer.tokens()[field->pointer.size()].toInt();
    const auto keyOf = [&](const QJsonValue &entry) { return entry.toObject().value(field->itemKey); };
    const QJsonValue entry = mine.at(position), key = keyOf(entry);
    qsizetype earlier = 0; // entries with the same key before this one
    for (qsizetype i = 0; i < position; ++i)
        earlier += keyOf(mine.at(i)) == key ? 1 : 0;
    const JsonPointer inside(pointer.tokens().mid(field->pointer.size() + 1));
    for (const QJsonValue &other : theirs) {
        if (keyOf(other) != key || earlier-- > 0)
            continue;
        const QJsonValue held = inside.in(other);
        // What is missing on both sides was left out there only where the provider has what it is missing from.
        return held == inside.in(entry)
            && (!held.isUndefined()
                || inside.parent().in(other).isUndefined() == inside.parent().in(entry).isUndefined());
    }
    return false;
}

//! A value that came from the provider and that nobody touched, nor what its rule looks at, is a warning: it must never
//! block another field (api notes, decision 2).
Problem ProjectFlow::weighed(Problem problem, const std::vector<JsonPointer> &causes) const
{
    const FieldSpec *field = m_schema->fieldHolding(problem.pointer);
    problem.field = field ? field->pointer : problem.pointer;
    const bool isTouched = m_isNew || (isDirty(problem.pointer) && !isAsInBase(problem.pointer))
        || std::any_of(causes.begin(), causes.end(), [this](const JsonPointer &cause) { return isDirty(cause); });
    if (!isTouched)
        weaken(problem);
    return problem;
}

//! Asks one group of the dialect's own rules anew.
void ProjectFlow::setGroupProblems(const JsonPointer &group)
{
    std::vector<Problem> problems;
    for (RuleFinding &finding : m_schema->rules()->check(m_working, m_base, group)) {
        if (!finding.isTouched && !m_isNew)
            weaken(finding.problem);
        problems.push_back(std::move(finding.problem));
    }
    if (problems.empty())
        m_groupProblems.erase(group);
    else
        m_groupProblems[group] = std::move(problems);
}

//! Whether an edit changed what the dialect's own rules say.
bool ProjectFlow::updateGroupProblems(const JsonPointer &pointer)
{
    if (!m_schema->rules())
        return false;
    const std::vector<JsonPointer> groups = m_schema->rules()->groups(m_working, pointer);
    if (groups.empty())
        return false;
    const std::map<JsonPointer, std::vector<Problem>> before = m_groupProblems;
    std::erase_if(m_groupProblems, [&](const auto &group) { return pointer.contains(group.first); });
    for (const JsonPointer &group : groups)
        setGroupProblems(group);
    return before != m_groupProblems;
}

Result<void> ProjectFlow::applyFix(const Problem &problem)
{
    if (const DocumentRules *rules = m_schema->rules(); rules && !problem.rule.isEmpty()) {
        for (const JsonPointer &group : rules->groups(m_working, JsonPointer())) {
            for (const RuleFinding &finding : rules->check(m_working, m_base, group)) {
                if (finding.problem.rule == problem.rule && finding.problem.pointer == problem.pointer && finding.fix)
                    return setValue(finding.fixed, finding.fix());
            }
        }
    }
    return fail(ErrorKind::Usage, tr("There is nothing to correct here any more."));
}

void ProjectFlow::setRuleProblem(size_t rule)
{
    std::optional<Problem> problem = m_schema->validator().checkRule(rule, m_working);
    if (problem)
        problem = weighed(*problem, m_schema->validator().rules()[rule].looksAt);
    m_ruleProblems[rule] = problem;
}

void ProjectFlow::recomputeProblems()
{
    const SchemaValidator &validator = m_schema->validator();
    m_fieldProblems.clear();
    for (const Problem &found : validator.checkAt(m_working, JsonPointer())) {
        const Problem problem = weighed(found, {});
        m_fieldProblems[problem.field].push_back(problem);
    }
    m_ruleProblems.assign(validator.rules().size(), std::nullopt);
    for (size_t rule = 0; rule < m_ruleProblems.size(); ++rule)
        setRuleProblem(rule);
    m_groupProblems.clear();
    for (const JsonPointer &group :
        m_schema->rules() ? m_schema->rules()->groups(m_working, JsonPointer()) : std::vector<JsonPointer>())
        setGroupProblems(group);
}

void ProjectFlow::updateProblems(const JsonPointer &pointer)
{
    const SchemaValidator &validator = m_schema->validator();
    const FieldSpec *field = m_schema->fieldHolding(pointer);
    std::vector<JsonPointer> touched;
    bool isChanged = false;

    if (field) {
        std::vector<Problem> &problems = m_fieldProblems[field->pointer];
        const std::vector<Problem> before = problems;
        // Dropped: what was said about this place, and about what lies around it as far as it is checked again.
        std::erase_if(problems, [&](const Problem &problem) {
            return pointer.contains(problem.pointer)
                || (problem.pointer.contains(pointer)
                    && (!problem.isAboutList || validator.concernsList(m_working, problem.pointer, pointer)));
        });
        for (const Problem &found : validator.checkAt(m_working, pointer)) {
            const Problem problem = weighed(found, {});
            if (problem.field == field->pointer)
                problems.push_back(problem);
        }
        isChanged = before != problems;
        if (problems.empty())
            m_fieldProblems.erase(field->pointer);
        isChanged |= m_providerProblems.erase(field->pointer) > 0;
        isChanged |= m_isNew && field->isNeededToCreate;
        isChanged |= updateGroupProblems(pointer);
        touched.push_back(field->pointer);
    } else {
        recomputeProblems();
        m_providerProblems.clear();
        isChanged = true;
        for (const FieldSpec &any : m_schema->fields())
            touched.push_back(any.pointer);
    }
    for (const size_t rule : field ? validator.rulesTouching(pointer) : std::vector<size_t>()) {
        const std::optional<Problem> before = m_ruleProblems[rule];
        setRuleProblem(rule);
        isChanged |= before != m_ruleProblems[rule];
        touched.push_back(validator.rules()[rule].target);
        touched.insert(touched.end(), validator.rules()[rule].shows.begin(), validator.rules()[rule].shows.end());
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    for (const JsonPointer &place : touched) {
        const FieldSpec *shown = m_schema->fieldHolding(place);
        emit fieldChanged(shown ? shown->pointer : place);
    }
    if (isChanged)
        emit problemsChanged();
}

//! What only matters before the flow exists at the provider.
std::optional<Problem> ProjectFlow::missingToCreate(const FieldSpec &field) const
{
    const QJsonValue present = value(field.pointer);
    const bool isEmpty = present.isUndefined() || present.isNull() || present == QJsonValue(QString())
        || present == QJsonValue(QJsonArray());
    if (!m_isNew || !field.isNeededToCreate || !isEmpty)
        return std::nullopt;
    const QString label = FlowSchema::text(field.label);
    return Problem{field.pointer, field.pointer, Severity::Error,
        m_schema->resource() == QLatin1String("projects") ? tr("%1 is needed to create the project.").arg(label)
                                                          : tr("%1 is needed to create the flow.").arg(label)};
}

std::vector<Problem> ProjectFlow::problems(const JsonPointer &field) const
{
    std::vector<Problem> found;
    if (const FieldSpec *spec = m_schema->field(field)) {
        if (const std::optional<Problem> missing = missingToCreate(*spec))
            found.push_back(*missing);
    }
    if (const auto provider = m_providerProblems.find(field); provider != m_providerProblems.end())
        found.insert(found.end(), provider->second.begin(), provider->second.end());
    if (const auto own = m_fieldProblems.find(field); own != m_fieldProblems.end())
        found.insert(found.end(), own->second.begin(), own->second.end());
    for (const std::optional<Problem> &problem : m_ruleProblems) {
        if (problem && problem->field == field)
            found.push_back(*problem);
    }
    for (const auto &[group, problems] : m_groupProblems) {
        for (const Problem &problem : problems) {
            if (problem.field == field)
                found.push_back(problem);
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    return found;
}

std::vector<Problem> ProjectFlow::problems() const
{
    std::vector<Problem> found;
    std::set<JsonPointer> described;
    for (const FieldSpec &field : m_schema->fields()) {
        const std::vector<Problem> own = problems(field.pointer);
        found.insert(found.end(), own.begin(), own.end());
        described.insert(field.pointer);
    }
    for (const auto *elsewhere : {&m_providerProblems, &m_fieldProblems}) {
        for (const auto &[place, problems] : *elsewhere) {
            if (!described.contains(place))
                found.insert(found.end(), problems.begin(), problems.end());
        }
    }
    return found;
}

bool ProjectFlow::hasErrors() const
{
    const std::vector<Problem> all = problems();
    return std::any_of(all.begin(), all.end(),
        [](const Problem &problem) { return problem.severity == Severity::Error && !problem.isFromProvider; });
}

void ProjectFlow::setProviderProblems(const std::vector<FieldError> &findings)
{
    std::set<JsonPointer> touched;
    for (const auto &[field, problems] : m_providerProblems)
        touched.insert(field);
    m_providerProblems.clear();
    for (const FieldError &finding : findings) {
        const FieldSpec *field = m_schema->fieldHolding(finding.field);
        const JsonPointer place = field ? field->pointer : finding.field;
        m_providerProblems[place].push_back(
            {finding.field, place, Severity::Error, tr("The provider says: %1").arg(finding.message), true});
        touched.insert(place);
    }
    for (const JsonPointer &place : touched)
        emit fieldChanged(place);
    emit problemsChanged();
}

bool ProjectFlow::isShown(const FieldSpec &field) const
{
    const std::vector<SchemaValidator::Rule> &rules = m_schema->validator().rules();
    bool isConditional = false;
    for (size_t rule = 0; rule < rules.size(); ++rule) {
        if (std::find(rules[rule].shows.begin(), rules[rule].shows.end(), field.pointer) == rules[rule].shows.end())
            continue;
        isConditional = true;
        if (m_schema->validator().ruleApplies(rule, m_working))
            return true;
    }
    if (!isConditional || isDirty(field.pointer) || m_providerProblems.contains(field.pointer))
        return true;
    // Never hide a value somebody chose: it would still be sent and take effect.
    const QJsonValue present = value(field.pointer);
    return !present.isUndefined() && !present.isNull() && present != QJsonValue(QString())
        && present != field.defaultValue;
}

bool ProjectFlow::isRequired(const FieldSpec &field) const
{
    if (m_schema->isRequired(field.pointer) || (m_isNew && field.isNeededToCreate))
        return true;
    const std::vector<SchemaValidator::Rule> &rules = m_schema->validator().rules();
    for (size_t rule = 0; rule < rules.size(); ++rule) {
        if (rules[rule].severity == Severity::Error && rules[rule].target == field.pointer
            && m_schema->validator().ruleApplies(rule, m_working))
            return true;
    }
    return false;
}
