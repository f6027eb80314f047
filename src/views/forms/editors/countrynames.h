#pragma once

#include <QStringList>

//! The English names by which Verifik knows countries.
namespace CountryNames {

//! All of them, and "World", in alphabetical order. Reads the file each time: for when somebody types.
QStringList known();
//! `name` as the provider spells it, which tells "colombia" from "Colombia"; as it is where it is not known.
QString spelled(const QString &name);

} // namespace CountryNames
