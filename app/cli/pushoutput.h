#pragma once

#include "app/cli/cliarguments.h"
#include "models/document/change.h"
#include "models/schema/flowschema.h"
#include "models/store/records.h"
#include "models/sync/push.h"

#include <QJsonArray>

class CliSession;
struct PushOptions;

// What the verbs that send, and those about conflicts and history, print.

//! JSON knows no "nothing there".
QJsonValue orNull(const QJsonValue &value);
//! What stands where personal data would.
QJsonValue hiddenValue();
//! A list of changes with personal data hidden, as `diff` and `history` print it.
QJsonArray toJson(const std::vector<Change> &changes);
//! Conflicts as `conflicts` prints them.
QJsonArray toJson(const std::vector<MergeConflict> &conflicts);
//! Values that are somebody's personal data are dots, even where two people disagree about them.
std::vector<MergeConflict> withoutPersonalData(std::vector<MergeConflict> conflicts, const FlowSchema *schema);

//! A flow of an account whose provider was asked in vain, which ended like `other`: no request is made for it. Where
//! `options` release it, it waits in the outbox.
PushResult heldBack(CliSession &session, const FlowSummary &flow, const PushOptions &options, const PushResult &other);

//! Sends one flow and says on the error output how far it got. The result has no personal data.
PushResult pushOne(CliSession &session, const FlowSummary &flow, const PushOptions &options);
//! Sends flows one after the other and prints their results. Returns the worst exit code. A provider that cannot be
//! reached is asked once.
int pushAll(CliSession &session, const std::vector<FlowSummary> &flows, const PushOptions &options,
    std::vector<PushResult> results = {});
