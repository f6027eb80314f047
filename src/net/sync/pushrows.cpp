#include "net/sync/pushjob.h"
#include "net/sync/whitelistrows.h"

// White list rows (api/verifik.md 8): sent with the flow, kept by the provider in a list of their own.

namespace {

const JsonPointer rowsPlace = "/whiteList"_ptr, replacePlace = "/replaceList"_ptr;

} // namespace

QJsonArray EnginePushJob::rowsToSend() const
{
    const FieldSpec *field = m_schema->field(rowsPlace);
    return field && field->isWriteOnly ? rowsPlace.in(m_wanted).toArray() : QJsonArray();
}

void EnginePushJob::lookUpRows(const std::function<void()> &then)
{
    if (rowsToSend().isEmpty())
        return then();
    Result<std::unique_ptr<FlowService>> service = m_engine.records(m_accountName, RecordKind::WhiteListRows, m_id);
    if (!service)
        return finish(PushOutcome::Unknown, service.error());
    m_rowService = std::move(*service);
    m_rowService->list(this, [this, then](const Result<FlowList> &answer) {
        if (!answer) {
            Error error = answer.error();
            error.what = tr("It is not known whether the people on the list of %1 were stored.").arg(m_record.name);
            error.meaning = tr("They are kept in your draft.");
            error.advice = tr("Send again later: Flowform looks first at whom the provider has stored.");
            mark(FlowState::Unknown, error.what);
            return finish(PushOutcome::Unknown, error);
        }
        m_storedRows = QJsonArray();
        for (const RemoteFlow &row : answer->flows)
            m_storedRows->append(row.document);
        then();
    });
}

bool EnginePushJob::areRowsStored() const
{
    const QJsonArray sent = rowsToSend();
    if (sent.isEmpty() || !m_storedRows)
        return false;
    const bool isReplacement = replacePlace.in(m_wanted).toBool();
    return WhiteListRows::missing(sent, *m_storedRows).isEmpty()
        && (!isReplacement || WhiteListRows::missing(*m_storedRows, sent).isEmpty());
}

void EnginePushJob::dropStoredRows()
{
    if (!m_storedRows || replacePlace.in(m_wanted).toBool())
        return; // a replacement sent twice is the same list
    const QJsonArray missing = WhiteListRows::missing(rowsToSend(), *m_storedRows);
    rowsPlace.write(m_wanted, missing.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(missing));
}
