#include "net/sync/statusjob.h"

#include "models/document/projectflow.h"
#include "models/document/reference.h"
#include "models/document/summary.h"
#include "models/merge/threewaymerge.h"
#include "models/store/localid.h"
#include "net/sync/readback.h"

#include <QTimer>

#include <algorithm>

namespace {

const QString active = QStringLiteral("active");

QString statusOf(const QJsonObject &document)
{
    return document.value(QLatin1String("status")).toString();
}

QString statusText(const QString &status)
{
    if (status == active)
        return StatusJob::tr("active");
    if (status == QLatin1String("paused"))
        return StatusJob::tr("paused");
    if (status == QLatin1String("draft"))
        return StatusJob::tr("a draft");
    return status;
}

} // namespace

StatusJob::StatusJob(FlowEngine &engine, QString account, QString id, QString status, bool isCheck)
    : QObject(&engine)
    , m_engine(engine)
{
    qRegisterMetaType<GoingLiveReport>();
    m_report.account = std::move(account);
    m_report.id = std::move(id);
    m_report.wanted = std::move(status);
    m_report.isCheck = isCheck;
    if (isGoingLive()) {
        m_report.steps.push_back({Kind::Settings, State::Waiting, tr("The settings are complete and sent"), {}});
        m_report.steps.push_back({Kind::ProjectHasFlow, State::Waiting, tr("The flow belongs to a project"), {}});
        m_report.steps.push_back({Kind::ProjectStatus, State::Waiting, tr("The project is active"), {}});
    }
    m_report.steps.push_back({Kind::FlowStatus, State::Waiting,
        isGoingLive() ? tr("The flow is active") : tr("The flow is %1").arg(statusText(m_report.wanted)), {}});
}

bool StatusJob::isGoingLive() const
{
    return m_report.wanted.isEmpty() || m_report.wanted == active;
}

void StatusJob::start()
{
    QTimer::singleShot(0, this, &StatusJob::begin);
}

GoingLiveStep &StatusJob::step(Kind kind)
{
    return *std::find_if(
        m_report.steps.begin(), m_report.steps.end(), [kind](const GoingLiveStep &step) { return step.kind == kind; });
}

void StatusJob::settle(Kind kind, State state, const QString &message)
{
    GoingLiveStep &settled = step(kind);
    settled.state = state;
    settled.message = message;
    emit progressed(m_report);
}

void StatusJob::failAt(Kind kind, Error error)
{
    settle(kind, State::Failed, error.what);
    m_report.error = std::move(error);
    finish();
}

void StatusJob::begin()
{
    const Kind first = m_report.steps.front().kind;
    m_report.id = presentId(m_engine.m_store, m_report.account, m_report.id);
    Result<FlowRecord> record = m_engine.m_store.flow(m_report.account, m_report.id);
    const Result<Account> account = m_engine.account(m_report.account);
    const Result<FlowSchemaPtr> schema = record ? m_engine.m_catalog.schema(record->kind) : fail(record.error());
    if (!account || !schema)
        return failAt(first, account ? schema.error() : account.error());
    m_record = std::move(*record);
    m_account = *account;
    m_schema = *schema;
    if (!m_record.isFlow()) {
        Error error;
        error.kind = ErrorKind::Usage;
        error.what = tr("%1 is a project. It goes live with one of its flows.").arg(m_record.name);
        error.advice = tr("Activate the flow, or change the project's status in its settings and send them.");
        return failAt(first, error);
    }
    if (m_schema->dialect() == QLatin1String("didit-v3")) {
        Error error;
        error.kind = ErrorKind::Usage;
        error.what = tr("%1 is a workflow. It goes live when a version of it is published.").arg(m_record.name);
        error.advice = tr("Set its status to published and send it.");
        return failAt(first, error);
    }
    if (isLocalId(m_report.id)) {
        Error error;
        error.kind = ErrorKind::Invalid;
        error.what = tr("%1 does not exist at the provider yet.").arg(m_record.name);
        error.advice = tr("Send it first.");
        return failAt(first, error);
    }
    Result<std::unique_ptr<FlowClaim>> claim = m_engine.m_store.claim(m_report.account, m_report.id);
    if (!claim)
        return failAt(first, claim.error());
    m_claim = std::move(*claim);
    if (!m_claim) {
        Error error;
        error.kind = ErrorKind::Storage;
        error.what = tr("%1 is being sent by another window or program right now.").arg(m_record.name);
        error.advice = tr("Try again when that is done.");
        return failAt(first, error);
    }
    Result<std::unique_ptr<FlowService>> flows = m_engine.service(m_account, m_schema.get());
    Result<std::unique_ptr<FlowService>> projects = m_engine.records(m_report.account, projectRecords());
    if (!flows || !projects)
        return failAt(first, flows ? projects.error() : flows.error());
    m_flows = std::move(*flows);
    m_projects = std::move(*projects);
    if (first != Kind::Settings || checkSettings())
        readFlow();
    else
        finish();
}

//! What goes live is what the provider has, so it has to be what the person sees.
bool StatusJob::checkSettings()
{
    const ProjectFlow flow(m_schema, m_record.base, m_record.working);
    Error error;
    error.kind = ErrorKind::Invalid;
    for (const Problem &problem : flow.problems()) {
        if (problem.severity == Severity::Error)
            error.fields.push_back({problem.pointer, problem.message});
    }
    std::vector<JsonPointer> unsent = flow.dirtyFields();
    std::erase(unsent, "/status"_ptr);
    if (!error.fields.empty()) {
        error.what = error.fields.front().message;
        error.advice = tr("Correct the marked settings and send them first.");
    } else if (!unsent.empty()) {
        error.what = tr("%n change(s) of this flow are not sent yet.", nullptr, static_cast<int>(unsent.size()));
        error.advice = tr("Send or revert them first: what goes live is what the provider has.");
    } else {
        settle(Kind::Settings, State::Done);
        return true;
    }
    settle(Kind::Settings, State::Failed, error.what);
    m_report.error = std::move(error);
    return false;
}

void StatusJob::readFlow()
{
    m_flows->get(m_report.id, this, [this](const Result<RemoteFlow> &answer) {
        if (!answer)
            return failAt(isGoingLive() ? Kind::ProjectHasFlow : Kind::FlowStatus, answer.error());
        m_flow = answer->document;
        if (isGoingLive()) {
            // What goes live has to be what the person has seen.
            std::vector<JsonPointer> moved
                = differingFields(*m_schema, m_record.base, withoutWriteOnly(*m_schema, m_flow));
            std::erase_if(moved, [this](const JsonPointer &place) {
                const FieldSpec *field = m_schema->field(place);
                return place == "/status"_ptr || (field && field->isReadOnly);
            });
            if (moved.empty())
                return readProject();
            Error error;
            error.kind = ErrorKind::Conflict;
            error.what = tr("%n setting(s) of %1 were changed at the provider since it was last read here.", nullptr,
                static_cast<int>(moved.size()))
                             .arg(m_record.name);
            error.advice = tr("Read the flow again and look at it before it goes live.");
            return failAt(Kind::Settings, error);
        }
        const bool isThere = statusOf(m_flow) == m_report.wanted;
        if (!m_report.isCheck)
            return isThere ? confirmFlow({}) : writeFlow();
        settle(Kind::FlowStatus, isThere ? State::Done : State::Open,
            isThere ? QString() : tr("The flow is %1.").arg(statusText(statusOf(m_flow))));
        planRequests();
        finish();
    });
}

void StatusJob::readProject()
{
    m_projectId = Reference::idOf(m_flow.value(QLatin1String("project")));
    if (m_projectId.isEmpty()) {
        Error error;
        error.kind = ErrorKind::Invalid;
        error.what = tr("This flow belongs to no project, and only a project can go live.");
        error.advice = tr("Create the flow again with a project.");
        return failAt(Kind::ProjectHasFlow, error);
    }
    m_projects->get(m_projectId, this, [this](const Result<RemoteFlow> &answer) {
        if (!answer) {
            Error error = answer.error();
            if (error.kind == ErrorKind::NotFound) {
                error.what = tr("The project of this flow does not exist, or belongs to another account.");
                error.advice = tr("Create the flow again in one of your projects.");
            }
            return failAt(Kind::ProjectHasFlow, error);
        }
        m_project = answer->document;
        m_report.projectName = m_project.value(QLatin1String("name")).toString();
        settle(Kind::ProjectHasFlow, State::Done,
            m_report.projectName.isEmpty() ? QString() : tr("Project %1").arg(m_report.projectName));
        goOn();
    });
}

//! Both states are known: does what is missing, or says what is.
void StatusJob::goOn()
{
    const bool isProjectLive = statusOf(m_project) == active, isFlowLive = statusOf(m_flow) == active;
    settle(Kind::ProjectStatus, isProjectLive ? State::Done : State::Open,
        isProjectLive ? QString() : tr("The project is %1.").arg(statusText(statusOf(m_project))));
    settle(Kind::FlowStatus, isFlowLive ? State::Done : State::Open,
        isFlowLive ? QString() : tr("The flow is %1.").arg(statusText(statusOf(m_flow))));
    if (m_report.isCheck) {
        planRequests();
        return finish();
    }
    if (!(isProjectLive && isFlowLive) && stopsHere())
        return;
    if (takesOneCall())
        writeBoth();
    else if (!isProjectLive)
        writeProject();
    else if (!isFlowLive)
        writeFlow();
    else
        confirmFlow({});
}

//! The newer address takes both halves in one call, and shows a project's flows.
RecordKind StatusJob::projectRecords() const
{
    return m_schema->dialect() == QLatin1String("verifik-v3") ? RecordKind::ProjectsWithFlow : RecordKind::Projects;
}

bool StatusJob::takesOneCall() const
{
    return statusOf(m_project) != active && statusOf(m_flow) != active
        && m_schema->dialect() == QLatin1String("verifik-v3") && isOnlyFlow();
}

QJsonObject StatusJob::bodyForBoth() const
{
    return {{QStringLiteral("status"), active},
        {QStringLiteral("projectFlowType"), m_flow.value(QLatin1String("type"))},
        {QStringLiteral("projectFlow"),
            QJsonObject{{QStringLiteral("_id"), m_report.id}, {QStringLiteral("status"), active}}}};
}

//! What goOn() or writeFlow() would send, from the states that were read.
void StatusJob::planRequests()
{
    using Target = GoingLiveRequest::Target;
    const auto add = [this](Target target, const RequestLine &line, const QJsonObject &body) {
        m_report.requests.push_back({target, line.method, line.url, body});
    };
    const QUrl base = m_engine.baseUrl(m_account);
    const QString wanted = isGoingLive() ? active : m_report.wanted;
    const QJsonObject body{{QStringLiteral("status"), wanted}};
    if (isGoingLive() && takesOneCall())
        return add(
            Target::ProjectAndFlow, updateRequest(base, RecordKind::ProjectsWithFlow, m_projectId), bodyForBoth());
    if (isGoingLive() && statusOf(m_project) != active)
        add(Target::Project, updateRequest(base, projectRecords(), m_projectId), body);
    if (statusOf(m_flow) != wanted)
        add(Target::Flow, updateRequest(base, *m_schema, m_report.id), body);
}

//! Whether the one call of v3, which names the kind of flow beside the flow's id, can mean this flow only: the project
//! has no other. Where the provider does not tell, two calls are as good.
bool StatusJob::isOnlyFlow() const
{
    const QJsonValue flows = m_project.value(QLatin1String("projectFlows"));
    const QJsonArray all = flows.isArray() ? flows.toArray() : QJsonArray{flows};
    return all.size() == 1 && Reference::idOf(all.first()) == m_report.id;
}

void StatusJob::writeProject()
{
    m_projects->update(
        m_projectId, {{QStringLiteral("status"), active}}, this, [this](const Result<RemoteFlow> &answer) {
            // Whatever the answer says, only reading tells what the provider holds now.
            m_projects->get(m_projectId, this, [this, answer](const Result<RemoteFlow> &now) {
                if (now)
                    m_project = now->document;
                if (statusOf(m_project) != active) {
                    Error error;
                    error.kind = ErrorKind::Rejected;
                    if (!answer || !now)
                        error = answer ? now.error() : answer.error();
                    if (error.kind == ErrorKind::Rejected)
                        error.what = tr("The provider did not make the project active.");
                    return failAt(Kind::ProjectStatus, error);
                }
                goOn();
            });
        });
}

void StatusJob::writeBoth()
{
    m_projects->update(m_projectId, bodyForBoth(), this, [this](const Result<RemoteFlow> &answer) {
        m_projects->get(m_projectId, this, [this, answer](const Result<RemoteFlow> &now) {
            if (now)
                m_project = now->document;
            const bool isLive = statusOf(m_project) == active;
            if (!isLive && now && !answer && !leavesDoubt(answer.error()))
                return failAt(Kind::ProjectStatus, answer.error());
            settle(Kind::ProjectStatus, isLive ? State::Done : State::Failed,
                isLive    ? QString()
                    : now ? tr("The project is %1.").arg(statusText(statusOf(m_project)))
                          : tr("It is not known whether the project was changed."));
            confirmFlow(answer ? std::nullopt : std::optional(answer.error()));
        });
    });
}

bool StatusJob::stopsHere()
{
    if (!m_isCancelled)
        return false;
    m_report.error = fail(ErrorKind::Cancelled, tr("It was stopped before anything more was changed.")).value();
    finish();
    return true;
}

void StatusJob::writeFlow()
{
    if (stopsHere())
        return;
    const QString status = m_report.wanted;
    m_flows->update(m_report.id, {{QStringLiteral("status"), status}}, this, [this](const Result<RemoteFlow> &answer) {
        confirmFlow(answer ? std::nullopt : std::optional(answer.error()));
    });
}

void StatusJob::confirmFlow(const std::optional<Error> &answer)
{
    m_flows->get(m_report.id, this, [this, answer](const Result<RemoteFlow> &now) {
        if (!now) {
            Error error = answer ? *answer : now.error();
            error.what = tr("It is not known whether the status of %1 was changed.").arg(m_record.name);
            error.meaning = tr("The flow could not be read afterwards.");
            error.advice = tr("Do the same again: Flowform looks first at what the provider has.");
            // Until somebody has looked, nothing that is shown of this flow may pass for the provider's state.
            (void)m_engine.m_store.modifyFlow(m_report.account, m_report.id, [&](FlowRecord &record) -> Result<void> {
                record.state = FlowState::Unknown;
                record.stateReason = error.what;
                return {};
            });
            emit m_engine.flowStored(m_report.account, m_report.id, m_report.id);
            return failAt(Kind::FlowStatus, error);
        }
        if (statusOf(now->document) == m_report.wanted) {
            keepLost(now->document);
            m_flow = now->document;
            settle(Kind::FlowStatus, State::Done);
            return takeIntoStore();
        }
        Error error;
        error.kind = ErrorKind::Rejected;
        error.what = tr("The provider did not change the status of the flow.");
        if (answer)
            error = *answer;
        error.what.replace(m_report.id, m_record.name);
        const bool isHalf = m_report.wanted == active && statusOf(m_project) == active;
        if (isHalf)
            error.meaning = tr("The project is active, the flow is not. Trying again goes on from here.");
        failAt(Kind::FlowStatus, error);
    });
}

void StatusJob::keepLost(const QJsonObject &after)
{
    QJsonObject wanted = m_flow;
    wanted.insert(QStringLiteral("status"), m_report.wanted);
    // What was reset; what somebody else has set in between is theirs to keep.
    const std::vector<JsonPointer> lost = readBack(*m_schema, m_flow, wanted, after, PatchDepth::Leaf).lost;
    if (lost.empty())
        return;
    const Result<FlowRecord> kept
        = m_engine.m_store.modifyFlow(m_report.account, m_report.id, [&](FlowRecord &record) -> Result<void> {
              QJsonObject working = threeWayMerge(*m_schema, record.base, record.working, after).document;
              for (const JsonPointer &place : lost) {
                  if (place.in(record.working) == place.in(record.base))
                      place.write(working, place.in(m_flow));
              }
              const QJsonObject before = record.base;
              record.takeBase(after, Revision::Source::Sent);
              record.working = working;
              summarise(record, *m_schema);
              return Outbox::follow(m_engine.m_store, record, *m_schema, before);
          });
    Error error;
    error.kind = ErrorKind::Rejected;
    error.what
        = tr("With the status, the provider changed %n other setting(s) of %1.", nullptr, static_cast<int>(lost.size()))
              .arg(m_record.name);
    error.advice = tr("Their values from before are in your draft. Send it to put them back.");
    m_report.error = kept ? error : kept.error();
}

//! The local copies follow, so that nobody is asked about a change that was theirs.
void StatusJob::takeIntoStore()
{
    const Result<FlowRecord> stored
        = m_engine.m_store.modifyFlow(m_report.account, m_report.id, [&](FlowRecord &record) -> Result<void> {
              const QString status = QStringLiteral("status");
              // Another status that waits in the draft is an edit like any other.
              if (record.working.value(status) == record.base.value(status))
                  record.working.insert(status, m_report.wanted);
              const QJsonObject before = record.base;
              QJsonObject base = before;
              base.insert(status, m_report.wanted);
              record.takeBase(base, Revision::Source::Sent); // a list that was asked for before is older
              summarise(record, *m_schema);
              return Outbox::follow(m_engine.m_store, record, *m_schema, before);
          });
    if (!stored && !m_report.error)
        m_report.error = stored.error();
    else
        emit m_engine.flowStored(m_report.account, m_report.id, m_report.id);
    if (m_projectId.isEmpty() || !m_engine.m_store.flow(m_report.account, m_projectId))
        return finish();
    m_engine.pullProjects(m_report.account, {m_projectId}, this, [this](const PullReport &) { finish(); });
}

void StatusJob::finish()
{
    m_claim.reset();
    emit finished(m_report);
    deleteLater();
}
