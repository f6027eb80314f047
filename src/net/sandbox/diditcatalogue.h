#pragma once

#include <QJsonObject>
#include <QString>

//! The documents that the sandbox's Didit knows: every kind that the vendor publishes a code for, in 240 countries.
namespace DiditCatalogue {

//! {"COL":{"DL":{"enabled":1,"sides":2},…},…}
const QJsonObject &documents();
//! {"COL":{"UTILITY_BILL":{"enabled":1},…},…}
const QJsonObject &proofsOfAddress();

bool isCountry(const QString &iso3);

//! `documents` with the number of sides that the vendor decides by itself: one for a Brazilian driving licence.
QJsonObject withFixedSides(QJsonObject documents);

} // namespace DiditCatalogue
