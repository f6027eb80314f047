#pragma once

#include "models/document/projectflow.h"
#include "models/schema/schemacatalog.h"
#include "support/examples.h"

#include <gtest/gtest.h>

//! Builders for documents under test.
namespace Flows {

inline FlowSchemaPtr schema(const char *id = "verifik-v3/personal-onboarding")
{
    const Result<FlowSchemaPtr> found = SchemaCatalog().schema(QString::fromLatin1(id));
    EXPECT_TRUE(found) << (found ? "" : qPrintable(found.error().toString()));
    return found.value_or(nullptr);
}

//! The union of every known v3 key, active at the provider.
inline QJsonObject kyc()
{
    return Examples::object(QStringLiteral("verifik-v3/record-kyc-full.json"));
}

//! The same, not live.
inline QJsonObject draft()
{
    QJsonObject document = kyc();
    document.insert(QStringLiteral("status"), QStringLiteral("draft"));
    return document;
}

inline std::unique_ptr<ProjectFlow> open(const QJsonObject &document)
{
    return std::make_unique<ProjectFlow>(schema(), document, document);
}

} // namespace Flows
