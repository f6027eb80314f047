#include "net/providers/didit/diditanswer.h"

#include "models/core/json.h"
#include "net/providers/recordid.h"

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiditAnswer)
};

Error malformed(const HttpResponse &response, const QString &what, const ErrorContext &context)
{
    Error error;
    error.kind = ErrorKind::Malformed;
    error.httpStatus = response.status;
    error.what = what;
    error.meaning = context.isWrite
        ? Text::tr("Whether the change was stored is not known. Your edits stay on this computer.")
        : Text::tr("Nothing was changed. Your edits stay on this computer.");
    error.advice = context.isWrite
        ? Text::tr("Read the workflow again to see what is stored, then decide whether to send again.")
        : Text::tr("Try again. If it happens again, tell the provider's support.");
    error.detail = QStringLiteral("HTTP %1, %2 bytes").arg(response.status).arg(response.body.size());
    return error;
}

//! The parsed body of a 2xx, or the error that the answer is.
Result<QJsonValue> body(const HttpResponse &response, const ErrorContext &context)
{
    if (response.status < 200 || response.status >= 300)
        return fail(errorFromResponse(response, context));
    const Result<QJsonValue> value = Json::parse(response.body, Text::tr("The provider's answer"));
    if (value)
        return value;
    Error error = malformed(response, value.error().what, context);
    error.kind = value.error().kind;
    return fail(std::move(error));
}

//! An id; nothing for one that could address something else.
QString idAt(const QJsonObject &row, QLatin1String key)
{
    const QString id = row.value(key).toString().trimmed();
    return isUsableRecordId(id) ? id : QString();
}

} // namespace

Result<DiditAnswer::Page> DiditAnswer::page(const HttpResponse &response, const ErrorContext &context)
{
    const Result<QJsonValue> value = body(response, context);
    if (!value)
        return fail(value.error());
    if (value->isArray())
        return Page{value->toArray(), {}};
    const QJsonObject answer = value->toObject();
    for (const char *key : {"results", "workflows", "questionnaires"}) {
        if (const QJsonValue rows = answer.value(QLatin1String(key)); rows.isArray())
            return Page{rows.toArray(), answer.value(QLatin1String("next")).toString()};
    }
    return fail(malformed(response, Text::tr("The list came back without anything that could be read."), context));
}

Result<QJsonObject> DiditAnswer::record(const HttpResponse &response, const ErrorContext &context)
{
    const Result<QJsonValue> value = body(response, context);
    if (!value)
        return fail(value.error());
    if (uuidOf(value->toObject()).isEmpty())
        return fail(
            malformed(response, Text::tr("The answer about this workflow does not say which one it is."), context));
    return value->toObject();
}

Result<void> DiditAnswer::success(const HttpResponse &response, const ErrorContext &context)
{
    if (response.status < 200 || response.status >= 300)
        return fail(errorFromResponse(response, context));
    // The log-in page of a network comes as a success, too; and a proxy that makes a read of the request brings the
    // workflow itself.
    if (!response.body.trimmed().isEmpty())
        return fail(malformed(response, Text::tr("What came back is not the provider's confirmation."), context));
    return {};
}

QString DiditAnswer::uuidOf(const QJsonObject &row)
{
    const QString uuid = idAt(row, QLatin1String("uuid"));
    return uuid.isEmpty() ? idAt(row, QLatin1String("questionnaire_id")) : uuid;
}

QString DiditAnswer::groupOf(const QJsonObject &row)
{
    const QString group = idAt(row, QLatin1String("workflow_id"));
    return group.isEmpty() ? uuidOf(row) : group;
}

int DiditAnswer::versionOf(const QJsonObject &row)
{
    return row.value(QLatin1String("version")).toInt();
}
