#include "net/sandbox/sandbox.h"

#include "models/core/json.h"
#include "net/sandbox/didit.h"
#include "net/sandbox/diditprovider.h"
#include "net/sandbox/practiceaccess.h"
#include "net/sandbox/practiceserver.h"
#include "net/sandbox/ratewindow.h"
#include "net/sandbox/requestlog.h"
#include "net/sandbox/verifik.h"
#include "net/sandbox/verifikv2provider.h"
#include "net/sandbox/verifikv3provider.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <limits>
#include <map>
#include <mutex>
#include <variant>

namespace {

const std::vector<std::pair<QString, SandboxFault::Kind>> &faultNames()
{
    static const std::vector<std::pair<QString, SandboxFault::Kind>> names{
        {QStringLiteral("drop-before"), SandboxFault::DropBefore},
        {QStringLiteral("drop-after"), SandboxFault::DropAfter},
        {QStringLiteral("http-500"), SandboxFault::Http500},
        {QStringLiteral("http-503"), SandboxFault::Http503},
        {QStringLiteral("truncate"), SandboxFault::Truncate},
        {QStringLiteral("html"), SandboxFault::Html},
    };
    return names;
}

QString randomSecret()
{
    QRandomGenerator *random = QRandomGenerator::system();
    return QStringLiteral("%1%2")
        .arg(random->generate64(), 16, 16, QLatin1Char('0'))
        .arg(random->generate64(), 16, 16, QLatin1Char('0'));
}

//! As HTTP writes a moment (RFC 9110, 5.6.7).
QByteArray httpDate(std::chrono::system_clock::time_point moment)
{
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch());
    return QLocale(QLocale::C)
        .toString(
            QDateTime::fromMSecsSinceEpoch(since.count(), Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

PracticeAnswer plainRefusal(int status, const char *code, const char *message)
{
    return {status,
        Json::compact(QJsonObject{
            {QStringLiteral("message"), QLatin1String(message)}, {QStringLiteral("code"), QLatin1String(code)}})};
}

PracticeAnswer transportRefusal(int status)
{
    if (status == 413)
        return plainRefusal(413, "PayloadTooLarge", "Request entity too large");
    return plainRefusal(status, "BadRequest", "Bad request");
}

//! As both vendors' second limit is to their first.
int twice(int limit)
{
    return std::min(limit, std::numeric_limits<int>::max() / 2) * 2;
}

PracticeAnswer proxyPage()
{
    return {200,
        "<!DOCTYPE html>\n<html><head><title>Service temporarily unavailable</title></head>"
        "<body><h1>Service temporarily unavailable</h1><p>Please try again later.</p></body></html>\n",
        "text/html"};
}

} // namespace

Result<SandboxFault> SandboxFault::parse(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    bool isNumber = false;
    const int request = text.mid(at + 1).toInt(&isNumber);
    if (at > 0 && isNumber && request >= 1) {
        for (const auto &[name, kind] : faultNames()) {
            if (name == text.left(at))
                return SandboxFault{kind, request};
        }
    }
    QStringList names;
    for (const auto &each : faultNames())
        names << each.first;
    Error error;
    error.kind = ErrorKind::Usage;
    //: %1 is what the person typed after --fault
    error.what = QCoreApplication::translate("Sandbox", "\"%1\" is not a fault that can be practised.").arg(text);
    //: %1 is a list of technical names
    error.advice = QCoreApplication::translate(
        "Sandbox", "Write a kind and the number of a request, such as drop-after@3. The kinds are: %1.")
                       .arg(names.join(QStringLiteral(", ")));
    return fail(error);
}

struct Sandbox::Private
{
    using Answer = std::variant<SandboxFault::Kind, PracticeAnswer>; // what failNext() and answerNext() ordered

    Private(SandboxOptions given, PracticeState loaded, RequestLog opened)
        : options(std::move(given))
        , state(std::move(loaded))
        , log(std::move(opened))
        , windows{{PracticeBudget::Flows, RateWindow(options.rateLimit)},
              {PracticeBudget::Projects, RateWindow(twice(options.rateLimit))},
              {PracticeBudget::DiditWrites, RateWindow(options.diditRateLimit)},
              {PracticeBudget::DiditReads, RateWindow(twice(options.diditRateLimit))}}
        , server([this](const PracticeRequest &request) { return serve(request); })
    {
    }

    PracticeDelivery serve(const PracticeRequest &request);
    std::optional<SandboxFault::Kind> numberedFault() const;
    std::optional<Answer> ordered();
    PracticeDelivery deliver(const PracticeRequest &request);
    PracticeAnswer route(PracticeRequest request);
    std::optional<PracticeThrottle> throttle(PracticeBudget budget, std::chrono::system_clock::time_point time);
    std::chrono::system_clock::time_point now() const
    {
        return options.now ? options.now() : std::chrono::system_clock::now();
    }

    quint16 port = 0;
    std::vector<PracticeProvider> providers{
        VerifikV3::provider(), VerifikV2::provider(), Didit::provider(), PracticeAccess::provider()};

    mutable std::mutex mutex; // guards all below except the server
    SandboxOptions options;
    PracticeState state;
    RequestLog log;
    std::map<PracticeBudget, RateWindow> windows;
    int count = 0; // requests so far
    std::deque<Answer> next;
    bool isStopping = false;
    std::condition_variable stopping;

    PracticeServer server; // last: its threads use what is above
};

PracticeDelivery Sandbox::Private::serve(const PracticeRequest &request)
{
    std::unique_lock lock(mutex);
    ++count;
    PracticeDelivery delivery = deliver(request);
    if (const std::function<PracticeAnswer()> later = delivery.answer.later) {
        lock.unlock();
        delivery.answer = later();
        lock.lock();
    }
    delivery.answer.headers.insert(QByteArrayLiteral("Date"), httpDate(now()));
    const int status = delivery.extent == PracticeDelivery::Nothing ? 0 : delivery.answer.status;
    log.add({request.method, request.target, request.body, status});
    // After the work, as on a slow network: a caller that gave up waiting cannot know whether it was done.
    stopping.wait_for(lock, options.latency, [this] { return isStopping; });
    return delivery;
}

std::optional<SandboxFault::Kind> Sandbox::Private::numberedFault() const
{
    for (const SandboxFault &fault : options.faults) {
        if (fault.request == count)
            return fault.kind;
    }
    return std::nullopt;
}

//! What this request gets instead of, or on top of, the provider's answer.
std::optional<Sandbox::Private::Answer> Sandbox::Private::ordered()
{
    if (!next.empty()) {
        const Answer first = next.front();
        next.pop_front();
        return first;
    }
    if (const std::optional<SandboxFault::Kind> fault = numberedFault())
        return Answer(*fault);
    return std::nullopt;
}

PracticeDelivery Sandbox::Private::deliver(const PracticeRequest &request)
{
    const std::optional<Answer> order = ordered();
    if (!order)
        return {route(request)};
    if (const PracticeAnswer *answer = std::get_if<PracticeAnswer>(&*order))
        return {*answer};
    switch (std::get<SandboxFault::Kind>(*order)) {
    case SandboxFault::DropBefore:
        return {{}, PracticeDelivery::Nothing};
    case SandboxFault::DropAfter:
        return {route(request), PracticeDelivery::Nothing};
    case SandboxFault::Http500:
        return {plainRefusal(500, "InternalServerError", "Internal server error")};
    case SandboxFault::Http503:
        return {plainRefusal(503, "ServiceUnavailable", "Service temporarily unavailable")};
    case SandboxFault::Truncate:
        return {route(request), PracticeDelivery::Half};
    case SandboxFault::Html:
        return {proxyPage()};
    }
    return {};
}

PracticeAnswer Sandbox::Private::route(PracticeRequest request)
{
    if (request.refusedStatus != 0)
        return transportRefusal(request.refusedStatus);
    PracticeWorld world{state, options.secret.toUtf8(), options.nestedUpdates, options.hasActiveUsers,
        options.diditVersioning, options.diditListing, options.diditPaging, now()};
    for (const PracticeProvider &provider : providers) {
        if (std::none_of(provider.prefixes.begin(), provider.prefixes.end(),
                [&](const QString &prefix) { return request.path.startsWith(prefix); }))
            continue;
        if (std::optional<PracticeAnswer> refused = provider.refuseCredential(request, world))
            return *refused;
        // Only whoever holds the secret gets this far, so the windows are that caller's.
        if (const std::optional<PracticeThrottle> refused = throttle(provider.budget(request), world.now))
            return provider.refuseRate(request, world, *refused);
        for (const PracticeRoute &route : provider.routes) {
            if (route.method != request.method)
                continue;
            const QRegularExpressionMatch match = route.path.match(request.path);
            if (match.hasMatch()) {
                request.captures = match.capturedTexts().mid(1);
                return route.answer(request, world);
            }
        }
        return provider.refusePath(request, world);
    }
    return plainRefusal(404, "NotFound", "Route not found");
}

std::optional<PracticeThrottle> Sandbox::Private::throttle(
    PracticeBudget budget, std::chrono::system_clock::time_point time)
{
    const auto window = windows.find(budget);
    if (window == windows.end())
        return std::nullopt;
    const std::optional<std::chrono::seconds> wait = window->second.refuse(time);
    return wait ? std::optional(PracticeThrottle{window->second.limit(), *wait}) : std::nullopt;
}

Result<std::unique_ptr<Sandbox>> Sandbox::start(SandboxOptions options)
{
    if (options.secret.isEmpty())
        options.secret = randomSecret();
    Result<PracticeState> state = options.file.isEmpty() ? PracticeState() : PracticeState::open(options.file);
    if (!state)
        return fail(state.error());
    Result<RequestLog> log = RequestLog::open(options.logFile, options.secret);
    if (!log)
        return fail(log.error());

    std::unique_ptr<Sandbox> sandbox(new Sandbox);
    sandbox->d = std::make_unique<Private>(std::move(options), std::move(*state), std::move(*log));
    Private &d = *sandbox->d;
    const Result<quint16> port = d.server.listen(d.options.port);
    if (!port)
        return fail(port.error());
    // After the port is ours, so that a start which fails leaves no file; before anyone knows the address.
    d.port = *port;
    const std::lock_guard lock(d.mutex);
    if (d.state.isNew()) {
        for (const PracticeProvider &provider : d.providers) {
            if (const Result<void> seeded = provider.seed(d.state, d.options.isSeeded); !seeded)
                return fail(seeded.error());
        }
    }
    return sandbox;
}

Sandbox::Sandbox() = default;

Sandbox::~Sandbox()
{
    if (!d)
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->isStopping = true;
    }
    d->stopping.notify_all();
    d->server.stop();
}

QUrl Sandbox::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port));
}

QString Sandbox::secret() const
{
    const std::lock_guard lock(d->mutex);
    return d->options.secret;
}

std::vector<SandboxRequest> Sandbox::requests() const
{
    const std::lock_guard lock(d->mutex);
    return d->log.requests();
}

QJsonObject Sandbox::flow(const QString &id) const
{
    const std::lock_guard lock(d->mutex);
    const QJsonObject *found = d->state.find(d->state.collectionOf(id), id);
    return found ? *found : QJsonObject();
}

void Sandbox::editBehindOurBack(const QString &id, const JsonPointer &pointer, const QJsonValue &value)
{
    const std::lock_guard lock(d->mutex);
    const QString collection = d->state.collectionOf(id);
    const QJsonObject *found = d->state.find(collection, id);
    if (!found)
        return;
    QJsonObject flow = *found;
    // A value that cannot be placed, or a file that cannot be written, leaves the flow as it was.
    if (pointer.write(flow, value)) {
        flow = collection.startsWith(Didit::family) ? Didit::stamped(flow, d->now()) : Verifik::stamped(flow, d->now());
        static_cast<void>(d->state.put(collection, id, flow));
    }
}

void Sandbox::setActiveUsers(bool on)
{
    const std::lock_guard lock(d->mutex);
    d->options.hasActiveUsers = on;
}

void Sandbox::setNestedUpdates(NestedUpdates behaviour)
{
    const std::lock_guard lock(d->mutex);
    d->options.nestedUpdates = behaviour;
}

void Sandbox::setDiditVersioning(PracticeVersioning behaviour)
{
    const std::lock_guard lock(d->mutex);
    d->options.diditVersioning = behaviour;
}

void Sandbox::setLatency(std::chrono::milliseconds latency)
{
    const std::lock_guard lock(d->mutex);
    d->options.latency = latency;
}

void Sandbox::failNext(SandboxFault::Kind kind)
{
    const std::lock_guard lock(d->mutex);
    d->next.emplace_back(kind);
}

void Sandbox::answerNext(int status, const QByteArray &body, const QByteArray &contentType)
{
    const std::lock_guard lock(d->mutex);
    d->next.emplace_back(PracticeAnswer{status, body, contentType});
}
