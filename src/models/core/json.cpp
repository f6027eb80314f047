#include "models/core/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

//! Qt indents by four spaces; a line's own indentation is the only run we may touch, since texts can hold spaces too.
QByteArray halfIndented(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    for (const QByteArray &line : json.split('\n')) {
        qsizetype spaces = 0;
        while (spaces < line.size() && line[spaces] == ' ')
            ++spaces;
        out += line.mid(spaces / 2) + '\n';
    }
    out.chop(1);
    return out;
}

//! Qt's reader also takes ".5" and "01", which no other program reads.
bool isNumber(const QByteArray &text)
{
    static const QRegularExpression grammar(QStringLiteral("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"));
    return text.size() < 400 && grammar.match(QString::fromLatin1(text)).hasMatch();
}

bool looksLikeHtml(const QByteArray &text)
{
    const QByteArray start = text.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")
        || start.startsWith("<body");
}

} // namespace

Result<QJsonValue> Json::parse(const QByteArray &text, const QString &name)
{
    if (text.size() > maxBytes) {
        return fail(ErrorKind::TooLarge,
            Text::tr("%1 is larger than %2 MB, so it was not read.").arg(name).arg(maxBytes / 1024 / 1024));
    }
    const QByteArray body = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    if (body.trimmed().isEmpty())
        return fail(ErrorKind::Malformed, Text::tr("%1 is empty where JSON was expected.").arg(name));
    if (looksLikeHtml(body))
        return fail(ErrorKind::Malformed,
            Text::tr("%1 is a web page where JSON was expected. A proxy or a log-in page may stand in between.")
                .arg(name));

    // QJsonDocument takes only objects and arrays at the top; a bare scalar is legal JSON, so it travels in an array.
    QJsonParseError error;
    const char first = body.trimmed().front();
    const bool isContainer = first == '{' || first == '[';
    const QJsonDocument document = QJsonDocument::fromJson(isContainer ? body : '[' + body + ']', &error);
    switch (error.error) {
    case QJsonParseError::NoError:
        break;
    case QJsonParseError::DeepNesting:
        return fail(ErrorKind::Malformed, Text::tr("%1 is nested too deeply to be a flow.").arg(name));
    case QJsonParseError::IllegalUTF8String:
        return fail(ErrorKind::Malformed, Text::tr("%1 holds characters that are not valid UTF-8 text.").arg(name),
            QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    default:
        return fail(ErrorKind::Malformed,
            Text::tr("%1 is not valid JSON: it breaks off or is damaged at character %2.").arg(name).arg(error.offset),
            error.errorString());
    }
    if (isContainer)
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    if (document.array().size() != 1)
        return fail(ErrorKind::Malformed, Text::tr("%1 is not valid JSON: it holds several values.").arg(name));
    const QJsonValue value = document.array().first();
    if (value.isDouble() && !isNumber(body.trimmed()))
        return fail(
            ErrorKind::Malformed, Text::tr("%1 is not valid JSON: it is not a number as JSON writes it.").arg(name));
    return value;
}

Result<QJsonObject> Json::parseObject(const QByteArray &text, const QString &name)
{
    Result<QJsonValue> value = parse(text, name);
    if (!value)
        return fail(value.error());
    if (!value->isObject())
        return fail(
            ErrorKind::Malformed, Text::tr("%1 is valid JSON, but not an object with named settings.").arg(name));
    return value->toObject();
}

QByteArray Json::canonical(const QJsonValue &value)
{
    if (value.isObject())
        return halfIndented(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented));
    if (value.isArray())
        return halfIndented(QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented));
    return compact(value) + '\n';
}

QByteArray Json::compact(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray inArray
        = QJsonDocument(value.isArray() ? value.toArray() : QJsonArray{value}).toJson(QJsonDocument::Compact);
    return value.isArray() ? inArray : inArray.mid(1, inArray.size() - 2);
}

namespace {

//! Gives `value` the containers of `model` where they are equal; whether they are equal as a whole.
bool share(QJsonValue &value, const QJsonValue &model)
{
    if (value.type() != model.type())
        return false;
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const QJsonObject other = model.toObject();
        bool isSame = object.size() == other.size();
        for (const QString &key : object.keys()) {
            QJsonValue member = object.value(key);
            isSame &= share(member, other.value(key));
            if (member.isObject() || member.isArray())
                object.insert(key, member);
        }
        value = isSame ? model : QJsonValue(object);
        return isSame;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const QJsonArray other = model.toArray();
        bool isSame = array.size() == other.size();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonValue item = array.at(i);
            isSame &= share(item, other.at(i));
            if (item.isObject() || item.isArray())
                array.replace(i, item);
        }
        value = isSame ? model : QJsonValue(array);
        return isSame;
    }
    return value == model;
}

} // namespace

QJsonValue Json::sharing(const QJsonValue &value, const QJsonValue &model)
{
    QJsonValue shared = value;
    share(shared, model);
    return shared;
}
