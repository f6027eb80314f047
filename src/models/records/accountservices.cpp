#include "models/records/accountservices.h"

AccountServices::AccountServices(QObject *parent)
    : QObject(parent)
    , m_projects(RecordList::Kind::Projects)
    , m_webhooks(RecordList::Kind::Webhooks)
{
}

RecordList *AccountServices::records(const QString &refersTo)
{
    if (refersTo == QLatin1String("project"))
        return &m_projects;
    return refersTo == QLatin1String("webhook") ? &m_webhooks : nullptr;
}

void AccountServices::expire()
{
    m_projects.expire();
    m_webhooks.expire();
}
