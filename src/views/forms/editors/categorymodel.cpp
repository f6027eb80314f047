#include "views/forms/editors/categorymodel.h"

#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"
#include "views/forms/editors/referenceeditor.h"

#include <algorithm>

namespace {

const QString configurations = QStringLiteral("configurations");
const QString documentCategory = QStringLiteral("documentCategory");
const QString documentTemplates = QStringLiteral("documentTemplates");
const QString active = QStringLiteral("active");
const QString promptTemplate = QStringLiteral("promptTemplate");
const QString requirement = QStringLiteral("required");

const FieldSpec *member(const FieldSpec *spec, const QString &name)
{
    if (!spec)
        return nullptr;
    const auto found = std::find_if(spec->itemFields.begin(), spec->itemFields.end(),
        [&name](const FieldSpec &field) { return field.pointer.last() == name; });
    return found == spec->itemFields.end() ? nullptr : &*found;
}

} // namespace

CategoryModel::CategoryModel(const FieldSpec &spec, QObject *parent)
    : QAbstractItemModel(parent)
{
    const FieldSpec *configuration = member(&spec, configurations);
    m_category = member(configuration, documentCategory);
    const FieldSpec *templates = member(configuration, documentTemplates);
    m_template = member(templates, promptTemplate);
    m_required = member(templates, requirement);
}

std::vector<CategoryModel::Category> CategoryModel::read(const QJsonValue &country) const
{
    std::vector<Category> categories;
    if (!country.isObject())
        return categories;
    const QJsonArray array = country.toObject().value(configurations).toArray();
    QStringList seen;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject content = array.at(i).toObject();
        const QString name = content.value(documentCategory).toString();
        seen << name;
        QString label = name.isEmpty() ? ValueText::unknown(array.at(i)) : name;
        const auto knows = [&name](const FieldChoice &choice) { return choice.value == name; };
        if (m_category && std::any_of(m_category->choices.begin(), m_category->choices.end(), knows))
            label = ValueText::choice(*m_category, name);
        else
            label = tr("%1 (not known to this version)").arg(label);
        categories.push_back({static_cast<int>(i), label, content, content.value(documentTemplates).toArray()});
    }
    if (m_category) {
        for (const FieldChoice &choice : m_category->choices) {
            if (!seen.contains(choice.value))
                categories.push_back({-1, FlowSchema::text(choice.label), {{documentCategory, choice.value}}, {}});
        }
    }
    return categories;
}

void CategoryModel::setCountry(const QJsonValue &country, const QJsonValue &base)
{
    m_base = base;
    std::vector<Category> categories = read(country);
    m_country = country;
    const auto hasSameRows = [](const Category &one, const Category &other) {
        return one.label == other.label && one.templates.size() == other.templates.size();
    };
    const bool isSameShape
        = std::equal(categories.begin(), categories.end(), m_categories.begin(), m_categories.end(), hasSameRows);
    if (!isSameShape) {
        beginResetModel();
        m_categories = std::move(categories);
        endResetModel();
        return;
    }
    if (categories == m_categories)
        return;
    m_categories = std::move(categories);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex category = index(row, 0);
        emit dataChanged(category, index(row, ColumnCount - 1));
        if (rowCount(category) > 0)
            emit dataChanged(index(0, 0, category), index(rowCount(category) - 1, ColumnCount - 1, category));
    }
}

QJsonObject CategoryModel::newCountry(const QString &country) const
{
    QJsonArray array;
    if (m_category) {
        for (const FieldChoice &choice : m_category->choices) {
            array.append(
                QJsonObject{{active, false}, {documentCategory, choice.value}, {documentTemplates, QJsonArray()}});
        }
    }
    return {{QStringLiteral("country"), country}, {configurations, array}};
}

int CategoryModel::acceptedCount() const
{
    return static_cast<int>(std::count_if(m_categories.begin(), m_categories.end(),
        [](const Category &category) { return category.content.value(active).toBool(); }));
}

void CategoryModel::switchCategory(const Category &category, bool isOn)
{
    const JsonPointer list({configurations});
    if (category.place >= 0) {
        const QJsonArray baseList = m_base.toObject().value(configurations).toArray();
        const bool isInBase = std::any_of(baseList.begin(), baseList.end(), [&](const QJsonValue &item) {
            return item.toObject().value(documentCategory) == category.content.value(documentCategory);
        });
        // A category that only our own switching on created leaves with being switched off: nothing to send then.
        if (!isOn && !isInBase && category.templates.isEmpty() && m_base.isObject())
            emit edited(QJsonValue::Undefined, list / category.place);
        else
            emit edited(isOn, list / category.place / active);
        return;
    }
    const QJsonObject added{{active, isOn}, {documentCategory, category.content.value(documentCategory)},
        {documentTemplates, QJsonArray()}};
    const QJsonValue present = m_country.toObject().value(configurations);
    if (present.isArray())
        emit edited(added, list / present.toArray().size());
    else
        emit edited(QJsonArray{added}, list);
}

void CategoryModel::addTemplate(const QModelIndex &index)
{
    if (m_isReadOnly || !index.isValid())
        return;
    const Category category = m_categories[static_cast<size_t>(categoryOf(index).row())];
    if (category.place < 0)
        return;
    QJsonObject added{{promptTemplate, QString()}};
    if (m_required) {
        const QJsonValue standard = m_required->defaultValue;
        added.insert(requirement, standard.isString() ? standard : QJsonValue(QStringLiteral("optional")));
    }
    const JsonPointer list = JsonPointer({configurations}) / category.place / documentTemplates;
    if (category.content.value(documentTemplates).isArray())
        emit edited(added, list / category.templates.size());
    else
        emit edited(QJsonArray{added}, list);
}

void CategoryModel::removeTemplate(const QModelIndex &index)
{
    if (m_isReadOnly || !isTemplate(index))
        return;
    const int place = m_categories[static_cast<size_t>(parent(index).row())].place;
    emit edited(QJsonValue::Undefined, JsonPointer({configurations}) / place / documentTemplates / index.row());
}

QModelIndex CategoryModel::indexOf(const JsonPointer &below) const
{
    if (below.size() < 2 || below.tokens().first() != configurations)
        return {};
    const int place = below.tokens().at(1).toInt();
    for (int row = 0; row < rowCount(); ++row) {
        if (m_categories[static_cast<size_t>(row)].place != place)
            continue;
        const QModelIndex category = index(row, 0);
        const bool isInTemplate = below.size() > 3 && below.tokens().at(2) == documentTemplates;
        const QModelIndex inside = isInTemplate ? index(below.tokens().at(3).toInt(), 0, category) : QModelIndex();
        return inside.isValid() ? inside : category;
    }
    return {};
}

const FieldSpec *CategoryModel::fieldOf(const QModelIndex &index) const
{
    if (!isTemplate(index))
        return nullptr;
    return index.column() == NameColumn ? m_template : m_required;
}

QModelIndex CategoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex CategoryModel::parent(const QModelIndex &child) const
{
    return isTemplate(child) ? createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr(0)) : QModelIndex();
}

int CategoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_categories.size());
    if (isTemplate(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_categories[static_cast<size_t>(parent.row())].templates.size());
}

int CategoryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CategoryModel::headerData(int section, Qt::Orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Category and template") : tr("Use");
}

QVariant CategoryModel::categoryData(const Category &category, int column, int role) const
{
    const bool isOn = category.content.value(active).toBool();
    if (column == NameColumn) {
        if (role == Qt::DisplayRole)
            return category.label;
        if (role == Qt::CheckStateRole)
            return isOn ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return isOn ? tr("%1, accepted").arg(category.label) : tr("%1, not accepted").arg(category.label);
    } else if (role == Qt::DisplayRole) {
        return isOn ? tr("Accepted") : tr("Not accepted");
    }
    return {};
}

QVariant CategoryModel::templateData(const QJsonValue &item, int column, int role) const
{
    const QJsonValue id = item.isObject() ? item.toObject().value(promptTemplate) : item;
    if (column == NameColumn) {
        const QString name = ReferenceEditor::nameOf(id), plain = ReferenceEditor::idOf(id);
        if (role == Qt::DisplayRole)
            return !name.isEmpty() ? name : plain.isEmpty() ? tr("No template named yet") : plain;
        if (role == Qt::EditRole)
            return plain;
        if (role == Qt::ToolTipRole)
            return plain;
        return {};
    }
    const QString value = item.toObject().value(requirement).toString();
    if (role == Qt::EditRole)
        return value;
    if (role == Qt::DisplayRole)
        return value.isEmpty() ? tr("Not set") : m_required ? ValueText::choice(*m_required, value) : value;
    return {};
}

QVariant CategoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isTemplate(index))
        return categoryData(m_categories[static_cast<size_t>(index.row())], index.column(), role);
    const Category &category = m_categories[static_cast<size_t>(parent(index).row())];
    return templateData(category.templates.at(index.row()), index.column(), role);
}

bool CategoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || m_isReadOnly)
        return false;
    if (!isTemplate(index)) {
        if (role != Qt::CheckStateRole || index.column() != NameColumn)
            return false;
        const Category category = m_categories[static_cast<size_t>(index.row())];
        switchCategory(category, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    const Category &category = m_categories[static_cast<size_t>(parent(index).row())];
    const JsonPointer place = JsonPointer({configurations}) / category.place / documentTemplates / index.row();
    const QJsonValue item = category.templates.at(index.row());
    const QString key = index.column() == NameColumn ? promptTemplate : requirement;
    if (item.isObject())
        emit edited(text, place / key);
    else if (index.column() == NameColumn)
        emit edited(text, place); // a bare id stays one
    else
        emit edited(QJsonObject{{promptTemplate, item}, {requirement, text}}, place);
    return true;
}

Qt::ItemFlags CategoryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (m_isReadOnly || !index.isValid())
        return flags;
    if (isTemplate(index))
        return flags | Qt::ItemIsEditable;
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}
