#include "models/core/json.h"
#include "models/schema/documentrules.h"
#include "models/schema/fieldvariants.h"
#include "models/schema/flowschema.h"
#include "models/schema/schemavalidator.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

//! The object behind an array's `items`: itself, or the object among its alternatives.
QJsonObject objectItem(const QJsonObject &items)
{
    if (items.contains(QLatin1String("properties")))
        return items;
    for (const char *key : {"anyOf", "oneOf"}) {
        for (const QJsonValue &alternative : items.value(QLatin1String(key)).toArray()) {
            if (alternative.toObject().contains(QLatin1String("properties")))
                return alternative.toObject();
        }
    }
    return {};
}

QStringList typesOf(const QJsonObject &property)
{
    const QJsonValue type = property.value(QLatin1String("type"));
    QStringList types;
    if (type.isString())
        types << type.toString();
    for (const QJsonValue &one : type.toArray())
        types << one.toString();
    return types;
}

std::optional<double> numberAt(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

//! What the entries of an object with free keys look like; empty for other values.
QJsonObject mapEntry(const QJsonObject &property)
{
    return property.value(QLatin1String("additionalProperties")).toObject();
}

FieldWidget derivedWidget(const QJsonObject &property, const QStringList &types)
{
    if (!mapEntry(property).isEmpty())
        return FieldWidget::KeyedMap;
    if (types.contains(QStringLiteral("boolean")))
        return FieldWidget::Toggle;
    if (property.contains(QLatin1String("enum")))
        return FieldWidget::Choice;
    if (types.contains(QStringLiteral("integer")) || types.contains(QStringLiteral("number")))
        return FieldWidget::Number;
    if (property.value(QLatin1String("format")) == QLatin1String("http-url"))
        return FieldWidget::Url;
    if (types.contains(QStringLiteral("array"))) {
        const QJsonObject items = property.value(QLatin1String("items")).toObject();
        if (!objectItem(items).isEmpty())
            return FieldWidget::FieldTable;
        return items.contains(QLatin1String("enum")) ? FieldWidget::Chips : FieldWidget::TextList;
    }
    return property.value(QLatin1String("readOnly")).toBool() ? FieldWidget::ReadOnly : FieldWidget::Text;
}

const QHash<QString, FieldWidget> &widgetNames()
{
    static const QHash<QString, FieldWidget> names{
        {QStringLiteral("toggle"), FieldWidget::Toggle},
        {QStringLiteral("choice"), FieldWidget::Choice},
        {QStringLiteral("score"), FieldWidget::Score},
        {QStringLiteral("number"), FieldWidget::Number},
        {QStringLiteral("text"), FieldWidget::Text},
        {QStringLiteral("url"), FieldWidget::Url},
        {QStringLiteral("chips"), FieldWidget::Chips},
        {QStringLiteral("field-table"), FieldWidget::FieldTable},
        {QStringLiteral("document-types"), FieldWidget::DocumentTypes},
        {QStringLiteral("reference"), FieldWidget::Reference},
        {QStringLiteral("text-list"), FieldWidget::TextList},
        {QStringLiteral("countries"), FieldWidget::Countries},
        {QStringLiteral("colour"), FieldWidget::Colour},
        {QStringLiteral("white-list"), FieldWidget::WhiteList},
        {QStringLiteral("email-templates"), FieldWidget::EmailTemplates},
        {QStringLiteral("read-only"), FieldWidget::ReadOnly},
        {QStringLiteral("action"), FieldWidget::Action},
        {QStringLiteral("duration"), FieldWidget::Duration},
        {QStringLiteral("features"), FieldWidget::Features},
        {QStringLiteral("status-rules"), FieldWidget::StatusRules},
        {QStringLiteral("allowed-documents"), FieldWidget::AllowedDocuments},
        {QStringLiteral("country-map"), FieldWidget::CountryMap},
        {QStringLiteral("keyed-map"), FieldWidget::KeyedMap},
        {QStringLiteral("country-codes"), FieldWidget::CountryCodes},
    };
    return names;
}

void readChoices(const QJsonObject &property, FieldSpec &field)
{
    // Chips list their choices on the items, a map on its keys, a single choice on the property itself.
    QJsonObject holder = property;
    for (const char *key : {"items", "propertyNames"}) {
        if (!holder.contains(QLatin1String("enum")))
            holder = property.value(QLatin1String(key)).toObject();
    }
    field.hasOpenChoices = holder.value(QLatin1String("x-open")).toBool();
    field.ignoresCase = holder.value(QLatin1String("x-any-case")).toBool();
    const QJsonObject labels = holder.value(QLatin1String("x-enum-labels"))
                                   .toObject(property.value(QLatin1String("x-enum-labels")).toObject());
    const QJsonArray undocumented = holder.value(QLatin1String("x-enum-undocumented"))
                                        .toArray(property.value(QLatin1String("x-enum-undocumented")).toArray());
    for (const QJsonValue &value : holder.value(QLatin1String("enum")).toArray()) {
        if (!value.isString())
            continue;
        const QString text = value.toString();
        field.choices.push_back({text, labels.value(text).toString(text), undocumented.contains(value)});
    }
}

} // namespace

//! Turns a schema file into a FlowSchema, or says which place breaks docs/schema-format.md.
class FlowSchemaParser
{
    Q_DECLARE_TR_FUNCTIONS(FlowSchemaParser)
public:
    Result<FlowSchemaPtr> parse(const QJsonObject &json, const QString &name)
    {
        std::shared_ptr<FlowSchema> schema(new FlowSchema);
        schema->m_json = json;
        schema->m_dialect = json.value(QLatin1String("x-dialect")).toString();
        schema->m_kind = json.value(QLatin1String("x-kind")).toString();
        schema->m_title = json.value(QLatin1String("title")).toString();
        schema->m_resource = json.value(QLatin1String("x-resource")).toString(QStringLiteral("project-flows"));
        schema->m_isStrict = json.value(QLatin1String("x-strict")).toBool();
        if (schema->m_dialect.isEmpty() || schema->m_kind.isEmpty() || schema->m_title.isEmpty())
            return broken(name, tr("x-dialect, x-kind and title are needed"));
        for (const QJsonValue &value : json.value(QLatin1String("x-sections")).toArray()) {
            const QJsonObject section = value.toObject();
            schema->m_sections.push_back({section.value(QLatin1String("id")).toString(),
                section.value(QLatin1String("title")).toString(), section.value(QLatin1String("help")).toString()});
        }

        m_schema = schema.get();
        m_unsetText = json.value(QLatin1String("x-unset-label")).toString();
        m_schema->m_blocks.insert(JsonPointer());
        walkBlock(json, JsonPointer(), QString());
        if (!m_broken.isEmpty())
            return broken(name, m_broken);
        sortFields();
        for (size_t i = 0; i < schema->m_fields.size(); ++i)
            schema->m_index.insert(schema->m_fields[i].pointer, static_cast<qsizetype>(i));

        Result<std::unique_ptr<const SchemaValidator>> validator = SchemaValidator::compile(*schema);
        if (!validator)
            return fail(validator.error());
        schema->m_validator = std::move(*validator);
        schema->m_rules = DocumentRules::named(json.value(QLatin1String("x-rules")).toString(), *schema);
        for (const SchemaValidator::Rule &rule : schema->m_validator->rules()) {
            std::vector<JsonPointer> named = rule.shows;
            named.push_back(rule.target);
            for (const JsonPointer &pointer : named) {
                if (!schema->fieldHolding(pointer))
                    return broken(name, tr("a rule names %1, which is no field").arg(pointer.toString()));
            }
        }
        return FlowSchemaPtr(schema);
    }

private:
    static tl::unexpected<Error> broken(const QString &name, const QString &why)
    {
        return fail(ErrorKind::Malformed, tr("The field table %1 cannot be used: %2.").arg(name, why));
    }

    void walkBlock(const QJsonObject &block, const JsonPointer &place, const QString &section)
    {
        const QJsonObject properties = block.value(QLatin1String("properties")).toObject();
        for (const QJsonValue &name : block.value(QLatin1String("required")).toArray())
            m_schema->m_required.insert(place / name.toString());
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QJsonObject property = it.value().toObject();
            const QString inherited = property.value(QLatin1String("x-section")).toString(section);
            const JsonPointer pointer = place / it.key();
            if (property.contains(QLatin1String("properties"))) {
                m_schema->m_blocks.insert(pointer);
                walkBlock(property, pointer, inherited);
            } else {
                FieldSpec field = fieldFrom(property, pointer);
                field.section = inherited;
                if (field.unsetText.isEmpty() && !field.isReadOnly)
                    field.unsetText = m_unsetText;
                const bool isKnownSection = std::any_of(m_schema->m_sections.begin(), m_schema->m_sections.end(),
                    [&](const FieldSection &one) { return one.id == inherited; });
                if (!isKnownSection)
                    m_broken = tr("%1 names no section of x-sections").arg(pointer.toString());
                m_schema->m_fields.push_back(std::move(field));
            }
        }
    }

    FieldSpec fieldFrom(const QJsonObject &property, const JsonPointer &pointer)
    {
        const QStringList types = typesOf(property);
        FieldSpec field;
        field.pointer = pointer;
        field.order = property.value(QLatin1String("x-order")).toInt();
        field.label = property.value(QLatin1String("title")).toString();
        field.help = property.value(QLatin1String("description")).toString();
        field.unit = property.value(QLatin1String("x-unit")).toString();
        field.defaultValue = property.contains(QLatin1String("default")) ? property.value(QLatin1String("default"))
                                                                         : QJsonValue(QJsonValue::Undefined);
        field.minimum = numberAt(property, "minimum");
        field.maximum = numberAt(property, "maximum");
        const QJsonObject warn = property.value(QLatin1String("x-warn")).toObject();
        field.warnMinimum = numberAt(warn, "minimum");
        field.warnMaximum = numberAt(warn, "maximum");
        field.warning = warn.value(QLatin1String("message")).toString();
        field.step = property.value(QLatin1String("x-step")).toDouble(1);
        field.decimals = property.value(QLatin1String("x-decimals")).toInt(0);
        field.isInteger = types.contains(QStringLiteral("integer"));
        field.isNullable = types.contains(QStringLiteral("null"));
        field.isReadOnly = property.value(QLatin1String("readOnly")).toBool();
        field.isWriteOnly = property.value(QLatin1String("writeOnly")).toBool();
        field.isCreateOnly = property.value(QLatin1String("x-create-only")).toBool();
        field.isNeededToCreate = property.value(QLatin1String("x-needed-to-create")).toBool();
        field.isSensitive = property.value(QLatin1String("x-sensitive")).toBool();
        field.isUndocumented = property.value(QLatin1String("x-origin")) == QLatin1String("client");
        field.format = property.value(QLatin1String("format")).toString();
        field.stronger = property.value(QLatin1String("x-stronger")).toString();
        field.refersTo = property.value(QLatin1String("x-refers-to")).toString();
        field.itemKey = property.value(QLatin1String("x-key")).toString();
        field.unsetText = property.value(QLatin1String("x-unset-label")).toString();
        field.nullText = property.value(QLatin1String("x-null-label")).toString();
        const QJsonObject band = property.value(QLatin1String("x-band")).toObject();
        field.band = {band.value(QLatin1String("id")).toString(), band.value(QLatin1String("role")).toString()};
        const QJsonObject shown = property.value(QLatin1String("x-shown-if")).toObject();
        if (!shown.isEmpty())
            field.shownIf = FieldCondition{pointer.parent() / shown.begin().key(), shown.begin().value()};
        readChoices(property, field);
        readVariants(property.value(QLatin1String("x-variants")).toObject(), field);

        const QString widget = property.value(QLatin1String("x-widget")).toString();
        if (widget.isEmpty())
            field.widget = derivedWidget(property, types);
        else if (widgetNames().contains(widget))
            field.widget = widgetNames().value(widget);
        else
            m_broken = tr("%1 asks for the unknown editor \"%2\"").arg(pointer.toString(), widget);
        if (field.label.isEmpty())
            m_broken = tr("%1 has no title").arg(pointer.toString());

        const QJsonObject entry = mapEntry(property);
        field.isMap = !entry.isEmpty();
        if (field.isMap) {
            field.keyFormat
                = property.value(QLatin1String("propertyNames")).toObject().value(QLatin1String("format")).toString();
            if (!entry.contains(QLatin1String("properties")))
                field.itemFields.push_back(fieldFrom(entry, JsonPointer()));
        }
        const QJsonObject items = property.value(QLatin1String("items")).toObject();
        if (field.widget == FieldWidget::CountryCodes)
            field.keyFormat = items.value(QLatin1String("format")).toString();
        const QJsonObject item = objectItem(items);
        field.isOrdered = property.value(QLatin1String("x-ordered")).toBool(!item.isEmpty());
        addItemFields(field.isMap ? entry : item, JsonPointer(), field.itemFields);
        std::stable_sort(field.itemFields.begin(), field.itemFields.end(),
            [](const FieldSpec &a, const FieldSpec &b) { return a.order < b.order; });
        return field;
    }

    //! Entries of several kinds: which kinds there are is said once, and what each holds in a file of its own.
    void readVariants(const QJsonObject &json, FieldSpec &field)
    {
        if (json.isEmpty())
            return;
        QStringList names;
        for (const QJsonValue &name : json.value(QLatin1String("names")).toArray())
            names << name.toString();
        field.variants = std::make_shared<FieldVariants>(json.value(QLatin1String("by")).toString(),
            json.value(QLatin1String("of")).toString(), json.value(QLatin1String("schemas")).toString(), names);
    }

    //! The members of a list's entries; those of an object inside an entry keep their place there ("/config/method").
    void addItemFields(const QJsonObject &object, const JsonPointer &place, std::vector<FieldSpec> &found)
    {
        const QJsonObject members = object.value(QLatin1String("properties")).toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const QJsonObject member = it.value().toObject();
            if (member.contains(QLatin1String("properties")))
                addItemFields(member, place / it.key(), found);
            else
                found.push_back(fieldFrom(member, place / it.key()));
        }
    }

    void sortFields()
    {
        const auto rank = [this](const FieldSpec &field) {
            const auto found = std::find_if(m_schema->m_sections.begin(), m_schema->m_sections.end(),
                [&](const FieldSection &section) { return section.id == field.section; });
            return std::pair(found - m_schema->m_sections.begin(), field.order);
        };
        std::stable_sort(m_schema->m_fields.begin(), m_schema->m_fields.end(),
            [&](const FieldSpec &a, const FieldSpec &b) { return rank(a) < rank(b); });
    }

    FlowSchema *m_schema = nullptr;
    QString m_broken, m_unsetText;
};

Result<FlowSchemaPtr> FlowSchema::parse(const QByteArray &text, const QString &name)
{
    Result<QJsonObject> json = Json::parseObject(text, name);
    if (!json)
        return fail(json.error());
    return fromJson(*json, name);
}

Result<FlowSchemaPtr> FlowSchema::fromJson(const QJsonObject &json, const QString &name)
{
    return FlowSchemaParser().parse(json, name);
}
