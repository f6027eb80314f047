#include "models/whitelist/whitelistcsv.h"

#include "models/whitelist/csvreader.h"
#include "models/whitelist/whitelistimport.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST(WhiteListCsv, WritesWhatTheProvidersTemplateShows)
{
    const std::vector rows{WhiteListRow{{text("John \"Joe\" Doe"), text("john@example.com"), text("57"), text("555")}},
        WhiteListRow{{text("Doe, Ann\nMarie"), {}, {}, {}}}};
    EXPECT_EQ(WhiteListCsv::write(rows, {u',', false}),
        "name,email,countryCode,phone\r\n"
        "\"John \"\"Joe\"\" Doe\",john@example.com,57,555\r\n"
        "\"Doe, Ann\nMarie\",,,\r\n");
    EXPECT_TRUE(WhiteListCsv::write(rows).startsWith("\xEF\xBB\xBFname,"));
}

TEST(WhiteListCsv, KeepsSpreadsheetsFromRunningACell)
{
    for (const char *formula : {"=1+1", "+57", "-2", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"x\",\"y\")", "＝1+1"}) {
        const QString cell = WhiteListCsv::neutralised(text(formula));
        EXPECT_TRUE(cell.startsWith(u'\'')) << formula;
        EXPECT_EQ(WhiteListCsv::restored(cell), text(formula).trimmed());
    }
    for (const char *harmless : {"Ann", "O'Neill", "'Ann'", "", "a=b", "3001234567", "a@example.com"})
        EXPECT_EQ(WhiteListCsv::neutralised(text(harmless)), text(harmless));
}

TEST(WhiteListCsv, TakesOnlyItsOwnApostropheOff)
{
    for (const char *cell : {"'", "''", "'Ann", "'=1", "''=1", "' =1", "'\t1", "=", "+", "'+57", "+57", "' '=1"})
        EXPECT_EQ(WhiteListCsv::restored(WhiteListCsv::neutralised(text(cell))), text(cell)) << cell;
}

TEST(WhiteListCsv, ReadsEveryRowBackAsItWas)
{
    QRandomGenerator random(20240115);
    const QString alphabet = text("'\"=+-@,;\t\r\n aA0é😀|﻿_");
    for (int round = 0; round < 3000; ++round) {
        std::vector<WhiteListRow> rows(1 + random.bounded(4));
        for (WhiteListRow &row : rows) {
            for (QString &cell : row.cells) {
                const int length = random.bounded(7);
                for (int i = 0; i < length; ++i) {
                    const qsizetype at = random.bounded(static_cast<int>(alphabet.size()));
                    cell += alphabet[at].isSurrogate() ? text("😀") : QString(alphabet[at]);
                }
                cell = cell.trimmed();
            }
        }
        const QChar delimiter = QStringView(u",;\t").at(random.bounded(3));
        const QByteArray bytes = WhiteListCsv::write(rows, {delimiter, random.bounded(2) == 0});

        std::vector<WhiteListRow> expected;
        for (const WhiteListRow &row : rows) {
            if (!row.isBlank())
                expected.push_back(row);
        }
        if (expected.empty())
            continue;
        const Result<WhiteListImport> import = WhiteListImport::read(bytes, QStringLiteral("x.csv"), {});
        ASSERT_TRUE(import) << bytes.constData() << qPrintable(import ? QString() : import.error().what);
        EXPECT_EQ(import->delimiter(), delimiter);
        std::vector<WhiteListRow> found;
        for (const WhiteListImport::Row &row : import->rows()) {
            EXPECT_TRUE(row.fault.isEmpty());
            found.push_back(row.row);
        }
        ASSERT_EQ(found, expected) << bytes.constData();
    }
}
