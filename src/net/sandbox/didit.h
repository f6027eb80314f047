#pragma once

#include "net/sandbox/practiceprovider.h"

#include <QJsonObject>

//! What the parts of Didit's API share: where its things are kept, ids, dates and the plain answers.
namespace Didit {

//! What the names of all its collections begin with.
inline const QString family = QStringLiteral("didit-v3/");
//! Versions of workflows, each with the graph of its steps; what follows from others is made when they are shown.
inline const QString workflowVersions = QStringLiteral("didit-v3/workflows");
inline const QString questionnaires = QStringLiteral("didit-v3/questionnaires");

PracticeAnswer answer(int status, const QJsonValue &objectOrArray);
//! {"detail":text}
PracticeAnswer detail(int status, const QString &text);
//! 404
PracticeAnswer notFound();
//! 500, the provider's own trouble; here: the state file did not take the change.
PracticeAnswer notStored();

//! "2026-09-01T10:00:00.000Z"
QString timestamp(std::chrono::system_clock::time_point time);
//! `document` with an updated_at of `now`, or a millisecond past its present one where the clock has not moved: two
//! states of a document never share it.
QJsonObject stamped(QJsonObject document, std::chrono::system_clock::time_point now);

bool isUuid(const QJsonValue &value);
QString newUuid();

//! {"count","next","previous","results"} of the page that the query asks for with limit (50 where it does not say) and
//! offset; the addresses are absolute, on the host that the request came to.
PracticeAnswer page(const PracticeRequest &request, const std::vector<QJsonObject> &rows);

} // namespace Didit
