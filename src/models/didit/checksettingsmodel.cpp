#include "models/didit/checksettingsmodel.h"

#include "models/didit/checkstates.h"
#include "models/schema/valuetext.h"

#include <algorithm>

namespace {
const JsonPointer labelPlace({QStringLiteral("label")}), configPlace({QStringLiteral("config")});
}

CheckSettingsModel::CheckSettingsModel(const ProjectFlow &flow, FlowSchemaPtr settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_flow(flow)
    , m_settings(std::move(settings))
{
    if (const FieldSpec *list = flow.schema().field(checksPlace())) {
        for (const FieldSpec &member : list->itemFields) {
            if (member.pointer == labelPlace)
                m_rows.push_back({&member, labelPlace});
        }
    }
    if (!m_settings)
        return;
    for (const FieldSpec &setting : m_settings->fields())
        m_rows.push_back({&setting, configPlace / setting.pointer});
}

CheckSettingsModel::Row CheckSettingsModel::read(
    const Row &row, const QJsonObject &entry, const QJsonObject &base, const std::vector<Problem> &problems) const
{
    Row now{row.spec, row.place};
    now.value = row.place.in(entry);
    now.base = row.place.in(base);
    const bool isDirty = now.value != now.base;
    const JsonPointer inDocument = checksPlace() / m_position / row.place;
    for (const Problem &problem : problems) {
        if (inDocument.contains(problem.pointer))
            now.problems.push_back(problem);
    }
    now.isRelevant = row.place == labelPlace || isDirty || !now.problems.empty()
        || DiditFeatures::isRelevant(*row.spec, *m_settings, configPlace.in(entry).toObject());
    now.isEditable = m_flow.isEditable(*row.spec) && row.spec->widget != FieldWidget::ReadOnly;
    return now;
}

void CheckSettingsModel::follow(qsizetype position)
{
    m_position = position;
    const QJsonObject entry = m_flow.value(checksPlace() / position).toObject(), base = checkInBase(m_flow, position);
    const std::vector<Problem> problems = m_flow.problems(checksPlace());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row now = read(m_rows[i], entry, base, problems);
        if (now == m_rows[i])
            continue;
        m_rows[i] = std::move(now);
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
}

int CheckSettingsModel::rowOf(const JsonPointer &place) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.place.contains(place); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<Problem> CheckSettingsModel::problem(int row) const
{
    const std::vector<Problem> &problems = m_rows[static_cast<size_t>(row)].problems;
    return problems.empty() ? std::nullopt : std::optional(problems.front());
}

std::vector<std::pair<JsonPointer, QJsonValue>> CheckSettingsModel::unknown() const
{
    std::vector<std::pair<JsonPointer, QJsonValue>> found;
    const QJsonObject entry = m_flow.value(checksPlace() / m_position).toObject();
    for (auto member = entry.begin(); member != entry.end(); ++member) {
        const JsonPointer place({member.key()});
        const bool isKnown
            = place == labelPlace || member.key() == QLatin1String("feature") || (m_settings && place == configPlace);
        if (!isKnown)
            found.emplace_back(place, member.value());
    }
    if (m_settings) {
        const QJsonObject config = configPlace.in(entry).toObject();
        for (const JsonPointer &place : m_settings->unknownPlaces(config))
            found.emplace_back(configPlace / place, place.in(config));
    }
    return found;
}

int CheckSettingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CheckSettingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return FlowSchema::text(row.spec->label);
    case FieldModel::ValueRole:
        return QVariant::fromValue(row.value);
    case FieldModel::BaseValueRole:
        return QVariant::fromValue(row.base);
    case FieldModel::PointerRole:
        return QVariant::fromValue(checksPlace() / m_position / row.place);
    case FieldModel::HelpRole:
        return FlowSchema::text(row.spec->help);
    case FieldModel::RangeRole:
        return ValueText::range(*row.spec);
    case FieldModel::IsDirtyRole:
        return row.value != row.base;
    case FieldModel::IsEditableRole:
        return row.isEditable;
    case FieldModel::IsShownRole:
        return row.isRelevant;
    case FieldModel::IsRequiredRole:
        return m_settings && row.place != labelPlace && m_settings->isRequired(row.spec->pointer);
    case FieldModel::ProblemRole:
        return row.problems.empty() ? QString() : row.problems.front().message;
    case FieldModel::SeverityRole:
        return row.problems.empty() ? -1 : static_cast<int>(row.problems.front().severity);
    case FieldModel::FixTextRole:
        return row.problems.empty() ? QString() : row.problems.front().fixText;
    case FieldModel::OldValueTextRole:
        return ValueText::of(*row.spec, row.base);
    case FieldModel::IsUnknownRole:
        return false;
    default:
        return {};
    }
}
