#pragma once

#include "models/didit/diditfeatures.h"

//! One line of a workflow's steps as an indented list, for workflows that are more than a list.
struct GraphLine
{
    enum class Kind {
        Check, //!< one of the checks
        Fork, //!< the ways part here
        Way, //!< one of them, with its condition
        Action,
        Webhook,
        Verdict, //!< the final status
        Jump, //!< goes on with a step that stands elsewhere in the list
        Unknown, //!< a step of a kind that this version does not know, or one that is missing
    };
    Kind kind = Kind::Check;
    int depth = 0;
    QString title; //!< translated
    QString detail; //!< translated; empty for none

    bool operator==(const GraphLine &) const = default;
};

//! The steps of a `workflow_graph` from its start on, each once; steps that nothing leads to come last. Never fails:
//! what makes no sense is said so.
std::vector<GraphLine> graphOutline(const QJsonObject &graph, const DiditFeatures &features);
