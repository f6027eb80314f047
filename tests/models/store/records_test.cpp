#include "models/store/records.h"

#include <gtest/gtest.h>

TEST(FlowState, HasTheNamesOfTheCommandLine)
{
    const std::vector<std::pair<FlowState, QString>> names{
        {FlowState::Clean, QStringLiteral("clean")},
        {FlowState::Modified, QStringLiteral("modified")},
        {FlowState::Queued, QStringLiteral("queued")},
        {FlowState::Conflict, QStringLiteral("conflict")},
        {FlowState::Rejected, QStringLiteral("rejected")},
        {FlowState::Unknown, QStringLiteral("unknown")},
        {FlowState::New, QStringLiteral("new")},
    };
    for (const auto &[state, name] : names) {
        EXPECT_EQ(toString(state), name);
        EXPECT_EQ(flowStateFrom(name), state);
    }
    EXPECT_FALSE(flowStateFrom(QStringLiteral("Clean")));
    EXPECT_FALSE(flowStateFrom(QString()));
}

TEST(FlowTitle, IsTheNameOrElseTheKindWithTheEndOfTheId)
{
    const QString kind = QStringLiteral("Personal onboarding");
    const QString id = QStringLiteral("64a1b2c3d4e5f6789012346");
    const QLatin1String name("name");
    EXPECT_EQ(flowTitle({{name, QStringLiteral(" Colombia\n ")}}, kind, id), QStringLiteral("Colombia"));
    EXPECT_EQ(flowTitle({{name, QStringLiteral("  ")}}, kind, id), QStringLiteral("Personal onboarding (012346)"));
    EXPECT_EQ(flowTitle({{name, QJsonValue::Null}}, kind, id), QStringLiteral("Personal onboarding (012346)"));
    EXPECT_EQ(flowTitle({{name, QJsonObject()}}, kind, QString()), kind);
}
