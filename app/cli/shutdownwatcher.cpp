#include "app/cli/shutdownwatcher.h"

#include <QFileDevice>
#include <QPointer>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <thread>
#endif

#ifdef Q_OS_UNIX

namespace {

// A signal handler can reach nothing but this, and do nothing but write to it.
int signalPipe[2] = {-1, -1};

//! Whether somebody holds the other end of this input. A file or /dev/null is at its end from the start, which says
//! nothing.
bool canClose(int descriptor)
{
    struct stat status = {};
    return isatty(descriptor)
        || (fstat(descriptor, &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode)));
}

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(signalPipe[1], &byte, 1);
}

} // namespace

struct ShutdownWatcher::Private
{
    struct sigaction previousInt = {}, previousTerm = {};
};

ShutdownWatcher::ShutdownWatcher(QFileDevice &input, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    if (pipe(signalPipe) == 0) {
        for (const int end : signalPipe) {
            fcntl(end, F_SETFD, FD_CLOEXEC);
            fcntl(end, F_SETFL, O_NONBLOCK);
        }
        auto *signalled = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
        connect(signalled, &QSocketNotifier::activated, this, &ShutdownWatcher::shutdownAsked);
        struct sigaction action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        sigaction(SIGINT, &action, &d->previousInt);
        sigaction(SIGTERM, &action, &d->previousTerm);
    }
    const int descriptor = input.handle();
    if (!canClose(descriptor))
        return;
    auto *typed = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(typed, &QSocketNotifier::activated, this, [this, typed, descriptor] {
        // What is typed has no meaning here; only its end has.
        char ignored[512];
        if (read(descriptor, ignored, sizeof ignored) > 0)
            return;
        typed->setEnabled(false);
        emit shutdownAsked();
    });
}

ShutdownWatcher::~ShutdownWatcher()
{
    if (signalPipe[0] < 0)
        return;
    sigaction(SIGINT, &d->previousInt, nullptr);
    sigaction(SIGTERM, &d->previousTerm, nullptr);
    for (int &end : signalPipe) {
        close(end);
        end = -1;
    }
}

#else

struct ShutdownWatcher::Private
{
};

ShutdownWatcher::ShutdownWatcher(QFileDevice &input, QObject *parent)
    : QObject(parent)
{
    // A console's handle cannot be waited for by the event loop, so a thread does. It ends with the input or the
    // program; Ctrl+C ends the program by itself.
    std::thread([&input, watcher = QPointer<ShutdownWatcher>(this)] {
        char ignored[512];
        while (input.read(ignored, sizeof ignored) > 0) { }
        QMetaObject::invokeMethod(qApp, [watcher] {
            if (watcher)
                emit watcher->shutdownAsked();
        });
    }).detach();
}

ShutdownWatcher::~ShutdownWatcher() = default;

#endif
