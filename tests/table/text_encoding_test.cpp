// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_encoding.h"

#include <QFile>
#include <QStringDecoder>
#include <QtTest>

using namespace smartsme;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray fileBytes(const char *path)
{
    QFile file(QStringLiteral(SMARTSME_SOURCE_DIR "/data/samples/") + QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The decoder of a Qt with ICU is the oracle for pairs of bytes; where Qt has none the test is skipped.
void comparePairs(const char *name, TextEncoding encoding, const std::function<bool(int)> &isExcepted)
{
    QStringDecoder probe(name);
    if (!probe.isValid())
        QSKIP("this Qt has no decoder to compare with");
    int compared = 0;
    for (int pair = 0; pair < 0x10000; ++pair) {
        const QByteArray bytes = QByteArray(1, static_cast<char>(pair >> 8)) + static_cast<char>(pair & 0xFF);
        QStringDecoder decoder(name, QStringDecoder::Flag::Stateless);
        const QString theirs = decoder(bytes);
        const bool theirsIsWhole = !decoder.hasError() && !theirs.contains(QChar(0x1A)) && !theirs.contains(QChar(QChar::ReplacementCharacter)) && !theirs.isEmpty();
        if (!theirsIsWhole || isExcepted(pair))
            continue;
        const DecodedText ours = decoded(view(bytes), encoding);
        QVERIFY2(ours.ok() && ours.text == theirs, qPrintable(QStringLiteral("%1: ours %2, theirs %3").arg(pair, 4, 16).arg(QString::fromLatin1(ours.text.toUtf8().toHex()),
                                                                                                               QString::fromLatin1(theirs.toUtf8().toHex()))));
        ++compared;
    }
    QVERIFY2(compared > 10000, qPrintable(QString::number(compared)));
}

} // namespace

class TextEncodingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void cp932_data();
    void cp932();
    void cp932AgreesWithQt();
    void eucJpAgreesWithQt();
    void badBytes_data();
    void badBytes();
    void utf8_data();
    void utf8();
    void guesses_data();
    void guesses();
    void guessesShortTexts();
};

void TextEncodingTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::newRow("own") << "CP932" << "CP932";
    QTest::newRow("sjis") << "Shift_JIS" << "CP932";
    QTest::newRow("utf8") << "utf-8" << "UTF-8";
    QTest::newRow("euc") << "EUC-JP" << "EUC-JP";
    QTest::newRow("utf16be") << "UTF-16BE" << "UTF-16BE";
    QTest::newRow("unknown") << "latin1" << QString();
}

void TextEncodingTest::names()
{
    QFETCH(QString, name);
    QFETCH(QString, found);
    const std::optional<TextEncoding> encoding = encodingNamed(name);
    QCOMPARE(encoding ? encodingName(*encoding) : QString(), found);
}

void TextEncodingTest::cp932_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("text");
    // platform rules: windows-31j, not JIS X 0208 as iconv's SHIFT_JIS has it
    QTest::newRow("wave dash") << QByteArray("8160") << QString(QChar(0xFF5E));
    QTest::newRow("minus") << QByteArray("817C") << QString(QChar(0xFF0D));
    QTest::newRow("parallel") << QByteArray("8161") << QString(QChar(0x2225));
    QTest::newRow("backslash and tilde") << QByteArray("5C7E") << "\\~";
    QTest::newRow("NEC row 13") << QByteArray("8740878A8782") << QStringLiteral("①㈱№");
    QTest::newRow("IBM extensions") << QByteArray("FBFC8DE8FAB1") << QStringLiteral("髙崎﨑");
    QTest::newRow("user characters") << QByteArray("F040F9FC") << QString(QChar(0xE000)) + QChar(0xE757);
    QTest::newRow("half-width kana") << QByteArray("B6DDBACCA5") << QStringLiteral("ｶﾝｺﾌ･");
    QTest::newRow("second byte 5C") << QByteArray("835C955C975C") << QStringLiteral("ソ表予");
}

void TextEncodingTest::cp932()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, text);
    const DecodedText found = decoded(view(QByteArray::fromHex(hex)), TextEncoding::cp932);
    QVERIFY(found.ok());
    QCOMPARE(found.text, text);
}

void TextEncodingTest::cp932AgreesWithQt()
{
    // 80, A0, FD, FE, FF alone are no characters for us; ICU passes them on as control or private characters. It also swaps
    // the control characters 1A, 1C and 7F, a habit of IBM's code pages.
    comparePairs("Shift_JIS", TextEncoding::cp932, [](int pair) {
        for (const int byte : {pair >> 8, pair & 0xFF}) {
            if (byte == 0x80 || byte == 0xA0 || byte >= 0xFD || byte == 0x1A || byte == 0x1C || byte == 0x7F)
                return true;
        }
        return false;
    });
}

void TextEncodingTest::eucJpAgreesWithQt()
{
    comparePairs("EUC-JP", TextEncoding::eucJp, [](int pair) {
        const int first = pair >> 8;
        const int second = pair & 0xFF;
        // C1 control characters and IBM's 8E E0-E4 are none of EUC-JP's characters for us.
        return (first >= 0x80 && first < 0xA1 && (first != 0x8E || second > 0xDF)) || (first < 0x80 && second >= 0x80);
    });
}

void TextEncodingTest::badBytes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<qint64>("badByte");
    QTest::addColumn<QString>("text");
    const QString bad(QChar(QChar::ReplacementCharacter));
    QTest::newRow("lead byte before a quote keeps the quote") << QByteArray("418122") << "CP932" << qint64(1) << QStringLiteral("A") + bad + QLatin1Char('"');
    QTest::newRow("lead byte at the end") << QByteArray("88C081") << "CP932" << qint64(2) << QStringLiteral("安") + bad;
    QTest::newRow("FF") << QByteArray("FF41") << "CP932" << qint64(0) << bad + QLatin1Char('A');
    QTest::newRow("empty place of the table") << QByteArray("81AD") << "CP932" << qint64(0) << bad;
    QTest::newRow("CP932 read as UTF-8") << QByteArray("8CBB8BE0") << "UTF-8" << qint64(0) << bad + bad + bad + bad;
    QTest::newRow("half a pair of EUC") << QByteArray("B8BD41B8") << "EUC-JP" << qint64(3) << QStringLiteral("現A") + bad;
}

void TextEncodingTest::badBytes()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, encoding);
    QFETCH(qint64, badByte);
    QFETCH(QString, text);
    const QByteArray bytes = QByteArray::fromHex(hex);
    const DecodedText found = decoded(view(bytes), *encodingNamed(encoding));
    QCOMPARE(static_cast<qint64>(found.badByte), badByte);
    QCOMPARE(found.text, text);
}

void TextEncodingTest::utf8_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<qint64>("firstBad");
    QTest::newRow("ASCII") << QByteArray("616263") << qint64(-1);
    QTest::newRow("現金") << QByteArray("E78FBEE98791") << qint64(-1);
    QTest::newRow("𠮷") << QByteArray("F0A0AEB7") << qint64(-1);
    QTest::newRow("longer form than needed") << QByteArray("41C0AF") << qint64(1);
    QTest::newRow("surrogate") << QByteArray("EDA080") << qint64(0);
    QTest::newRow("past the last character") << QByteArray("F4908080") << qint64(0);
    QTest::newRow("cut off") << QByteArray("41E78F") << qint64(1);
    QTest::newRow("continuation alone") << QByteArray("4180") << qint64(1);
}

void TextEncodingTest::utf8()
{
    QFETCH(QByteArray, hex);
    QFETCH(qint64, firstBad);
    const QByteArray bytes = QByteArray::fromHex(hex);
    QCOMPARE(static_cast<qint64>(firstBadUtf8(view(bytes))), firstBad);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString theirs = decoder(bytes);
    QCOMPARE(decoder.hasError(), firstBad >= 0);
}

void TextEncodingTest::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<qint64>("mark");
    const QString text = QStringLiteral("取引No,取引日,借方勘定科目\n1,2024/04/01,売掛金 ㈱髙﨑①\n");
    const auto wide = [&](QStringConverter::Encoding encoding) { return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::Default)(text)); };
    QTest::newRow("UTF-8") << text.toUtf8() << "UTF-8" << qint64(0);
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << "UTF-8" << qint64(3);
    QTest::newRow("UTF-8, cut in a character") << text.toUtf8().left(5) << "UTF-8" << qint64(0);
    QTest::newRow("UTF-16LE") << QByteArray(wide(QStringConverter::Utf16LE)) << "UTF-16LE" << qint64(0);
    QTest::newRow("UTF-16BE") << QByteArray(wide(QStringConverter::Utf16BE)) << "UTF-16BE" << qint64(0);
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE", 2) + QByteArray(wide(QStringConverter::Utf16LE)) << "UTF-16LE" << qint64(2);
    QTest::newRow("Yayoi journal") << fileBytes("firm_a/yayoi_shiwake_import25.txt") << "CP932" << qint64(0);
    QTest::newRow("Yayoi journal, first 1000 bytes") << fileBytes("firm_a/yayoi_shiwake_import25.txt").left(1000) << "CP932" << qint64(0);
    QTest::newRow("Money Forward") << fileBytes("firm_b/mf_shiwakecho_cp932.csv").left(1001) << "CP932" << qint64(0);
    QTest::newRow("EUC-JP") << QByteArray::fromHex("B8BDB6E22CB7F5B6E20A") << "EUC-JP" << qint64(0);
    QTest::newRow("EUC-JP, half-width kana only") << QByteArray::fromHex("8EB68EDD8EBA2C3130300A") << "EUC-JP" << qint64(0);
    QTest::newRow("CP932, half-width kana only") << QByteArray::fromHex("B6CCDEBCB72C3130300A") << "CP932" << qint64(0);
}

void TextEncodingTest::guesses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(qint64, mark);
    QVERIFY(!bytes.isEmpty());
    const EncodingGuess guess = guessedEncoding(view(bytes));
    QCOMPARE(encodingName(guess.encoding), encoding);
    QCOMPARE(static_cast<qint64>(guess.bomBytes), mark);
    QVERIFY(!guess.isPlainAscii);
}

/// Each 1000 bytes of the CP932 samples must be told, wherever the cut falls.
void TextEncodingTest::guessesShortTexts()
{
    int guessed = 0;
    for (const char *path : {"firm_a/yayoi_shiwake_import25.txt", "firm_b/mf_shiwakecho_cp932.csv", "firm_c/freee_shiwakecho_cp932.csv"}) {
        const QByteArray bytes = fileBytes(path);
        for (qsizetype from = 0; from + 1000 < bytes.size(); from += 1000) {
            const QByteArray piece = bytes.mid(bytes.indexOf('\n', from) + 1, 1000);
            if (piece.size() < 500)
                continue;
            QCOMPARE(encodingName(guessedEncoding(view(piece)).encoding), QStringLiteral("CP932"));
            ++guessed;
        }
    }
    QVERIFY(guessed > 300);
}

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "text_encoding_test.moc"
