#pragma once

#include "models/core/error.h"
#include "models/schema/problem.h"

#include <QJsonObject>

#include <memory>
#include <vector>

class FlowSchema;

//! Checks documents against a schema with valijson and says what is wrong in sentences.
//! Every node of the schema is compiled on its own (its own keywords only), so one edit re-checks one field and the
//! rules that look at it, whatever the document's size. Immutable once built; any thread, after the first full check.
class SchemaValidator
{
public:
    //! Errors: Malformed when the schema itself is unusable.
    static Result<std::unique_ptr<const SchemaValidator>> compile(const FlowSchema &schema);
    ~SchemaValidator();

    //! Everything that is wrong, in form order.
    std::vector<Problem> checkAll(const QJsonObject &document) const;

    //! What is wrong at `pointer`, below it, and in what lies around it as far as an edit there can matter; rules are
    //! not looked at.
    std::vector<Problem> checkAt(const QJsonObject &document, const JsonPointer &pointer) const;

    //! Whether an edit at `edited` can change what is said about the entries of the list around it: the list, one entry
    //! whole, or an entry's key. Other edits leave such findings (Problem::isAboutList) as they are.
    bool concernsList(const QJsonObject &document, const JsonPointer &list, const JsonPointer &edited) const;

    //! Whether the document satisfies `x-detect`; never without one.
    bool recognises(const QJsonObject &document) const;
    //! Whether there is an `x-detect`.
    bool isDetectable() const;

    //! A conditional rule of the schema, or one by name (`allOf`).
    struct Rule
    {
        JsonPointer target; //!< the field that gets the problem
        std::vector<JsonPointer> looksAt; //!< the fields that its condition reads
        std::vector<JsonPointer> shows; //!< fields that appear while the condition holds
        QString message; //!< untranslated; a rule by name makes its own sentences, and this is what it is about
        Severity severity = Severity::Error;
    };
    const std::vector<Rule> &rules() const;
    //! Indexes into rules() of those that read or target `pointer`, a place inside it, or one that holds it.
    std::vector<size_t> rulesTouching(const JsonPointer &pointer) const;
    //! Whether the rule's condition holds in `document`.
    bool ruleApplies(size_t rule, const QJsonObject &document) const;
    //! The rule's problem, if its condition holds and its demand is not met.
    std::optional<Problem> checkRule(size_t rule, const QJsonObject &document) const;

private:
    SchemaValidator();
    friend struct VariantSchemas; // walks on in the schema of an entry's kind
    struct Private;
    std::unique_ptr<Private> d;
};
