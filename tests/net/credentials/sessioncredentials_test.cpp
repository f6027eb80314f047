#include "net/credentials/credentialstore.h"

#include <gtest/gtest.h>

namespace {

class SessionCredentialsTest : public ::testing::Test
{
protected:
    ~SessionCredentialsTest() override { qunsetenv("FLOWFORM_SECRET_ACME_BANK_2"); }
    SessionCredentials credentials;
    const QString account = QStringLiteral("Acme-Bank 2");
};

TEST_F(SessionCredentialsTest, NamesTheVariableInUpperCaseWithUnderscores)
{
    EXPECT_EQ(SessionCredentials::variableFor(account), "FLOWFORM_SECRET_ACME_BANK_2");
    EXPECT_EQ(SessionCredentials::variableFor(QStringLiteral("prod.eu/ñ")), "FLOWFORM_SECRET_PROD_EU__");
}

TEST_F(SessionCredentialsTest, PrefersTheEnvironmentToWhatWasSetForTheSession)
{
    credentials.set(account, "from-session");
    EXPECT_EQ(credentials.secret(account).value(), "from-session");
    qputenv("FLOWFORM_SECRET_ACME_BANK_2", "from-environment\n");
    EXPECT_EQ(credentials.secret(account).value(), "from-environment");
}

TEST_F(SessionCredentialsTest, SaysWhereToPutAMissingSecret)
{
    qputenv("FLOWFORM_SECRET_ACME_BANK_2", " \n");
    EXPECT_FALSE(credentials.hasSecret(account));
    const Result<QByteArray> secret = credentials.secret(account);
    ASSERT_FALSE(secret);
    EXPECT_EQ(secret.error().kind, ErrorKind::Unauthorized);
    EXPECT_TRUE(secret.error().advice.contains(QLatin1String("FLOWFORM_SECRET_ACME_BANK_2")));
}

TEST_F(SessionCredentialsTest, KnowsWhetherThereIsASecret)
{
    EXPECT_FALSE(credentials.hasSecret(account));
    credentials.set(account, "x");
    EXPECT_TRUE(credentials.hasSecret(account));
    EXPECT_FALSE(credentials.hasSecret(QStringLiteral("other")));
}

} // namespace
