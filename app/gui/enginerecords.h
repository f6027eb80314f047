#pragma once

#include "app/gui/enginethread.h"
#include "models/records/accountservices.h"

//! Answers what a form asks about one account through the engine. The engine must outlive it.
class EngineRecords : public AccountServices
{
    Q_OBJECT
public:
    EngineRecords(EngineThread &engine, QString account, QObject *parent = nullptr);

    void createWebhook(
        const QJsonObject &webhook, QObject *context, std::function<void(Result<QString>)> done) override;
    void testWebhook(
        const QString &address, QObject *context, std::function<void(Result<WebhookAnswer>)> done) override;
    void listPeople(const QString &flow, QObject *context, PeopleDone done) override;
    void removePerson(const QString &id, QObject *context, std::function<void(Result<void>)> done) override;
    void testSource(
        const AccessQuestion &question, QObject *context, std::function<void(Result<AccessAnswer>)> done) override;

private:
    void read(RecordList &list, RecordKind kind);
    void readPeople(const QString &flow, const ListPlace &place, QObject *context, PeopleDone done);

    EngineThread &m_engine;
    QString m_account;
};
