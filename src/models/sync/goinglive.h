#pragma once

#include "models/core/error.h"

#include <QJsonObject>
#include <QMetaType>
#include <QUrl>

#include <optional>
#include <vector>

//! One line of the checklist between a flow and the status that is wanted for it (seed 000; api/verifik.md 2).
struct GoingLiveStep
{
    enum class Kind { Settings, ProjectHasFlow, ProjectStatus, FlowStatus };
    enum class State {
        Waiting, //!< not looked at, because a step before it is not done
        Open, //!< what is still to be done
        Done,
        Failed, //!< `message` says why
    };

    Kind kind = Kind::Settings;
    State state = State::Waiting;
    QString what; //!< translated: "The project is active"
    QString message; //!< translated; empty when there is nothing to add
};

//! A write that stands between a flow and the status that is wanted for it.
struct GoingLiveRequest
{
    enum class Target { Project, Flow, ProjectAndFlow };

    Target target = Target::Flow;
    QString method;
    QUrl url;
    QJsonObject body;
};

//! How far a flow came. Each half is told on its own: there is no transaction at the provider.
struct GoingLiveReport
{
    QString account, id;
    QString wanted; //!< the status that was asked for; empty when only the present state was
    bool isCheck = false; //!< nothing was to be changed
    QString projectName; //!< empty while not known
    std::vector<GoingLiveStep> steps;
    std::vector<GoingLiveRequest> requests; //!< of a check: what would be sent, in order
    std::optional<Error> error; //!< what ended it; it can be asked for again

    bool isDone() const;
};
Q_DECLARE_METATYPE(GoingLiveReport)
