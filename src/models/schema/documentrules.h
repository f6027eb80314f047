#pragma once

#include "models/schema/problem.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class FlowSchema;

//! One finding of a rule that looks at several places of a document.
struct RuleFinding
{
    Problem problem; //!< `rule` and, where one click mends it, `fixText` are set
    //! Whether a person changed what the rule looks at, or the document is new. What came that way from the provider
    //! never blocks other edits.
    bool isTouched = true;
    JsonPointer fixed; //!< where the cure is written
    std::function<QJsonValue()> fix; //!< what is written there; empty without a cure
};

//! What JSON Schema cannot say about the documents of one dialect, such as the order of checks: small named functions
//! beside the dialect (design.md). Immutable; any thread.
class DocumentRules
{
public:
    virtual ~DocumentRules() = default;

    //! Rules are grouped by place, so that an edit re-checks few of them. The groups of which an edit at `edited` can
    //! change the findings; all groups for the empty pointer.
    virtual std::vector<JsonPointer> groups(const QJsonObject &document, const JsonPointer &edited) const = 0;
    //! What is wrong in one group. `base` is the document as the provider last confirmed it.
    virtual std::vector<RuleFinding> check(
        const QJsonObject &document, const QJsonObject &base, const JsonPointer &group) const = 0;

    //! Why such a document can only be looked at, as a sentence; empty when it can be edited.
    virtual QString whyReadOnly(const QJsonObject &document) const = 0;

    //! The rules that a schema file asks for by name (`x-rules`); null for an empty name.
    static std::unique_ptr<const DocumentRules> named(const QString &name, const FlowSchema &schema);
};
