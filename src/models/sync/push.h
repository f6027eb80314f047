#pragma once

#include "models/document/change.h"
#include "models/document/patch.h"
#include "models/merge/threewaymerge.h"
#include "models/schema/problem.h"

#include <QMetaType>
#include <QUrl>

#include <optional>

//! Everything a person must know before sending: what changes, what it may do, and the exact request.
struct SendPlan
{
    QString flowTitle;
    QString account;
    bool isProject = false; //!< a project, not a flow
    bool isNew = false; //!< creates the flow
    QString status; //!< of the flow at the provider: "active" deserves a warning
    std::vector<Change> changes;
    std::vector<QString> warnings; //!< translated sentences, most serious first
    std::vector<Problem> errors; //!< why it cannot be sent; empty when it can
    QString method; //!< "PUT"; empty when there is nothing to send
    QUrl url;
    QJsonObject body; //!< exactly what travels
    QJsonObject shownBody; //!< the same with personal data masked: what screens, files and copies get
    PatchDepth depth = PatchDepth::Leaf;
    bool isKeyed = false; //!< the account signs in with a key, not with a token
    QString
        effect; //!< translated: what the write does ("Only the changed fields travel. …") and why this depth was chosen

    bool isEmpty() const { return method.isEmpty(); }
    //! The request as a curl command for a shell; the token is a variable, never the secret, and
    //! personal data is masked.
    QString curl() const;
};

//! Where a push is.
enum class PushStage { Reading, Sending, ReadingBack, Finished };

//! How a push ended (cli.md, "outcome").
enum class PushOutcome { Sent, NothingToSend, MergedAndSent, Conflict, Rejected, Offline, Unknown, Cancelled };
QString toString(PushOutcome outcome); //!< "sent", "nothing-to-send", … as in cli.md

//! One field after a send: what we sent and what the provider's read-back shows.
struct FieldOutcome
{
    JsonPointer field;
    QString label;
    QJsonValue before; //!< at the provider before the write
    QJsonValue sent; //!< Undefined when not sent
    QJsonValue stored; //!< as read back
};

//! The four sets of design.md "Partial updates" 3.
struct ReadBackReport
{
    std::vector<FieldOutcome> storedAsSent;
    std::vector<FieldOutcome> storedDifferently;
    std::vector<FieldOutcome> ignored; //!< sent, but the provider still has the old value
    std::vector<FieldOutcome> changedThoughNotSent; //!< a replaced block took siblings with it, or somebody else's edit
    bool isRepaired = false; //!< the last set was put back from the state read before the write
};

struct PushResult
{
    PushOutcome outcome = PushOutcome::NothingToSend;
    QString account;
    QString id; //!< the flow's id afterwards (a created flow has a new one)
    QString previousId; //!< before the push
    std::optional<Error> error; //!< for rejected, offline, unknown, cancelled
    ReadBackReport report;
    std::vector<JsonPointer> merged; //!< fields that others changed meanwhile, taken over
    std::vector<MergeConflict> conflicts;
    NestedUpdates learnt = NestedUpdates::Unknown; //!< what the read-back proved, if anything
    bool isQueued = false; //!< it waits in the outbox and is tried again
    QString note; //!< translated: what became of the flow beside its settings, such as a new version; may be empty
};

Q_DECLARE_METATYPE(PushResult)
