#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

//! What a write to a Didit workflow does to live traffic. The vendor's documents describe two behaviours for a
//! published version (api/didit.md 3): the change is put into a new draft (A, seed 004), or the published version is
//! changed in place (B). Which one an account has is only seen from an answer. Pure functions.
namespace DiditPublishing {

//! What an account has shown.
enum class Behaviour { Unknown, NewDraft, InPlace };
QByteArray toText(Behaviour behaviour); //!< for the store: "new-draft"; empty for Unknown
Behaviour behaviourFrom(const QByteArray &text);
//! Name of the store's setting that keeps it for an account. It has three parts, so that it goes with the account.
QString settingName(const QString &account);

//! One sentence a person reads before sending: what the request does to sessions that start from now on. `before` is
//! the version that it goes to, empty for a new workflow; `body` is what travels.
QString effect(const QJsonObject &body, const QJsonObject &before, Behaviour behaviour);
//! More that has to be known before sending: the change may be live at once, or a draft that this computer does not see
//! may be replaced.
std::vector<QString> warnings(const QJsonObject &body, const QJsonObject &before, Behaviour behaviour);

//! What the answer to a write has shown; Unknown where it proves nothing. `after` is what was read back.
Behaviour shownBy(const QJsonObject &body, const QJsonObject &before, const QJsonObject &after);
//! What became of a write, as a sentence: "Version 2 is a new draft. Version 1 stays published as it was."; empty where
//! there is nothing to tell.
QString outcome(const QJsonObject &before, const QJsonObject &after);
//! Whether a write of which nothing is seen may have gone into a draft that cannot be read: the provider has one now
//! and had none before.
bool mayHideAWrite(const QJsonObject &before, const QJsonObject &after);

//! Whether what a person was told before sending holds no more: since `base` was read, another version took the
//! workflow's place, it was published, or somebody began a draft that a write may replace.
bool needsAnotherLook(const QJsonObject &base, const QJsonObject &theirs, Behaviour behaviour);

//! Whether the version that was read back is another one than the version the write went to.
bool isOtherVersion(const QJsonObject &before, const QJsonObject &after);

//! Whether the stored checks are the sent ones: the same in the same order, with every setting as it was sent. Settings
//! beside them are what the provider fills in (seed 004: attempts are copied into the checks).
bool holdsChecks(const QJsonValue &stored, const QJsonValue &sent);

//! Whether two lists of checks differ in nothing but the attempts that Didit copies into them from the workflow's own
//! settings (seed 004).
bool followsAttempts(const QJsonValue &before, const QJsonValue &after);

//! `known` with what a list or an answer shows of versions of the same workflow: one entry a version, the newest first,
//! with `uuid`, `version`, `status`, `workflow_label` and `updated_at`.
QJsonArray withVersions(const QJsonArray &known, const QJsonArray &seen);

} // namespace DiditPublishing
