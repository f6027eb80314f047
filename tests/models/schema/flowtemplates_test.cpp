#include "models/schema/flowtemplates.h"

#include "models/document/projectflow.h"
#include "models/schema/schemacatalog.h"
#include "support/examples.h"

#include <gtest/gtest.h>

#include <set>

namespace {
const QString provider = QStringLiteral("verifik");
}

TEST(FlowTemplates, OfferEveryPurposeOnceWithASentence)
{
    std::set<QString> titles;
    QStringList kinds;
    for (const FlowTemplate &item : FlowTemplates::all(provider)) {
        EXPECT_FALSE(item.title.isEmpty()) << qPrintable(item.id);
        EXPECT_FALSE(item.name.isEmpty()) << qPrintable(item.id);
        EXPECT_TRUE(item.purpose.endsWith(QLatin1Char('.'))) << qPrintable(item.id);
        EXPECT_TRUE(titles.insert(item.title).second) << qPrintable(item.title);
        kinds << item.kind;
    }
    EXPECT_EQ(kinds,
        (QStringList{QStringLiteral("verifik-v3/personal-onboarding"), QStringLiteral("verifik-v3/business-onboarding"),
            QStringLiteral("verifik-v2/steps"), QStringLiteral("verifik-v2/onboarding"),
            QStringLiteral("verifik-v3/login"), QStringLiteral("verifik-v2/login"),
            QStringLiteral("verifik-v2/login")}));
    EXPECT_TRUE(FlowTemplates::all(QStringLiteral("nobody")).empty());
}

TEST(FlowTemplates, MakeFlowsOfTheirKindThatLackNothingButAProject)
{
    const SchemaCatalog catalog;
    for (const FlowTemplate &item : FlowTemplates::all(provider)) {
        const Result<FlowSchemaPtr> schema = catalog.schema(item.kind);
        ASSERT_TRUE(schema) << qPrintable(item.id);
        QJsonObject document = item.document(**schema);
        document.insert(QStringLiteral("name"), item.name);
        const Result<FlowSchemaPtr> detected = catalog.detect(document, provider);
        ASSERT_TRUE(detected) << qPrintable(item.id);
        EXPECT_EQ((*detected)->id(), item.kind) << qPrintable(item.id);
        const ProjectFlow flow(*schema, {}, document, true);
        for (const Problem &problem : flow.problems()) {
            const bool isExpected = problem.pointer == "/project"_ptr || problem.severity != Severity::Error;
            EXPECT_TRUE(isExpected) << qPrintable(item.id) << " " << qPrintable(problem.pointer.toString()) << " "
                                    << qPrintable(problem.message);
        }
    }
}

TEST(FlowTemplates, FullOnboardingIsTheDocumentedExample)
{
    const SchemaCatalog catalog;
    const Result<FlowTemplate> item = FlowTemplates::find(QStringLiteral("verifik-v2/full-onboarding"));
    ASSERT_TRUE(item);
    QJsonObject example = Examples::object(QStringLiteral("verifik-v2/post-body-configuration.json"));
    EXPECT_EQ(item->name, example.value(QLatin1String("name")).toString());
    example.remove(QStringLiteral("project"));
    EXPECT_EQ(item->document(**catalog.schema(item->kind)), example);
}

TEST(FlowTemplates, LayTheirSettingsOnTopOfTheDocumentedDefaults)
{
    const SchemaCatalog catalog;
    const Result<FlowTemplate> item = FlowTemplates::find(QStringLiteral("verifik-v2/passwordless-login-with-face"));
    ASSERT_TRUE(item);
    const QJsonObject document = item->document(**catalog.schema(item->kind));
    EXPECT_EQ("/loginSettings/faceLiveness"_ptr.in(document), QJsonValue(true));
    EXPECT_EQ("/security/source"_ptr.in(document), QJsonValue(QStringLiteral("NONE")));
    EXPECT_EQ("/status"_ptr.in(document), QJsonValue(QStringLiteral("draft")));
}

TEST(FlowTemplates, AnUnknownOneIsAnError)
{
    for (const char *id : {"", "verifik-v2/nothing", "../schemas/countries", "verifik-v2"}) {
        const Result<FlowTemplate> item = FlowTemplates::find(QLatin1String(id));
        ASSERT_FALSE(item) << id;
        EXPECT_EQ(item.error().kind, ErrorKind::Usage) << id;
    }
}
