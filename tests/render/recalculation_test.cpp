// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/writers.h"
#include "report/sample_record.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace smartsme;

namespace {

/// Rows of a CSV as LibreOffice writes it here: tabs between cells, no quoting inside numbers.
std::vector<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QString text = QString::fromUtf8(file.readAll());
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == QLatin1Char('\t') || c == QLatin1Char('\n'))) {
            row << cell;
            cell.clear();
            if (c == QLatin1Char('\n'))
                rows.push_back(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    return rows;
}

} // namespace

/// The workbook opens in another program, which computes every formula itself (not from our cached values) and gets our numbers.
class RecalculationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libreOfficeGetsOurNumbers()
    {
        const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        QVERIFY2(!office.isEmpty(), "soffice is needed: apt-get install --no-install-recommends libreoffice-calc-nogui");
        const sample::Tables tables = sample::Tables::load();
        const DiagnosisRecord record = sample::restaurant(tables);
        Workbook workbook = adviserWorkbook(record, tables.vocabulary(), Language::ja);
        QTemporaryDir folder;
        const auto meant = workbook;
        // Wrong cached values: what comes back right was recalculated.
        for (Sheet &sheet : workbook.sheets)
            for (auto &row : sheet.rows)
                for (Cell &cell : row)
                    if (auto *formula = std::get_if<Formula>(&cell.content))
                        formula->value = -1;
        const auto written = writeXlsx(workbook, folder.filePath(QStringLiteral("book.xlsx")));
        QVERIFY(written.ok());
        QVERIFY(alwaysRecalculate(folder.path()));
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(office, {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()), QStringLiteral("--headless"),
                               QStringLiteral("--convert-to"),
                               // tab, quote, UTF-8, first line 1, no cell types, unformatted values, no formulas, every sheet in a file
                               QStringLiteral("csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1"),
                               QStringLiteral("book.xlsx")});
        QVERIFY2(process.waitForFinished(240000), "soffice did not finish");
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        int formulas = 0;
        for (const Sheet &sheet : meant.sheets) {
            const QString path = folder.filePath(QStringLiteral("book-%1.csv").arg(sheet.name));
            const std::vector<QStringList> rows = rowsOf(path);
            QVERIFY2(!rows.empty(), qPrintable(path));
            for (const QStringList &row : rows)
                for (const QString &cell : row)
                    QVERIFY2(!cell.startsWith(QStringLiteral("#")) && !cell.startsWith(QStringLiteral("Err:")), qPrintable(sheet.name + cell));
            formulas += compareFormulas(sheet, rows);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(formulas > 150, qPrintable(QString::number(formulas)));
        qInfo("%d formulas recalculated to our values", formulas);
    }

private:
    /// LibreOffice takes cached values of a file it did not write unless its settings say otherwise.
    static bool alwaysRecalculate(const QString &folder)
    {
        QFile settings(folder + QStringLiteral("/profile/user/registrymodifications.xcu"));
        if (!QDir(folder).mkpath(QStringLiteral("profile/user")) || !settings.open(QIODevice::WriteOnly))
            return false;
        return settings.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n"
            "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\">"
            "<value>0</value></prop></item>\n</oor:items>\n") > 0;
    }

    static int compareFormulas(const Sheet &sheet, const std::vector<QStringList> &rows)
    {
        int count = 0;
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
                const auto *formula = std::get_if<Formula>(&sheet.rows[row][column].content);
                if (!formula)
                    continue;
                const QString cell = row < rows.size() ? rows[row].value(static_cast<qsizetype>(column)) : QString();
                bool isNumber = false;
                const double value = cell.toDouble(&isNumber);
                const QByteArray place = QStringLiteral("%1 row %2 column %3: %4 gives %5").arg(sheet.name).arg(row + 1).arg(column + 1)
                                             .arg(formula->expression, cell).toUtf8();
                [&] { QVERIFY2(isNumber && std::abs(value - formula->value) <= 1e-9 * std::max(1.0, std::abs(formula->value)), place.constData()); }();
                ++count;
            }
        return count;
    }
};

QTEST_APPLESS_MAIN(RecalculationTest)
#include "recalculation_test.moc"
