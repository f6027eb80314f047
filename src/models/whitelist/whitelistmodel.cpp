#include "models/whitelist/whitelistmodel.h"

#include "models/core/json.h"
#include "models/whitelist/whitelistproxy.h"

#include <algorithm>

namespace {
constexpr int columns = WhiteListRow::ColumnCount;
const QString dots(8, QChar(0x2022));

WhiteListRow::Column columnAt(int column)
{
    return static_cast<WhiteListRow::Column>(column);
}
} // namespace

WhiteListModel::WhiteListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

WhiteListModel::Entry WhiteListModel::entryOf(const QJsonValue &json) const
{
    Entry entry;
    entry.json = json;
    if (json.isObject())
        entry.row = WhiteListRow::fromJson(json.toObject());
    else // what the provider would not take is shown all the same, and kept until somebody edits it
        entry.row.cells[WhiteListRow::Name]
            = json.isString() ? json.toString() : QString::fromUtf8(Json::compact(json));
    entry.problems = m_rules.check(entry.row);
    entry.emailKey = entry.row.emailKey();
    entry.phoneKey = entry.row.phoneKey();
    entry.search = WhiteListProxy::searchText(entry.row);
    return entry;
}

QJsonObject WhiteListModel::newObject(const WhiteListRow &row) const
{
    QJsonObject object;
    for (int column = 0; column < columns; ++column)
        object.insert(WhiteListRow::key(columnAt(column)), row.cell(columnAt(column)));
    if (!m_project.isEmpty())
        object.insert(QStringLiteral("project"), m_project);
    return object;
}

void WhiteListModel::count(const Entry &entry, int by)
{
    const auto countKey = [by](Keys &keys, const QString &key) {
        if (key.isEmpty())
            return;
        int &number = keys[key];
        number += by;
        if (number == 0)
            keys.remove(key);
    };
    countKey(m_emails, entry.emailKey);
    countKey(m_phones, entry.phoneKey);
}

void WhiteListModel::announceTwins(const QString &emailKey, const QString &phoneKey)
{
    for (int row = 0; row < rowCount(); ++row) {
        const Entry &entry = m_entries[static_cast<size_t>(row)];
        if ((!emailKey.isEmpty() && entry.emailKey == emailKey) || (!phoneKey.isEmpty() && entry.phoneKey == phoneKey))
            emit dataChanged(index(row, 0), index(row, columns - 1));
    }
}

void WhiteListModel::putEntry(int row, Entry entry)
{
    Entry &place = m_entries[static_cast<size_t>(row)];
    entry.isNew = entry.isNew || place.isNew;
    count(place, -1);
    count(entry, 1);
    place = std::move(entry);
}

void WhiteListModel::replaceEntry(int row, Entry entry)
{
    const Entry &place = m_entries[static_cast<size_t>(row)];
    const QString emailKey = place.emailKey, phoneKey = place.phoneKey;
    putEntry(row, std::move(entry));
    emit dataChanged(index(row, 0), index(row, columns - 1));
    if (emailKey != place.emailKey || phoneKey != place.phoneKey) {
        announceTwins(emailKey, phoneKey);
        announceTwins(place.emailKey, place.phoneKey);
    }
}

void WhiteListModel::insertEntries(int row, std::vector<Entry> entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, row, row + static_cast<int>(entries.size()) - 1);
    for (const Entry &entry : entries)
        count(entry, 1);
    m_entries.insert(
        m_entries.begin() + row, std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    endInsertRows();
}

void WhiteListModel::removeEntries(int row, int number)
{
    if (number == 0)
        return;
    beginRemoveRows({}, row, row + number - 1);
    for (int i = row; i < row + number; ++i)
        count(m_entries[static_cast<size_t>(i)], -1);
    m_entries.erase(m_entries.begin() + row, m_entries.begin() + row + number);
    endRemoveRows();
}

void WhiteListModel::recheck()
{
    if (!m_entries.empty()) // sentences about twins name rows, whose numbers have moved
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void WhiteListModel::setRules(const WhiteListRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    for (Entry &entry : m_entries)
        entry.problems = m_rules.check(entry.row);
    recheck();
}

void WhiteListModel::setStored(const std::vector<WhiteListRow> &rows)
{
    m_storedEmails.clear();
    m_storedPhones.clear();
    for (const WhiteListRow &row : rows) {
        ++m_storedEmails[row.emailKey()];
        ++m_storedPhones[row.phoneKey()];
    }
    m_storedEmails.remove(QString());
    m_storedPhones.remove(QString());
    recheck();
}

void WhiteListModel::setMasked(bool isMasked)
{
    m_isMasked = isMasked;
    for (Entry &entry : m_entries)
        entry.isNew = entry.isNew && !isMasked; // hiding hides all
    if (!m_entries.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void WhiteListModel::fromJson(const QJsonArray &array)
{
    const int before = rowCount(), after = static_cast<int>(array.size());
    int start = 0, end = 0;
    while (start < std::min(before, after) && m_entries[static_cast<size_t>(start)].json == array[start])
        ++start;
    while (end < std::min(before, after) - start
        && m_entries[static_cast<size_t>(before - 1 - end)].json == array[after - 1 - end])
        ++end;
    const int common = std::min(before, after) - start - end;
    for (int row = start; row < start + common; ++row) {
        if (m_entries[static_cast<size_t>(row)].json != array[row])
            putEntry(row, entryOf(array[row]));
    }
    std::vector<Entry> added;
    for (int row = start + common; row < after - end; ++row)
        added.push_back(entryOf(array[row]));
    removeEntries(start + common, before - end - start - common);
    insertEntries(start + common, std::move(added));
    if (common > 0 || before != after)
        recheck();
}

QJsonArray WhiteListModel::toJson() const
{
    QJsonArray array;
    for (const Entry &entry : m_entries)
        array.append(entry.json);
    return array;
}

std::vector<WhiteListRow> WhiteListModel::people() const
{
    std::vector<WhiteListRow> rows;
    for (const Entry &entry : m_entries)
        rows.push_back(entry.row);
    return rows;
}

int WhiteListModel::badCount() const
{
    int bad = 0;
    for (int row = 0; row < rowCount(); ++row)
        bad += index(row, 0).data(RowProblemRole).toString().isEmpty() ? 0 : 1;
    return bad;
}

Result<int> WhiteListModel::add()
{
    return add({WhiteListRow()});
}

Result<int> WhiteListModel::add(const std::vector<WhiteListRow> &rows, Origin from)
{
    const int first = rowCount();
    const qsizetype total = first + static_cast<qsizetype>(rows.size());
    if (total > WhiteListRow::most) {
        return fail(ErrorKind::Invalid,
            tr("The list would have %L1 rows. A white list takes at most %L2, so nothing was added.")
                .arg(total)
                .arg(WhiteListRow::most));
    }
    if (rows.empty())
        return first;
    std::vector<Entry> entries;
    for (const WhiteListRow &row : rows) {
        entries.push_back(entryOf(newObject(row)));
        entries.back().isNew = from == Origin::Entered;
    }
    insertEntries(first, std::move(entries));
    recheck();
    emit edited(toJson(), {});
    return first;
}

void WhiteListModel::remove(const std::set<int> &rows)
{
    bool isChanged = false;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (*row < 0 || *row >= rowCount() || m_isReadOnly)
            continue;
        removeEntries(*row, 1);
        isChanged = true;
    }
    if (!isChanged)
        return;
    recheck();
    emit edited(toJson(), {});
}

bool WhiteListModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount() || m_isReadOnly)
        return false;
    removeEntries(row, count);
    recheck();
    emit edited(toJson(), {});
    return true;
}

int WhiteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int WhiteListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant WhiteListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(section + 1) : QVariant(WhiteListRow::title(columnAt(section)));
}

int WhiteListModel::twin(int row, QString Entry::*key) const
{
    const QString &wanted = m_entries[static_cast<size_t>(row)].*key;
    for (int other = 0; other < rowCount(); ++other) {
        if (other != row && m_entries[static_cast<size_t>(other)].*key == wanted)
            return other;
    }
    return row;
}

QString WhiteListModel::problem(int row, WhiteListRow::Column column) const
{
    const Entry &entry = m_entries[static_cast<size_t>(row)];
    for (const WhiteListProblem &problem : entry.problems) {
        if (problem.column == column)
            return problem.message;
    }
    if (column == WhiteListRow::Email && m_emails.value(entry.emailKey) > 1)
        return WhiteListProblem::sameAs(column, twin(row, &Entry::emailKey)).message;
    if (column == WhiteListRow::Phone && m_phones.value(entry.phoneKey) > 1)
        return WhiteListProblem::sameAs(column, twin(row, &Entry::phoneKey)).message;
    if (column == WhiteListRow::Email && m_storedEmails.contains(entry.emailKey))
        return tr("The provider has this email address already.");
    if (column == WhiteListRow::Phone && m_storedPhones.contains(entry.phoneKey))
        return tr("The provider has this phone number already.");
    return QString();
}

QVariant WhiteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    const QString &text = entry.row.cell(columnAt(index.column()));
    const QString wrong = role == ProblemRole || role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole
        ? problem(index.row(), columnAt(index.column()))
        : QString();
    switch (role) {
    case Qt::DisplayRole:
        return isHidden(entry) && !text.isEmpty() ? dots : text;
    case Qt::EditRole:
        return text;
    case ProblemRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return wrong;
    case RowProblemRole: {
        QStringList sentences;
        for (int column = 0; column < columns; ++column) {
            if (const QString sentence = problem(index.row(), columnAt(column)); !sentence.isEmpty())
                sentences << sentence;
        }
        return sentences.join(u'\n');
    }
    case SearchRole:
        return isHidden(entry) ? QString() : entry.search;
    default:
        return {};
    }
}

bool WhiteListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const WhiteListRow::Column column = columnAt(index.column());
    const Entry &before = m_entries[static_cast<size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (text == before.row.cell(column))
        return true;
    const JsonPointer place = JsonPointer() / index.row();
    if (before.json.isObject()) {
        QJsonObject object = before.json.toObject();
        object.insert(WhiteListRow::key(column), text);
        replaceEntry(index.row(), entryOf(object));
        emit edited(text, place / WhiteListRow::key(column));
    } else {
        WhiteListRow row = before.row;
        row.cells[column] = text;
        const QJsonObject object = newObject(row);
        replaceEntry(index.row(), entryOf(object));
        emit edited(object, place);
    }
    return true;
}

Qt::ItemFlags WhiteListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_isReadOnly && !isHidden(m_entries[static_cast<size_t>(index.row())]))
        flags |= Qt::ItemIsEditable;
    return flags;
}
