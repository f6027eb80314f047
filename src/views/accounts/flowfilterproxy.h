#pragma once

#include <QSortFilterProxyModel>

//! Which flows the list shows. An account is shown while any of its flows is, and always while nothing is filtered.
class FlowFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, Draft, Active, Paused, Changed };
    Q_ENUM(Show)

    explicit FlowFilterProxy(QObject *parent = nullptr);

    void setSearch(const QString &text); //!< in name, id and kind; upper and lower case are the same
    void setShow(Show show);
    bool isFiltering() const { return !m_search.isEmpty() || m_show != Show::All; }
    //! First flow that is shown; invalid when there is none.
    QModelIndex firstFlow() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_search;
    Show m_show = Show::All;
};
