#pragma once

#include "models/didit/checkstates.h"

#include <QPointer>
#include <QWidget>

class AccountServices;
class BadgeLabel;
class CheckForm;
class CheckToggle;
class DragGrip;
class ProblemLine;
class ToneLabel;
class QToolButton;
class QVBoxLayout;

//! One check of a workflow as a card: what it is, what is changed and what is wrong with it, and the buttons that move,
//! copy and remove it. Its label and settings are made when it is first opened.
class CheckCard : public QWidget
{
    Q_OBJECT
public:
    CheckCard(const ProjectFlow &flow, const DiditFeatures &features, QWidget *parent);

    //! Shows the check at `position` of `count`.
    void follow(const CheckState &state, qsizetype position, qsizetype count);
    void setReadOnly(bool isReadOnly);
    void setServices(AccountServices *services);
    qsizetype position() const { return m_position; }

    bool isExpanded() const;
    void setExpanded(bool isExpanded);
    //! Opens the card as far as needed and puts the cursor to a place inside the check. Returns what to bring into
    //! sight.
    QWidget *reveal(const JsonPointer &inside);
    //! As reveal(), of the first setting that is changed.
    QWidget *revealChange();
    //! Lights the card up for a moment.
    void highlight();
    CheckToggle *toggle() const { return m_toggle; }
    DragGrip *grip() const { return m_grip; }
    //! It is being dragged.
    void setLifted(bool isLifted);

signals:
    void edited(const QJsonValue &value, const JsonPointer &inside, bool isTyping);
    void fixRequested(const Problem &problem);
    void moveRequested(int by);
    void duplicateRequested();
    void removeRequested();
    //! The keyboard goes on to the card before or behind.
    void neighbourRequested(int by);
    void expandedChanged();
    //! Settings came or went.
    void rowsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &icon);
    void nameButton(QToolButton *button, const QString &what, const QString &keys);
    bool handleKey(const QKeyEvent &event, bool isToggle);
    void showBadges();
    void showProblems();

    const ProjectFlow &m_flow;
    const DiditFeatures &m_features;
    CheckState m_state;
    qsizetype m_position = -1, m_count = 0;
    QPointer<AccountServices> m_services;
    DragGrip *m_grip;
    CheckToggle *m_toggle;
    BadgeLabel *m_change, *m_finding;
    QToolButton *m_up, *m_down, *m_copy, *m_remove;
    ToneLabel *m_description;
    QVBoxLayout *m_problems, *m_column;
    std::vector<std::pair<Problem, ProblemLine *>> m_problemLines;
    CheckForm *m_form = nullptr; // made when the card is first opened
    bool m_isReadOnly = false, m_isLifted = false, m_isLit = false;
};
