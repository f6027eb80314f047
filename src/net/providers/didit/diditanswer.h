#pragma once

#include "net/http/errorbody.h"

#include <QJsonArray>
#include <QJsonObject>

//! Reads what Didit answers (api/didit.md 1 and 4): lists as a bare array or in an envelope, errors in all of the
//! shapes that its framework has. Pure functions of the answer.
namespace DiditAnswer {

//! One page of a list.
struct Page
{
    QJsonArray rows;
    QString next; //!< where the next page is; empty for the last one
};
Result<Page> page(const HttpResponse &response, const ErrorContext &context);

//! The record of an answer to get, create or update. Errors: those of errorFromResponse() for a refusal; Malformed for
//! anything that is no object with a `uuid` (or, for a questionnaire, `questionnaire_id`).
Result<QJsonObject> record(const HttpResponse &response, const ErrorContext &context);

//! Nothing, or why the answer is not a success. For delete, whose answer is empty (api/didit.md 1). Errors: those of
//! errorFromResponse() for a refusal; Malformed, which leaves the deletion in doubt, for a success with a body.
Result<void> success(const HttpResponse &response, const ErrorContext &context);

QString uuidOf(const QJsonObject &row); //!< of this version
QString groupOf(const QJsonObject &row); //!< of the workflow, whatever its version; the uuid in answers without it
int versionOf(const QJsonObject &row); //!< from 1; 0 when the row does not say

} // namespace DiditAnswer
