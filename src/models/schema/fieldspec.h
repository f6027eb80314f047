#pragma once

#include "models/core/jsonpointer.h"

#include <memory>
#include <optional>
#include <vector>

class FieldVariants;

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
    Action, //!< what happens when a check finds something: out of `choices`, from the weakest to the strictest
    Duration, //!< whole number of seconds, edited as days, hours and minutes
    Features, //!< the ordered checks of a workflow, each with its own settings (`variants`)
    StatusRules, //!< array of conditions with the verdict that each gives
    AllowedDocuments, //!< object: country → kind of document → whether and how it is taken; unset takes every document
    CountryMap, //!< object: country → its own settings (`itemFields`)
    KeyedMap, //!< the same with other keys (`keyFormat`, `choices`)
    CountryCodes, //!< array of country codes
    ReadOnly, //!< shown, never edited
};

//! One allowed value of a Choice or Chips field.
struct FieldChoice
{
    QString value;
    QString label; //!< untranslated source text; show it through FlowSchema::text()
    bool isUndocumented = false; //!< known only from the vendor's own client
};

//! A place of a field on a scale that it shares with others: below or above it something else happens to a score.
struct FieldBand
{
    QString id; //!< the same for all fields of one scale
    QString role; //!< "decline-below", "review-below", "approve-up-to", "review-up-to", "allow-from" or "allow-up-to"
};

//! What another field of the same object must hold for a field to have an effect.
struct FieldCondition
{
    JsonPointer field; //!< beside the field itself
    QJsonValue value;
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

    QString refersTo; //!< Reference: which records it picks from: "project", "webhook", "questionnaire", "workflow"; empty for others
    QString itemKey; //!< `x-key`: which member identifies an array's item
    bool isOrdered = false; //!< of an array: the order of its items means something
    //! Members of an array's items, or of the entries of an object that is a map, in order. Entries that are no objects
    //! have one at the empty place.
    std::vector<FieldSpec> itemFields;
    QString keyFormat; //!< of a map's keys: "country-3", "country-2", "language" or empty; listed keys are in `choices`
    std::shared_ptr<const FieldVariants> variants; //!< set on a list whose entries differ in kind

    bool isMap = false; //!< an object whose members are entries with free keys
    bool ignoresCase = false; //!< of `choices`: the provider gives either case, so both are read
    bool hasOpenChoices = false; //!< values beside `choices` are possible and no finding
    QString unsetText; //!< untranslated: what having no value means ("as in your account"); empty when unknown
    QString nullText; //!< untranslated: what null means, where that is something else than having no value
    FieldBand band; //!< empty for fields without a scale of their own
    std::optional<FieldCondition> shownIf; //!< without it, or with it met, the field has an effect

    QString objectName() const { return pointer.toString(); }
};

//! A titled group of fields in the form.
struct FieldSection
{
    QString id;
    QString title;
    QString help;
};
