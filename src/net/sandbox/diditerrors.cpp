#include "net/sandbox/diditerrors.h"

#include "net/sandbox/didit.h"

#include <cmath>

namespace {

//! As the framework's language calls it.
QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("bool");
    case QJsonValue::Double:
        return QStringLiteral("int");
    case QJsonValue::String:
        return QStringLiteral("str");
    case QJsonValue::Array:
        return QStringLiteral("list");
    default:
        return QStringLiteral("dict");
    }
}

QString shown(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QString rangeError(double value, double least, double most)
{
    if (value < least)
        return QStringLiteral("Ensure this value is greater than or equal to %1.").arg(QString::number(least, 'g', 10));
    if (value > most)
        return QStringLiteral("Ensure this value is less than or equal to %1.").arg(QString::number(most, 'g', 10));
    return {};
}

} // namespace

QString DiditErrors::required()
{
    return QStringLiteral("This field is required.");
}

QString DiditErrors::notNull()
{
    return QStringLiteral("This field may not be null.");
}

QString DiditErrors::booleanError(const QJsonValue &value)
{
    if (value.isNull())
        return notNull();
    return value.isBool() ? QString() : QStringLiteral("Must be a valid boolean.");
}

QString DiditErrors::integerError(const QJsonValue &value, double least, double most)
{
    if (value.isNull())
        return notNull();
    if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble())
        return QStringLiteral("A valid integer is required.");
    return rangeError(value.toDouble(), least, most);
}

QString DiditErrors::numberError(const QJsonValue &value, double least, double most)
{
    if (value.isNull())
        return notNull();
    return value.isDouble() ? rangeError(value.toDouble(), least, most) : QStringLiteral("A valid number is required.");
}

QString DiditErrors::choiceError(const QJsonValue &value, const QStringList &choices, Qt::CaseSensitivity sensitivity)
{
    if (value.isNull())
        return notNull();
    if (value.isString() && choices.contains(value.toString(), sensitivity))
        return {};
    return QStringLiteral("\"%1\" is not a valid choice.").arg(shown(value));
}

QString DiditErrors::textError(const QJsonValue &value)
{
    if (value.isNull())
        return notNull();
    return value.isString() ? QString() : QStringLiteral("Not a valid string.");
}

QString DiditErrors::uuidError(const QJsonValue &value)
{
    if (value.isNull())
        return notNull();
    return Didit::isUuid(value) ? QString() : QStringLiteral("Must be a valid UUID.");
}

QString DiditErrors::listError(const QJsonValue &value)
{
    if (value.isNull())
        return notNull();
    return value.isArray() ? QString()
                           : QStringLiteral("Expected a list of items but got type \"%1\".").arg(typeOf(value));
}

QString DiditErrors::mapError(const QJsonValue &value)
{
    if (value.isNull())
        return notNull();
    return value.isObject() ? QString()
                            : QStringLiteral("Expected a dictionary of items but got type \"%1\".").arg(typeOf(value));
}
