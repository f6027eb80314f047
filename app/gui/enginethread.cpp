#include "app/gui/enginethread.h"

#include "app/gui/engineworker.h"

EngineThread::EngineThread(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_worker(new EngineWorker(folder, *this))
{
    m_thread.setObjectName(QStringLiteral("FlowEngine"));
    m_worker->moveToThread(&m_thread);
    // Store, sockets and sandbox have to go on the thread that made them.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

EngineThread::~EngineThread()
{
    if (!m_thread.isRunning()) {
        delete m_worker; // never started, so it lives here
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void EngineThread::start()
{
    m_thread.start();
}

template <typename Call, typename Otherwise> void EngineThread::run(Call call, Otherwise otherwise)
{
    QMetaObject::invokeMethod(m_worker, [this, call = std::move(call), otherwise = std::move(otherwise)] {
        if (const Result<void> opened = m_worker->open(); opened)
            call(*m_worker);
        else
            QMetaObject::invokeMethod(this, [otherwise, error = opened.error()] { otherwise(error); });
    });
}

template <typename Call> void EngineThread::run(Call call)
{
    run(std::move(call), [this](const Error &error) { emit failed(error); });
}

template <typename Value, typename Request>
void EngineThread::ask(QObject *context, std::function<void(Result<Value>)> done, Request request)
{
    // Looked at on this thread alone, where the context lives.
    const auto answer = [this, asker = QPointer<QObject>(context), done = std::move(done)](const Result<Value> &value) {
        QMetaObject::invokeMethod(this, [asker, done, value] {
            if (asker)
                done(value);
        });
    };
    run([request = std::move(request), answer](EngineWorker &worker) { request(worker, answer); },
        [answer](const Error &error) { answer(fail(error)); });
}

void EngineThread::listRecords(
    const QString &account, RecordKind kind, QObject *context, std::function<void(Result<FlowList>)> done)
{
    ask<FlowList>(context, std::move(done), [account, kind](EngineWorker &worker, const auto &answer) {
        worker.records().list(account, kind, {}, &worker, answer);
    });
}

void EngineThread::listPeople(const QString &account, const QString &flow, const ListPlace &place, QObject *context,
    std::function<void(Result<FlowPage>)> done)
{
    ask<FlowPage>(context, std::move(done), [account, flow, place](EngineWorker &worker, const auto &answer) {
        worker.records().listPage(account, RecordKind::WhiteListRows, flow, place, &worker, answer);
    });
}

void EngineThread::removeRecord(const QString &account, RecordKind kind, const QString &id, QObject *context,
    std::function<void(Result<void>)> done)
{
    ask<void>(context, std::move(done), [account, kind, id](EngineWorker &worker, const auto &answer) {
        worker.records().remove(account, kind, id, &worker, answer);
    });
}

void EngineThread::createRecord(const QString &account, RecordKind kind, const QJsonObject &body, QObject *context,
    std::function<void(Result<RemoteFlow>)> done)
{
    ask<RemoteFlow>(context, std::move(done), [account, kind, body](EngineWorker &worker, const auto &answer) {
        worker.records().create(account, kind, body, &worker, answer);
    });
}

void EngineThread::testWebhook(const QString &account, const QString &url, QObject *context,
    std::function<void(Result<AccountRecords::WebhookTest>)> done)
{
    ask<AccountRecords::WebhookTest>(
        context, std::move(done), [account, url](EngineWorker &worker, const auto &answer) {
            worker.records().testWebhook(account, url, &worker, answer);
        });
}

void EngineThread::testSource(
    const AccessQuestion &question, QObject *context, std::function<void(Result<AccessAnswer>)> done)
{
    ask<AccessAnswer>(context, std::move(done),
        [question](EngineWorker &worker, const auto &answer) { worker.sources().ask(question, &worker, answer); });
}

void EngineThread::startPractice()
{
    run([](EngineWorker &worker) { worker.startPractice(); },
        [this](const Error &error) { emit practiceFailed(error); });
}

void EngineThread::setSecret(const QString &account, const QByteArray &secret)
{
    run([account, secret](EngineWorker &worker) {
        worker.credentials.set(account, secret);
        worker.sync().resume(account); // what the old one was refused for may go out
    });
}

void EngineThread::pull(const QString &account)
{
    run([account](EngineWorker &worker) { worker.pull(account); },
        [this, account](const Error &error) {
            PullReport report;
            report.errors.push_back(error);
            emit pulled(account, report);
        });
}

void EngineThread::push(const QString &account, const QString &id)
{
    run([account, id](EngineWorker &worker) { worker.push(account, id); },
        [this, account, id](const Error &error) { emit pushFinished(EngineWorker::refused(account, id, error)); });
}

void EngineThread::pauseAndPush(const QString &account, const QString &id)
{
    run([account, id](EngineWorker &worker) { worker.pauseAndPush(account, id); },
        [this, account, id](const Error &error) { emit pushFinished(EngineWorker::refused(account, id, error)); });
}

void EngineThread::cancelPush()
{
    run([](EngineWorker &worker) { worker.cancelPush(); });
}

void EngineThread::checkStatus(const QString &account, const QString &id, const QString &status)
{
    startStatus(account, id, status, true);
}

void EngineThread::changeStatus(const QString &account, const QString &id, const QString &status)
{
    startStatus(account, id, status, false);
}

void EngineThread::startStatus(const QString &account, const QString &id, const QString &status, bool isCheck)
{
    run([account, id, status, isCheck](EngineWorker &worker) { worker.startStatus(account, id, status, isCheck); },
        [this, account, id, status, isCheck](const Error &error) {
            GoingLiveReport report;
            report.account = account;
            report.id = id;
            report.wanted = status;
            report.isCheck = isCheck;
            report.error = error;
            emit statusFinished(report);
        });
}

void EngineThread::cancelStatus()
{
    run([](EngineWorker &worker) { worker.cancelStatus(); });
}

void EngineThread::create(const QString &account, const QString &schemaId, const QJsonObject &document)
{
    run([account, schemaId, document](EngineWorker &worker) { worker.create(account, schemaId, document); });
}

void EngineThread::remove(const QString &account, const QString &id)
{
    run([account, id](EngineWorker &worker) { worker.remove(account, id); });
}

void EngineThread::look(const QString &account, const QString &id)
{
    run([account, id](EngineWorker &worker) { worker.look(account, id); });
}

void EngineThread::setHeld(const QString &account, const QString &id, bool on)
{
    run([account, id, on](EngineWorker &worker) { worker.setHeld(account, id, on); });
}

void EngineThread::decide(
    const QString &account, const QString &id, const JsonPointer &field, const std::optional<Decision> &decision)
{
    run([account, id, field, decision](EngineWorker &worker) { worker.decide(account, id, field, decision); });
}

void EngineThread::applyTheirs(const QString &account, const QString &id)
{
    run([account, id](EngineWorker &worker) { worker.applyTheirs(account, id); });
}

void EngineThread::setWorkOffline(bool on)
{
    run([on](EngineWorker &worker) { worker.setWorkOffline(on); });
}

void EngineThread::setSendingPaused(bool on)
{
    run([on](EngineWorker &worker) { worker.sync().setPaused(on); });
}

void EngineThread::sendWaiting()
{
    run([](EngineWorker &worker) { worker.sync().sync(); });
}

void EngineThread::cancelWaiting()
{
    run([](EngineWorker &worker) { worker.sync().cancelAll(); });
}

void EngineThread::followDraft(const QString &account, const QString &id)
{
    run([account, id](EngineWorker &worker) { worker.followDraft(account, id); });
}

void EngineThread::withdraw(const QString &account, const QString &id)
{
    run([account, id](EngineWorker &worker) { worker.sync().cancel(account, id); });
}

void EngineThread::setPracticeOn(bool on)
{
    run([on](EngineWorker &worker) { worker.setPracticeOn(on); },
        [this](const Error &error) { emit practiceFailed(error); });
}
