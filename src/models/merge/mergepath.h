#pragma once

#include "models/schema/flowschema.h"

//! One step on the way to a place: into a member of an object, or into the entry of a list that has a certain key.
struct MergeStep
{
    QString name; //!< the member's name, or the entry's key ("Colombia"); of a person's row it is personal data
    int occurrence = 0; //!< 0: a member; from 1: an entry, and which one of those with this key

    bool isEntry() const { return occurrence > 0; }
    bool operator==(const MergeStep &) const = default;
    bool operator<(const MergeStep &other) const
    {
        return name != other.name ? name < other.name : occurrence < other.occurrence;
    }
};

inline size_t qHash(const MergeStep &step, size_t seed = 0)
{
    return qHashMulti(seed, step.name, step.occurrence);
}

//! A place that stays the same when a list is put in another order:
//! "/documents/documentTypes/(Colombia)/configurations". The same in base, mine and theirs, unlike a JSON Pointer. A
//! value type.
using MergePath = std::vector<MergeStep>;

namespace MergePaths {

//! Where `path` is in `document`; nothing where an entry on the way is not there, or stands in a list whose entries
//! cannot be told apart. Members need not be there. Any thread.
std::optional<JsonPointer> pointerIn(const FlowSchema &schema, const MergePath &path, const QJsonObject &document);
//! The value there; Undefined where there is none. Any thread.
QJsonValue valueIn(const FlowSchema &schema, const MergePath &path, const QJsonObject &document);
//! The place as text to keep and to find again: a pointer in which keys stand for positions
//! ("/documents/documentTypes/Colombia"). Different for all conflicts of a merge; no place in a document.
JsonPointer named(const MergePath &path);
//! The place in words, in the user's language: "Face match: Decline below", "Colombia, Passport: Accepted". The label
//! of the field for a place that is no part of one.
QString label(const FlowSchema &schema, const MergePath &path);
//! What an entry of `list`, or of a map, is called: "Colombia". People are not named.
QString entryName(const FieldSpec &list, const MergeStep &entry);

} // namespace MergePaths
