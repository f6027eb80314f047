// What WindowController does when a person asks for something.
#include "app/gui/windowcontroller.h"

#include "models/core/json.h"
#include "models/document/summary.h"
#include "models/schema/flowtemplates.h"
#include "net/sync/sendplan.h"
#include "views/shell/windowdialogs.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace {
//! Writes a flow's present settings where a person, and `flowform-cli import`, can find them again. Errors: Storage,
//! with `meaning` as what it means for the flow.
Result<void> keepCopy(
    const QString &folder, const QString &flowName, const QJsonObject &document, const QString &meaning)
{
    const QString place = folder + QStringLiteral("/deleted");
    QString name = flowName;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber())
            letter = QLatin1Char('-');
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QSaveFile file(QStringLiteral("%1/%2-%3.json").arg(place, name.left(60), stamp));
    const bool isWritten = QDir().mkpath(place) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(Json::canonical(document)) >= 0
        && file.commit();
    if (isWritten)
        return {};
    Error error;
    error.kind = ErrorKind::Storage;
    //: %1 is the name of a flow, %2 a folder
    error.what = WindowController::tr("No copy of the flow “%1” could be written to %2.")
                     .arg(flowName, QDir::toNativeSeparators(place));
    error.meaning = meaning;
    error.advice = WindowController::tr("Check that the disk is not full and that you may write to this folder.");
    error.detail = file.errorString();
    return fail(std::move(error));
}
} // namespace

void WindowController::addAccount(const Account &account, const QByteArray &secret)
{
    if (const Result<void> saved = m_store->saveAccount(account); !saved)
        return report(saved.error());
    if (!secret.isEmpty())
        m_engine.setSecret(account.name, secret);
    reload();
    refresh(account.name);
}

void WindowController::bringToFront(bool opensPractice)
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (opensPractice)
        addPractice();
}

void WindowController::addPractice()
{
    const std::pair<QString, QString> practised[]
        = {{QStringLiteral("verifik"), tr("Practice")}, {QStringLiteral("didit"), tr("Practice with Didit")}};
    for (const auto &[provider, name] : practised) {
        const auto isIt = [provider = provider](
                              const Account &account) { return account.isPractice() && account.provider == provider; };
        if (std::any_of(m_accounts.begin(), m_accounts.end(), isIt))
            continue;
        Account practice;
        practice.name = name;
        while (account(practice.name) != nullptr)
            practice.name += QLatin1Char('+'); // a real account has that name
        practice.provider = provider;
        practice.url = QUrl(QStringLiteral("practice:"));
        if (const Result<void> saved = m_store->saveAccount(practice); !saved)
            return report(saved.error());
        reload();
    }
    m_window.setReach(StatusLine::Reach::Reading);
    m_engine.startPractice();
}

void WindowController::removeAccount(const QString &name)
{
    if (m_open && m_open->account() == name)
        closeDeleted();
    std::erase_if(m_parting, [&](const std::unique_ptr<OpenFlow> &flow) {
        if (flow->account() == name)
            m_saver.forget(name, flow->id());
        return flow->account() == name;
    });
    if (const Result<void> removed = m_store->removeAccount(name); !removed)
        report(removed.error());
    m_services.erase(name); // another account may get the name
    reload();
}

void WindowController::refresh(const QString &name)
{
    const Account *known = account(name);
    if (known == nullptr)
        return;
    m_asked << name;
    m_remote->letGo();
    expireServices(name);
    m_window.setReach(StatusLine::Reach::Reading);
    m_saver.flush(); // so that the merge sees the newest edits
    if (known->isPractice() && m_engine.practiceUrl().isEmpty())
        m_engine.startPractice(); // reads once it answers
    else
        m_engine.pull(name);
}

void WindowController::finishPull(const QString &name, const PullReport &report)
{
    const bool wasAsked = m_asked.removeAll(name) > 0;
    const auto isOffline
        = [](const Error &error) { return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout; };
    const bool offline = std::any_of(report.errors.begin(), report.errors.end(), isOffline);
    m_window.setReach(offline ? StatusLine::Reach::Offline : StatusLine::Reach::Online);
    reload();
    if (wasAsked && report.errors.empty())
        m_askedProjects << name;
    else
        m_remote->hold(); // nothing more is read for it
    if (!report.errors.empty() && (wasAsked || !offline))
        reportPull(report);
}

void WindowController::finishProjects(const QString &name, const PullReport &report)
{
    const bool wasAsked = m_askedProjects.removeAll(name) > 0;
    m_remote->hold();
    reload();
    const auto services = m_services.find(name);
    if (services != m_services.end() && report.errors.empty())
        offerStoredProjects(*services->second, name);
    // The flows are there; that their projects are not is worth a word only to whoever waits for them.
    if (wasAsked && !report.errors.empty())
        reportPull(report);
}

void WindowController::reportPull(const PullReport &report)
{
    Error error = report.errors.front();
    if (report.errors.size() > 1)
        error.advice = error.advice.isEmpty()
            ? tr("There were further problems: %n in all.", nullptr, static_cast<int>(report.errors.size()))
            : error.advice;
    QStringList details;
    for (const Error &each : report.errors)
        details << each.toString() << each.detail;
    details.removeAll(QString());
    error.detail = details.join(QLatin1Char('\n'));
    this->report(error);
}

void WindowController::duplicate(const QString &account, const QString &id)
{
    whenSaved(
        [this, account, id] {
            const Result<FlowRecord> record = m_store->flow(account, id);
            if (!record)
                return report(record.error());
            const Result<FlowSchemaPtr> schema = m_catalog.schema(record->kind);
            if (!schema)
                return report(schema.error());
            QJsonObject document = record->working;
            //: Name of a duplicated flow: %1 is the name of the original
            namePlace(**schema).write(document, tr("%1 (copy)").arg(record->name));
            document.insert(QStringLiteral("status"), QStringLiteral("draft")); // a copy never goes live by itself
            m_engine.create(account, record->kind, document);
        },
        [this](const Error &error) { report(error); });
}

void WindowController::createProject(const QString &account, const QString &name)
{
    const Result<FlowSchemaPtr> schema = m_catalog.schema(projectKind);
    if (!schema)
        return report(schema.error());
    QJsonObject document = (*schema)->defaults();
    document.insert(QStringLiteral("name"), name);
    m_engine.create(account, projectKind, document);
}

void WindowController::createFlow(
    const QString &account, const QString &templateId, const QString &name, const QString &project)
{
    const Result<FlowTemplate> begun = FlowTemplates::find(templateId);
    const Result<FlowSchemaPtr> schema = begun ? m_catalog.schema(begun->kind) : fail(begun.error());
    if (!schema)
        return report(schema.error());
    QJsonObject document = begun->document(**schema);
    namePlace(**schema).write(document, name);
    if (!project.isEmpty())
        document.insert(QStringLiteral("project"), project);
    m_engine.create(account, begun->kind, document);
}

void WindowController::deleteFlow(const QString &account, const QString &id, int version)
{
    whenSaved(
        [this, account, id, version] {
            const Result<FlowRecord> record = m_store->flow(account, id);
            if (!record)
                return report(record.error());
            const int present = record->base.value(QLatin1String("version")).toInt();
            if (version > 0 && present != version) {
                Error error;
                error.kind = ErrorKind::Conflict;
                error.what = tr("Nothing was deleted: the workflow is now at version %1.").arg(present);
                error.meaning = tr("You agreed to delete version %1.").arg(version);
                error.advice = tr("Look at the workflow again before you delete it.");
                return report(error);
            }
            const Result<void> kept
                = keepCopy(m_folder, record->name, record->working, tr("The flow was not deleted."));
            if (!kept)
                return report(kept.error());
            m_engine.remove(account, id);
        },
        [this](const Error &error) { report(error); });
}

Result<bool> WindowController::keepDeleted(OpenFlow &flow)
{
    if (!flow.hasUnsaved())
        return false;
    const Result<FlowRecord> record = m_store->flow(flow.account(), flow.id());
    if (record || record.error().kind != ErrorKind::Usage)
        return false;
    const Result<void> kept = keepCopy(m_folder, flow.summary().name, flow.flow().working(),
        tr("The flow was deleted elsewhere. Your last edits of it are only in this window."));
    if (!kept)
        return fail(kept.error());
    return true;
}

Result<bool> WindowController::partWithDeleted()
{
    QStringList names;
    std::optional<Error> failure;
    const auto partWith = [&](OpenFlow &flow) {
        const Result<bool> kept = keepDeleted(flow);
        if (!kept)
            failure = kept.error();
        else if (*kept)
            names << flow.summary().name;
        return kept.value_or(false);
    };
    std::erase_if(m_parting, [&](const std::unique_ptr<OpenFlow> &flow) { return partWith(*flow); });
    if (m_open && partWith(*m_open))
        closeDeleted();
    if (!names.isEmpty()) {
        reload();
        m_window.showNotice(
            //: %1 is the name of a flow, or several with commas between them; %2 a folder
            tr("Deleted elsewhere while you were editing: %1. A copy with your edits is kept in %2.")
                .arg(
                    names.join(QStringLiteral(", ")), QDir::toNativeSeparators(m_folder + QStringLiteral("/deleted"))));
    }
    if (failure) {
        report(*failure);
        return fail(*failure);
    }
    return !names.isEmpty();
}

void WindowController::whenSaved(std::function<void()> then, std::function<void(const Error &)> otherwise)
{
    if (!m_saver.hasUnsaved())
        return then();
    m_whenSaved.push_back({std::move(then), std::move(otherwise)});
    m_saver.flush();
}

void WindowController::restore(int number)
{
    if (!m_open)
        return;
    const Result<Revision> revision = m_store->revisions().revision(m_open->account(), m_open->id(), number);
    const Result<void> restored = revision ? m_open->flow().restore(revision->document) : fail(revision.error());
    if (!restored)
        report(restored.error());
}

void WindowController::review()
{
    const Account *known = m_open ? account(m_open->account()) : nullptr;
    if (known == nullptr)
        return;
    m_saver.flush();
    m_reviewedAccount = m_open->account();
    m_reviewedId = m_open->id();
    const QUrl base = known->isPractice() ? m_engine.practiceUrl() : known->url;
    const Result<QByteArray> shown = m_store->setting(DiditPublishing::settingName(known->name));
    m_window.dialogs().showPlan(m_open->flow().schemaPtr(),
        makeSendPlan(
            m_open->flow(), *known, base, m_open->id(), DiditPublishing::behaviourFrom(shown.value_or(QByteArray()))));
}

void WindowController::transmit(void (EngineThread::*push)(const QString &account, const QString &id))
{
    m_window.setSending(true);
    // What travels is what is stored, so the store must have the newest edit. Where the flow is gone meanwhile, the
    // engine's answer says so.
    whenSaved([this, push, account = m_reviewedAccount, id = m_reviewedId] { (m_engine.*push)(account, id); },
        [this, account = m_reviewedAccount, id = m_reviewedId](const Error &error) {
            PushResult result;
            result.outcome = PushOutcome::Rejected;
            result.account = account;
            result.id = result.previousId = id;
            result.error = error;
            finishPush(result);
        });
}

void WindowController::finishPush(const PushResult &result)
{
    m_window.setSending(false);
    const bool isOffline = result.outcome == PushOutcome::Offline;
    m_window.setReach(isOffline ? StatusLine::Reach::Offline : StatusLine::Reach::Online);
    follow(result.account, result.id, result.previousId);
    if (result.account == m_reviewedAccount && result.previousId == m_reviewedId)
        m_reviewedId = result.id; // another one since the flow was created
    m_window.dialogs().showPushResult(result);
    const bool isAboutOpen = isOpen(result.account, result.id) || isOpen(result.account, result.previousId);
    if (result.error && result.error->httpStatus != 0 && isAboutOpen)
        m_open->flow().setProviderProblems(result.error->fields);
    if (result.error && result.error->kind == ErrorKind::ActiveUsers && isAboutOpen)
        m_window.dialogs().showActiveUsers(m_open->summary().name, m_open->flow().status() == QLatin1String("active"));
    else
        m_window.dialogs().closeActiveUsers();
}

void WindowController::wishStatus(const QString &status)
{
    if (!m_open)
        return;
    StatusWish wish;
    wish.account = m_open->account();
    wish.id = m_open->id();
    wish.name = m_open->summary().name;
    wish.status = status;
    wish.isLive = m_open->flow().status() == QLatin1String("active");
    wish.schema = m_open->flow().schemaPtr();
    m_window.dialogs().showGoingLive(wish);
}

void WindowController::askStatus(void (EngineThread::*ask)(const QString &, const QString &, const QString &),
    const QString &account, const QString &id, const QString &status)
{
    // What is checked, and kept beside the new status, is what is stored, so the store must have the newest edit.
    whenSaved([this, ask, account, id, status] { (m_engine.*ask)(account, id, status); },
        [this, ask, account, id, status](const Error &error) {
            GoingLiveReport report;
            report.account = account;
            report.id = id;
            report.wanted = status;
            report.isCheck = ask == &EngineThread::checkStatus;
            report.error = error;
            finishStatus(report);
        });
}

void WindowController::finishStatus(const GoingLiveReport &report)
{
    if (!report.isCheck)
        m_window.setSending(false);
    const bool isOffline
        = report.error && (report.error->kind == ErrorKind::Offline || report.error->kind == ErrorKind::Timeout);
    m_window.setReach(isOffline ? StatusLine::Reach::Offline : StatusLine::Reach::Online);
    m_window.dialogs().showStatusOutcome(report);
}

bool WindowController::mayClose()
{
    if (m_saver.hasUnsaved()) {
        m_isClosing = true; // closes by itself once the last edit is on disk
        m_saver.flush();
        return false;
    }
    const Result<bool> parted = partWithDeleted();
    if (!parted)
        m_window.dialogs().askToCloseUnsaved(parted.error());
    if (!parted || *parted)
        return false;
    rememberWindow();
    return true;
}

void WindowController::rememberWindow()
{
    (void)m_store->saveSetting(
        windowSetting, m_window.saveWindowState()); // a lost window position is no reason to stay open
    QJsonObject last;
    if (m_open)
        last = {{QStringLiteral("account"), m_open->account()}, {QStringLiteral("id"), m_open->id()}};
    (void)m_store->saveSetting(lastFlowSetting, QJsonDocument(last).toJson(QJsonDocument::Compact));
}
