#include "models/schema/schemacatalog.h"
#include "net/providers/flowservice.h"
#include "net/providers/recordid.h"
#include "net/providers/verifik/verifikurl.h"

#include <gtest/gtest.h>

namespace {

QString text(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

TEST(VerifikUrl, LeadsFromEverySpellingOfTheBaseToTheSameAddress)
{
    for (const char *base : {"https://api.verifik.co", "https://api.verifik.co/", "https://api.verifik.co/v3",
             "https://api.verifik.co/v3/", "https://api.verifik.co/v2", "https://api.verifik.co/v2/?a=b#c",
             "https://user:password@api.verifik.co/v3"}) {
        const QUrl url(QString::fromLatin1(base));
        EXPECT_EQ(text(VerifikUrl::list(url, {VerifikResource::Version::V3})),
            QLatin1String("https://api.verifik.co/v3/project-flows"))
            << base;
        EXPECT_EQ(text(VerifikUrl::list(url, {VerifikResource::Version::V2})),
            QLatin1String("https://api.verifik.co/v2/project-flows"))
            << base;
    }
}

TEST(VerifikUrl, KeepsAPathBeforeTheVersion)
{
    const QUrl base(QStringLiteral("https://gateway.example.com/kyc/v3/"));
    EXPECT_EQ(text(VerifikUrl::list(base, {VerifikResource::Version::V3})),
        QLatin1String("https://gateway.example.com/kyc/v3/project-flows"));
}

TEST(VerifikUrl, EncodesTheIdSoThatItStaysOneStepOfThePath)
{
    const QUrl base(QStringLiteral("https://api.verifik.co"));
    EXPECT_EQ(text(VerifikUrl::record(base, {VerifikResource::Version::V3}, QStringLiteral("a/../b?c#d %25é"))),
        QLatin1String("https://api.verifik.co/v3/project-flows/a%2F..%2Fb%3Fc%23d%20%2525%C3%A9"));
}

TEST(VerifikUrl, RefusesIdsThatWouldAddressSomethingElse)
{
    for (const char *id : {"", " ", ".", ".."})
        EXPECT_FALSE(isUsableRecordId(QString::fromLatin1(id))) << id;
    EXPECT_TRUE(isUsableRecordId(QStringLiteral("64a1b2c3d4e5f6789012346")));
}

TEST(RequestLine, NamesMethodAndAddressForEachKind)
{
    const SchemaCatalog catalog;
    const auto schema = [&](const char *id) { return catalog.schema(QString::fromLatin1(id)).value(); };
    const QUrl base(QStringLiteral("https://api.verifik.co/v3"));
    const RequestLine create = createRequest(base, *schema("verifik-v3/personal-onboarding"));
    EXPECT_EQ(create.method, QLatin1String("POST"));
    EXPECT_EQ(text(create.url), QLatin1String("https://api.verifik.co/v3/project-flows"));
    const RequestLine update = updateRequest(base, *schema("verifik-v3/login"), QStringLiteral("1"));
    EXPECT_EQ(update.method, QLatin1String("PUT"));
    EXPECT_EQ(text(update.url), QLatin1String("https://api.verifik.co/v3/project-flows/1"));
    const RequestLine old = updateRequest(base, *schema("verifik-v2/login"), QStringLiteral("1"));
    EXPECT_EQ(text(old.url), QLatin1String("https://api.verifik.co/v2/project-flows/1"));
    const RequestLine project = updateRequest(base, *schema("verifik-v2/project"), QStringLiteral("1"));
    EXPECT_EQ(text(project.url), QLatin1String("https://api.verifik.co/v2/projects/1"));
}

TEST(MakeFlowService, KnowsItsProvidersAndSaysWhatItDoesNotKnow)
{
    HttpClient http;
    Account account;
    for (const char *provider : {"verifik", "didit"}) {
        account.provider = QString::fromLatin1(provider);
        const Result<std::unique_ptr<FlowService>> service
            = makeFlowService(account, QUrl(QStringLiteral("https://x.example")), "t", http);
        ASSERT_TRUE(service) << provider;
        EXPECT_NE(service->get(), nullptr) << provider;
    }
    for (const char *provider : {"", "other"}) {
        account.provider = QString::fromLatin1(provider);
        const auto service = makeFlowService(account, QUrl(QStringLiteral("https://x.example")), "t", http);
        ASSERT_FALSE(service) << provider;
        EXPECT_EQ(service.error().kind, ErrorKind::Usage) << provider;
    }
}

} // namespace
