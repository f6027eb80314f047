#include "views/forms/editors/mapkeymodel.h"

#include "models/schema/valuetext.h"

#include <QCollator>

#include <algorithm>

namespace {

//! Providers write switches as true and false or as 1 and 0.
std::optional<bool> stateOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value == QJsonValue(0) || value == QJsonValue(1))
        return value.toInt() == 1;
    return std::nullopt;
}

} // namespace

MapKeyModel::MapKeyModel(const FieldSpec &spec, QObject *parent)
    : QAbstractListModel(parent)
    , m_spec(spec)
{
}

bool MapKeyModel::isOfSwitches() const
{
    return m_spec.itemFields.size() == 1 && m_spec.itemFields.front().pointer.isEmpty()
        && m_spec.itemFields.front().widget == FieldWidget::Toggle;
}

void MapKeyModel::setMap(const QJsonObject &map)
{
    const bool hasSameKeys = map.keys() == m_map.keys();
    m_map = map;
    if (hasSameKeys) {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows.clear();
    for (const QString &key : map.keys())
        m_rows.append({key, ValueText::key(m_spec, key)});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        m_rows.begin(), m_rows.end(), [&collator](const Row &a, const Row &b) { return collator(a.name, b.name); });
    endResetModel();
}

int MapKeyModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QJsonValue MapKeyModel::newEntry() const
{
    if (!m_spec.itemFields.empty() && m_spec.itemFields.front().pointer.isEmpty()) {
        const FieldSpec &entry = m_spec.itemFields.front();
        if (!entry.defaultValue.isUndefined())
            return entry.defaultValue;
        if (entry.widget == FieldWidget::Toggle)
            return entry.isInteger ? QJsonValue(1) : QJsonValue(true);
        if (entry.isMap)
            return QJsonObject();
        return entry.widget == FieldWidget::Text ? QJsonValue(QString()) : QJsonValue(QJsonArray());
    }
    QJsonObject entry;
    for (const FieldSpec &field : m_spec.itemFields) {
        if (!field.defaultValue.isUndefined() && field.pointer.size() == 1)
            field.pointer.write(entry, field.defaultValue);
        else if (field.widget == FieldWidget::Toggle && field.pointer == "/enabled"_ptr)
            field.pointer.write(entry, true); // who adds an entry wants it
    }
    return entry;
}

int MapKeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MapKeyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    const std::optional<bool> isOn = isOfSwitches() ? stateOf(m_map.value(row.key)) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case KeyRole:
        return row.key;
    case Qt::ToolTipRole:
        return row.key == row.name ? QString() : row.key;
    case Qt::CheckStateRole:
        return isOn ? QVariant(*isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

bool MapKeyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || m_isReadOnly || role != Qt::CheckStateRole || !isOfSwitches())
        return false;
    const QString name = m_rows[index.row()].key;
    const bool isOn = value.toInt() == Qt::Checked;
    // As the provider writes it: 1 stays a number.
    emit edited(m_map.value(name).isBool() ? QJsonValue(isOn) : QJsonValue(isOn ? 1 : 0), JsonPointer() / name);
    return true;
}

Qt::ItemFlags MapKeyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_isReadOnly || !isOfSwitches() ? flags : flags | Qt::ItemIsUserCheckable;
}
