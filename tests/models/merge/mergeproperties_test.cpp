// What holds for every merge, over random triples of real kinds of flow. scripts/merge-marathon runs many more of them.

#include "models/core/json.h"
#include "models/document/differences.h"
#include "models/merge/keyedentries.h"
#include "models/merge/mergeshape.h"
#include "models/merge/mergetriples.h"
#include "models/merge/settle.h"
#include "support/diditworkflow.h"
#include "support/flows.h"

#include <algorithm>
#include <set>

namespace {

constexpr int shards = 4; // each a test of its own, so that they run side by side

//! How many triples each shard of each kind of flow checks.
int tripleCount()
{
    const int wanted = qEnvironmentVariableIntValue("FLOWFORM_MERGE_TRIPLES");
    return (wanted > 0 ? wanted : 20'000) / (3 * shards) + 1;
}

struct Kind
{
    const char *schema;
    QJsonObject (*start)();
};

QJsonObject workflow()
{
    return DiditWorkflow::document(DiditWorkflow::checks(QStringLiteral("OCR, LIVENESS, FACE_MATCH, AML")));
}

QJsonObject onboarding()
{
    return Examples::flow(QStringLiteral("verifik-v2/get-200-onboarding.json"));
}

const Kind kinds[] = {{"verifik-v3/personal-onboarding", Flows::draft}, {"verifik-v2/onboarding", onboarding},
    {"didit-v3/workflow", workflow}};

using Leaves = std::map<MergePath, QJsonValue>;

class MergeProperties : public ::testing::TestWithParam<std::tuple<int, int>>
{
protected:
    const FlowSchemaPtr m_schema = Flows::schema(kinds[std::get<0>(GetParam())].schema);
    MergeTriples m_triples{*m_schema, kinds[std::get<0>(GetParam())].start(),
        static_cast<unsigned>(1000 * std::get<0>(GetParam()) + std::get<1>(GetParam()))};

    MergeResult merge(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs) const
    {
        return threeWayMerge(*m_schema, base, mine, theirs);
    }

    //! Whether the documents mean the same.
    bool isSame(const QJsonObject &a, const QJsonObject &b) const
    {
        const Leaves left = leavesOf(*m_schema, a), right = leavesOf(*m_schema, b);
        return left.size() == right.size() && std::all_of(left.begin(), left.end(), [&](const auto &leaf) {
            return isSameAt(leaf.first, leaf.second, at(right, leaf.first));
        });
    }

    QJsonValue at(const Leaves &leaves, const MergePath &path) const
    {
        const auto found = leaves.find(path);
        return found == leaves.end() ? QJsonValue(QJsonValue::Undefined) : found->second;
    }

    bool isSameAt(const MergePath &path, const QJsonValue &a, const QJsonValue &b) const
    {
        if (a == b)
            return true;
        MergeShape shape(*m_schema);
        for (const MergeStep &step : path)
            shape = shape.at(step);
        return shape.isSame(a, b);
    }

    static bool isInside(const MergePath &path, const MergePath &outer)
    {
        return path.size() >= outer.size() && std::equal(outer.begin(), outer.end(), path.begin());
    }

    template <typename Places> static bool isInsideAny(const MergePath &path, const Places &places)
    {
        return std::any_of(places.begin(), places.end(), [&](const auto &place) { return isInside(path, place.path); });
    }

    static std::string text(const MergePath &path)
    {
        QString text;
        for (const MergeStep &step : path)
            text += step.isEntry() ? QStringLiteral("/(%1 %2)").arg(step.name).arg(step.occurrence)
                                   : QLatin1Char('/') + step.name;
        return text.toStdString();
    }

    //! What differs in a triple: the rest is the same for all.
    std::string text(const MergeTriple &triple) const
    {
        std::set<JsonPointer> places;
        for (const QJsonObject &edited : {triple.mine, triple.theirs})
            forEachDifference(
                *m_schema, triple.base, edited, JsonPointer(), [&](const JsonPointer &place) { places.insert(place); });
        std::string text;
        for (const JsonPointer &place : places) {
            text += "\n" + place.toString().toStdString();
            for (const QJsonObject &document : {triple.base, triple.mine, triple.theirs})
                text += "\n    " + bytes(place.in(document)).toStdString();
        }
        return text;
    }

    static QByteArray bytes(const QJsonValue &value)
    {
        return value.isUndefined() ? QByteArray("nothing") : Json::compact(value);
    }

    //! A conflict as it is told, whichever side is called mine.
    using Told = std::tuple<std::string, QByteArray, QByteArray, QByteArray>;
    static std::multiset<Told> told(const std::vector<MergeConflict> &conflicts, bool isSwapped = false)
    {
        const auto bytes
            = [](const QJsonValue &value) { return value.isUndefined() ? QByteArray("-") : Json::compact(value); };
        std::multiset<Told> found;
        for (const MergeConflict &conflict : conflicts) {
            const QJsonValue &mine = isSwapped ? conflict.theirs : conflict.mine;
            const QJsonValue &theirs = isSwapped ? conflict.mine : conflict.theirs;
            found.emplace(text(conflict.path), bytes(conflict.base), bytes(mine), bytes(theirs));
        }
        return found;
    }

    void checkIdentities(const MergeTriple &triple)
    {
        const auto &[base, mine, theirs] = triple;
        const MergeResult own = merge(base, mine, base), other = merge(base, base, theirs),
                          both = merge(base, mine, mine);
        ASSERT_TRUE(own.document == mine);
        ASSERT_TRUE(other.document == theirs);
        ASSERT_TRUE(both.document == mine);
        ASSERT_TRUE(own.conflicts.empty() && other.conflicts.empty() && both.conflicts.empty());
        ASSERT_TRUE(own.automatic.empty() && both.automatic.empty());
        std::set<JsonPointer> differing;
        forEachDifference(
            *m_schema, base, theirs, JsonPointer(), [&](const JsonPointer &place) { differing.insert(place); });
        const std::set<JsonPointer> taken(other.takenFromTheirs.begin(), other.takenFromTheirs.end());
        ASSERT_EQ(taken, differing);
        ASSERT_EQ(taken.size(), other.takenFromTheirs.size()) << "each once";
    }

    void checkSymmetry(const MergeTriple &triple, const MergeResult &merged)
    {
        const MergeResult swapped = merge(triple.base, triple.theirs, triple.mine);
        ASSERT_EQ(told(merged.conflicts), told(swapped.conflicts, true));
        if (merged.conflicts.empty()) {
            ASSERT_TRUE(isSame(merged.document, swapped.document)) << Json::compact(merged.document).constData() << "\n"
                                                                   << Json::compact(swapped.document).constData();
        }
    }

    void checkLeaves(const MergeTriple &triple, const MergeResult &merged)
    {
        const Leaves base = leavesOf(*m_schema, triple.base), mine = leavesOf(*m_schema, triple.mine),
                     theirs = leavesOf(*m_schema, triple.theirs), now = leavesOf(*m_schema, merged.document);
        std::set<MergePath> paths;
        for (const Leaves *leaves : {&base, &mine, &theirs, &now}) {
            for (const auto &[path, value] : *leaves)
                paths.insert(path);
        }
        for (const MergePath &path : paths) {
            const QJsonValue was = at(base, path), here = at(mine, path), there = at(theirs, path), is = at(now, path);
            if (isInsideAny(path, merged.conflicts)) {
                ASSERT_TRUE(is == here) << text(path) << ": what is in conflict holds mine";
                continue;
            }
            const bool isMine = isSameAt(path, is, here), isTheirs = isSameAt(path, is, there);
            ASSERT_TRUE(isMine || isTheirs) << text(path) << ": nobody's value";
            ASSERT_TRUE(isMine || isSameAt(path, here, was)) << text(path) << ": mine was lost";
            ASSERT_TRUE(isTheirs || isSameAt(path, there, was)) << text(path) << ": theirs was lost";
            if (!isMine) {
                ASSERT_TRUE(isInsideAny(path, merged.automatic)) << text(path) << ": taken and not told";
            }
        }
    }

    void checkWhatIsTold(const MergeTriple &triple, const MergeResult &merged)
    {
        const auto value = [&](const MergePath &path, const QJsonObject &document) {
            return MergePaths::valueIn(*m_schema, path, document);
        };
        for (const AutomaticMerge &taken : merged.automatic) {
            ASSERT_EQ(value(taken.path, triple.base), taken.before) << text(taken.path);
            ASSERT_EQ(value(taken.path, triple.theirs), taken.after) << text(taken.path);
            ASSERT_NE(taken.before, taken.after) << text(taken.path);
            ASSERT_FALSE(MergePaths::label(*m_schema, taken.path).isEmpty());
        }
        std::set<JsonPointer> names, fields;
        for (const MergeConflict &conflict : merged.conflicts) {
            ASSERT_TRUE(names.insert(MergePaths::named(conflict.path)).second) << text(conflict.path);
            ASSERT_TRUE(fields.insert(conflict.field).second) << qPrintable(conflict.field.toString());
            ASSERT_EQ(value(conflict.path, triple.base), conflict.base) << text(conflict.path);
            ASSERT_EQ(value(conflict.path, triple.mine), conflict.mine) << text(conflict.path);
            ASSERT_EQ(value(conflict.path, triple.theirs), conflict.theirs) << text(conflict.path);
            ASSERT_TRUE(
                conflict.base != conflict.mine && conflict.base != conflict.theirs && conflict.mine != conflict.theirs)
                << text(conflict.path);
            if (!conflict.mine.isUndefined()) {
                ASSERT_EQ(conflict.field.in(triple.mine), conflict.mine) << qPrintable(conflict.field.toString());
            }
        }
    }

    //! What both have stands in the order of one of them.
    void checkOrder(const MergeTriple &triple, const MergeResult &merged)
    {
        for (const FieldSpec &field : m_schema->fields()) {
            const auto entries = [&](const QJsonObject &document) {
                return KeyedEntries(field, field.pointer.in(document).toArray());
            };
            if (!KeyedEntries::canTellApart(field) || !field.isOrdered)
                continue;
            const KeyedEntries mine = entries(triple.mine), theirs = entries(triple.theirs),
                               now = entries(merged.document);
            if (!mine.isSound() || !theirs.isSound() || !now.isSound())
                continue;
            const auto common = [&](const KeyedEntries &list) {
                MergePath keys;
                std::copy_if(list.order().begin(), list.order().end(), std::back_inserter(keys),
                    [&](const MergeStep &key) { return mine.has(key) && theirs.has(key) && now.has(key); });
                return keys;
            };
            ASSERT_TRUE(common(now) == common(mine) || common(now) == common(theirs))
                << qPrintable(field.pointer.toString());
        }
    }

    //! Decides all conflicts in a random order, some for mine and some for theirs.
    void checkDecisions(const MergeTriple &triple, const MergeResult &merged)
    {
        std::vector<MergeConflict> open = merged.conflicts;
        std::vector<std::pair<MergePath, QJsonValue>> decisions;
        QJsonObject base = triple.base, working = triple.mine;
        MergeResult now = merged;
        while (!open.empty()) {
            const auto chosen = open.begin() + m_triples.pick(static_cast<qsizetype>(open.size()));
            const QJsonValue decided = m_triples.pick(2) == 0 ? chosen->mine : chosen->theirs;
            ASSERT_TRUE(settle(*m_schema, *chosen, decided, triple.theirs, base, working)) << text(chosen->path);
            ASSERT_EQ(MergePaths::valueIn(*m_schema, chosen->path, working), decided) << text(chosen->path);
            decisions.emplace_back(chosen->path, decided);
            const std::string settled = text(chosen->path);
            open.erase(chosen);
            now = merge(base, working, triple.theirs);
            ASSERT_EQ(told(now.conflicts), told(open))
                << "after deciding " << settled << "\nbase " << Json::compact(base).constData() << "\nworking "
                << Json::compact(working).constData();
        }
        ASSERT_TRUE(now.conflicts.empty());
        for (const auto &[path, decided] : decisions)
            ASSERT_EQ(MergePaths::valueIn(*m_schema, path, now.document), decided) << text(path);
        const Leaves before = leavesOf(*m_schema, merged.document), after = leavesOf(*m_schema, now.document);
        for (const Leaves *leaves : {&before, &after}) {
            for (const auto &[path, value] : *leaves) {
                if (!isInsideAny(path, merged.conflicts)) {
                    ASSERT_TRUE(isSameAt(path, at(before, path), at(after, path)))
                        << text(path) << " was not decided about";
                }
            }
        }
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(
    RandomTriples, MergeProperties, ::testing::Combine(::testing::Range(0, 3), ::testing::Range(0, shards)));

TEST_P(MergeProperties, LoseNothingInventNothingAndLeaveOnlyRealConflicts)
{
    int conflicts = 0, merges = 0;
    for (int round = 0; round < tripleCount(); ++round) {
        const MergeTriple triple = m_triples.next();
        const MergeResult merged = merge(triple.base, triple.mine, triple.theirs);
        conflicts += !merged.conflicts.empty();
        merges += !merged.automatic.empty() && merged.document != triple.theirs;
        checkIdentities(triple);
        checkSymmetry(triple, merged);
        checkLeaves(triple, merged);
        checkWhatIsTold(triple, merged);
        checkOrder(triple, merged);
        checkDecisions(triple, merged);
        if (HasFatalFailure())
            FAIL() << "triple " << round << text(triple);
    }
    // Otherwise the triples show nothing.
    EXPECT_GT(conflicts, tripleCount() / 10);
    EXPECT_GT(merges, tripleCount() / 10);
}
