#include "bench/benchstore.h"

#include "models/document/summary.h"
#include "models/schema/schemacatalog.h"
#include "models/store/sqlitedraftstore.h"
#include "tests/support/examples.h"

QString BenchStore::idOf(int position)
{
    return QStringLiteral("%1").arg(position, 24, 16, QLatin1Char('0'));
}

QJsonObject BenchStore::flowWith(int countries)
{
    QJsonObject document = Examples::object(QStringLiteral("verifik-v3/record-kyc-full.json"));
    const JsonPointer list = "/documents/documentTypes"_ptr;
    const QJsonObject country = (list / 0).in(document).toObject();
    QJsonArray all;
    for (int i = 0; i < countries; ++i) {
        QJsonObject one = country;
        one.insert(QStringLiteral("country"), QStringLiteral("Country %1").arg(i));
        all.append(one);
    }
    list.write(document, all);
    return document;
}

bool BenchStore::fill(const QString &folder, int flowCount, const std::vector<int> &countries)
{
    Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder);
    const Result<FlowSchemaPtr> schema = SchemaCatalog().schema(QStringLiteral("verifik-v3/personal-onboarding"));
    if (!store || !schema)
        return false;
    Account owner;
    owner.name = account;
    owner.provider = QStringLiteral("verifik");
    owner.url = QUrl(QStringLiteral("http://127.0.0.1:9")); // nobody answers there, and nobody is waited for
    if (!(*store)->saveAccount(owner))
        return false;
    int number = 0;
    const auto save = [&](QJsonObject document, const QString &name) {
        FlowRecord record;
        record.account = account;
        record.id = idOf(number++);
        document.insert(QStringLiteral("name"), name);
        record.base = record.working = document;
        summarise(record, **schema);
        return (*store)->saveFlow(record).has_value();
    };
    const QJsonObject ordinary = Examples::object(QStringLiteral("verifik-v3/record-kyc-full.json"));
    for (int i = 0; i < flowCount; ++i) {
        if (!save(ordinary, QStringLiteral("Onboarding %1").arg(i)))
            return false;
    }
    for (const int count : countries) {
        if (!save(flowWith(count), QStringLiteral("Countries %1").arg(count)))
            return false;
    }
    return true;
}
