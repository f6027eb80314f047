#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

//! The graph that a workflow's steps are kept in: {"start_node","nodes":{id:{"node_type","feature","config","next"…}}}.
namespace DiditGraph {

//! The graph of a linear workflow: the features in their order, then the status step that is added by itself.
//! `features` as in a request; `settings` are the workflow's own, whose numbers of attempts are copied into the steps
//! that they are about unless the step has its own. What a step leaves out to mean "every document" is stored as the
//! full catalogue, as the vendor does.
QJsonObject linear(const QJsonArray &features, const QJsonObject &settings);
//! A graph made elsewhere, with the full catalogue for steps that leave it out.
QJsonObject completed(QJsonObject graph);
//! `graph` after the workflow's own numbers of attempts changed: the steps that had the old ones follow.
QJsonObject withAttempts(QJsonObject graph, const QJsonObject &before, const QJsonObject &after);

//! The features that can be reached, in the order of the graph, each once a step.
QStringList features(const QJsonObject &graph);
//! The config of the first step with this feature; nothing when there is none.
std::optional<QJsonObject> configOf(const QJsonObject &graph, const QString &feature);
//! True when one path leads from the start through features to a status step, and nothing lies beside it.
bool isLinear(const QJsonObject &graph);

//! What one verification costs, in US cents.
struct Price
{
    int least = 0;
    int most = 0;
};
//! The vendor's list prices added up along the cheapest and the dearest path.
Price price(const QJsonObject &graph);

} // namespace DiditGraph
