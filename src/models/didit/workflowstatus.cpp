#include "models/didit/workflowstatus.h"

#include <QJsonValue>

namespace {

const QLatin1String statusKey("status"), draft("draft"), published("published");

bool hasStatus(const QJsonObject &document, QLatin1String status)
{
    return document.value(statusKey).toString().compare(status, Qt::CaseInsensitive) == 0;
}

} // namespace

bool WorkflowStatus::isDraft(const QJsonObject &document)
{
    return hasStatus(document, draft);
}

bool WorkflowStatus::isPublished(const QJsonObject &document)
{
    return hasStatus(document, published);
}

QJsonObject WorkflowStatus::guarded(QJsonObject patch, const QJsonObject &theirs)
{
    if (!patch.isEmpty() && !patch.contains(statusKey) && isDraft(theirs))
        patch.insert(statusKey, QString(draft));
    return patch;
}
