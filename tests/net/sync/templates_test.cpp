#include "models/core/json.h"
#include "models/schema/flowtemplates.h"
#include "net/sync/enginefixture.h"
#include "support/examples.h"

#include <gtest/gtest.h>

// Flows that begin with a template reach the provider as the template says (seed 003).

namespace {

const QString project = QStringLiteral("671b90d8c4a19e0012d4b109"); // one without a flow

class Templates : public EngineTest
{
protected:
    Result<FlowRecord> create(const FlowTemplate &item, const QString &projectId)
    {
        QJsonObject document = item.document(**catalog.schema(item.kind));
        document.insert(QStringLiteral("name"), item.name);
        document.insert(QStringLiteral("project"), projectId);
        return engine->createLocal(QStringLiteral("practice"), item.kind, document);
    }
};

} // namespace

TEST_F(Templates, EveryOneIsCreatedAsItIs)
{
    for (const FlowTemplate &item : FlowTemplates::all(QStringLiteral("verifik"))) {
        const Result<FlowRecord> created = create(item, project);
        ASSERT_TRUE(created) << qPrintable(created.error().toString());
        const PushResult result = push(created->id);
        EXPECT_EQ(result.outcome, PushOutcome::Sent)
            << qPrintable(item.id) << " " << (result.error ? qPrintable(result.error->toString()) : "");
        EXPECT_TRUE(result.report.ignored.empty()) << qPrintable(item.id);
        EXPECT_TRUE(result.report.storedDifferently.empty()) << qPrintable(item.id);
        EXPECT_EQ(record(result.id).kind, item.kind);
        EXPECT_EQ(record(result.id).status, QStringLiteral("draft")) << qPrintable(item.id);
    }
}

TEST_F(Templates, FullOnboardingIsSentAsDocumented)
{
    const Result<FlowTemplate> item = FlowTemplates::find(QStringLiteral("verifik-v2/full-onboarding"));
    ASSERT_TRUE(item);
    const Result<FlowRecord> created = create(*item, project);
    ASSERT_TRUE(created);
    EXPECT_EQ(push(created->id).outcome, PushOutcome::Sent);
    QJsonObject example = Examples::object(QStringLiteral("verifik-v2/post-body-configuration.json"));
    example.insert(QStringLiteral("project"), project);
    std::vector<QByteArray> bodies;
    for (const SandboxRequest &request : sandbox->requests()) {
        if (request.method == QLatin1String("POST"))
            bodies.push_back(request.body);
    }
    ASSERT_EQ(bodies.size(), 1u);
    EXPECT_EQ(Json::parseObject(bodies.front(), QStringLiteral("body")).value(), example);
}

TEST_F(Templates, AProjectThatIsNotTheAccountsIsNamedAtItsField)
{
    const Result<FlowTemplate> item = FlowTemplates::find(QStringLiteral("verifik-v2/full-onboarding"));
    ASSERT_TRUE(item);
    const Result<FlowRecord> created = create(*item, QStringLiteral("000000000000000000000000"));
    ASSERT_TRUE(created);
    const PushResult result = push(created->id);
    EXPECT_EQ(result.outcome, PushOutcome::Rejected);
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->code, QStringLiteral("INVALID_PROJECT_ID"));
    ASSERT_EQ(result.error->fields.size(), 1u);
    EXPECT_EQ(result.error->fields.front().field, "/project"_ptr);
}
