#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

//! The program's texts in the user's language, compiled in under ":/flowform/i18n".
namespace Translations {

//! Languages there are texts for: "en", "es".
QStringList languages();

//! Makes `application` speak the language of `locale`, English where there are no texts for it. To be called once,
//! before the first text is shown. Returns the language chosen.
QString install(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace Translations
