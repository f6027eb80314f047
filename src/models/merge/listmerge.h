#pragma once

#include "models/merge/threewaymerge.h"

#include <QJsonArray>

#include <optional>

//! What became of a list that both sides changed.
struct ListMerge
{
    QJsonArray entries; //!< a setting in conflict holds mine
    std::vector<MergeConflict> conflicts;
};

//! Merges an ordered list whose entries differ in kind (`variants`), entry by entry and setting by setting. Entries are
//! the same by their key and by which of those with that key they are: the checks of a workflow by feature and
//! occurrence. Nothing where the lists as a whole have to be decided on: both sides gave another order, one removed
//! what the other edited, both added the same with other settings. Several entries with one key count as one thing,
//! since nobody can tell which of them was moved and which was edited. Pure; any thread.
std::optional<ListMerge> mergeEntries(
    const FieldSpec &list, const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs);
