// What an update says about a workflow's status (design.md, "Partial updates" 4).

#include "models/didit/workflowgraph.h"
#include "models/didit/workflowstatus.h"
#include "models/document/projectflow.h"
#include "models/schema/schemacatalog.h"
#include "support/diditworkflow.h"
#include "support/examples.h"

#include <gtest/gtest.h>

namespace {

QJsonObject version(const QString &status)
{
    QJsonObject document = DiditWorkflow::document(DiditWorkflow::checks(QStringLiteral("OCR")));
    document.insert(QStringLiteral("status"), status);
    return document;
}

//! The body that is sent after these settings were edited in a version that the provider holds.
QJsonObject sent(const QJsonObject &held, const std::vector<std::pair<JsonPointer, QJsonValue>> &edits)
{
    ProjectFlow flow(SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value(), held, held);
    for (const auto &[place, value] : edits)
        EXPECT_TRUE(flow.setValue(place, value));
    return WorkflowStatus::guarded(flow.patch(PatchDepth::Leaf), held);
}

const QJsonObject newName{{"workflow_label", "Premium KYC"}};
const QJsonObject newNameOfADraft{{"workflow_label", "Premium KYC"}, {"status", "draft"}};

} // namespace

TEST(WorkflowStatus, RenamingAPublishedVersionSendsTheNameAlone)
{
    EXPECT_EQ(sent(version(QStringLiteral("published")), {{"/workflow_label"_ptr, "Premium KYC"}}), newName);
    EXPECT_EQ(sent(version(QStringLiteral("PUBLISHED")), {{"/workflow_label"_ptr, "Premium KYC"}}), newName);
}

TEST(WorkflowStatus, EditingADraftSaysThatItStaysOne)
{
    for (const char *status : {"draft", "DRAFT", "Draft"})
        EXPECT_EQ(
            sent(version(QString::fromLatin1(status)), {{"/workflow_label"_ptr, "Premium KYC"}}), newNameOfADraft);
    const QJsonObject checks = sent(version(QStringLiteral("draft")), {{"/features/0/label"_ptr, "Passport"}});
    EXPECT_EQ(checks.keys(), (QStringList{QStringLiteral("features"), QStringLiteral("status")}));
    EXPECT_EQ(checks.value(QLatin1String("status")), QJsonValue("draft"));
}

TEST(WorkflowStatus, ThatAPersonChoseIsSentAsChosen)
{
    EXPECT_EQ(
        sent(version(QStringLiteral("draft")), {{"/status"_ptr, "published"}}), (QJsonObject{{"status", "published"}}));
    EXPECT_EQ(
        sent(version(QStringLiteral("draft")), {{"/status"_ptr, "published"}, {"/workflow_label"_ptr, "Premium KYC"}}),
        (QJsonObject{{"status", "published"}, {"workflow_label", "Premium KYC"}}));
    EXPECT_EQ(
        sent(version(QStringLiteral("published")), {{"/status"_ptr, "draft"}}), (QJsonObject{{"status", "draft"}}));
    // Chosen and taken back is not chosen.
    EXPECT_EQ(sent(version(QStringLiteral("draft")),
                  {{"/status"_ptr, "published"}, {"/status"_ptr, "draft"}, {"/workflow_label"_ptr, "Premium KYC"}}),
        newNameOfADraft);
}

TEST(WorkflowStatus, IsNeverSentForNothing)
{
    EXPECT_EQ(sent(version(QStringLiteral("draft")), {}), QJsonObject());
}

TEST(WorkflowStatus, ThatTheProviderDidNotSayIsNotGuessed)
{
    QJsonObject held = version(QString());
    held.remove(QStringLiteral("status"));
    EXPECT_FALSE(WorkflowStatus::isDraft(held));
    EXPECT_FALSE(WorkflowStatus::isPublished(held));
    EXPECT_EQ(sent(held, {{"/workflow_label"_ptr, "Premium KYC"}}), newName);
    EXPECT_EQ(sent(version(QStringLiteral("archived")), {{"/workflow_label"_ptr, "Premium KYC"}}), newName);
}

TEST(WorkflowStatus, OfTheExampleIsTheProvidersOwn)
{
    const QJsonObject held
        = WorkflowGraph::document(Examples::object(QStringLiteral("didit-v3/get-200-detail-graph.json")));
    EXPECT_TRUE(WorkflowStatus::isPublished(held));
    EXPECT_EQ(sent(held, {{"/workflow_label"_ptr, "Premium KYC"}}),
        Examples::object(QStringLiteral("didit-v3/patch-body-rename.json")));
}
