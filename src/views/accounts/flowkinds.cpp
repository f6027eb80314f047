#include "views/accounts/flowkinds.h"

#include <QCoreApplication>
#include <QHash>

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FlowKinds)
};
} // namespace

std::vector<FlowKind> FlowKinds::all()
{
    const QString verifik = QStringLiteral("verifik");
    return {
        {QStringLiteral("verifik-v3/personal-onboarding"), verifik, Texts::tr("Personal onboarding"),
            Texts::tr("Checks a person who signs up: contact details, identity documents and a live selfie.")},
        {QStringLiteral("verifik-v3/business-onboarding"), verifik, Texts::tr("Business onboarding"),
            Texts::tr("Checks a company that signs up, and the people who own or represent it.")},
        {QStringLiteral("verifik-v3/login"), verifik, Texts::tr("Login"),
            Texts::tr("Lets people who are already known sign in again by email, phone or a live selfie.")},
    };
}

QString FlowKinds::title(const QString &id)
{
    for (const FlowKind &kind : all()) {
        if (kind.id == id)
            return kind.title;
    }
    const QHash<QString, QString> older{
        {QStringLiteral("login"), Texts::tr("Login")},
        {QStringLiteral("onboarding"), Texts::tr("Onboarding")},
        {QStringLiteral("steps"), Texts::tr("Onboarding by steps")},
        {QStringLiteral("other"), Texts::tr("Other flow")},
        {QStringLiteral("project"), Texts::tr("Project")},
    };
    if (!id.startsWith(QLatin1String("verifik-v2/")))
        return id;
    QString title; // a flow with settings of two kinds is both
    for (const QString &part : id.section(QLatin1Char('/'), 1).split(QLatin1Char('+'))) {
        const QString own = older.value(part, part);
        title = title.isEmpty() ? own : QCoreApplication::translate("SchemaCatalog", "%1 and %2").arg(title, own);
    }
    return title;
}
