#include "net/sync/sendplan.h"

#include "models/document/masking.h"
#include "models/document/projectflow.h"
#include "models/store/records.h"
#include "net/providers/flowservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendPlan)
};

QString effectOf(const SendPlan &plan, NestedUpdates proven)
{
    if (plan.isNew && plan.isProject)
        return Text::tr(
            "This creates the project at the provider. Its flows cannot be used before its status is active.");
    if (plan.isNew)
        return Text::tr("This creates the flow at the provider. It is not live before its status is active.");
    if (plan.depth == PatchDepth::Leaf) {
        return proven == NestedUpdates::Merges
            ? Text::tr("Only the changed settings travel. This provider has been seen to leave the settings beside "
                       "them alone.")
            : plan.isProject
            ? Text::tr(
                "Only the changed settings travel. The project is not active, and Flowform reads it back afterwards "
                "to make sure that nothing else moved.")
            : Text::tr("Only the changed settings travel. The flow is not live, and Flowform reads it back afterwards "
                       "to make sure that nothing else moved.");
    }
    return proven == NestedUpdates::Replaces
        ? Text::tr("Each changed part travels whole, because this provider replaces a part with what it receives.")
        : plan.isProject
        ? Text::tr(
            "Each changed part of the project travels whole. The project is active and it is not known yet whether "
            "this provider keeps settings that are left out, so none are left out.")
        : Text::tr("Each changed part of the flow travels whole. The flow is live and it is not known yet whether this "
                   "provider keeps "
                   "settings that are left out, so none are left out.");
}

bool hasVersions(const ProjectFlow &flow)
{
    return flow.schema().dialect() == QLatin1String("didit-v3");
}

void addWarnings(SendPlan &plan, const ProjectFlow &flow)
{
    const QString wanted = flow.working().value(QLatin1String("status")).toString();
    if (plan.body.isEmpty() || hasVersions(flow)) {
        // nothing travels, so nothing can happen to a live flow
    } else if (!plan.isNew && plan.status == QLatin1String("active")) {
        if (plan.isProject)
            plan.warnings.push_back(wanted == plan.status
                    ? Text::tr("This project is active. The change applies to people who use its flows right now.")
                    : Text::tr("This project is active. Sending takes all of its flows out of service."));
        else
            plan.warnings.push_back(wanted == plan.status
                    ? Text::tr(
                        "This flow is live. The change applies to people who are verifying themselves right now.")
                    : Text::tr("This flow is live. Sending takes it out of service for new applicants."));
    } else if (wanted == QLatin1String("active")) {
        plan.warnings.push_back(plan.isProject
                ? Text::tr("Sending makes this project active: its active flows can then be used.")
                : Text::tr("Sending puts this flow into service: applicants will use it."));
    }
    for (const Problem &problem : flow.problems()) {
        const bool isBlocking = problem.severity == Severity::Error && !problem.isFromProvider;
        if (isBlocking)
            plan.errors.push_back(problem);
        else if (problem.severity == Severity::Warning && flow.isDirty(problem.field))
            plan.warnings.push_back(problem.message);
    }
    const std::vector<JsonPointer> unknown = flow.schema().unknownPlaces(flow.working());
    const bool sendsUnknown = std::any_of(
        unknown.begin(), unknown.end(), [&](const JsonPointer &place) { return !place.in(plan.body).isUndefined(); });
    if (sendsUnknown)
        plan.warnings.push_back(Text::tr("The parts that travel hold settings which this version does not understand. "
                                         "They are sent back unchanged."));
}

} // namespace

SendPlan makeSendPlan(const ProjectFlow &flow, const Account &account, const QUrl &base, const QString &id,
    DiditPublishing::Behaviour publishing)
{
    SendPlan plan;
    plan.flowTitle = flowTitle(flow.working(), FlowSchema::text(flow.schema().title()), id);
    plan.account = account.name;
    plan.isProject = flow.schema().id() == projectKind;
    plan.isNew = flow.isNew();
    plan.status = flow.status();
    plan.changes = flow.changes();
    plan.depth = patchDepth(account.nestedUpdates, flow.base(), flow.working());
    plan.body = plan.isNew ? makeCreateBody(flow.schema(), flow.working())
                           : makeUpdateBody(flow.schema(), flow.base(), flow.working(), plan.depth);
    plan.shownBody = masked(flow.schema(), plan.body);
    if (!plan.body.isEmpty()) {
        const RequestLine line
            = plan.isNew ? createRequest(base, flow.schema()) : updateRequest(base, flow.schema(), id, flow.base());
        plan.method = line.method;
        plan.url = line.url;
        plan.effect = hasVersions(flow) ? DiditPublishing::effect(plan.body, flow.base(), publishing)
                                        : effectOf(plan, account.nestedUpdates);
    }
    if (hasVersions(flow))
        plan.warnings = DiditPublishing::warnings(plan.body, flow.base(), publishing);
    plan.isKeyed = account.provider == QLatin1String("didit");
    addWarnings(plan, flow);
    return plan;
}
