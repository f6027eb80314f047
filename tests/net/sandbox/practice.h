#pragma once

#include "caller.h"

#include "models/core/jsonpointer.h"
#include "support/examples.h"
#include "support/practicesandbox.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

//! A test's own sandbox, empty unless it asks for samples, and a caller that may use it.
class SandboxTest : public ::testing::Test
{
protected:
    SandboxTest() { options.isSeeded = false; }

    //! (Re)starts with `options`.
    void start()
    {
        caller.reset();
        sandbox.reset();
        sandbox = PracticeSandbox::start(options);
        ASSERT_TRUE(sandbox);
        caller = std::make_unique<Caller>(*sandbox);
    }

    //! Puts an example record into the sandbox and returns its id there: the examples' own ids have 23 digits, which
    //! the API refuses.
    QString place(const QString &example) { return place(Examples::object(QStringLiteral("verifik-v3/") + example)); }
    QString place(QJsonObject flow)
    {
        const Reply created = caller->post(flows,
            QJsonObject{{"project", "507f1f77bcf86cd799439011"}, {"type", "onboarding"}, {"name", "Placeholder"}});
        EXPECT_EQ(created.status, 201);
        const QString id = created.data()["_id"].toString();
        flow["_id"] = id;
        sandbox->editBehindOurBack(id, JsonPointer(), flow);
        return id;
    }

    static QString at(const QString &id) { return flows + QLatin1Char('/') + id; }
    static QJsonObject example(const char *file)
    {
        QJsonObject object = Examples::object(QStringLiteral("verifik-v3/") + QLatin1String(file));
        object.remove("timestamp");
        return object;
    }

    inline static const QString flows = QStringLiteral("/v3/project-flows");
    SandboxOptions options = PracticeSandbox::options();
    std::unique_ptr<Sandbox> sandbox;
    std::unique_ptr<Caller> caller;
    QTemporaryDir folder;
};

//! As SandboxTest, started.
class StartedSandboxTest : public SandboxTest
{
protected:
    void SetUp() override { start(); }
};
