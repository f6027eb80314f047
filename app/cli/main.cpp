#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QFile>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile in, out, err;
    if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return 1;
    return runCli(QCoreApplication::arguments().mid(1), in, out, err);
}
