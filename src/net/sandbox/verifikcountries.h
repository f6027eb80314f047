#pragma once

#include <QString>

//! True for a country that the vendor's pages or its console name, in the spelling used there, and for "All".
bool isVerifikCountry(const QString &name);
