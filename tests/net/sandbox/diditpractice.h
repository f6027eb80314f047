#pragma once

#include "practice.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

//! A started sandbox and a caller with Didit's credential.
class DiditSandboxTest : public SandboxTest
{
protected:
    void SetUp() override { begin(); }

    //! (Re)starts with `options`.
    void begin()
    {
        start();
        caller->identifyBy("x-api-key");
    }

    static QJsonObject didit(const char *file)
    {
        return Examples::object(QStringLiteral("didit-v3/") + QLatin1String(file));
    }
    static QString one(const QString &uuid) { return workflows + uuid + QLatin1Char('/'); }
    static QString one(const QJsonObject &version) { return one(version["uuid"].toString()); }

    static QJsonObject feature(const char *name, const QJsonObject &config = {})
    {
        return {{"feature", QLatin1String(name)}, {"config", config}};
    }
    //! Items without configurations, where a rule does not ask for one.
    static QJsonArray features(const QStringList &names)
    {
        QJsonArray items;
        for (const QString &name : names) {
            QJsonObject config;
            if (name == QLatin1String("KYB_DOCUMENTS"))
                config = {{"kyb_required_document_groups", QJsonArray{"LEGAL_PRESENCE"}}};
            if (name == QLatin1String("QUESTIONNAIRE"))
                config = {{"questionnaire_uuid", "33333333-aaaa-4bbb-8ccc-000000000001"}};
            items.append(QJsonObject{{"feature", name}, {"config", config}});
        }
        return items;
    }

    Reply tryToCreate(const QJsonValue &items) { return caller->post(workflows, QJsonObject{{"features", items}}); }
    //! What POST answered.
    QJsonObject create(const QString &status, const QStringList &names = {"OCR", "LIVENESS", "FACE_MATCH"})
    {
        const Reply created = caller->post(workflows,
            QJsonObject{{"workflow_label", "Standard KYC"}, {"status", status}, {"features", features(names)}});
        EXPECT_EQ(created.status, 201) << created.body.constData();
        return created.json();
    }
    QJsonObject detail(const QJsonObject &version)
    {
        const Reply read = caller->get(one(version));
        EXPECT_EQ(read.status, 200) << read.body.constData();
        return read.json();
    }
    std::vector<QJsonObject> listed()
    {
        std::vector<QJsonObject> rows;
        const QJsonArray results = caller->get(workflows + "?limit=100").json()["results"].toArray();
        for (const QJsonValue &row : results)
            rows.push_back(row.toObject());
        return rows;
    }

    inline static const QString workflows = QStringLiteral("/v3/workflows/");
    inline static const QString questionnaires = QStringLiteral("/v3/questionnaires/");
};
