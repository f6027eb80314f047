// What one edit of a flow costs, for a small document and a large one.

#include "bench/benchstore.h"
#include "models/core/json.h"
#include "models/document/fieldmodel.h"
#include "models/document/findingmodels.h"
#include "models/schema/schemacatalog.h"
#include "support/diditworkflow.h"
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

FlowSchemaPtr workflowSchema()
{
    static const FlowSchemaPtr loaded = SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value();
    return loaded;
}

//! One number of one check, in a Didit workflow with both full catalogues of documents.
void editCheck(benchmark::State &state)
{
    const QJsonObject document = DiditWorkflow::large();
    ProjectFlow flow(workflowSchema(), document, document);
    const JsonPointer place = "/features/2/config/face_match_score_decline_threshold"_ptr;
    int score = 40;
    for (auto _ : state) {
        score = score > 55 ? 40 : score + 1;
        benchmark::DoNotOptimize(flow.setValue(place, score, 1));
    }
    state.counters["documentBytes"] = static_cast<double>(Json::compact(document).size());
}
BENCHMARK(editCheck)->Unit(benchmark::kMicrosecond);

//! One number of the check that holds the catalogue.
void editBesideCatalogue(benchmark::State &state)
{
    const QJsonObject document = DiditWorkflow::large();
    ProjectFlow flow(workflowSchema(), document, document);
    int score = 40;
    for (auto _ : state) {
        score = score > 55 ? 40 : score + 1;
        benchmark::DoNotOptimize(flow.setValue("/features/0/config/id_document_quality_threshold"_ptr, score, 1));
    }
}
BENCHMARK(editBesideCatalogue)->Unit(benchmark::kMicrosecond);

//! One document of one country in the catalogue.
void editInsideCatalogue(benchmark::State &state)
{
    const QJsonObject document = DiditWorkflow::large();
    ProjectFlow flow(workflowSchema(), document, document);
    int enabled = 1;
    for (auto _ : state) {
        enabled = 1 - enabled;
        benchmark::DoNotOptimize(flow.setValue("/features/0/config/documents_allowed/COL/DL/enabled"_ptr, enabled, 1));
    }
}
BENCHMARK(editInsideCatalogue)->Unit(benchmark::kMicrosecond);

//! The same after the checks were put in another order, when the whole list differs from the provider's.
void editAfterReordering(benchmark::State &state)
{
    const QJsonObject document = DiditWorkflow::large();
    ProjectFlow flow(workflowSchema(), document, document);
    QJsonArray features = document.value(QLatin1String("features")).toArray();
    features.insert(2, features.takeAt(3));
    if (!flow.setValue("/features"_ptr, features))
        state.SkipWithError("the edit was refused");
    int score = 40;
    for (auto _ : state) {
        score = score > 55 ? 40 : score + 1;
        benchmark::DoNotOptimize(flow.setValue("/features/3/config/face_match_score_decline_threshold"_ptr, score, 1));
    }
}
BENCHMARK(editAfterReordering)->Unit(benchmark::kMicrosecond);

//! As the window sees an edit of one document: the sentence of the change is made anew each time.
void editInsideCatalogueWithModels(benchmark::State &state)
{
    const QJsonObject document = DiditWorkflow::large();
    ProjectFlow flow(workflowSchema(), document, document);
    FieldModel fields(flow);
    ChangesModel changes(flow);
    ProblemsModel problems(flow);
    int enabled = 1;
    for (auto _ : state) {
        enabled = 1 - enabled;
        benchmark::DoNotOptimize(flow.setValue("/features/0/config/documents_allowed/COL/DL/enabled"_ptr, enabled, 1));
    }
}
BENCHMARK(editInsideCatalogueWithModels)->Unit(benchmark::kMicrosecond);

//! From the texts in the store to the document with its findings, the provider's state and the edited one apart.
void openWorkflow(benchmark::State &state)
{
    const QByteArray text = Json::compact(DiditWorkflow::large());
    for (auto _ : state) {
        ProjectFlow flow(workflowSchema(), *Json::parseObject(text, QString()), *Json::parseObject(text, QString()));
        benchmark::DoNotOptimize(flow.hasErrors());
    }
}
BENCHMARK(openWorkflow)->Unit(benchmark::kMillisecond);

//! Reading the tables of a workflow and of every check, once per program run.
void loadWorkflowSchemas(benchmark::State &state)
{
    for (auto _ : state) {
        ProjectFlow flow(SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value(), DiditWorkflow::large(),
            DiditWorkflow::large());
        benchmark::DoNotOptimize(flow.isDirty());
    }
}
BENCHMARK(loadWorkflowSchemas)->Unit(benchmark::kMillisecond);

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
