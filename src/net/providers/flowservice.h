#pragma once

#include "models/schema/schemacatalog.h"
#include "models/store/records.h"
#include "net/http/httpclient.h"

#include <QSet>

#include <optional>

//! One flow as a provider returned it.
struct RemoteFlow
{
    QString id;
    QJsonObject document;
    QJsonArray versions = {}; //!< what a list shows of its versions, where the provider keeps any
};

//! What a list read gave: the flows that could be read and, for each that could not, an error naming it.
struct FlowList
{
    std::vector<RemoteFlow> flows;
    std::vector<Error> skipped; //!< not an object, without an id, an id seen twice
};

//! Where a list goes on. As made: at its start.
struct ListPlace
{
    int pagesRead = 0;
    qint64 rowsRead = 0;
    QSet<QString> ids; //!< of the rows before: each is told once
};

//! One page of a list.
struct FlowPage
{
    FlowList list;
    std::optional<ListPlace> next; //!< none after the last page
    std::optional<qint64> total; //!< rows of the whole list, where the provider tells
};

//! The flow operations of one account at one provider. Sends only what it is given; knows envelopes, error bodies and
//! URLs, and nothing of drafts. Every callback comes from the event loop, once, unless its context is gone. Errors are
//! for people: what happened, what it means, what to do; field findings carry pointers.
class FlowService : public QObject
{
    Q_OBJECT
public:
    using ListDone = std::function<void(Result<FlowList>)>;
    using PageDone = std::function<void(Result<FlowPage>)>;
    using FlowDone = std::function<void(Result<RemoteFlow>)>;
    using Finished = std::function<void(Result<void>)>;

    using QObject::QObject;

    //! Whose limit the requests count for. None is set: they wait for nobody.
    void setLane(const RequestLane &lane) { m_lane = lane; }
    //! What is known of a flow from earlier reads, for a provider where a flow's address is another one than its id.
    virtual void noteKnown(const QString &, const QJsonObject &) { }
    //! All pages.
    virtual void list(QObject *context, ListDone done) = 0;
    //! The page at `place`, by one request; a provider without pages gives the whole list as its first.
    virtual void listPage(const ListPlace &place, QObject *context, PageDone done);
    virtual void get(const QString &id, QObject *context, FlowDone done) = 0;
    //! The answer's document may lack an id where the provider gives none.
    virtual void create(const QJsonObject &body, QObject *context, FlowDone done) = 0;
    virtual void update(const QString &id, const QJsonObject &body, QObject *context, FlowDone done) = 0;
    virtual void remove(const QString &id, QObject *context, Finished done) = 0;
    //! One cheap authenticated read.
    virtual void test(QObject *context, Finished done) = 0;
    //! A call beside the records, such as ".../webhooks/test". The answer may have any form. Errors: Usage where the
    //! provider has no such calls.
    virtual void call(
        const QString &path, const QJsonObject &body, QObject *context, std::function<void(Result<QJsonValue>)> done)
        = 0;
    //! Stops everything under way; callbacks get ErrorKind::Cancelled.
    virtual void cancel() = 0;

protected:
    HttpRequest inLane(HttpRequest request) const
    {
        request.lane = m_lane;
        return request;
    }

private:
    RequestLane m_lane;
};

//! What a provider keeps beside flows.
enum class RecordKind {
    Projects,
    ProjectsWithFlow, //!< projects by the address whose update may carry their flow (Verifik v3)
    Webhooks,
    WhiteListRows,
    Questionnaires, //!< Didit's
    Workflows, //!< Didit's, as its list shows them: without their checks
};

//! Method and address of the request that would create or update a flow: the plan shows them.
struct RequestLine
{
    QString method;
    QUrl url;
};
RequestLine createRequest(const QUrl &base, const FlowSchema &schema);
//! `document` is the flow as last read: a provider may address a version of it.
RequestLine updateRequest(
    const QUrl &base, const FlowSchema &schema, const QString &id, const QJsonObject &document = {});
RequestLine updateRequest(const QUrl &base, RecordKind kind, const QString &id);

//! The service for an account's records of one kind; without a schema, for all of its flows whatever their kind (then
//! get() finds a flow wherever it is kept, and nothing can be written). `base` is the address to use (the practice
//! workspace's is not the account's own). Errors: Usage for an unknown provider.
Result<std::unique_ptr<FlowService>> makeFlowService(const Account &account, const QUrl &base, const QByteArray &secret,
    HttpClient &http, const FlowSchema *schema = nullptr);
//! The service for records that are no flows. `flow` narrows white list rows to those of one flow. Errors: Usage for a
//! provider without such records.
Result<std::unique_ptr<FlowService>> makeRecordService(const Account &account, const QUrl &base,
    const QByteArray &secret, HttpClient &http, RecordKind kind, const QString &flow);
