#pragma once

#include "models/document/change.h"

#include <QDateTime>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class ElidedLabel;
class QToolButton;
class RemoteChangesDialog;

//! Tells quietly that the open flow was changed at the provider, and lets a person look and take it over. It never
//! takes the focus. It stands beside a widget that makes room for it, so that nothing below moves, and neither comes
//! nor changes while the mouse pointer is where it would stand.
class RemoteBar : public QWidget
{
    Q_OBJECT
public:
    //! `beside` gets narrower when the bar comes; it must be in the same layout.
    explicit RemoteBar(QWidget *beside, QWidget *parent = nullptr);

    //! What was changed at the provider, as sentences, seen at `at`; none hides the bar. `conflicts` of them are fields
    //! that were changed here, too: then taking needs decisions first.
    void setChanges(std::vector<Change> changes, int conflicts, const QDateTime &at);
    //! Where there is little room, only the button that shows the changes is left.
    void setCompact(bool isCompact);

signals:
    void takeRequested();
    void decideRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct State
    {
        std::vector<Change> changes;
        int conflicts = 0;
        QDateTime at;
    };
    void showState();
    void openList();
    void act();

    QWidget *m_beside;
    State m_state; // what is shown
    std::optional<State> m_waiting; // until the mouse pointer is elsewhere
    bool m_isCompact = false;
    ElidedLabel *m_text;
    QToolButton *m_show, *m_take;
    QPointer<RemoteChangesDialog> m_list;
};
