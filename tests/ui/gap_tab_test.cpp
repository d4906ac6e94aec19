// SPDX-License-Identifier: GPL-3.0-or-later
#include "edge_firm.h"

#include "charts/plots.h"
#include "report/gap_chart.h"
#include "ui/models/contributions_model.h"
#include "ui/models/ratio_tree_model.h"
#include "ui/pages/gap_tab.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>

namespace smartsme {

/// 差の理由 with the sample firms and one at the edge.
class GapTabTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHouseTheme(); }
    void partsAddUpOnTheScreen_data();
    void partsAddUpOnTheScreen();
    void everyNumberIsADoor();
    void theTreeIsReckonedRight_data() { firms(); }
    void theTreeIsReckonedRight();
    void theFirstYearSaysWhatToDo();
    void officersAtALoss();
    void largeTextNeedsNoSidewaysScrolling();
    void nothingYet();
    void modelsKeepTheirPromises();

private:
    static void firms();
    void open(const char *firm, Language language = Language::ja);
    void showTab(MoneyUnit unit = MoneyUnit::manYen, std::size_t yearsBack = 0);
    template <typename Widget> Widget *find(const char *name) const { return m_tab->findChild<Widget *>(QString::fromLatin1(name)); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<GapTab> m_tab;
};

void GapTabTest::firms()
{
    QTest::addColumn<QByteArray>("firm");
    for (const char *firm : {"a", "b", "c"})
        QTest::newRow(firm) << QByteArray(firm);
}

void GapTabTest::open(const char *firm, Language language)
{
    m_tab.reset();
    m_fixture = std::make_unique<PageFixture>(language, false);
    QVERIFY(m_fixture->session->openSample(QString::fromLatin1(firm)).ok());
}

void GapTabTest::showTab(MoneyUnit unit, std::size_t yearsBack)
{
    if (!m_tab) {
        m_tab = std::make_unique<GapTab>(*m_fixture->session);
        m_tab->resize(u(724), u(900));
        m_tab->show();
    }
    const std::vector<YearRecord> &years = m_fixture->session->diagnosis().years;
    m_tab->refresh({unit, years.empty() ? std::nullopt : std::optional(years[years.size() - 1 - yearsBack].accounts.year), DefinitionTable::headline()});
    QCoreApplication::processEvents();
}

void GapTabTest::partsAddUpOnTheScreen_data()
{
    QTest::addColumn<QByteArray>("firm");
    QTest::addColumn<bool>("isJapanese");
    for (const char *firm : {"a", "b", "c"}) {
        QTest::addRow("%s ja", firm) << QByteArray(firm) << true;
        QTest::addRow("%s en", firm) << QByteArray(firm) << false;
    }
}

/// Every choice there is: the amounts that stand in the table, read back as a person would, add up to the difference to the yen.
void GapTabTest::partsAddUpOnTheScreen()
{
    QFETCH(QByteArray, firm);
    QFETCH(bool, isJapanese);
    open(firm.constData(), isJapanese ? Language::ja : Language::en);
    showTab(MoneyUnit::yen);
    const auto amount = [](const QString &text) {
        QString digits = text;
        for (const char *out : {",", "＋", "+", "¥", "±"})
            digits.remove(QString::fromUtf8(out));
        bool isNumber = false;
        const qlonglong yen = digits.replace(QChar(0x2212), QLatin1Char('-')).toLongLong(&isNumber);
        if (!isNumber)
            qWarning("not a number: %s", qPrintable(text));
        return yen;
    };
    auto *table = find<QTableView>("partsTable");
    auto *subjects = find<QComboBox>("subjectBox");
    int seen = 0;
    for (const char *button : {"gapButton", "changeButton"}) {
        find<QPushButton>(button)->click();
        for (int subject = 0; subject < subjects->count(); ++subject) {
            subjects->setCurrentIndex(subject);
            Q_EMIT subjects->activated(subject);
            for (const bool isFine : {false, true}) {
                find<QCheckBox>("fineBox")->setChecked(isFine);
                const QAbstractItemModel *model = table->model();
                if (model->rowCount() < 2)
                    continue;       // not taken apart, or no hours
                qlonglong sum = 0;
                const int last = model->rowCount() - 1;
                for (int row = 0; row < last; ++row)
                    sum += amount(model->index(row, 3).data().toString());
                QCOMPARE(sum, amount(model->index(last, 3).data().toString()));
                ++seen;
            }
        }
    }
    QVERIFY2(seen >= 4, qPrintable(QString::number(seen)));
}

void GapTabTest::everyNumberIsADoor()
{
    open("a");
    showTab();
    QCOMPARE(namelessControls(*m_tab).join(QLatin1Char(';')), QString());
    QSignalSpy opened(m_tab.get(), &GapTab::originRequested);
    for (const char *name : {"partsTable", "treeTable"}) {
        auto *table = find<QTableView>(name);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 1; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                if (index.data().toString() == nothingText())
                    continue;
                Q_EMIT table->activated(index);
                QCOMPARE(opened.count(), 1);
                QVERIFY(opened.takeFirst().first().value<Figure>().isAvailable());
            }
        }
    }
    auto *bridge = find<PictureView>("bridge");
    const QStringList rows = bridge->rowIds();
    QVERIFY(rows.size() >= 4);
    for (const QString &row : rows) {
        bridge->setCurrent(row);
        QTest::keyClick(bridge, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.takeFirst().first().value<Figure>().id, row);
    }
    const Decomposition &gap = m_fixture->session->diagnosis().latest()->gaps.front();
    QCOMPARE(bridge->accessibleName(), gap.name.ja);
    QVERIFY(bridge->accessibleDescription().startsWith(gap.sentence.ja));
    QVERIFY(find<QLabel>("titleLabel")->text().remove(QChar(0x2060)).startsWith(gap.sentence.ja.section(QStringLiteral("。"), 0, 0)));
}

namespace {

/// What the children of a node give, worked out beside the program.
double reckoned(const RatioNode &node)
{
    const auto value = [](const RatioNode &child) { return *child.figure.value * (child.figure.unit == Unit::percent ? 0.01 : 1); };
    double result = value(node.children.front());
    for (std::size_t i = 1; i < node.children.size(); ++i) {
        const double next = value(node.children[i]);
        result = node.combination == Combination::product ? result * next : node.combination == Combination::quotient ? result / next : result + next;
    }
    return node.figure.unit == Unit::percent ? result * 100 : result;
}

int checkNode(const RatioNode &node)
{
    int count = 1;
    if (!node.children.empty()) {
        const double expected = *node.figure.value;
        if (qAbs(reckoned(node) - expected) > 1e-6 * qMax(1.0, qAbs(expected)))
            QTest::qFail(qPrintable(node.id), __FILE__, __LINE__);
    }
    for (const RatioNode &child : node.children)
        count += checkNode(child);
    return count;
}

} // namespace

void GapTabTest::theTreeIsReckonedRight()
{
    QFETCH(QByteArray, firm);
    open(firm.constData());
    showTab();
    const YearRecord &year = *m_fixture->session->diagnosis().latest();
    for (const DefinitionTree &tree : year.trees)
        checkNode(tree.root);
    auto *table = find<QTableView>("treeTable");
    QCOMPARE(table->model()->rowCount(), checkNode(year.trees.front().root));
    // Indented below what it is a part of, with the sign.
    QVERIFY(table->model()->index(1, 0).data().toString().startsWith(QStringLiteral("　　＝ ")));
}

void GapTabTest::theFirstYearSaysWhatToDo()
{
    open("a");
    const std::size_t years = m_fixture->session->diagnosis().years.size();
    QCOMPARE(years, std::size_t(3));
    showTab(MoneyUnit::manYen, years - 1);
    find<QPushButton>("changeButton")->click();
    QVERIFY(find<QLabel>("titleLabel")->text().remove(QChar(0x2060)).contains(QStringLiteral("前年度の決算がありません")));
    QVERIFY(!find<QWidget>("bridgeCardFrame")->isVisible());
    auto *link = find<QPushButton>("dataButton");
    QVERIFY(link->isVisible());
    QSignalSpy asked(m_tab.get(), &GapTab::stepRequested);
    link->click();
    QCOMPARE(asked.takeFirst().first().value<Step>(), Step::data);
    showTab(MoneyUnit::manYen, 0);
    QVERIFY(!link->isVisible() && find<QWidget>("bridgeCardFrame")->isVisible());
}

void GapTabTest::officersAtALoss()
{
    m_tab.reset();
    m_fixture = std::make_unique<PageFixture>(Language::ja, false);
    openOfficersAtALoss(*m_fixture->session);
    showTab();
    // Per employee there is no figure without employees: the reason is the title, and no picture pretends one.
    const Decomposition &gap = m_fixture->session->diagnosis().latest()->gaps.front();
    QVERIFY(!gap.unavailable.ja.isEmpty());
    QVERIFY(find<QLabel>("titleLabel")->text().remove(QChar(0x2060)).startsWith(gap.unavailable.ja.section(QStringLiteral("。"), 0, 0)));
    QVERIFY(!find<QWidget>("bridgeCardFrame")->isVisible() && !find<QWidget>("partsCardFrame")->isVisible());
}

void GapTabTest::largeTextNeedsNoSidewaysScrolling()
{
    useHouseTheme(1.5);
    open("a");
    showTab();
    m_tab->resize(720, 900);
    QCoreApplication::processEvents();
    for (const char *name : {"partsTable", "treeTable"}) {
        const auto *table = find<QTableView>(name);
        QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
                 qPrintable(QStringLiteral("%1: %2 in %3").arg(QLatin1String(name)).arg(table->horizontalHeader()->length()).arg(table->viewport()->width())));
    }
    m_tab.reset();
    useHouseTheme();
}

void GapTabTest::nothingYet()
{
    m_tab.reset();
    m_fixture = std::make_unique<PageFixture>(Language::en, false);
    showTab();
    QVERIFY(!find<QLabel>("titleLabel")->text().isEmpty());
    for (const char *card : {"bridgeCardFrame", "partsCardFrame", "treeCardFrame", "gapButton", "subjectBox", "definitionBox"})
        QVERIFY2(!find<QWidget>(card)->isVisible(), card);
    QVERIFY(find<QPushButton>("dataButton")->isVisible());
}

void GapTabTest::modelsKeepTheirPromises()
{
    open("b");
    const YearRecord &year = *m_fixture->session->diagnosis().latest();
    ContributionsModel parts;
    RatioTreeModel tree;
    const QAbstractItemModelTester partsTester(&parts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester treeTester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 2; ++round) {
        parts.setDecomposition(&year.gaps.front(), true, MoneyUnit::manYen, Language::ja);
        tree.setTree(&year.trees.front().root, MoneyUnit::manYen, Language::en);
        QVERIFY(parts.rowCount() > 2 && tree.rowCount() > 2);
        parts.setDecomposition(nullptr, true, MoneyUnit::manYen, Language::ja);
        tree.setTree(nullptr, MoneyUnit::manYen, Language::ja);
        QCOMPARE(parts.rowCount() + tree.rowCount(), 0);
    }
}

} // namespace smartsme

QTEST_MAIN(smartsme::GapTabTest)
#include "gap_tab_test.moc"
