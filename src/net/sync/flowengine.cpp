#include "net/sync/flowengine.h"

#include "models/core/json.h"
#include "models/document/projectflow.h"
#include "models/document/reference.h"
#include "models/document/summary.h"
#include "models/store/localid.h"
#include "net/sync/deliver.h"
#include "net/sync/pulljob.h"
#include "net/sync/pushjob.h"
#include "net/sync/removaljob.h"
#include "net/sync/statusjob.h"

#include <QUuid>

#include <algorithm>

FlowEngine::FlowEngine(
    DraftStore &store, const SchemaCatalog &catalog, CredentialStore &credentials, HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_catalog(catalog)
    , m_credentials(credentials)
    , m_http(http)
    , m_outbox(store, catalog)
    , m_conflicts(store, catalog)
    , m_records(*this)
{
    qRegisterMetaType<PushResult>();
    qRegisterMetaType<PushStage>();
}

void FlowEngine::setPractice(const QUrl &url, const QByteArray &secret)
{
    m_practiceUrl = url;
    m_practiceSecret = secret;
}

QUrl FlowEngine::baseUrl(const Account &account) const
{
    return account.isPractice() ? m_practiceUrl : account.url;
}

QString FlowEngine::sentSetting(const QString &account, const QString &id)
{
    return QStringLiteral("sent/%1/%2").arg(account, id);
}

QString FlowEngine::creatingSetting(const QString &account, const QString &id)
{
    return QStringLiteral("creating/%1/%2").arg(account, id);
}

QString FlowEngine::linksSetting(const QString &account, const QString &id)
{
    return QStringLiteral("links/%1/%2").arg(account, id);
}

QString FlowEngine::versionsSetting(const QString &account, const QString &id)
{
    return QStringLiteral("versions/%1/%2").arg(account, id);
}

QString FlowEngine::answeredSetting(const QString &account, const QString &id)
{
    return QStringLiteral("answered/%1/%2").arg(account, id);
}

QJsonObject FlowEngine::standing(const FlowRecord &record)
{
    if (record.state != FlowState::Unknown)
        return record.base;
    const QByteArray text = m_store.setting(answeredSetting(record.account, record.id)).value_or(QByteArray());
    return text.isEmpty() ? record.base : Json::parseObject(text, record.id).value_or(record.base);
}

DiditPublishing::Behaviour FlowEngine::publishing(const QString &account)
{
    return DiditPublishing::behaviourFrom(
        m_store.setting(DiditPublishing::settingName(account)).value_or(QByteArray()));
}

QJsonArray FlowEngine::versions(const QString &account, const QString &id)
{
    const QByteArray text = m_store.setting(versionsSetting(account, id)).value_or(QByteArray());
    return Json::parse(text, id).value_or(QJsonValue()).toArray();
}

void FlowEngine::noteVersions(const QString &account, const QString &id, const QJsonArray &seen)
{
    const QJsonArray known = versions(account, id), now = DiditPublishing::withVersions(known, seen);
    if (now != known) // only for people to read: a store that cannot take it says so where it matters
        (void)m_store.saveSetting(versionsSetting(account, id), Json::compact(now));
}

QString FlowEngine::removedSetting(const QString &account, const QString &id)
{
    return QStringLiteral("removed/%1/%2").arg(account, id);
}

Result<void> FlowEngine::forget(const QString &account, const QString &id)
{
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    if (const Result<void> noted = m_store.saveSetting(removedSetting(account, id), now); !noted)
        return noted;
    for (const QString &setting : {sentSetting(account, id), creatingSetting(account, id), linksSetting(account, id),
             versionsSetting(account, id), answeredSetting(account, id)}) {
        if (const Result<void> cleared = m_store.saveSetting(setting, QByteArray()); !cleared)
            return cleared;
    }
    return m_store.removeFlow(account, id);
}

QJsonObject FlowEngine::settledBase(
    const FlowRecord &record, const FlowSchema &schema, const QJsonObject &theirs, QJsonObject &working)
{
    QJsonObject base = record.base;
    if (record.state != FlowState::Unknown)
        return base;
    const Result<QByteArray> text = m_store.setting(sentSetting(record.account, record.id));
    const Result<QJsonObject> sent = Json::parseObject(text.value_or(QByteArray()), record.name);
    if (!sent)
        return base;
    for (const JsonPointer &place : differingFields(schema, record.base, *sent)) {
        const QJsonValue stored = place.in(theirs);
        const bool isFilledIn = stored != place.in(record.base) && stored != place.in(*sent)
            && DiditPublishing::holdsChecks(stored, place.in(*sent));
        if (isFilledIn && place.in(working) == place.in(*sent))
            place.write(working, stored);
        if (isFilledIn || stored == place.in(*sent))
            place.write(base, stored);
    }
    return base;
}

Result<Account> FlowEngine::account(const QString &name)
{
    const Result<std::vector<Account>> accounts = m_store.accounts();
    if (!accounts)
        return fail(accounts.error());
    for (const Account &account : *accounts) {
        if (account.name == name)
            return account;
    }
    return fail(ErrorKind::Usage, tr("There is no account called %1.").arg(name));
}

Result<QByteArray> FlowEngine::secret(const Account &account)
{
    if (isWorkingOffline()) // whoever needs a secret is about to ask a provider
        return fail(workingOffline());
    if (!account.isPractice())
        return m_credentials.secret(account.name);
    if (m_practiceUrl.isEmpty())
        return fail(ErrorKind::Offline, tr("The practice provider is not running."));
    return m_practiceSecret;
}

Result<std::unique_ptr<FlowService>> FlowEngine::service(const Account &account, const FlowSchema *schema)
{
    const Result<QByteArray> secret = this->secret(account);
    if (!secret)
        return fail(secret.error());
    return makeFlowService(account, baseUrl(account), *secret, m_http, schema);
}

Result<std::unique_ptr<FlowService>> FlowEngine::records(const QString &name, RecordKind kind, const QString &flow)
{
    const Result<Account> account = this->account(name);
    if (!account)
        return fail(account.error());
    const Result<QByteArray> secret = this->secret(*account);
    if (!secret)
        return fail(secret.error());
    return makeRecordService(*account, baseUrl(*account), *secret, m_http, kind, flow);
}

void FlowEngine::pull(
    const QString &account, const QStringList &ids, QObject *context, std::function<void(PullReport)> done)
{
    (new PullJob(*this, account, ids, nullptr, context, std::move(done)))->start();
}

bool FlowEngine::isProject(const QString &account, const QString &id)
{
    const Result<FlowRecord> record = m_store.flow(account, id);
    return record && !record->isFlow();
}

void FlowEngine::pullProjects(
    const QString &account, const QStringList &ids, QObject *context, std::function<void(PullReport)> done)
{
    const Result<FlowSchemaPtr> schema = m_catalog.schema(projectKind);
    if (!schema)
        return deliver(QPointer<QObject>(context), done, PullReport{0, 0, 0, {schema.error()}});
    (new PullJob(*this, account, ids, *schema, context, std::move(done)))->start();
}

StatusJob *FlowEngine::changeStatus(const QString &account, const QString &id, const QString &status)
{
    auto *job = new StatusJob(*this, account, id, status, status.isEmpty());
    job->start();
    return job;
}

StatusJob *FlowEngine::checkStatus(const QString &account, const QString &id, const QString &status)
{
    auto *job = new StatusJob(*this, account, id, status, true);
    job->start();
    return job;
}

PushJob *FlowEngine::push(const QString &account, const QString &id, const PushOptions &options)
{
    auto *job = new EnginePushJob(*this, account, id, options);
    job->start();
    return job;
}

Result<FlowRecord> FlowEngine::createLocal(const QString &account, const QString &schemaId, const QJsonObject &document)
{
    const Result<Account> known = this->account(account);
    if (!known)
        return fail(known.error());
    const Result<FlowSchemaPtr> schema = m_catalog.schema(schemaId);
    if (!schema)
        return fail(schema.error());
    FlowRecord record;
    record.id = localIdPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.account = known->name;
    record.state = FlowState::New;
    const bool isAnyOfIt = std::any_of((*schema)->fields().begin(), (*schema)->fields().end(),
        [&](const FieldSpec &field) { return !field.isReadOnly && !field.pointer.in(document).isUndefined(); });
    if (!document.isEmpty() && !isAnyOfIt) // an error answer, a list: anything but a flow
        return fail(ErrorKind::Usage, tr("These settings are not those of a flow."));
    record.working = document.isEmpty() ? (*schema)->defaults() : document;
    for (const JsonPointer &place : {"/type"_ptr, "/target"_ptr}) {
        const FieldSpec *field = (*schema)->field(place); // the kind that was asked for says these
        if (field && place.in(record.working).isUndefined())
            place.write(record.working, field->defaultValue);
    }
    if (!(*schema)->fits(record.working)) {
        return fail(ErrorKind::Usage,
            tr("These settings are not those of the kind \"%1\".").arg(FlowSchema::text((*schema)->title())));
    }
    for (const FieldSpec &field : (*schema)->fields()) {
        if (field.isReadOnly)
            field.pointer.write(
                record.working, QJsonValue::Undefined); // another flow's id and dates are not this one's
    }
    if ((*schema)->dialect() == QLatin1String("didit-v3")) {
        // Whatever it was made from: a new workflow serves nobody before a person publishes it.
        record.working.insert(QStringLiteral("status"), QStringLiteral("draft"));
        if (record.working.value(QLatin1String("is_default")).toBool())
            record.working.insert(QStringLiteral("is_default"), false);
    }
    const JsonPointer name = namePlace(**schema), project = "/project"_ptr;
    if (name.in(record.working).isUndefined() && (*schema)->field(name))
        name.write(record.working, tr("New flow: %1").arg(FlowSchema::text((*schema)->title())));
    if (project.in(record.working).isUndefined() && (*schema)->field(project))
        project.write(record.working, onlyProject(account));
    summarise(record, **schema);
    if (const Result<void> saved = m_store.saveFlow(record); !saved)
        return fail(saved.error());
    emit flowStored(account, record.id, record.id);
    return record;
}

//! The project that all local flows of the account share; Undefined when there are several or none: then a person
//! chooses.
QJsonValue FlowEngine::onlyProject(const QString &account)
{
    QJsonValue only(QJsonValue::Undefined);
    const Result<std::vector<FlowSummary>> flows = m_store.flows(account);
    for (const FlowSummary &flow : flows ? *flows : std::vector<FlowSummary>()) {
        const Result<FlowRecord> record = m_store.flow(account, flow.id);
        const QString id = record ? Reference::idOf(record->base.value(QLatin1String("project"))) : QString();
        if (id.isEmpty())
            continue;
        const QJsonValue project(id);
        if (!only.isUndefined() && only != project)
            return QJsonValue::Undefined;
        only = project;
    }
    return only;
}

void FlowEngine::test(const QString &account, QObject *context, std::function<void(Result<void>)> done)
{
    const QPointer<QObject> asker(context);
    const Result<Account> known = this->account(account);
    Result<std::unique_ptr<FlowService>> service = known ? this->service(*known) : fail(known.error());
    if (!service)
        return deliver(asker, done, Result<void>(fail(service.error())));
    FlowService *remote = service->release();
    remote->setParent(this);
    remote->test(this, [remote, asker, done](const Result<void> &answer) {
        remote->deleteLater();
        deliver(asker, done, answer);
    });
}

void FlowEngine::remove(
    const QString &account, const QString &id, QObject *context, std::function<void(Result<void>)> done)
{
    (new RemovalJob(*this, account, id, false, context, std::move(done)))->start();
}

void FlowEngine::removeReleased(
    const QString &account, const QString &id, QObject *context, std::function<void(Result<void>)> done)
{
    (new RemovalJob(*this, account, id, true, context, std::move(done)))->start();
}

Result<FlowRecord> FlowEngine::edit(
    const QString &account, const QString &id, const std::function<Result<void>(ProjectFlow &)> &edit)
{
    const Result<FlowRecord> stored = m_store.modifyFlow(account, id, [&](FlowRecord &record) -> Result<void> {
        const Result<FlowSchemaPtr> schema = m_catalog.schema(record.kind);
        if (!schema)
            return fail(schema.error());
        ProjectFlow flow(*schema, record.base, record.working, isLocalId(id));
        if (const Result<void> done = edit(flow); !done)
            return done;
        // A window that has the flow open must take this edit in before it saves its own.
        if (record.working != flow.working())
            record.baseRevision += 1;
        record.working = flow.working();
        if (record.state == FlowState::Rejected) // an edited draft is a new attempt
            record.state = isLocalId(id) ? FlowState::New : FlowState::Modified;
        summarise(record, **schema);
        return Outbox::followDraft(m_store, record, **schema);
    });
    return told(stored);
}
