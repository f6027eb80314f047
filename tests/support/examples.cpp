#include "support/examples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace {
QString path(const QString &file)
{
    return QStringLiteral(FLOWFORM_TEST_DATA "/examples/") + file;
}
} // namespace

QByteArray Examples::bytes(const QString &file)
{
    QFile data(path(file));
    EXPECT_TRUE(data.open(QIODevice::ReadOnly)) << qPrintable(data.fileName());
    return data.readAll();
}

QJsonObject Examples::object(const QString &file)
{
    return QJsonDocument::fromJson(bytes(file)).object();
}

QJsonObject Examples::flow(const QString &file)
{
    const QJsonObject body = object(file);
    const QJsonValue data = body.value(QLatin1String("data"));
    return data.isObject() ? data.toObject() : data.isArray() ? data.toArray().first().toObject() : body;
}

QStringList Examples::files(const QString &folder)
{
    QStringList names;
    for (const QString &name : QDir(path(folder)).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names << folder + QLatin1Char('/') + name;
    return names;
}
