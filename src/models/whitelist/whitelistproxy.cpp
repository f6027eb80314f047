#include "models/whitelist/whitelistproxy.h"

#include "models/whitelist/whitelistmodel.h"

#include <algorithm>

namespace {

//! Lower case without accents: "josé" is found by "jose" and by "JOSÉ".
QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    std::copy_if(apart.begin(), apart.end(), std::back_inserter(plain),
        [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return plain.toCaseFolded();
}

} // namespace

WhiteListProxy::WhiteListProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(false);
}

QString WhiteListProxy::searchText(const WhiteListRow &row)
{
    return folded(QStringLiteral("%1\n%2\n%3%4")
                      .arg(row.cell(WhiteListRow::Name), row.cell(WhiteListRow::Email),
                          row.cell(WhiteListRow::CountryCode), row.cell(WhiteListRow::Phone)));
}

void WhiteListProxy::setSearch(const QString &text)
{
    m_search = folded(text.trimmed());
    m_number.clear();
    if (std::all_of(m_search.begin(), m_search.end(), [](QChar c) { return c.isDigit() || c.isSpace() || c == u'+'; }))
        m_number = QString(m_search).remove(u' ');
    invalidateFilter();
}

void WhiteListProxy::setBadOnly(bool isBadOnly)
{
    m_isBadOnly = isBadOnly;
    invalidateFilter();
}

bool WhiteListProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_isBadOnly && index.data(WhiteListModel::RowProblemRole).toString().isEmpty())
        return false;
    if (m_search.isEmpty())
        return true;
    const QString text = index.data(WhiteListModel::SearchRole).toString();
    return text.contains(m_search) || (!m_number.isEmpty() && text.contains(m_number));
}

bool WhiteListProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = m_collator.compare(left.data(Qt::EditRole).toString(), right.data(Qt::EditRole).toString());
    return order != 0 ? order < 0 : left.row() < right.row();
}
