#pragma once

#include "net/providers/didit/diditanswer.h"
#include "net/providers/flowservice.h"

#include <QHash>

//! Didit's workflows and questionnaires (seed 004 for the update; api/didit.md for the rest). The secret is the
//! application's key, sent as x-api-key.
//!
//! A workflow is known by its `workflow_id`, which all of its versions share; each version has an address of its own
//! (`uuid`), and a write may lead to another one. So this service remembers for each workflow the version it stands at:
//! from noteKnown(), from lists and from every answer to a write.
class DiditService final : public FlowService
{
    Q_OBJECT
public:
    enum class Resource {
        Workflows,
        WorkflowRows, //!< only as the list shows them; nothing can be written
        Questionnaires,
    };

    //! `http` must outlive the calls; calls under way end as Cancelled with the service.
    DiditService(const QUrl &base, const QByteArray &secret, HttpClient &http, Resource resource = Resource::Workflows,
        QObject *parent = nullptr);
    ~DiditService() override;

    void noteKnown(const QString &id, const QJsonObject &document) override;
    //! Every workflow once, at its newest version, with the checks and their settings: a list shows only their names,
    //! so each workflow is read. One that cannot be read is skipped.
    void list(QObject *context, ListDone done) override;
    //! The newest version of a workflow: the list is looked through, because only it tells of versions that others
    //! made; but after a write of this service the version that the answer named.
    void get(const QString &id, QObject *context, FlowDone done) override;
    void create(const QJsonObject &body, QObject *context, FlowDone done) override;
    //! Of the version it stands at; a workflow that was not read or noted before is taken to be in its first one.
    void update(const QString &id, const QJsonObject &body, QObject *context, FlowDone done) override;
    //! Of the version it stands at; other versions stay. The service forgets the version, so that get() tells whether
    //! there is another.
    void remove(const QString &id, QObject *context, Finished done) override;
    void test(QObject *context, Finished done) override;
    void call(const QString &path, const QJsonObject &body, QObject *context,
        std::function<void(Result<QJsonValue>)> done) override;
    void cancel() override;

private:
    struct Version
    {
        QString uuid;
        int number = 0;
        bool isOurs = false; //!< a write of ours led to it
    };
    struct ListRead;
    using RowsDone = std::function<void(Result<QJsonArray>)>;

    HttpRequest request(const QByteArray &method, const QUrl &url) const;
    ErrorContext errorContext(const QString &flow, bool isWrite) const;
    void send(const HttpRequest &request, QObject *context, HttpClient::Done done);
    QString resourceName() const;
    QUrl recordUrl(const QString &uuid) const;
    //! All rows of all pages.
    void readRows(QObject *context, RowsDone done);
    void readPage(std::shared_ptr<ListRead> read, const QUrl &url);
    void readDetails(std::shared_ptr<ListRead> read);
    //! Takes the newest version that the list shows for the workflow; false where it was that already.
    bool standAtListed(const QString &id, const QJsonArray &versions);
    void readVersion(const QString &id, const QString &uuid, QObject *context, FlowDone done);
    void noteRow(const QJsonObject &row, bool isOurs);
    QString idOf(const QJsonObject &row) const;
    QString uuidOf(const QString &id) const;

    QUrl m_base;
    QByteArray m_secret;
    QPointer<HttpClient> m_http;
    Resource m_resource;
    QHash<QString, Version> m_versions; // by workflow
    std::vector<QPointer<HttpCall>> m_calls; // under way; ended ones are dropped at the next send
};
