#pragma once

#include "models/whitelist/csvtext.h"
#include "models/whitelist/whitelistrow.h"

//! What a white list file holds: the rows that can be taken, and the ones that cannot with the reason for each. Nothing
//! is ever dropped in silence. A value; any thread.
class WhiteListImport
{
public:
    //! What the rows come to.
    struct Context
    {
        WhiteListRules rules;
        std::vector<WhiteListRow> present; //!< rows that are in the table already
        std::vector<WhiteListRow> stored; //!< rows that the provider has and keeps
    };

    struct Row
    {
        qsizetype line = 0; //!< where the row starts in the file, from 1
        WhiteListRow row;
        std::vector<WhiteListProblem> problems; //!< findings about cells
        QString fault; //!< what is wrong with the row as a whole; empty when nothing is

        bool isValid() const { return problems.empty() && fault.isEmpty(); }
        //! All that is wrong, as sentences.
        QString reason() const;
    };

    //! Reads a CSV file with the header name,email,countryCode,phone in any order; comma, semicolon and tab, and all
    //! encodings of CsvText. Empty lines and empty columns at the sides are skipped. Errors: those of CsvText;
    //! Malformed for a wrong or missing column, which the sentence names; Invalid past 500 rows, in the file alone or
    //! together with the valid rows and the ones present, with the count.
    static Result<WhiteListImport> readFile(const QString &path, const Context &context);
    static Result<WhiteListImport> read(const QByteArray &bytes, const QString &name, const Context &context);
    //! Text copied from a spreadsheet or a CSV file. Without a header the columns are name, email, countryCode, phone,
    //! and the last ones may be missing.
    static Result<WhiteListImport> readPasted(const QString &text, const Context &context);

    //! In the order of the file.
    const std::vector<Row> &rows() const { return m_rows; }
    qsizetype validCount() const { return m_validCount; }
    qsizetype badCount() const { return static_cast<qsizetype>(m_rows.size()) - m_validCount; }
    std::vector<WhiteListRow> validRows() const;
    CsvEncoding encoding() const { return m_encoding; }
    QChar delimiter() const { return m_delimiter; }

private:
    struct Columns;
    class Duplicates;
    static Result<WhiteListImport> parse(QStringView text, const QString &name, const Context &context, bool isPasted);

    std::vector<Row> m_rows;
    qsizetype m_validCount = 0;
    CsvEncoding m_encoding = CsvEncoding::Utf8;
    QChar m_delimiter = u',';
};
