#pragma once

#include "models/core/error.h"

#include <QHash>

//! Where secrets come from. A secret is never logged, written to a file, or put into a message.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;
    //! Errors: Unauthorized, in a sentence that says where to put the secret.
    virtual Result<QByteArray> secret(const QString &account) = 0;
    virtual bool hasSecret(const QString &account) = 0;
};

//! FLOWFORM_SECRET_<ACCOUNT> (upper case, "-" and spaces as "_"; cli.md), then what was set for this session.
class SessionCredentials final : public CredentialStore
{
public:
    //! The environment variable that overrides the account's secret.
    static QByteArray variableFor(const QString &account);
    Result<QByteArray> secret(const QString &account) override;
    bool hasSecret(const QString &account) override;
    //! Kept in memory until the program ends.
    void set(const QString &account, const QByteArray &secret) { m_secrets.insert(account, secret); }

private:
    QHash<QString, QByteArray> m_secrets;
};
