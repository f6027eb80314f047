#pragma once

#include "models/sync/conflicts.h"

#include <QDialog>

#include <vector>

class Banner;
class ConflictRow;
class Fold;
class PageScroll;
class QLabel;
class QPushButton;
class QVBoxLayout;
class ToneLabel;

//! Fields of a flow that were changed here and at the provider to different values: a person decides for each. Every
//! decision is handed out at once, for the caller to keep; they take effect together, when all are there.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConflictDialog(QWidget *parent = nullptr);
    ~ConflictDialog() override;

    //! What is to be decided. It may be called again while the dialog is open (the provider's state moved again):
    //! focus, scroll position and a value that is being typed stay.
    void setConflicts(FlowSchemaPtr schema, const QString &flowName, const FlowConflicts &conflicts);
    //! As setConflicts() gave it, with the decisions since then.
    FlowConflicts conflicts() const;

signals:
    void decided(const JsonPointer &field, const Decision &decision);
    void undecided(const JsonPointer &field);
    //! All is decided, and the decisions are to be edited into the draft. The dialog closes.
    void applyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    void refreshRows();
    void refreshState();
    void refreshMerged();
    ConflictRow *addRow(const FlowConflict &conflict);
    ConflictRow *rowAround(const QWidget *widget) const;
    void setCurrent(ConflictRow *row);
    void goTo(ConflictRow *row);
    void step(const ConflictRow *from, int by);
    void nextUndecided();
    void takeAll(Decision::Take side);
    void apply();

    FlowSchemaPtr m_schema;
    FlowConflicts m_conflicts; // the decisions in it are those of the last call; the rows have the present ones
    std::vector<ConflictRow *> m_rows;
    ConflictRow *m_current = nullptr;
    ToneLabel *m_heading, *m_about, *m_counter;
    QWidget *m_bar;
    PageScroll *m_scroll;
    QWidget *m_page;
    QVBoxLayout *m_column;
    Banner *m_nothing;
    Fold *m_fold;
    QLabel *m_merged;
    QPushButton *m_allMine, *m_allTheirs, *m_next, *m_close, *m_apply;
};
