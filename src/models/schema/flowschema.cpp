#include "models/schema/flowschema.h"

#include "models/schema/documentrules.h"
#include "models/schema/schemavalidator.h"

#include <QCoreApplication>

FlowSchema::~FlowSchema() = default;

const FieldSpec *FlowSchema::field(const JsonPointer &pointer) const
{
    const auto found = m_index.constFind(pointer);
    return found == m_index.constEnd() ? nullptr : &m_fields[static_cast<size_t>(*found)];
}

const FieldSpec *FlowSchema::fieldHolding(const JsonPointer &pointer) const
{
    // No field holds another one, so the first on the way down is the only one; most places lie deep inside theirs.
    for (qsizetype length = 1; length <= pointer.size(); ++length) {
        if (const FieldSpec *found = field(pointer.first(length)))
            return found;
    }
    return nullptr;
}

QString FlowSchema::labelOf(const JsonPointer &pointer) const
{
    const FieldSpec *holder = fieldHolding(pointer);
    return holder ? text(holder->label) : pointer.toString();
}

QJsonObject FlowSchema::defaults() const
{
    QJsonObject document;
    for (const FieldSpec &field : m_fields) {
        if (!field.defaultValue.isUndefined() && !field.isReadOnly && !field.isWriteOnly)
            field.pointer.write(document, field.defaultValue);
    }
    return document;
}

static void collectUnknown(
    const FlowSchema &schema, const QJsonObject &object, const JsonPointer &place, std::vector<JsonPointer> &found)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const JsonPointer pointer = place / it.key();
        if (schema.field(pointer))
            continue;
        if (!schema.isBlock(pointer))
            found.push_back(pointer);
        else if (it.value().isObject())
            collectUnknown(schema, it.value().toObject(), pointer, found);
    }
}

std::vector<JsonPointer> FlowSchema::unknownPlaces(const QJsonObject &document) const
{
    std::vector<JsonPointer> found;
    collectUnknown(*this, document, JsonPointer(), found);
    return found;
}

bool FlowSchema::recognises(const QJsonObject &document) const
{
    return m_validator->recognises(document);
}

bool FlowSchema::fits(const QJsonObject &document) const
{
    return !m_validator->isDetectable() || recognises(document);
}

QString FlowSchema::text(const QString &source)
{
    return source.isEmpty() ? QString() : QCoreApplication::translate("FlowSchema", source.toUtf8().constData());
}
