#pragma once

#include "net/sandbox/practicebehaviour.h"
#include "net/sandbox/practicestate.h"

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

//! Versions of workflows, and what a write does to them (api/didit.md 3).
namespace DiditVersions {

using Moment = std::chrono::system_clock::time_point;

bool isPublished(const QJsonObject &version);

//! The workflow's draft; it has at most one.
std::optional<QJsonObject> draftOf(const PracticeState &state, const QString &workflowId);
//! How many workflows there are, however many versions they have.
int workflowCount(const PracticeState &state);
//! What the list shows, newest first.
std::vector<QJsonObject> shownOnes(const PracticeState &state, PracticeListing listing);

//! The first version of a new workflow, with what `body` says and the documented defaults for the rest. Its label is
//! `otherwise` where the body has none.
QJsonObject created(const QJsonObject &body, const QString &otherwise, Moment now);

//! What a write comes to: the version that the answer shows, and everything that changes.
struct Outcome
{
    QJsonObject version;
    std::vector<PracticeChange> changes;
};
//! Storing a first version.
Outcome creation(const PracticeState &state, const QJsonObject &version);
//! A PATCH of `version`; nothing where the body asks to turn a published version into a draft and that is refused.
std::optional<Outcome> update(const PracticeState &state, const QJsonObject &version, const QJsonObject &body,
    PracticeVersioning versioning, Moment now);

} // namespace DiditVersions
