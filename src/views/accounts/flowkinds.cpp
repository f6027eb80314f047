#include "views/accounts/flowkinds.h"

#include <QCoreApplication>
#include <QHash>

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FlowKinds)
};
} // namespace

QString FlowKinds::title(const QString &id)
{
    if (id == QLatin1String("verifik-v3/personal-onboarding"))
        return Texts::tr("Personal onboarding");
    if (id == QLatin1String("verifik-v3/business-onboarding"))
        return Texts::tr("Business onboarding");
    if (id == QLatin1String("verifik-v3/login"))
        return Texts::tr("Login");
    const QHash<QString, QString> older{
        {QStringLiteral("login"), Texts::tr("Login")},
        {QStringLiteral("onboarding"), Texts::tr("Onboarding")},
        {QStringLiteral("steps"), Texts::tr("Onboarding by steps")},
        {QStringLiteral("other"), Texts::tr("Other flow")},
        {QStringLiteral("project"), Texts::tr("Project")},
    };
    if (id == QLatin1String("didit-v3/workflow"))
        return Texts::tr("Workflow");
    if (!id.startsWith(QLatin1String("verifik-v2/")))
        return id;
    QString title; // a flow with settings of two kinds is both
    for (const QString &part : id.section(QLatin1Char('/'), 1).split(QLatin1Char('+'))) {
        const QString own = older.value(part, part);
        title = title.isEmpty() ? own : QCoreApplication::translate("SchemaCatalog", "%1 and %2").arg(title, own);
    }
    return title;
}
