#pragma once

#include "models/schema/schemacatalog.h"
#include "models/schema/schemavalidator.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

//! What the shipped schemas say about documents, in a form that tables can list.
namespace Schemas {

using Findings = std::vector<std::string>;

inline const SchemaCatalog &catalog()
{
    static const SchemaCatalog instance;
    return instance;
}

inline FlowSchemaPtr schemaOf(const QString &id)
{
    const Result<FlowSchemaPtr> schema = catalog().schema(id);
    EXPECT_TRUE(schema) << qPrintable(schema ? QString() : schema.error().toString());
    return schema ? *schema : nullptr;
}

inline QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

//! Id of the kind that a document is recognised as; empty for none.
inline std::string kindOf(const QJsonObject &document)
{
    const Result<FlowSchemaPtr> schema = catalog().detect(document, QStringLiteral("verifik"));
    return schema ? (*schema)->id().toStdString() : std::string();
}

//! Findings as "error /place", so that a table can list them.
inline Findings findings(const QJsonObject &document, const FlowSchema &schema)
{
    Findings found;
    for (const Problem &problem : schema.validator().checkAll(document)) {
        const char *severity = problem.severity == Severity::Error ? "error " : "warning ";
        found.push_back(severity + problem.pointer.toString().toStdString());
        EXPECT_TRUE(problem.message.front().isUpper() && problem.message.endsWith(QLatin1Char('.')))
            << qPrintable(problem.message);
        EXPECT_FALSE(problem.message.contains(QLatin1Char('/')) && problem.message.contains(problem.pointer.toString()))
            << qPrintable(problem.message);
    }
    return found;
}

} // namespace Schemas
