// What the drafts cost with 5,000 flows: opening, the check of the whole file, a backup; and how long an edit takes
// from the editor to the disk. Usage: store_bench [FLOWS]

#include "bench/benchstore.h"
#include "models/store/draftsaver.h"
#include "models/store/sqlitedraftstore.h"
#include "models/store/storebackup.h"
#include "models/store/storeinspection.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

template <typename Work> void measure(const char *what, int runs, Work work)
{
    std::vector<double> milliseconds;
    const std::clock_t begun = std::clock();
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        work();
        milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    // Processor time beside it, which other work on the machine does not stretch.
    const double processor = 1e3 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC / runs;
    std::printf("%-44s median %7.1f ms   p95 %7.1f ms   processor %7.1f ms   (%d runs)\n", what,
        milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 95 / 100], processor, runs);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int flows = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 5000;
    const QTemporaryDir folder;
    if (!BenchStore::fill(folder.path(), flows)) {
        std::fprintf(stderr, "The store could not be made.\n");
        return 1;
    }
    const QString file = folder.filePath(QStringLiteral("flowform.db"));
    std::printf("%d flows, %.1f MB\n", flows, static_cast<double>(QFileInfo(file).size()) / 1e6);
    measure("open", 21, [&] { (void)SqliteDraftStore::open(folder.path()); });
    measure("open, list accounts and flows", 21, [&] {
        const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder.path());
        if (store)
            (void)((*store)->accounts() && (*store)->flows());
    });
    measure("check of the whole file", 11, [&] { (void)StoreInspection::checkAtWork(folder.path()); });
    measure("the same with the indexes", 11, [&] {
        using namespace StoreInspection;
        (void)inspect(file, folder.path(), Depth::Thorough);
    });
    measure("backup", 5, [&] { (void)StoreBackup(folder.path()).make(); });

    const Result<std::unique_ptr<SqliteDraftStore>> store = SqliteDraftStore::open(folder.path());
    const Result<FlowRecord> record
        = store ? (*store)->flow(BenchStore::account, BenchStore::idOf(0)) : fail(store.error());
    if (!record)
        return 1;
    DraftSaver saver(folder.path());
    int number = 0;
    measure("edit until it is on the disk", 101, [&] {
        QEventLoop loop;
        QObject::connect(&saver, &DraftSaver::saved, &loop, &QEventLoop::quit);
        QJsonObject working = record->working;
        working.insert(QStringLiteral("name"), QString::number(++number));
        saver.save(record->account, record->id, record->baseRevision, working, *record);
        loop.exec();
    });
    return 0;
}
