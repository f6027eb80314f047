#pragma once

#include "practice.h"

//! A started sandbox without samples, and what tests of v2 need: its one project, and flows of v2's shapes in it.
class V2SandboxTest : public SandboxTest
{
protected:
    void SetUp() override { start(); }

    static QJsonObject v2Example(const char *file)
    {
        return Examples::object(QStringLiteral("verifik-v2/") + QLatin1String(file));
    }
    static QString v2At(const QString &id) { return v2Flows + QLatin1Char('/') + id; }

    //! The project that is there from the start.
    QString project() { return caller->get("/v3/projects").json()["data"][0][u"_id"].toString(); }
    //! A documented creation's body, into the project that is there.
    QJsonObject bodyOf(const char *file)
    {
        QJsonObject body = v2Example(file);
        body["project"] = project();
        return body;
    }
    QString createLogin()
    {
        const Reply created = caller->post(v2Flows, bodyOf("post-body-login.json"));
        EXPECT_EQ(created.status, 200) << created.body.constData();
        return created.json()["_id"].toString();
    }
    //! A stored v2 record, as it stands in an example or as given.
    QString placeV2(const char *file)
    {
        const QJsonObject record = v2Example(file);
        return placeV2(record.contains("data") ? record["data"].toObject() : record);
    }
    QString placeV2(QJsonObject flow)
    {
        const QString id = createLogin();
        flow["_id"] = id;
        sandbox->editBehindOurBack(id, JsonPointer(), flow);
        return id;
    }

    inline static const QString v2Flows = QStringLiteral("/v2/project-flows");
    inline static const QString rows = QStringLiteral("/v2/project-flow-white-lists");
};
