// What one edit of a flow costs, for a small document and a large one.

#include "bench/benchstore.h"
#include "models/core/json.h"
#include "models/document/fieldmodel.h"
#include "models/document/findingmodels.h"
#include "models/merge/threewaymerge.h"
#include "models/schema/schemacatalog.h"
#include "support/examples.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QUndoStack>

namespace {

FlowSchemaPtr schema()
{
    static const FlowSchemaPtr loaded
        = SchemaCatalog().schema(QStringLiteral("verifik-v3/personal-onboarding")).value();
    return loaded;
}

//! Dirty set, undo step, validation of the field and its rules.
void editScore(benchmark::State &state)
{
    const QJsonObject document = BenchStore::flowWith(static_cast<int>(state.range(0)));
    ProjectFlow flow(schema(), document, document);
    double score = 0.6;
    for (auto _ : state) {
        score = score > 0.8 ? 0.6 : score + 0.01;
        benchmark::DoNotOptimize(flow.setValue("/liveness/minScore"_ptr, score, 1));
    }
    state.counters["documentBytes"] = static_cast<double>(Json::compact(document).size());
}
BENCHMARK(editScore)->Arg(1)->Arg(200)->Arg(1000)->Unit(benchmark::kMicrosecond);

//! The same for a switch deep inside the list of countries.
void editInsideList(benchmark::State &state)
{
    const QJsonObject document = BenchStore::flowWith(static_cast<int>(state.range(0)));
    ProjectFlow flow(schema(), document, document);
    const JsonPointer place = "/documents/documentTypes"_ptr / (state.range(0) / 2) / "/configurations/1/active"_ptr;
    bool isOn = false;
    for (auto _ : state) {
        isOn = !isOn;
        benchmark::DoNotOptimize(flow.setValue(place, isOn, 1));
    }
}
BENCHMARK(editInsideList)->Arg(1)->Arg(200)->Arg(1000)->Unit(benchmark::kMicrosecond);

//! As the window sees it: the edit with the form, change and problem models following.
void editWithModels(benchmark::State &state)
{
    const QJsonObject document = BenchStore::flowWith(static_cast<int>(state.range(0)));
    ProjectFlow flow(schema(), document, document);
    FieldModel fields(flow);
    ChangesModel changes(flow);
    ProblemsModel problems(flow);
    double score = 0.6;
    for (auto _ : state) {
        score = score > 0.8 ? 0.6 : score + 0.01;
        benchmark::DoNotOptimize(flow.setValue("/liveness/minScore"_ptr, score, 1));
    }
}
BENCHMARK(editWithModels)->Arg(1)->Arg(200)->Unit(benchmark::kMicrosecond);

void patchOfOneChange(benchmark::State &state)
{
    const QJsonObject document = BenchStore::flowWith(static_cast<int>(state.range(0)));
    ProjectFlow flow(schema(), document, document);
    if (!flow.setValue("/liveness/minScore"_ptr, 0.7))
        state.SkipWithError("the edit was refused");
    for (auto _ : state)
        benchmark::DoNotOptimize(flow.patch(PatchDepth::Leaf));
}
BENCHMARK(patchOfOneChange)->Arg(1)->Arg(200)->Arg(1000)->Unit(benchmark::kMicrosecond);

//! Everything a flow needs before its form can be shown: dirty set and all findings.
void openDocument(benchmark::State &state)
{
    const QJsonObject document = BenchStore::flowWith(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        ProjectFlow flow(schema(), document, document);
        benchmark::DoNotOptimize(flow.hasErrors());
    }
}
BENCHMARK(openDocument)->Arg(1)->Arg(200)->Unit(benchmark::kMicrosecond);

void loadSchema(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(SchemaCatalog().schema(QStringLiteral("verifik-v3/personal-onboarding")));
}
BENCHMARK(loadSchema)->Unit(benchmark::kMicrosecond);

void mergeThreeWays(benchmark::State &state)
{
    const QJsonObject base = BenchStore::flowWith(static_cast<int>(state.range(0)));
    QJsonObject mine = base, theirs = base;
    "/documents/attemptLimit"_ptr.write(mine, 5);
    "/liveness/minScore"_ptr.write(theirs, 0.8);
    for (auto _ : state)
        benchmark::DoNotOptimize(threeWayMerge(*schema(), base, mine, theirs));
}
BENCHMARK(mergeThreeWays)->Arg(1)->Arg(200)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
