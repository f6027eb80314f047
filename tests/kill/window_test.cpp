#include "killfixture.h"
#include "values.h"

namespace {

using KilledWindow = KillTest;

QJsonObject with(QJsonObject draft, int number)
{
    TypedValue::place(number).write(draft, TypedValue::text(number));
    return draft;
}

} // namespace

TEST_F(KilledWindow, KeepsEveryEditThatItCalledSaved)
{
    int number = 1;
    qint64 longest = 10'000; // for the first start; then as long as that took, and some values more
    for (int killed = 0, saved = 0; killed < kills(20) && !HasFailure(); ++killed) {
        SCOPED_TRACE("kill " + std::to_string(killed + 1));
        const FlowRecord before = stored();
        QElapsedTimer clock;
        clock.start();
        QProcess window;
        window.start(QStringLiteral(FLOWFORM_WINDOW_DRIVER), {folder(), account, id, QString::number(number)});
        ASSERT_TRUE(window.waitForStarted());
        if (killed == 0) {
            ASSERT_TRUE(window.waitForReadyRead()) << "exit code " << window.exitCode();
            longest = clock.elapsed() + 800;
        } else {
            EXPECT_FALSE(window.waitForFinished(moment(longest))) << "exit code " << window.exitCode();
        }
        window.kill();
        ASSERT_TRUE(window.waitForFinished());

        // What each value of this start leads to; the number of those that were called saved, and what is there.
        const qsizetype acknowledged = window.readAllStandardOutput().count('\n');
        QJsonObject draft = before.working;
        for (qsizetype i = 0; i < acknowledged; ++i)
            draft = with(draft, number++);
        saved += static_cast<int>(acknowledged);
        const FlowRecord after = stored();
        EXPECT_TRUE(after.working == draft || after.working == with(draft, number))
            << saved << " values were called saved; stored is "
            << qPrintable(TypedValue::place(number).in(after.working).toString());
        EXPECT_EQ(undone(), before.base) << "not all of it can be undone";
        ++number; // never twice the same, whether that was stored or not
        RecordProperty("saved", saved);
    }
}
