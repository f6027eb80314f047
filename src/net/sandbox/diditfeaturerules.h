#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

//! What may stand in a workflow's list of features, in which order and together with what (api/didit.md 2.1).
namespace DiditFeatureRules {

//! The objections to `features`: one entry an item, {} for those without, where single items are wrong, else sentences
//! about the list. `known` as in DiditRules::errors().
QJsonArray errors(const QJsonValue &features, const QStringList &known);

//! What is refused about a SIGNATURE step by a code of its own: {"signature_level":"qes_not_available"}. `stored`: the
//! config of the step that the workflow has already. Empty when there is nothing.
QJsonObject signatureRefusal(const QJsonArray &features, const std::optional<QJsonObject> &stored);

//! Why a workflow with this graph cannot go live although it may be stored as a draft; empty when it can.
QString liveObstacle(const QJsonObject &graph);

} // namespace DiditFeatureRules
