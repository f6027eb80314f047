#include "models/merge/mergetriples.h"

#include "models/merge/keyedentries.h"
#include "models/merge/mergeshape.h"
#include "models/schema/fieldvariants.h"

namespace {

const QStringList texts{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
const QStringList countries{QStringLiteral("COL"), QStringLiteral("MEX"), QStringLiteral("PER"), QStringLiteral("CHL"),
    QStringLiteral("World")};

bool isList(const FieldSpec &field)
{
    return KeyedEntries::canTellApart(field) || (!field.itemFields.empty() && !field.isMap);
}

} // namespace

MergeTriples::MergeTriples(const FlowSchema &schema, QJsonObject start, unsigned seed)
    : m_schema(schema)
    , m_start(std::move(start))
    , m_random(seed)
{
    for (const FieldSpec &field : schema.fields()) {
        if (field.isReadOnly)
            continue;
        m_editable.push_back(&field);
        if (isList(field) || field.isMap)
            m_lists.push_back(&field);
    }
}

qsizetype MergeTriples::pick(qsizetype limit)
{
    return static_cast<qsizetype>(m_random() % static_cast<size_t>(limit));
}

MergeTriple MergeTriples::next()
{
    m_focus.clear();
    for (int i = 0; i < 3; ++i) {
        const auto &from = happens(60) && !m_lists.empty() ? m_lists : m_editable;
        m_focus.push_back(from[static_cast<size_t>(pick(static_cast<qsizetype>(from.size())))]);
    }
    QJsonObject start;
    if (happens(90)) { // the rest of the document only costs time
        for (const FieldSpec *field : m_focus)
            field->pointer.write(start, field->pointer.in(m_start));
    } else {
        start = m_start;
    }
    MergeTriple triple;
    triple.base = edited(start);
    triple.mine = edited(triple.base);
    triple.theirs = edited(triple.base);
    return triple;
}

QJsonObject MergeTriples::edited(QJsonObject document)
{
    for (qsizetype edits = pick(5) + 1; edits > 0; --edits)
        editField(document);
    return document;
}

void MergeTriples::editField(QJsonObject &document)
{
    const FieldSpec &field = *m_focus[static_cast<size_t>(pick(static_cast<qsizetype>(m_focus.size())))];
    if (happens(3)) { // what no field describes
        (field.pointer.parent() / QStringLiteral("unknown")).write(document, oddValue());
    } else if (happens(2) && field.pointer.size() > 1) { // a whole block
        field.pointer.parent().write(document, oddValue());
    } else {
        field.pointer.write(document, editedValue(field, field.pointer.in(document)));
    }
}

QJsonValue MergeTriples::oddValue()
{
    switch (pick(7)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return QJsonValue::Undefined;
    case 2:
        return texts[pick(texts.size())];
    case 3:
        return static_cast<int>(pick(3));
    case 4:
        return QJsonObject{{texts[pick(texts.size())], texts[pick(texts.size())]}};
    case 5:
        return QJsonArray{texts[pick(texts.size())]};
    default:
        return pick(2) == 0;
    }
}

QJsonValue MergeTriples::editedValue(const FieldSpec &field, const QJsonValue &value)
{
    if (happens(5))
        return oddValue();
    if (happens(6))
        return QJsonValue::Undefined;
    if (value.isArray() && !happens(6))
        return editedList(field, value.toArray());
    if (value.isObject() && field.isMap && !happens(6))
        return editedMap(field, value.toObject());
    return randomValue(field);
}

QJsonValue MergeTriples::editedList(const FieldSpec &list, QJsonArray entries)
{
    const qsizetype at = entries.isEmpty() ? 0 : pick(entries.size());
    switch (entries.isEmpty() ? 0 : pick(7)) {
    case 0:
    case 1:
        entries.insert(happens(60) ? entries.size() : at, randomEntry(list, 1));
        break;
    case 2:
        entries.removeAt(at);
        break;
    case 3: {
        const QJsonValue moved = entries.takeAt(at);
        entries.insert(pick(entries.size() + 1), moved);
        break;
    }
    default:
        entries.replace(at, editedEntry(list, entries.at(at)));
    }
    return entries;
}

QJsonValue MergeTriples::editedMap(const FieldSpec &map, QJsonObject entries)
{
    const QStringList keys = entries.keys();
    const qsizetype what = keys.isEmpty() ? 0 : pick(4);
    const QString key = what == 0 ? randomKey(map) : keys[pick(keys.size())];
    if (what == 0)
        entries.insert(key, randomEntry(map, 1));
    else if (what == 1)
        entries.remove(key);
    else
        entries.insert(key, editedEntry(map, entries.value(key)));
    return entries;
}

QJsonValue MergeTriples::editedEntry(const FieldSpec &list, const QJsonValue &entry)
{
    if (happens(3)) {
        const QJsonValue odd = oddValue();
        return odd.isUndefined() ? QJsonValue(1) : odd;
    }
    if (!list.itemFields.empty() && list.itemFields.front().pointer.isEmpty()) {
        const QJsonValue value = editedValue(list.itemFields.front(), entry);
        return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    }
    if (!entry.isObject())
        return randomEntry(list, 1);
    QJsonObject object = entry.toObject();
    if (const FlowSchemaPtr kind = list.variants && happens(80) ? list.variants->schemaOf(entry) : nullptr) {
        QJsonObject settings = object.value(list.variants->member()).toObject();
        // Among the first few, so that two people meet.
        const auto &fields = kind->fields();
        const FieldSpec &field
            = fields[static_cast<size_t>(pick(std::min<qsizetype>(8, static_cast<qsizetype>(fields.size()))))];
        field.pointer.write(settings, editedValue(field, field.pointer.in(settings)));
        if (happens(2))
            object.remove(list.variants->member());
        else
            object.insert(list.variants->member(), settings);
        return object;
    }
    if (happens(4)) {
        object.insert(QStringLiteral("unknown"), oddValue());
    } else if (!list.itemFields.empty()) {
        const FieldSpec &member
            = list.itemFields[static_cast<size_t>(pick(static_cast<qsizetype>(list.itemFields.size())))];
        if (member.pointer.last() != list.itemKey || happens(10))
            member.pointer.write(object, editedValue(member, member.pointer.in(object)));
    }
    return object;
}

QString MergeTriples::randomKey(const FieldSpec &map)
{
    const auto choices = std::min<qsizetype>(4, static_cast<qsizetype>(map.choices.size()));
    return choices > 0 ? map.choices[static_cast<size_t>(pick(choices))].value : countries[pick(countries.size())];
}

QJsonValue MergeTriples::randomEntry(const FieldSpec &list, int depth)
{
    if (!list.itemFields.empty() && list.itemFields.front().pointer.isEmpty())
        return randomValue(list.itemFields.front(), depth + 1);
    if (list.itemFields.empty())
        return list.choices.empty() ? countries[pick(countries.size())] : randomKey(list);
    QJsonObject entry;
    for (const FieldSpec &member : list.itemFields) {
        const bool isKey = member.pointer.last() == list.itemKey;
        if (isKey && member.widget != FieldWidget::Reference)
            entry.insert(list.itemKey, list.variants ? list.variants->names().at(pick(5)) : randomKey(member));
        else if (isKey || happens(60))
            member.pointer.write(entry, randomValue(member, depth + 1));
    }
    return entry;
}

QJsonValue MergeTriples::randomValue(const FieldSpec &field, int depth)
{
    if (field.isMap) {
        QJsonObject map;
        for (qsizetype count = pick(depth > 2 ? 2 : 4); count > 0; --count)
            map.insert(randomKey(field), randomEntry(field, depth));
        return map;
    }
    if (isList(field)) {
        QJsonArray list;
        for (qsizetype count = pick(depth > 2 ? 2 : 4); count > 0; --count) {
            const QJsonValue entry = randomEntry(field, depth);
            if (!list.contains(entry))
                list.append(entry);
        }
        return list;
    }
    if (field.widget == FieldWidget::Reference) {
        const QString id = texts[pick(texts.size())];
        return happens(50) ? QJsonValue(id) : QJsonValue(QJsonObject{{"_id", id}, {"name", id}});
    }
    if (!field.choices.empty())
        return field.choices[static_cast<size_t>(pick(static_cast<qsizetype>(field.choices.size())))].value;
    if (field.widget == FieldWidget::Toggle)
        return pick(2) == 0;
    if (field.minimum || field.isInteger)
        return static_cast<int>(pick(3));
    return texts[pick(texts.size())];
}

namespace {

void collect(const MergeShape &shape, const QJsonValue &value, MergePath &path, std::map<MergePath, QJsonValue> &leaves)
{
    const auto inside = [&](const MergeStep &step, const QJsonValue &member) {
        path.push_back(step);
        collect(shape.at(step), member, path, leaves);
        path.pop_back();
    };
    const MergeShape::Kind kind = shape.kind();
    if (value.isObject() && kind != MergeShape::Kind::Leaf && kind != MergeShape::Kind::List) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            inside({it.key()}, it.value());
        return;
    }
    if (value.isArray() && kind == MergeShape::Kind::List) {
        const KeyedEntries entries(*shape.field(), value.toArray());
        if (entries.isSound()) {
            for (const MergeStep &key : entries.order())
                inside(key, entries.value(key));
            return;
        }
    }
    if (kind != MergeShape::Kind::Block || !value.isNull())
        leaves[path] = value;
}

} // namespace

std::map<MergePath, QJsonValue> leavesOf(const FlowSchema &schema, const QJsonObject &document)
{
    std::map<MergePath, QJsonValue> leaves;
    MergePath path;
    collect(MergeShape(schema), document, path, leaves);
    return leaves;
}
