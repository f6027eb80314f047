#include "net/sync/pushjob.h"

#include "models/document/reference.h"

// A webhook and a flow name each other (api/verifik.md 3): when the flow's side has changed, the webhook's follows.

void EnginePushJob::finishSent()
{
    m_links.clear();
    for (const FieldSpec &field : m_schema->fields()) {
        if (field.refersTo != QLatin1String("webhook"))
            continue;
        const QString before = Reference::idOf(field.pointer.in(m_before));
        const QString now = Reference::idOf(field.pointer.in(m_wanted));
        if (before == now)
            continue;
        const QJsonArray flow{m_id};
        if (!now.isEmpty())
            m_links.push_back({now, {{QStringLiteral("link"), flow}}});
        if (!before.isEmpty())
            m_links.push_back({before, {{QStringLiteral("unlink"), flow}}});
    }
    followLinks();
}

void EnginePushJob::followLinks()
{
    if (m_links.empty())
        return finish(m_result.merged.empty() ? PushOutcome::Sent : PushOutcome::MergedAndSent);
    const auto [webhook, body] = m_links.front();
    m_links.erase(m_links.begin());
    m_engine.records().update(
        m_accountName, RecordKind::Webhooks, webhook, body, this, [this](const Result<RemoteFlow> &answer) {
            // A webhook that does not exist, or is not ours to see, has no side to keep in step.
            if (!answer && answer.error().kind != ErrorKind::NotFound && !m_result.error) {
                Error error = answer.error();
                error.what = tr("%1 was sent, but its webhook could not be told.").arg(m_record.name);
                error.meaning = tr("The flow names its webhook; the webhook's own list of flows is not up to date.");
                error.advice = tr("Choose the webhook again and send, or correct it in the provider's console.");
                m_result.error = error;
            }
            followLinks();
        });
}
