// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"
#include "import/layout.h"
#include "import/recognition.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace smartsme;

namespace {

const QString source = QStringLiteral(SMARTSME_SOURCE_DIR);
const QString root = source + QStringLiteral("/tests/golden/import");

QString number(const std::optional<Yen> &yen)
{
    return yen ? QString::number(yen->value()) : QStringLiteral("-");
}

QString sideText(const std::optional<Side> &side)
{
    return !side ? QStringLiteral("-") : *side == Side::debit ? QStringLiteral("debit") : QStringLiteral("credit");
}

QString statementText(const std::optional<Statement> &statement)
{
    if (!statement)
        return QStringLiteral("-");
    switch (*statement) {
    case Statement::profitAndLoss: return QStringLiteral("profit_and_loss");
    case Statement::balanceSheet: return QStringLiteral("balance_sheet");
    case Statement::manufacturingCost: return QStringLiteral("manufacturing_cost");
    }
    Q_UNREACHABLE();
}

QString taxText(TaxBookkeeping tax)
{
    switch (tax) {
    case TaxBookkeeping::exclusive: return QStringLiteral("exclusive");
    case TaxBookkeeping::inclusive: return QStringLiteral("inclusive");
    case TaxBookkeeping::unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

void print(const Books &books, QStringList &lines)
{
    constexpr const char *kinds[] = {"journal", "trial_balance", "annual_amounts"};
    lines << QStringLiteral("books %1 %2 %3 tax=%4 vouchers=%5 lines=%6 departments=%7").arg(QLatin1String(kinds[static_cast<int>(books.kind)]), books.first.iso(), books.last.iso(),
                                                                                           taxText(books.tax)).arg(books.vouchers).arg(books.lines).arg(books.hasDepartments);
    for (const AccountTotals &a : books.accounts) {
        lines << QStringLiteral("account %1 | %2 | %3 | %4 %5 | opening %6 closing %7").arg(a.name, a.statementName, a.section, statementText(a.statement), sideText(a.normalSide),
                                                                                        number(a.opening), number(a.closing));
        for (const MonthlyMovement &m : a.months)
            lines << QStringLiteral("  %1 debit %2 credit %3 lines %4 first %5").arg(m.month.iso()).arg(m.debit.value()).arg(m.credit.value()).arg(m.lines).arg(m.firstLine);
    }
}

void print(const Payroll &payroll, QStringList &lines)
{
    constexpr const char *types[] = {"officer", "regular", "part_time"};
    const auto hours = [](const std::optional<Hours> &h) { return h ? QString::number(h->minutes()) : QStringLiteral("-"); };
    constexpr const char *kinds[] = {"payroll", "wage_ledger", "attendance", "people"};
    lines << QStringLiteral("payroll %1").arg(QLatin1String(kinds[static_cast<int>(payroll.kind)]));
    for (const MonthlyPay &m : payroll.months)
        lines << QStringLiteral("%1 %2 %3 heads %4 minutes %5 overtime %6 holiday %7 night %8 officer %9 wages %10 bonus %11 commuting %12 gross %13 employer %14 lowest %15")
                     .arg(m.month.iso(), QLatin1String(types[static_cast<int>(m.type)]), m.isBonus ? QStringLiteral("bonus") : QStringLiteral("salary"))
                     .arg(m.heads.hundredths()).arg(hours(m.hours), hours(m.overtime), hours(m.holiday), hours(m.night))
                     .arg(m.officerPay.value()).arg(m.wages.value()).arg(m.bonus.value()).arg(m.commuting.value()).arg(m.gross.value())
                     .arg(number(m.employerShare), number(m.lowestHourlyPay));
}

/// What an import gives, as text that a person can read in a commit.
QString outcome(const QString &path, const LayoutShelf &shelf)
{
    QStringList lines;
    if (const Result<Recognition> recognition = recognise(path, shelf))
        lines << QStringLiteral("layout %1 %2").arg(recognition->layout.text(), recognition->encoding);
    const Result<Imported> imported = importFile(path, shelf);
    if (!imported) {
        for (const Problem &p : imported.problems())
            lines << printed(p);
        return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    std::visit([&](const auto &content) { print(content, lines); }, imported->content);
    for (const Problem &p : imported->remarks)
        lines << printed(p);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// tests/golden/import/<product>/<case>.<ext> and beside it <case>.<ext>.expected. Cases are found, not listed.
/// SMARTSME_UPDATE_GOLDEN=1 rewrites the expected files; the difference is read in the commit.
class GoldenTest : public QObject
{
    Q_OBJECT
    LayoutShelf m_shelf;

private Q_SLOTS:
    void initTestCase();
    void import_data();
    void import();
    void everyExpectedFileHasItsInput();
    void everyLayoutHasACase();
};

void GoldenTest::initTestCase()
{
    Result<LayoutShelf> shelf = LayoutShelf::load(source + QStringLiteral("/data"));
    if (!shelf)
        qFatal("%s", qPrintable(printed(shelf.problems().front())));
    m_shelf = *std::move(shelf);
}

void GoldenTest::import_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith(QStringLiteral(".expected")) && !path.contains(QStringLiteral("/estat/"))) // tables of statistics: another reader
            QTest::newRow(qPrintable(path.mid(root.size() + 1))) << path;
    }
}

void GoldenTest::import()
{
    QFETCH(QString, path);
    const QString expected = path + QStringLiteral(".expected");
    const QString found = outcome(path, m_shelf);
    if (qEnvironmentVariableIsSet("SMARTSME_UPDATE_GOLDEN")) {
        QFile file(expected);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(found.toUtf8());
    }
    QVERIFY2(QFile::exists(expected), "an input without expected file: run with SMARTSME_UPDATE_GOLDEN=1 and read what it wrote");
    const QStringList foundLines = found.split(QLatin1Char('\n'));
    const QStringList expectedLines = textOf(expected).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(foundLines.size(), expectedLines.size()); ++i)
        QCOMPARE(foundLines.value(i), expectedLines.value(i));
}

void GoldenTest::everyExpectedFileHasItsInput()
{
    QDirIterator files(root, {QStringLiteral("*.expected")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QVERIFY2(QFile::exists(path.chopped(9)), qPrintable(path));
    }
}

void GoldenTest::everyLayoutHasACase()
{
    QStringList covered;
    QDirIterator files(root, {QStringLiteral("*.expected")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        covered << textOf(files.next()).section(QLatin1Char('\n'), 0, 0).section(QLatin1Char(' '), 1, 1);
    for (const Layout &layout : m_shelf.all())
        QVERIFY2(covered.contains(layout.id.text()), qPrintable(layout.id.text()));
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
