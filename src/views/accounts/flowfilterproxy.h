#pragma once

#include <QHash>
#include <QSortFilterProxyModel>

struct FlowSummary;

//! Which flows and projects the list shows. An account is shown while any of its flows is, and always while nothing is
//! filtered.
class FlowFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, Draft, Active, Paused, Changed, Projects };
    Q_ENUM(Show)

    explicit FlowFilterProxy(QObject *parent = nullptr);

    void setSearch(const QString &text); //!< in name, id and kind; upper and lower case are the same
    void setShow(Show show);
    bool isFiltering() const { return !m_search.isEmpty() || m_show != Show::All; }
    //! First flow or project that is shown; invalid when there is none.
    QModelIndex firstFlow() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool accepts(const FlowSummary &flow) const;

    QString m_search;
    Show m_show = Show::All;
    mutable QHash<QString, bool> m_kinds; // whether a kind's title holds the search: thousands of flows share few kinds
};
