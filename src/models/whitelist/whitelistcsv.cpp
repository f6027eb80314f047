#include "models/whitelist/whitelistcsv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WhiteListCsv)
};

constexpr QChar apostrophe = u'\'';

//! Whether a spreadsheet takes the text for a formula: by its first character (OWASP, "CSV injection", which also names
//! the full-width forms), also behind blanks.
bool isFormula(QStringView text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n'))
        return true;
    const QStringView seen = text.trimmed();
    return !seen.isEmpty() && QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(seen.front());
}

//! The text behind the apostrophes that it starts with.
QStringView behindApostrophes(QStringView text)
{
    while (text.startsWith(apostrophe))
        text = text.sliced(1);
    return text;
}

QString quoted(QString cell)
{
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(),
        [](QChar c) { return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r'; });
    if (!needsQuotes)
        return cell;
    return QStringLiteral("\"%1\"").arg(cell.replace(u'"', QLatin1String("\"\"")));
}

} // namespace

QString WhiteListCsv::neutralised(const QString &cell)
{
    const QString text = cell.trimmed();
    return isFormula(behindApostrophes(text)) ? apostrophe + text : text;
}

QString WhiteListCsv::restored(const QString &cell)
{
    const QString text = cell.trimmed();
    if (!text.startsWith(apostrophe) || !isFormula(behindApostrophes(text)))
        return text;
    return text.mid(1).trimmed();
}

QByteArray WhiteListCsv::write(const std::vector<WhiteListRow> &rows, const Options &options)
{
    QString text = WhiteListRow::header().join(options.delimiter) + QLatin1String("\r\n");
    for (const WhiteListRow &row : rows) {
        QStringList cells;
        for (const QString &cell : row.cells)
            cells << quoted(neutralised(cell));
        text += cells.join(options.delimiter) + QLatin1String("\r\n");
    }
    return (options.withByteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

Result<void> WhiteListCsv::save(const QString &path, const std::vector<WhiteListRow> &rows, const Options &options)
{
    const QByteArray bytes = write(rows, options);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
    if (!isWritten) {
        return fail(ErrorKind::Storage,
            Text::tr("%1 could not be written: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    }
    return {};
}
