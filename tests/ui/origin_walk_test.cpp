// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "charts/plots.h"
#include "report/dangling_origin.h"
#include "ui/models/row_table.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/origin_panel.h"
#include "ui/widgets/panel_row.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>
#include <set>

namespace smartsme {

/// Every number of step 3 is a door: on all tabs, in the panel at the right, in tables and charts, for every year of the header, each
/// opens an origin that leads somewhere and is shown by the origin panel. No number stands without a door.
class OriginWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHouseTheme(); }
    void everyNumberOpens_data();
    void everyNumberOpens();
    void anAccountOpensItsJournalLines_data();
    void anAccountOpensItsJournalLines();
    void aPublishedCellShowsItsTable();
};

namespace {

/// A text that is nothing but a number with or without a unit: "296", "▲1,234 千円", "＋34万円／人", "12.3%". Years and dates are none.
bool isAmount(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(
        "^[▲△＋−±+-]?[¥]?\\d[\\d,]*(\\.\\d+)?( ?(万円|千円|円|人|時間|倍|か月|％|%|ポイント|million|persons|people|hours|times|months)([／/ ].*)?)?$"));
    return number.match(text.trimmed()).hasMatch();
}

QString plain(const QString &text)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return QString(text).remove(tags);
}

std::unique_ptr<Session> emptySession(Language language)
{
    auto opened = Session::open({.dataFolder = QStringLiteral(SMARTSME_SOURCE_DIR "/data"), .databasePath = QStringLiteral(":memory:"), .today = QDate(2026, 11, 22), .language = language});
    if (!opened)
        qFatal("%s", qPrintable(printed(opened.problems().front())));
    return std::move(*opened);
}

/// An owner with a tax return only: no books, no payroll, officers and nobody else, a loss.
void typeOneYear(Session &session)
{
    const FiscalYear year(Month(2025, 4), Month(2026, 3));
    const auto made = session.createCase(PageFixture::profile());
    const auto yen = [](const char *category, qint64 amount) { return std::pair(CategoryId(QString::fromLatin1(category)), Yen(amount)); };
    const auto typed = session.setTypedNumbers({yen("sales", 24'000'000), yen("purchases", 9'000'000), yen("sga_officer_pay", 6'000'000),
                                                yen("sga_rent_real_estate", 2'400'000), yen("sga_other", 8'000'000)},
                                               {year, Heads::fromPersons(2), Heads(), Heads(), {}});
    for (const Problems &problems : {made ? Problems{} : made.problems(), typed ? Problems{} : typed.problems()}) {
        if (!problems.empty())
            qFatal("%s", qPrintable(printed(problems.front())));
    }
}

/// Walks one page with one case, and collects what is wrong instead of stopping at the first.
class Walk
{
public:
    Walk(Session &session, StepPage &page) : m_session(session), m_page(page), m_panel(session), m_opened(&page, &StepPage::originRequested) {}

    QStringList faults() const { return m_faults; }
    int doors() const { return m_doors; }

    void tab(int index)
    {
        auto *tabs = m_page.findChild<QTabWidget *>();
        tabs->setCurrentIndex(index);
        m_where = tabs->tabText(index);
        if (auto *all = tabs->widget(index)->findChild<QPushButton *>(QStringLiteral("allFindings")); all && all->isVisibleTo(&m_page))
            all->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        for (QWidget *place : {tabs->widget(index), m_page.panel()}) {
            labels(*place);
            tables(*place);
            charts(*place);
            numbersWithoutDoor(*place);
        }
        publishedFigures(*tabs->widget(index));
    }

private:
    void fault(const QString &what) { m_faults << QStringLiteral("%1: %2").arg(m_where, what); }

    /// What was asked for by the last key or click; the figure leads somewhere and the panel shows it.
    void opened(const QString &name, const Figure *expected)
    {
        ++m_doors;
        if (m_opened.count() != 1) {
            fault(QStringLiteral("%1 opens %2 origins").arg(name).arg(m_opened.count()));
            m_opened.clear();
            return;
        }
        const Figure figure = m_opened.takeFirst().front().value<Figure>();
        if (expected && !(figure == *expected))
            fault(QStringLiteral("%1 opens another figure: %2").arg(name, figure.id));
        if (std::ranges::find(m_seen, figure) == m_seen.end()) {
            m_seen.push_back(figure);
            shownInPanel(name, figure);
        }
    }

    void shownInPanel(const QString &name, const Figure &figure)
    {
        if (const QString dangling = danglingOrigin(figure); !dangling.isEmpty())
            fault(QStringLiteral("%1: %2").arg(name, dangling));
        m_panel.open(figure, m_session.language());
        QString shown;
        for (const QLabel *label : m_panel.findChildren<QLabel *>())
            shown += plain(label->text()) + QLatin1Char('\n');
        const QString value = figure.isAvailable() ? figureValueText(figure, MoneyUnit::yen, m_session.language()) : figure.unavailable.in(m_session.language());
        if (!m_panel.figure() || !shown.contains(value) || !shown.contains(figure.label.in(m_session.language())))
            fault(QStringLiteral("%1: the panel does not show %2").arg(name, value));
        if (figure.origin.kind == Origin::Kind::benchmarkCell && (!shown.contains(figure.origin.cell) || !shown.contains(figure.origin.table)))
            fault(QStringLiteral("%1: the panel does not show table and class").arg(name));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void labels(QWidget &place)
    {
        for (FigureLabel *label : place.findChildren<FigureLabel *>()) {
            if (!label->isVisibleTo(&place) || label->figure().id.isEmpty())
                continue;
            m_opened.clear();
            const Figure figure = label->figure();
            QTest::keyClick(label, Qt::Key_Return);
            opened(QStringLiteral("%1 %2").arg(figure.id, label->valueText()), &figure);
        }
    }

    void tables(QWidget &place)
    {
        for (QTableView *table : place.findChildren<QTableView *>()) {
            const auto *model = qobject_cast<const RowTable *>(table->model());
            if (!table->isVisibleTo(&place) || !model)
                continue;
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    cell(*table, *model, model->index(row, column));
            }
        }
    }

    void cell(QTableView &table, const RowTable &model, const QModelIndex &index)
    {
        const QString text = index.data().toString();
        const QString name = QStringLiteral("%1 %2 %3").arg(table.objectName(), model.idOf(index.row()), text);
        const Figure *figure = model.figureOf(index);
        if (!figure) {
            if (isAmount(text))
                fault(QStringLiteral("%1: a number without a door").arg(name));
            return;
        }
        const Figure expected = *figure;
        m_opened.clear();
        Q_EMIT table.activated(index);
        opened(name, &expected);
    }

    void charts(QWidget &place)
    {
        for (PlotView *plot : place.findChildren<PlotView *>()) {
            if (!plot->isVisibleTo(&place))
                continue;
            for (const HoverPlace &hover : plot->hoverPlaces()) {
                static const QRegularExpression hasValue(QStringLiteral("[:：] *[▲−＋¥]*\\d"));
                if (hover.id.isEmpty() && hasValue.match(hover.text).hasMatch())
                    fault(QStringLiteral("%1: a mark without a door: %2").arg(plot->objectName(), hover.text));
            }
            for (const QString &id : plot->markIds()) {
                m_opened.clear();
                plot->setCurrent(id);
                QTest::keyClick(plot, Qt::Key_Return);
                opened(QStringLiteral("%1 %2").arg(plot->objectName(), id), nullptr);
            }
        }
        for (PictureView *picture : place.findChildren<PictureView *>()) {
            if (!picture->isVisibleTo(&place))
                continue;
            for (const QString &id : picture->rowIds()) {
                m_opened.clear();
                picture->setCurrent(id);
                QTest::keyClick(picture, Qt::Key_Return);
                opened(QStringLiteral("%1 %2").arg(picture->objectName(), id), nullptr);
            }
        }
    }

    void numbersWithoutDoor(QWidget &place)
    {
        static const QRegularExpression year(QStringLiteral("^(19|20)\\d\\d$"));       // of a source: no amount
        for (const QLabel *label : place.findChildren<QLabel *>()) {
            const QString text = plain(label->text());
            if (label->isVisibleTo(&place) && isAmount(text) && !year.match(text).hasMatch())
                fault(QStringLiteral("a number without a door: %1").arg(label->text()));
        }
    }

    /// Class and year of each published figure stand somewhere on the tab, in words, and the table at least where the mouse rests.
    void publishedFigures(QWidget &place)
    {
        QString text;
        for (const QLabel *label : place.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&place))
                text += plain(label->text()) + QLatin1Char('\n') + label->toolTip() + QLatin1Char('\n');
        }
        std::vector<Figure> published;
        for (const FigureLabel *label : place.findChildren<FigureLabel *>()) {
            if (label->isVisibleTo(&place) && label->figure().origin.kind == Origin::Kind::benchmarkCell)
                published.push_back(label->figure());
        }
        for (const QTableView *table : place.findChildren<QTableView *>()) {
            const auto *model = qobject_cast<const RowTable *>(table->model());
            if (!table->isVisibleTo(&place) || !model)
                continue;
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex index = model->index(row, column);
                    for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole), static_cast<int>(RowTable::SecondRole)})
                        text += index.data(role).toString() + QLatin1Char('\n');
                    if (const Figure *figure = model->figureOf(index); figure && figure->origin.kind == Origin::Kind::benchmarkCell)
                        published.push_back(*figure);
                }
            }
        }
        std::set<QString> missing;
        for (const Figure &figure : published) {
            const QString industry = figure.origin.cell.section(QStringLiteral(" × "), 0, 0);
            const QString size = figure.origin.cell.section(QStringLiteral(" × "), 1);
            const bool hasClass = text.contains(industry) || text.contains(size) || text.contains(figure.label.in(m_session.language()));
            if (!hasClass || (!figure.origin.year.isEmpty() && !text.contains(figure.origin.year)))
                missing.insert(QStringLiteral("the tab does not name class and year of %1 (%2, %3)").arg(figure.id, figure.origin.cell, figure.origin.year));
        }
        for (const QString &each : missing)
            fault(each);
    }

    Session &m_session;
    StepPage &m_page;
    OriginPanel m_panel;
    QSignalSpy m_opened;
    QString m_where;
    QStringList m_faults;
    std::vector<Figure> m_seen;         ///< opened in the panel before
    int m_doors = 0;
};

} // namespace

void OriginWalkTest::everyNumberOpens_data()
{
    QTest::addColumn<QString>("firm");
    QTest::addColumn<bool>("isJapanese");
    QTest::addColumn<int>("fewest");
    QTest::newRow("restaurant") << QStringLiteral("a") << true << 300;
    QTest::newRow("restaurant, in English") << QStringLiteral("a") << false << 300;
    QTest::newRow("metal parts") << QStringLiteral("b") << true << 300;
    QTest::newRow("shop") << QStringLiteral("c") << true << 300;
    QTest::newRow("officers only, a tax return typed") << QString() << true << 20;
}

void OriginWalkTest::everyNumberOpens()
{
    QFETCH(QString, firm);
    QFETCH(bool, isJapanese);
    QFETCH(int, fewest);
    const std::unique_ptr<Session> session = emptySession(isJapanese ? Language::ja : Language::en);
    session->setLanguage(session->language());
    if (firm.isEmpty())
        typeOneYear(*session);
    else
        QVERIFY(session->openSample(firm));
    QVERIFY(session->diagnosis().latest());
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *session);
    page->panel()->show();
    Walk walk(*session, *page);
    const int tabs = page->findChild<QTabWidget *>()->count();
    for (const YearRecord &year : session->diagnosis().years) {
        page->setView({.unit = MoneyUnit::thousandYen, .year = year.accounts.year});
        page->refresh();
        for (int tab = 0; tab < tabs; ++tab)
            walk.tab(tab);
    }
    QStringList faults = walk.faults();
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY2(walk.doors() >= fewest, qPrintable(QString::number(walk.doors())));
}

void OriginWalkTest::anAccountOpensItsJournalLines_data()
{
    QTest::addColumn<QString>("firm");
    for (const char *firm : {"a", "b", "c"})
        QTest::newRow(firm) << QString::fromLatin1(firm);
}

/// Every account of the year's value added: its lines are shown, and their sum is the account's amount wherever the account was only moved.
void OriginWalkTest::anAccountOpensItsJournalLines()
{
    QFETCH(QString, firm);
    const std::unique_ptr<Session> session = emptySession(Language::ja);
    QVERIFY(session->openSample(firm));
    int accounts = 0;
    for (const YearRecord &year : session->diagnosis().years) {
        for (const Figure &term : year.terms) {
            if (term.origin.kind != Origin::Kind::accounts || term.origin.parts.empty() || term.id.contains(QStringLiteral("assets")))
                continue;
            OriginPanel panel(*session);
            panel.resize(u(312), u(700));
            panel.open(term, Language::ja);
            panel.show();
            const bool isInOtherYears = std::ranges::count_if(session->diagnosis().years, [&](const YearRecord &y) { return std::ranges::find(y.terms, term) != y.terms.end(); }) > 1;
            for (const Origin::Part &part : term.origin.parts)
                QVERIFY2(isInOtherYears || session->yearOf(part, term) == year.accounts.year, qPrintable(part.label));
            auto *row = panel.findChild<PanelRow *>(QStringLiteral("originPart"));
            QVERIFY2(row && row->isEnabled(), qPrintable(term.id));
            row->setFocus();
            QTest::keyClick(row, Qt::Key_Space);
            QCoreApplication::processEvents();
            QVERIFY(panel.showsLines());
            QCOMPARE(panel.depth(), 2);
            ++accounts;
            QTest::keyClick(&panel, Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(panel.depth(), 1);
        }
    }
    QVERIFY2(accounts > 20, qPrintable(QString::number(accounts)));
}

void OriginWalkTest::aPublishedCellShowsItsTable()
{
    const std::unique_ptr<Session> session = emptySession(Language::ja);
    QVERIFY(session->openSample(QStringLiteral("a")));
    const Figure &published = session->diagnosis().latest()->comparisons.front().references.front().figure;
    QVERIFY(!session->neighboursOf(published).empty());
    for (const Figure &neighbour : session->neighboursOf(published)) {
        QCOMPARE(neighbour.origin.year, published.origin.year);
        QCOMPARE(neighbour.origin.table, published.origin.table);
        QVERIFY(neighbour.origin.cell != published.origin.cell);
        QCOMPARE(danglingOrigin(neighbour), QString());
    }
    QVERIFY(session->neighboursOf(session->diagnosis().latest()->comparisons.front().firm).empty());
}

} // namespace smartsme

QTEST_MAIN(smartsme::OriginWalkTest)
#include "origin_walk_test.moc"
