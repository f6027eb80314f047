#include "practice.h"

namespace {

//! The address that a security source can be pointed at.
class SandboxAccess : public StartedSandboxTest
{
protected:
    SandboxAccess() { options.rateLimit = 1; }
    Caller stranger() { return caller->with({}); }

    inline static const QString access = QStringLiteral("/practice/access");
};

const QJsonObject daniela{
    {"name", "Daniela Rojas"}, {"email", "daniela@example.com"}, {"phone", "3005550101"}, {"countryCode", "+57"}};

} // namespace

TEST_F(SandboxAccess, KnowsAPersonByMailOrPhoneWithoutACredential)
{
    for (const char *query :
        {"?email=daniela@example.com", "?email=Daniela%40EXAMPLE.com", "?phone=3005550101", "?phone=%2B573005550101"}) {
        const Reply reply = stranger().get(access + QLatin1String(query));
        EXPECT_EQ(reply.status, 200) << query;
        EXPECT_EQ(reply.json(), daniela) << query;
    }
    EXPECT_EQ(stranger().post(access, QByteArray(R"({"email":"daniela@example.com"})")).json(), daniela);
    EXPECT_EQ(stranger().post(access, QByteArray(R"({"phone":"3005550101"})")).json(), daniela);
}

TEST_F(SandboxAccess, KnowsNobodyElse)
{
    EXPECT_EQ(stranger().get(access + "?email=nobody@example.com").status, 404);
    EXPECT_EQ(stranger().get(access + "?phone=1").status, 404);
    EXPECT_EQ(stranger().post(access, QByteArray(R"({"phone":"1"})")).status, 404);
    EXPECT_EQ(stranger().get(access).status, 409);
    EXPECT_EQ(stranger().post(access, QByteArray("{}")).status, 409);
    EXPECT_EQ(stranger().post(access, QByteArray("[]")).status, 400);
    EXPECT_EQ(stranger().get("/practice/other").status, 404);
    EXPECT_EQ(stranger().remove(access).status, 404);
}
