#include "views/forms/editors/countrynames.h"

#include "resources/resources.h"

#include <QJsonArray>
#include <QJsonDocument>

QStringList CountryNames::known()
{
    QStringList names;
    const QByteArray text = Resources::text(QStringLiteral("schemas/countries.json"));
    for (const QJsonValue &name : QJsonDocument::fromJson(text).array())
        names << name.toString();
    return names;
}

QString CountryNames::spelled(const QString &name)
{
    for (const QString &known : known()) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    return name;
}
