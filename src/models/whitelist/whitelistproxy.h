#pragma once

#include "models/whitelist/whitelistrow.h"

#include <QCollator>
#include <QSortFilterProxyModel>

//! Sorts a WhiteListModel as the user's language does, numbers as the texts they are, and keeps the rows that hold what
//! is searched for. Case and accents do not count in a search, and neither do blanks in a phone number.
class WhiteListProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit WhiteListProxy(QObject *parent = nullptr);

    void setSearch(const QString &text);
    //! Only rows with something wrong.
    void setBadOnly(bool isBadOnly);
    bool isFiltering() const { return !m_search.isEmpty() || m_isBadOnly; }

    //! What a search looks at in a row.
    static QString searchText(const WhiteListRow &row);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search, m_number; // folded; the search as a phone number, if it can be one
    bool m_isBadOnly = false;
    QCollator m_collator;
};
