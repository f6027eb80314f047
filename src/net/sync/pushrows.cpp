#include "net/sync/pushjob.h"
#include "net/sync/whitelistrows.h"

// White list rows (api/verifik.md 8): sent with the flow, kept by the provider in a list of their own and never shown
// with the flow again. An addition that is sent twice adds people twice, so the list is looked at before each one.

namespace {

const JsonPointer rowsPlace = "/whiteList"_ptr, replacePlace = "/replaceList"_ptr;

} // namespace

QJsonArray EnginePushJob::rowsIn(const QJsonObject &document) const
{
    const FieldSpec *field = m_schema->field(rowsPlace);
    return field && field->isWriteOnly ? rowsPlace.in(document).toArray() : QJsonArray();
}

void EnginePushJob::lookUpRows(const std::function<void()> &then)
{
    Result<std::unique_ptr<FlowService>> service = m_engine.records(m_accountName, RecordKind::WhiteListRows, m_id);
    if (!service)
        return refuse(service.error());
    m_rowService = std::move(*service);
    m_rowService->list(this, [this, then](const Result<FlowList> &answer) {
        m_storedRows.reset();
        if (answer && answer->skipped.empty()) { // a row that cannot be read may be anybody's
            m_storedRows = QJsonArray();
            for (const RemoteFlow &row : answer->flows)
                m_storedRows->append(row.document);
        } else {
            m_rowError = answer ? answer->skipped.front() : answer.error();
        }
        then();
    });
}

void EnginePushJob::prepareRows()
{
    const QJsonArray rows = rowsIn(m_wanted);
    if (rows.isEmpty() || replacePlace.in(m_wanted).toBool()) // a replacement sent twice is the same list
        return send();
    lookUpRows([this] {
        if (m_isCancelled)
            return finish(PushOutcome::Cancelled);
        if (!m_storedRows)
            return refuse(m_rowError);
        dropStoredRows();
        send();
    });
}

void EnginePushJob::dropStoredRows()
{
    const QJsonArray rows = rowsIn(m_wanted);
    const QJsonArray missing = WhiteListRows::missing(rows, *m_storedRows);
    for (const QJsonValue &row : rows) {
        if (!missing.contains(row))
            m_settledRows.append(row); // somebody, perhaps an earlier attempt of ours, has added them
    }
    rowsPlace.write(m_wanted, missing.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(missing));
}

bool EnginePushJob::settleRows(bool isCertain)
{
    const QJsonArray sent = rowsIn(m_wanted);
    QJsonArray missing;
    if (!isCertain)
        missing = m_storedRows ? WhiteListRows::missing(sent, *m_storedRows) : sent;
    const bool isReplacement = replacePlace.in(m_wanted).toBool();
    if (!isCertain && isReplacement && m_storedRows && !WhiteListRows::missing(*m_storedRows, sent).isEmpty())
        missing = sent; // others are still there, so it was not replaced
    for (const QJsonValue &row : sent) {
        if (!missing.contains(row))
            m_settledRows.append(row);
    }
    return !sent.isEmpty() && missing.isEmpty();
}

void EnginePushJob::takeOutSettled(QJsonObject &working) const
{
    QJsonArray waiting;
    for (const QJsonValue &row : rowsIn(working)) {
        if (!m_settledRows.contains(row))
            waiting.append(row);
    }
    rowsPlace.write(working, waiting.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(waiting));
    // "Replace" was said of the list that went; whoever was added to the draft since is to be added there too.
    const bool isSaidAnew = replacePlace.in(working) != replacePlace.in(m_record.working);
    if (!isSaidAnew && (waiting.isEmpty() || !m_settledRows.isEmpty()))
        replacePlace.write(working, QJsonValue::Undefined);
}
