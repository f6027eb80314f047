#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

//! What a provider objects to.
struct PracticeFinding
{
    QString field; //!< dotted, items by index: "documents.documentTypes.0.country"
    QString message;
    bool isMissing = false; //!< something required is not there, as opposed to something there being wrong
    bool operator==(const PracticeFinding &) const = default;
};

//! A row of a vendor's table of fields: what a member may be when it is there.
struct PracticeRule
{
    enum Kind {
        Boolean,
        Text,
        TextOrNull,
        Choice, //!< one of `allowed`
        ChoiceOrNull,
        Texts, //!< an array of strings; of `allowed` ones where there are any
        Whole, //!< a whole number from `least` to `most`
        Number, //!< any number from `least` to `most`
        Object,
        ObjectOrNull,
    };
    QString block; //!< dotted path of the object it is in; empty for the document itself
    QString member;
    Kind kind;
    QStringList allowed = {};
    double least = -1e308;
    double most = 1e308;
};

namespace PracticeRules {

//! All objections of a table to a document, in the table's order. A block that is absent or null has none.
std::vector<PracticeFinding> findings(const std::vector<PracticeRule> &rules, const QJsonObject &document);

//! The value at a dotted field; Undefined when there is none.
QJsonValue at(const QJsonObject &document, const QString &field);

//! True for undefined, null, "" and an empty array or object.
bool isEmpty(const QJsonValue &value);

//! `after` without what was objected to `before` already in a field whose value stayed as it was. Whether a vendor
//! would refuse a document for an old fault elsewhere is unknown, and tolerance lets a person repair one field after
//! the other.
std::vector<PracticeFinding> newOnes(const std::vector<PracticeFinding> &before, const QJsonObject &was,
    std::vector<PracticeFinding> after, const QJsonObject &is);

} // namespace PracticeRules
