#include "models/core/jsonpointer.h"

#include "models/core/jsonplace.h"

namespace {

//! An array index as RFC 6901 allows it: no sign, no leading zero; -1 when it is none.
qsizetype arrayIndex(const QString &token)
{
    if (token.isEmpty() || token.size() > 9 || (token.size() > 1 && token.front() == QLatin1Char('0')))
        return -1;
    qsizetype index = 0;
    for (const QChar c : token) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return -1;
        index = index * 10 + (c.unicode() - '0');
    }
    return index;
}

//! `container` with `value` at the place below it; nothing stands in the way (isWritable). Nobody else holds the
//! containers on the way while they are changed, so only those that are shared elsewhere are copied, and only once:
//! everything beside the path stays shared with the old value.
QJsonValue written(QJsonValue container, const QStringList &tokens, qsizetype at, const QJsonValue &value)
{
    if (at == tokens.size())
        return value;
    const QString &token = tokens[at];
    const auto isContainer = [](const QJsonValue &one) { return one.isObject() || one.isArray(); };
    if (container.isArray()) {
        QJsonArray array = container.toArray();
        container = QJsonValue();
        const qsizetype index = arrayIndex(token);
        QJsonValue item = index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
        if (isContainer(item))
            array.replace(index, QJsonValue());
        item = written(std::move(item), tokens, at + 1, value);
        if (item.isUndefined()) {
            if (index < array.size())
                array.removeAt(index);
        } else if (index == array.size()) {
            array.append(item);
        } else {
            array.replace(index, item);
        }
        return array;
    }
    if (!container.isObject() && value.isUndefined())
        return container; // nothing to remove; do not create objects for it
    QJsonObject object = container.toObject();
    container = QJsonValue();
    QJsonValue member = object.value(token);
    if (isContainer(member))
        object.insert(token, QJsonValue());
    member = written(std::move(member), tokens, at + 1, value);
    if (member.isUndefined())
        object.remove(token);
    else
        object.insert(token, member);
    return object;
}

} // namespace

std::optional<JsonPointer> JsonPointer::parse(const QString &text)
{
    if (text.isEmpty())
        return JsonPointer();
    if (!text.startsWith(QLatin1Char('/')))
        return std::nullopt;
    QStringList tokens = text.mid(1).split(QLatin1Char('/'));
    for (QString &token : tokens) {
        for (qsizetype i = token.indexOf(QLatin1Char('~')); i >= 0; i = token.indexOf(QLatin1Char('~'), i + 1)) {
            const QChar next = i + 1 < token.size() ? token[i + 1] : QChar();
            if (next != QLatin1Char('0') && next != QLatin1Char('1'))
                return std::nullopt;
        }
        // "~1" first: otherwise "~01" would turn into "/" instead of "~1" (RFC 6901, section 4).
        token.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    }
    return JsonPointer(tokens);
}

QString JsonPointer::toString() const
{
    QString text;
    for (QString token : m_tokens)
        text += QLatin1Char('/')
            + token.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return text;
}

bool JsonPointer::contains(const JsonPointer &other) const
{
    return other.m_tokens.size() >= m_tokens.size()
        && std::equal(m_tokens.begin(), m_tokens.end(), other.m_tokens.begin());
}

QJsonValue JsonPointer::in(const QJsonObject &document) const
{
    if (m_tokens.isEmpty())
        return document;
    QJsonValue value = document.value(m_tokens.first());
    for (qsizetype i = 1; i < m_tokens.size(); ++i) {
        if (value.isObject()) {
            value = value.toObject().value(m_tokens[i]);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            const qsizetype index = arrayIndex(m_tokens[i]);
            value = index >= 0 && index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            return QJsonValue::Undefined;
        }
    }
    return value;
}

QJsonValue JsonPointer::in(const QJsonValue &value) const
{
    if (m_tokens.isEmpty())
        return value;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const qsizetype index = arrayIndex(m_tokens.first());
        return index >= 0 && index < array.size() ? JsonPointer(m_tokens.mid(1)).in(array.at(index))
                                                  : QJsonValue(QJsonValue::Undefined);
    }
    return value.isObject() ? in(value.toObject()) : QJsonValue(QJsonValue::Undefined);
}

bool JsonPointer::write(QJsonObject &document, const QJsonValue &value) const
{
    if (m_tokens.isEmpty()) {
        if (!value.isObject())
            return false;
        document = value.toObject();
        return true;
    }
    if (!isWritable(document, *this))
        return false;
    QJsonValue root(document);
    document = QJsonObject();
    document = written(std::move(root), m_tokens, 0, value).toObject();
    return true;
}

bool isWritable(const QJsonObject &document, const JsonPointer &place)
{
    QJsonValue value(document);
    for (const QString &token : place.tokens()) {
        if (value.isObject()) {
            value = value.toObject().value(token);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            const qsizetype index = arrayIndex(token);
            if (index < 0 || index > array.size())
                return false;
            value = index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            return value.isUndefined() || value.isNull(); // objects are made on the way
        }
    }
    return true;
}

JsonPointer operator""_ptr(const char *text, std::size_t length)
{
    const std::optional<JsonPointer> pointer
        = JsonPointer::parse(QString::fromUtf8(text, static_cast<qsizetype>(length)));
    Q_ASSERT_X(pointer, "operator\"\"_ptr", "not a JSON Pointer");
    return pointer.value_or(JsonPointer());
}
