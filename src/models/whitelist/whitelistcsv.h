#pragma once

#include "models/core/error.h"
#include "models/whitelist/whitelistrow.h"

//! Writing white lists as CSV, and undoing on the way in what was done on the way out.
namespace WhiteListCsv {

struct Options
{
    QChar delimiter = u',';
    bool withByteOrderMark = true; //!< spreadsheets on Windows need it to see that the file is UTF-8
};

//! The rows under the header, as RFC 4180 (\r\n at line ends) in UTF-8. A cell that a spreadsheet would run as a
//! formula gets a leading apostrophe; reading with WhiteListImport takes it off again, so every cell comes back as it
//! was, but for blanks around it.
QByteArray write(const std::vector<WhiteListRow> &rows, const Options &options);
inline QByteArray write(const std::vector<WhiteListRow> &rows)
{
    return write(rows, Options());
}
//! write() into a file, whole or not at all; readable by its owner only, since it names people. Errors: Storage.
Result<void> save(const QString &path, const std::vector<WhiteListRow> &rows, const Options &options);

//! The cell without blanks around it; with an apostrophe in front if a spreadsheet would run it, or if it would look as
//! if it had got one.
QString neutralised(const QString &cell);
//! The cell without blanks around it and without the apostrophe that neutralised() puts there.
QString restored(const QString &cell);

} // namespace WhiteListCsv
