// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/writers.h"
#include "render/xlsx_check.h"
#include "report/sample_record.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace smartsme;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One part of the package, unzipped.
QString partOf(const QString &path, const char *name)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return {};
    QByteArray bytes;
    if (zip_file_t *file = zip_fopen(archive, name, 0)) {
        char buffer[4096];
        for (zip_int64_t read = zip_fread(file, buffer, sizeof buffer); read > 0; read = zip_fread(file, buffer, sizeof buffer))
            bytes.append(buffer, static_cast<qsizetype>(read));
        zip_fclose(file);
    }
    zip_discard(archive);
    return QString::fromUtf8(bytes);
}

Workbook small()
{
    Workbook workbook;
    workbook.title = QStringLiteral("A & B");
    Sheet sheet;
    sheet.name = QStringLiteral("表");
    sheet.columnWidths = {20, 12};
    sheet.rows = {{{QStringLiteral("見出し"), CellStyle::heading}, {QStringLiteral("額"), CellStyle::heading}},
                  {{QStringLiteral("=1+1"), CellStyle::plain}, {Yen(-1234567), CellStyle::yen}},
                  {{QStringLiteral("<b>\u0001&"), CellStyle::note}, {Formula{QStringLiteral("B2*2"), -2469134}, CellStyle::total}},
                  {{}, {QStringLiteral("理由"), CellStyle::yen}, {0.1 + 0.2, CellStyle::ratio}}};
    sheet.frozenRows = 1;
    sheet.charts = {{SheetChart::Kind::column, QStringLiteral("図"), QStringLiteral("A2:A3"),
                     {{QStringLiteral("額"), QStringLiteral("B2:B3"), SheetChart::Look::firm, {}}}, QStringLiteral("D2")}};
    workbook.sheets.push_back(sheet);
    workbook.names = {{QStringLiteral("headline"), QStringLiteral("'表'!$B$2")}};
    return workbook;
}

} // namespace

class XlsxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
    }

    void cellsAreWrittenAsMeant()
    {
        const QString path = m_folder.filePath(QStringLiteral("小さな表.xlsx"));
        const auto written = writeXlsx(small(), path);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(printed(written.problems().front())));
        QCOMPARE(written->checked, 8);
        const QString sheet = partOf(path, "xl/worksheets/sheet1.xml");
        const QString strings = partOf(path, "xl/sharedStrings.xml");
        QVERIFY(strings.contains(QStringLiteral("<t>=1+1</t>")));                   // a text, no formula
        QVERIFY(strings.contains(QStringLiteral("&lt;b&gt;&amp;")));                // escaped, control character gone
        QVERIFY(sheet.contains(QStringLiteral("<f>B2*2</f><v>-2469134</v>")));
        QCOMPARE(sheet.count(QStringLiteral("<f>")), qsizetype(1));
        QVERIFY(sheet.contains(QStringLiteral("state=\"frozen\"")));
        QVERIFY(sheet.contains(QStringLiteral("orientation=\"landscape\"")) && sheet.contains(QStringLiteral("paperSize=\"9\"")));
        QVERIFY(partOf(path, "xl/styles.xml").contains(QStringLiteral("#,##0;&quot;▲&quot;#,##0;0")));
        QVERIFY(partOf(path, "xl/charts/chart1.xml").contains(QStringLiteral("<c:barDir val=\"col\"/>")));
        QVERIFY(partOf(path, "xl/workbook.xml").contains(QStringLiteral("<definedName name=\"headline\">'表'!$B$2</definedName>")));
        QVERIFY(partOf(path, "xl/workbook.xml").contains(QStringLiteral("_xlnm.Print_Titles")));
    }

    /// The comparison is what lets the program say "saved": each kind of difference must be found.
    void readBackFindsWhatDiffers_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("kind");
        QTest::newRow("text") << 1 << 0 << "text";
        QTest::newRow("number") << 1 << 1 << "number";
        QTest::newRow("formula") << 2 << 1 << "formula";
        QTest::newRow("cached value") << 2 << 1 << "cached";
        QTest::newRow("missing cell") << 3 << 0 << "text";
    }
    void readBackFindsWhatDiffers()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, kind);
        const QString path = m_folder.filePath(QStringLiteral("differs.xlsx"));
        QVERIFY(writeXlsx(small(), path).ok());
        Workbook meant = small();
        QVERIFY(compareXlsx(meant, path, path).ok());
        Cell &cell = meant.sheets[0].rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
        if (kind == QStringLiteral("text"))
            cell.content = QStringLiteral("別の文");
        else if (kind == QStringLiteral("number"))
            cell.content = Yen(-1234568);
        else
            cell.content = kind == QStringLiteral("formula") ? Formula{QStringLiteral("B2*3"), -2469134} : Formula{QStringLiteral("B2*2"), 1};
        const auto compared = compareXlsx(meant, path, path);
        QVERIFY(!compared.ok());
        QCOMPARE(compared.problems().front().id, QStringLiteral("render.read-back-differs"));
        QVERIFY(compared.problems().front().expected.startsWith(QStringLiteral("表!")));
    }

    void aFileThatIsNoWorkbookIsNoMatch()
    {
        const QString path = m_folder.filePath(QStringLiteral("no.xlsx"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PK but not really");
        file.close();
        QCOMPARE(compareXlsx(small(), path, path).problems().front().id, QStringLiteral("render.read-back-differs"));
    }

    /// "&G" and digits mean something in a page header; a name that holds them is only a name.
    void namesOfFirmsAreNoCodesInThePageHeader_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("header");
        QTest::newRow("&G") << "A&G商事　診断" << "&amp;L&amp;9 A＆G商事　診断&amp;R&amp;9&amp;A";
        QTest::newRow("digit first") << "3丁目商店　診断" << "&amp;L&amp;9 3丁目商店　診断&amp;R&amp;9&amp;A";
    }
    void namesOfFirmsAreNoCodesInThePageHeader()
    {
        QFETCH(QString, title);
        QFETCH(QString, header);
        Workbook workbook = small();
        workbook.title = title;
        const QString path = m_folder.filePath(QStringLiteral("header.xlsx"));
        const auto written = writeXlsx(workbook, path);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(printed(written.problems().front())));
        const QString sheet = partOf(path, "xl/worksheets/sheet1.xml");
        QVERIFY2(sheet.contains(QStringLiteral("<oddHeader>%1</oddHeader>").arg(header)), qPrintable(sheet));
    }

    /// 600,000 yen is no "600,000.", four hours are "4.0".
    void assumptionsAreYenOrDecimals()
    {
        Workbook workbook = small();
        workbook.sheets[0].rows.push_back({{Yen(600000), CellStyle::input}, {4.0, CellStyle::input}});
        const QString path = m_folder.filePath(QStringLiteral("input.xlsx"));
        QVERIFY(writeXlsx(workbook, path).ok());
        const QString styles = partOf(path, "xl/styles.xml");
        QVERIFY(!styles.contains(QStringLiteral("#,##0.##")));
        QVERIFY(styles.contains(QStringLiteral("#,##0.0;&quot;▲&quot;#,##0.0;0\"")));
    }

    void whatWasThereStaysAndNothingIsLeftBehind()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.xlsx"));
        QVERIFY(writeXlsx(small(), path).ok());
        const QByteArray before = contentsOf(path);
        Workbook bad = small();
        bad.sheets[0].name = QString(40, QLatin1Char('x'));         // no program takes such a sheet name
        const auto refused = writeXlsx(bad, path);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.problems().front().id, QStringLiteral("render.write-stopped"));
        QCOMPARE(contentsOf(path), before);
        const QDir folder(m_folder.path());
        QVERIFY(folder.entryList({QStringLiteral(".smartsme-*")}, QDir::Files | QDir::Hidden).isEmpty());
        QVERIFY(writeXlsx(small(), path).ok());                     // an existing file is replaced
    }

    void aFolderInTheWayIsSaid()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.xlsx")));
        QCOMPARE(writeXlsx(small(), m_folder.filePath(QStringLiteral("folder.xlsx"))).problems().front().id, QStringLiteral("render.target-is-folder"));
        QCOMPARE(writeXlsx(small(), m_folder.filePath(QStringLiteral("gone/a.xlsx"))).problems().front().id, QStringLiteral("render.folder-missing"));
    }

    void theAdvisersWorkbookIsWrittenInBothLanguages()
    {
        const sample::Tables tables = sample::Tables::load();
        const DiagnosisRecord record = sample::restaurant(tables);
        for (const Language language : {Language::ja, Language::en}) {
            const QString path = m_folder.filePath(language == Language::ja ? QStringLiteral("adviser-ja.xlsx") : QStringLiteral("adviser-en.xlsx"));
            QElapsedTimer clock;
            clock.start();
            const auto written = writeXlsx(adviserWorkbook(record, tables.vocabulary(), language), path);
            QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(printed(written.problems().front())));
            QVERIFY(written->checked > 500);
            qInfo("%d cells found again in %lld ms", written->checked, static_cast<long long>(clock.elapsed()));
            QVERIFY(!partOf(path, "xl/charts/chart2.xml").isEmpty());
        }
        QVERIFY(writeXlsx(adviserWorkbook(sample::beginner(), Vocabulary{}, Language::ja), m_folder.filePath(QStringLiteral("empty.xlsx"))).ok());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(XlsxTest)
#include "xlsx_test.moc"
