#pragma once

#include "models/sync/conflicts.h"
#include "views/shell/card.h"

class Banner;
class ChoiceButton;
class FieldEditor;
class QButtonGroup;
class QGridLayout;
class QLabel;
class QToolButton;
class ToneLabel;

//! One field that was changed here and at the provider: what it was before, is here and is there, side by side, and
//! which of them is to be kept. Plain keys act while the focus is in it: the letters of its choices, up and down for
//! the next field, Delete for deciding later.
class ConflictRow : public Card
{
    Q_OBJECT
public:
    ConflictRow(FlowSchemaPtr schema, const FlowConflict &conflict, QWidget *parent = nullptr);

    const FlowConflict &conflict() const { return m_conflict; }
    const JsonPointer &field() const { return m_conflict.conflict.field; }
    bool isDecided() const { return m_conflict.isDecided(); }

    //! Shows another state of the same field. A value that is being typed stays, and so does a decision that was taken
    //! here and that whoever keeps the decisions may not have written down yet.
    void setConflict(const FlowConflict &conflict);
    //! Decides for one side, as its button does.
    void decide(Decision::Take side);
    //! The field that a person is at: its letters are underlined and act.
    void setCurrent(bool isCurrent);
    void focusChoice();

signals:
    void decided(const Decision &decision);
    void undecided();
    //! To the next field (1) or the one before (-1).
    void stepRequested(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Side
    {
        ToneLabel *name;
        QLabel *value;
        ToneLabel *details;
    };
    void build();
    Side addSide(int column, const QString &name);
    void addEditor(const FieldSpec &spec);
    void take(const Decision &decision);
    void withdraw(bool isForAnother);
    bool isValueTaken() const;
    void showValues();
    void showDecision();
    void showEditor();
    int chosenColumn() const;

    FlowSchemaPtr m_schema;
    FlowConflict m_conflict;
    bool m_isCurrent = false;
    ToneLabel *m_state;
    QToolButton *m_later;
    Banner *m_outdated;
    QGridLayout *m_grid;
    Side m_before, m_yours, m_theirs;
    QButtonGroup *m_choices;
    ChoiceButton *m_mine, *m_take;
    ChoiceButton *m_other = nullptr; // none where a value is edited in its place in the form only
    FieldEditor *m_editor = nullptr;
    ToneLabel *m_hint = nullptr;
    QJsonValue m_entered = QJsonValue::Undefined; // what the editor shows
    bool m_isOwn = false; // the decision, or that there is none, was made here and has not come back yet
    bool m_isEntering = false; // another value is wanted, and none entered yet
};
