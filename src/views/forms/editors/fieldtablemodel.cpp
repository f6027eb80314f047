#include "views/forms/editors/fieldtablemodel.h"

#include "models/schema/flowschema.h"
#include "models/schema/valuetext.h"

#include <algorithm>

namespace {
bool isNumber(const FieldSpec &field)
{
    return field.widget == FieldWidget::Number || field.widget == FieldWidget::Score;
}
} // namespace

FieldTableModel::FieldTableModel(const FieldSpec &spec, QObject *parent)
    : QAbstractTableModel(parent)
    , m_spec(spec)
{
}

void FieldTableModel::setArray(const QJsonArray &array)
{
    if (array == m_array)
        return;
    const int before = static_cast<int>(m_array.size()), after = static_cast<int>(array.size());
    // Rows come and go at the end, so that the selection and an open cell editor stay where they are.
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_array = array;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_array = array;
        endRemoveRows();
    } else {
        m_array = array;
    }
    const int common = std::min(before, after);
    if (common > 0)
        emit dataChanged(index(0, 0), index(common - 1, columnCount() - 1));
}

const FieldSpec *FieldTableModel::column(int column) const
{
    const bool isThere = column >= 0 && static_cast<size_t>(column) < m_spec.itemFields.size();
    return isThere ? &m_spec.itemFields[static_cast<size_t>(column)] : nullptr;
}

int FieldTableModel::keyColumn() const
{
    for (int i = 0; i < columnCount(); ++i) {
        if (column(i)->pointer.tokens() == QStringList{m_spec.itemKey})
            return i;
    }
    return 0;
}

QJsonObject FieldTableModel::newItem() const
{
    QJsonObject item;
    for (const FieldSpec &field : m_spec.itemFields) {
        if (!field.defaultValue.isUndefined())
            field.pointer.write(item, field.defaultValue);
    }
    const FieldSpec *key = column(keyColumn());
    if (!key)
        return item;
    for (int i = 0; i < columnCount(); ++i) {
        const FieldSpec &field = *column(i);
        if (field.isInteger && field.defaultValue.isUndefined())
            field.pointer.write(item, nextNumber(i));
    }
    QStringList taken;
    for (int row = 0; row < rowCount(); ++row)
        taken << cell(row, keyColumn()).toString();
    if (!key->choices.empty()) {
        const auto free = std::find_if(key->choices.begin(), key->choices.end(),
            [&](const FieldChoice &choice) { return !taken.contains(choice.value); });
        key->pointer.write(item, (free == key->choices.end() ? key->choices.front() : *free).value);
        return item;
    }
    //: the provider's name for a new detail asked of applicants; it has to be without spaces
    const QString base = tr("detail%1");
    int number = rowCount() + 1;
    while (taken.contains(base.arg(number)))
        ++number;
    key->pointer.write(item, base.arg(number));
    return item;
}

qint64 FieldTableModel::nextNumber(int column) const
{
    qint64 greatest = 0;
    for (int row = 0; row < rowCount(); ++row)
        greatest = std::max(greatest, static_cast<qint64>(cell(row, column).toDouble()));
    return greatest + 1;
}

int FieldTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_array.size());
}

int FieldTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spec.itemFields.size());
}

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const FieldSpec *field = column(section);
    if (!field)
        return {};
    if (role == Qt::DisplayRole)
        return FlowSchema::text(field->label);
    if (role == Qt::ToolTipRole)
        return FlowSchema::text(field->help);
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeading | Qt::AlignVCenter) : QVariant();
}

QJsonValue FieldTableModel::cell(int row, int column) const
{
    const QJsonValue item = m_array.at(row);
    if (item.isObject())
        return this->column(column)->pointer.in(item);
    return column == keyColumn() ? item : QJsonValue(QJsonValue::Undefined);
}

QVariant FieldTableModel::data(const QModelIndex &index, int role) const
{
    const FieldSpec *field = column(index.column());
    if (!index.isValid() || !field)
        return {};
    const QJsonValue value = cell(index.row(), index.column());
    const bool isToggle = field->widget == FieldWidget::Toggle;
    switch (role) {
    case Qt::DisplayRole:
        if (isToggle)
            return value.toBool(field->defaultValue.toBool()) ? tr("Yes") : tr("No");
        return value.isUndefined() ? QString() : ValueText::unmasked(*field, value);
    case Qt::EditRole:
        return value.isString() || value.isUndefined() ? QVariant(value.toString()) : value.toVariant();
    case Qt::CheckStateRole:
        if (isToggle)
            return value.toBool(field->defaultValue.toBool()) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole:
        if (m_array.at(index.row()).isString())
            return tr("The provider stores this entry as a name only.");
        return {};
    default:
        return {};
    }
}

bool FieldTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const FieldSpec *field = column(index.column());
    if (!index.isValid() || !field || m_isReadOnly)
        return false;
    QJsonValue wanted;
    if (role == Qt::CheckStateRole)
        wanted = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && isNumber(*field))
        wanted = value.toJsonValue();
    else if (role == Qt::EditRole)
        wanted = value.toString();
    else
        return false;
    if (isNumber(*field) && !wanted.isDouble() && !wanted.isUndefined())
        return false;

    const QJsonValue before = cell(index.row(), index.column());
    if (wanted == before || (before.isUndefined() && wanted == QJsonValue(QString())))
        return true;
    const QJsonValue item = m_array.at(index.row());
    const JsonPointer place = JsonPointer() / index.row();
    if (item.isObject()) {
        emit edited(wanted, place / field->pointer);
    } else if (index.column() == keyColumn()) {
        emit edited(wanted, place);
    } else {
        QJsonObject full;
        if (const FieldSpec *key = column(keyColumn()))
            key->pointer.write(full, item);
        field->pointer.write(full, wanted);
        emit edited(full, place);
    }
    return true;
}

Qt::ItemFlags FieldTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const FieldSpec *field = column(index.column());
    if (!field || m_isReadOnly)
        return flags;
    return flags | (field->widget == FieldWidget::Toggle ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}
