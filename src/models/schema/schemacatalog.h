#pragma once

#include "models/schema/flowschema.h"

//! The kinds of flow this version knows. Schemas are parsed when first asked for, so that start-up pays for none.
//! A flow that holds the blocks of several kinds of one dialect has a joined kind, "verifik-v2/login+onboarding".
//! Not thread-safe: one catalog a thread, or calls from one thread only.
class SchemaCatalog
{
public:
    //! The built-in schemas.
    SchemaCatalog();

    //! Ids of all kinds of flow, most specific first: "verifik-v3/business-onboarding", … Joined kinds are not listed.
    QStringList ids() const { return m_ids; }
    //! Ids of the kinds that are no flows: what else is edited in the same way ("verifik-v2/project").
    QStringList recordIds() const { return m_recordIds; }
    //! Ids of the schemas that describe entries of a list in another one ("didit-v3/features/OCR").
    QStringList partIds() const;
    //! The schema of a kind, of a part, of a record or of joined kinds. Errors: Usage for an unknown id; Malformed when
    //! the file does not parse.
    Result<FlowSchemaPtr> schema(const QString &id) const;
    //! The kind of a document as received from `dialectFamily` ("verifik" or "didit"): chosen by the blocks it holds,
    //! never by its `version`; with blocks of several kinds, their joined kind. Errors: Usage, naming the type, when no
    //! kind fits.
    Result<FlowSchemaPtr> detect(const QJsonObject &document, const QString &dialectFamily) const;

private:
    Result<FlowSchemaPtr> joined(const QString &id) const;

    QStringList m_ids, m_recordIds;
    mutable QHash<QString, FlowSchemaPtr> m_loaded;
};
