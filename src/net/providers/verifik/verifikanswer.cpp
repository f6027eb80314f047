#include "net/providers/verifik/verifikanswer.h"

#include "models/core/json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VerifikAnswer)
};

QString idOf(const QJsonObject &flow)
{
    for (const char *key : {"_id", "id"}) {
        const QJsonValue id = flow.value(QLatin1String(key));
        if (id.isString() && !id.toString().trimmed().isEmpty())
            return id.toString();
    }
    return {};
}

//! A refusal can hide behind a 200.
bool saysItFailed(const QJsonObject &answer)
{
    if (answer.contains(QLatin1String("success")))
        return answer.value(QLatin1String("success")) == QJsonValue(false);
    const QJsonValue error = answer.value(QLatin1String("error"));
    const bool hasError = error.isObject() || (error.isString() && !error.toString().isEmpty());
    return hasError && !answer.contains(QLatin1String("data")) && idOf(answer).isEmpty();
}

Error malformed(
    const HttpResponse &response, const QString &what, const ErrorContext &context, const QString &detail = {})
{
    Error error;
    error.kind = ErrorKind::Malformed;
    error.httpStatus = response.status;
    error.what = what;
    error.meaning = context.isWrite
        ? Text::tr("Whether the change was stored is not known. Your edits stay on this computer.")
        : Text::tr("Nothing was changed. Your edits stay on this computer.");
    error.advice = context.isWrite
        ? Text::tr("Read the flow again to see what is stored, then decide whether to send again.")
        : Text::tr("Try again. If it happens again, tell the provider's support.");
    error.detail = QStringLiteral("HTTP %1, %2 bytes").arg(response.status).arg(response.body.size());
    if (!detail.isEmpty())
        error.detail += QStringLiteral(": %1").arg(detail);
    return error;
}

//! The parsed body of a 2xx, or the error that the answer is.
Result<QJsonValue> body(const HttpResponse &response, const QString &name, const ErrorContext &context)
{
    if (response.status < 200 || response.status >= 300)
        return fail(errorFromResponse(response, context));
    const Result<QJsonValue> value = Json::parse(response.body, name);
    if (!value) {
        Error error = malformed(response, value.error().what, context, value.error().detail);
        error.kind = value.error().kind;
        return fail(std::move(error));
    }
    if (saysItFailed(value->toObject()))
        return fail(errorFromResponse(response, context));
    return value;
}

std::optional<qint64> figure(const QJsonObject &answer, std::initializer_list<QLatin1String> keys)
{
    const QJsonValue data = answer.value(QLatin1String("data"));
    for (const QJsonObject &level : {answer, answer.value(QLatin1String("pagination")).toObject(), data.toObject(),
             data.toObject().value(QLatin1String("pagination")).toObject()}) {
        for (const QLatin1String &key : keys) {
            const QJsonValue value = level.value(key);
            const qint64 figure = value.toInteger(-1); // what is no whole number says nothing
            if (figure >= 0)
                return figure;
        }
    }
    return std::nullopt;
}

//! The rows of a list; Undefined when the answer holds none.
QJsonValue rowsOf(const QJsonValue &answer)
{
    if (answer.isArray())
        return answer;
    for (const char *key : {"data", "docs", "results", "items"}) {
        const QJsonValue inner = answer.toObject().value(QLatin1String(key));
        if (inner.isArray())
            return inner;
        const QJsonValue rows = inner.isObject() ? rowsOf(inner) : QJsonValue(QJsonValue::Undefined);
        if (rows.isArray())
            return rows;
    }
    return QJsonValue(QJsonValue::Undefined);
}

Error skipped(const QString &what)
{
    Error error;
    error.kind = ErrorKind::Malformed;
    error.what = what;
    error.meaning = Text::tr("It was left out; the other flows were read.");
    error.advice = Text::tr("Look at this flow in the provider's own console.");
    return error;
}

} // namespace

Result<RemoteFlow> VerifikAnswer::flow(const HttpResponse &response, const QString &id, const ErrorContext &context)
{
    if (response.status == 204)
        return RemoteFlow{id, {}}; // done, and nothing to show for it
    //: %1 is a flow's id; the text begins a sentence such as "The flow x is not valid JSON"
    const QString name = id.isEmpty() ? Text::tr("The answer about the new flow") : Text::tr("The flow “%1”").arg(id);
    const Result<QJsonValue> value = body(response, name, context);
    if (!value)
        return fail(value.error());
    QJsonValue inner = *value;
    // Some routes wrap twice: {success, data: {data: …}} is unwrapped as far as it goes, within reason.
    for (int depth = 0; depth < 3 && inner.isObject() && inner.toObject().contains(QLatin1String("data")); ++depth) {
        if (!idOf(inner.toObject()).isEmpty())
            break; // a flow of its own that happens to have a field of this name
        inner = inner.toObject().value(QLatin1String("data"));
    }
    const QJsonObject document = inner.toObject();
    const QString found = idOf(document);
    // An id or a type makes it a flow; {"message":"updated"} does not.
    if (found.isEmpty() && !document.contains(QLatin1String("type"))) {
        //: %1 is "The flow “x”" or "The answer about the new flow"
        return fail(malformed(response, Text::tr("%1 came back without its settings.").arg(name), context));
    }
    if (!id.isEmpty() && !found.isEmpty() && found != id) {
        return fail(malformed(response, Text::tr("%1 was asked for, but the answer is about another flow.").arg(name),
            context, QStringLiteral("id %1").arg(cleanProviderText(found, context.secret, 64))));
    }
    return RemoteFlow{found.isEmpty() ? id : found, document};
}

Result<void> VerifikAnswer::success(const HttpResponse &response, const ErrorContext &context)
{
    if (response.status >= 200 && response.status < 300 && response.body.trimmed().isEmpty())
        return {};
    const Result<QJsonValue> value = body(response, Text::tr("The provider's confirmation"), context);
    if (!value)
        return fail(value.error());
    return {};
}

Result<QJsonValue> VerifikAnswer::value(const HttpResponse &response, const ErrorContext &context)
{
    const Result<QJsonValue> value = body(response, Text::tr("The provider's answer"), context);
    if (!value)
        return value;
    const QJsonValue inner = value->toObject().value(QLatin1String("data"));
    return inner.isUndefined() ? *value : inner;
}

Result<VerifikAnswer::Page> VerifikAnswer::page(const HttpResponse &response, int number, const ErrorContext &context)
{
    const QString name
        = number == 1 ? Text::tr("The list of flows") : Text::tr("The list of flows (page %1)").arg(number);
    const Result<QJsonValue> value = body(response, name, context);
    if (!value)
        return fail(value.error());
    const QJsonValue rows = rowsOf(*value);
    if (!rows.isArray())
        return fail(malformed(response, Text::tr("%1 came back without any flows in it.").arg(name), context));
    const QJsonObject answer = value->toObject();
    Page page;
    page.rows = rows.toArray();
    page.total = figure(answer, {QLatin1String("total"), QLatin1String("totalDocs"), QLatin1String("count")});
    page.pages = figure(answer, {QLatin1String("pages"), QLatin1String("totalPages")});
    page.perPage = figure(answer, {QLatin1String("perPage"), QLatin1String("limit")});
    return page;
}

//! How a record that cannot be used is called in its error.
QString VerifikAnswer::Listing::titleOf(const QJsonValue &row, qint64 position) const
{
    if (m_isOfPeople)
        return Text::tr("The entry at place %1 of the list").arg(position);
    const QString name = cleanProviderText(row.toObject().value(QLatin1String("name")).toString(), {}, 80);
    return name.isEmpty() ? Text::tr("The flow at place %1 of the list").arg(position)
                          : Text::tr("The flow “%1”").arg(name);
}

bool VerifikAnswer::Listing::addRow(const QJsonValue &row, qint64 position)
{
    if (!row.isObject()) {
        m_list.skipped.push_back(
            skipped(Text::tr("%1 is not a flow: it has no settings.").arg(titleOf(row, position))));
        return true;
    }
    const QString id = idOf(row.toObject());
    if (id.isEmpty()) {
        m_list.skipped.push_back(
            skipped(Text::tr("%1 has no id, so it could not be told from others.").arg(titleOf(row, position))));
        return true;
    }
    if (m_place.ids.contains(id))
        return false;
    m_place.ids.insert(id);
    m_list.flows.push_back({id, row.toObject()});
    return true;
}

bool VerifikAnswer::Listing::add(const Page &page)
{
    ++m_place.pagesRead;
    if (page.rows.isEmpty())
        return false;

    bool hasNews = false;
    std::vector<Error> repeated;
    for (const QJsonValue &row : page.rows) {
        ++m_place.rowsRead;
        if (addRow(row, m_place.rowsRead)) {
            hasNews = true;
        } else {
            Error error = skipped(Text::tr("%1 is in the list more than once.").arg(titleOf(row, m_place.rowsRead)));
            error.meaning = Text::tr("The first of them was read.");
            error.detail = QStringLiteral("id %1").arg(cleanProviderText(idOf(row.toObject()), {}, 64));
            repeated.push_back(std::move(error));
        }
    }
    // A server that knows no paging sends the same flows for every page: that is its end, not a finding.
    if (!hasNews)
        return false;
    m_list.skipped.insert(m_list.skipped.end(), repeated.begin(), repeated.end());

    // Where two figures disagree, one more request is better than flows that are never seen.
    const bool isLastPage = !page.pages || m_place.pagesRead >= *page.pages;
    const bool isLastRow = !page.total || m_place.rowsRead >= *page.total;
    if ((page.pages || page.total) && isLastPage && isLastRow)
        return false;
    if (!page.pages && !page.total) {
        // Without any figures a short page is the last one. A server may keep to a size of its own, and those are round
        // numbers, so a round count proves nothing and costs one more request.
        const qint64 size = page.perPage && *page.perPage > 0 ? *page.perPage : m_perPage;
        const bool mayBeFull = page.rows.size() >= size || (!page.perPage && page.rows.size() % 10 == 0);
        if (!mayBeFull)
            return false;
    }
    if (m_place.pagesRead >= m_maxPages) {
        Error error = skipped(Text::tr("The list of flows has more than %n page(s).", nullptr, m_maxPages));
        error.meaning = Text::tr("What lies beyond them was not read.");
        error.advice = Text::tr("Tell the provider's support that the list of flows does not end.");
        m_list.skipped.push_back(std::move(error));
        return false;
    }
    return true;
}
