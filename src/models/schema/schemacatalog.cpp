#include "models/schema/schemacatalog.h"

#include "resources/resources.h"

#include <QCoreApplication>

SchemaCatalog::SchemaCatalog()
    // Most specific first: a business flow holds every block of a personal one.
    : m_ids{QStringLiteral("verifik-v3/business-onboarding"), QStringLiteral("verifik-v3/login"),
        QStringLiteral("verifik-v3/personal-onboarding")}
{
}

Result<FlowSchemaPtr> SchemaCatalog::schema(const QString &id) const
{
    if (!m_ids.contains(id))
        return fail(ErrorKind::Usage,
            QCoreApplication::translate("SchemaCatalog", "There is no kind of flow called %1.").arg(id));
    if (const FlowSchemaPtr loaded = m_loaded.value(id))
        return loaded;
    const Result<FlowSchemaPtr> parsed
        = FlowSchema::parse(Resources::text(QStringLiteral("schemas/%1.schema.json").arg(id)), id);
    if (parsed)
        m_loaded.insert(id, *parsed);
    return parsed;
}

Result<FlowSchemaPtr> SchemaCatalog::detect(const QJsonObject &document, const QString &dialectFamily) const
{
    for (const QString &id : m_ids) {
        if (!id.startsWith(dialectFamily))
            continue;
        const Result<FlowSchemaPtr> candidate = schema(id);
        if (!candidate)
            return candidate;
        if ((*candidate)->recognises(document))
            return candidate;
    }
    const QString type = document.value(QLatin1String("type")).toString();
    return fail(ErrorKind::Usage,
        type.isEmpty()
            ? QCoreApplication::translate("SchemaCatalog", "This is not a kind of flow that this version can edit.")
            : QCoreApplication::translate("SchemaCatalog", "Flows of the type \"%1\" cannot be edited by this version.")
                  .arg(type));
}
