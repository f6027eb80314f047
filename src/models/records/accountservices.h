#pragma once

#include "models/records/accesssource.h"
#include "models/records/recordlist.h"

#include <QJsonArray>

#include <functional>
#include <optional>

//! How a webhook's address took the provider's trial message.
struct WebhookAnswer
{
    bool isReached = false;
    int httpStatus = 0; //!< 0 when the provider does not tell
    QString message; //!< the provider's own words; may be empty
};

//! A page of the people that a provider keeps on a list: its rows as they are.
struct PeoplePage
{
    QJsonArray people;
    std::optional<qint64> total; //!< of the whole list, where the provider tells
    //! Asks for the next page, which comes the same way as this one; empty after the last.
    std::function<void()> more;
};

//! What a form may ask about the account that its flow belongs to. Whoever knows the network implements it, so that a
//! view needs none. All calls return at once; callbacks come from the event loop on this object's thread, once, unless
//! their context is gone.
class AccountServices : public QObject
{
    Q_OBJECT
public:
    explicit AccountServices(QObject *parent = nullptr);

    //! All are empty until somebody asks for them (RecordList::request()).
    RecordList &projects() { return m_projects; }
    RecordList &webhooks() { return m_webhooks; }
    RecordList &questionnaires() { return m_questionnaires; }
    RecordList &workflows() { return m_workflows; }
    //! By FieldSpec::refersTo; null for what is none of them.
    RecordList *records(const QString &refersTo);
    //! What is known may be out of date: what could not be read is asked for again when next needed.
    void expire();

    //! Creates a webhook at the provider at once, and adds it to webhooks(). Gives its id.
    virtual void createWebhook(const QJsonObject &webhook, QObject *context, std::function<void(Result<QString>)> done)
        = 0;
    //! Lets the provider send a trial message to `address`.
    virtual void testWebhook(const QString &address, QObject *context, std::function<void(Result<WebhookAnswer>)> done)
        = 0;
    //! Asks a person's own service as the provider will. The provider is not involved.
    virtual void testSource(
        const AccessQuestion &question, QObject *context, std::function<void(Result<AccessAnswer>)> done)
        = 0;

    using PeopleDone = std::function<void(Result<PeoplePage>)>;
    //! The first page of the people that the provider keeps on a flow's list; `done` comes once more for each page that
    //! is asked for.
    virtual void listPeople(const QString &flow, QObject *context, PeopleDone done) = 0;
    //! Takes one of these rows off the provider's list at once. One that is gone already is no error.
    virtual void removePerson(const QString &id, QObject *context, std::function<void(Result<void>)> done) = 0;

private:
    RecordList m_projects, m_webhooks, m_questionnaires, m_workflows;
};
