// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/models/row_table.h"
#include "ui/pages/benchmark_chooser.h"
#include "ui/pages/definitions_tab.h"
#include "ui/pages/panel_column.h"
#include "ui/widgets/figure_label.h"

#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

namespace smartsme {

namespace {

QTableView *tableOf(const QWidget &page, const char *name)
{
    return page.findChild<QTableView *>(QString::fromLatin1(name));
}

int rowOf(const QTableView *table, const QString &id)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(RowTable::IdRole).toString() == id)
            return row;
    }
    return -1;
}

QString cellText(const QTableView *table, const char *id, int column)
{
    return table->model()->index(rowOf(table, QString::fromLatin1(id)), column).data().toString();
}

DefinitionsTab *tabOf(const StepPage &page)
{
    return page.findChild<DefinitionsTab *>();
}

} // namespace

class DefinitionsTabTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useHouseTheme();
        m_filled = std::make_unique<PageFixture>(Language::ja);
    }
    void aNameChoosesADefinitionForTheWholeStep();
    void theButtonChoosesTheCurrentRow();
    void everyFigureIsADoor_data();
    void everyFigureIsADoor();
    void theCirclesAreThoseOfTheFormulas();
    void peopleCountedInOtherWays();
    void payBesideTheMinimumWage();
    void whatIsMissingForWagesIsTold();
    void theChoiceOfTheTableIsReached();
    void withoutBooksThereIsNoEmptyTable();
    void namesGiveWayBeforeATableScrolls();

private:
    std::unique_ptr<PageFixture> m_filled;      ///< for tests that change nothing
};

void DefinitionsTabTest::aNameChoosesADefinitionForTheWholeStep()
{
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *m_filled->session);
    auto *table = tableOf(*page, "definitionsTable");
    auto *headline = page->findChild<FigureLabel *>(QStringLiteral("perPerson"));
    const QString before = headline->valueText();
    const int row = rowOf(table, QStringLiteral("lp_houjin"));
    QVERIFY(row > 0);
    Q_EMIT table->clicked(table->model()->index(row, 0));
    QVERIFY(headline->valueText() != before);
    QVERIFY(table->model()->index(row, 0).data(Qt::FontRole).value<QFont>().bold());
    QCOMPARE(table->currentIndex().row(), row);
    auto *parts = tableOf(*page, "partsTable");
    Q_EMIT parts->activated(parts->model()->index(rowOf(parts, QStringLiteral("lp_seed_fig2")), 0));
    QCOMPARE(headline->valueText(), before);
}

void DefinitionsTabTest::theButtonChoosesTheCurrentRow()
{
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *m_filled->session);
    QSignalSpy chosen(tabOf(*page), &ProductivityTab::definitionChosen);
    auto *table = tableOf(*page, "definitionsTable");
    auto *button = page->findChild<QPushButton *>(QStringLiteral("chooseButton"));
    const auto *hint = page->findChild<QLabel *>(QStringLiteral("chooseHint"));
    QVERIFY(!button->isEnabled());
    QVERIFY(!hint->text().isEmpty());               // a button that cannot be pressed says why
    table->selectRow(rowOf(table, QStringLiteral("lp_oecd")));
    QVERIFY(!button->isEnabled());
    QVERIFY(!hint->text().isEmpty());
    table->selectRow(rowOf(table, QStringLiteral("lp_kr")));
    QVERIFY(button->isEnabled());
    button->click();
    QCOMPARE(chosen.takeFirst().front().value<DefinitionId>(), DefinitionId(QStringLiteral("lp_kr")));
    QVERIFY(!button->isEnabled());
}

void DefinitionsTabTest::everyFigureIsADoor_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"definitionsTable", "partsTable", "peopleTable", "wagesTable", "fittingTable"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void DefinitionsTabTest::everyFigureIsADoor()
{
    QFETCH(QString, name);
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *m_filled->session);
    QSignalSpy opened(page.get(), &StepPage::originRequested);
    auto *table = page->findChild<QTableView *>(name);
    auto *model = qobject_cast<RowTable *>(table->model());
    QVERIFY(model && model->rowCount() > 0);
    int figures = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 1; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const bool isNumber = index.data().toString().contains(QRegularExpression(QStringLiteral("[0-9]"))) && name != QStringLiteral("definitionsTable");
            if (!model->figureOf(index)) {
                const bool isYear = name == QStringLiteral("fittingTable") && column == 1;
                QVERIFY2(!isNumber || isYear, qPrintable(index.data().toString()));
                continue;
            }
            Q_EMIT table->activated(index);
            ++figures;
        }
    }
    QVERIFY(figures > 0);
    QCOMPARE(opened.count(), figures);
}

/// productivity_definitions.csv, numerator_terms.
void DefinitionsTabTest::theCirclesAreThoseOfTheFormulas()
{
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *m_filled->session);
    const auto *table = tableOf(*page, "partsTable");
    const auto marks = [&](const char *id) {
        QString all;
        for (int column = 2; column < table->model()->columnCount(); ++column)
            all += cellText(table, id, column);
        return all;
    };
    // officer pay, officer bonus, employee pay, employee bonus, welfare, retirement, rent, taxes, depreciation, interest
    QCOMPARE(marks("lp_seed_fig2"), QStringLiteral("○−○○−−○○−−"));
    QCOMPARE(marks("lp_houjin"), QStringLiteral("○○○○○−○○−−"));
    QCOMPARE(marks("lp_kr"), QStringLiteral("○○○○○○−−○−"));
    QCOMPARE(marks("lp_jittai"), QStringLiteral("○○○○○−一部○○−"));
    QCOMPARE(marks("lp_locaben"), QStringLiteral("−−−−−−−−−−"));
    QCOMPARE(marks("va_boj"), QStringLiteral("○○○○○−○○○○"));
    QCOMPARE(cellText(table, "va_boj", 1), QStringLiteral("経常利益"));
    QCOMPARE(cellText(table, "lp_it_gross", 1), QStringLiteral("売上総利益"));
    QCOMPARE(rowOf(table, QStringLiteral("lp_oecd")), -1);          // no formula for a firm's books
}

void DefinitionsTabTest::peopleCountedInOtherWays()
{
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *m_filled->session);
    const auto *table = tableOf(*page, "peopleTable");
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(cellText(table, "year_end.with_officers", 1), QStringLiteral("12"));      // expected_results.csv: 1 officer, 11 employees
    QCOMPARE(cellText(table, "year_end.with_officers", 3), QStringLiteral("±0"));
    QCOMPARE(cellText(table, "year_end.with_officers", 4), QStringLiteral("この定義"));
    QCOMPARE(cellText(table, "converted.only_employees", 4), QStringLiteral("法人企業統計"));
    QVERIFY(cellText(table, "year_end.only_employees", 3).startsWith(QStringLiteral("＋")));       // fewer people, more for each
    QVERIFY(page->findChild<QLabel *>(QStringLiteral("peopleSentence"))->text().contains(QStringLiteral("変わります")));
}

void DefinitionsTabTest::payBesideTheMinimumWage()
{
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *m_filled->session);
    const auto *table = tableOf(*page, "wagesTable");
    QCOMPARE(table->model()->rowCount(), 12);
    QVERIFY(page->findChild<QLabel *>(QStringLiteral("wagesSentence"))->text().contains(QStringLiteral("最低賃金")));
    // Miyagi: 923 yen until September 2024, 973 yen from October (data/programmes/minimum_wage.csv)
    QCOMPARE(cellText(table, "2024-04", 1), QStringLiteral("923"));
    QCOMPARE(cellText(table, "2025-03", 1), QStringLiteral("973"));
    QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("payrollButton"))->isVisibleTo(page.get()));
}

void DefinitionsTabTest::whatIsMissingForWagesIsTold()
{
    PageFixture fixture(Language::ja);
    FirmProfile firm = PageFixture::profile();
    firm.prefecture.clear();
    QVERIFY(fixture.session->setProfile(firm).ok());
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *fixture.session);
    page->findChild<QTabWidget *>()->setCurrentIndex(page->findChild<QTabWidget *>()->count() - 1);
    QSignalSpy step(page.get(), &StepPage::stepRequested);
    auto *button = page->findChild<QPushButton *>(QStringLiteral("prefectureButton"));
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(step.takeFirst().front().value<Step>(), Step::firm);
    QVERIFY(!page->findChild<QLabel *>(QStringLiteral("wagesSentence"))->text().isEmpty());
}

void DefinitionsTabTest::theChoiceOfTheTableIsReached()
{
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *m_filled->session);
    auto *tabs = page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(0);
    auto *first = page->findChild<ProductivityTab *>();
    Q_EMIT first->tabRequested(QStringLiteral("benchmarkChooser"));
    QCoreApplication::processEvents();
    auto *chooser = page->findChild<BenchmarkChooser *>();
    QVERIFY(tabs->currentWidget()->isAncestorOf(chooser));
    const QScrollArea *scroll = tabs->currentWidget()->findChild<QScrollArea *>();
    const QPoint top = chooser->mapTo(scroll->viewport(), QPoint(0, 0));
    QVERIFY2(top.y() < scroll->viewport()->height(), qPrintable(QString::number(top.y())));
}

void DefinitionsTabTest::withoutBooksThereIsNoEmptyTable()
{
    PageFixture fixture(Language::en, false);
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *fixture.session);
    page->findChild<QTabWidget *>()->setCurrentIndex(page->findChild<QTabWidget *>()->count() - 1);
    for (const char *name : {"definitionsTable", "partsTable", "peopleTable", "wagesTable", "fittingTable"})
        QVERIFY2(!tableOf(*page, name)->isVisible(), name);
    QVERIFY(page->findChild<QPushButton *>(QStringLiteral("addButton"))->isVisible());      // a table can be brought before the books
    PanelColumn panel;
    tabOf(*page)->fillPanel(panel);
    QVERIFY(!panel.isEmpty());
}

void DefinitionsTabTest::namesGiveWayBeforeATableScrolls()
{
    useHouseTheme(1.5);
    {
        DefinitionsTab tab(*m_filled->session);
        tab.resize(720, 900);
        tab.show();
        tab.refresh({MoneyUnit::manYen, m_filled->session->diagnosis().latest()->accounts.year, DefinitionTable::headline()});
        QCoreApplication::processEvents();
        QCOMPARE(tableOf(tab, "peopleTable")->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    }
    useHouseTheme();
}

} // namespace smartsme

QTEST_MAIN(smartsme::DefinitionsTabTest)
#include "definitions_tab_test.moc"
