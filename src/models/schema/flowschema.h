#pragma once

#include "models/core/error.h"
#include "models/schema/fieldspec.h"

#include <QHash>
#include <QSet>

#include <memory>

class DocumentRules;
class SchemaValidator;

//! The fields of one kind of flow in one dialect, read from `resources/schemas/<dialect>/<kind>.schema.json`.
//! Immutable after loading and shared; the form, validation, diffs and the sandbox's samples all walk it.
class FlowSchema
{
public:
    //! Reads a schema file's text. Errors: Malformed with the place, for text that is not JSON Schema or breaks
    //! docs/schema-format.md.
    static Result<std::shared_ptr<const FlowSchema>> parse(const QByteArray &text, const QString &name);
    //! The same from a schema that was read, or joined, already.
    static Result<std::shared_ptr<const FlowSchema>> fromJson(const QJsonObject &json, const QString &name);
    ~FlowSchema();

    QString dialect() const { return m_dialect; } //!< "verifik-v3"
    QString kind() const { return m_kind; } //!< "personal-onboarding"
    QString id() const { return m_dialect + QLatin1Char('/') + m_kind; }
    QString title() const { return m_title; } //!< untranslated ("Personal onboarding"), except that of joined kinds

    //! What the provider keeps records of this kind under: "project-flows", or "projects" for the kind that is no flow.
    QString resource() const { return m_resource; }

    //! Whether the provider refuses members at the top of a document that it does not know (`x-strict`).
    bool isStrict() const { return m_isStrict; }

    const std::vector<FieldSection> &sections() const { return m_sections; }
    //! Every field in form order: by section, then by order.
    const std::vector<FieldSpec> &fields() const { return m_fields; }
    //! The field at exactly this place, or null.
    const FieldSpec *field(const JsonPointer &pointer) const;
    //! Whether this place is an object whose members are fields ("/liveness"); the whole document is one.
    bool isBlock(const JsonPointer &pointer) const { return m_blocks.contains(pointer); }
    //! The field that holds this place (the array for a place inside it), or null for a place that is no field's.
    const FieldSpec *fieldHolding(const JsonPointer &pointer) const;
    //! Label of the field holding `pointer`, translated; for unknown places the pointer's own text.
    QString labelOf(const JsonPointer &pointer) const;

    //! A new flow's document: every documented default, nested where it belongs. What is only ever sent (write-only)
    //! starts out absent, which means the same as its default.
    QJsonObject defaults() const;
    //! Places in `document` that no field describes, outermost only ("Not understood by this version").
    std::vector<JsonPointer> unknownPlaces(const QJsonObject &document) const;
    //! Whether `document` is of this kind, by its blocks (`x-detect`), never by its version.
    bool recognises(const QJsonObject &document) const;
    //! Whether `document` can be one of the kind that it was asked for as. A kind without marks to know it by (a
    //! project) is only ever asked for by name, and takes any.
    bool fits(const QJsonObject &document) const;
    //! Whether the schema itself demands the field, whatever the other fields hold.
    bool isRequired(const JsonPointer &pointer) const { return m_required.contains(pointer); }

    const SchemaValidator &validator() const { return *m_validator; }
    //! The rules that a schema file cannot say, or null where there are none.
    const DocumentRules *rules() const { return m_rules.get(); }
    const QJsonObject &json() const { return m_json; }

    //! A text of a schema file in the user's language.
    static QString text(const QString &source);

private:
    FlowSchema() = default;
    friend class FlowSchemaParser;

    QString m_dialect, m_kind, m_title, m_resource;
    bool m_isStrict = false;
    QJsonObject m_json;
    std::vector<FieldSection> m_sections;
    std::vector<FieldSpec> m_fields;
    QHash<JsonPointer, qsizetype> m_index;
    QSet<JsonPointer> m_blocks, m_required;
    std::unique_ptr<const SchemaValidator> m_validator;
    std::unique_ptr<const DocumentRules> m_rules;
};

using FlowSchemaPtr = std::shared_ptr<const FlowSchema>;
