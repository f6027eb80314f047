#include "net/sandbox/diditrules.h"

#include "net/sandbox/diditerrors.h"
#include "net/sandbox/diditfeaturerules.h"

namespace {

using namespace DiditErrors;

struct Range
{
    const char *key;
    int least;
    int most;
};

constexpr Range ranges[]{
    {"max_retry_attempts", 0, 10},
    {"retry_window_days", 1, 365},
    {"face_liveness_max_attempts", 1, 3},
    {"face_match_max_attempts", 1, 3},
    {"session_expiration_time", 3600, 2419200},
};

QString labelError(const QJsonValue &label)
{
    if (!label.isString())
        return label.isNull() ? notNull() : QStringLiteral("Not a valid string.");
    if (label.toString().trimmed().isEmpty())
        return QStringLiteral("This field may not be blank.");
    if (label.toString().toUcs4().size() > 50) // the framework counts characters, of which some take two places here
        return QStringLiteral("Ensure this field has no more than 50 characters.");
    return {};
}

} // namespace

const QStringList &DiditRules::allowedKeys()
{
    static const QStringList keys{"workflow_label", "is_default", "status", "features", "is_white_label_enabled",
        "is_desktop_allowed", "max_retry_attempts", "retry_window_days", "face_liveness_max_attempts",
        "face_match_max_attempts", "session_expiration_time"};
    return keys;
}

QJsonObject DiditRules::errors(const QJsonObject &body, bool isCreation, const QStringList &known)
{
    QJsonObject found;
    const auto check = [&](const QString &key, const QString &error) {
        if (!error.isEmpty())
            found.insert(key, QJsonArray{error});
    };
    if (body.contains(QLatin1String("workflow_label")))
        check(QStringLiteral("workflow_label"), labelError(body.value(QLatin1String("workflow_label"))));
    for (const QString &key : {QStringLiteral("is_default"), QStringLiteral("is_white_label_enabled"),
             QStringLiteral("is_desktop_allowed")}) {
        if (body.contains(key))
            check(key, booleanError(body.value(key)));
    }
    if (body.contains(QLatin1String("status")))
        check(QStringLiteral("status"),
            choiceError(body.value(QLatin1String("status")), {QStringLiteral("draft"), QStringLiteral("published")}));
    for (const Range &range : ranges) {
        const QString key = QLatin1String(range.key);
        const QJsonValue value = body.value(key);
        // No limit to the time in which retries count is a setting like any other.
        if (body.contains(key) && !(value.isNull() && key == QLatin1String("retry_window_days")))
            check(key, integerError(value, range.least, range.most));
    }
    if (body.contains(QLatin1String("features"))) {
        const QJsonArray wrong = DiditFeatureRules::errors(body.value(QLatin1String("features")), known);
        if (!wrong.isEmpty())
            found.insert(QStringLiteral("features"), wrong);
    } else if (isCreation) {
        check(QStringLiteral("features"), required());
    }
    return found;
}
