#include "net/sandbox/practiceserver.h"

#include "net/sandbox/practiceconnection.h"

#include <QCoreApplication>
#include <QUrl>

#include <atomic>
#include <future>
#include <list>
#include <mutex>
#include <set>
#include <system_error>
#include <thread>

namespace {

constexpr size_t largestBody = 10 * 1024 * 1024;

//! A thread for each connection: a caller that keeps its connection open never makes another wait.
class ConnectionThreads : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> serve) override
    {
        m_threads.remove_if([](Worker &worker) {
            if (!worker.isDone)
                return false;
            worker.thread.join();
            return true;
        });
        Worker &worker = m_threads.emplace_back();
        try {
            worker.thread = std::thread([&worker, serve] {
                serve();
                worker.isDone = true;
            });
        } catch (const std::system_error &) {
            m_threads.pop_back();
            serve(); // no thread to be had: callers wait for one another, and nobody is lost
        }
    }

    void shutdown() override
    {
        for (Worker &worker : m_threads)
            worker.thread.join();
        m_threads.clear();
    }

private:
    struct Worker
    {
        std::thread thread;
        std::atomic<bool> isDone = false;
    };
    std::list<Worker> m_threads; // touched by the accepting thread alone
};

void useAlone(socket_t socket)
{
    // cpp-httplib's own choice lets two servers share a port, and callers would reach either.
    const int on = 1;
#ifdef _WIN32
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof(on));
#else
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
#endif
}

QByteArray bearerToken(const httplib::Request &request)
{
    const QByteArray value = QByteArray::fromStdString(request.get_header_value("Authorization"));
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

QByteArray mediaType(const httplib::Request &request)
{
    const QByteArray value = QByteArray::fromStdString(request.get_header_value("Content-Type"));
    return value.split(';').first().trimmed().toLower();
}

} // namespace

//! cpp-httplib parses and writes HTTP; connections, threads and routes are ours.
class PracticeServer::Http : public httplib::Server
{
public:
    explicit Http(PracticeServer::Handler handler);
    ~Http() override { stopAll(); }

    Result<quint16> start(quint16 port);
    void stopAll();

private:
    //! What a request came through, from its head to its answer.
    struct Exchange
    {
        PracticeConnection *connection = nullptr;
        std::string target;
        bool isAnswered = false;
    };

    bool process_and_close_socket(socket_t socket) override;
    bool serveOne(PracticeConnection &connection);
    void answer(const httplib::Request &request, httplib::Response &response, int refusedStatus);
    Exchange *exchangeOf(const httplib::Request &request);

    PracticeServer::Handler m_handler;
    std::thread m_listener;
    std::mutex m_mutex; // guards what follows
    bool m_isStopping = false;
    std::set<PracticeConnection *> m_connections;
    std::map<const httplib::Request *, Exchange> m_exchanges;
};

PracticeServer::Http::Http(PracticeServer::Handler handler)
    : m_handler(std::move(handler))
{
    const auto serve
        = [this](const httplib::Request &request, httplib::Response &response) { answer(request, response, 0); };
    // Every request is sent to "/", see serveOne(): the provider's own table does the routing.
    Get("/", serve);
    Post("/", httplib::Server::Handler(serve));
    Put("/", httplib::Server::Handler(serve));
    Patch("/", httplib::Server::Handler(serve));
    Delete("/", httplib::Server::Handler(serve));
    Options("/", serve);
    set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
        answer(request, response, response.status);
    });
    set_payload_max_length(largestBody);
    set_keep_alive_max_count(1'000'000); // only announced; our connections end by themselves
    set_keep_alive_timeout(60);
    set_socket_options(useAlone);
}

Result<quint16> PracticeServer::Http::start(quint16 port)
{
    const std::string host = "127.0.0.1";
    const int bound = port == 0 ? bind_to_any_port(host) : (bind_to_port(host, port) ? port : -1);
    if (bound <= 0) {
        Error error;
        error.kind = ErrorKind::Usage;
        error.what = QCoreApplication::translate("Sandbox", "The practice provider cannot use port %1.").arg(port);
        error.meaning = QCoreApplication::translate("Sandbox", "Another program is probably using it.");
        error.advice = QCoreApplication::translate("Sandbox", "Choose another port, or 0 for any free one.");
        return fail(error);
    }
    // The queue is made when the accept loop begins, and only from then on can the loop be stopped.
    const auto running = std::make_shared<std::promise<void>>(); // outlives whichever side is done first
    std::future<void> isRunning = running->get_future();
    new_task_queue = [running] {
        running->set_value();
        return new ConnectionThreads;
    };
    m_listener = std::thread([this] { listen_after_bind(); });
    isRunning.wait();
    return static_cast<quint16>(bound);
}

void PracticeServer::Http::stopAll()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        for (PracticeConnection *connection : m_connections)
            connection->shutDown();
    }
    stop();
    if (m_listener.joinable())
        m_listener.join();
}

bool PracticeServer::Http::process_and_close_socket(socket_t socket)
{
    PracticeConnection connection(socket);
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping)
            return false;
        m_connections.insert(&connection);
    }
    while (connection.waitForRequest() && serveOne(connection)) { }
    const std::lock_guard lock(m_mutex);
    m_connections.erase(&connection);
    return true;
}

//! False when the connection should close.
bool PracticeServer::Http::serveOne(PracticeConnection &connection)
{
    bool isLast = false;
    const httplib::Request *known = nullptr;
    const bool isFine = process_request(connection, false, isLast, [&](httplib::Request &request) {
        {
            const std::lock_guard lock(m_mutex);
            m_exchanges[&request] = {&connection, request.target};
        }
        known = &request;
        request.path = "/";
        // Without a length cpp-httplib reads until the connection closes; a DELETE usually comes without.
        if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
            request.set_header("Content-Length", "0");
        // The answers are for reading in a log or a debugger, and half of a compressed body is another fault than ours.
        request.headers.erase("Accept-Encoding");
        request.ranges.clear();
    });
    const std::lock_guard lock(m_mutex);
    m_exchanges.erase(known);
    return isFine && !isLast && !connection.isSilent() && !m_isStopping;
}

PracticeServer::Http::Exchange *PracticeServer::Http::exchangeOf(const httplib::Request &request)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_exchanges.find(&request);
    return found == m_exchanges.end() ? nullptr : &found->second; // a map's elements stay where they are
}

void PracticeServer::Http::answer(const httplib::Request &request, httplib::Response &response, int refusedStatus)
{
    Exchange *exchange = exchangeOf(request);
    if (!exchange || exchange->isAnswered)
        return; // not even a head that makes sense, or an error that we answered ourselves
    exchange->isAnswered = true;

    PracticeRequest asked;
    asked.method = QString::fromStdString(request.method);
    asked.target = QString::fromStdString(exchange->target);
    const QUrl url(asked.target);
    asked.path = url.path(QUrl::FullyDecoded);
    asked.query = QUrlQuery(url.query(QUrl::FullyEncoded));
    asked.token = bearerToken(request);
    asked.apiKey = QByteArray::fromStdString(request.get_header_value("x-api-key")).trimmed();
    asked.contentType = mediaType(request);
    asked.host = QByteArray::fromStdString(request.get_header_value("Host"));
    asked.body = QByteArray::fromStdString(request.body);
    // A body in chunks announces no length that could have been refused.
    asked.refusedStatus = request.body.size() > largestBody ? 413 : refusedStatus;

    const PracticeDelivery delivery = m_handler(asked);
    if (delivery.extent == PracticeDelivery::Nothing)
        return exchange->connection->fallSilent();
    response.status = delivery.answer.status;
    for (auto each = delivery.answer.headers.begin(); each != delivery.answer.headers.end(); ++each)
        response.set_header(each.key().toStdString(), each.value().toStdString());

    if (delivery.answer.status == 204)
        return; // has no body, and so no type either
    const std::string body = delivery.answer.body.toStdString();
    const std::string type = delivery.answer.contentType.toStdString();
    if (delivery.extent == PracticeDelivery::Whole || body.size() < 2)
        return response.set_content(body, type);
    response.set_content_provider(body.size(), type, [body](size_t offset, size_t, httplib::DataSink &sink) {
        if (offset == 0)
            sink.write(body.data(), body.size() / 2);
        return offset == 0; // asked for the rest, there is none: the connection closes
    });
}

PracticeServer::PracticeServer(Handler handler)
    : m_http(std::make_unique<Http>(std::move(handler)))
{
}

PracticeServer::~PracticeServer() = default;

Result<quint16> PracticeServer::listen(quint16 port)
{
    return m_http->start(port);
}

void PracticeServer::stop()
{
    m_http->stopAll();
}
