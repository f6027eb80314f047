#include "models/schema/schemajoin.h"

#include <QCoreApplication>

namespace {

const QLatin1String propertiesKey("properties"), sectionsKey("x-sections"), rulesKey("allOf"), detectKey("x-detect");

QJsonObject joinedProperties(const QJsonObject &first, const QJsonObject &second)
{
    QJsonObject joined = first;
    for (auto it = second.begin(); it != second.end(); ++it) {
        QJsonObject here = first.value(it.key()).toObject();
        const QJsonObject there = it.value().toObject();
        const bool isBlockHere = here.contains(propertiesKey), isBlockThere = there.contains(propertiesKey);
        if (here.isEmpty() || (isBlockThere && !isBlockHere)) {
            joined.insert(it.key(), there);
        } else if (isBlockHere && isBlockThere) {
            here.insert(propertiesKey,
                joinedProperties(here.value(propertiesKey).toObject(), there.value(propertiesKey).toObject()));
            joined.insert(it.key(), here);
        }
    }
    return joined;
}

//! Both lists keep their order; a section of the second alone stands before the next one that they share.
QJsonArray joinedSections(const QJsonArray &first, const QJsonArray &second)
{
    QJsonArray joined = first;
    const auto placeOf = [&](const QJsonValue &section) {
        for (qsizetype i = 0; i < joined.size(); ++i) {
            if (joined.at(i).toObject().value(QLatin1String("id")) == section.toObject().value(QLatin1String("id")))
                return i;
        }
        return qsizetype(-1);
    };
    qsizetype before = joined.size();
    for (qsizetype i = second.size() - 1; i >= 0; --i) {
        const qsizetype place = placeOf(second.at(i));
        if (place >= 0)
            before = place;
        else
            joined.insert(before, second.at(i));
    }
    return joined;
}

//! The rules that kinds have in common stand once.
QJsonArray withoutRepetitions(QJsonArray rules, const QJsonArray &more)
{
    for (const QJsonValue &rule : more) {
        if (!rules.contains(rule))
            rules.append(rule);
    }
    return rules;
}

} // namespace

QJsonObject joinedSchemas(const std::vector<FlowSchemaPtr> &parts)
{
    QJsonObject joined = parts.front()->json();
    QString kind = parts.front()->kind(), title = FlowSchema::text(parts.front()->title());
    QJsonArray detects{joined.value(detectKey)};
    for (size_t i = 1; i < parts.size(); ++i) {
        const QJsonObject &part = parts[i]->json();
        kind += QLatin1Char('+') + parts[i]->kind();
        //: two kinds of flow whose settings one flow holds together: "Login and Onboarding"
        title
            = QCoreApplication::translate("SchemaCatalog", "%1 and %2").arg(title, FlowSchema::text(parts[i]->title()));
        detects.append(part.value(detectKey));
        joined.insert(
            sectionsKey, joinedSections(joined.value(sectionsKey).toArray(), part.value(sectionsKey).toArray()));
        joined.insert(propertiesKey,
            joinedProperties(joined.value(propertiesKey).toObject(), part.value(propertiesKey).toObject()));
        joined.insert(rulesKey, withoutRepetitions(joined.value(rulesKey).toArray(), part.value(rulesKey).toArray()));
    }
    joined.insert(QLatin1String("x-kind"), kind);
    joined.insert(QLatin1String("title"), title);
    joined.insert(detectKey, QJsonObject{{QLatin1String("allOf"), detects}});
    return joined;
}
