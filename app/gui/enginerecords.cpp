#include "app/gui/enginerecords.h"

#include "models/document/reference.h"

namespace {

//! A record under the names that lists of records use, whatever its provider calls them.
QJsonObject asRecord(const RemoteFlow &record)
{
    QJsonObject document = record.document;
    const QString id = QStringLiteral("_id"), name = QStringLiteral("name");
    if (!document.contains(id))
        document.insert(id, record.id);
    for (const char *key : {"title", "workflow_label"}) { // Didit's questionnaires and workflows
        if (!document.contains(name) && document.contains(QLatin1String(key)))
            document.insert(name, document.value(QLatin1String(key)));
    }
    return document;
}

} // namespace

EngineRecords::EngineRecords(EngineThread &engine, QString account, QObject *parent)
    : AccountServices(parent)
    , m_engine(engine)
    , m_account(std::move(account))
{
    connect(&projects(), &RecordList::requested, this, [this] { read(projects(), RecordKind::Projects); });
    connect(&webhooks(), &RecordList::requested, this, [this] { read(webhooks(), RecordKind::Webhooks); });
    connect(&questionnaires(), &RecordList::requested, this,
        [this] { read(questionnaires(), RecordKind::Questionnaires); });
    connect(&workflows(), &RecordList::requested, this, [this] { read(workflows(), RecordKind::Workflows); });
}

void EngineRecords::read(RecordList &list, RecordKind kind)
{
    m_engine.listRecords(m_account, kind, this, [&list](const Result<FlowList> &answer) {
        if (!answer)
            return list.setFailed(answer.error());
        std::vector<QJsonObject> documents;
        for (const RemoteFlow &record : answer->flows)
            documents.push_back(asRecord(record));
        list.setRecords(documents);
    });
}

void EngineRecords::createWebhook(
    const QJsonObject &webhook, QObject *context, std::function<void(Result<QString>)> done)
{
    const QPointer<QObject> asker(context);
    m_engine.createRecord(m_account, RecordKind::Webhooks, webhook, this,
        [this, asker, webhook, done = std::move(done)](const Result<RemoteFlow> &answer) {
            if (answer) {
                // What a sparse answer leaves out is as it was sent.
                QJsonObject document = webhook;
                for (auto member = answer->document.begin(); member != answer->document.end(); ++member)
                    document.insert(member.key(), member.value());
                if (!answer->id.isEmpty())
                    document.insert(QStringLiteral("_id"), answer->id);
                webhooks().add(document);
            } else {
                webhooks().refresh(); // it may have been made all the same
            }
            if (!asker)
                return;
            if (!answer)
                return done(fail(answer.error()));
            const QString id = answer->id.isEmpty() ? Reference::idOf(answer->document) : answer->id;
            if (id.isEmpty())
                return done(fail(ErrorKind::Malformed,
                    tr("The webhook was created, but Verifik did not say under which id. Choose it from the list.")));
            done(id);
        });
}

void EngineRecords::testWebhook(
    const QString &address, QObject *context, std::function<void(Result<WebhookAnswer>)> done)
{
    m_engine.testWebhook(
        m_account, address, context, [done = std::move(done)](const Result<AccountRecords::WebhookTest> &test) {
            if (!test)
                return done(fail(test.error()));
            WebhookAnswer answer;
            answer.isReached = test->isReached;
            answer.httpStatus = test->httpStatus;
            answer.message = test->message;
            done(answer);
        });
}

void EngineRecords::testSource(
    const AccessQuestion &question, QObject *context, std::function<void(Result<AccessAnswer>)> done)
{
    m_engine.testSource(question, context, std::move(done));
}

void EngineRecords::listPeople(const QString &flow, QObject *context, PeopleDone done)
{
    readPeople(flow, {}, context, std::move(done));
}

void EngineRecords::readPeople(const QString &flow, const ListPlace &place, QObject *context, PeopleDone done)
{
    const QPointer<EngineRecords> self(this);
    const QPointer<QObject> asker(context);
    m_engine.listPeople(
        m_account, flow, place, context, [self, asker, flow, done = std::move(done)](const Result<FlowPage> &answer) {
            if (!answer)
                return done(fail(answer.error()));
            PeoplePage page;
            for (const RemoteFlow &row : answer->list.flows)
                page.people.append(row.document);
            page.total = answer->total;
            if (answer->next) {
                page.more = [self, asker, flow, next = *answer->next, done] {
                    if (self && asker)
                        self->readPeople(flow, next, asker, done);
                };
            }
            done(std::move(page));
        });
}

void EngineRecords::removePerson(const QString &id, QObject *context, std::function<void(Result<void>)> done)
{
    m_engine.removeRecord(
        m_account, RecordKind::WhiteListRows, id, context, [done = std::move(done)](const Result<void> &answer) {
            const bool isGone = answer || answer.error().kind == ErrorKind::NotFound;
            done(isGone ? Result<void>() : answer);
        });
}
