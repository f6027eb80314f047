#pragma once

#include "net/http/errorbody.h"
#include "net/providers/flowservice.h"

//! Verifik's project flows through `/v3/project-flows` (seed 002; list, get and create after the vendor's Spanish
//! pages). `base` may be with or without version and trailing slash. The secret is the account's JWT, sent as a bearer
//! token.
class VerifikV3Service final : public FlowService
{
    Q_OBJECT
public:
    //! `http` must outlive the calls; calls under way end as Cancelled with the service.
    VerifikV3Service(const QUrl &base, const QByteArray &secret, HttpClient &http, QObject *parent = nullptr);
    ~VerifikV3Service() override;

    void list(QObject *context, ListDone done) override;
    void get(const QString &id, QObject *context, FlowDone done) override;
    void create(const QJsonObject &body, QObject *context, FlowDone done) override;
    void update(const QString &id, const QJsonObject &body, QObject *context, FlowDone done) override;
    void remove(const QString &id, QObject *context, Finished done) override;
    void test(QObject *context, Finished done) override;
    void cancel() override;

private:
    struct ListRead;
    HttpRequest request(const QByteArray &method, const QUrl &url) const;
    ErrorContext errorContext(const QString &flow, bool isWrite) const;
    void send(const HttpRequest &request, QObject *context, HttpClient::Done done);
    void readPage(std::shared_ptr<ListRead> read, int number);
    bool refuseId(const QString &id, QObject *context, const std::function<void(const Error &)> &done);

    QUrl m_base;
    QByteArray m_secret;
    QPointer<HttpClient> m_http;
    std::vector<QPointer<HttpCall>> m_calls; // under way; ended ones are dropped at the next send
};
