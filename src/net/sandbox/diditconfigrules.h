#pragma once

#include <QJsonObject>
#include <QString>

//! The limits of the features' configurations, as the vendor publishes them (api/didit-features.md). Keys that are not
//! published pass, as they do at the vendor.
namespace DiditConfigRules {

//! The objections to the config of one feature, by key; empty when there are none.
QJsonObject errors(const QString &feature, const QJsonObject &config);

} // namespace DiditConfigRules
