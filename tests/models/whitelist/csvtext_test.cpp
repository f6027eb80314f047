#include "models/whitelist/csvtext.h"

#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

const QString name = QStringLiteral("people.csv");
const QString sample = QStringLiteral("name,email,countryCode,phone\r\nJosé Muñoz €,j@example.com,+57,300\r\n");

CsvText decoded(const QByteArray &bytes)
{
    const Result<CsvText> text = CsvText::decode(bytes, name);
    EXPECT_TRUE(text) << (text ? "" : qPrintable(text.error().what));
    return text.value_or(CsvText());
}

QByteArray encoded(QStringConverter::Encoding encoding, bool withMark, const QString &text = sample)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QString refusal(const QByteArray &bytes)
{
    const Result<CsvText> text = CsvText::decode(bytes, name);
    EXPECT_FALSE(text);
    return text ? QString() : text.error().what;
}

} // namespace

TEST(CsvText, ReadsEveryEncodingThatSpreadsheetsWrite)
{
    EXPECT_EQ(decoded(sample.toUtf8()).text, sample);
    EXPECT_EQ(decoded(sample.toUtf8()).encoding, CsvEncoding::Utf8);
    EXPECT_EQ(decoded("\xEF\xBB\xBF" + sample.toUtf8()).text, sample);
    EXPECT_EQ(decoded("\xEF\xBB\xBF" + sample.toUtf8()).encoding, CsvEncoding::Utf8WithBom);
    for (const bool withMark : {true, false}) {
        const CsvText little = decoded(encoded(QStringConverter::Utf16LE, withMark));
        EXPECT_EQ(little.text, sample);
        EXPECT_EQ(little.encoding, CsvEncoding::Utf16LittleEndian);
        const CsvText big = decoded(encoded(QStringConverter::Utf16BE, withMark));
        EXPECT_EQ(big.text, sample);
        EXPECT_EQ(big.encoding, CsvEncoding::Utf16BigEndian);
    }
    const CsvText windows = decoded("Jos\xE9 Mu\xF1oz \x80 \x93quoted\x94 \x9F");
    EXPECT_EQ(windows.text, QStringLiteral("José Muñoz € “quoted” Ÿ"));
    EXPECT_EQ(windows.encoding, CsvEncoding::Windows1252);
}

TEST(CsvText, KeepsCharactersOutsideTheBasicPlane)
{
    const QString text = QStringLiteral("name\n😀 田中\n");
    EXPECT_EQ(decoded(text.toUtf8()).text, text);
    EXPECT_EQ(decoded(encoded(QStringConverter::Utf16LE, true, text)).text, text);
}

TEST(CsvText, RefusesWorkbooksByWhatTheyAre)
{
    const QString expected
        = QStringLiteral("people.csv is a spreadsheet's own format. Save it as CSV there and choose that file.");
    EXPECT_EQ(refusal(QByteArray("PK\x03\x04\x14\x00", 6)), expected);
    EXPECT_EQ(refusal("\xD0\xCF\x11\xE0\xA1\xB1"), expected);
}

TEST(CsvText, RefusesBinaryData)
{
    const QString expected
        = QStringLiteral("people.csv is not a text file. Choose a file that a spreadsheet saved as CSV.");
    QByteArray everyByte;
    for (int i = 0; i < 1024; ++i)
        everyByte.append(static_cast<char>(i * 7));
    EXPECT_EQ(refusal(everyByte), expected);
    EXPECT_EQ(refusal(QByteArray("name,email\0,phone", 17)), expected);
    EXPECT_EQ(refusal(QByteArray(5000, '\0')), expected);
    EXPECT_EQ(refusal(QByteArray("\xFF\xFE\x00\x00n\x00\x00\x00", 8)), expected); // UTF-32
}

TEST(CsvText, RefusesDamagedText)
{
    const QString expected
        = QStringLiteral("people.csv holds damaged characters. Save it again as CSV in the encoding UTF-8.");
    EXPECT_EQ(refusal("\xEF\xBB\xBFname\xC3,x"), expected);
    EXPECT_EQ(refusal(QByteArray("\xFF\xFEn\x00\x00\xD8,\x00", 8)), expected); // half a character
    EXPECT_EQ(refusal(encoded(QStringConverter::Utf16LE, true).chopped(1)), expected);
    EXPECT_EQ(refusal("Jos\xE9 \x81"), expected);
}

TEST(CsvText, RefusesFilesPastTheLimitAndThingsThatAreNoFiles)
{
    EXPECT_EQ(refusal(QByteArray(CsvText::maxBytes + 1, 'x')),
        QStringLiteral("people.csv is larger than 16 MB, so it was not read."));
    QTemporaryDir folder;
    EXPECT_EQ(CsvText::read(folder.path()).error().kind, ErrorKind::Storage);
    EXPECT_EQ(CsvText::read(folder.filePath(QStringLiteral("none.csv"))).error().what,
        QStringLiteral("none.csv could not be read."));
}

TEST(CsvText, DropsTheEndMarkOfOldPrograms)
{
    EXPECT_EQ(decoded("name\r\nx\r\n\x1A").text, QStringLiteral("name\r\nx\r\n"));
}
