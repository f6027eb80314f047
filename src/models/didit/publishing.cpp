#include "models/didit/publishing.h"

#include "models/didit/workflowstatus.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiditPublishing)
};

using WorkflowStatus::isDraft;
using WorkflowStatus::isPublished;

int numberOf(const QJsonObject &document)
{
    return document.value(QLatin1String("version")).toInt();
}

bool hasDraft(const QJsonObject &document)
{
    return document.value(QLatin1String("has_draft")).toBool();
}

//! Whether a stored value is the sent one: objects may hold more, and words may be spelled in another case.
bool holds(const QJsonValue &stored, const QJsonValue &sent)
{
    if (sent.isObject()) {
        const QJsonObject had = stored.toObject(), wanted = sent.toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            // null and nothing both mean the provider's own choice
            const bool isOwnChoice = it.value().isNull() || it.value() == QJsonValue(QJsonObject());
            if (!isOwnChoice && !holds(had.value(it.key()), it.value()))
                return false;
        }
        return true;
    }
    if (sent.isArray()) {
        const QJsonArray had = stored.toArray(), wanted = sent.toArray();
        return had.size() == wanted.size()
            && std::equal(wanted.begin(), wanted.end(), had.begin(),
                [](const QJsonValue &left, const QJsonValue &right) { return holds(right, left); });
    }
    if (sent.isString() && stored.isString())
        return sent.toString().compare(stored.toString(), Qt::CaseInsensitive) == 0;
    return stored == sent;
}

} // namespace

QByteArray DiditPublishing::toText(Behaviour behaviour)
{
    return behaviour == Behaviour::NewDraft ? "new-draft" : behaviour == Behaviour::InPlace ? "in-place" : "";
}

DiditPublishing::Behaviour DiditPublishing::behaviourFrom(const QByteArray &text)
{
    return text == "new-draft" ? Behaviour::NewDraft : text == "in-place" ? Behaviour::InPlace : Behaviour::Unknown;
}

QString DiditPublishing::settingName(const QString &account)
{
    return QStringLiteral("publishing/%1/shown").arg(account);
}

QString DiditPublishing::effect(const QJsonObject &body, const QJsonObject &before, Behaviour behaviour)
{
    if (body.isEmpty())
        return {};
    if (before.isEmpty()) {
        return isDraft(body)
            ? Text::tr("This creates the workflow as a draft. It serves nobody before it is published.")
            : Text::tr("This creates the workflow and publishes it: sessions can use it at once.");
    }
    if (isDraft(before)) {
        return isPublished(body) ? Text::tr("This publishes the draft: sessions that start from now on go through it.")
                                 : Text::tr("Only the draft changes. What is published stays as it is.");
    }
    if (isPublished(body))
        return Text::tr("This publishes a new version: sessions that start from now on go through it.");
    switch (behaviour) {
    case Behaviour::InPlace:
        return Text::tr("This goes live at once: this account changes a published version in place.");
    case Behaviour::NewDraft:
        return Text::tr(
            "The published version stays as it is: this account puts the change into a new draft, which you "
            "can publish afterwards.");
    case Behaviour::Unknown:
        break;
    }
    return Text::tr("This may go live at once, or become a new draft while the published version stays as it is. Didit "
                    "describes both, and this account has not shown yet which of them it does.");
}

std::vector<QString> DiditPublishing::warnings(const QJsonObject &body, const QJsonObject &before, Behaviour behaviour)
{
    std::vector<QString> found;
    if (body.isEmpty())
        return found;
    if (before.isEmpty()) {
        if (body.value(QLatin1String("is_default")).toBool())
            found.push_back(
                Text::tr("This makes the workflow the default: sessions that name no workflow will use it."));
        return found;
    }
    // A status that is missing or unknown may be that of the version people go through.
    const bool mayBeLive = !isDraft(before);
    if (mayBeLive && behaviour == Behaviour::InPlace)
        found.push_back(
            Text::tr("This workflow is published. The change applies to people who verify themselves with it "
                     "from now on."));
    else if (isPublished(before) && behaviour == Behaviour::Unknown)
        found.push_back(
            Text::tr("This workflow is published. The change may apply to people who verify themselves with "
                     "it from now on."));
    else if (mayBeLive && !isPublished(before))
        found.push_back(
            Text::tr("The provider does not say whether this workflow is published. The change may apply to "
                     "people who verify themselves with it from now on."));
    if (isDraft(before) && isPublished(body))
        found.push_back(Text::tr("Sending publishes this draft. It cannot become a draft again."));
    if (mayBeLive && hasDraft(before) && behaviour != Behaviour::InPlace)
        found.push_back(
            Text::tr("Somebody has prepared a draft of this workflow that Flowform cannot read. Didit keeps "
                     "one draft of a workflow, so sending may replace it. Look at it in Didit's console "
                     "first."));
    if (body.value(QLatin1String("is_default")).toBool())
        found.push_back(Text::tr("This makes the workflow the default: sessions that name no workflow will use it."));
    if (before.value(QLatin1String("is_archived")).toBool())
        found.push_back(Text::tr("This workflow is archived at the provider. No session can start with it."));
    if (body.contains(QLatin1String("features")) && mayBeLive && behaviour != Behaviour::NewDraft)
        found.push_back(
            Text::tr("A change of the checks also changes how Didit shows the results of earlier sessions."));
    return found;
}

DiditPublishing::Behaviour DiditPublishing::shownBy(
    const QJsonObject &body, const QJsonObject &before, const QJsonObject &after)
{
    if (body.isEmpty() || body.contains(QLatin1String("status")) || !isPublished(before))
        return Behaviour::Unknown;
    if (isOtherVersion(before, after))
        return isPublished(after) ? Behaviour::Unknown : Behaviour::NewDraft;
    return isPublished(after) ? Behaviour::InPlace : Behaviour::Unknown;
}

QString DiditPublishing::outcome(const QJsonObject &before, const QJsonObject &after)
{
    if (before.isEmpty())
        return {};
    const int now = numberOf(after), earlier = numberOf(before);
    if (isOtherVersion(before, after)) {
        if (isPublished(after))
            return Text::tr("Version %1 is published. Sessions that start from now on go through it.").arg(now);
        return isPublished(before)
            ? Text::tr("Version %1 is a new draft with your changes. Version %2 stays published as it was.")
                  .arg(now)
                  .arg(earlier)
            : Text::tr("Version %1 is a new draft with your changes.").arg(now);
    }
    if (isPublished(before) && isPublished(after))
        return Text::tr("The published version was changed in place: your changes are live.");
    if (isPublished(after))
        return Text::tr("The draft is published. Sessions that start from now on go through it.");
    return {};
}

bool DiditPublishing::mayHideAWrite(const QJsonObject &before, const QJsonObject &after)
{
    return isPublished(before) && !hasDraft(before) && hasDraft(after) && !isOtherVersion(before, after);
}

bool DiditPublishing::needsAnotherLook(const QJsonObject &base, const QJsonObject &theirs, Behaviour behaviour)
{
    if (isOtherVersion(base, theirs) || isDraft(base) != isDraft(theirs))
        return true;
    return !isDraft(theirs) && behaviour != Behaviour::InPlace && hasDraft(theirs) && !hasDraft(base);
}

bool DiditPublishing::isOtherVersion(const QJsonObject &before, const QJsonObject &after)
{
    const QLatin1String uuid("uuid");
    return before.value(uuid).isString() && after.value(uuid).isString() && before.value(uuid) != after.value(uuid);
}

bool DiditPublishing::holdsChecks(const QJsonValue &stored, const QJsonValue &sent)
{
    return stored.isArray() && sent.isArray() && holds(stored, sent);
}

bool DiditPublishing::followsAttempts(const QJsonValue &before, const QJsonValue &after)
{
    const auto without = [](const QJsonValue &checks) {
        QJsonArray bare = checks.toArray();
        for (QJsonValueRef value : bare) {
            QJsonObject check = value.toObject(), config = check.value(QLatin1String("config")).toObject();
            config.remove(QStringLiteral("face_liveness_max_attempts"));
            config.remove(QStringLiteral("face_match_max_attempts"));
            check.insert(QStringLiteral("config"), config);
            value = check;
        }
        return bare;
    };
    return before.isArray() && after.isArray() && before != after && without(before) == without(after);
}

QJsonArray DiditPublishing::withVersions(const QJsonArray &known, const QJsonArray &seen)
{
    std::vector<QJsonObject> all;
    for (const QJsonArray &rows : {seen, known}) { // what was seen last is right about a version
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            QJsonObject version;
            for (const char *key : {"uuid", "version", "status", "workflow_label", "updated_at"}) {
                if (row.contains(QLatin1String(key)))
                    version.insert(QLatin1String(key), row.value(QLatin1String(key)));
            }
            const auto isSame = [&](const QJsonObject &other) {
                return other.value(QLatin1String("uuid")) == version.value(QLatin1String("uuid"));
            };
            if (version.value(QLatin1String("uuid")).isString() && std::none_of(all.begin(), all.end(), isSame))
                all.push_back(version);
        }
    }
    std::stable_sort(all.begin(), all.end(),
        [](const QJsonObject &left, const QJsonObject &right) { return numberOf(left) > numberOf(right); });
    QJsonArray versions;
    for (const QJsonObject &version : all)
        versions.append(version);
    return versions;
}
