// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_reader.h"
#include "table/separators.h"
#include "table/sha256.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace smartsme;

namespace {

using Rows = std::vector<TextRow>;

} // namespace

Q_DECLARE_METATYPE(Rows)
Q_DECLARE_METATYPE(TextEncoding)

class RowReaderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("rows.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    Rows read(const QByteArray &bytes, RowReaderOptions options = {})
    {
        Result<RowReader> reader = RowReader::open(written(bytes), options);
        if (!reader)
            qFatal("%s", qPrintable(printed(reader.problems().front())));
        Rows rows;
        while (std::optional<TextRow> row = reader->nextText())
            rows.push_back(*std::move(row));
        if (reader->problem())
            qFatal("%s", qPrintable(printed(*reader->problem())));
        return rows;
    }
    Problem refused(const QByteArray &bytes, const RowReaderOptions &options = {})
    {
        Result<RowReader> reader = RowReader::open(written(bytes), options);
        if (!reader)
            return reader.problems().front();
        while (reader->nextText()) { }
        return reader->problem().value_or(Problem());
    }

private Q_SLOTS:
    void splits_data();
    void splits();
    void everyBlockBoundary_data();
    void everyBlockBoundary();
    void fieldsAreNotDecoded();
    void delimiterIsGuessed();
    void wideTextIsConverted();
    void everyEncodingAndBreak_data();
    void everyEncodingAndBreak();
    void refuses_data();
    void refuses();
    void whatIsNoFile();
    void limits();
    void sha256AgreesWithQt_data();
    void sha256AgreesWithQt();
    void hashOfFileIsThatOfItsBytes();
};

void RowReaderTest::splits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const auto row = [](qint64 line, std::initializer_list<const char *> cells) {
        TextRow made{line, {}};
        for (const char *cell : cells)
            made.cells << QString::fromUtf8(cell);
        return made;
    };
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << Rows{row(1, {"a", "b"}), row(2, {"c", "d"})};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << Rows{row(1, {"a", "b"}), row(2, {"c", "d"})};
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << Rows{row(1, {"a", "b"}), row(2, {"c", "d"})};
    QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd") << Rows{row(1, {"a"}), row(2, {"b"}), row(3, {"c"}), row(4, {"d"})};
    QTest::newRow("no last line break") << QByteArray("a,b\nc,d") << Rows{row(1, {"a", "b"}), row(2, {"c", "d"})};
    QTest::newRow("blank lines are counted") << QByteArray("\n\r\na\n\nb\n\n") << Rows{row(3, {"a"}), row(5, {"b"})};
    QTest::newRow("empty fields") << QByteArray(",\n,,\n\"\"\n") << Rows{row(1, {"", ""}), row(2, {"", "", ""}), row(3, {""})};
    QTest::newRow("quotes") << QByteArray("\"a\",b,\"c\"\n") << Rows{row(1, {"a", "b", "c"})};
    QTest::newRow("doubled quotes") << QByteArray("\"a\"\"b\",\"\"\"\",\"\"\"\"\"\"\n") << Rows{row(1, {"a\"b", "\"", "\"\""})};
    QTest::newRow("delimiter in quotes") << QByteArray("\"a,b\",c\n") << Rows{row(1, {"a,b", "c"})};
    QTest::newRow("line breaks in quotes") << QByteArray("\"a\r\nb\nc\rd\",e\nf,g\n") << Rows{row(1, {"a\r\nb\nc\rd", "e"}), row(5, {"f", "g"})};
    QTest::newRow("quote inside a bare field") << QByteArray("5\"tube,b\nc,d\n") << Rows{row(1, {"5\"tube", "b"}), row(2, {"c", "d"})};
    QTest::newRow("text after a closing quote") << QByteArray("\"a\"x,b\nc\n") << Rows{row(1, {"\"a\"x", "b"}), row(2, {"c"})};
    QTest::newRow("blanks are dropped") << QByteArray(" a ,\" b \"\n") << Rows{row(1, {"a", "b"})};
    QTest::newRow("DOS end sign") << QByteArray("a,b\r\n\x1A") << Rows{row(1, {"a", "b"})};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"\xE7\x8F\xBE\",b\n") << Rows{row(1, {"現", "b"})};
    QTest::newRow("CP932 second bytes like ASCII") << QByteArray("\x83\x5C,\x95\x5C\x97\x5C,\x83\x7C\n") << Rows{row(1, {"ソ", "表予", "ポ"})};
}

void RowReaderTest::splits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    RowReaderOptions options;
    options.delimiter = ',';
    QCOMPARE(read(bytes, options), rows);
}

void RowReaderTest::everyBlockBoundary_data()
{
    splits_data();
}

/// The same rows behind filler rows of every length modulo a block, so that each byte of them comes to stand at its end.
void RowReaderTest::everyBlockBoundary()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        QSKIP("a mark stands at the beginning only");
    RowReaderOptions options;
    options.blockBytes = 2048;
    const qsizetype block = options.blockBytes + options.blockBytes / 2; // what the first read fills
    options.delimiter = ',';
    options.encoding = static_cast<unsigned char>(bytes[0]) == 0x83 ? TextEncoding::cp932 : TextEncoding::utf8;
    for (qsizetype shift = 0; shift <= bytes.size() + separatorBytes; ++shift) {
        QByteArray filler;
        while (filler.size() < block - shift - 1)
            filler += QByteArray(std::min<qsizetype>(900, block - shift - 1 - filler.size() - (filler.isEmpty() ? 0 : 1)), 'x') + '\n';
        filler.truncate(block - shift - 1);
        filler += '\n';
        const auto fillerRows = static_cast<qint64>(filler.count('\n'));
        Rows expected = rows;
        for (TextRow &row : expected)
            row.line += fillerRows;
        Rows found = read(filler + bytes, options);
        std::erase_if(found, [](const TextRow &row) { return row.cells.front().startsWith(QLatin1Char('x')) && row.cells.front().size() > 1; });
        QCOMPARE(found, expected);
    }
}

void RowReaderTest::fieldsAreNotDecoded()
{
    const QString path = written(QByteArray("\x8C\xBB\x8B\xE0,\"a\"\"b\",\xFF\n"));
    Result<RowReader> reader = RowReader::open(path);
    QVERIFY(reader.ok());
    const RawRow *row = reader->next();
    QVERIFY(row != nullptr);
    QCOMPARE(row->fields.size(), std::size_t(3));
    QVERIFY(row->fields[0].bytes == "\x8C\xBB\x8B\xE0");
    QVERIFY(row->fields[1].bytes == "a\"\"b");
    QVERIFY(row->fields[1].isQuoted && row->fields[1].hasDoubledQuotes);
    QVERIFY(!row->fields[0].isQuoted);
    QCOMPARE(reader->text(row->fields[0]).text, QStringLiteral("現金"));
    QCOMPARE(reader->text(row->fields[1]).text, QStringLiteral("a\"b"));
    QVERIFY(!reader->text(row->fields[2]).ok());
    QVERIFY(reader->next() == nullptr);
    QVERIFY(!reader->problem());
}

void RowReaderTest::delimiterIsGuessed()
{
    QCOMPARE(read("a\tb,c\td\n"), (Rows{{1, {QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("d")}}}));
    QCOMPARE(read("\"a\t\t\t\",b\n"), (Rows{{1, {QStringLiteral("a"), QStringLiteral("b")}}}));
}

void RowReaderTest::wideTextIsConverted()
{
    QString text;
    Rows expected;
    for (int i = 1; i <= 30000; ++i) { // more than one block, a surrogate pair in every row
        text += QStringLiteral("%1,\"現金，𠮷\"\r\n").arg(i);
        expected.push_back({i, {QString::number(i), QStringLiteral("現金，𠮷")}});
    }
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const Rows found = read(QByteArray(encoder(text)));
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            QCOMPARE(found[i], expected[i]);
    }
}

void RowReaderTest::everyEncodingAndBreak_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    // ①㈱,"髙﨑⏎～",－∥￠⏎ｶﾅ without a line break at the end. In EUC-JP 髙﨑 stand where NEC put them (rows 92 and 89).
    const QString text = QStringLiteral("①㈱,\"髙﨑\n～\",－∥￠\nｶﾅ");
    const QByteArray cp932 = QByteArray::fromHex("8740878A2C22FBFCFAB10A8160222C817C816181910AB6C5");
    const QByteArray eucJp = QByteArray::fromHex("ADA1ADEA2C22FCE2F9F50AA1C1222CA1DDA1C2A1F10A8EB68EC5");
    const auto wide = [&](QStringConverter::Encoding encoding) { return QByteArray(QStringEncoder(encoding)(text)); };
    struct Written { const char *name; QByteArray bytes; TextEncoding encoding; };
    const std::vector<Written> files{{"CP932", cp932, TextEncoding::cp932}, {"EUC-JP", eucJp, TextEncoding::eucJp}, {"UTF-8", text.toUtf8(), TextEncoding::utf8},
        {"UTF-8 with mark", "\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::utf8}, {"UTF-16LE", "\xFF\xFE" + wide(QStringConverter::Utf16LE), TextEncoding::utf16le},
        {"UTF-16BE", "\xFE\xFF" + wide(QStringConverter::Utf16BE), TextEncoding::utf16be}};
    for (const Written &file : files) {
        const bool isLittle = file.encoding == TextEncoding::utf16le;
        const bool isWide = isLittle || file.encoding == TextEncoding::utf16be;
        const auto unit = [&](char c) { return isLittle ? QByteArray({c, 0}) : isWide ? QByteArray({0, c}) : QByteArray(1, c); };
        for (const QByteArray &lineBreak : {unit('\n'), unit('\r'), unit('\r') + unit('\n')}) {
            QByteArray bytes = file.bytes;
            bytes.replace(unit('\n'), lineBreak);
            QTest::addRow("%s, %s", file.name, lineBreak.toHex().constData()) << bytes << file.encoding;
        }
    }
}

void RowReaderTest::everyEncodingAndBreak()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    Result<RowReader> reader = RowReader::open(written(bytes));
    QVERIFY(reader.ok());
    QCOMPARE(reader->encoding(), encoding);
    const std::optional<TextRow> first = reader->nextText();
    const std::optional<TextRow> second = reader->nextText();
    QVERIFY(first && second);
    QString broken = first->cells.value(1);
    broken.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QCOMPARE(first->cells.value(0), QStringLiteral("①㈱"));
    QCOMPARE(broken, QStringLiteral("髙﨑\n～"));
    QCOMPARE(first->cells.value(2), QStringLiteral("－∥￠"));
    QCOMPARE(second->cells, QStringList(QStringLiteral("ｶﾅ")));
    QCOMPARE(second->line, 3);
    QVERIFY(!reader->nextText() && !reader->problem());
}

void RowReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("empty") << QByteArray() << "file.empty" << qint64(0) << 0;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n....IHDR") << "file.binary" << qint64(0) << 0;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04........") << "file.damaged" << qint64(0) << 0;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << "file.binary" << qint64(0) << 0;
    QTest::newRow("a few zeros in text") << QByteArray("a,b\n") + QByteArray(3, '\0') + QByteArray(200, 'x') << "file.binary" << qint64(0) << 0;
    QTest::newRow("open quote") << QByteArray("a,b\nc,\"d\ne,f\n") << "file.quote-open" << qint64(2) << 2;
    QTest::newRow("bad byte") << QByteArray("\x8C\xBB\x8B\xE0,b\nc,\xFF\n") << "file.undecodable" << qint64(2) << 2;
    QTest::newRow("half a surrogate pair") << QByteArray("\xFF\xFE", 2) + QByteArray("\x00\xD8\x41\x00", 4) << "file.undecodable" << qint64(0) << 0;
}

void RowReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    QFETCH(qint64, line);
    QFETCH(int, column);
    const Problem problem = refused(bytes);
    QCOMPARE(problem.id, id);
    QCOMPARE(problem.place.line, line);
    QCOMPARE(problem.place.column, column);
    QCOMPARE(problem.place.file, QStringLiteral("rows.csv"));
    QVERIFY(!problem.message.isEmpty());
    QVERIFY(!problem.remedy.isEmpty());
    if (id != QStringLiteral("file.binary"))
        QCOMPARE(problem.found, QString());     // in a payroll it would be a name
}

void RowReaderTest::whatIsNoFile()
{
    QCOMPARE(RowReader::open(m_folder.path()).problems().front().id, QStringLiteral("file.folder"));
    QCOMPARE(RowReader::open(m_folder.filePath(QStringLiteral("none.csv"))).problems().front().id, QStringLiteral("file.missing"));
}

void RowReaderTest::limits()
{
    RowReaderOptions options;
    options.mostRows = 2;
    QCOMPARE(refused("a\nb\nc\n", options).id, QStringLiteral("file.too-many-rows"));
    QCOMPARE(refused("a\nb\nc\n", options).place.line, 3);
    options = {};
    options.mostColumns = 2;
    QCOMPARE(refused("a,b\na,b,c\n", options).id, QStringLiteral("file.too-many-columns"));
    options = {};
    options.longestCell = 10;
    QCOMPARE(refused("abcdefghijk\n", options).id, QStringLiteral("file.cell-too-long"));
    QCOMPARE(read("abcdefghij\n", options).size(), std::size_t(1));
    options.mostBytes = 3;
    QCOMPARE(refused("abcd", options).id, QStringLiteral("file.too-large"));
    options = {};
    options.longestCell = 100 * 1024;
    QCOMPARE(refused("a,\"" + QByteArray(4 * 1024 * 1024, 'b'), options).id, QStringLiteral("file.row-too-long"));
    QCOMPARE(RowReader::open(m_folder.filePath(QStringLiteral("none.csv"))).problems().front().id, QStringLiteral("file.missing"));
    QCOMPARE(RowReader::open(m_folder.path()).problems().front().id, QStringLiteral("file.folder"));
}

void RowReaderTest::sha256AgreesWithQt_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("fastest") << static_cast<int>(Sha256::Way::fastest);
    QTest::newRow("portable") << static_cast<int>(Sha256::Way::portable);
}

void RowReaderTest::sha256AgreesWithQt()
{
    QFETCH(int, way);
    // FIPS 180-4, example: SHA-256 of "abc"
    Sha256 abc(static_cast<Sha256::Way>(way));
    abc.add(std::span<const char>("abc", 3));
    QCOMPARE(abc.result().toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QRandomGenerator random(7);
    for (int length = 0; length < 300; ++length) {
        QByteArray bytes(length, '\0');
        for (char &c : bytes)
            c = static_cast<char>(random.bounded(256));
        Sha256 hash(static_cast<Sha256::Way>(way));
        for (qsizetype from = 0; from < bytes.size();) { // in pieces of any size
            const qsizetype count = std::min<qsizetype>(bytes.size() - from, 1 + static_cast<qsizetype>(random.bounded(90)));
            hash.add(std::span<const char>(bytes.constData() + from, static_cast<std::size_t>(count)));
            from += count;
        }
        QCOMPARE(hash.result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
}

void RowReaderTest::hashOfFileIsThatOfItsBytes()
{
    const QByteArray bytes = QByteArray("\xEF\xBB\xBF") + QByteArray("a,b\n").repeated(200000);
    Result<RowReader> reader = RowReader::open(written(bytes));
    QVERIFY(reader.ok());
    while (reader->next()) { }
    QCOMPARE(reader->rows(), 200000);
    QCOMPARE(reader->done(), reader->size());
    QCOMPARE(reader->sha256().toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QTEST_GUILESS_MAIN(RowReaderTest)
#include "row_reader_test.moc"
