#pragma once

#include "models/store/records.h"

#include <QWidget>

class BadgeLabel;
class ElidedLabel;
class QAction;
class QBoxLayout;
class QPushButton;

//! The open flow at a glance: its name, kind and account, its status at the provider, the next step of that status, and
//! the one main action.
class FlowHeader : public QWidget
{
    Q_OBJECT
public:
    //! The buttons trigger these actions and follow their enabled state and tool tip.
    FlowHeader(QAction *undo, QAction *redo, QAction *review, QWidget *parent = nullptr);

    void setFlow(const QString &name, const QString &kind, const QString &account);
    void setState(const QString &status, FlowState state, int changes);
    //! The command that the flow's status suggests: activating or pausing; null for none.
    void setStatusAction(QAction *action);
    //! `unsent` changes, shown on the button; a new flow is created by sending it.
    void setUnsent(int unsent, bool isNew);
    //! As wide as names and buttons need one below the other.
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row; // names and buttons; one below the other where there is little room
    QBoxLayout *m_buttons;
    ElidedLabel *m_name, *m_kind;
    BadgeLabel *m_status, *m_state;
    QPushButton *m_change; // of the status
    QPushButton *m_review;
    QAction *m_statusAction = nullptr;
};
