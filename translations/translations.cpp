#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace {

const char folder[] = ":/flowform/i18n";

//! Installs `file` for the application's lifetime. False when there is no such file.
bool add(QCoreApplication &application, const QString &file, const QString &directory)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, directory) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

QStringList Translations::languages()
{
    QStringList found;
    const QStringList files
        = QDir(QLatin1String(folder)).entryList({QStringLiteral("flowform_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found << file.section(QLatin1Char('_'), 1).chopped(3);
    return found;
}

QString Translations::install(QCoreApplication &application, const QLocale &locale)
{
    const QStringList known = languages();
    QString chosen = QStringLiteral("en");
    // "es-CO" has no texts of its own and is served by "es".
    for (const QString &name :
        {QLocale::languageToCode(locale.language()) + QLatin1Char('_') + QLocale::territoryToCode(locale.territory()),
            QLocale::languageToCode(locale.language())}) {
        if (known.contains(name)) {
            chosen = name;
            break;
        }
    }
    // Qt's own words ("Cancel", "Open") come with Qt, where they are installed.
    add(application, QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(application, QStringLiteral("flowform_") + chosen, QLatin1String(folder));
    return chosen;
}
