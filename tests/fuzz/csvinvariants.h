#pragma once

#include "models/whitelist/csvreader.h"
#include "models/whitelist/whitelistcsv.h"
#include "models/whitelist/whitelistimport.h"

#include <QByteArray>

//! What has to hold for the white list reader whatever bytes it gets. Shared by the fuzzer and by the test that replays
//! mutated files without one.
namespace CsvInvariants {

//! Nothing when all hold; else what does not.
inline QString broken(const QByteArray &bytes)
{
    const QString name = QStringLiteral("file");
    const Result<CsvText> text = CsvText::decode(bytes, name);
    const Result<WhiteListImport> import = WhiteListImport::read(bytes, name, {{true, true}, {}, {}});
    if (!text)
        return import                     ? QStringLiteral("imported what cannot be decoded")
            : text.error().what.isEmpty() ? QStringLiteral("refused without a sentence")
                                          : QString();
    if (!text->text.isValidUtf16())
        return QStringLiteral("decoded into broken characters");

    for (const QChar delimiter : {u',', u';', u'\t'}) {
        CsvReader reader(text->text, delimiter);
        CsvRecord record;
        qsizetype line = 0;
        while (reader.next(record)) {
            if (record.line <= line)
                return QStringLiteral("line numbers do not rise");
            line = record.line;
            if (record.cells.size() > CsvLimits().columns)
                return QStringLiteral("more columns than the limit");
            for (const QString &cell : std::as_const(record.cells)) {
                if (cell.size() > CsvLimits().cellLength)
                    return QStringLiteral("a cell past the limit");
            }
        }
        if (line > text->text.size() + 1)
            return QStringLiteral("more lines than characters");
    }

    if (!import)
        return import.error().what.isEmpty() ? QStringLiteral("refused without a sentence") : QString();
    if (static_cast<qsizetype>(import->rows().size()) > WhiteListRow::most)
        return QStringLiteral("more rows than the limit");
    for (const WhiteListImport::Row &row : import->rows()) {
        if (row.isValid() != row.reason().isEmpty())
            return QStringLiteral("a verdict without its reason");
    }
    const std::vector<WhiteListRow> valid = import->validRows();
    if (valid.empty())
        return QString();
    const Result<WhiteListImport> again
        = WhiteListImport::read(WhiteListCsv::write(valid), name, {{true, true}, {}, {}});
    return again && again->validRows() == valid ? QString() : QStringLiteral("what was exported comes back changed");
}

} // namespace CsvInvariants
