#include "net/http/errorbody.h"

#include "models/core/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorBody)
};

constexpr qsizetype maxFields = 200;

//! The first of `keys` that holds a text (or, as some frameworks send, a list of texts).
QString textOf(const QJsonObject &object, std::initializer_list<QLatin1String> keys)
{
    for (const QLatin1String &key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isString() && !value.toString().trimmed().isEmpty())
            return value.toString();
        if (!value.isArray())
            continue;
        QStringList texts;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            if (item.isString())
                texts << item.toString();
        }
        if (!texts.isEmpty())
            return texts.join(QLatin1String("; "));
    }
    return {};
}

//! "INVALID_FLOW_TYPE": a name for programs that stands where a text is expected.
bool looksLikeCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"));
    return code.match(text.trimmed()).hasMatch();
}

//! Places come as text ("documents.attemptLimit") or as a list of steps (["body", "documents", "attemptLimit"]).
JsonPointer placeOf(const QJsonObject &finding)
{
    for (const char *key : {"field", "path", "loc", "param", "property"}) {
        const QJsonValue place = finding.value(QLatin1String(key));
        if (place.isString())
            return fieldPointer(place.toString());
        if (!place.isArray())
            continue;
        QStringList steps;
        const QJsonArray items = place.toArray();
        for (const QJsonValue &step : items)
            steps << (step.isString() ? step.toString() : QString::number(step.toInteger()));
        return fieldPointer(steps.join(QLatin1Char('.')));
    }
    return {};
}

void readFindings(const QJsonObject &object, const QByteArray &secret, ErrorBody *body)
{
    for (const char *key : {"details", "detail", "errors"}) {
        const QJsonArray findings = object.value(QLatin1String(key)).toArray();
        for (const QJsonValue &value : findings) {
            const QJsonObject finding = value.toObject();
            const JsonPointer place = placeOf(finding);
            const QString message
                = textOf(finding, {QLatin1String("message"), QLatin1String("msg"), QLatin1String("error")});
            if (static_cast<qsizetype>(body->fields.size()) < maxFields && !place.isEmpty())
                body->fields.push_back({place, cleanProviderText(message, secret)});
            else if (place.isEmpty() && body->message.isEmpty())
                body->message = message;
        }
    }
}

//! Members of an error body that say something about the whole answer, so that they are no names of fields.
bool isEnvelope(const QString &key)
{
    static const QStringList keys{QStringLiteral("message"), QStringLiteral("error"), QStringLiteral("detail"),
        QStringLiteral("details"), QStringLiteral("errors"), QStringLiteral("title"), QStringLiteral("code"),
        QStringLiteral("status"), QStringLiteral("statusCode"), QStringLiteral("success"), QStringLiteral("data"),
        QStringLiteral("field"), QStringLiteral("allowed")};
    return keys.contains(key);
}

//! {"features":[{},{"config":{"code_size":["Too small."]}}]}: texts under the names of fields and the places in lists.
void readFieldTexts(const QJsonValue &value, const JsonPointer &place, const QByteArray &secret, ErrorBody *body)
{
    if (static_cast<qsizetype>(body->fields.size()) >= maxFields || place.size() > 16)
        return;
    if (value.isString() && !value.toString().trimmed().isEmpty()) {
        body->fields.push_back({place, cleanProviderText(value.toString(), secret)});
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        const bool isText = std::any_of(items.begin(), items.end(), [](const QJsonValue &v) { return v.isString(); });
        if (isText)
            return readFieldTexts(
                textOf(QJsonObject{{QStringLiteral("t"), value}}, {QLatin1String("t")}), place, secret, body);
        // A list of nothing but lists counts objections, not places.
        const bool isCount = std::all_of(items.begin(), items.end(), [](const QJsonValue &v) { return v.isArray(); });
        for (qsizetype i = 0; i < items.size(); ++i)
            readFieldTexts(items.at(i), isCount ? place : place / i, secret, body);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool isAboutAll = it.key() == QLatin1String("non_field_errors");
            readFieldTexts(it.value(), isAboutAll ? place : place / it.key(), secret, body);
        }
    }
}

//! Didit's framework: {"workflow_label":["Too long."]}, {"detail":"Unknown field.","field":"workflow_type"}.
void readFieldMap(const QJsonObject &root, const QByteArray &secret, ErrorBody *body)
{
    if (const QString field = root.value(QLatin1String("field")).toString();
        !field.isEmpty() && !body->message.isEmpty()) {
        body->fields.push_back({fieldPointer(field), cleanProviderText(body->message, secret)});
        return;
    }
    if (!body->message.isEmpty()) // then whatever stands beside it is no field: "requestId", "stack"
        return;
    for (auto it = root.begin(); it != root.end(); ++it) {
        const bool isStatusField = it.key() == QLatin1String("status") && it.value().isArray(); // of a workflow, too
        if (it.key() == QLatin1String("non_field_errors"))
            body->message = textOf(root, {QLatin1String("non_field_errors")});
        else if (!isEnvelope(it.key()) || isStatusField)
            readFieldTexts(it.value(), JsonPointer({it.key()}), secret, body);
    }
    const bool isOneList = body->fields.size() == 1 && root.size() == 1 && root.begin()->isArray();
    if (body->message.isEmpty() && isOneList)
        body->message = body->fields.front().message;
}

//! Takes from one level what is still missing.
void readLevel(const QJsonObject &object, const QByteArray &secret, ErrorBody *body)
{
    QString message = textOf(object, {QLatin1String("message")});
    const QString error = textOf(object, {QLatin1String("error"), QLatin1String("detail"), QLatin1String("title")});
    QString code = textOf(object, {QLatin1String("code")});
    if (code.isEmpty() && object.value(QLatin1String("code")).isDouble())
        code = QString::number(object.value(QLatin1String("code")).toInteger());
    if (code.isEmpty() && looksLikeCode(message) && !error.isEmpty())
        code = message; // {"error":"Invalid flow type","message":"INVALID_FLOW_TYPE"}
    if (message.isEmpty() || (message == code && !error.isEmpty()))
        message = error;
    if (body->message.isEmpty())
        body->message = message;
    if (body->code.isEmpty())
        body->code = code;
    for (const char *key : {"status", "statusCode"}) {
        const int status = object.value(QLatin1String(key)).toInt();
        if (body->status == 0 && status >= 400 && status < 600)
            body->status = status;
    }
    readFindings(object, secret, body);
}

//! "missing phone\n. missing otp\n" names fields; "Country not supported. contact support" and a missing header do not.
std::vector<FieldError> missingFields(const QString &message)
{
    static const QRegularExpression piece(QStringLiteral("^missing ([A-Za-z_][\\w.\\[\\]]*)$"));
    std::vector<FieldError> fields;
    const QStringList lines = message.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString line : lines) {
        line = line.trimmed();
        if (line.startsWith(QLatin1Char('.')))
            line = line.mid(1).trimmed();
        if (line.endsWith(QLatin1Char('.')))
            line.chop(1);
        if (line.isEmpty())
            continue;
        const QRegularExpressionMatch match = piece.match(line);
        if (!match.hasMatch())
            return {};
        fields.push_back({fieldPointer(match.captured(1)), Text::tr("The provider misses a value here.")});
    }
    return fields;
}

//! A real token is long and goes wherever it stands. A short one, as people try things out with, may be an ordinary
//! word
//! ("expired"), and only goes where it stands alone, so that "expired_token" can still be understood.
QString withoutSecret(QString text, const QString &secret)
{
    constexpr qsizetype longEnough = 16;
    if (secret.size() >= longEnough)
        return text.replace(secret, QStringLiteral("…"));
    if (secret.isEmpty())
        return text;
    const QRegularExpression word(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(secret)));
    return text.replace(word, QStringLiteral("…"));
}

} // namespace

QString cleanProviderText(const QString &text, const QByteArray &secret, qsizetype maxLength)
{
    // What is cut away below never shows, so there is no need to search megabytes of it.
    QString clean = text.left(16 * maxLength);
    clean = withoutSecret(clean, QString::fromUtf8(secret));
    static const QRegularExpression privateParts(
        QStringLiteral("(?i)\\bbearer\\s+\\S+" // a credential with its scheme
                       "|\\beyJ[\\w-]{4,}(\\.[\\w-]*){0,2}" // a JSON Web Token
                       "|[^\\s@<>\"']+@[^\\s@<>\"']+\\.[A-Za-z]+" // an email address
                       "|\\+\\d[\\d ()-]{6,}\\d")); // an international phone number
    clean.replace(privateParts, QStringLiteral("…"));
    for (QChar &c : clean) {
        // Format characters could turn the direction of what follows them.
        if (!c.isPrint() && !c.isSurrogate())
            c = QLatin1Char(' ');
    }
    clean = clean.simplified();
    if (clean.size() > maxLength) {
        clean.truncate(maxLength - 1);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
        clean += QChar(0x2026);
    }
    return clean;
}

JsonPointer fieldPointer(const QString &path)
{
    QStringList tokens;
    if (path.startsWith(QLatin1Char('/'))) {
        const std::optional<JsonPointer> pointer = JsonPointer::parse(path);
        tokens = pointer ? pointer->tokens() : path.mid(1).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    } else {
        QString dotted = path.trimmed();
        dotted.replace(QLatin1Char('['), QLatin1Char('.')).remove(QLatin1Char(']'));
        tokens = dotted.remove(QLatin1Char('"')).remove(QLatin1Char('\'')).split(QLatin1Char('.'), Qt::SkipEmptyParts);
    }
    // Writes through a project carry the flow inside; some validators begin at the request's body.
    while (tokens.size() > 1
        && (tokens.first() == QLatin1String("projectFlow") || tokens.first() == QLatin1String("body")))
        tokens.removeFirst();
    return JsonPointer(tokens);
}

ErrorBody ErrorBody::parse(const QByteArray &body, const QByteArray &secret)
{
    const Result<QJsonValue> value = Json::parse(body, QStringLiteral("body"));
    return value ? from(*value, secret) : ErrorBody{};
}

ErrorBody ErrorBody::from(const QJsonValue &value, const QByteArray &secret)
{
    ErrorBody body;
    body.isJson = true;
    if (value.isString())
        body.message = value.toString();
    if (value.isArray()) // a bare list of texts or of findings
        readLevel(QJsonObject{{QStringLiteral("message"), value}, {QStringLiteral("details"), value}}, secret, &body);
    const QJsonObject root = value.toObject();
    readLevel(root, secret, &body);
    for (const char *key : {"data", "error", "message"})
        readLevel(root.value(QLatin1String(key)).toObject(), secret, &body);
    readLevel(root.value(QLatin1String("data")).toObject().value(QLatin1String("error")).toObject(), secret, &body);

    if (body.fields.empty() && body.code.compare(QLatin1String("MissingParameter"), Qt::CaseInsensitive) == 0)
        body.fields = missingFields(body.message);
    else if (body.fields.empty())
        readFieldMap(root, secret, &body);
    static const QRegularExpression statusPrefix(QStringLiteral("^[45]\\d\\d:\\s*(?=\\S)")); // "403:otp_does_not_match"
    body.message = cleanProviderText(body.message.remove(statusPrefix), secret);
    body.code = cleanProviderText(body.code, secret, 64);
    return body;
}
