#include "app/cli/cli.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QFile>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("flowform-cli"));
    Translations::install(application);
    QFile in, out, err;
    if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return 1;
    return runCli(QCoreApplication::arguments().mid(1), in, out, err);
}
