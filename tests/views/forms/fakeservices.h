#pragma once

#include "models/records/accountservices.h"

#include <QList>

//! Answers when a test says so, and keeps what it was asked.
class FakeServices : public AccountServices
{
public:
    FakeServices()
    {
        connect(&projects(), &RecordList::requested, this, [this] { ++projectRequests; });
        connect(&webhooks(), &RecordList::requested, this, [this] { ++webhookRequests; });
    }

    void createWebhook(const QJsonObject &webhook, QObject *, std::function<void(Result<QString>)> done) override
    {
        created << webhook;
        finishCreation = std::move(done);
    }
    void testWebhook(const QString &address, QObject *, std::function<void(Result<WebhookAnswer>)> done) override
    {
        tested << address;
        finishTest = std::move(done);
    }
    void testSource(const AccessQuestion &question, QObject *, std::function<void(Result<AccessAnswer>)> done) override
    {
        questions.push_back(question);
        finishQuestion = std::move(done);
    }

    void listPeople(const QString &flow, QObject *, PeopleDone done) override
    {
        listedFlows << flow;
        finishPage = std::move(done);
    }
    //! The whole list on one page.
    void finishPeople(const QJsonArray &people) { finishPage(PeoplePage{people, people.size(), nullptr}); }
    void failPeople(const Error &error) { finishPage(fail(error)); }
    void removePerson(const QString &id, QObject *, std::function<void(Result<void>)> done) override
    {
        removedPeople << id;
        finishRemoval = std::move(done);
    }

    int projectRequests = 0, webhookRequests = 0;
    QList<QJsonObject> created;
    QStringList tested;
    std::function<void(Result<QString>)> finishCreation;
    std::function<void(Result<WebhookAnswer>)> finishTest;
    std::vector<AccessQuestion> questions;
    std::function<void(Result<AccessAnswer>)> finishQuestion;
    QStringList listedFlows, removedPeople;
    PeopleDone finishPage;
    std::function<void(Result<void>)> finishRemoval;
};
