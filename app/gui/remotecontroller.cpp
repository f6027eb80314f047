#include "app/gui/remotecontroller.h"

#include "models/document/changetext.h"
#include "models/store/localid.h"
#include "models/store/revisionstore.h"
#include "views/shell/mainwindow.h"
#include "views/shell/windowdialogs.h"

#include <QGuiApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

// A colleague's change is known soon, and of Verifik's 50 requests a minute (seed 000) one is asked for.
constexpr std::chrono::seconds lookEvery{60};
// Coming back to the window is a good moment to look, but not each time within a few seconds.
constexpr std::chrono::seconds lookAtMostEvery{15};

} // namespace

RemoteController::RemoteController(
    MainWindow &window, EngineThread &engine, DraftStore &store, const SchemaCatalog &catalog, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_engine(engine)
    , m_store(store)
    , m_catalog(catalog)
    , m_conflicts(store, catalog)
{
    connect(&m_engine, &EngineThread::looked, this, [this] {
        m_isLooking = false;
        if (std::exchange(m_looksAgain, false))
            lookNow();
    });
    m_poll.setInterval(lookEvery);
    connect(&m_poll, &QTimer::timeout, this, &RemoteController::lookNow);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
    // An edit made since the bar came may be in conflict with what it offers: then it is decided instead of taken.
    connect(&m_window, &MainWindow::takeRemoteRequested, this, [this] { decide(m_account, m_id); });
    connect(&m_window, &MainWindow::conflictsRequested, this, [this] { decide(m_account, m_id); });
    connect(&m_window, &MainWindow::historyRequested, this, &RemoteController::showHistory);
    WindowDialogs &dialogs = m_window.dialogs();
    connect(&dialogs, &WindowDialogs::decisionTaken, this, &RemoteController::keepDecision);
    connect(&dialogs, &WindowDialogs::decisionWithdrawn, this,
        [this](const JsonPointer &field) { keepDecision(field, std::nullopt); });
    connect(&dialogs, &WindowDialogs::decisionsApplyRequested, this,
        [this] { m_engine.applyTheirs(m_decidedAccount, m_decidedId); });
}

void RemoteController::setFlow(const QString &account, const QString &id)
{
    if (account == m_account && id == m_id)
        return refresh();
    letGo();
    m_account = account;
    m_id = id;
    m_sinceLook.invalidate();
    if (m_id.isEmpty() || isLocalId(m_id)) {
        m_poll.stop();
    } else {
        hold();
        m_poll.start();
    }
    refresh();
}

void RemoteController::letGo()
{
    if (!m_id.isEmpty() && !isLocalId(m_id))
        m_engine.setHeld(m_account, m_id, false);
}

void RemoteController::hold()
{
    if (!m_id.isEmpty() && !isLocalId(m_id))
        m_engine.setHeld(m_account, m_id, true);
}

void RemoteController::look()
{
    if (!m_sinceLook.isValid() || m_sinceLook.hasExpired(std::chrono::milliseconds(lookAtMostEvery).count()))
        lookNow();
}

void RemoteController::lookNow()
{
    if (m_id.isEmpty() || isLocalId(m_id))
        return;
    if (m_isLooking) { // an answer that is on its way may be older than the question
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    m_sinceLook.start();
    m_engine.look(m_account, m_id);
}

void RemoteController::refresh()
{
    showConflicts();
    const Result<FlowRecord> record = m_id.isEmpty() ? fail(Error()) : m_store.flow(m_account, m_id);
    const Result<FlowSchemaPtr> schema = record ? m_catalog.schema(record->kind) : fail(Error());
    const Result<FlowConflicts> found
        = schema && record->theirs ? m_conflicts.conflicts(m_account, m_id) : Result<FlowConflicts>(FlowConflicts());
    std::vector<Change> changes;
    int conflicts = 0;
    if (schema && found) {
        std::vector<JsonPointer> places;
        for (const FlowConflict &entry : found->fields) {
            // One inside a list stands where mine has it; the whole list is found in every state.
            const FieldSpec *field = (*schema)->fieldHolding(entry.conflict.field);
            places.push_back(field ? field->pointer : entry.conflict.field);
        }
        places.insert(places.end(), found->merged.begin(), found->merged.end());
        for (auto place = places.begin(); place != places.end(); ++place) {
            if (std::find(places.begin(), place, *place) == place)
                changes.push_back(
                    describeChange(**schema, *place, place->in(record->base), place->in(*record->theirs)));
        }
        conflicts = static_cast<int>(found->fields.size());
    }
    m_window.setRemoteChanges(std::move(changes), conflicts, found ? found->seenAt : QDateTime());
    if (m_window.actions().action(ActionId::ShowHistory)->isChecked())
        showHistory();
}

void RemoteController::showHistory()
{
    const Result<std::vector<Revision>> found = m_id.isEmpty() ? Result<std::vector<Revision>>(std::vector<Revision>())
                                                               : m_store.revisions().revisions(m_account, m_id);
    if (!found)
        m_window.showError(found.error());
    m_window.setHistory(found.value_or(std::vector<Revision>()));
}

void RemoteController::decide(const QString &account, const QString &id)
{
    m_decidedAccount = account;
    m_decidedId = id;
    const Result<FlowRecord> record = m_store.flow(account, id);
    const Result<FlowSchemaPtr> schema = record ? m_catalog.schema(record->kind) : fail(record.error());
    const Result<FlowConflicts> found = schema ? m_conflicts.conflicts(account, id) : fail(schema.error());
    if (!found)
        return m_window.showError(found.error());
    if (found->fields.empty()) // settled meanwhile: what is left is to be taken, not decided
        return m_engine.applyTheirs(account, id);
    m_window.dialogs().showConflicts(*schema, record->name, *found);
}

void RemoteController::showConflicts()
{
    if (!m_window.dialogs().isDeciding())
        return;
    const Result<FlowRecord> record = m_store.flow(m_decidedAccount, m_decidedId);
    const Result<FlowSchemaPtr> schema = record ? m_catalog.schema(record->kind) : fail(record.error());
    const Result<FlowConflicts> found
        = schema ? m_conflicts.conflicts(m_decidedAccount, m_decidedId) : fail(schema.error());
    if (found)
        m_window.dialogs().showConflicts(*schema, record->name, *found);
}

void RemoteController::keepDecision(const JsonPointer &field, const std::optional<Decision> &decision)
{
    m_engine.decide(m_decidedAccount, m_decidedId, field, decision);
}
