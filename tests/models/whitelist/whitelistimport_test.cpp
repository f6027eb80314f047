#include "models/whitelist/whitelistimport.h"

#include "models/whitelist/whitelistcsv.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ctime>

namespace {

using Context = WhiteListImport::Context;
const QString name = QStringLiteral("people.csv");
const QByteArray header = "name,email,countryCode,phone\n";

WhiteListRow row(const char *person, const char *email, const char *code, const char *phone)
{
    return {{QString::fromUtf8(person), QString::fromUtf8(email), QString::fromUtf8(code), QString::fromUtf8(phone)}};
}

WhiteListImport imported(const QByteArray &bytes, const Context &context = {})
{
    const Result<WhiteListImport> result = WhiteListImport::read(bytes, name, context);
    EXPECT_TRUE(result) << (result ? "" : qPrintable(result.error().toString()));
    return result.value_or(WhiteListImport());
}

Error refused(const QByteArray &bytes, const Context &context = {})
{
    const Result<WhiteListImport> result = WhiteListImport::read(bytes, name, context);
    EXPECT_FALSE(result);
    return result ? Error() : result.error();
}

//! The reason of the only row under the header.
QString reason(const QByteArray &line, const WhiteListRules &rules = {})
{
    const WhiteListImport import = imported(header + line, {rules, {}, {}});
    EXPECT_EQ(import.rows().size(), 1u);
    return import.rows().empty() ? QString() : import.rows().front().reason();
}

QByteArray people(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        lines += "Person " + number + ",p" + number + "@example.com,+57,300" + number + "\n";
    }
    return lines;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double mostSeconds = 10; // sanitizers cost several times the time
#else
constexpr double mostSeconds = 1;
#endif
constexpr WhiteListRules byEmail{true, false}, byPhone{false, true}, byBoth{true, true};

} // namespace

TEST(WhiteListImport, ReadsTheProvidersOwnTemplate)
{
    const WhiteListImport import = imported(header + "John Doe,john@example.com,+1,5550001234\n");
    EXPECT_EQ(import.validRows(), std::vector{row("John Doe", "john@example.com", "+1", "5550001234")});
    EXPECT_EQ(import.rows().front().line, 2);
    EXPECT_EQ(import.delimiter(), u',');
}

TEST(WhiteListImport, ReadsEveryDelimiterAndEncodingAndAnyOrderOfColumns)
{
    const std::vector expected{row("José, el \"Grande\"\ny noble", "j@example.com", "+57", "300")};
    for (const QChar delimiter : {u',', u';', u'\t'}) {
        const QString text = QStringList{QStringLiteral("phone"), QStringLiteral("name"), QStringLiteral("countryCode"),
                                 QStringLiteral("email")}
                                 .join(delimiter)
            + u'\n'
            + QStringList{QStringLiteral("300"), QStringLiteral("\"José, el \"\"Grande\"\"\ny noble\""),
                QStringLiteral("+57"), QStringLiteral(" j@example.com ")}
                  .join(delimiter);
        EXPECT_EQ(imported(text.toUtf8()).validRows(), expected);
        EXPECT_EQ(imported(text.toLatin1()).validRows(), expected);
        EXPECT_EQ(imported(text.toLatin1()).encoding(), CsvEncoding::Windows1252);
        EXPECT_EQ(imported("\xEF\xBB\xBF" + text.toUtf8()).validRows(), expected);
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        EXPECT_EQ(imported(utf16).validRows(), expected);
    }
}

TEST(WhiteListImport, SkipsEmptyLinesAndEmptyColumnsAtTheSides)
{
    const WhiteListImport import
        = imported("\n,name,email,countryCode,phone,,\n\n,,,,,,\n,Ann,a@example.com,+57,1,,\n \n");
    EXPECT_EQ(import.rows().size(), 1u);
    EXPECT_EQ(import.rows().front().line, 5);
    EXPECT_EQ(import.validCount(), 1);
}

TEST(WhiteListImport, BelievesALineThatNamesTheSeparator)
{
    const WhiteListImport import = imported("sep=;\r\nname;email;countryCode;phone\r\nAnn;a@example.com;+57;1\r\n");
    EXPECT_EQ(import.validCount(), 1);
    EXPECT_EQ(import.rows().front().line, 3);
}

TEST(WhiteListImport, NamesWrongAndMissingColumns)
{
    const Error wrong = refused("Name,email,telefono,phone\nx,y,z,1\n");
    EXPECT_EQ(wrong.kind, ErrorKind::Malformed);
    EXPECT_EQ(wrong.what,
        QStringLiteral("The column \"Name\" must be written name. The column \"telefono\" does not belong in a white "
                       "list. The column countryCode is missing."));
    EXPECT_EQ(wrong.advice, QStringLiteral("The first line must be: name,email,countryCode,phone"));
    EXPECT_EQ(refused("name,email,phone\nx,y,1\n").what, QStringLiteral("The column countryCode is missing."));
    EXPECT_EQ(refused("name,email,email,countryCode,phone\n").what, QStringLiteral("The column email is there twice."));
}

TEST(WhiteListImport, QuotesNobodysDataWhereTheHeaderIsMissing)
{
    const Error error = refused("John Doe,john@example.com,+1,5550001234\n");
    EXPECT_EQ(error.what, QStringLiteral("The first line of people.csv does not name the columns."));
    EXPECT_FALSE(error.toString().contains(QStringLiteral("John")));
    EXPECT_EQ(refused("").what, QStringLiteral("people.csv is empty."));
    EXPECT_EQ(refused(" \n\n").what, QStringLiteral("people.csv is empty."));
    EXPECT_EQ(refused(header).what, QStringLiteral("people.csv names the columns but has no rows."));
}

TEST(WhiteListImport, AsksForWhatTheLoginMethodsNeed)
{
    EXPECT_EQ(reason(",a@example.com,+57,1", byBoth), QStringLiteral("A name is needed."));
    EXPECT_EQ(
        reason("Ann,,+57,1", byEmail), QStringLiteral("An email address is needed, because people sign in by email."));
    EXPECT_EQ(reason("Ann,a@example.com,,", byEmail), QString());
    EXPECT_EQ(reason("Ann,a@example.com,,1", byPhone),
        QStringLiteral("A country code is needed, because people sign in by phone."));
    EXPECT_EQ(reason("Ann,a@example.com,+57,", byPhone),
        QStringLiteral("A phone number is needed, because people sign in by phone."));
    EXPECT_EQ(reason("Ann,,+57,1", byPhone), QString());
    EXPECT_EQ(reason("Ann,,,"), QStringLiteral("An email address or a phone number is needed."));
    EXPECT_EQ(reason("Ann,a@example.com,,"), QString());
    EXPECT_EQ(reason("Ann,,,1"), QStringLiteral("A country code is needed with the phone number."));
}

TEST(WhiteListRules, FollowTheFlowsLogin)
{
    const auto rules = [](const char *json) {
        return WhiteListRules::of(QJsonObject{{QStringLiteral("loginSettings"),
            QJsonObject{{QStringLiteral("email"), qstrcmp(json, "email") == 0 || qstrcmp(json, "both") == 0},
                {QStringLiteral("phone"), qstrcmp(json, "phone") == 0 || qstrcmp(json, "both") == 0}}}});
    };
    EXPECT_EQ(rules("email"), byEmail);
    EXPECT_EQ(rules("phone"), byPhone);
    EXPECT_EQ(rules("both"), byBoth);
    EXPECT_EQ(WhiteListRules::of(QJsonObject{{QStringLiteral("loginSettings"), QJsonValue::Null}}), WhiteListRules());
}

TEST(WhiteListImport, ChecksAddressesLikeTheProvidersClient)
{
    for (const char *good : {"a@b.co", "á.b+c@sub.example.com", "a@b.c.d"})
        EXPECT_EQ(reason(QByteArray("Ann,") + good + ",,"), QString()) << good;
    for (const char *bad : {"a", "@b.co", "a@b", "a@.co", "a@b.", "a b@c.de", "a@b@c.de", "a@@b.co", "a@b. co"}) {
        EXPECT_EQ(reason(QByteArray("Ann,") + bad + ",,"),
            QStringLiteral("The email address must look like name@example.com."))
            << bad;
    }
}

TEST(WhiteListImport, ChecksCountryCodesAndPhoneNumbers)
{
    for (const char *good : {"+1", "+57", "+507", "+1-787"})
        EXPECT_EQ(reason(QByteArray("Ann,,") + good + ",300"), QString()) << good;
    for (const char *bad : {"+", "++57", "+5777", "+1-78", "+1-7878", "+1-", "CO", "+5a", "+ 57"}) {
        EXPECT_EQ(reason(QByteArray("Ann,,") + bad + ",300"),
            QStringLiteral("The country code must be a plus sign and up to three digits, such as +57."))
            << bad;
    }
    EXPECT_EQ(reason("Ann,,57,300"), QStringLiteral("The country code must start with a plus sign, such as +57."));
    for (const char *bad : {"300 123", "+57300", "300-123", "(300)", "300.5", "abc", "\xD9\xA3\xD9\xA3"}) {
        EXPECT_EQ(reason(QByteArray("Ann,,+57,") + bad),
            QStringLiteral("The phone number must be digits only, without spaces and without the country code."))
            << bad;
    }
}

TEST(WhiteListImport, SaysWhenASpreadsheetHasShortenedANumber)
{
    for (const char *shortened : {"5.55E+09", "\"5,55E+09\"", "5E9", "5.55e+09"}) {
        EXPECT_EQ(reason(QByteArray("Ann,,+57,") + shortened),
            QStringLiteral(
                "A spreadsheet has shortened this phone number, so digits are lost. Format the column as text "
                "there and enter the number again."))
            << shortened;
    }
}

TEST(WhiteListImport, RefusesAPersonWhoIsListedTwice)
{
    Context context;
    context.present = {row("Present", "present@example.com", "+57", "1")};
    context.stored = {row("Stored", "", "+1-787", "2")};
    const WhiteListImport import = imported(header
            + "Ann,ann@example.com,+57,300\n"
              "Other,ANN@example.com,+57,301\n"
              "Third,third@example.com,+57,300\n"
              "Fourth,PRESENT@example.com,,\n"
              "Fifth,,+1787,2\n"
              "Sixth,sixth@example.com,+1,300\n",
        context);
    const std::vector<WhiteListImport::Row> &rows = import.rows();
    ASSERT_EQ(rows.size(), 6u);
    EXPECT_TRUE(rows[0].isValid());
    EXPECT_EQ(rows[1].reason(), QStringLiteral("Line 2 has the same email address."));
    EXPECT_EQ(rows[2].reason(), QStringLiteral("Line 2 has the same phone number."));
    EXPECT_EQ(rows[3].reason(), QStringLiteral("The list has this email address already."));
    EXPECT_EQ(rows[4].reason(),
        QStringLiteral("The country code must be a plus sign and up to three digits, such as "
                       "+57."));
    EXPECT_TRUE(rows[5].isValid()) << "the same number in another country is another phone";
    EXPECT_EQ(imported(header + "Ann,,+1-787,2\n", context).rows().front().reason(),
        QStringLiteral("The provider has this phone number already."));
}

TEST(WhiteListImport, LetsABadRowHideNoGoodOne)
{
    const WhiteListImport import = imported(header + ",ann@example.com,,\nAnn,ann@example.com,,\n");
    EXPECT_FALSE(import.rows()[0].isValid());
    EXPECT_TRUE(import.rows()[1].isValid());
}

TEST(WhiteListImport, NamesEachBadRowByLineAndTakesTheOthers)
{
    const WhiteListImport import = imported(header
        + "\"two\nlines\",a@example.com,,\n"
          "\"open,b@example.com,,\n"
          "Doe, John,c@example.com,+57,300\n"
          "\"x\"y,d@example.com,,\n"
          "Eve,e@example.com,+57,301\n");
    ASSERT_EQ(import.rows().size(), 5u);
    EXPECT_EQ(import.validCount(), 2);
    EXPECT_EQ(import.badCount(), 3);
    EXPECT_EQ(import.rows()[1].line, 4);
    EXPECT_EQ(import.rows()[1].reason(), QStringLiteral("There is text behind the closing quotation mark of a cell."));
    EXPECT_EQ(import.rows()[2].line, 5);
    EXPECT_EQ(import.rows()[2].reason(),
        QStringLiteral("The row has more cells than there are columns. A cell that holds the separator needs quotation "
                       "marks around it."));
    EXPECT_EQ(import.rows()[4].line, 7);
    EXPECT_EQ(imported(header + "Ann,a@example.com,,\n\"open\n").rows()[1].reason(),
        QStringLiteral("A quotation mark opens a cell here, and none closes it."));
}

TEST(WhiteListImport, RefusesMoreThan500RowsWithTheCount)
{
    EXPECT_EQ(imported(header + people(500)).validCount(), 500);
    const Error error = refused(header + people(501));
    EXPECT_EQ(error.kind, ErrorKind::Invalid);
    EXPECT_EQ(
        error.what, QStringLiteral("people.csv has 501 rows. A white list takes at most 500, so nothing was taken."));
    Context context;
    context.present.assign(200, row("Someone", "", "", ""));
    EXPECT_EQ(imported(header + people(300), context).validCount(), 300);
    EXPECT_EQ(refused(header + people(301), context).what,
        QStringLiteral(
            "people.csv has 301 valid rows and the list has 200, which makes 501. A white list takes at most "
            "500, so nothing was taken."));
}

TEST(WhiteListImport, ReadsPastedTextWithAndWithoutAHeader)
{
    const std::vector expected{row("Ann", "a@example.com", "+57", "1"), row("Bob", "b@example.com", "+57", "2")};
    const auto pasted = [](const char *text) {
        const Result<WhiteListImport> result = WhiteListImport::readPasted(QString::fromUtf8(text), {});
        EXPECT_TRUE(result) << (result ? "" : qPrintable(result.error().what));
        return result ? result->validRows() : std::vector<WhiteListRow>();
    };
    EXPECT_EQ(pasted("Ann\ta@example.com\t+57\t1\r\nBob\tb@example.com\t+57\t2\r\n"), expected);
    EXPECT_EQ(
        pasted("name\temail\tcountryCode\tphone\nAnn\ta@example.com\t+57\t1\nBob\tb@example.com\t+57\t2"), expected);
    EXPECT_EQ(pasted("Ann,a@example.com,+57,1\nBob,b@example.com,+57,2"), expected);
    EXPECT_EQ(pasted("Ann\ta@example.com"), std::vector{row("Ann", "a@example.com", "", "")});
    EXPECT_EQ(WhiteListImport::readPasted(QStringLiteral(" \n"), {}).error().what,
        QStringLiteral("The pasted text is empty."));
}

TEST(WhiteListImport, ReadsAFileByItsPath)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gente.csv"));
    ASSERT_TRUE(WhiteListCsv::save(path, {row("Ann", "a@example.com", "+57", "1")}, {}));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Result<WhiteListImport> import = WhiteListImport::readFile(path, {});
    ASSERT_TRUE(import);
    EXPECT_EQ(import->validCount(), 1);
    EXPECT_EQ(import->encoding(), CsvEncoding::Utf8WithBom);
    EXPECT_FALSE(WhiteListCsv::save(folder.filePath(QStringLiteral("no/such.csv")), {}, {}));
}

TEST(WhiteListImport, AnswersHugeAndHostileFilesWithinASecond)
{
    QByteArray noise(10'000'000, '\0');
    QRandomGenerator random(1);
    for (char &byte : noise)
        byte = static_cast<char>(random.generate());
    QByteArray rows;
    while (rows.size() < 10'000'000)
        rows += "Person Number,person@example.com,+57,3001234567\n";
    QByteArray quotes;
    while (quotes.size() < 10'000'000)
        quotes += "x\",\"" + QByteArray(1000, 'y') + '\n';
    const std::vector<std::pair<const char *, QByteArray>> files{
        {"10 MB of rows", header + rows},
        {"a header of 1,000,000 columns", QByteArray(1'000'000, ',') + "name"},
        {"a header of 1,000,000 names", QByteArray("name,").repeated(1'000'000)},
        {"10 MB of random bytes", noise},
        {"10 MB of zero bytes", QByteArray(10'000'000, '\0')},
        {"10 MB without a line end", QByteArray(10'000'000, 'x')},
        {"10 MB of quotation marks", header + QByteArray(10'000'000, '"')},
        {"10 MB of line ends in a quoted cell", header + '"' + QByteArray(10'000'000, '\n')},
        {"10 MB of quotation marks that nothing closes", header + quotes},
        {"10 MB of rows of quotation marks", header + QByteArray("\"a\n").repeated(3'000'000)},
    };
    for (const auto &[what, bytes] : files) {
        const std::clock_t start = std::clock(); // of this process: other work on the machine does not count
        const Result<WhiteListImport> import = WhiteListImport::read(bytes, name, {});
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        EXPECT_LT(seconds, mostSeconds) << what;
        // Refused as a whole, or every row of it by its own sentence.
        const QString sentence = import ? import->rows().front().reason() : import.error().what;
        EXPECT_FALSE(sentence.isEmpty()) << what;
        EXPECT_LT(sentence.size(), 300) << what;
        EXPECT_EQ(import ? import->validCount() : 0, 0) << what;
        RecordProperty(QString::fromUtf8(what).replace(u' ', u'_').toStdString(), std::to_string(seconds));
    }
}
