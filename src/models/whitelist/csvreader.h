#pragma once

#include <QStringList>
#include <QStringView>

//! What is wrong with the form of a record, whatever its cells say.
enum class CsvFault {
    None,
    UnclosedQuote, //!< a quotation mark opens a cell and none closes it
    TextAfterQuote, //!< text between the closing quotation mark and the next delimiter
    CellTooLong, //!< a cell past CsvLimits::cellLength
    TooManyColumns, //!< more cells than CsvLimits::columns
};

//! One row of a table file. A cell may hold line breaks, so a record may take several lines.
struct CsvRecord
{
    qsizetype line = 0; //!< where it starts, from 1
    QStringList cells; //!< up to the fault, if there is one
    CsvFault fault = CsvFault::None;

    //! No cell holds more than blanks: an empty line, or only delimiters.
    bool isBlank() const;
};

struct CsvLimits
{
    qsizetype columns = 64;
    qsizetype cellLength = 4096; //!< in UTF-16 units
};

//! Reads RFC 4180 text record by record, with \r\n, \n or \r at line ends. Own and small, since the libraries to be had
//! on all our platforms count no lines, stop at the first fault or read no line breaks in cells. Blanks around quoted
//! cells are dropped; a quotation mark inside an unquoted cell stands for itself, as spreadsheets take it. After a
//! fault the next record starts on the next line, so that one bad row costs only itself. The time is linear in the text
//! whatever it holds, and memory is one record.
class CsvReader
{
public:
    //! `text` must outlive the reader.
    CsvReader(QStringView text, QChar delimiter, CsvLimits limits = {});

    //! Fills `record` with the next one, blank lines included; false at the end of the text.
    bool next(CsvRecord &record);

    //! Comma, semicolon or tab: whichever cuts the first record that is not blank into most cells; comma when none
    //! does.
    static QChar detectDelimiter(QStringView text);

private:
    CsvFault readRecord(QStringList &cells);
    CsvFault readQuoted(QString &cell);
    CsvFault readPlain(QString &cell);
    bool atLineEnd() const;
    void passLineEnd();
    void passLine();
    void resume(qsizetype start, qsizetype line);

    QStringView m_text;
    QChar m_delimiter;
    CsvLimits m_limits;
    qsizetype m_position = 0;
    qsizetype m_line = 1;
    qsizetype m_mayReread; // characters that may still be read a second time after faults
};
