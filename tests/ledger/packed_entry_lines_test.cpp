// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/packed_entry_lines.h"

#include "core/yen.h"

#include <QTest>

#include <string>
#include <vector>

using namespace smartsme;

namespace {

bool isSame(const EntryLine &a, const EntryLine &b)
{
    for (int side : {0, 1}) {
        if (a.account[side] != b.account[side] || a.yen[side] != b.yen[side] || a.tax[side] != b.tax[side] || a.taxKind[side] != b.taxKind[side])
            return false;
    }
    return a.line == b.line && a.day == b.day && a.description == b.description;
}

EntryLine line(qint64 number, std::int32_t day, int debit, int credit, std::int64_t yen)
{
    EntryLine line;
    line.line = number;
    line.day = day;
    line.account[0] = debit;
    line.account[1] = credit;
    line.yen[0] = debit < 0 ? 0 : yen;
    line.yen[1] = credit < 0 ? 0 : yen;
    return line;
}

/// Every field at its ends, lines that go back, sides that are missing, tax of each kind.
std::vector<EntryLine> oddLines()
{
    std::vector<EntryLine> lines{line(1, 20240401, 0, 1, 1), line(2, 20240401, 0, -1, -1), line(3, 20250331, -1, 127, 128), line(1'000'000'000'000, 19000101, 128, 99'999, Yen::largestCell),
                                 line(5, 22001231, 2, 2, -Yen::largestCell), line(6, 20240630, -1, -1, 0)};
    lines[0].tax[0] = 10;
    lines[0].taxKind[0] = TaxKind::purchase;
    lines[2].tax[1] = -7;
    lines[2].taxKind[1] = TaxKind::sale;
    lines[3].yen[1] = 3;
    lines[3].tax[0] = lines[3].tax[1] = 5;
    lines[3].taxKind[0] = lines[3].taxKind[1] = TaxKind::sale;
    lines[1].description = "4月分 電話代";
    lines[4].description = "a";
    return lines;
}

EntryLineBlock packed(const std::vector<EntryLine> &lines)
{
    EntryLinePacker packer;
    for (const EntryLine &line : lines)
        packer.add(line);
    return packer.take();
}

} // namespace

class PackedEntryLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeBack()
    {
        const std::vector<EntryLine> lines = oddLines();
        const EntryLineBlock block = packed(lines);
        QCOMPARE(block.lines, qint64(lines.size()));
        QCOMPARE(block.firstDay, 19000101);
        QCOMPARE(block.lastDay, 22001231);
        EntryLineUnpacker unpacker(block);
        for (const EntryLine &expected : lines) {
            const auto found = unpacker.next();
            QVERIFY(found && isSame(*found, expected));
        }
        QVERIFY(!unpacker.next());
        QVERIFY(!unpacker.isDamaged());
    }

    /// A line as an accounting program writes it costs a few bytes.
    void linesAreSmall()
    {
        std::vector<EntryLine> lines;
        for (int i = 0; i < EntryLinePacker::mostLines; ++i)
            lines.push_back(line(i + 1, 20240401 + i / 200, i % 100, i % 70, 1000 + i * 7));
        const EntryLineBlock block = packed(lines);
        QVERIFY2(block.bytes.size() < 9 * block.lines, qPrintable(QString::number(block.bytes.size())));
    }

    void blocksStandAlone()
    {
        EntryLinePacker packer;
        packer.add(line(70, 20240401, 0, 1, 5));
        QCOMPARE(packer.take().lines, 1);
        QVERIFY(packer.isEmpty());
        packer.add(line(71, 20240402, 1, 0, 6));
        const EntryLineBlock second = packer.take();
        EntryLineUnpacker unpacker(second);
        const auto found = unpacker.next();
        QVERIFY(found && isSame(*found, line(71, 20240402, 1, 0, 6)));
    }

    void aLongTextFillsABlock()
    {
        const std::string text(1024 * 1024, 'x');
        EntryLine one = line(1, 20240401, 0, 1, 5);
        one.description = text;
        EntryLinePacker packer;
        packer.add(one);
        QVERIFY(packer.isFull());
        const EntryLineBlock block = packer.take();
        EntryLineUnpacker unpacker(block);
        QVERIFY(isSame(unpacker.next().value(), one));
    }

    /// Cut or changed at every byte: an end or damage, never more lines than there were and never a value no file may hold.
    void damageIsNoticed()
    {
        const EntryLineBlock whole = packed(oddLines());
        for (qsizetype at = 0; at < whole.bytes.size(); ++at) {
            EntryLineBlock cut = whole;
            cut.bytes.truncate(at);
            EntryLineUnpacker cutLines(cut);
            while (cutLines.next()) {}
            QVERIFY(cutLines.isDamaged());
            for (const int change : {0x00, 0x7F, 0x80, 0xFF}) {
                EntryLineBlock changed = whole;
                changed.bytes[at] = static_cast<char>(change);
                EntryLineUnpacker lines(changed);
                qint64 count = 0;
                while (const auto found = lines.next()) {
                    ++count;
                    QVERIFY(found->yen[0] <= Yen::largestCell && found->yen[0] >= -Yen::largestCell && found->account[0] >= -1);
                }
                QVERIFY(count <= whole.lines);
                QVERIFY(lines.isDamaged() || count == whole.lines);
            }
        }
    }
};

QTEST_GUILESS_MAIN(PackedEntryLinesTest)
#include "packed_entry_lines_test.moc"
