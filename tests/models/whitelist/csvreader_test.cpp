#include "models/whitelist/csvreader.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

std::vector<CsvRecord> readAll(const QString &text, QChar delimiter = u',')
{
    CsvReader reader(text, delimiter);
    std::vector<CsvRecord> records;
    CsvRecord record;
    while (reader.next(record))
        records.push_back(record);
    return records;
}

QStringList list(std::initializer_list<const char *> cells)
{
    QStringList texts;
    for (const char *cell : cells)
        texts << QString::fromUtf8(cell);
    return texts;
}

} // namespace

TEST(CsvReader, CutsLinesAtEveryKindOfLineEnd)
{
    const auto records = readAll(QStringLiteral("a,b\r\nc,d\ne,f\rg,h"));
    ASSERT_EQ(records.size(), 4u);
    for (size_t i = 0; i < 4; ++i)
        EXPECT_EQ(records[i].line, static_cast<qsizetype>(i) + 1);
    EXPECT_EQ(records[0].cells, list({"a", "b"}));
    EXPECT_EQ(records[3].cells, list({"g", "h"}));
}

TEST(CsvReader, ReadsQuotesDelimitersAndLineBreaksInQuotedCells)
{
    const auto records = readAll(QStringLiteral("\"Doe, \"\"Jo\"\"\",\"two\r\nlines\"\nnext,row"));
    ASSERT_EQ(records.size(), 2u);
    EXPECT_EQ(records[0].cells, list({"Doe, \"Jo\"", "two\r\nlines"}));
    EXPECT_EQ(records[1].line, 3);
}

TEST(CsvReader, TakesAQuotationMarkInsideAnUnquotedCellForItself)
{
    EXPECT_EQ(readAll(QStringLiteral("John \"Joe\" Doe,5\" tall")).at(0).cells, list({"John \"Joe\" Doe", "5\" tall"}));
}

TEST(CsvReader, DropsBlanksAroundQuotedCells)
{
    EXPECT_EQ(readAll(QStringLiteral("a, \"b, c\" ,d")).at(0).cells, list({"a", "b, c", "d"}));
    EXPECT_EQ(readAll(QStringLiteral("a\t\"b\"\t\t\"d\""), u'\t').at(0).cells, list({"a", "b", "", "d"}));
}

TEST(CsvReader, KeepsEmptyCellsAtTheEnd)
{
    EXPECT_EQ(readAll(QStringLiteral("a,,\nb")).at(0).cells, list({"a", "", ""}));
    EXPECT_EQ(readAll(QStringLiteral("a,")).at(0).cells, list({"a", ""}));
}

TEST(CsvReader, GoesOnWithTheNextLineAfterAQuotationMarkThatNothingCloses)
{
    const auto records = readAll(QStringLiteral("a,b\n\"c,d\ne,f\n"));
    ASSERT_EQ(records.size(), 3u);
    EXPECT_EQ(records[1].fault, CsvFault::UnclosedQuote);
    EXPECT_EQ(records[1].line, 2);
    EXPECT_EQ(records[2].fault, CsvFault::None);
    EXPECT_EQ(records[2].line, 3);
    EXPECT_EQ(records[2].cells, list({"e", "f"}));
}

TEST(CsvReader, NamesTheLineWithTextBehindAClosingQuotationMark)
{
    const auto records = readAll(QStringLiteral("a,b\n\"c\"d,e\nf,g"));
    ASSERT_EQ(records.size(), 3u);
    EXPECT_EQ(records[1].fault, CsvFault::TextAfterQuote);
    EXPECT_EQ(records[1].line, 2);
    EXPECT_EQ(records[2].cells, list({"f", "g"}));
}

TEST(CsvReader, HoldsItsLimitsAndGoesOnBehindTheFault)
{
    const QString longCell(5000, u'x');
    const auto cells = readAll(longCell + QStringLiteral("\nok"));
    ASSERT_EQ(cells.size(), 2u);
    EXPECT_EQ(cells[0].fault, CsvFault::CellTooLong);
    EXPECT_EQ(cells[1].cells, list({"ok"}));

    const auto columns = readAll(QString(1000, u',') + QStringLiteral("\nok"));
    ASSERT_EQ(columns.size(), 2u);
    EXPECT_EQ(columns[0].fault, CsvFault::TooManyColumns);
    EXPECT_LE(columns[0].cells.size(), CsvLimits().columns);
    EXPECT_EQ(columns[1].line, 2);
}

TEST(CsvReader, ReadsTextMadeToBeReadAgainAndAgainInLinearTime)
{
    // Each line opens a cell whether it starts inside or outside a quoted one, so that every record runs into the
    // limit.
    const QString line = QStringLiteral("x\",\"%1\n").arg(QString(2000, u'y'));
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += line;
    CsvReader reader(text, u',');
    CsvRecord record;
    qsizetype records = 0, last = 0;
    while (reader.next(record)) {
        ++records;
        EXPECT_GT(record.line, last);
        last = record.line;
    }
    EXPECT_GT(records, 30);
    EXPECT_LE(records, 2000);
}

TEST(CsvReader, FindsTheDelimiterInTheFirstLineThatIsNotBlank)
{
    EXPECT_EQ(CsvReader::detectDelimiter(u"name,email,phone"), u',');
    EXPECT_EQ(CsvReader::detectDelimiter(u"\r\n\r\nname;email;\"a,b,c,d\""), u';');
    EXPECT_EQ(CsvReader::detectDelimiter(u"name\temail\n1,2,3,4"), u'\t');
    EXPECT_EQ(CsvReader::detectDelimiter(u"name"), u',');
    EXPECT_EQ(CsvReader::detectDelimiter(u""), u',');
}
