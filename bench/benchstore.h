#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

//! Data folders for the benches that show the window.
namespace BenchStore {

inline const QLatin1String account("bench");
//! Id of the flow that was stored as number `position`, from 0.
QString idOf(int position);

//! A complete v3 flow that accepts documents of `countries` countries.
QJsonObject flowWith(int countries);
//! Makes a store with one account, `flowCount` complete flows named "Onboarding 0", "Onboarding 1", …, and one named
//! "Countries N" for each of `countries`. False when it cannot be written.
bool fill(const QString &folder, int flowCount, const std::vector<int> &countries = {});

} // namespace BenchStore
