#pragma once

#include "models/schema/flowschema.h"

//! The kinds of flow this version knows. Schemas are parsed when first asked for, so that start-up pays for none.
//! Not thread-safe: one catalog a thread, or calls from one thread only.
class SchemaCatalog
{
public:
    //! The built-in schemas.
    SchemaCatalog();

    //! Ids of all kinds, most specific first: "verifik-v3/business-onboarding", …
    QStringList ids() const { return m_ids; }
    //! The schema of a kind. Errors: Usage for an unknown id; Malformed when the file does not parse.
    Result<FlowSchemaPtr> schema(const QString &id) const;
    //! The kind of a document as received from `dialectFamily` ("verifik" or "didit"): chosen by the blocks it holds,
    //! never by its `version`. Errors: Usage, naming the type, when no kind fits.
    Result<FlowSchemaPtr> detect(const QJsonObject &document, const QString &dialectFamily) const;

private:
    QStringList m_ids;
    mutable QHash<QString, FlowSchemaPtr> m_loaded;
};
