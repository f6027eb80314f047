#include "models/schema/schemacatalog.h"

#include "models/schema/schemajoin.h"
#include "resources/resources.h"

#include <QCoreApplication>

namespace {

constexpr QLatin1Char joint('+');

//! Only flows of this dialect are kept together in one record by their provider.
const QString joinable = QStringLiteral("verifik-v2/");

} // namespace

SchemaCatalog::SchemaCatalog()
    // Most specific first: a business flow holds every block of a personal one, and "other" takes what nothing else
    // does.
    : m_ids{QStringLiteral("verifik-v3/business-onboarding"), QStringLiteral("verifik-v3/login"),
        QStringLiteral("verifik-v3/personal-onboarding"), QStringLiteral("verifik-v2/login"),
        QStringLiteral("verifik-v2/onboarding"), QStringLiteral("verifik-v2/steps"), QStringLiteral("verifik-v2/other"),
        QStringLiteral("didit-v3/workflow")}
    , m_recordIds{QStringLiteral("verifik-v2/project")}
{
}

QStringList SchemaCatalog::partIds() const
{
    constexpr QLatin1String start("schemas/"), end(".schema.json");
    QStringList ids;
    for (const QString &file : Resources::files(QStringLiteral("schemas/didit-v3/features")))
        ids << file.mid(start.size(), file.size() - start.size() - end.size());
    return ids;
}

Result<FlowSchemaPtr> SchemaCatalog::schema(const QString &id) const
{
    if (const FlowSchemaPtr loaded = m_loaded.value(id))
        return loaded;
    const bool isFile = m_ids.contains(id) || m_recordIds.contains(id) || partIds().contains(id);
    const Result<FlowSchemaPtr> parsed = isFile
        ? FlowSchema::parse(Resources::text(QStringLiteral("schemas/%1.schema.json").arg(id)), id)
        : joined(id);
    if (parsed)
        m_loaded.insert(id, *parsed);
    return parsed;
}

Result<FlowSchemaPtr> SchemaCatalog::joined(const QString &id) const
{
    std::vector<FlowSchemaPtr> parts;
    qsizetype last = -1;
    for (const QString &kind : id.mid(joinable.size()).split(joint)) {
        // In the catalog's order and each once, so that a flow's kind has one id only.
        const qsizetype place = id.startsWith(joinable) ? m_ids.indexOf(joinable + kind) : -1;
        if (place <= last || !id.contains(joint))
            return fail(ErrorKind::Usage,
                QCoreApplication::translate("SchemaCatalog", "There is no kind of flow called %1.").arg(id));
        last = place;
        const Result<FlowSchemaPtr> part = schema(joinable + kind);
        if (!part)
            return part;
        parts.push_back(*part);
    }
    return FlowSchema::fromJson(joinedSchemas(parts), id);
}

Result<FlowSchemaPtr> SchemaCatalog::detect(const QJsonObject &document, const QString &dialectFamily) const
{
    QString found;
    for (const QString &id : m_ids) {
        if (!id.startsWith(dialectFamily))
            continue;
        const Result<FlowSchemaPtr> candidate = schema(id);
        if (!candidate)
            return candidate;
        if (!(*candidate)->recognises(document))
            continue;
        if (!id.startsWith(joinable))
            return candidate;
        found += found.isEmpty() ? id : joint + id.mid(joinable.size());
    }
    if (!found.isEmpty())
        return schema(found);
    const QString type = document.value(QLatin1String("type")).toString();
    return fail(ErrorKind::Usage,
        type.isEmpty()
            ? QCoreApplication::translate("SchemaCatalog", "This is not a kind of flow that this version can edit.")
            : QCoreApplication::translate("SchemaCatalog", "Flows of the type \"%1\" cannot be edited by this version.")
                  .arg(type));
}
