#include "models/document/masking.h"

QJsonObject masked(const FlowSchema &schema, QJsonObject body)
{
    for (const FieldSpec &field : schema.fields()) {
        const QJsonValue value = field.isSensitive ? field.pointer.in(body) : QJsonValue(QJsonValue::Undefined);
        if (!value.isUndefined() && !value.isNull() && value != QJsonValue(QString()))
            field.pointer.write(body, QString(8, QChar(0x2022)));
    }
    return body;
}
