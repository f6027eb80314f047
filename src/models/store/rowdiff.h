#pragma once

#include <QHash>
#include <QString>

#include <algorithm>
#include <vector>

//! The smallest set of removals, moves and insertions that turns one list of distinct keys into another.
//! Pure; FlowListModel announces each step as a row change.
namespace RowDiff {

struct Step
{
    enum Kind { Remove, Move, Insert } kind;
    int row; //!< Remove: first row; Move: where the row is now; Insert: first row
    int count; //!< Remove, Insert: how many rows; Move: 1
    int target; //!< Move: its row afterwards; Insert: index of the first key in `after`
    bool operator==(const Step &) const = default;
};

//! Which of `ranks` (distinct) form a longest increasing run, in order: the rows that need not move.
inline std::vector<bool> longestRun(const std::vector<int> &ranks)
{
    std::vector<int> ends; // ends[n]: index of the smallest rank that ends a run of length n + 1
    std::vector<int> before(ranks.size(), -1);
    for (int i = 0; i < static_cast<int>(ranks.size()); ++i) {
        const auto place = std::lower_bound(
            ends.begin(), ends.end(), ranks[i], [&](int index, int rank) { return ranks[index] < rank; });
        if (place != ends.begin())
            before[i] = *(place - 1);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> stays(ranks.size(), false);
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[i])
        stays[i] = true;
    return stays;
}

//! Steps in the order in which they are to be carried out; each row number counts after the steps before it.
inline std::vector<Step> steps(const std::vector<QString> &before, const std::vector<QString> &after)
{
    std::vector<Step> steps;
    QHash<QString, int> rankOf; // in `after`
    for (int i = 0; i < static_cast<int>(after.size()); ++i)
        rankOf.insert(after[i], i);

    // From the end, so that row numbers before a removal stay true.
    std::vector<QString> rows = before;
    for (int last = static_cast<int>(rows.size()) - 1; last >= 0; --last) {
        if (rankOf.contains(rows[last]))
            continue;
        int first = last;
        while (first > 0 && !rankOf.contains(rows[first - 1]))
            --first;
        steps.push_back({Step::Remove, first, last - first + 1, 0});
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        last = first;
    }

    std::vector<int> ranks;
    for (const QString &key : rows)
        ranks.push_back(rankOf.value(key));
    const std::vector<bool> stays = longestRun(ranks);
    enum Fate { Stays, Moves, IsNew };
    std::vector<Fate> fates(after.size(), IsNew);
    for (size_t i = 0; i < rows.size(); ++i)
        fates[ranks[i]] = stays[i] ? Stays : Moves;

    // Each key goes directly behind the one before it in `after`; rows that still have to move may lie in between.
    int next = 0; // row behind the last key that is in its place
    for (int i = 0; i < static_cast<int>(after.size()); ++i) {
        switch (fates[i]) {
        case Stays:
            next = static_cast<int>(std::find(rows.begin() + next, rows.end(), after[i]) - rows.begin()) + 1;
            break;
        case Moves: {
            const int from = static_cast<int>(std::find(rows.begin(), rows.end(), after[i]) - rows.begin());
            const int to = from < next ? next - 1 : next;
            if (from != to) {
                steps.push_back({Step::Move, from, 1, to});
                rows.erase(rows.begin() + from);
                rows.insert(rows.begin() + to, after[i]);
            }
            next = to + 1;
            break;
        }
        case IsNew: {
            int end = i + 1;
            while (end < static_cast<int>(after.size()) && fates[end] == IsNew)
                ++end;
            steps.push_back({Step::Insert, next, end - i, i});
            rows.insert(rows.begin() + next, after.begin() + i, after.begin() + end);
            next += end - i;
            i = end - 1;
            break;
        }
        }
    }
    return steps;
}

} // namespace RowDiff
