#pragma once

#include <QJsonObject>

//! Whether a workflow's version is live, and how a partial update leaves that alone (design.md, "Partial updates" 4).
namespace WorkflowStatus {

//! Spelled in any case; neither for a version whose status the provider did not say.
bool isDraft(const QJsonObject &document);
bool isPublished(const QJsonObject &document);

//! `patch` as it is sent for the version `theirs` that the provider holds. Without a status, one documented behaviour
//! of the provider publishes a draft with any update, so that of a draft carries `"status": "draft"`. That of a
//! published version carries none: the provider refuses to make it a draft, and "published" would start a version of
//! its own. A status that the patch has is a person's choice and stays. An empty patch stays empty. Pure.
QJsonObject guarded(QJsonObject patch, const QJsonObject &theirs);

} // namespace WorkflowStatus
