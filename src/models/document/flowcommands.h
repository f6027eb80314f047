#pragma once

#include "models/document/projectflow.h"

#include <QUndoCommand>

//! Sets one place of a flow. Edits of one place within one editor session merge; a merge that ends where it began
//! removes itself.
class SetValueCommand : public QUndoCommand
{
public:
    SetValueCommand(ProjectFlow &flow, JsonPointer pointer, QJsonValue value, int session, const QString &text);

    //! A step of an earlier session.
    SetValueCommand(ProjectFlow &flow, const EditStep &step);

    const JsonPointer &pointer() const { return m_pointer; }
    EditStep step() const { return {m_pointer, m_before, m_after, text()}; }

    int id() const override { return 1; }
    void redo() override;
    void undo() override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    ProjectFlow &m_flow;
    JsonPointer m_pointer;
    QJsonValue m_before, m_after;
    int m_session;
};
