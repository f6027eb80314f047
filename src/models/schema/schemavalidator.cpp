#include "models/schema/schemavalidator.h"

#include "models/schema/fieldvariants.h"
#include "models/schema/namedrule.h"
#include "models/schema/problemtext.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace {

using Compiled = std::unique_ptr<valijson::Schema>;

//! Compiles a schema; null when it holds nothing to check. Throws what valijson throws.
Compiled compiled(const QJsonObject &json)
{
    if (json.isEmpty())
        return nullptr;
    auto schema = std::make_unique<valijson::Schema>();
    const QJsonValue value(json);
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::QtJsonAdapter(value), *schema);
    return schema;
}

bool satisfies(const QJsonValue &value, const Compiled &schema)
{
    if (!schema)
        return true;
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    return validator.validate(*schema, valijson::adapters::QtJsonAdapter(value), nullptr);
}

//! A check at one place that JSON Schema's own keywords cannot put into a sentence (`x-checks`).
struct PlaceCheck
{
    Compiled demand;
    QString message;
    Severity severity = Severity::Warning;
};

//! One place of the schema, checked by its own keywords only; children are checked on their own.
struct Node
{
    std::vector<PlaceCheck> checks;
    const FieldSpec *spec = nullptr; // null for blocks and for items that are objects
    const FieldSpec *array = nullptr; // set on an array's node: its spec, for item names
    QString label;
    QStringList required;
    bool isUnique = false;
    bool hasOwnChoices = false; // the listed values are compared here, since either case is read
    Compiled own;
    std::map<QString, Node> properties;
    std::unique_ptr<Node> items; // of an array, or of an object that is a map
    const FieldSpec *map = nullptr; // set on a map's node: its spec, for the names of keys
    const FieldVariants *variants = nullptr; // set on the entries of a list whose entries differ in kind

    //! Where the schema goes on below `value`, which this node describes.
    const Node *child(const QString &token, const QJsonValue &value) const;
};

//! What the entries of an array or of a map look like.
QJsonObject entriesOf(const QJsonObject &json)
{
    return json.value(QLatin1String(json.contains(QLatin1String("items")) ? "items" : "additionalProperties"))
        .toObject();
}

//! The keywords that valijson checks at this place alone. `pattern` and `format` are left out on purpose: regular
//! expressions over untrusted text cost stack and time (docs/schema-format.md); uniqueness is checked here in linear
//! time.
QJsonObject ownKeywords(const QJsonObject &schema)
{
    static const QSet<QString> kept{QStringLiteral("type"), QStringLiteral("enum"), QStringLiteral("const"),
        QStringLiteral("minimum"), QStringLiteral("maximum"), QStringLiteral("exclusiveMinimum"),
        QStringLiteral("exclusiveMaximum"), QStringLiteral("minItems"), QStringLiteral("maxItems"),
        QStringLiteral("minLength"), QStringLiteral("maxLength"), QStringLiteral("anyOf"), QStringLiteral("oneOf")};
    QJsonObject own;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (kept.contains(it.key()))
            own.insert(it.key(), it.value());
    }
    return own;
}

const FieldSpec *memberSpec(const FieldSpec &array, const JsonPointer &place)
{
    for (const FieldSpec &field : array.itemFields) {
        if (field.pointer == place)
            return &field;
    }
    return nullptr;
}

Node nodeFrom(const FlowSchema &schema, const QJsonObject &json, const JsonPointer &place, const FieldSpec *spec,
    const FieldSpec *itemsOf)
{
    Node node;
    node.spec = spec;
    node.label = spec ? spec->label : json.value(QLatin1String("title")).toString();
    QJsonObject own = ownKeywords(json);
    if (spec && !spec->isMap && (spec->ignoresCase || spec->hasOpenChoices)) {
        node.hasOwnChoices = own.contains(QLatin1String("enum")) && !spec->hasOpenChoices;
        own.remove(QLatin1String("enum"));
    }
    node.own = compiled(own);
    for (const QJsonValue &name : json.value(QLatin1String("required")).toArray())
        node.required << name.toString();
    for (const QJsonValue &value : json.value(QLatin1String("x-checks")).toArray()) {
        const QJsonObject check = value.toObject();
        const bool isError = check.value(QLatin1String("severity")) == QLatin1String("error");
        node.checks.push_back({compiled(check.value(QLatin1String("schema")).toObject()),
            check.value(QLatin1String("message")).toString(), isError ? Severity::Error : Severity::Warning});
    }
    const QJsonObject properties = json.value(QLatin1String("properties")).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const JsonPointer inner = place / it.key();
        const FieldSpec *member = itemsOf ? memberSpec(*itemsOf, inner) : schema.field(inner);
        // An object inside a list's entry holds members of the entry; a list inside it has entries of its own.
        node.properties.emplace(
            it.key(), nodeFrom(schema, it.value().toObject(), inner, member, member ? nullptr : itemsOf));
    }
    const QJsonObject items = entriesOf(json);
    if (items.isEmpty() || !spec)
        return node;
    (spec->isMap ? node.map : node.array) = spec;
    node.isUnique = json.value(QLatin1String("uniqueItems")).toBool(!spec->itemKey.isEmpty());
    const bool isObject = items.contains(QLatin1String("properties"));
    // An entry that is no object is named as its list is; that of a map has a name of its own.
    const FieldSpec *plain = spec->isMap ? memberSpec(*spec, JsonPointer()) : spec;
    node.items = std::make_unique<Node>(nodeFrom(schema, items, JsonPointer(), isObject ? nullptr : plain, spec));
    node.items->variants = spec->variants.get();
    return node;
}

//! Whether `value` is one of the listed values, in any case.
bool isChosen(const FieldSpec &spec, const QJsonValue &value)
{
    if (!value.isString())
        return true; // its type is checked on its own
    const QString text = value.toString();
    return std::any_of(spec.choices.begin(), spec.choices.end(),
        [&](const FieldChoice &choice) { return choice.value.compare(text, Qt::CaseInsensitive) == 0; });
}

//! Every field that a condition looks at: the ends of its `properties` paths, through any combination of keywords.
void collectPaths(const QJsonObject &schema, const JsonPointer &place, std::vector<JsonPointer> &found)
{
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const JsonPointer pointer = place / it.key();
        const qsizetype before = static_cast<qsizetype>(found.size());
        collectPaths(it.value().toObject(), pointer, found);
        if (static_cast<qsizetype>(found.size()) == before)
            found.push_back(pointer);
    }
    for (const QJsonValue &name : schema.value(QLatin1String("required")).toArray()) {
        if (!properties.contains(name.toString()))
            found.push_back(place / name.toString());
    }
    for (const char *keyword : {"allOf", "anyOf", "oneOf"}) {
        for (const QJsonValue &part : schema.value(QLatin1String(keyword)).toArray())
            collectPaths(part.toObject(), place, found);
    }
    for (const char *keyword : {"not", "if", "then", "else"}) {
        if (schema.contains(QLatin1String(keyword)))
            collectPaths(schema.value(QLatin1String(keyword)).toObject(), place, found);
    }
}

} // namespace

struct SchemaValidator::Private
{
    struct CompiledRule
    {
        Compiled condition, demand;
        const NamedRule *named = nullptr; // instead of the other two
    };
    const FlowSchema *schema = nullptr; // whose part this is
    Node root;
    Compiled detect;
    std::vector<Rule> rules;
    std::vector<CompiledRule> compiledRules;

    //! Only the fields a rule reads, so that its cost does not depend on the rest of the document.
    QJsonObject excerpt(size_t rule, const QJsonObject &document) const
    {
        QJsonObject part;
        const auto copy = [&](const JsonPointer &pointer) {
            const QJsonValue value = pointer.in(document);
            if (!value.isUndefined())
                pointer.write(part, value);
        };
        for (const JsonPointer &pointer : rules[rule].looksAt)
            copy(pointer);
        copy(rules[rule].target);
        return part;
    }
};

struct VariantSchemas
{
    //! The node that describes the member of `entry` that depends on its kind; null for an unknown kind.
    static const Node *memberOf(const FieldVariants &variants, const QJsonValue &entry)
    {
        const FlowSchemaPtr schema = variants.schemaOf(entry); // kept by `variants`
        return schema ? &schema->validator().d->root : nullptr;
    }
};

const Node *Node::child(const QString &token, const QJsonValue &value) const
{
    if (items)
        return items.get();
    if (variants && token == variants->member())
        return VariantSchemas::memberOf(*variants, value);
    const auto found = properties.find(token);
    return found == properties.end() ? nullptr : &found->second;
}

SchemaValidator::SchemaValidator()
    : d(std::make_unique<Private>())
{
}

SchemaValidator::~SchemaValidator() = default;

Result<std::unique_ptr<const SchemaValidator>> SchemaValidator::compile(const FlowSchema &schema)
{
    std::unique_ptr<SchemaValidator> validator(new SchemaValidator);
    validator->d->schema = &schema;
    // valijson reports unusable schemas by exception; it must not cross the layer.
    try {
        validator->d->root = nodeFrom(schema, schema.json(), JsonPointer(), nullptr, nullptr);
        validator->d->detect = compiled(schema.json().value(QLatin1String("x-detect")).toObject());
        for (const QJsonValue &value : schema.json().value(QLatin1String("allOf")).toArray()) {
            const QJsonObject json = value.toObject();
            Rule rule;
            if (const QString name = json.value(QLatin1String("x-rule")).toString(); !name.isEmpty()) {
                const NamedRule *named = NamedRule::find(name);
                if (!named) {
                    return fail(ErrorKind::Malformed,
                        QCoreApplication::translate(
                            "SchemaValidator", "The field table %1 names a rule that does not exist.")
                            .arg(schema.id()),
                        name);
                }
                rule.target = named->target;
                for (const JsonPointer &pointer : named->looksAt) {
                    if (schema.field(pointer))
                        rule.looksAt.push_back(pointer);
                }
                rule.message = json.value(QLatin1String("$comment")).toString();
                validator->d->compiledRules.push_back({nullptr, nullptr, named});
                validator->d->rules.push_back(std::move(rule));
                continue;
            }
            std::vector<JsonPointer> targets;
            collectPaths(json.value(QLatin1String("then")).toObject(), JsonPointer(), targets);
            if (targets.size() != 1 || json.value(QLatin1String("x-message")).toString().isEmpty()) {
                return fail(ErrorKind::Malformed,
                    QCoreApplication::translate(
                        "SchemaValidator", "The field table %1 has a rule without a message or with several fields.")
                        .arg(schema.id()),
                    json.value(QLatin1String("x-message")).toString());
            }
            rule.target = targets.front();
            collectPaths(json.value(QLatin1String("if")).toObject(), JsonPointer(), rule.looksAt);
            for (const QJsonValue &shown : json.value(QLatin1String("x-shows")).toArray())
                rule.shows.push_back(JsonPointer::parse(shown.toString()).value_or(JsonPointer()));
            rule.message = json.value(QLatin1String("x-message")).toString();
            rule.severity = json.value(QLatin1String("x-severity")) == QLatin1String("warning") ? Severity::Warning
                                                                                                : Severity::Error;
            validator->d->compiledRules.push_back({compiled(json.value(QLatin1String("if")).toObject()),
                compiled(json.value(QLatin1String("then")).toObject()), nullptr});
            validator->d->rules.push_back(std::move(rule));
        }
    } catch (const std::exception &exception) {
        return fail(ErrorKind::Malformed,
            QCoreApplication::translate("SchemaValidator", "The field table %1 cannot be used.").arg(schema.id()),
            QString::fromUtf8(exception.what()));
    }
    return std::unique_ptr<const SchemaValidator>(std::move(validator));
}

bool SchemaValidator::recognises(const QJsonObject &document) const
{
    return isDetectable() && satisfies(document, d->detect);
}

bool SchemaValidator::isDetectable() const
{
    return d->detect != nullptr;
}

namespace {

//! Whether an edit `depth` levels inside a list, ending in the member `last`, can make or mend a duplicate in it.
bool concerns(const Node &list, qsizetype depth, const QString &last)
{
    return list.array && (depth <= 1 || (depth == 2 && last == list.array->itemKey));
}

//! Collects the findings of one walk through a document.
class Check
{
public:
    explicit Check(std::vector<Problem> &found)
        : m_found(found)
    {
    }

    //! The node's own keywords, at `pointer` only.
    void own(const Node &node, const QJsonValue &value, const JsonPointer &pointer)
    {
        if (!satisfies(value, node.own) || (node.hasOwnChoices && !isChosen(*node.spec, value))) {
            add(pointer, Severity::Error, ProblemText::broken(node.spec, node.label, value, m_where));
            return; // further findings about the same value would only repeat it
        }
        if (node.spec && !node.array && !node.map) {
            const std::optional<Problem> finding = ProblemText::finding(*node.spec, value, m_where);
            if (finding)
                add(pointer, finding->severity, finding->message);
        }
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (const QString &name : node.required) {
                if (!object.contains(name)) {
                    const Node *missing = node.child(name, value);
                    add(pointer / name, Severity::Error,
                        ProblemText::missing(missing ? missing->label : name, m_where));
                }
            }
        }
        for (const PlaceCheck &check : node.checks) {
            if (!satisfies(value, check.demand))
                add(pointer, check.severity, ProblemText::placed(check.message, m_where));
        }
    }

    //! Two entries with one key, or one text twice. One finding, on the array, so that mending either entry clears it.
    void unique(const Node &node, const QJsonValue &value, const JsonPointer &pointer)
    {
        if (!node.array || !value.isArray() || !node.isUnique)
            return;
        const QString &key = node.array->itemKey;
        QSet<QString> seen;
        for (const QJsonValue &item : value.toArray()) {
            const QJsonValue name = item.isObject() && !key.isEmpty() ? item.toObject().value(key) : item;
            if (!name.isString() || name.toString().isEmpty())
                continue;
            if (seen.contains(name.toString())) {
                add(pointer, Severity::Error, ProblemText::duplicate(*node.array, name.toString(), m_where));
                m_found.back().isAboutList = true;
                return;
            }
            seen.insert(name.toString());
        }
    }

    //! What a map's key names.
    void key(const Node &map, const QString &name, const JsonPointer &pointer)
    {
        if (const std::optional<Problem> bad = ProblemText::badKey(*map.map, name, m_where))
            add(pointer, bad->severity, bad->message);
    }

    void subtree(const Node &node, const QJsonValue &value, const JsonPointer &pointer)
    {
        if (value.isUndefined())
            return;
        own(node, value, pointer);
        unique(node, value, pointer);
        if (value.isArray() && node.array && node.items) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                enter(node, array.at(i), i);
                subtree(*node.items, array.at(i), pointer / i);
                m_where.leave();
            }
        } else if (value.isObject() && node.map) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                key(node, it.key(), pointer / it.key());
                m_where.enterKey(node.map, it.key());
                subtree(*node.items, it.value(), pointer / it.key());
                m_where.leave();
            }
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (const auto &[name, child] : node.properties)
                subtree(child, object.value(name), pointer / name);
            if (!node.variants)
                return;
            const QString member = node.variants->member();
            if (const Node *child = node.child(member, value))
                subtree(*child, withoutNothing(object.value(member)), pointer / member);
        }
    }

    void enter(const Node &array, const QJsonValue &item, qsizetype position)
    {
        m_where.enter(array.array, item, position);
    }
    void enterKey(const Node &map, const QString &name) { m_where.enterKey(map.map, name); }

    //! Settings that are left out are all at their defaults, but some may be needed.
    static QJsonValue withoutNothing(const QJsonValue &settings)
    {
        return settings.isUndefined() ? QJsonValue(QJsonObject()) : settings;
    }

private:
    void add(const JsonPointer &pointer, Severity severity, const QString &message)
    {
        m_found.push_back({pointer, {}, severity, message});
    }

    std::vector<Problem> &m_found;
    ProblemText::Where m_where;
};

} // namespace

std::vector<Problem> SchemaValidator::checkAll(const QJsonObject &document) const
{
    std::vector<Problem> found;
    Check(found).subtree(d->root, document, JsonPointer());
    for (size_t i = 0; i < d->rules.size(); ++i) {
        if (const std::optional<Problem> problem = checkRule(i, document))
            found.push_back(*problem);
    }
    return found;
}

std::vector<Problem> SchemaValidator::checkAt(const QJsonObject &document, const JsonPointer &pointer) const
{
    std::vector<Problem> found;
    Check check(found);
    const Node *node = &d->root;
    QJsonValue value = document;
    JsonPointer place;
    for (const QString &token : pointer.tokens()) {
        if (value.isUndefined())
            return found; // nothing is there any more
        check.own(*node, value, place);
        if (concerns(*node, pointer.size() - place.size(), pointer.last()))
            check.unique(*node, value, place);
        const Node *child = node->child(token, value);
        if (!child)
            return found; // no schema speaks about this place
        const JsonPointer next(QStringList{token});
        QJsonValue inner = next.in(value);
        if (node->variants && token == node->variants->member())
            inner = Check::withoutNothing(inner);
        place = place / token;
        if (node->map && !value.isObject())
            return found; // a list where a map was described: entries have no names
        if (node->map && !inner.isUndefined())
            check.key(*node, token, place);
        if (node->map)
            check.enterKey(*node, token);
        else if (node->items)
            check.enter(*node, inner, token.toInt());
        node = child;
        value = inner;
    }
    check.subtree(*node, value, place);
    return found;
}

bool SchemaValidator::concernsList(
    const QJsonObject &document, const JsonPointer &list, const JsonPointer &edited) const
{
    const Node *node = &d->root;
    QJsonValue value = document;
    for (const QString &token : list.tokens()) {
        node = node->child(token, value);
        if (!node)
            return true;
        value = JsonPointer(QStringList{token}).in(value);
    }
    return concerns(*node, edited.size() - list.size(), edited.last());
}

const std::vector<SchemaValidator::Rule> &SchemaValidator::rules() const
{
    return d->rules;
}

std::vector<size_t> SchemaValidator::rulesTouching(const JsonPointer &pointer) const
{
    const auto touches = [&](const JsonPointer &other) { return other.contains(pointer) || pointer.contains(other); };
    std::vector<size_t> found;
    for (size_t i = 0; i < d->rules.size(); ++i) {
        if (touches(d->rules[i].target) || std::any_of(d->rules[i].looksAt.begin(), d->rules[i].looksAt.end(), touches))
            found.push_back(i);
    }
    return found;
}

bool SchemaValidator::ruleApplies(size_t rule, const QJsonObject &document) const
{
    const Private::CompiledRule &compiled = d->compiledRules[rule];
    // A rule by name says nothing about when a field is needed as such.
    return !compiled.named && satisfies(d->excerpt(rule, document), compiled.condition);
}

std::optional<Problem> SchemaValidator::checkRule(size_t rule, const QJsonObject &document) const
{
    const QJsonObject part = d->excerpt(rule, document);
    const auto &[condition, demand, named] = d->compiledRules[rule];
    if (named)
        return named->check(*d->schema, part);
    if (!satisfies(part, condition) || satisfies(part, demand))
        return std::nullopt;
    const Rule &found = d->rules[rule];
    return Problem{found.target, {}, found.severity, FlowSchema::text(found.message)};
}
