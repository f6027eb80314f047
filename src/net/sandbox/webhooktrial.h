#pragma once

#include <QJsonObject>
#include <QString>

//! Calls a webhook the way the vendor's "Test" button has it called: POST {"type","object"}. Only addresses of this
//! very computer are called, whatever they redirect to; practising must not send anything out. Returns
//! {"status":"success"|"fail","statusCode","message"}, the code only where an answer came. Blocks for up to 2 seconds
//! or so.
QJsonObject tryWebhook(const QString &address);
