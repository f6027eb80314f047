#include "net/sync/accountrecords.h"

#include "net/sync/deliver.h"
#include "net/sync/flowengine.h"

AccountRecords::AccountRecords(FlowEngine &engine)
    : m_engine(engine)
{
}

//! Makes the service, lets `request` use it, and passes the answer on. The service lives as long as its request.
template <typename Value, typename Ask>
void AccountRecords::ask(const QString &account, RecordKind kind, const QString &flow, QObject *context,
    std::function<void(Result<Value>)> done, Ask &&request)
{
    const QPointer<QObject> asker(context);
    Result<std::unique_ptr<FlowService>> service = m_engine.records(account, kind, flow);
    if (!service)
        return deliver(asker, done, Result<Value>(fail(service.error())));
    FlowService *remote = service->release();
    remote->setParent(this);
    request(*remote, [remote, asker, done](const Result<Value> &answer) {
        remote->deleteLater();
        deliver(asker, done, answer);
    });
}

void AccountRecords::list(const QString &account, RecordKind kind, const QString &flow, QObject *context,
    std::function<void(Result<FlowList>)> done)
{
    ask<FlowList>(account, kind, flow, context, std::move(done),
        [this](FlowService &service, FlowService::ListDone answered) { service.list(this, std::move(answered)); });
}

void AccountRecords::listPage(const QString &account, RecordKind kind, const QString &flow, const ListPlace &place,
    QObject *context, std::function<void(Result<FlowPage>)> done)
{
    ask<FlowPage>(
        account, kind, flow, context, std::move(done), [&](FlowService &service, FlowService::PageDone answered) {
            service.listPage(place, this, std::move(answered));
        });
}

void AccountRecords::create(const QString &account, RecordKind kind, const QJsonObject &body, QObject *context,
    std::function<void(Result<RemoteFlow>)> done)
{
    ask<RemoteFlow>(account, kind, {}, context, std::move(done),
        [&](FlowService &service, FlowService::FlowDone answered) { service.create(body, this, std::move(answered)); });
}

void AccountRecords::update(const QString &account, RecordKind kind, const QString &id, const QJsonObject &body,
    QObject *context, std::function<void(Result<RemoteFlow>)> done)
{
    ask<RemoteFlow>(
        account, kind, {}, context, std::move(done), [&](FlowService &service, FlowService::FlowDone answered) {
            service.update(id, body, this, std::move(answered));
        });
}

void AccountRecords::remove(const QString &account, RecordKind kind, const QString &id, QObject *context,
    std::function<void(Result<void>)> done)
{
    ask<void>(account, kind, {}, context, std::move(done),
        [&](FlowService &service, FlowService::Finished answered) { service.remove(id, this, std::move(answered)); });
}

void AccountRecords::testWebhook(
    const QString &account, const QString &url, QObject *context, std::function<void(Result<WebhookTest>)> done)
{
    ask<WebhookTest>(account, RecordKind::Webhooks, {}, context, std::move(done),
        [&](FlowService &service, std::function<void(Result<WebhookTest>)> answered) {
            service.call(QStringLiteral("test"), {{QStringLiteral("url"), url}}, this,
                [answered = std::move(answered)](const Result<QJsonValue> &value) {
                    if (!value)
                        return answered(fail(value.error()));
                    const QJsonObject answer = value->toObject();
                    WebhookTest test;
                    test.isReached = answer.value(QLatin1String("status")) == QLatin1String("success");
                    test.httpStatus = answer.value(QLatin1String("statusCode")).toInt();
                    test.message = answer.value(QLatin1String("message")).toString();
                    answered(test);
                });
        });
}
