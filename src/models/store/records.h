#pragma once

#include "models/document/patch.h"
#include "models/sync/revision.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

//! One connection to a provider. Its secret lives elsewhere (net/credentials).
struct Account
{
    QString name; //!< unique, as the person typed it
    QString provider; //!< "verifik" or "didit"
    QUrl url; //!< base URL; the practice workspace's is "practice:" (served by the program itself)
    NestedUpdates nestedUpdates = NestedUpdates::Unknown;

    bool isPractice() const { return url.scheme() == QLatin1String("practice"); }
};

//! A flow's place between this computer and the provider (cli.md, "state").
enum class FlowState { Clean, Modified, Queued, Conflict, Rejected, Unknown, New };

QString toString(FlowState state); //!< "clean", "modified", … as in cli.md
std::optional<FlowState> flowStateFrom(const QString &text);

//! What a list shows of a flow, without its documents.
struct FlowSummary
{
    QString id; //!< the provider's id, or "new-…" while it does not exist there
    QString account;
    QString kind; //!< schema id, "verifik-v3/personal-onboarding"
    QString name; //!< title for people; never empty
    QString type; //!< "onboarding", "login"
    QString status; //!< as edited: "draft", "active", "paused"
    FlowState state = FlowState::Clean;
    int changes = 0; //!< changed fields

    //! Whether applicants are using it: an active flow, a published workflow.
    bool isLive() const { return status == QLatin1String("active") || status == QLatin1String("published"); }
    //! Whether it is a Didit workflow, which has versions: it goes live when one is published.
    bool isVersioned() const { return kind.startsWith(QLatin1String("didit-")); }
    //! False for a record that is edited like a flow but is none: a project.
    bool isFlow() const { return !kind.endsWith(QLatin1String("/project")); }
};

//! A flow as stored: what the provider last confirmed, and what the person made of it.
struct FlowRecord : FlowSummary
{
    QJsonObject base, working;
    QString stateReason; //!< the sentence behind rejected or unknown; empty otherwise
    QDateTime fetchedAt; //!< UTC; when `base` was read
    //! Grows each time `base` moves or the draft is edited outside the window; guards against saving on top of an older
    //! state.
    qint64 baseRevision = 0;
    //! What the provider holds by now, while it is not merged into the draft: because of a conflict, or because the
    //! flow is open in a window and a person decides when. Nothing: it holds the base, as far as is known.
    std::optional<QJsonObject> theirs = {};
    QDateTime theirsAt = {}; //!< UTC; when `theirs` was read

    //! Set by whoever took a state that the provider confirmed: the same write keeps it as a revision. Never read from
    //! the store.
    struct Confirmation
    {
        Revision::Source source = Revision::Source::Pulled;
        QString message = {};
        std::optional<QJsonObject> document = {}; //!< what was confirmed, where that is not the base
    };
    std::optional<Confirmation> confirmation = {};

    //! The provider confirmed this state just now: it is the base from here on, and becomes a revision.
    void takeBase(const QJsonObject &confirmed, Revision::Source source, const QString &message = {});
    //! The provider holds this state, and it differs where the draft was edited, too: a person decides.
    void contest(const QJsonObject &held);
    //! Both: a state that was confirmed just now, so that it becomes a revision, and that is contested. `common`, what
    //! the draft and that state both come from, becomes the base.
    void takeContested(
        const QJsonObject &confirmed, const QJsonObject &common, Revision::Source source, const QString &message = {});
};

//! Kind of the records that are projects.
inline const QString projectKind = QStringLiteral("verifik-v2/project");

//! A title for a flow that may have no name: its name, else kind and the end of its id.
QString flowTitle(const QJsonObject &document, const QString &kindTitle, const QString &id);
