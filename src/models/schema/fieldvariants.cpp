#include "models/schema/fieldvariants.h"

#include "resources/resources.h"

FieldVariants::FieldVariants(QString selector, QString member, const QString &folder, QStringList names)
    : m_selector(std::move(selector))
    , m_member(std::move(member))
    , m_names(std::move(names))
{
    for (const QString &name : m_names)
        m_kinds[name].id = folder + QLatin1Char('/') + name;
}

FlowSchemaPtr FieldVariants::schema(const QString &name) const
{
    auto found = m_kinds.find(name);
    if (found == m_kinds.end())
        found = m_kinds.find(name.toUpper());
    if (found == m_kinds.end())
        return nullptr;
    Kind &kind = found->second;
    std::call_once(kind.once, [&kind] {
        kind.schema = FlowSchema::parse(Resources::text(QStringLiteral("schemas/%1.schema.json").arg(kind.id)), kind.id)
                          .value_or(nullptr);
    });
    return kind.schema;
}

FlowSchemaPtr FieldVariants::schemaOf(const QJsonValue &entry) const
{
    return entry.isObject() ? schema(entry.toObject().value(m_selector).toString()) : nullptr;
}
