#include "models/document/fieldmodel.h"

#include "models/schema/valuetext.h"

namespace {
constexpr quintptr sectionId = 0; // a field's internal id is its section's row plus one
}

FieldModel::FieldModel(ProjectFlow &flow, QObject *parent)
    : QAbstractItemModel(parent)
    , m_flow(flow)
{
    build();
    connect(&flow, &ProjectFlow::fieldChanged, this, [this](const JsonPointer &field) {
        const QModelIndex changed = indexOf(field);
        if (changed.isValid())
            emit dataChanged(changed, changed);
    });
    connect(&flow, &ProjectFlow::baseChanged, this, [this] {
        // Rows stay, so that a view keeps its editors and the cursor; only the unknown places may come and go.
        const size_t known = m_flow.schema().sections().size();
        const auto placesOf = [&](const std::vector<Section> &sections) {
            std::vector<JsonPointer> places;
            for (size_t i = known; i < sections.size(); ++i) {
                for (const Row &row : sections[i].rows)
                    places.push_back(row.pointer);
            }
            return places;
        };
        if (placesOf(m_sections) != m_flow.schema().unknownPlaces(m_flow.working())) {
            beginResetModel();
            build();
            endResetModel();
            return;
        }
        for (size_t section = 0; section < m_sections.size(); ++section) {
            const QModelIndex parentIndex = index(static_cast<int>(section), 0);
            const int rows = rowCount(parentIndex);
            if (rows > 0)
                emit dataChanged(index(0, 0, parentIndex), index(rows - 1, 0, parentIndex));
        }
    });
}

void FieldModel::build()
{
    m_sections.clear();
    m_places.clear();
    const FlowSchema &schema = m_flow.schema();
    for (const FieldSection &section : schema.sections()) {
        Section built{FlowSchema::text(section.title), FlowSchema::text(section.help), {}};
        for (const FieldSpec &field : schema.fields()) {
            if (field.section == section.id)
                built.rows.push_back({field.pointer, &field});
        }
        m_sections.push_back(std::move(built));
    }
    Section unknown{tr("Not understood by this version"),
        tr("The provider sent these settings. Flowform keeps them exactly as they are and does not send them on its "
           "own."),
        {}};
    for (const JsonPointer &place : schema.unknownPlaces(m_flow.working()))
        unknown.rows.push_back({place, nullptr});
    if (!unknown.rows.empty())
        m_sections.push_back(std::move(unknown));
    for (size_t section = 0; section < m_sections.size(); ++section) {
        for (size_t row = 0; row < m_sections[section].rows.size(); ++row)
            m_places.insert(m_sections[section].rows[row].pointer, {static_cast<int>(section), static_cast<int>(row)});
    }
}

const FieldModel::Row *FieldModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == sectionId)
        return nullptr;
    return &m_sections[index.internalId() - 1].rows[static_cast<size_t>(index.row())];
}

const FieldSpec *FieldModel::spec(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? row->spec : nullptr;
}

QModelIndex FieldModel::indexOf(const JsonPointer &pointer) const
{
    for (qsizetype length = pointer.size(); length > 0; --length) {
        const auto found = m_places.constFind(pointer.first(length));
        if (found != m_places.constEnd())
            return createIndex(found->second, 0, static_cast<quintptr>(found->first) + 1);
    }
    return {};
}

QModelIndex FieldModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : sectionId);
}

QModelIndex FieldModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == sectionId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, sectionId);
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != sectionId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections[static_cast<size_t>(parent.row())].rows.size());
}

int FieldModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == sectionId) {
        const Section &section = m_sections[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole)
            return section.title;
        return role == HelpRole ? QVariant(section.help) : QVariant();
    }

    const Row &row = *rowAt(index);
    const QJsonValue value = m_flow.value(row.pointer);
    switch (role) {
    case ValueRole:
        return QVariant::fromValue(value);
    case BaseValueRole:
        return QVariant::fromValue(m_flow.baseValue(row.pointer));
    case PointerRole:
        return QVariant::fromValue(row.pointer);
    case IsDirtyRole:
        return m_flow.isDirty(row.pointer);
    case IsUnknownRole:
        return row.spec == nullptr;
    default:
        break;
    }
    if (!row.spec) {
        switch (role) {
        case Qt::DisplayRole:
            return row.pointer.toString();
        case Qt::ToolTipRole:
            return ValueText::unknown(value);
        case IsShownRole:
            return true;
        case IsEditableRole:
        case IsRequiredRole:
            return false;
        case SeverityRole:
            return -1;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return FlowSchema::text(row.spec->label);
    case HelpRole:
        return FlowSchema::text(row.spec->help);
    case RangeRole:
        return ValueText::range(*row.spec);
    case IsEditableRole:
        return m_flow.isEditable(*row.spec);
    case IsShownRole:
        return m_flow.isShown(*row.spec);
    case IsRequiredRole:
        return m_flow.isRequired(*row.spec);
    case OldValueTextRole:
        return ValueText::of(*row.spec, m_flow.baseValue(row.pointer));
    case ProblemRole:
    case SeverityRole:
    case FixTextRole: {
        const std::vector<Problem> problems = m_flow.problems(row.pointer);
        if (role == SeverityRole)
            return problems.empty() ? -1 : static_cast<int>(problems.front().severity);
        if (role == FixTextRole)
            return problems.empty() ? QString() : problems.front().fixText;
        return problems.empty() ? QVariant(QString()) : QVariant(problems.front().message);
    }
    default:
        return {};
    }
}

bool FieldModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row *row = rowAt(index);
    if (!row || !row->spec || role != ValueRole)
        return false;
    return m_flow.setValue(row->pointer, value.toJsonValue()).has_value();
}

Qt::ItemFlags FieldModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Row *row = rowAt(index);
    if (row && row->spec && m_flow.isEditable(*row->spec))
        flags |= Qt::ItemIsEditable;
    return flags;
}
