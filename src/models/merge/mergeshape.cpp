#include "models/merge/mergeshape.h"

#include "models/document/reference.h"
#include "models/merge/keyedentries.h"
#include "models/schema/fieldvariants.h"

#include <algorithm>

MergeShape::MergeShape(const FlowSchema &schema)
    : m_schema(&schema)
    , m_isDocument(true)
{
}

MergeShape::Kind MergeShape::kind() const
{
    if (m_field)
        return m_field->isMap ? Kind::Map : KeyedEntries::canTellApart(*m_field) ? Kind::List : Kind::Leaf;
    if (m_schema)
        return !m_schema->isBlock(m_inside) ? Kind::Leaf : m_isDocument ? Kind::Block : Kind::Object;
    if (m_inside.isEmpty())
        return Kind::Object; // an entry, or the settings of one whose kind is not known
    const bool isOnTheWay = m_members
        && std::any_of(m_members->begin(), m_members->end(),
            [this](const FieldSpec &member) { return m_inside.contains(member.pointer); });
    return isOnTheWay ? Kind::Object : Kind::Leaf;
}

MergeShape MergeShape::at(const MergeStep &step) const
{
    MergeShape next;
    if (m_field) {
        next.m_list = m_field;
        next.m_members = &m_field->itemFields;
        if (m_field->variants)
            next.m_settings = m_field->variants->schema(step.name).get(); // the variants keep it
        if (!next.m_members->empty() && next.m_members->front().pointer.isEmpty())
            next.m_field = &next.m_members->front();
        return next;
    }
    if (m_list && m_list->variants && m_inside.isEmpty() && step.name == m_list->variants->member()) {
        next.m_schema = m_settings;
        return next;
    }
    next.m_inside = m_inside / step.name;
    next.m_schema = m_schema;
    next.m_isDocument = m_isDocument;
    next.m_members = m_members;
    if (m_schema) {
        next.m_field = m_schema->field(next.m_inside);
    } else if (m_members) {
        const auto found = std::find_if(m_members->begin(), m_members->end(),
            [&](const FieldSpec &member) { return member.pointer == next.m_inside; });
        next.m_field = found == m_members->end() ? nullptr : &*found;
    }
    return next;
}

bool MergeShape::isSame(const QJsonValue &a, const QJsonValue &b) const
{
    if (m_field || !m_list)
        return Reference::isSame(m_field, a, b);
    return a == b || (a.isObject() && b.isObject() && Reference::isSame(m_list, QJsonArray{a}, QJsonArray{b}));
}
