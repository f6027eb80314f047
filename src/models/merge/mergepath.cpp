#include "models/merge/mergepath.h"

#include "models/merge/keyedentries.h"
#include "models/merge/mergeshape.h"
#include "models/schema/fieldvariants.h"
#include "models/schema/valuetext.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MergeConflict)
};

} // namespace

std::optional<JsonPointer> MergePaths::pointerIn(
    const FlowSchema &schema, const MergePath &path, const QJsonObject &document)
{
    MergeShape shape(schema);
    QStringList tokens;
    QJsonValue value = document;
    for (const MergeStep &step : path) {
        if (!step.isEntry()) {
            tokens << step.name;
            value = value.isObject() ? value.toObject().value(step.name) : QJsonValue(QJsonValue::Undefined);
        } else {
            if (!shape.field() || !value.isArray())
                return std::nullopt;
            const KeyedEntries entries(*shape.field(), value.toArray());
            const qsizetype index = entries.isSound() ? entries.indexOf(step) : -1;
            if (index < 0)
                return std::nullopt;
            tokens << QString::number(index);
            value = value.toArray().at(index);
        }
        shape = shape.at(step);
    }
    return JsonPointer(tokens);
}

QJsonValue MergePaths::valueIn(const FlowSchema &schema, const MergePath &path, const QJsonObject &document)
{
    const std::optional<JsonPointer> place = pointerIn(schema, path, document);
    return place ? place->in(document) : QJsonValue(QJsonValue::Undefined);
}

JsonPointer MergePaths::named(const MergePath &path)
{
    QStringList names;
    for (const MergeStep &step : path)
        names << (step.occurrence > 1 ? QStringLiteral("%1 (%2)").arg(step.name).arg(step.occurrence) : step.name);
    return JsonPointer(names);
}

QString MergePaths::entryName(const FieldSpec &list, const MergeStep &entry)
{
    if (list.isSensitive)
        return Text::tr("an entry");
    if (list.isMap)
        return ValueText::key(list, entry.name);
    if (KeyedEntries::isOfTexts(list))
        return ValueText::choice(list, entry.name);
    const QString name = ValueText::item(list, QJsonObject{{list.itemKey, entry.name}}, 0);
    //: %1 is the name of a check that stands more than once, %2 which one of them: "Questionnaire (2)"
    return entry.occurrence > 1 ? Text::tr("%1 (%2)").arg(name).arg(entry.occurrence) : name;
}

QString MergePaths::label(const FlowSchema &schema, const MergePath &path)
{
    MergeShape shape(schema);
    const FieldSpec *outermost = nullptr;
    JsonPointer place;
    QStringList parts;
    for (size_t i = 0; i < path.size(); ++i) {
        const MergeStep &step = path[i];
        const bool isEntry = step.isEntry() || (shape.field() && shape.field()->isMap);
        const FieldSpec *list = shape.field();
        shape = shape.at(step);
        if (!outermost) {
            outermost = shape.field();
            place = place / step.name;
            // Of a list, only where nothing else says which: for the list itself and for one entry.
            if (outermost && (outermost->isMap || path.size() - i <= 2))
                parts << FlowSchema::text(outermost->label);
            continue;
        }
        // The name of a list says nothing between those of its entry and of the setting.
        const bool isBetween = i + 2 < path.size() && path[i + 1].isEntry();
        const bool isLast = i + 1 == path.size();
        if (isEntry && list)
            parts << entryName(*list, step);
        else if (shape.field() && !isBetween)
            parts << FlowSchema::text(shape.field()->label);
        else if (!shape.field() && isLast)
            parts << step.name;
    }
    if (!outermost)
        return schema.labelOf(place);
    const QString last = parts.takeLast();
    if (parts.isEmpty())
        return last;
    QString way = parts.takeFirst();
    for (const QString &part : parts)
        //: a place inside a list: %1 the place so far ("Colombia"), %2 the next level ("Passport")
        way = Text::tr("%1, %2").arg(way, part);
    //: %1 is an entry of a list ("Face match"), %2 one of its settings
    return Text::tr("%1: %2").arg(way, last);
}
