#include "models/emails/emailtexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

const QString slotsKey = QStringLiteral("htmlSlotStatus");
const QString present = QStringLiteral("present");
const QString removed = QStringLiteral("removed");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EmailTexts)
};

struct Language
{
    const char *code;
    const char *name;
};

const std::vector<Language> &known()
{
    static const std::vector<Language> languages{
        {"en", QT_TRANSLATE_NOOP("EmailTexts", "English")},
        {"es", QT_TRANSLATE_NOOP("EmailTexts", "Spanish")},
        {"pt", QT_TRANSLATE_NOOP("EmailTexts", "Portuguese")},
        {"fr", QT_TRANSLATE_NOOP("EmailTexts", "French")},
        {"ja", QT_TRANSLATE_NOOP("EmailTexts", "Japanese")},
        {"ko", QT_TRANSLATE_NOOP("EmailTexts", "Korean")},
        {"zh", QT_TRANSLATE_NOOP("EmailTexts", "Chinese")},
    };
    return languages;
}

QJsonValue withLanguage(const QJsonValue &templates, const QString &language, const QJsonValue &texts)
{
    QJsonObject all = templates.toObject();
    if (texts.isUndefined())
        all.remove(language);
    else
        all.insert(language, texts);
    return all;
}

} // namespace

const std::vector<EmailTexts::Part> &EmailTexts::parts()
{
    static const std::vector<Part> all{
        {"subject", Kind::Line, QT_TRANSLATE_NOOP("EmailTexts", "Subject")},
        {"greeting", Kind::Line, QT_TRANSLATE_NOOP("EmailTexts", "Greeting")},
        {"message", Kind::Paragraph, QT_TRANSLATE_NOOP("EmailTexts", "Message")},
        {"otpLabel", Kind::Line, QT_TRANSLATE_NOOP("EmailTexts", "Words before the code")},
        {"showButton", Kind::Switch, QT_TRANSLATE_NOOP("EmailTexts", "Show a button")},
        {"buttonText", Kind::Line, QT_TRANSLATE_NOOP("EmailTexts", "Words on the button")},
        {"buttonColor", Kind::Colour, QT_TRANSLATE_NOOP("EmailTexts", "Button")},
        {"buttonTxtColor", Kind::Colour, QT_TRANSLATE_NOOP("EmailTexts", "Colour of its words")},
        {"doNotShare", Kind::Paragraph, QT_TRANSLATE_NOOP("EmailTexts", "Advice to keep the code secret")},
        {"didNotRequest", Kind::Paragraph, QT_TRANSLATE_NOOP("EmailTexts", "For those who asked for no code")},
        {"signature", Kind::Line, QT_TRANSLATE_NOOP("EmailTexts", "Signature")},
        {"footerNote", Kind::Paragraph, QT_TRANSLATE_NOOP("EmailTexts", "Note at the end")},
        {"contentHtml", Kind::Html, QT_TRANSLATE_NOOP("EmailTexts", "Own design (HTML)")},
    };
    return all;
}

QString EmailTexts::labelOf(const Part &part)
{
    return Text::tr(part.label);
}

QStringList EmailTexts::languages(const QJsonValue &templates)
{
    QStringList codes;
    for (const Language &language : known())
        codes << QString::fromLatin1(language.code);
    for (const QString &code : templates.toObject().keys()) {
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

QString EmailTexts::languageName(const QString &code)
{
    for (const Language &language : known()) {
        if (code == QLatin1String(language.code))
            return Text::tr(language.name);
    }
    //: a language of emails that this version does not know; %1 is its code, such as "de"
    return Text::tr("Other language (%1)").arg(code);
}

bool EmailTexts::isEmpty(const QJsonValue &language)
{
    if (!language.isObject())
        return language.isUndefined() || language.isNull();
    const QJsonObject texts = language.toObject();
    return std::all_of(texts.begin(), texts.end(), [](const QJsonValue &value) {
        return value.isNull() || value.isBool() || (value.isString() && value.toString().trimmed().isEmpty())
            || (value.isObject() && value.toObject().isEmpty());
    });
}

QStringList EmailTexts::unknownKeys(const QJsonObject &language)
{
    QStringList keys = language.keys();
    keys.removeAll(slotsKey);
    for (const Part &part : parts())
        keys.removeAll(QLatin1String(part.key));
    return keys;
}

QStringList EmailTexts::slotNames(const QJsonObject &language)
{
    return language.value(slotsKey).toObject().keys();
}

bool EmailTexts::isSlotPresent(const QJsonObject &language, const QString &slot)
{
    return language.value(slotsKey).toObject().value(slot) == QJsonValue(present);
}

QJsonValue EmailTexts::edited(const QJsonValue &templates, const QJsonValue &base, const QString &language,
    const QString &key, const QJsonValue &value)
{
    const QJsonValue baseTexts = base.toObject().value(language);
    const QJsonValue baseValue = baseTexts.toObject().value(key);
    QJsonObject texts = templates.toObject().value(language).toObject();
    const bool isEmptied = value.isUndefined() || value == QJsonValue(QString()) || value == QJsonValue(false);
    const QJsonValue wanted = isEmptied && (baseValue.isUndefined() || baseValue.isNull()) ? baseValue : value;
    if (wanted.isUndefined())
        texts.remove(key);
    else
        texts.insert(key, wanted);
    const QJsonValue all
        = withLanguage(templates, language, texts.isEmpty() && !baseTexts.isObject() ? baseTexts : QJsonValue(texts));
    return all.toObject().isEmpty() && !base.isObject() ? base : all;
}

QJsonValue EmailTexts::withSlot(
    const QJsonValue &templates, const QString &language, const QString &slot, bool isPresent)
{
    QJsonObject texts = templates.toObject().value(language).toObject();
    QJsonObject all = texts.value(slotsKey).toObject();
    all.insert(slot, isPresent ? present : removed);
    texts.insert(slotsKey, all);
    return withLanguage(templates, language, texts);
}

QJsonValue EmailTexts::copied(const QJsonValue &templates, const QString &from, const QString &to)
{
    const QJsonObject source = templates.toObject().value(from).toObject();
    QJsonObject texts = templates.toObject().value(to).toObject();
    const auto take = [&](const QString &key) {
        if (source.contains(key))
            texts.insert(key, source.value(key));
        else
            texts.remove(key);
    };
    for (const Part &part : parts())
        take(QString::fromLatin1(part.key));
    take(slotsKey);
    return withLanguage(templates, to, texts);
}

QJsonValue EmailTexts::reverted(const QJsonValue &templates, const QJsonValue &base, const QString &language)
{
    const QJsonValue all = withLanguage(templates, language, base.toObject().value(language));
    return all.toObject().isEmpty() && !base.isObject() ? base : all;
}
