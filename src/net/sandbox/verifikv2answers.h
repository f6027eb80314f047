#pragma once

#include "net/sandbox/practicerules.h"
#include "net/sandbox/verifik.h"

//! How Verifik's v2 answers and refuses: each of its pages has a shape of its own.
namespace VerifikV2 {

//! {"error":"Invalid request"}, seed 000's 400; `message` where there is something to say that no page shows.
PracticeAnswer invalidRequest(const QString &message = {});
//! {"error":text,"message":code} as in seed 003, INVALID_PROJECT_ID and the like.
PracticeAnswer coded(int status, const QString &text, const QString &code);
//! {"message":message,"code":code}
PracticeAnswer brief(int status, const QString &message, const QString &code);
//! 409 {"code":"MissingParameter","message":"missing phone\n. missing otp\n"}
PracticeAnswer missing(const QStringList &fields);
//! 409 {"code":"MissingParameter","message":message}: the vendor says so of parameters that are there but wrong as
//! well.
PracticeAnswer wrongParameter(const QString &message);
//! 404 {"code":"NotFound","message":"Record not found."}
PracticeAnswer recordNotFound();
//! 500, the provider's own trouble; here: the state file did not take the change.
PracticeAnswer notStored();

//! What a flow's update or creation is refused with; nothing when there is no finding. Missing things are named, the
//! rest is an invalid request, as the pages have it.
std::optional<PracticeAnswer> refusal(const std::vector<PracticeFinding> &findings);

//! {"dateTime":"January 15, 2024 10:30 AM","message":"Certified by Verifik.co"}
QJsonObject signature(std::chrono::system_clock::time_point now);

} // namespace VerifikV2
