#pragma once

#include <QLatin1String>
#include <QString>

#include <vector>

//! The countries of ISO 3166-1, by the codes that providers use. Kosovo is among them with its usual code, XKX.
namespace CountryCodes {

enum class Region { Africa, Americas, Asia, Europe, Oceania };

struct Country
{
    char code3[4]; //!< "COL"
    char code2[3]; //!< "CO"
    Region region;
    const char *englishName; //!< untranslated; show it through name()

    QLatin1String alpha3() const { return QLatin1String(code3, 3); }
    QLatin1String alpha2() const { return QLatin1String(code2, 2); }
};

//! All of them, sorted by their code of three letters.
const std::vector<Country> &all();
//! By its code of two or three letters, in upper case; null for anything else.
const Country *find(const QString &code);
//! The country's name in the user's language; what is no code is given back as it is.
QString name(const QString &code);
QString regionName(Region region);

} // namespace CountryCodes
