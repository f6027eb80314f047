#include "bench/benchstore.h"
#include "models/core/json.h"
#include "models/merge/threewaymerge.h"
#include "models/schema/schemacatalog.h"
#include "support/diditworkflow.h"
#include "support/examples.h"

#include <benchmark/benchmark.h>

namespace {

FlowSchemaPtr schemaOf(const char *id)
{
    return SchemaCatalog().schema(QString::fromLatin1(id)).value();
}

struct Triple
{
    FlowSchemaPtr schema;
    QJsonObject base, mine, theirs;

    //! As they come from the store and from the provider: nothing is shared between them.
    void separate()
    {
        for (QJsonObject *document : {&base, &mine, &theirs})
            *document = Json::parseObject(Json::compact(*document), QString()).value();
    }
};

//! A v3 flow of so many countries; both people change one setting in every tenth, and theirs adds a country.
Triple countries(int count)
{
    Triple triple;
    triple.schema = schemaOf("verifik-v3/personal-onboarding");
    triple.base = triple.mine = triple.theirs = BenchStore::flowWith(count);
    const JsonPointer list = "/documents/documentTypes"_ptr;
    QJsonArray mine = list.in(triple.base).toArray(), theirs = mine;
    for (int i = 0; i < count; ++i) {
        QJsonObject country{{"list", mine.at(i)}};
        if (i % 10 == 3) {
            "/list/configurations/0/active"_ptr.write(country, false);
            mine.replace(i, country.value(QLatin1String("list")));
        } else if (i % 10 == 7) {
            "/list/configurations/1/active"_ptr.write(country, true);
            theirs.replace(i, country.value(QLatin1String("list")));
        }
    }
    theirs.insert(count / 2, QJsonObject{{"country", "New"}});
    list.write(triple.mine, mine);
    list.write(triple.theirs, theirs);
    triple.separate();
    return triple;
}

//! A workflow of about 1 MB: its catalogue has each country under several names.
Triple workflow()
{
    Triple triple;
    triple.schema = schemaOf("didit-v3/workflow");
    const QJsonObject catalogue = DiditWorkflow::fullCatalogue();
    QJsonObject large;
    for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
        for (int i = 0; i < 6; ++i)
            large.insert(it.key() + QString::number(i), it.value());
    }
    const JsonPointer place = "/features/0/config/documents_allowed"_ptr;
    triple.base = DiditWorkflow::large();
    place.write(triple.base, large);
    triple.mine = triple.theirs = triple.base;
    int number = 0;
    QJsonObject mine = large, theirs = large;
    for (auto it = large.begin(); it != large.end(); ++it, ++number) {
        QJsonObject country = it.value().toObject();
        country.insert(QStringLiteral("P"), QJsonObject{{"enabled", 0}});
        if (number % 10 == 3)
            mine.insert(it.key(), country);
        else if (number % 10 == 7)
            theirs.insert(it.key(), country);
    }
    place.write(triple.mine, mine);
    place.write(triple.theirs, theirs);
    "/features/2/config/face_match_score_decline_threshold"_ptr.write(triple.theirs, 45);
    triple.separate();
    return triple;
}

void merge(benchmark::State &state, const Triple &triple)
{
    const MergeResult once = threeWayMerge(*triple.schema, triple.base, triple.mine, triple.theirs);
    if (!once.conflicts.empty() || once.automatic.empty())
        state.SkipWithError("nothing to show");
    for (auto _ : state)
        benchmark::DoNotOptimize(threeWayMerge(*triple.schema, triple.base, triple.mine, triple.theirs));
    state.counters["documentBytes"] = static_cast<double>(Json::compact(triple.base).size());
    state.counters["taken"] = static_cast<double>(once.automatic.size());
}

void mergeOneFieldEach(benchmark::State &state)
{
    Triple triple{
        schemaOf("verifik-v3/personal-onboarding"), BenchStore::flowWith(static_cast<int>(state.range(0))), {}, {}};
    triple.mine = triple.theirs = triple.base;
    "/documents/attemptLimit"_ptr.write(triple.mine, 5);
    "/liveness/minScore"_ptr.write(triple.theirs, 0.8);
    merge(state, triple);
}
BENCHMARK(mergeOneFieldEach)->Arg(1)->Arg(200)->Unit(benchmark::kMicrosecond);

void mergeCountries(benchmark::State &state)
{
    merge(state, countries(static_cast<int>(state.range(0))));
}
BENCHMARK(mergeCountries)->Arg(200)->Arg(3200)->Unit(benchmark::kMillisecond);

void mergeWorkflow(benchmark::State &state)
{
    merge(state, workflow());
}
BENCHMARK(mergeWorkflow)->Unit(benchmark::kMillisecond);

} // namespace
