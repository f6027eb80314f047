#pragma once

#include "models/didit/checkstates.h"
#include "views/forms/editors/fieldeditor.h"

#include <QPointer>
#include <QTimer>

class CheckCard;
class GraphView;
class ProblemLine;
class ToneLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

//! The checks of a workflow in their order, as cards: they are added from a catalogue, removed, copied, moved with the
//! mouse or the keyboard, and opened for their settings. A workflow that is more than a list shows its steps instead,
//! to be read. The cards follow the flow itself, since a place inside the list means another check once it is changed.
class FeaturesEditor : public FieldEditor
{
    Q_OBJECT
public:
    FeaturesEditor(const FieldSpec &spec, QWidget *parent);
    ~FeaturesEditor() override;

    void setFlow(const ProjectFlow &flow) override;
    void setServices(AccountServices *services) override;
    void setValue(const QJsonValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    QWidget *focusTarget() const override;
    bool isWide() const override { return true; }
    bool showsProblems() const override { return true; }
    bool mergesEdits() const override { return m_isTyping; }
    bool holds(const QString &text) const override;
    void reveal(const JsonPointer &below) override;

    const std::vector<CheckCard *> &cards() const { return m_cards; }

private:
    void follow();
    void matchCards(const QJsonArray &entries);
    CheckCard *makeCard();
    void orderTabs();
    void announce(const QJsonArray &entries);
    void move(CheckCard *card, qsizetype to);
    void duplicate(CheckCard *card);
    void remove(CheckCard *card);
    void chooseCheck();
    void addCheck(const QString &name);
    void showGeneralProblems();
    void beginDrag(CheckCard *card);
    void drag(const QPoint &globalPlace);
    void endDrag(bool isDropped);
    QScrollArea *area() const;
    void bringIntoSight(QWidget *widget);

    const ProjectFlow *m_flow = nullptr;
    std::unique_ptr<const DiditFeatures> m_features;
    QPointer<AccountServices> m_services;
    QJsonArray m_entries; // what the cards show
    std::vector<CheckCard *> m_cards;
    std::vector<std::pair<Problem, ProblemLine *>> m_problemLines;
    QVBoxLayout *m_column, *m_problems, *m_list;
    ToneLabel *m_empty;
    GraphView *m_graph = nullptr; // only for a workflow that is no list
    QWidget *m_anchor; // where the cards' part of the tab order begins
    QPushButton *m_add;
    QWidget *m_marker; // where a dragged card would come to stand
    CheckCard *m_dragged = nullptr;
    QPoint m_dragPlace;
    qsizetype m_dropAt = -1;
    QTimer m_dragScroll;
    bool m_isReadOnly = false, m_isTyping = false;
};
