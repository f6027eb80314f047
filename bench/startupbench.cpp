// Cold start to a window that takes input, with 500 local flows: starts itself again and again as the program would
// start and lets each child tell the time from its launch to the first key press that its painted window handled.
// Usage: startup_bench [RUNS]   (on the display of the environment, or with QT_QPA_PLATFORM=offscreen)

#include "app/gui/windowcontroller.h"
#include "bench/benchstore.h"
#include "translations/translations.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

constexpr int flowCount = 500;

qint64 nowNanoseconds()
{
    // The monotonic clock is one for all processes of a machine.
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

//! Ends the child at the first key press after the first paint.
class Probe : public QObject
{
public:
    Probe(QWidget &window, qint64 started)
        : m_window(window)
        , m_started(started)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QCoreApplication::postEvent(
                &m_window, new QKeyEvent(QEvent::KeyPress, Qt::Key_F24, Qt::NoModifier), Qt::LowEventPriority);
        } else if (event->type() == QEvent::KeyPress) {
            std::printf(
                "%.2f %.1f\n", static_cast<double>(nowNanoseconds() - m_started) / 1e6, proportionalMegabytes());
            std::fflush(stdout);
            QCoreApplication::quit();
        }
        return false;
    }

private:
    //! Proportional set size, as the kernel accounts it; 0 where it does not tell.
    static double proportionalMegabytes()
    {
        QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
        if (!rollup.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
        }
        return 0;
    }

    QWidget &m_window;
    qint64 m_started;
    bool m_isPainted = false;
};

int child(int argc, char **argv, qint64 started)
{
    QApplication application(argc, argv);
    Translations::install(application);
    const Theme theme;
    WindowController::Options options;
    options.folder = QString::fromLocal8Bit(argv[3]);
    const Result<std::unique_ptr<WindowController>> controller = WindowController::create(options);
    if (!controller)
        return 1;
    Probe probe((*controller)->window(), started);
    (*controller)->start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--child") == 0)
        return child(argc, argv, QByteArray(argv[2]).toLongLong());

    QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 15;
    const QTemporaryDir folder;
    if (!BenchStore::fill(folder.path(), flowCount)) {
        std::fprintf(stderr, "The store with %d flows could not be made.\n", flowCount);
        return 1;
    }
    std::vector<double> milliseconds, megabytes;
    for (int run = 0; run <= runs; ++run) { // the first warms the file cache and is not counted
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--child"), QString::number(nowNanoseconds()), folder.path()});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return 1;
        const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
        if (run > 0 && figures.size() == 2) {
            milliseconds.push_back(figures[0].toDouble());
            megabytes.push_back(figures[1].toDouble());
        }
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::sort(megabytes.begin(), megabytes.end());
    std::printf("start to input, %d flows: median %.1f ms (min %.1f, max %.1f) over %d runs; PSS median %.1f MB\n",
        flowCount, milliseconds[milliseconds.size() / 2], milliseconds.front(), milliseconds.back(), runs,
        megabytes[megabytes.size() / 2]);
    return 0;
}
