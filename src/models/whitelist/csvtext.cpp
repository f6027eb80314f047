#include "models/whitelist/csvtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

//! 0x80 to 0x9F in Windows-1252, as in Unicode's mapping table; 0 where the code page has no character.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

//! A character that no table holds: what makes a file binary data rather than text.
bool isForeignToText(char16_t unit)
{
    return (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || unit == 0x7F || unit >= 0xFFFE;
}

//! Text that would be UTF-16 without a byte order mark has its zero bytes on one side of each pair.
std::optional<CsvEncoding> guessUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 2048) / 2;
    qsizetype first = 0, second = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        first += bytes[2 * i] == '\0' ? 1 : 0;
        second += bytes[2 * i + 1] == '\0' ? 1 : 0;
    }
    if (second * 4 >= pairs && first * 4 < second)
        return CsvEncoding::Utf16LittleEndian;
    if (first * 4 >= pairs && second * 4 < first)
        return CsvEncoding::Utf16BigEndian;
    return std::nullopt;
}

QString fromUtf16(QByteArrayView bytes, CsvEncoding encoding)
{
    const bool isLittle = encoding == CsvEncoding::Utf16LittleEndian;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto one = static_cast<uchar>(bytes[2 * i]), two = static_cast<uchar>(bytes[2 * i + 1]);
        text[i] = QChar(isLittle ? one | two << 8 : two | one << 8);
    }
    return text;
}

//! Nothing where a byte stands for no character.
std::optional<QString> fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        const char16_t unit = byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : char16_t(byte);
        if (unit == 0 && byte != 0)
            return std::nullopt;
        text[i] = unit;
    }
    return text;
}

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

tl::unexpected<Error> noText(const QString &name)
{
    return fail(ErrorKind::Malformed,
        Text::tr("%1 is not a text file. Choose a file that a spreadsheet saved as CSV.").arg(name));
}

tl::unexpected<Error> damaged(const QString &name)
{
    return fail(ErrorKind::Malformed,
        Text::tr("%1 holds damaged characters. Save it again as CSV in the encoding UTF-8.").arg(name));
}

tl::unexpected<Error> tooLarge(const QString &name)
{
    return fail(ErrorKind::TooLarge,
        Text::tr("%1 is larger than %2 MB, so it was not read.").arg(name).arg(CsvText::maxBytes / 1024 / 1024));
}

} // namespace

Result<CsvText> CsvText::decode(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > maxBytes)
        return tooLarge(name);
    if (isWorkbook(bytes)) {
        return fail(ErrorKind::Malformed,
            Text::tr("%1 is a spreadsheet's own format. Save it as CSV there and choose that file.").arg(name));
    }
    CsvText result;
    std::optional<CsvEncoding> utf16;
    qsizetype mark = 0;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        result.encoding = CsvEncoding::Utf8WithBom;
        mark = 3;
    } else if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        utf16 = bytes[0] == '\xFF' ? CsvEncoding::Utf16LittleEndian : CsvEncoding::Utf16BigEndian;
        mark = 2;
    } else {
        utf16 = guessUtf16(bytes);
    }
    const QByteArrayView body = QByteArrayView(bytes).sliced(mark);

    if (utf16) {
        result.encoding = *utf16;
        result.text = fromUtf16(body, *utf16);
        if (std::any_of(result.text.cbegin(), result.text.cend(), [](QChar c) { return isForeignToText(c.unicode()); }))
            return noText(name);
        if (body.size() % 2 != 0 || !result.text.isValidUtf16())
            return damaged(name);
        return result;
    }
    // Asked before the encoding: binary data is seldom valid in one, and "damaged" would mislead.
    const qsizetype end = body.endsWith('\x1A') ? body.size() - 1 : body.size(); // DOS programs end a text so
    for (qsizetype i = 0; i < end; ++i) {
        if (static_cast<uchar>(body[i]) < 0x80 && isForeignToText(static_cast<uchar>(body[i])))
            return noText(name);
    }
    const QByteArrayView characters = body.first(end);
    if (characters.isValidUtf8()) {
        result.text = QString::fromUtf8(characters);
        return result;
    }
    if (result.encoding == CsvEncoding::Utf8WithBom)
        return damaged(name);
    const std::optional<QString> text = fromWindows1252(characters.toByteArray());
    if (!text)
        return damaged(name);
    result.text = *text;
    result.encoding = CsvEncoding::Windows1252;
    return result;
}

Result<CsvText> CsvText::read(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, Text::tr("%1 could not be read.").arg(name.isEmpty() ? path : name),
            file.errorString());
    }
    if (file.size() > maxBytes)
        return tooLarge(name);
    const QByteArray bytes = file.read(maxBytes + 1); // it may have grown since
    if (file.error() != QFile::NoError)
        return fail(ErrorKind::Storage, Text::tr("%1 could not be read.").arg(name), file.errorString());
    return decode(bytes, name);
}

QString CsvText::encodingName(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
    case CsvEncoding::Utf8WithBom:
        return QStringLiteral("UTF-8");
    case CsvEncoding::Utf16LittleEndian:
    case CsvEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    case CsvEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return QString();
}
