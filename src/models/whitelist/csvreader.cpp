#include "models/whitelist/csvreader.h"

#include <algorithm>
#include <array>

bool CsvRecord::isBlank() const
{
    return fault == CsvFault::None
        && std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

CsvReader::CsvReader(QStringView text, QChar delimiter, CsvLimits limits)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_limits(limits)
    , m_mayReread(text.size())
{
}

bool CsvReader::atLineEnd() const
{
    return m_text[m_position] == u'\n' || m_text[m_position] == u'\r';
}

void CsvReader::passLineEnd()
{
    const bool isPair
        = m_text[m_position] == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
    m_position += isPair ? 2 : 1;
    ++m_line;
}

void CsvReader::passLine()
{
    while (m_position < m_text.size() && !atLineEnd())
        ++m_position;
    if (m_position < m_text.size())
        passLineEnd();
}

void CsvReader::resume(qsizetype start, qsizetype line)
{
    // Mostly the quotation mark is what is wrong, and the lines that it swallowed are rows of their own. Text made to
    // be read again and again gets a budget; past it, reading goes on behind the fault.
    const qsizetype reached = m_position;
    if (reached - start <= m_mayReread) {
        m_mayReread -= reached - start;
        m_position = start;
        m_line = line;
    }
    passLine();
}

bool CsvReader::next(CsvRecord &record)
{
    record.cells.clear();
    record.line = m_line;
    record.fault = CsvFault::None;
    if (m_position >= m_text.size())
        return false;
    const qsizetype start = m_position;
    record.fault = readRecord(record.cells);
    if (record.fault != CsvFault::None)
        resume(start, record.line);
    return true;
}

CsvFault CsvReader::readRecord(QStringList &cells)
{
    while (true) {
        if (cells.size() >= m_limits.columns)
            return CsvFault::TooManyColumns;
        qsizetype text = m_position;
        while (text < m_text.size() && (m_text[text] == u' ' || m_text[text] == u'\t') && m_text[text] != m_delimiter)
            ++text;
        QString cell;
        CsvFault fault = CsvFault::None;
        if (text < m_text.size() && m_text[text] == u'"') {
            m_position = text + 1;
            fault = readQuoted(cell);
        } else {
            fault = readPlain(cell);
        }
        if (fault != CsvFault::None)
            return fault;
        cells.append(std::move(cell));
        if (m_position >= m_text.size())
            return CsvFault::None;
        if (m_text[m_position] != m_delimiter) {
            passLineEnd();
            return CsvFault::None;
        }
        ++m_position;
    }
}

CsvFault CsvReader::readPlain(QString &cell)
{
    const qsizetype start = m_position;
    while (m_position < m_text.size() && m_text[m_position] != m_delimiter && !atLineEnd())
        ++m_position;
    if (m_position - start > m_limits.cellLength)
        return CsvFault::CellTooLong;
    cell = m_text.sliced(start, m_position - start).toString();
    return CsvFault::None;
}

CsvFault CsvReader::readQuoted(QString &cell)
{
    while (m_position < m_text.size()) {
        const qsizetype start = m_position;
        while (m_position < m_text.size() && m_text[m_position] != u'"' && !atLineEnd())
            ++m_position;
        cell.append(m_text.sliced(start, m_position - start));
        if (cell.size() > m_limits.cellLength)
            return CsvFault::CellTooLong;
        if (m_position >= m_text.size())
            break;
        if (atLineEnd()) {
            const qsizetype lineEnd = m_position;
            passLineEnd();
            cell.append(m_text.sliced(lineEnd, m_position - lineEnd));
        } else if (m_position + 1 < m_text.size() && m_text[m_position + 1] == u'"') {
            cell.append(u'"');
            m_position += 2;
        } else {
            ++m_position;
            while (m_position < m_text.size() && (m_text[m_position] == u' ' || m_text[m_position] == u'\t')
                && m_text[m_position] != m_delimiter)
                ++m_position;
            const bool isEnd = m_position >= m_text.size() || m_text[m_position] == m_delimiter || atLineEnd();
            return isEnd ? CsvFault::None : CsvFault::TextAfterQuote;
        }
    }
    return CsvFault::UnclosedQuote;
}

QChar CsvReader::detectDelimiter(QStringView text)
{
    constexpr QStringView candidates = u",;\t"; // the earlier one where two are as frequent
    std::array<qsizetype, 3> counts = {};
    bool isQuoted = false, isBlank = true;
    for (const QChar c : text) {
        const qsizetype candidate = candidates.indexOf(c);
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && candidate >= 0)
            ++counts[static_cast<size_t>(candidate)];
        else if (!isQuoted && (c == u'\n' || c == u'\r') && !isBlank)
            break;
        else if (!isQuoted && (c == u'\n' || c == u'\r'))
            counts.fill(0);
        else if (!c.isSpace())
            isBlank = false;
    }
    return candidates[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}
