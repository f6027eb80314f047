#include "net/sync/accesstest.h"

#include <algorithm>

namespace {

//! `address` with one more item in its query. QUrlQuery would leave a "+" as it is, which a server reads as a space.
QUrl withItem(QUrl address, const QString &key, const QString &value)
{
    const QByteArray item = QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    const QString query = address.query(QUrl::FullyEncoded);
    address.setQuery(
        query.isEmpty() ? QString::fromLatin1(item) : QStringLiteral("%1&%2").arg(query, QString::fromLatin1(item)),
        QUrl::StrictMode);
    return address;
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString());
}

AccessAnswer answerFrom(const HttpResponse &response, AccessQuestion::Way way)
{
    AccessAnswer answer;
    answer.httpStatus = response.status;
    const Result<QJsonObject> object = Json::parseObject(response.body, QString());
    answer.isObject = object.has_value();
    if (object) {
        for (const QString &key : AccessSourceTest::expectedKeys(way))
            (isEmpty(object->value(key)) ? answer.missing : answer.present) << key;
    }
    // Four bytes a character at most, so what is shown is decoded from a part.
    QString text = QString::fromUtf8(response.body.left(4 * AccessSourceTest::longestShown + 4)).trimmed();
    answer.isShortened
        = text.size() > AccessSourceTest::longestShown || response.body.size() > 4 * AccessSourceTest::longestShown + 4;
    text.truncate(AccessSourceTest::longestShown);
    for (QChar &letter : text) {
        const bool isLayout = letter == QLatin1Char('\n') || letter == QLatin1Char('\t');
        if (!isLayout && letter.category() == QChar::Other_Control)
            letter = QChar::ReplacementCharacter;
    }
    answer.body = text;
    return answer;
}

//! What went wrong, told of the person's own service rather than of the account.
Error told(Error error)
{
    error.meaning = AccessSourceTest::tr("Whether the service knows the test value is not known.");
    error.advice = AccessSourceTest::tr("Check the address, and that the service can be reached from this computer.");
    return error;
}

} // namespace

AccessSourceTest::AccessSourceTest(HttpClient &http, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_timeout(timeout)
{
}

QStringList AccessSourceTest::expectedKeys(AccessQuestion::Way way)
{
    if (way == AccessQuestion::Way::Login) {
        return {
            QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("countryCode")};
    }
    return {QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("countryCode")};
}

void AccessSourceTest::ask(const AccessQuestion &question, QObject *context, Done done)
{
    HttpRequest request;
    request.timeout = m_timeout;
    request.largestAnswer = largestAnswer;
    request.url = QUrl(question.address.trimmed(), QUrl::StrictMode);
    const QString scheme = request.url.scheme();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    QString refusal;
    if (!request.url.isValid() || !isWeb || request.url.host().isEmpty())
        refusal = tr("The address of the service must begin with https:// or http://.");
    else if (question.key.isEmpty() || question.value.isEmpty())
        refusal = tr("There is no test value to ask the service for.");
    if (!refusal.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [done, refusal] { done(fail(ErrorKind::Usage, refusal)); }, Qt::QueuedConnection);
        return;
    }
    if (question.way == AccessQuestion::Way::Login) {
        request.url = withItem(request.url, question.key, question.value);
    } else {
        request.method = "POST";
        request.body = Json::compact(QJsonObject{{question.key, question.value}});
    }
    m_http.send(request, context, [way = question.way, done = std::move(done)](const Result<HttpResponse> &response) {
        if (!response)
            return done(fail(told(response.error())));
        done(answerFrom(*response, way));
    });
}
