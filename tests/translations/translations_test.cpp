#include "translations/translations.h"

#include "models/schema/flowschema.h"
#include "models/schema/schemacatalog.h"
#include "resources/resources.h"
#include "translations/schematexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

//! Every text of a schema file that a person reads (docs/schema-format.md).
void collectTexts(const QJsonObject &json, QSet<QString> &found)
{
    for (const char *key : {"title", "description", "x-unit", "x-message", "x-unset-label", "x-null-label"})
        found.insert(json.value(QLatin1String(key)).toString());
    found.insert(json.value(QLatin1String("x-warn")).toObject().value(QLatin1String("message")).toString());
    for (const QJsonValue &check : json.value(QLatin1String("x-checks")).toArray())
        found.insert(check.toObject().value(QLatin1String("message")).toString());
    for (const QJsonValue &label : json.value(QLatin1String("x-enum-labels")).toObject())
        found.insert(label.toString());
    const QJsonObject keys = json.value(QLatin1String("propertyNames")).toObject();
    for (const QJsonValue &label : keys.value(QLatin1String("x-enum-labels")).toObject())
        found.insert(label.toString());
    for (const QJsonValue &section : json.value(QLatin1String("x-sections")).toArray()) {
        found.insert(section.toObject().value(QLatin1String("title")).toString());
        found.insert(section.toObject().value(QLatin1String("help")).toString());
    }
    for (const QJsonValue &property : json.value(QLatin1String("properties")).toObject())
        collectTexts(property.toObject(), found);
    for (const QJsonValue &rule : json.value(QLatin1String("allOf")).toArray())
        collectTexts(rule.toObject(), found);
    for (const char *entries : {"items", "additionalProperties"}) {
        if (json.contains(QLatin1String(entries)))
            collectTexts(json.value(QLatin1String(entries)).toObject(), found);
    }
    found.remove(QString());
}

QSet<QString> textsOfAllSchemas()
{
    QSet<QString> texts;
    const SchemaCatalog catalog;
    for (const QString &id : catalog.ids() + catalog.recordIds() + catalog.partIds())
        collectTexts((*catalog.schema(id))->json(), texts);
    for (const QString &file : Resources::files(QStringLiteral("templates"))) {
        const QJsonObject entry = QJsonDocument::fromJson(Resources::text(file)).object();
        texts << entry.value(QLatin1String("title")).toString() << entry.value(QLatin1String("purpose")).toString();
    }
    return texts;
}

struct Entry
{
    QString context, source;
    QStringList translations; // one, or one a plural form
    bool isUnfinished = false;
};

std::vector<Entry> entriesOf(const QString &language)
{
    QFile file(QStringLiteral(FLOWFORM_TEST_DATA "/../../translations/flowform_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            entries.push_back({context, xml.readElementText(), {}, false});
        } else if (xml.name() == QLatin1String("translation")) {
            Entry &entry = entries.back();
            entry.isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
                if (xml.isStartElement())
                    entry.translations << xml.readElementText();
                else
                    text += xml.text();
            }
            if (entry.translations.isEmpty())
                entry.translations << text;
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[1-9n]"));
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

class LanguageTest : public ::testing::Test
{
protected:
    void TearDown() override
    {
        qDeleteAll(qApp->findChildren<QTranslator *>()); // each uninstalls itself
    }
};

} // namespace

TEST(SchemaTexts, HoldEveryTextOfTheSchemaFilesAndNothingElse)
{
    QSet<QString> listed;
    for (const char *text : schemaTexts)
        listed.insert(QString::fromUtf8(text));
    const QSet<QString> wanted = textsOfAllSchemas();
    ASSERT_GT(wanted.size(), 100);
    EXPECT_EQ(QSet<QString>(wanted).subtract(listed), QSet<QString>()) << "run scripts/extract-schema-texts";
    EXPECT_EQ(QSet<QString>(listed).subtract(wanted), QSet<QString>()) << "run scripts/extract-schema-texts";
}

TEST(Translations, AreFinishedAndKeepTheirPlaceholders)
{
    for (const QString &language : Translations::languages()) {
        const std::vector<Entry> entries = entriesOf(language);
        EXPECT_FALSE(entries.empty()) << qPrintable(language);
        for (const Entry &entry : entries) {
            SCOPED_TRACE(qPrintable(language + QStringLiteral(": ") + entry.source));
            EXPECT_FALSE(entry.isUnfinished);
            for (const QString &translation : entry.translations) {
                EXPECT_FALSE(translation.isEmpty());
                EXPECT_EQ(placeholders(translation), placeholders(entry.source));
                EXPECT_EQ(translation.endsWith(QLatin1Char('.')), entry.source.endsWith(QLatin1Char('.')));
                EXPECT_EQ(translation.endsWith(QStringLiteral("…")), entry.source.endsWith(QStringLiteral("…")));
                EXPECT_EQ(translation.count(QLatin1Char('&')), entry.source.count(QLatin1Char('&')))
                    << "the keyboard mnemonic";
            }
        }
    }
}

TEST_F(LanguageTest, SpanishSpeaksEveryTextOfTheForms)
{
    ASSERT_EQ(Translations::install(*qApp, QLocale(QLocale::Spanish, QLocale::Colombia)), QStringLiteral("es"));
    // The same word in both languages.
    const QSet<QString> same{"Interpol", "FBI", "DEA", "Europol", "OFAC", "WhatsApp", "SMS", "General", "Webhook",
        "Scan Zero", "Scan Prompt", "Scan Studio", "Scan Agent", "Scan Pro", "Scan GPT", "%", "Document AI", "Imperial",
        "km", "Protector", "Director", "Capital", "Visa", "Telegram", "RCS", "Viber", "Zalo", "PAdES", "XAdES",
        "CAdES"};
    for (const QString &text : textsOfAllSchemas()) {
        const QString spoken = FlowSchema::text(text);
        EXPECT_EQ(spoken == text, same.contains(text)) << qPrintable(text);
    }
    EXPECT_EQ(
        FlowSchema::text(QStringLiteral("Minimum liveness score")), QStringLiteral("Puntaje mínimo de prueba de vida"));
}

TEST_F(LanguageTest, SpanishBringsQtsOwnWords)
{
    ASSERT_EQ(Translations::install(*qApp, QLocale(QLocale::Spanish, QLocale::Mexico)), QStringLiteral("es"));
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancelar"));
    EXPECT_NE(QCoreApplication::translate("QFileDialog", "&Open"), QStringLiteral("&Open"));
}

TEST_F(LanguageTest, EnglishServesEveryLanguageWithoutTextsAndHasItsPlurals)
{
    EXPECT_EQ(Translations::install(*qApp, QLocale(QLocale::Finnish, QLocale::Finland)), QStringLiteral("en"));
    const auto changed = [](int n) {
        return QCoreApplication::translate("FlowListModel", "%n changed field(s) not sent", nullptr, n);
    };
    EXPECT_EQ(changed(1), QStringLiteral("1 changed field not sent"));
    EXPECT_EQ(changed(2), QStringLiteral("2 changed fields not sent"));
    EXPECT_EQ(FlowSchema::text(QStringLiteral("Minimum liveness score")), QStringLiteral("Minimum liveness score"));
}

TEST(Translations, ExistInEnglishAndSpanish)
{
    EXPECT_EQ(Translations::languages(), (QStringList{QStringLiteral("en"), QStringLiteral("es")}));
}
