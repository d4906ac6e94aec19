// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows_input.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace smartsme;

/// The inputs of the fuzz targets without a fuzzer: workbooks and archives as they are, cut and with bits turned, and every input
/// that once broke something. A broken rule aborts inside readRows().
class FuzzReplayTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return file.readAll();
    }

private Q_SLOTS:
    void damaged_data();
    void damaged();
    void found();
    void ownArchivesAreRead();
};

void FuzzReplayTest::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir fixtures(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/table/fixtures"));
    for (const QString &name : fixtures.entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.ods"), QStringLiteral("*.xls"), QStringLiteral("*.zip")}))
        QTest::newRow(qPrintable(name)) << contents(fixtures.filePath(name));
}

void FuzzReplayTest::damaged()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(20260401);
    const qint64 rows = readMembers(bytes, m_folder.path()) + readRows(bytes, m_folder.path(), smallLimits());
    QCOMPARE(rows > 0, !QByteArrayView(QTest::currentDataTag()).startsWith("locked"));
    for (int round = 0; round < 60; ++round) {
        QByteArray changed = round % 4 == 3 ? bytes.left(static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())))) : bytes;
        for (int n = 0; n <= round % 8 && !changed.isEmpty(); ++n) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(changed.size())));
            changed[at] = static_cast<char>(changed[at] ^ (1 << random.bounded(8)));
        }
        readMembers(changed, m_folder.path());
        readRows(changed, m_folder.path(), smallLimits());
    }
}

/// tests/fuzz/found/<target>/*: must end without breaking a rule.
void FuzzReplayTest::found()
{
    const QDir found(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/fuzz/found"));
    for (const QString &target : found.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir inputs(found.filePath(target));
        for (const QString &name : inputs.entryList(QDir::Files)) {
            const QByteArray bytes = contents(inputs.filePath(name));
            if (target == QLatin1String("zip"))
                readMembers(bytes, m_folder.path());
            else
                readRows(target == QLatin1String("xlsx") ? xlsxOf(bytes) : target == QLatin1String("ods") ? odsOf(bytes) : target == QLatin1String("text") ? bytes.mid(1) : bytes,
                         m_folder.path(), smallLimits());
        }
    }
    QVERIFY(found.exists());
}

/// What the fuzz targets put together is a workbook: else they would only ever see refusals.
void FuzzReplayTest::ownArchivesAreRead()
{
    QCOMPARE(readRows(xlsxOf("--strings\n<sst><si><t>a</t></si></sst>\n--sheet\n<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>\n"),
                      m_folder.path(), smallLimits()), 1);
    QCOMPARE(readRows(odsOf("<o><table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
                            "</table:table-row></table:table></o>"), m_folder.path(), smallLimits()), 3);
    QCOMPARE(readMembers(storedZip({{"a.csv", "1,2\n3,4\n"}, {"b.csv", "5,6\n"}}), m_folder.path()), 3);
}

QTEST_GUILESS_MAIN(FuzzReplayTest)
#include "fuzz_replay_test.moc"
