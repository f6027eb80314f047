#pragma once

#include "views/accounts/flowfilterproxy.h"

#include <QWidget>

class FlowListModel;
struct FlowSummary;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

//! The accounts and their flows: search, filter by status, open by click or Enter. Typing in the list searches.
class FlowListPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FlowListPanel(QWidget *parent = nullptr);

    void setModel(FlowListModel *model); //!< not owned
    //! What the context menu of a flow and of an account offers.
    void setContextActions(const QList<QAction *> &flow, const QList<QAction *> &account);

    //! Marks the open flow; empty ids mark none.
    void setCurrent(const QString &account, const QString &id);
    QString currentAccount() const; //!< of the marked row; the first account when none is marked
    QString currentId() const; //!< empty while an account, or nothing, is marked

    const FlowSummary *currentFlow() const; //!< null while an account, or nothing, is marked

    void focusSearch();
    //! Search text and filter, for the next start.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void flowActivated(const QString &account, const QString &id);
    //! The marked row is another one, by mouse or keyboard; nothing is opened by that.
    void currentChanged(const QString &account, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshPages();
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void clearFilter();

    FlowListModel *m_model = nullptr;
    FlowFilterProxy *m_proxy;
    QLineEdit *m_search;
    QComboBox *m_show;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    QWidget *m_emptyPage;
    QLabel *m_emptyText;
    QPushButton *m_clear;
    QList<QAction *> m_flowActions, m_accountActions;
};
