// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_reader.h"
#include "table/separators.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <array>

using namespace smartsme;

namespace {

using Rows = std::vector<TextRow>;

/// The rules of the reader byte by byte, sharing nothing with it. Nothing for text that ends inside quotes.
std::optional<Rows> splitByteByByte(const QByteArray &bytes)
{
    Rows rows;
    TextRow row{1, {}, {}};
    QByteArray raw;
    bool isQuotedField = false, isInside = false, hasDoubled = false, isBlank = true;
    qint64 line = 1;
    const auto endField = [&] {
        const bool closed = isQuotedField && raw.size() >= 2 && raw.endsWith('"');
        QByteArray value = closed ? raw.mid(1, raw.size() - 2) : raw;
        if (hasDoubled)
            value.replace("\"\"", "\"");
        row.cells << QString::fromUtf8(value).trimmed();
        isBlank = isBlank && row.cells.size() == 1 && value.isEmpty() && !closed;
        raw.clear();
        isQuotedField = hasDoubled = false;
    };
    const auto endRow = [&] {
        endField();
        if (!isBlank)
            rows.push_back(row);
        isBlank = true;
        row = TextRow{line, {}, {}};
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool isBreak = c == '\n' || (c == '\r' && bytes.mid(i + 1, 1) != "\n");
        line += isBreak ? 1 : 0;
        if (isInside || (c != ',' && c != '\n' && c != '\r')) {
            if (c == '"' && isInside) {
                isInside = false;
            } else if (c == '"' && (raw.isEmpty() || (isQuotedField && raw.endsWith('"')))) {
                hasDoubled = !raw.isEmpty();
                isQuotedField = isInside = true;
            }
            raw += c;
        } else if (c == ',') {
            endField();
        } else if (isBreak) {
            endRow();
        }
    }
    if (isInside)
        return std::nullopt;
    if (!raw.isEmpty() || !row.cells.isEmpty())
        endRow();
    return rows;
}

} // namespace

/// Rows are split 64 bytes at a time where they are regular, byte by byte where not: both by the same rules.
class SplittingTest : public QObject
{
    Q_OBJECT

    struct Found { Rows rows; std::optional<Problem> problem; };
    QTemporaryDir m_folder;

    Found read(const QByteArray &bytes, const RowReaderOptions &options)
    {
        QFile file(m_folder.filePath(QStringLiteral("rows.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        Result<RowReader> reader = RowReader::open(file.fileName(), options);
        if (!reader)
            return {{}, reader.problems().front()};
        Found found;
        while (std::optional<TextRow> row = reader->nextText())
            found.rows.push_back(*std::move(row));
        found.problem = reader->problem();
        return found;
    }

private Q_SLOTS:
    void separatorMasksAgree();
    void anyTextIsSplitByTheRules();
};

void SplittingTest::separatorMasksAgree()
{
    QRandomGenerator random(5);
    const QByteArray letters("a,\t\"\r\n\x83");
    for (int round = 0; round < 1000; ++round) {
        char bytes[separatorBytes];
        for (char &byte : bytes)
            byte = letters[static_cast<qsizetype>(random.bounded(static_cast<int>(letters.size())))];
        for (const char delimiter : {',', '\t'})
            QVERIFY(separatorMasks(bytes, delimiter) == separatorMasksPortable(bytes, delimiter));
    }
    QCOMPARE(parityUpTo(0b100'0100), std::uint64_t(0b011'1100));
    QCOMPARE(parityUpTo(std::uint64_t(1) << 63), std::uint64_t(1) << 63);
}

/// Whatever stands in a row, in whatever block it falls.
void SplittingTest::anyTextIsSplitByTheRules()
{
    QRandomGenerator random(20240401);
    const std::array<const char *, 12> parts{",", ",", "\n", "\r\n", "\r", "\"", "\"", "\"a\"", "\"x,y\"", "bc", "\"\"", "12345678901234567890123456789012345678901234567890"};
    int compared = 0;
    for (int round = 0; round < 1000; ++round) {
        QByteArray bytes("a,b,c,d\n");
        const int usual = round % 3 == 0 ? 12 : 5;     // most texts are nearly regular, so that both ways of splitting meet
        for (int left = random.bounded(300); left > 0; --left)
            bytes += random.bounded(usual) == 0 ? parts[random.bounded(static_cast<quint32>(parts.size()))] : random.bounded(4) == 0 ? "\n" : random.bounded(2) == 0 ? "\"fg\"," : "1,";
        const std::optional<Rows> expected = splitByteByByte(bytes);
        RowReaderOptions options;
        options.delimiter = ',';
        options.blockBytes = 2048 + random.bounded(100);
        if (!expected) {
            QCOMPARE(read(bytes, options).problem.value_or(Problem()).id, QStringLiteral("file.quote-open"));
            continue;
        }
        const Found found = read(bytes, options);
        QVERIFY(!found.problem);
        QCOMPARE(found.rows, *expected);
        ++compared;
    }
    QVERIFY(compared > 300);
}

QTEST_GUILESS_MAIN(SplittingTest)
#include "splitting_test.moc"
