#pragma once

#include "net/http/errorbody.h"
#include "net/providers/flowservice.h"
#include "net/providers/verifik/verifikanswer.h"
#include "net/providers/verifik/verifikurl.h"

//! Verifik's records: project flows (seeds 000 to 003; list, get and create of v3 after the vendor's Spanish pages),
//! projects, webhooks and white list rows. `base` may be with or without version and trailing slash. The secret is the
//! account's JWT, sent as a bearer token.
class VerifikService final : public FlowService
{
    Q_OBJECT
public:
    //! Writes go to the first of `resources`. list() puts the records of all of them together, each id once; one that
    //! the provider does not know (404) is passed over while another answers. get() tries them in turn.
    //! `http` must outlive the calls; calls under way end as Cancelled with the service.
    VerifikService(const QUrl &base, const QByteArray &secret, HttpClient &http,
        std::vector<VerifikResource> resources = {VerifikResource()}, QObject *parent = nullptr);
    ~VerifikService() override;

    void list(QObject *context, ListDone done) override;
    //! Of the first of `resources`.
    void listPage(const ListPlace &place, QObject *context, PageDone done) override;
    void get(const QString &id, QObject *context, FlowDone done) override;
    void create(const QJsonObject &body, QObject *context, FlowDone done) override;
    void update(const QString &id, const QJsonObject &body, QObject *context, FlowDone done) override;
    //! A v2 flow cannot be deleted: the provider documents no way (Usage, nothing is sent).
    void remove(const QString &id, QObject *context, Finished done) override;
    void test(QObject *context, Finished done) override;
    void call(const QString &path, const QJsonObject &body, QObject *context,
        std::function<void(Result<QJsonValue>)> done) override;
    void cancel() override;

private:
    struct ListRead;
    HttpRequest request(const QByteArray &method, const QUrl &url) const;
    ErrorContext errorContext(const QString &flow, bool isWrite) const;
    void send(const HttpRequest &request, QObject *context, HttpClient::Done done);
    void readPage(std::shared_ptr<ListRead> read, int number);
    void endOfResource(const std::shared_ptr<ListRead> &read);
    void getFrom(size_t resource, const QString &id, QObject *context, FlowDone done);
    bool refuseId(const QString &id, QObject *context, const std::function<void(const Error &)> &done);

    QUrl m_base;
    QByteArray m_secret;
    QPointer<HttpClient> m_http;
    std::vector<VerifikResource> m_resources;
    std::vector<QPointer<HttpCall>> m_calls; // under way; ended ones are dropped at the next send
};
