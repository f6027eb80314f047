#include "views/forms/editors/alloweddocumentsmodel.h"

#include "models/schema/valuetext.h"
#include "views/theme/palette.h"
#include "views/theme/theme.h"

#include <QCollator>
#include <QGuiApplication>
#include <QSet>

#include <algorithm>

namespace {

const QString enabled = QStringLiteral("enabled");
const QString sides = QStringLiteral("sides");
const QString subtypes = QStringLiteral("subtypes");

//! Written as 1 and 0, or as true and false.
bool isAcceptedIn(const QJsonValue &entry)
{
    const QJsonValue state = entry.toObject().value(enabled);
    return state.isBool() ? state.toBool() : state.toDouble() != 0;
}

} // namespace

AllowedDocumentsModel::AllowedDocumentsModel(const FieldSpec &spec, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kinds(spec.itemFields.empty() ? &spec : &spec.itemFields.front())
{
    for (const FieldChoice &choice : m_kinds->choices)
        m_columns << choice.value;
    m_knownColumns = m_columns.size();
    setMap({});
}

void AllowedDocumentsModel::setMap(const QJsonObject &map)
{
    QStringList strangers;
    QSet<QString> others;
    for (auto country = map.begin(); country != map.end(); ++country) {
        if (country.key().size() != 3 || !CountryCodes::find(country.key()))
            strangers << country.key();
        const QJsonObject documents = country->toObject();
        for (auto document = documents.begin(); document != documents.end(); ++document) {
            if (m_columns.indexOf(document.key()) < 0 || m_columns.indexOf(document.key()) >= m_knownColumns)
                others << document.key();
        }
    }
    QStringList columns = m_columns.mid(0, m_knownColumns) + QStringList(others.begin(), others.end());
    std::sort(columns.begin() + m_knownColumns, columns.end());
    if (!m_rows.empty() && strangers == m_strangers && columns == m_columns) {
        m_map = map;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_map = map;
    m_strangers = strangers;
    m_columns = columns;
    m_rows.clear();
    for (const CountryCodes::Country &country : CountryCodes::all())
        m_rows.push_back({country.alpha3(), CountryCodes::name(country.alpha3()), country.region});
    for (const QString &code : std::as_const(m_strangers))
        m_rows.push_back({code, tr("%1 (not known to this version)").arg(code), std::nullopt});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        m_rows.begin(), m_rows.end(), [&](const Row &a, const Row &b) { return collator(a.name, b.name); });
    endResetModel();
}

int AllowedDocumentsModel::rowOf(const QString &code) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.code == code; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool AllowedDocumentsModel::isChosen(int row) const
{
    const QJsonObject documents = m_map.value(code(row)).toObject();
    return std::any_of(documents.begin(), documents.end(), isAcceptedIn);
}

std::pair<int, int> AllowedDocumentsModel::counts() const
{
    int kinds = 0, countries = 0;
    for (const QJsonValue &country : m_map) {
        const QJsonObject documents = country.toObject();
        const auto accepted = static_cast<int>(std::count_if(documents.begin(), documents.end(), isAcceptedIn));
        kinds += accepted;
        countries += accepted > 0 ? 1 : 0;
    }
    return {kinds, countries};
}

QJsonValue AllowedDocumentsModel::entry(int row, int column) const
{
    return m_map.value(code(row)).toObject().value(m_columns[column]);
}

bool AllowedDocumentsModel::isEditable(int row) const
{
    // What stands in the place of a country's documents and is none is left alone.
    const QJsonValue country = m_map.value(code(row));
    return !m_isReadOnly && (country.isObject() || country.isUndefined() || country.isNull());
}

QJsonValue AllowedDocumentsModel::accepted(int row, int column, bool isAccepted) const
{
    const QJsonValue before = entry(row, column);
    const QJsonValue base = m_base.value(code(row)).toObject().value(m_columns[column]);
    if (isAcceptedIn(before) == isAccepted)
        return before;
    QJsonObject after = before.isObject() ? before.toObject() : base.toObject();
    if (isAccepted || base.isObject()
        || after.size() > (after.contains(enabled) ? 1 : 0) + (after.contains(sides) ? 1 : 0)) {
        const bool isBoolean = after.value(enabled).isBool();
        after.insert(enabled, isBoolean ? QJsonValue(isAccepted) : QJsonValue(isAccepted ? 1 : 0));
        return after;
    }
    return QJsonValue::Undefined; // only here it was ever accepted: nothing of it is left
}

void AllowedDocumentsModel::put(QJsonObject &map, int row, int column, const QJsonValue &value) const
{
    QJsonObject documents = map.value(code(row)).toObject();
    if (value.isUndefined())
        documents.remove(m_columns[column]);
    else
        documents.insert(m_columns[column], value);
    if (documents.isEmpty() && !m_base.contains(code(row)))
        map.remove(code(row));
    else
        map.insert(code(row), documents);
}

void AllowedDocumentsModel::announce(const QJsonObject &map, const QModelIndexList &cells)
{
    if (map == m_map)
        return;
    if (map.isEmpty() && !cells.isEmpty()) {
        // An empty map means every document: that is a choice of its own, and not what taking away the last one means.
        m_placeholder = JsonPointer({code(cells.first().row()), m_columns[cells.first().column()]});
        QJsonObject refused;
        m_placeholder.write(refused, QJsonObject{{enabled, 0}});
        emit edited(refused, {});
        return;
    }
    if (!m_placeholder.isEmpty()) {
        // It held the place of the last one, and is not needed beside others.
        const bool isOne = m_placeholder.in(map) == QJsonValue(QJsonObject{{enabled, 0}});
        const bool isAlone = map.size() == 1 && m_placeholder.parent().in(map).toObject().size() == 1;
        QJsonObject rest = map;
        if (isOne && !isAlone) {
            const bool isOnlyOfCountry = m_placeholder.parent().in(map).toObject().size() == 1;
            (isOnlyOfCountry ? m_placeholder.parent() : m_placeholder).write(rest, QJsonValue::Undefined);
        }
        m_placeholder = JsonPointer();
        if (rest != map) {
            emit edited(rest, {});
            return;
        }
    }
    if (cells.size() != 1) {
        emit edited(map, {});
        return;
    }
    const JsonPointer country = JsonPointer() / code(cells.first().row());
    const JsonPointer place = country / m_columns[cells.first().column()];
    const bool isCountryGone = country.in(map).isUndefined();
    emit edited(isCountryGone ? country.in(map) : place.in(map), isCountryGone ? country : place);
}

void AllowedDocumentsModel::accept(const QModelIndexList &cells, bool isAccepted)
{
    QJsonObject map = m_map;
    for (const QModelIndex &cell : cells) {
        if (isEditable(cell.row()) && isAcceptedIn(entry(cell.row(), cell.column())) != isAccepted)
            put(map, cell.row(), cell.column(), accepted(cell.row(), cell.column(), isAccepted));
    }
    announce(map, cells);
}

void AllowedDocumentsModel::setSides(const QModelIndexList &cells, int count)
{
    QJsonObject map = m_map;
    for (const QModelIndex &cell : cells) {
        if (!isEditable(cell.row()))
            continue;
        QJsonObject document = accepted(cell.row(), cell.column(), true).toObject();
        if (count > 0)
            document.insert(sides, count);
        else
            document.remove(sides);
        put(map, cell.row(), cell.column(), document);
    }
    announce(map, cells);
}

void AllowedDocumentsModel::setVariants(const QModelIndex &cell, const QStringList &variants)
{
    if (!cell.isValid() || !isEditable(cell.row()))
        return;
    const QJsonValue base
        = m_base.value(code(cell.row())).toObject().value(m_columns[cell.column()]).toObject().value(subtypes);
    QJsonObject document = accepted(cell.row(), cell.column(), true).toObject();
    if (!variants.isEmpty())
        document.insert(subtypes, QJsonArray::fromStringList(variants));
    else if (base.isNull() || (base.isArray() && base.toArray().isEmpty()))
        document.insert(subtypes, base);
    else
        document.remove(subtypes);
    QJsonObject map = m_map;
    put(map, cell.row(), cell.column(), document);
    announce(map, {cell});
}

void AllowedDocumentsModel::copy(int from, const QList<int> &rows)
{
    if (from < 0 || !isChosen(from))
        return;
    const QJsonObject source = m_map.value(code(from)).toObject();
    QJsonObject map = m_map;
    for (const int row : rows) {
        if (row == from || !isEditable(row))
            continue;
        for (int column = 0; column < columnCount(); ++column) {
            const QJsonValue wanted = source.value(m_columns[column]);
            if (!isAcceptedIn(wanted)) {
                if (isAcceptedIn(entry(row, column)))
                    put(map, row, column, accepted(row, column, false));
                continue;
            }
            QJsonObject document = accepted(row, column, true).toObject();
            if (const QJsonValue count = wanted.toObject().value(sides); count.isDouble())
                document.insert(sides, count);
            else
                document.remove(sides);
            put(map, row, column, document); // variants are a country's own, and stay
        }
    }
    announce(map, {});
}

QString AllowedDocumentsModel::columnName(int column) const
{
    const QString &document = m_columns[column];
    return column < m_knownColumns ? ValueText::key(*m_kinds, document)
                                   : tr("%1 (not known to this version)").arg(document);
}

int AllowedDocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AllowedDocumentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant AllowedDocumentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(columnName(section))
            : role == Qt::ToolTipRole  ? QVariant(m_columns[section])
            : role == Qt::FontRole     ? QVariant(Theme::font(Theme::Text::Small))
                                       : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return name(section);
    case Qt::ToolTipRole:
        return m_map.contains(code(section)) && !m_map.value(code(section)).isObject()
            ? ValueText::unknown(m_map.value(code(section)))
            : code(section);
    case Qt::FontRole:
        return isChosen(section) ? Theme::font(Theme::Text::Strong) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString AllowedDocumentsModel::cellText(const QJsonValue &entry) const
{
    const QJsonObject document = entry.toObject();
    if (!isAcceptedIn(entry))
        return {};
    const QJsonValue count = document.value(sides);
    const QString text = count.isDouble() ? tr("%n side(s)", nullptr, count.toInt()) : QString();
    if (document.value(subtypes).toArray().isEmpty())
        return text;
    //: %1 is "2 sides" or nothing: a document of which only some variants are accepted
    return tr("%1, some").arg(text);
}

QVariant AllowedDocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QJsonValue entry = this->entry(index.row(), index.column());
    const bool isAccepted = isAcceptedIn(entry);
    switch (role) {
    case Qt::CheckStateRole:
        return isAccepted ? Qt::Checked : Qt::Unchecked;
    case AcceptedRole:
        return isAccepted;
    case SidesRole:
        return entry.toObject().value(sides).toInt();
    case VariantsRole:
        return entry.toObject().value(subtypes).toVariant().toStringList();
    case Qt::DisplayRole:
        return cellText(entry);
    case Qt::FontRole:
        return Theme::font(Theme::Text::Small);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = cellText(entry);
        const QString state = !isAccepted ? tr("not accepted")
            : text.isEmpty()              ? tr("accepted")
                                          : tr("accepted, %1").arg(text);
        //: %1 is a country, %2 a kind of document, %3 such as "accepted, 2 sides"
        return tr("%1, %2: %3").arg(name(index.row()), columnName(index.column()), state);
    }
    default:
        return {};
    }
}

bool AllowedDocumentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !isEditable(index.row()))
        return false;
    accept({index}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags AllowedDocumentsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable(index.row()) ? flags | Qt::ItemIsUserCheckable : flags;
}
