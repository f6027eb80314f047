#pragma once

#include "models/document/projectflow.h"
#include "net/sync/flowengine.h"
#include "net/sync/readback.h"

//! The push of one flow: read, merge, send the partial body, read back, store (design.md "Partial updates" 1–5).
class EnginePushJob final : public PushJob
{
    Q_OBJECT
public:
    EnginePushJob(FlowEngine &engine, QString account, QString id, PushOptions options);

    //! Begins from the event loop, so that the caller can connect first.
    void start();
    void cancel() override;

private:
    //! Waits until nobody else sends this flow, then begins.
    void claim();
    void begin();
    void enter(PushStage stage);
    void read();
    void mergeWith(const QJsonObject &theirs);
    Error notWhole() const;
    bool refusesWhatWasNotSent(const Error &error) const;
    void sendWhole(const Error &refusal);
    bool rememberSent(const QJsonObject &document);
    void keepTheirs(const QJsonObject &theirs);
    void restoreLost(const QJsonObject &theirs);
    void learn(NestedUpdates proven);
    //! Of a provider with versions: notes the one that the flow stands at now, and what the write has shown.
    void followVersion(const QJsonObject &after, bool isCertain);
    //! Takes a state of the provider that makes another workflow of what was reviewed as the base, and sends nothing.
    void layUnder(const QJsonObject &theirs);
    bool hasVersions() const { return m_schema->dialect() == QLatin1String("didit-v3"); }
    //! Sends m_body.
    void write();
    void send();
    //! Takes rows that the provider has already out of what is sent, then sends: nobody is added twice.
    void prepareRows();
    void dropStoredRows();
    //! Reads the stored rows of this flow into m_storedRows, or why not into m_rowError.
    void lookUpRows(const std::function<void()> &then);
    //! After a write: notes which of the sent rows are done. Where the outcome is in doubt only the stored rows tell.
    //! Whether there were rows and all of them are done.
    bool settleRows(bool isCertain);
    //! Takes the rows that are done out of a draft; others stay to be sent.
    void takeOutSettled(QJsonObject &working) const;
    QJsonArray rowsIn(const QJsonObject &document) const;
    void sent(const Result<RemoteFlow> &answer);
    void create();
    //! A create whose outcome was not known: looks for it among the provider's flows before it is tried again.
    void findCreated();
    void created(const Result<RemoteFlow> &answer);
    //! Whether it is on disk that the flow is sent now.
    bool rememberCreating();
    //! When it was last sent, by this computer's clock; invalid when that is not known.
    QDateTime sentToCreate() const;
    //! The ids of the provider's flows that may be the one that was sent. Errors: Storage.
    Result<QStringList> candidates(const FlowList &list, const QDateTime &sentAt);
    //! Whether a flow that holds what was sent is another one for certain. `firstRead`: invalid if it never was here.
    Result<bool> isAnother(const QString &id, const QDateTime &firstRead, const QDateTime &sentAt);
    void stayInDoubt(PushOutcome outcome, const Error &error);
    void askAbout(const QStringList &candidates);
    void adopt(const QString &newId);
    Result<void> takeIn(const FlowRecord &pulled, FlowRecord &draft);
    //! Reads the state after the write. `doubt` is the write's error when its outcome is not known.
    void verify(std::optional<Error> doubt);
    void verified(const QJsonObject &after, const std::optional<Error> &doubt);
    void repair(const ReadBack &found, const QJsonObject &after);
    void confirm(const QJsonObject &after, const std::vector<JsonPointer> &kept = {});
    void keepReleased(QJsonObject now, const std::vector<JsonPointer> &lost);
    std::optional<QJsonObject> contestedBase(
        const QJsonObject &edited, const QJsonObject &after, const QJsonObject &working) const;
    //! The provider has the flow: keeps its webhooks in step, then ends the push.
    void finishSent(PushOutcome outcome);
    //! Webhooks that this write concerns, on disk before it travels.
    bool rememberLinks();
    void followLinks(PushOutcome outcome);
    void refuse(Error error);
    //! Puts the draft into the outbox, where it is found again if this program ends now.
    bool release();
    //! Takes the flow out of the outbox, unless it is to be tried again.
    void settleOutbox(PushOutcome outcome);
    //! Writes down what was sent and what came of it.
    void audit(PushOutcome outcome);
    //! Whether the flow is still to be sent when this attempt was refused like this.
    bool staysReleased(ErrorKind refusal) const;
    void finish(PushOutcome outcome, std::optional<Error> error = {});
    bool mark(FlowState state, const QString &reason, const std::optional<QJsonObject> &base = {});

    FlowEngine &m_engine;
    QString m_accountName, m_id;
    const PushOptions m_options;
    Account m_account;
    FlowSchemaPtr m_schema;
    FlowRecord m_record;
    std::unique_ptr<FlowService> m_service;
    std::unique_ptr<FlowClaim> m_claim, m_newClaim; // by the id it had, and by the one it got
    std::unique_ptr<FlowService> m_rowService;
    QJsonObject m_body; // what was sent last
    QJsonObject m_before; // the provider's state read just before the write
    QJsonObject m_wanted; // the state the write should lead to
    PatchDepth m_depth = PatchDepth::Leaf;
    PushStage m_stage = PushStage::Reading;
    std::optional<QJsonArray> m_storedRows; // white list rows at the provider, as last looked up
    Error m_rowError; // why they are not known
    QJsonArray m_settledRows; // rows of the draft that need not be sent any more
    QJsonArray m_links; // webhooks still to be told: {webhook, body, field, now}
    bool m_hasUntold = false; // a webhook could not be told, and is to be told by the next push
    QJsonObject m_confirmed; // the provider's state as last confirmed
    QDateTime m_releasedAt; // when what is sent was released; invalid: there is no entry in the outbox
    QString m_message; // why it is sent
    bool m_hasTravelled = false; // a request that may change something went out
    bool m_isCancelled = false;
    bool m_isWholeAfterRefusal = false;
    PushResult m_result;
};
