#pragma once

#include "models/core/jsonpointer.h"

#include <optional>
#include <vector>

//! What editor a field gets, and with it what shape its value has. From the schema's `x-widget`, else from its `type`.
enum class FieldWidget {
    Toggle, //!< boolean
    Choice, //!< one of `choices`: radio buttons up to three, a combo box above
    Score, //!< number edited by slider and spin box together
    Number, //!< number edited by a spin box
    Text,
    Url,
    Chips, //!< array of strings out of `choices`
    FieldTable, //!< array of objects, one column an item field (additionalFields)
    DocumentTypes, //!< Verifik's documentTypes: countries → categories → templates
    Reference, //!< id of another record: string, populated object or null
    TextList, //!< array of free strings
    Countries, //!< array of country names out of a long list; free text stays possible
    Colour, //!< "#rrggbb" text with a colour picker
    WhiteList, //!< rows of people (name, email, countryCode, phone) that are sent and never read back
    EmailTemplates, //!< object: language → texts of an email
    ReadOnly, //!< shown, never edited
};

//! One allowed value of a Choice or Chips field.
struct FieldChoice
{
    QString value;
    QString label; //!< untranslated source text; show it through FlowSchema::text()
    bool isUndocumented = false; //!< known only from the vendor's own client
};

//! One field of a flow, as the form, validation, diff, search and documentation see it: read from a schema file
//! (docs/schema-format.md), never written by hand in C++. All texts are untranslated; show them through
//! FlowSchema::text().
struct FieldSpec
{
    JsonPointer pointer; //!< in the document; for item fields, relative to the array's item
    FieldWidget widget = FieldWidget::Text;
    QString section; //!< id of the FieldSection it is shown in
    int order = 0; //!< position within the section

    QString label;
    QString help;
    QString unit; //!< "attempts"; empty when none

    QJsonValue defaultValue = QJsonValue::Undefined; //!< documented default
    std::vector<FieldChoice> choices;
    std::optional<double> minimum, maximum; //!< documented, inclusive: outside is an error
    std::optional<double> warnMinimum, warnMaximum; //!< the vendor's dashboard: outside is a warning
    QString warning; //!< sentence for that warning
    double step = 1;
    int decimals = 0; //!< digits shown and kept after the point; 0 for integers

    bool isInteger = false;
    bool isNullable = false;
    bool isReadOnly = false; //!< the provider's own (ids, dates): never edited, never sent
    bool isWriteOnly = false; //!< sent and never read back (whiteList): what was sent is done, not missing
    bool isCreateOnly = false; //!< may be set on a new flow, never updated (name, description)
    bool isNeededToCreate = false; //!< the provider refuses to create a flow without it
    bool isSensitive = false; //!< personal data: masked on screen, kept out of logs and plans
    bool isUndocumented = false; //!< known only from the vendor's own client ([client] in the API notes)
    QString format; //!< "http-url", "email" or empty
    QString
        stronger; //!< which direction makes the control stricter: "higher", "lower", "true", "false", "order" or empty

    QString refersTo; //!< Reference: which records it picks from, "project" or "webhook"; empty for others
    QString itemKey; //!< `x-key`: which member identifies an array's item
    std::vector<FieldSpec> itemFields; //!< members of an array's items, in order

    QString objectName() const { return pointer.toString(); }
};

//! A titled group of fields in the form.
struct FieldSection
{
    QString id;
    QString title;
    QString help;
};
