#pragma once

#include "models/merge/threewaymerge.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

//! What a person decided about a field that was changed here and at the provider.
struct Decision
{
    enum class Take { Mine, Theirs, Value };
    Take take = Take::Mine;
    QJsonValue value = QJsonValue::Undefined; //!< for Take::Value; Undefined removes the place

    //! The value that the draft gets.
    QJsonValue decided(const MergeConflict &conflict) const
    {
        return take == Take::Mine ? conflict.mine : take == Take::Theirs ? conflict.theirs : value;
    }
    bool operator==(const Decision &) const = default;
};

//! A conflict and what was decided about it so far. Decisions are kept on disk until all of them are applied at once.
struct FlowConflict
{
    MergeConflict conflict;
    std::optional<Decision> decision;
    //! The decision is about an older value of theirs: it is there to be told, and counts for nothing until a person
    //! takes it again.
    bool isOutdated = false;

    bool isDecided() const { return decision && !isOutdated; }
};

//! All that keeps one flow from being sent.
struct FlowConflicts
{
    std::vector<FlowConflict> fields;
    std::vector<JsonPointer> merged; //!< changed there only: they are taken over without asking
    QDateTime seenAt; //!< UTC; when the provider's state was read
    QDateTime changedAt; //!< UTC; when it was changed there, as far as the provider says so
    QString changedBy; //!< by whom, as far as the provider says so; may be empty

    bool isDecided() const
    {
        for (const FlowConflict &field : fields) {
            if (!field.isDecided())
                return false;
        }
        return true;
    }
};

Q_DECLARE_METATYPE(Decision)
Q_DECLARE_METATYPE(FlowConflicts)
