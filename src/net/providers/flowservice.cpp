#include "net/providers/flowservice.h"

#include "net/providers/didit/diditservice.h"
#include "net/providers/didit/diditurl.h"
#include "net/providers/verifik/verifikservice.h"
#include "net/providers/verifik/verifikurl.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FlowService)
};

VerifikResource resourceOf(RecordKind kind)
{
    VerifikResource resource{VerifikResource::Version::V2, {}};
    switch (kind) {
    case RecordKind::ProjectsWithFlow:
        resource.version = VerifikResource::Version::V3;
        [[fallthrough]];
    case RecordKind::Projects:
        resource.path = QStringLiteral("projects");
        break;
    case RecordKind::Webhooks:
        resource.path = QStringLiteral("webhooks");
        break;
    case RecordKind::WhiteListRows:
        resource.path = QStringLiteral("project-flow-white-lists");
        break;
    case RecordKind::Questionnaires: // Didit's
    case RecordKind::Workflows:
        break;
    }
    return resource;
}

//! The requests of one account share its limit, whatever they are about.
std::unique_ptr<FlowService> inLaneOf(const Account &account, const QUrl &base, std::unique_ptr<FlowService> service)
{
    service->setLane({account.name, documentedRateLimit(account.provider, base)});
    return service;
}

bool isDidit(const FlowSchema &schema)
{
    return schema.dialect() == QLatin1String("didit-v3");
}

} // namespace

void FlowService::listPage(const ListPlace &, QObject *context, PageDone done)
{
    list(context, [done = std::move(done)](const Result<FlowList> &all) {
        done(all ? Result<FlowPage>(FlowPage{*all, std::nullopt, std::nullopt}) : fail(all.error()));
    });
}

RequestLine createRequest(const QUrl &base, const FlowSchema &schema)
{
    if (isDidit(schema))
        return {QStringLiteral("POST"), DiditUrl::list(base, DiditUrl::workflows)};
    const std::optional<VerifikResource> resource = VerifikResource::of(schema);
    return resource ? RequestLine{QStringLiteral("POST"), VerifikUrl::list(base, *resource)} : RequestLine{};
}

RequestLine updateRequest(const QUrl &base, const FlowSchema &schema, const QString &id, const QJsonObject &document)
{
    if (isDidit(schema)) {
        const QString version = DiditAnswer::uuidOf(document);
        return {QStringLiteral("PATCH"), DiditUrl::record(base, DiditUrl::workflows, version.isEmpty() ? id : version)};
    }
    const std::optional<VerifikResource> resource = VerifikResource::of(schema);
    return resource ? RequestLine{QStringLiteral("PUT"), VerifikUrl::record(base, *resource, id)} : RequestLine{};
}

RequestLine updateRequest(const QUrl &base, RecordKind kind, const QString &id)
{
    return {QStringLiteral("PUT"), VerifikUrl::record(base, resourceOf(kind), id)};
}

Result<std::unique_ptr<FlowService>> makeFlowService(
    const Account &account, const QUrl &base, const QByteArray &secret, HttpClient &http, const FlowSchema *schema)
{
    if (account.provider == QLatin1String("verifik")) {
        // v3 first: a flow that both lists hold is then known by the newer answer.
        std::vector<VerifikResource> resources{{VerifikResource::Version::V3}, {VerifikResource::Version::V2}};
        if (const std::optional<VerifikResource> one = schema ? VerifikResource::of(*schema) : std::nullopt)
            resources = {*one};
        return inLaneOf(account, base, std::make_unique<VerifikService>(base, secret, http, std::move(resources)));
    }
    if (account.provider == QLatin1String("didit"))
        return inLaneOf(account, base, std::make_unique<DiditService>(base, secret, http));
    Error error;
    error.kind = ErrorKind::Usage;
    error.what = Text::tr("Flowform does not know the provider “%1”.").arg(account.provider);
    error.meaning = Text::tr("Nothing was sent. Your edits stay on this computer.");
    error.advice = Text::tr("Use an account at Verifik or Didit.");
    return fail(std::move(error));
}

Result<std::unique_ptr<FlowService>> makeRecordService(const Account &account, const QUrl &base,
    const QByteArray &secret, HttpClient &http, RecordKind kind, const QString &flow)
{
    const bool isDidits = kind == RecordKind::Questionnaires || kind == RecordKind::Workflows;
    if (account.provider == QLatin1String("didit") && isDidits) {
        const auto resource = kind == RecordKind::Workflows ? DiditService::Resource::WorkflowRows
                                                            : DiditService::Resource::Questionnaires;
        return inLaneOf(account, base, std::make_unique<DiditService>(base, secret, http, resource));
    }
    if (account.provider != QLatin1String("verifik") || isDidits)
        return fail(ErrorKind::Usage, Text::tr("This provider has no projects, webhooks or lists of people."));
    VerifikResource resource = resourceOf(kind);
    if (kind == RecordKind::WhiteListRows && !flow.isEmpty())
        resource.filter.addQueryItem(QStringLiteral("where_projectFlow"), flow);
    return inLaneOf(
        account, base, std::make_unique<VerifikService>(base, secret, http, std::vector<VerifikResource>{resource}));
}
