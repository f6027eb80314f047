#include "models/whitelist/whitelistimport.h"

#include "models/whitelist/csvreader.h"
#include "models/whitelist/whitelistcsv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WhiteListImport)
};

constexpr qsizetype longestQuotedName = 40; // of a column in a sentence
constexpr qsizetype mostFindings = 6; // about the header in one message

QString faultText(CsvFault fault)
{
    switch (fault) {
    case CsvFault::None:
        break;
    case CsvFault::UnclosedQuote:
        return Text::tr("A quotation mark opens a cell here, and none closes it.");
    case CsvFault::TextAfterQuote:
        return Text::tr("There is text behind the closing quotation mark of a cell.");
    case CsvFault::CellTooLong:
        return Text::tr("A cell is too long, or a quotation mark opens it and none closes it.");
    case CsvFault::TooManyColumns:
        return Text::tr("The row has far too many columns.");
    }
    return QString();
}

//! Reads past a line such as "sep=;", which some programs put first for spreadsheets, and finds the delimiter.
QChar takeDelimiter(QStringView &text, qsizetype &skippedLines)
{
    skippedLines = 0;
    if (text.size() >= 5 && text.startsWith(QLatin1String("sep="))
        && (text.size() == 5 || text[5] == u'\r' || text[5] == u'\n')
        && (text[4] == u',' || text[4] == u';' || text[4] == u'\t')) {
        const QChar delimiter = text[4];
        const bool isPair = text.sliced(5).startsWith(QLatin1String("\r\n"));
        text = text.sliced(std::min(text.size(), qsizetype(isPair ? 7 : 6)));
        skippedLines = 1;
        return delimiter;
    }
    return CsvReader::detectDelimiter(text);
}

//! The column that a header cell names in whatever case; nothing when none.
std::optional<WhiteListRow::Column> columnLike(const QString &cell)
{
    for (int column = 0; column < WhiteListRow::ColumnCount; ++column) {
        const auto wanted = static_cast<WhiteListRow::Column>(column);
        if (cell.trimmed().compare(WhiteListRow::key(wanted), Qt::CaseInsensitive) == 0)
            return wanted;
    }
    return std::nullopt;
}

qsizetype knownNames(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return columnLike(cell).has_value(); });
}

} // namespace

//! Which cell of a record belongs to which column.
struct WhiteListImport::Columns
{
    std::array<qsizetype, WhiteListRow::ColumnCount> place = {0, 1, 2, 3}; // in the record

    //! Errors: Malformed, naming the wrong and the missing columns.
    static Result<Columns> read(const CsvRecord &header, const QString &name);
    WhiteListRow row(const QStringList &cells) const;
    //! Whether a cell outside the four columns holds something.
    bool hasMore(const QStringList &cells) const;
};

Result<WhiteListImport::Columns> WhiteListImport::Columns::read(const CsvRecord &header, const QString &name)
{
    Error error;
    error.kind = ErrorKind::Malformed;
    error.advice = Text::tr("The first line must be: %1").arg(WhiteListRow::header().join(u','));
    if (header.fault != CsvFault::None) {
        error.what = Text::tr("The first line of %1 cannot be read. %2").arg(name, faultText(header.fault));
        return fail(error);
    }
    // Without any known name the line is a person's row or another file altogether: nothing of it is quoted.
    if (knownNames(header.cells) == 0) {
        error.what = Text::tr("The first line of %1 does not name the columns.").arg(name);
        return fail(error);
    }

    Columns columns;
    columns.place.fill(-1);
    QStringList findings;
    std::array<bool, WhiteListRow::ColumnCount> isNamed = {};
    for (qsizetype i = 0; i < header.cells.size(); ++i) {
        const QString found = header.cells[i].simplified();
        const QString shown = found.size() > longestQuotedName ? found.left(longestQuotedName) + QChar(0x2026) : found;
        const std::optional<WhiteListRow::Column> column = columnLike(found);
        if (found.isEmpty())
            continue;
        if (!column) {
            findings << Text::tr("The column \"%1\" does not belong in a white list.").arg(shown);
            continue;
        }
        if (isNamed[*column])
            findings << Text::tr("The column %1 is there twice.").arg(shown);
        else if (found != WhiteListRow::key(*column))
            findings << Text::tr("The column \"%1\" must be written %2.").arg(shown, WhiteListRow::key(*column));
        isNamed[*column] = true;
        columns.place[*column] = i;
    }
    for (int column = 0; column < WhiteListRow::ColumnCount; ++column) {
        if (!isNamed[static_cast<size_t>(column)])
            findings << Text::tr("The column %1 is missing.")
                            .arg(WhiteListRow::key(static_cast<WhiteListRow::Column>(column)));
    }
    if (findings.isEmpty())
        return columns;
    error.what = findings.mid(0, mostFindings).join(u' ');
    return fail(error);
}

WhiteListRow WhiteListImport::Columns::row(const QStringList &cells) const
{
    WhiteListRow row;
    for (size_t column = 0; column < place.size(); ++column) {
        if (place[column] < cells.size())
            row.cells[column] = WhiteListCsv::restored(cells[place[column]]);
    }
    return row;
}

bool WhiteListImport::Columns::hasMore(const QStringList &cells) const
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (std::find(place.begin(), place.end(), i) == place.end() && !cells[i].trimmed().isEmpty())
            return true;
    }
    return false;
}

//! Finds the people who are listed already: in the file, in the table or at the provider.
class WhiteListImport::Duplicates
{
public:
    explicit Duplicates(const Context &context)
    {
        for (const WhiteListRow &row : context.present)
            note(row, 0);
        for (const WhiteListRow &row : context.stored)
            note(row, -1);
    }

    void check(Row &row) const
    {
        const WhiteListRow &person = row.row;
        if (const auto email = m_emails.find(person.emailKey()); email != m_emails.end()) {
            row.problems.push_back({WhiteListRow::Email,
                *email > 0       ? Text::tr("Line %L1 has the same email address.").arg(*email)
                    : *email < 0 ? Text::tr("The provider has this email address already.")
                                 : Text::tr("The list has this email address already.")});
        }
        if (const auto phone = m_phones.find(person.phoneKey()); phone != m_phones.end()) {
            row.problems.push_back({WhiteListRow::Phone,
                *phone > 0       ? Text::tr("Line %L1 has the same phone number.").arg(*phone)
                    : *phone < 0 ? Text::tr("The provider has this phone number already.")
                                 : Text::tr("The list has this phone number already.")});
        }
    }

    //! `line` 0 is the table, -1 the provider.
    void note(const WhiteListRow &row, qsizetype line)
    {
        noteKey(m_emails, row.emailKey(), line);
        noteKey(m_phones, row.phoneKey(), line);
    }

private:
    static void noteKey(QHash<QString, qsizetype> &keys, const QString &key, qsizetype line)
    {
        if (!key.isEmpty() && !keys.contains(key))
            keys.insert(key, line);
    }

    QHash<QString, qsizetype> m_emails, m_phones;
};

QString WhiteListImport::Row::reason() const
{
    QStringList sentences;
    if (!fault.isEmpty())
        sentences << fault;
    for (const WhiteListProblem &problem : problems)
        sentences << problem.message;
    return sentences.join(u' ');
}

Result<WhiteListImport> WhiteListImport::readFile(const QString &path, const Context &context)
{
    const Result<CsvText> text = CsvText::read(path);
    if (!text)
        return fail(text.error());
    Result<WhiteListImport> result = parse(text->text, QFileInfo(path).fileName(), context, false);
    if (result)
        result->m_encoding = text->encoding;
    return result;
}

Result<WhiteListImport> WhiteListImport::read(const QByteArray &bytes, const QString &name, const Context &context)
{
    const Result<CsvText> text = CsvText::decode(bytes, name);
    if (!text)
        return fail(text.error());
    Result<WhiteListImport> result = parse(text->text, name, context, false);
    if (result)
        result->m_encoding = text->encoding;
    return result;
}

Result<WhiteListImport> WhiteListImport::readPasted(const QString &text, const Context &context)
{
    //: what stands for the file's name in a sentence about text pasted from a spreadsheet
    const QString name = Text::tr("The pasted text");
    if (text.size() > CsvText::maxBytes)
        return fail(ErrorKind::TooLarge, Text::tr("%1 is too long for a white list.").arg(name));
    if (!text.isValidUtf16() || text.contains(QChar(u'\0')))
        return fail(ErrorKind::Malformed, Text::tr("%1 holds damaged characters.").arg(name));
    return parse(text, name, context, true);
}

Result<WhiteListImport> WhiteListImport::parse(
    QStringView text, const QString &name, const Context &context, bool isPasted)
{
    WhiteListImport result;
    qsizetype skippedLines = 0;
    result.m_delimiter = takeDelimiter(text, skippedLines);
    CsvReader reader(text, result.m_delimiter);
    CsvRecord record;
    bool isThere = reader.next(record);
    while (isThere && record.isBlank())
        isThere = reader.next(record);
    if (!isThere)
        return fail(ErrorKind::Malformed, Text::tr("%1 is empty.").arg(name));

    Columns columns;
    if (!isPasted || knownNames(record.cells) > 1) {
        const Result<Columns> header = Columns::read(record, name);
        if (!header)
            return fail(header.error());
        columns = *header;
        isThere = reader.next(record);
    }

    Duplicates duplicates(context);
    qsizetype count = 0;
    for (; isThere; isThere = reader.next(record)) {
        if (record.isBlank() || ++count > WhiteListRow::most)
            continue; // past the limit the rows are only counted
        Row row;
        row.line = record.line + skippedLines;
        row.row = columns.row(record.cells);
        if (record.fault != CsvFault::None)
            row.fault = faultText(record.fault);
        else if (columns.hasMore(record.cells))
            row.fault = Text::tr("The row has more cells than there are columns. A cell that holds the separator needs "
                                 "quotation marks around it.");
        else
            row.problems = context.rules.check(row.row);
        if (row.isValid())
            duplicates.check(row);
        if (row.isValid()) {
            duplicates.note(row.row, row.line);
            ++result.m_validCount;
        }
        result.m_rows.push_back(std::move(row));
    }
    if (count > WhiteListRow::most) {
        return fail(ErrorKind::Invalid,
            Text::tr("%1 has %L2 rows. A white list takes at most %L3, so nothing was taken.")
                .arg(name)
                .arg(count)
                .arg(WhiteListRow::most));
    }
    if (count == 0)
        return fail(ErrorKind::Malformed, Text::tr("%1 names the columns but has no rows.").arg(name));
    const qsizetype present = static_cast<qsizetype>(context.present.size());
    if (present + result.m_validCount > WhiteListRow::most) {
        return fail(ErrorKind::Invalid,
            Text::tr("%1 has %L2 valid rows and the list has %L3, which makes %L4. A white list takes at most %L5, so "
                     "nothing was taken.")
                .arg(name)
                .arg(result.m_validCount)
                .arg(present)
                .arg(present + result.m_validCount)
                .arg(WhiteListRow::most));
    }
    return result;
}

std::vector<WhiteListRow> WhiteListImport::validRows() const
{
    std::vector<WhiteListRow> rows;
    for (const Row &row : m_rows) {
        if (row.isValid())
            rows.push_back(row.row);
    }
    return rows;
}
