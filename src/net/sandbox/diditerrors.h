#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

//! What the vendor's framework says about single values. Each gives an empty text when there is nothing to say.
namespace DiditErrors {

QString required();
QString notNull();
QString booleanError(const QJsonValue &value);
//! A whole number within limits; infinite ones are no limits.
QString integerError(const QJsonValue &value, double least, double most);
QString numberError(const QJsonValue &value, double least, double most);
QString choiceError(
    const QJsonValue &value, const QStringList &choices, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);
QString textError(const QJsonValue &value);
QString uuidError(const QJsonValue &value);
QString listError(const QJsonValue &value);
QString mapError(const QJsonValue &value);

} // namespace DiditErrors
