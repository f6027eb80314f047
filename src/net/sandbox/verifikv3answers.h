#pragma once

#include "net/sandbox/verifik.h"
#include "net/sandbox/verifikv3rules.h"

//! How Verifik's v3 refuses.
namespace VerifikV3 {

//! Seed 002's error body. The vendor's pages for GET and DELETE show message and code alone.
PracticeAnswer refusal(const PracticeRequest &request, const PracticeWorld &world, int status, const QString &code,
    const QString &message, const QJsonArray &details = {});
//! 400
PracticeAnswer badRequest(const PracticeRequest &request, const PracticeWorld &world, const QString &message);
//! 422 with its details.
PracticeAnswer unprocessable(
    const PracticeRequest &request, const PracticeWorld &world, const std::vector<VerifikV3Rules::Finding> &findings);
//! 500, the provider's own trouble; here: the state file did not take the change.
PracticeAnswer notStored(const PracticeRequest &request, const PracticeWorld &world);

} // namespace VerifikV3
