#include "net/sandbox/verifikprojectrules.h"

#include "net/sandbox/verifikcountries.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace {

using Findings = std::vector<PracticeFinding>;
using Rule = PracticeRule;

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> table{
        {"", "allowedCountries", Rule::Texts},
        {"", "contactEmail", Rule::Text},
        {"", "privacyUrl", Rule::Text},
        {"", "termsAndConditionsUrl", Rule::Text},
        {"", "defaultLanguage", Rule::Text},
        {"", "identifier", Rule::TextOrNull},
        {"", "status", Rule::Choice, {"draft", "active", "paused"}},
        {"", "target", Rule::Choice, {"personal", "business", ""}},
        {"", "currentStep", Rule::Whole, {}, 0, 6},
        {"", "lastStep", Rule::Whole, {}, 0, 6},
        {"", "demoMode", Rule::Boolean},
        {"", "demoOTP", Rule::TextOrNull},
        {"dataProtection", "name", Rule::Text},
        {"dataProtection", "email", Rule::Text},
        {"dataProtection", "address", Rule::Text},
        {"dataProtection", "address2", Rule::TextOrNull},
        {"dataProtection", "city", Rule::Text},
        {"dataProtection", "country", Rule::Text},
        {"dataProtection", "postalCode", Rule::Text},
        {"branding", "logo", Rule::TextOrNull},
        {"branding", "image", Rule::TextOrNull},
        {"branding", "rightImage", Rule::TextOrNull},
        {"branding", "bgColor", Rule::Text},
        {"branding", "tabColor", Rule::Text},
        {"branding", "borderColor", Rule::Text},
        {"branding", "buttonColor", Rule::Text},
        {"branding", "buttonTxtColor", Rule::Text},
        {"branding", "secondaryButtonColor", Rule::Text},
        {"branding", "secondaryButtonTextColor", Rule::Text},
        {"branding", "txtColor", Rule::Text},
        {"branding", "titleColor", Rule::Text},
        {"branding", "rightImagePosition", Rule::Text},
        {"branding", "rightBackgroundColor", Rule::Text},
        {"branding", "backgroundColor", Rule::Text},
        {"branding", "buttonTextColor", Rule::Text},
        {"branding", "textColor", Rule::Text},
        {"branding", "imageBackgroundColor", Rule::Text},
    };
    return table;
}

//! Objects to a text that is there and does not look as `pattern` wants it.
void shape(Findings &findings, const QJsonObject &project, const QString &field, const QRegularExpression &pattern,
    const QString &want)
{
    const QString text = PracticeRules::at(project, field).toString();
    if (!text.isEmpty() && !pattern.match(text).hasMatch())
        findings.push_back({field, QStringLiteral("%1 must be %2").arg(field.section(QLatin1Char('.'), -1), want)});
}

void shapes(Findings &findings, const QJsonObject &project)
{
    static const QRegularExpression email(QStringLiteral("\\A[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}\\z"));
    static const QRegularExpression url(QStringLiteral("\\Ahttps?://[^\\s/]+(/\\S*)?\\z"));
    static const QRegularExpression postalCode(QStringLiteral("\\A[A-Za-z0-9\\s\\-]{3,12}\\z"));
    static const QRegularExpression otp(QStringLiteral("\\A[0-9]{6}\\z"));
    const QString address = QStringLiteral("an email address");
    shape(findings, project, QStringLiteral("contactEmail"), email, address);
    shape(findings, project, QStringLiteral("dataProtection.email"), email, address);
    shape(findings, project, QStringLiteral("privacyUrl"), url, QStringLiteral("an http or https address"));
    shape(findings, project, QStringLiteral("termsAndConditionsUrl"), url, QStringLiteral("an http or https address"));
    shape(findings, project, QStringLiteral("dataProtection.postalCode"), postalCode,
        QStringLiteral("3 to 12 letters, digits, spaces or hyphens"));
    shape(findings, project, QStringLiteral("demoOTP"), otp, QStringLiteral("6 digits"));
}

void fill(QJsonObject &object, const QJsonObject &defaults)
{
    for (auto each = defaults.begin(); each != defaults.end(); ++each) {
        if (!object.contains(each.key()))
            object.insert(each.key(), each.value());
    }
}

QJsonObject colours(bool isV3)
{
    if (isV3)
        return {{"backgroundColor", "#ffffff"}, {"buttonColor", "#3f3f46"}, {"buttonTextColor", "#ffffff"},
            {"textColor", "#3f3f46"}, {"titleColor", "#3f3f46"}, {"logo", ""}, {"image", ""},
            {"imageBackgroundColor", "#ffffff"}};
    return {{"bgColor", "#01236D"}, {"tabColor", "#01236D"}, {"borderColor", "#B2BDD3"}, {"buttonColor", "#B2BDD3"},
        {"buttonTxtColor", "#FFFFFF"}, {"secondaryButtonColor", "#B2BDD3"}, {"secondaryButtonTextColor", "#FFFFFF"},
        {"txtColor", "#8091B6"}, {"titleColor", "#000000"}, {"logo", QJsonValue::Null},
        {"rightImage", QJsonValue::Null}, {"rightImagePosition", "center center"}, {"rightBackgroundColor", "white"}};
}

} // namespace

std::vector<PracticeFinding> VerifikProjectRules::findings(const QJsonObject &project)
{
    Findings all;
    const QJsonValue name = project.value(QLatin1String("name"));
    if (!name.isString() || name.toString().isEmpty() || name.toString().size() > 60)
        all.push_back({QStringLiteral("name"), QStringLiteral("name must have between 1 and 60 characters")});
    const Findings more = PracticeRules::findings(rules(), project);
    all.insert(all.end(), more.begin(), more.end());
    shapes(all, project);
    const QJsonObject protection = project.value(QLatin1String("dataProtection")).toObject();
    if (!protection.isEmpty()) {
        for (const char *key : {"name", "email", "address", "city", "country", "postalCode"}) {
            const QString member = QLatin1String(key);
            if (PracticeRules::isEmpty(protection.value(member))) {
                all.push_back(
                    {QStringLiteral("dataProtection.") + member, QStringLiteral("%1 is required").arg(member), true});
            }
        }
    }
    const QJsonArray countries = project.value(QLatin1String("allowedCountries")).toArray();
    for (qsizetype i = 0; i < countries.size(); ++i) {
        if (countries.at(i).isString() && !isVerifikCountry(countries.at(i).toString()))
            all.push_back({QStringLiteral("allowedCountries.%1").arg(i), QStringLiteral("Country not supported")});
    }
    return all;
}

bool VerifikProjectRules::isField(const QString &key)
{
    static const QStringList keys{"name", "allowedCountries", "contactEmail", "privacyUrl", "termsAndConditionsUrl",
        "dataProtection", "defaultLanguage", "identifier", "status", "target", "currentStep", "lastStep", "demoMode",
        "demoOTP", "branding"};
    return keys.contains(key);
}

QJsonObject VerifikProjectRules::withDefaults(const QJsonObject &given, bool isV3)
{
    QJsonObject project = given;
    fill(project,
        {{"status", "draft"}, {"target", ""}, {"allowedCountries", QJsonArray()}, {"contactEmail", ""},
            {"privacyUrl", ""}, {"termsAndConditionsUrl", ""}, {"defaultLanguage", "en"},
            {"identifier", QJsonValue::Null}, {"currentStep", 0}, {"lastStep", 0}, {"demoMode", false},
            {"demoOTP", QJsonValue::Null}, {"branding", QJsonObject()}});
    if (project.value(QLatin1String("branding")).isObject()) {
        QJsonObject branding = project.value(QLatin1String("branding")).toObject();
        fill(branding, colours(isV3));
        project.insert(QStringLiteral("branding"), branding);
    }
    return project;
}
