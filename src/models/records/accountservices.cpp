#include "models/records/accountservices.h"

AccountServices::AccountServices(QObject *parent)
    : QObject(parent)
    , m_projects(RecordList::Kind::Projects)
    , m_webhooks(RecordList::Kind::Webhooks)
    , m_questionnaires(RecordList::Kind::Questionnaires)
    , m_workflows(RecordList::Kind::Workflows)
{
}

RecordList *AccountServices::records(const QString &refersTo)
{
    if (refersTo == QLatin1String("project"))
        return &m_projects;
    if (refersTo == QLatin1String("questionnaire"))
        return &m_questionnaires;
    if (refersTo == QLatin1String("workflow"))
        return &m_workflows;
    return refersTo == QLatin1String("webhook") ? &m_webhooks : nullptr;
}

void AccountServices::expire()
{
    m_projects.expire();
    m_webhooks.expire();
    m_questionnaires.expire();
    m_workflows.expire();
}
