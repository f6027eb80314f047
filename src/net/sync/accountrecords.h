#pragma once

#include "net/providers/flowservice.h"

class FlowEngine;

//! What an account keeps beside its flows: projects, webhooks, white list rows. Each call is one request or one list;
//! nothing is stored here. Callbacks run where their context lives, once, unless it is gone.
//! Errors: Usage for an unknown account or a provider without such records; whatever the request ends with.
class AccountRecords : public QObject
{
    Q_OBJECT
public:
    explicit AccountRecords(FlowEngine &engine); //!< a part of it

    //! `flow` narrows white list rows to those of one flow; other kinds take no notice of it.
    void list(const QString &account, RecordKind kind, const QString &flow, QObject *context,
        std::function<void(Result<FlowList>)> done);
    //! One page of that list, by one request.
    void listPage(const QString &account, RecordKind kind, const QString &flow, const ListPlace &place,
        QObject *context, std::function<void(Result<FlowPage>)> done);
    void create(const QString &account, RecordKind kind, const QJsonObject &body, QObject *context,
        std::function<void(Result<RemoteFlow>)> done);
    void update(const QString &account, RecordKind kind, const QString &id, const QJsonObject &body, QObject *context,
        std::function<void(Result<RemoteFlow>)> done);
    void remove(const QString &account, RecordKind kind, const QString &id, QObject *context,
        std::function<void(Result<void>)> done);

    //! How a webhook's address answered the provider's trial message (api/verifik.md 3).
    struct WebhookTest
    {
        bool isReached = false;
        int httpStatus = 0; //!< 0 when the provider does not tell
        QString message;
    };
    //! Lets the provider send a trial message to `url`.
    void testWebhook(
        const QString &account, const QString &url, QObject *context, std::function<void(Result<WebhookTest>)> done);

private:
    template <typename Value, typename Ask>
    void ask(const QString &account, RecordKind kind, const QString &flow, QObject *context,
        std::function<void(Result<Value>)> done, Ask &&request);

    FlowEngine &m_engine;
};
