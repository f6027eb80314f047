#include "models/document/flowcommands.h"

SetValueCommand::SetValueCommand(
    ProjectFlow &flow, JsonPointer pointer, QJsonValue value, int session, const QString &text)
    : QUndoCommand(text)
    , m_flow(flow)
    , m_pointer(std::move(pointer))
    , m_before(flow.value(m_pointer))
    , m_after(std::move(value))
    , m_session(session)
{
}

SetValueCommand::SetValueCommand(ProjectFlow &flow, const EditStep &step)
    : QUndoCommand(step.text)
    , m_flow(flow)
    , m_pointer(step.place)
    , m_before(step.before)
    , m_after(step.after)
    , m_session(0)
{
}

void SetValueCommand::redo()
{
    m_flow.write(m_pointer, m_after);
}

void SetValueCommand::undo()
{
    m_flow.write(m_pointer, m_before);
}

bool SetValueCommand::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const SetValueCommand *>(next); // same id, so same class
    if (m_session == 0 || other->m_session != m_session || &m_flow != &other->m_flow || m_pointer != other->m_pointer)
        return false;
    m_after = other->m_after;
    setObsolete(m_before == m_after);
    return true;
}
