#include "net/sync/pushjob.h"

#include "models/core/json.h"
#include "models/document/reference.h"

#include <QJsonDocument>

// A webhook and a flow name each other (api/verifik.md 3): when the flow's side has changed, the webhook's follows.
// What is to be told is on disk before the flow is written, so that a later push makes up for one that ended in
// between.

bool EnginePushJob::rememberLinks()
{
    QJsonArray links;
    for (const FieldSpec &field : m_schema->fields()) {
        if (field.refersTo != QLatin1String("webhook"))
            continue;
        const QString before = Reference::idOf(field.pointer.in(m_before));
        const QString now = Reference::idOf(field.pointer.in(m_wanted));
        if (before == now)
            continue;
        const auto note = [&](const QString &webhook, const char *what) {
            if (!webhook.isEmpty()) {
                links.append(QJsonObject{{QStringLiteral("webhook"), webhook},
                    {QStringLiteral("body"), QJsonObject{{QLatin1String(what), QJsonArray{m_id}}}},
                    {QStringLiteral("field"), field.pointer.toString()}, {QStringLiteral("now"), now}});
            }
        };
        note(now, "link");
        note(before, "unlink");
    }
    if (links.isEmpty())
        return true;
    const Result<void> saved = m_engine.m_store.saveSetting(
        FlowEngine::linksSetting(m_accountName, m_id), QJsonDocument(links).toJson(QJsonDocument::Compact));
    if (!saved)
        finish(PushOutcome::Rejected, saved.error());
    return saved.has_value();
}

void EnginePushJob::finishSent(PushOutcome outcome)
{
    const QByteArray text
        = m_engine.m_store.setting(FlowEngine::linksSetting(m_accountName, m_id)).value_or(QByteArray());
    m_links = QJsonDocument::fromJson(text).array();
    followLinks(outcome);
}

void EnginePushJob::followLinks(PushOutcome outcome)
{
    if (m_links.isEmpty()) {
        const QString setting = FlowEngine::linksSetting(m_accountName, m_id);
        if (!m_hasUntold && !m_engine.m_store.setting(setting).value_or(QByteArray()).isEmpty()) {
            if (const Result<void> cleared = m_engine.m_store.saveSetting(setting, QByteArray()); !cleared)
                m_result.error = cleared.error();
        }
        return finish(outcome);
    }
    const QJsonObject link = m_links.takeAt(0).toObject();
    const std::optional<JsonPointer> field = JsonPointer::parse(link.value(QLatin1String("field")).toString());
    // What the provider did not take is no link, and neither is what somebody has changed again since.
    if (!field || Reference::idOf(field->in(m_confirmed)) != link.value(QLatin1String("now")).toString())
        return followLinks(outcome);
    const bool isNew = link.value(QLatin1String("webhook")) == link.value(QLatin1String("now"));
    m_engine.records().update(m_accountName, RecordKind::Webhooks, link.value(QLatin1String("webhook")).toString(),
        link.value(QLatin1String("body")).toObject(), this, [this, outcome, isNew](const Result<RemoteFlow> &answer) {
            const bool isGone = !answer && answer.error().kind == ErrorKind::NotFound;
            // A former webhook that no longer exists has no side to keep in step.
            if (!answer && !(isGone && !isNew) && !m_result.error) {
                Error error = answer.error();
                error.meaning = tr("The flow names its webhook; the webhook's own list of flows is not up to date.");
                if (isGone) {
                    error.what = tr("%1 was sent, but the provider knows no such webhook.").arg(m_record.name);
                    error.advice = tr("Choose one of the account's webhooks and send again.");
                } else {
                    error.what = tr("%1 was sent, but its webhook could not be told.").arg(m_record.name);
                    error.advice = tr("Send the flow again: Flowform then tells the webhook.");
                }
                m_result.error = error;
            }
            m_hasUntold = m_hasUntold || (!answer && !isGone);
            followLinks(outcome);
        });
}
