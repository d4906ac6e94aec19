// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include "ui/models/row_table.h"
#include "ui/pages/layout_mapper.h"
#include "ui/widgets/entry_lines_view.h"
#include "ui/widgets/file_preview.h"
#include "ui/widgets/panel_row.h"
#include "workflow/own_layouts.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

namespace smartsme {

namespace {

/// A journal in which the amounts of these lines (1 is the headings) cannot be read.
QString withBadLines(int rows, const QList<int> &lines)
{
    QStringList text = journalText(rows).split(QLatin1Char('\n'));
    for (const int line : lines)
        text[line - 1].replace(QStringLiteral("現金,100"), QStringLiteral("現金,1l0"));
    return text.join(QLatin1Char('\n'));
}

QString shownLine(const Desk &desk)
{
    const QTableView *table = desk.table("previewTable");
    return table->selectionModel()->hasSelection() ? table->model()->index(table->currentIndex().row(), 0).data().toString() : QString();
}

} // namespace

/// A problem of step 2 opens at its row, and everything stays within the page at any size.
class ImportRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { useHouseTheme(); }
    void aProblemOpensItsRow();
    void theOtherProblemsAreWalkedTo();
    void aRowFarAwayIsFound();
    void theRowOfATakenFileIsStillThere();
    void aFileThatIsGoneHasNoRow();
    void remarksOfAReadFileAreTold();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void typedNumbersAreTakenBackAtOnce();
    void anotherFileOfAGroupIsShownAsItWasRead();
    void aFileThatCannotBeOpenedIsNotTaughtWithTheDraftBefore();
    void linesOfAnAccountThatNetsToZeroKeepTheirSigns();
};

void ImportRowsTest::aProblemOpensItsRow()
{
    Desk desk;
    const QTemporaryDir folder;
    QVERIFY(desk.drop({written(folder, QStringLiteral("bad.csv"), withBadLines(50, {40}))}));
    auto *open = desk.panelButton("openRowButton");
    QVERIFY(open);
    desk.click(open);
    QTRY_COMPARE(shownLine(desk), QStringLiteral("40"));
    const QTableView *table = desk.table("previewTable");
    QVERIFY(table->isVisible());
    // Below the headings, and the cell itself is marked: date, number, account come before the amount.
    QCOMPARE(desk.cell("previewTable", 0, 0), QStringLiteral("1"));
    const int row = table->currentIndex().row();
    const QModelIndex cell = table->model()->index(row, 4);
    QCOMPARE(cell.data().toString(), QStringLiteral("1l0"));
    QVERIFY(cell.data(RowTable::ChipRole).toBool());
    QVERIFY(!table->model()->index(row, 6).data(RowTable::ChipRole).toBool());
    QVERIFY(cell.data(Qt::FontRole).value<QFont>().bold());
    // Another file of the list is shown from its beginning again.
    desk.chooseRow(0);
    QCOMPARE(shownLine(desk), QString());
    QCOMPARE(desk.cell("previewTable", 1, 0), QStringLiteral("2"));
}

void ImportRowsTest::theOtherProblemsAreWalkedTo()
{
    Desk desk;
    const QTemporaryDir folder;
    QVERIFY(desk.drop({written(folder, QStringLiteral("bad.csv"), withBadLines(200, {20, 90, 160}))}));
    desk.click(desk.panelButton("openRowButton"));
    QTRY_COMPARE(shownLine(desk), QStringLiteral("20"));
    auto *before = desk.find<QPushButton>("problemBeforeButton");
    auto *after = desk.find<QPushButton>("problemAfterButton");
    QVERIFY(!before->isEnabled() && after->isEnabled());
    desk.click(after);
    QTRY_COMPARE(shownLine(desk), QStringLiteral("90"));
    desk.click(after);
    QTRY_COMPARE(shownLine(desk), QStringLiteral("160"));
    QVERIFY(!after->isEnabled());
    desk.click(before);
    QTRY_COMPARE(shownLine(desk), QStringLiteral("90"));
}

void ImportRowsTest::aRowFarAwayIsFound()
{
    Desk desk;
    const QTemporaryDir folder;
    QVERIFY(desk.drop({written(folder, QStringLiteral("large.csv"), withBadLines(60000, {59000}))}));
    desk.click(desk.panelButton("openRowButton"));
    QTRY_COMPARE(shownLine(desk), QStringLiteral("59000"));
    QCOMPARE(desk.cell("previewTable", 0, 0), QStringLiteral("1"));
    QCOMPARE(desk.cell("previewTable", 1, 0), QStringLiteral("58991"));
}

void ImportRowsTest::theRowOfATakenFileIsStillThere()
{
    Desk desk;
    const QTemporaryDir folder;
    QVERIFY(desk.drop({written(folder, QStringLiteral("shop.csv"), journalText(30).replace(QStringLiteral("売上高"), QStringLiteral("謎の入金")))}));
    desk.data()->goOn();
    QCOMPARE(desk.firm().books.size(), std::size_t(1));
    auto *open = desk.panelButton("openRowButton");     // of the account that has no category
    QVERIFY(open);
    desk.click(open);
    QTRY_COMPARE(shownLine(desk), QStringLiteral("2"));
    // Another firm may have a file of that name: its rows are not these.
    QVERIFY(desk.session().createCase(PageFixture::profile()));
    desk.data()->refresh();
    Problem problem{Severity::warning, QStringLiteral("ledger.account-unmapped"), Place{QStringLiteral("shop.csv"), {}, 2, 0}, QStringLiteral("x"), {}, {}, {}};
    QVERIFY(!desk.data()->desk().pathOf(problem));
}

void ImportRowsTest::aFileThatIsGoneHasNoRow()
{
    Desk desk;
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("bad.csv"), withBadLines(5, {3}));
    QVERIFY(desk.drop({path}));
    QVERIFY(desk.panelButton("openRowButton"));
    QVERIFY(QFile::remove(path));
    desk.data()->refresh();
    QVERIFY(!desk.panelButton("openRowButton"));
}

void ImportRowsTest::remarksOfAReadFileAreTold()
{
    Desk desk;
    const QTemporaryDir folder;
    // Rows at each end of the year and none between: eleven months are missing, which the file's chip only counts.
    QString text = journalText(1);
    text += QStringLiteral("2,2025/03/31,現金,100,売上高,100\n");
    QVERIFY(desk.drop({written(folder, QStringLiteral("gap.csv"), text)}));
    const Problems told = desk.data()->desk().fileProblems();
    QVERIFY(std::ranges::find(told, QStringLiteral("import.month-missing"), &Problem::id) != told.end());
    QStringList words;
    for (const QLabel *label : desk.page->panel()->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.join(QLatin1Char('\n')).contains(QStringLiteral("2024-05")));
}

void ImportRowsTest::nothingIsCutOff_data()
{
    QTest::addColumn<double>("textScale");
    QTest::addColumn<QSize>("page");            // of a window of 1280x800 or 1024x700 without rail, panel and bars
    QTest::newRow("1280x800") << 1.0 << QSize(772, 640);
    QTest::newRow("1024x700") << 1.0 << QSize(648, 540);
    QTest::newRow("1280x800 at 150 %") << 1.5 << QSize(716, 560);
    QTest::newRow("1024x700 at 150 %") << 1.5 << QSize(460, 460);
}

void ImportRowsTest::nothingIsCutOff()
{
    QFETCH(double, textScale);
    QFETCH(QSize, page);
    useHouseTheme(textScale);
    for (const Language language : {Language::ja, Language::en}) {
        Desk desk;
        desk.session().setLanguage(language);
        desk.page->resize(page);
        const QTemporaryDir folder;
        const auto fits = [&](const char *area) {
            QCoreApplication::processEvents();
            const auto *scroll = desk.find<QScrollArea>(area);
            const int wanted = scroll->widget()->minimumSizeHint().width();
            if (wanted > scroll->viewport()->width())
                qWarning("%s needs %d of %d", area, wanted, scroll->viewport()->width());
            if (desk.page->minimumSizeHint().width() > page.width())
                qWarning("the page needs %d of %d", desk.page->minimumSizeHint().width(), page.width());
            return wanted <= scroll->viewport()->width() && desk.page->minimumSizeHint().width() <= page.width();
        };
        QVERIFY(fits("filesPage"));                     // nothing there yet
        QString unknown = journalText(3);
        unknown.replace(QStringLiteral("取引No,取引日"), QStringLiteral("通し,いつ")).replace(QStringLiteral("借方勘定科目,借方金額"), QStringLiteral("入,いくら入"));
        const QString name = QStringLiteral("a_very_long_name_of_a_file_that_somebody_exported_twice_2024-04-01_2025-03-31.csv");
        QVERIFY(desk.drop({written(folder, name, unknown), written(folder, QStringLiteral("bad.csv"), withBadLines(50, {40}))}));
        QVERIFY(fits("filesPage"));
        desk.click(desk.panelButton("openRowButton"));
        QTRY_COMPARE(shownLine(desk), QStringLiteral("40"));
        QVERIFY(fits("filesPage"));                     // with the preview
        desk.click(desk.panelButton("teachUnknownButton"));
        QVERIFY(desk.table("mapperTable")->isVisible());
        QVERIFY(!desk.page->panel());                   // it gives way to the file
        desk.page->resize(page.width() + u(312), page.height());
        QVERIFY(fits("mapperPage"));
        for (const char *field : {"kindBox", "headerBox", "softwareEdit"}) {
            const QWidget *widget = desk.find<QWidget>(field);
            QVERIFY2(widget->mapTo(desk.page.get(), QPoint(widget->width(), 0)).x() <= desk.page->width(), field);
            QVERIFY2(widget->width() >= u(100), field);
        }
    }
}

void ImportRowsTest::typedNumbersAreTakenBackAtOnce()
{
    Desk desk;
    desk.click(desk.find<QPushButton>("dropTypeButton"));
    typeText(desk.find<QLineEdit>("pl_sales"), QStringLiteral("72000000"));
    typeText(desk.find<QLineEdit>("officers"), QStringLiteral("2"));
    desk.click(desk.find<QPushButton>("keepButton"));
    QCOMPARE(desk.firm().books.size(), std::size_t(1));
    QCOMPARE(desk.firm().typedWorkforce.size(), std::size_t(1));
    QCOMPARE(desk.firm().typedWorkforce.front().officers, std::optional(Heads::fromPersons(2)));
    // Typing it again in another way, then one step back.
    desk.click(desk.find<QPushButton>("typeButton"));
    auto *officers = desk.find<QLineEdit>("officers");
    officers->selectAll();
    typeText(officers, QStringLiteral("3"));
    desk.click(desk.find<QPushButton>("keepButton"));
    QCOMPARE(desk.firm().typedWorkforce.front().officers, std::optional(Heads::fromPersons(3)));
    QTest::keyClick(desk.page.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.firm().typedWorkforce.front().officers, std::optional(Heads::fromPersons(2)));
    desk.click(desk.find<QPushButton>("undoButton"));
    QVERIFY(desk.firm().books.empty() && desk.firm().typedWorkforce.empty());
    QVERIFY(!desk.find<QPushButton>("undoButton")->isVisible());
}

void ImportRowsTest::anotherFileOfAGroupIsShownAsItWasRead()
{
    PageFixture fixture(Language::ja, false);
    const QStringList paths = PageFixture::payroll().mid(0, 2);
    ImportOptions chosen;
    chosen.encoding = QStringLiteral("CP932");
    chosen.month = Month(2024, 5);
    FilePreview preview(fixture.session->layouts());
    preview.retranslate(Language::ja);
    preview.open(paths, [&](const QString &path) { return path == paths.back() ? chosen : ImportOptions(); });
    auto *encoding = preview.findChild<QComboBox *>(QStringLiteral("encodingBox"));
    const QString byItself = encoding->itemText(0);                     // and in brackets what was found
    QVERIFY(byItself != FilePreview::tr("By itself"));
    QComboBox *files = nullptr;
    for (QComboBox *box : preview.findChildren<QComboBox *>()) {
        if (box->count() == 2 && box->itemText(1) == QFileInfo(paths.back()).fileName())
            files = box;
    }
    QVERIFY(files);
    files->setCurrentIndex(1);
    Q_EMIT files->activated(1);
    QCOMPARE(preview.path(), paths.back());
    QCOMPARE(preview.options().encoding, chosen.encoding);
    QCOMPARE(preview.options().month, chosen.month);
    QCOMPARE(encoding->currentText(), chosen.encoding);
    QCOMPARE(encoding->itemText(0), FilePreview::tr("By itself"));      // that one was chosen, not found
    QSignalSpy read(&preview, &FilePreview::readingChosen);
    encoding->setCurrentIndex(0);
    Q_EMIT encoding->activated(0);
    QCOMPARE(read.count(), 1);
    QCOMPARE(preview.options().encoding, QString());
    QCOMPARE(preview.options().month, chosen.month);                    // stays with its file
    chosen.encoding = QStringLiteral("EUC-JP");                         // read anew meanwhile, or not readable: the choice is shown all the same
    files->setCurrentIndex(1);
    Q_EMIT files->activated(1);
    QCOMPARE(encoding->currentText(), chosen.encoding);
    files->setCurrentIndex(0);
    Q_EMIT files->activated(0);
    QVERIFY(!preview.options().month);
    QCOMPARE(encoding->itemText(0), byItself);
}

void ImportRowsTest::aFileThatCannotBeOpenedIsNotTaughtWithTheDraftBefore()
{
    PageFixture fixture(Language::ja, false);
    const QTemporaryDir folder;
    LayoutMapper mapper(fixture.session->layouts());
    mapper.open(written(folder, QStringLiteral("till.csv"), journalText(3)), {});
    QVERIFY(!mapper.draft().columns.empty());
    QVERIFY(mapper.findChild<QPushButton *>(QStringLiteral("keepLayoutButton"))->isEnabled());
    mapper.open(folder.filePath(QStringLiteral("gone.csv")), {});
    QVERIFY(mapper.draft().columns.empty());
    for (const char *button : {"tryButton", "keepLayoutButton"})
        QVERIFY2(!mapper.findChild<QPushButton *>(QLatin1String(button))->isEnabled(), button);
}

/// Sales of 300 and returns of 300 in one month: debit less credit is credit less debit.
void ImportRowsTest::linesOfAnAccountThatNetsToZeroKeepTheirSigns()
{
    Desk desk;
    const QTemporaryDir folder;
    const QString text = QStringLiteral("取引No,取引日,借方勘定科目,借方金額,貸方勘定科目,貸方金額\n1,2024/04/01,現金,300,売上高,300\n2,2024/04/02,売上高,300,現金,300\n");
    QVERIFY(desk.drop({written(folder, QStringLiteral("returns.csv"), text)}));
    QVERIFY(desk.data()->canGoOn());
    desk.data()->goOn();
    QCOMPARE(desk.firm().books.size(), std::size_t(1));
    const EntryLinesView view(desk.session(), {QStringLiteral("売上高"), FiscalYear(Month(2024, 4), Month(2025, 3))});
    QStringList amounts;
    for (const PanelRow *row : view.findChildren<PanelRow *>(QStringLiteral("entryLine")))
        amounts << row->accessibleName();
    QCOMPARE(amounts.size(), 2);
    QVERIFY2(!amounts[0].contains(QStringLiteral("▲")), qPrintable(amounts[0]));      // the sale
    QVERIFY2(amounts[1].contains(QStringLiteral("▲")), qPrintable(amounts[1]));       // the return
}

} // namespace smartsme

QTEST_MAIN(smartsme::ImportRowsTest)
#include "import_rows_test.moc"
