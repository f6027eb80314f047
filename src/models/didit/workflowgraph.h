#pragma once

#include "models/core/error.h"

#include <QJsonArray>
#include <QJsonObject>

//! Between what Didit returns of a workflow and what it takes back. A read gives the checks with their settings only
//! inside `workflow_graph` (nodes joined by `next`); a write takes them as one ordered array, `features`, and knows
//! neither branches nor nodes of other kinds (api/didit.md, decisions 3 and 4).
namespace WorkflowGraph {

//! The checks in the order in which they run, each as the provider takes it: `feature`, `config` exactly as it stands
//! in the graph, and `label` where there is one. The final status step is left out, since the provider adds it by
//! itself. Errors: Usage, with the sentence that says why sending such a list back would lose something (a branch, a
//! loop, a step of another kind, a step that nothing leads to); Malformed for a graph that is missing or makes no
//! sense. Linear in the number of nodes, whatever they hold.
Result<QJsonArray> features(const QJsonValue &graph);

//! The document of a workflow as the provider returned it: all of its members, and `features` as the ordered array.
//! Where the graph cannot be edited, or is not part of the answer, `features` is left out: the names that the provider
//! lists there are a summary and must never be sent back.
QJsonObject document(const QJsonObject &answer);

//! Why the checks of such a document cannot be edited, as a sentence; empty when they can.
QString whyReadOnly(const QJsonObject &document);

} // namespace WorkflowGraph
