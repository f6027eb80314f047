#pragma once

#include <QHashFunctions>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

//! A place in a JSON document as in RFC 6901 ("/liveness/minScore", "/documents/documentTypes/0/country").
//! The empty pointer is the whole document. A value type; cheap to copy.
class JsonPointer
{
public:
    JsonPointer() = default;
    explicit JsonPointer(QStringList tokens)
        : m_tokens(std::move(tokens))
    {
    }

    //! Reads RFC 6901 text. Nothing when a non-empty text does not start with "/" or holds a "~" that is not "~0" or
    //! "~1".
    static std::optional<JsonPointer> parse(const QString &text);

    //! RFC 6901 text with "~" and "/" escaped.
    QString toString() const;

    const QStringList &tokens() const { return m_tokens; }
    bool isEmpty() const { return m_tokens.isEmpty(); }
    qsizetype size() const { return m_tokens.size(); }
    //! The last token; empty for the whole document.
    QString last() const { return m_tokens.isEmpty() ? QString() : m_tokens.last(); }
    //! The pointer without its last token; the whole document's parent is itself.
    JsonPointer parent() const { return JsonPointer(m_tokens.mid(0, m_tokens.size() - 1)); }
    JsonPointer first(qsizetype count) const { return JsonPointer(m_tokens.mid(0, count)); }

    JsonPointer operator/(const QString &token) const { return JsonPointer(m_tokens + QStringList(token)); }
    JsonPointer operator/(qsizetype index) const { return *this / QString::number(index); }
    JsonPointer operator/(const JsonPointer &below) const { return JsonPointer(m_tokens + below.m_tokens); }

    //! True when `other` is this place or lies inside it.
    bool contains(const JsonPointer &other) const;

    //! The value at this place; Undefined where the document has nothing there (missing member, index past the end,
    //! a scalar on the way).
    QJsonValue in(const QJsonObject &document) const;
    QJsonValue in(const QJsonValue &value) const;

    //! Puts `value` at this place; Undefined removes a member or an array item. Missing objects on the way are created,
    //! an index equal to an array's length appends. Returns false, and changes nothing, when a scalar (other than null)
    //! or an index beyond the end stands in the way.
    bool write(QJsonObject &document, const QJsonValue &value) const;

    bool operator==(const JsonPointer &) const = default;
    bool operator<(const JsonPointer &other) const { return m_tokens < other.m_tokens; }

private:
    QStringList m_tokens; // unescaped: "~1" is stored as "/"
};

inline size_t qHash(const JsonPointer &pointer, size_t seed = 0)
{
    return qHashRange(pointer.tokens().begin(), pointer.tokens().end(), seed);
}

//! A pointer written in the source; the text must be valid RFC 6901 (asserted).
JsonPointer operator""_ptr(const char *text, std::size_t length);

Q_DECLARE_METATYPE(JsonPointer)
