#pragma once

#include "models/merge/mergepath.h"

//! What the schema says of one place, also inside lists, maps and the settings of an entry: how two edits of it can be
//! brought together. Points into the schema, which has to outlive it.
class MergeShape
{
public:
    enum class Kind {
        Leaf, //!< one value
        Block, //!< members by name; a block that is missing or null counts as an empty one
        Object, //!< members by name, of an entry
        Map, //!< entries by name; having none may mean "everything"
        List, //!< entries by key
    };

    //! The whole document.
    explicit MergeShape(const FlowSchema &schema);

    Kind kind() const;
    //! The field at exactly this place, or null.
    const FieldSpec *field() const { return m_field; }
    //! The list or map of which this place is an entry, or null.
    const FieldSpec *list() const { return m_list; }
    //! The place of one member, or of an entry of a list or map.
    MergeShape at(const MergeStep &step) const;
    //! Whether two values mean the same here: equal, or naming the same records.
    bool isSame(const QJsonValue &a, const QJsonValue &b) const;

private:
    MergeShape() = default;

    const FlowSchema *m_schema = nullptr; // of the document, or of the settings of an entry
    const std::vector<FieldSpec> *m_members = nullptr; // of an entry, when there is no schema
    const FieldSpec *m_field = nullptr, *m_list = nullptr;
    const FlowSchema *m_settings = nullptr; // of an entry that has settings of its kind; null for an unknown kind
    JsonPointer m_inside; // below the document, the settings or the entry
    bool m_isDocument = false;
};
