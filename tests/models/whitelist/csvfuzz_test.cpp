#include "fuzz/csvinvariants.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace {

//! Files that reach every branch of the reader; what the mutations start from.
std::vector<QByteArray> seeds()
{
    const QByteArray header = "name,email,countryCode,phone\n";
    const QString accents = QStringLiteral("name;email;countryCode;phone\r\nJosé €;j@x.co;+57;300\r\n");
    const QByteArray utf16(reinterpret_cast<const char *>(accents.utf16()), accents.size() * 2);
    return {header + "John Doe,john@example.com,+1,5550001234\n",
        header + "\"Doe, \"\"J\"\"\nx\",j@x.co,+1-787,5\n\"'=1\",a@b.co,'+57,6\n", "\xEF\xBB\xBF" + accents.toUtf8(),
        accents.toLatin1(), utf16, "\xFF\xFE" + utf16, "sep=\t\nname\temail\tcountryCode\tphone\nA\ta@b.co\t+57\t1\r",
        header + "\"open,a@b.co,+57,1\nB,b@b.co,+57,2\n\"x\"y,c@b.co,+57,3\n",
        header + "A,a@b.co,+57,5.55E+09\n,,,\n\n"};
}

QByteArray mutated(QByteArray bytes, const std::vector<QByteArray> &others, QRandomGenerator &random)
{
    static const std::vector<QByteArray> pieces{"\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "'", "=", "+57", "\xFF\xFE",
        "\xEF\xBB\xBF", QByteArray("\0", 1), "\x93", "\xC3", "\xED\xA0\x80", "name", "countryCode",
        QByteArray(5000, 'x'), QByteArray(100, ',')};
    const auto below = [&random](qsizetype end) { return qsizetype(random.bounded(static_cast<int>(end))); };
    const int steps = 1 + random.bounded(4);
    for (int step = 0; step < steps; ++step) {
        const qsizetype at = below(bytes.size() + 1);
        switch (random.bounded(5)) {
        case 0:
            bytes.insert(at, pieces[static_cast<size_t>(below(static_cast<qsizetype>(pieces.size())))]);
            break;
        case 1:
            bytes.remove(at, 1 + below(8));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(random.generate());
            break;
        case 3: {
            const QByteArray &other = others[static_cast<size_t>(below(static_cast<qsizetype>(others.size())))];
            bytes = bytes.left(at) + other.mid(below(other.size()));
            break;
        }
        default:
            bytes.insert(at, bytes.mid(below(bytes.size() + 1), 40).repeated(1 + random.bounded(20)));
        }
    }
    return bytes;
}

} // namespace

TEST(CsvFuzz, HoldsItsPromisesForMutatedFiles)
{
    QRandomGenerator random(20260115);
    const std::vector<QByteArray> files = seeds();
    for (const QByteArray &file : files)
        ASSERT_EQ(CsvInvariants::broken(file), QString()) << file.toHex().constData();
    for (int round = 0; round < 20000; ++round) {
        const QByteArray file = mutated(files[static_cast<size_t>(round) % files.size()], files, random);
        ASSERT_EQ(CsvInvariants::broken(file), QString()) << "round " << round << ": " << file.toHex().constData();
    }
}
