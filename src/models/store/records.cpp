#include "models/store/records.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<FlowState, const char *>, 7> stateNames{{
    {FlowState::Clean, "clean"},
    {FlowState::Modified, "modified"},
    {FlowState::Queued, "queued"},
    {FlowState::Conflict, "conflict"},
    {FlowState::Rejected, "rejected"},
    {FlowState::Unknown, "unknown"},
    {FlowState::New, "new"},
}};

} // namespace

QString toString(FlowState state)
{
    for (const auto &[candidate, name] : stateNames) {
        if (candidate == state)
            return QLatin1String(name);
    }
    return {};
}

std::optional<FlowState> flowStateFrom(const QString &text)
{
    for (const auto &[state, name] : stateNames) {
        if (text == QLatin1String(name))
            return state;
    }
    return std::nullopt;
}

QString flowTitle(const QJsonObject &document, const QString &kindTitle, const QString &id)
{
    for (const char *key : {"name", "workflow_label"}) { // as Verifik and Didit call it
        const QString name = document.value(QLatin1String(key)).toString().simplified();
        if (!name.isEmpty())
            return name;
    }
    if (id.isEmpty())
        return kindTitle;
    //: Title of a flow that has no name. %1 is its kind, %2 the end of its id at the provider: "Personal onboarding
    //: (789012)".
    return QCoreApplication::translate("Records", "%1 (%2)").arg(kindTitle, id.right(6));
}

void FlowRecord::takeBase(const QJsonObject &confirmed, Revision::Source source, const QString &message)
{
    base = confirmed;
    fetchedAt = QDateTime::currentDateTimeUtc();
    baseRevision += 1;
    theirs.reset();
    theirsAt = {};
    confirmation = Confirmation{source, message};
}

void FlowRecord::contest(const QJsonObject &held)
{
    state = FlowState::Conflict;
    stateReason = QCoreApplication::translate("Records", "Somebody else changed the same setting at the provider.");
    theirs = held;
    theirsAt = QDateTime::currentDateTimeUtc();
}

void FlowRecord::takeContested(
    const QJsonObject &confirmed, const QJsonObject &common, Revision::Source source, const QString &message)
{
    takeBase(common, source, message);
    confirmation->document = confirmed;
    contest(confirmed);
}
