// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"
#include "import/layout.h"
#include "import/recognition.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace smartsme;

namespace {

const QString source = QStringLiteral(SMARTSME_SOURCE_DIR);
const QString samples = source + QStringLiteral("/data/samples/");

struct Expected
{
    QString section;
    std::int64_t opening = 0;
    std::int64_t debit = 0;
    std::int64_t credit = 0;
    std::int64_t closing = 0;
};

/// expected_accounts.csv: firm_id,statement,section,account,opening,debit,credit,closing; no cell holds a comma.
std::map<QString, Expected> expectedAccounts(const QString &firm)
{
    std::map<QString, Expected> expected;
    QFile file(source + QStringLiteral("/tests/golden/samples/expected_accounts.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return expected;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        if (cells.size() == 8 && cells[0] == firm)
            expected[cells[3]] = {cells[2], cells[4].toLongLong(), cells[5].toLongLong(), cells[6].toLongLong(), cells[7].toLongLong()};
    }
    return expected;
}

QString printedAll(const Problems &problems)
{
    QStringList lines;
    for (const Problem &p : problems)
        lines << printed(p);
    return lines.join(QLatin1Char('\n'));
}

std::pair<std::int64_t, std::int64_t> movement(const AccountTotals &account)
{
    std::int64_t debit = 0;
    std::int64_t credit = 0;
    for (const MonthlyMovement &m : account.months) {
        debit += m.debit.value();
        credit += m.credit.value();
    }
    return {debit, credit};
}

/// The account list of 奉行 is not in its journal; the one of FreeWay has the same codes.
QString nameOfCode(const QString &code)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> list;
        QFile file(samples + QStringLiteral("firm_c/other_software/KAI0000-Shiwake.csv"));
        QStringDecoder decoder("Shift_JIS");
        const QString text = file.open(QIODevice::ReadOnly) ? decoder(file.readAll()) : QString();
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            const QStringList cells = line.split(QLatin1Char(','));
            list[cells.value(4)] = cells.value(5);
            list[cells.value(7)] = cells.value(8);
        }
        return list;
    }();
    return names.value(code);
}

/// The name an account has in expected_accounts.csv. JDL cuts names to eight bytes, in which they are still unique; 奉行 writes codes.
QString fullName(const QString &name, const QString &path, const std::map<QString, Expected> &expected)
{
    if (path.contains(QStringLiteral("obc")))
        return nameOfCode(name);
    if (!path.contains(QStringLiteral("jdl_shiwake")) || expected.contains(name))
        return name;
    const auto it = std::ranges::find_if(expected, [&](const auto &account) { return account.first.left(4) == name; });
    return it == expected.end() ? name : it->first;
}

bool hasRemark(const Imported &imported, const char *id)
{
    return std::ranges::any_of(imported.remarks, [&](const Problem &p) { return p.id == QLatin1String(id); });
}

} // namespace

/// The three sample firms' files against the totals that were made with them, to the yen.
class SamplesTest : public QObject
{
    Q_OBJECT

    LayoutShelf m_shelf;

    Imported imported(const QString &path, const ImportOptions &options = {})
    {
        Result<Imported> result = importFile(samples + path, m_shelf, options);
        if (!result)
            qFatal("%s", qPrintable(printedAll(result.problems())));
        return *std::move(result);
    }

private Q_SLOTS:
    void initTestCase();
    void recognises_data();
    void recognises();
    void journalGivesEveryAccount_data();
    void journalGivesEveryAccount();
    void journalOfAQuarterEqualsTheSameMonthsOfTheYear();
    void trialBalanceGivesEveryAccount_data();
    void trialBalanceGivesEveryAccount();
    void journalAndTrialBalanceAgree();
    void grossBooksWhenChosen();
    void netBooksByChoiceEqualNetBooksByAccounts();
    void journalBookEqualsImportForm();
    void orderOfRowsDoesNotMatter_data();
    void orderOfRowsDoesNotMatter();
    void recognitionIsFast();
};

void SamplesTest::initTestCase()
{
    Result<LayoutShelf> shelf = LayoutShelf::load(source + QStringLiteral("/data"));
    if (!shelf)
        qFatal("%s", qPrintable(printedAll(shelf.problems())));
    m_shelf = *std::move(shelf);
}

void SamplesTest::recognises_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("A journal") << "firm_a/yayoi_shiwake_import25.txt" << "yayoi_journal" << "CP932";
    QTest::newRow("A journal book") << "firm_a/yayoi_shiwake_nikkicho_hanyo.csv" << "yayoi_journal_book" << "CP932";
    QTest::newRow("A trial balance") << "firm_a/yayoi_zandaka_shisanhyo_kikan.csv" << "yayoi_trial_balance" << "CP932";
    QTest::newRow("A trial balance, TAB") << "firm_a/yayoi_zandaka_shisanhyo_kikan_tab.txt" << "yayoi_trial_balance" << "CP932";
    QTest::newRow("B journal") << "firm_b/mf_shiwakecho_cp932.csv" << "moneyforward_journal" << "CP932";
    QTest::newRow("B journal, UTF-8") << "firm_b/mf_shiwakecho_utf8_q1.csv" << "moneyforward_journal" << "UTF-8";
    QTest::newRow("C journal") << "firm_c/freee_shiwakecho_cp932.csv" << "freee_journal" << "CP932";
    QTest::newRow("C journal, UTF-8") << "firm_c/freee_shiwakecho_utf8bom.csv" << "freee_journal" << "UTF-8";
    QTest::newRow("C journal as PCA") << "firm_c/other_software/pca_dx_shiwake.csv" << "pca_journal" << "CP932";
    QTest::newRow("C journal as EPSON") << "firm_c/other_software/epson_r4.csv" << "epson_journal" << "CP932";
    QTest::newRow("C journal as ICS") << "firm_c/other_software/ics_db_nikkicho.csv" << "ics_journal" << "CP932";
    QTest::newRow("C journal as JDL") << "firm_c/other_software/jdl_shiwake_ichiran.csv" << "jdl_journal" << "CP932";
    QTest::newRow("C journal as JDL IBEX") << "firm_c/other_software/jdl_ibex_suitocho.csv" << "jdl_cashbook_journal" << "CP932";
    QTest::newRow("C journal as OBC") << "firm_c/other_software/obc_csjs.csv" << "obc_journal" << "CP932";
    QTest::newRow("C journal as TKC") << "firm_c/other_software/tkc_motocho_kiridashi.csv" << "tkc_journal" << "CP932";
    QTest::newRow("C journal as FreeWay") << "firm_c/other_software/KAI0000-Shiwake.csv" << "freeway_journal" << "CP932";
}

void SamplesTest::recognises()
{
    QFETCH(QString, path);
    QFETCH(QString, layout);
    QFETCH(QString, encoding);
    const Result<Recognition> recognition = recognise(samples + path, m_shelf);
    QVERIFY2(recognition.ok(), recognition ? "" : qPrintable(printedAll(recognition.problems())));
    QCOMPARE(recognition->layout.text(), layout);
    QCOMPARE(recognition->encoding, encoding);
    QCOMPARE(recognition->kind, FileKind::accounting);
    QVERIFY(!recognition->product.ja.isEmpty());
    QVERIFY(!recognition->confidence.ja.isEmpty());
    QVERIFY(!recognition->confidence.en.isEmpty());
    if (layout == QStringLiteral("yayoi_trial_balance")) {
        QCOMPARE(recognition->first, std::optional(Month(2024, 4)));
        QCOMPARE(recognition->last, std::optional(Month(2025, 3)));
    }
}

void SamplesTest::journalGivesEveryAccount_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("firm");
    QTest::addColumn<bool>("isExclusive");
    QTest::newRow("A") << "firm_a/yayoi_shiwake_import25.txt" << "A" << true;
    QTest::newRow("B") << "firm_b/mf_shiwakecho_cp932.csv" << "B" << true;
    QTest::newRow("C cp932") << "firm_c/freee_shiwakecho_cp932.csv" << "C" << false;
    QTest::newRow("C utf8") << "firm_c/freee_shiwakecho_utf8bom.csv" << "C" << false;
    QTest::newRow("C pca") << "firm_c/other_software/pca_dx_shiwake.csv" << "C" << false;
    QTest::newRow("C epson") << "firm_c/other_software/epson_r4.csv" << "C" << false;
    QTest::newRow("C ics") << "firm_c/other_software/ics_db_nikkicho.csv" << "C" << false;
    QTest::newRow("C jdl, names cut to 8 bytes") << "firm_c/other_software/jdl_shiwake_ichiran.csv" << "C" << false;
    QTest::newRow("C jdl ibex") << "firm_c/other_software/jdl_ibex_suitocho.csv" << "C" << false;
    QTest::newRow("C obc, codes without names") << "firm_c/other_software/obc_csjs.csv" << "C" << false;
    QTest::newRow("C tkc") << "firm_c/other_software/tkc_motocho_kiridashi.csv" << "C" << false;
    QTest::newRow("C freeway") << "firm_c/other_software/KAI0000-Shiwake.csv" << "C" << false;
}

void SamplesTest::journalGivesEveryAccount()
{
    QFETCH(QString, path);
    QFETCH(QString, firm);
    QFETCH(bool, isExclusive);
    const std::map<QString, Expected> expected = expectedAccounts(firm);
    QVERIFY(expected.size() > 40);
    const Imported file = imported(path);
    const Books &books = std::get<Books>(file.content);
    QCOMPARE(books.kind, BooksKind::journal);
    QCOMPARE(books.first, Month(2024, 4));
    QCOMPARE(books.last, Month(2025, 3));
    QCOMPARE(books.tax, isExclusive ? TaxBookkeeping::exclusive : TaxBookkeeping::inclusive);
    const bool saysTax = path.contains(QStringLiteral("freee_")) || path.contains(QStringLiteral("jdl_shiwake"));
    QVERIFY(hasRemark(file, saysTax ? "import.tax-known" : "import.tax-assumed"));
    QCOMPARE(hasRemark(file, "import.account-codes"), path.contains(QStringLiteral("obc")));
    QVERIFY(!hasRemark(file, "import.no-closing-entries"));
    QVERIFY(!hasRemark(file, "import.month-missing"));
    QCOMPARE(books.source.sha256.size(), 64);
    std::map<QString, std::pair<std::int64_t, std::int64_t>> found;
    for (const AccountTotals &account : books.accounts)
        QVERIFY2(found.emplace(fullName(account.name, path, expected), movement(account)).second, qPrintable(account.name));
    for (const auto &[name, totals] : expected) {
        const auto it = found.find(name);
        const std::pair<std::int64_t, std::int64_t> amounts = it == found.end() ? std::pair<std::int64_t, std::int64_t>() : it->second;
        QVERIFY2(amounts.first == totals.debit && amounts.second == totals.credit,
                 qPrintable(QStringLiteral("%1: %2 / %3 instead of %4 / %5").arg(name).arg(amounts.first).arg(amounts.second).arg(totals.debit).arg(totals.credit)));
    }
    for (const auto &[name, amounts] : found)
        QVERIFY2(expected.contains(name), qPrintable(name));
}

void SamplesTest::journalOfAQuarterEqualsTheSameMonthsOfTheYear()
{
    const Imported year = imported(QStringLiteral("firm_b/mf_shiwakecho_cp932.csv"));
    ImportOptions options;
    options.tax = TaxBookkeeping::exclusive; // the settlement of the year, which names the tax accounts, is not in the first quarter
    const Imported quarter = imported(QStringLiteral("firm_b/mf_shiwakecho_utf8_q1.csv"), options);
    std::map<std::pair<QString, Month>, std::pair<Yen, Yen>> ofYear;
    for (const AccountTotals &account : std::get<Books>(year.content).accounts) {
        for (const MonthlyMovement &m : account.months)
            ofYear[{account.name, m.month}] = {m.debit, m.credit};
    }
    std::size_t compared = 0;
    for (const AccountTotals &account : std::get<Books>(quarter.content).accounts) {
        for (const MonthlyMovement &m : account.months) {
            QCOMPARE((std::pair{m.debit, m.credit}), (ofYear[{account.name, m.month}]));
            ++compared;
        }
    }
    QVERIFY(compared > 60);
    QVERIFY(std::get<Books>(year.content).hasDepartments);
}

void SamplesTest::trialBalanceGivesEveryAccount_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("comma") << "firm_a/yayoi_zandaka_shisanhyo_kikan.csv";
    QTest::newRow("TAB") << "firm_a/yayoi_zandaka_shisanhyo_kikan_tab.txt";
}

void SamplesTest::trialBalanceGivesEveryAccount()
{
    QFETCH(QString, path);
    const std::map<QString, Expected> expected = expectedAccounts(QStringLiteral("A"));
    const Imported file = imported(path);
    const Books &books = std::get<Books>(file.content);
    QCOMPARE(books.kind, BooksKind::trialBalance);
    QCOMPARE(books.tax, TaxBookkeeping::exclusive);
    QCOMPARE(books.first, Month(2024, 4));
    QCOMPARE(books.last, Month(2025, 3));
    QCOMPARE(books.accounts.size(), expected.size());
    for (const AccountTotals &account : books.accounts) {
        QVERIFY2(expected.contains(account.name), qPrintable(account.name));
        const Expected &totals = expected.at(account.name);
        QCOMPARE(account.opening->value(), totals.opening);
        QCOMPARE(account.closing->value(), totals.closing);
        QCOMPARE(movement(account), (std::pair{totals.debit, totals.credit}));
        QCOMPARE(account.section, totals.section);
        QVERIFY(account.statement.has_value());
    }
}

void SamplesTest::journalAndTrialBalanceAgree()
{
    const Imported journal = imported(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"));
    const Imported balance = imported(QStringLiteral("firm_a/yayoi_zandaka_shisanhyo_kikan.csv"));
    std::map<QString, std::pair<std::int64_t, std::int64_t>> ofJournal;
    for (const AccountTotals &account : std::get<Books>(journal.content).accounts)
        ofJournal[account.name] = movement(account);
    for (const AccountTotals &account : std::get<Books>(balance.content).accounts)
        QCOMPARE(movement(account), ofJournal[account.name]);
}

void SamplesTest::grossBooksWhenChosen()
{
    ImportOptions options;
    options.tax = TaxBookkeeping::inclusive;
    const Imported file = imported(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"), options);
    const Books &books = std::get<Books>(file.content);
    QCOMPARE(books.tax, TaxBookkeeping::inclusive);
    std::int64_t debit = 0;
    std::int64_t credit = 0;
    for (const AccountTotals &account : books.accounts) {
        debit += movement(account).first;
        credit += movement(account).second;
        // 72,293,956 net and the tax received of it, 7,067,244: the journal carries both in one amount
        if (account.name == QStringLiteral("売上高"))
            QCOMPARE(movement(account).second, 72293956 + 7067244);
    }
    QCOMPARE(debit, credit);
}

void SamplesTest::netBooksByChoiceEqualNetBooksByAccounts()
{
    ImportOptions options;
    options.tax = TaxBookkeeping::exclusive;
    const Imported chosen = imported(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"), options);
    const Imported found = imported(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"));
    QCOMPARE(std::get<Books>(chosen.content), std::get<Books>(found.content));
}

/// Two exports of the same journal: 汎用形式 has April and May.
void SamplesTest::journalBookEqualsImportForm()
{
    ImportOptions options;
    options.tax = TaxBookkeeping::exclusive;
    const Imported whole = imported(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"), options);
    const Imported book = imported(QStringLiteral("firm_a/yayoi_shiwake_nikkicho_hanyo.csv"), options);
    std::map<std::pair<QString, Month>, std::pair<Yen, Yen>> ofWhole;
    for (const AccountTotals &account : std::get<Books>(whole.content).accounts) {
        for (const MonthlyMovement &m : account.months)
            ofWhole[{account.name, m.month}] = {m.debit, m.credit};
    }
    QCOMPARE(std::get<Books>(book.content).last, Month(2024, 5));
    for (const AccountTotals &account : std::get<Books>(book.content).accounts) {
        for (const MonthlyMovement &m : account.months)
            QCOMPARE((std::pair{m.debit, m.credit}), (ofWhole[{account.name, m.month}]));
    }
}

void SamplesTest::orderOfRowsDoesNotMatter_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("Money Forward") << "firm_b/mf_shiwakecho_cp932.csv";
    QTest::newRow("freee") << "firm_c/freee_shiwakecho_cp932.csv";
}

/// Vouchers by number and date: their lines may stand anywhere.
void SamplesTest::orderOfRowsDoesNotMatter()
{
    QFETCH(QString, path);
    QFile file(samples + path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> rows = file.readAll().split('\n');
    const QByteArray header = rows.takeFirst();
    rows.removeAll(QByteArray());
    QRandomGenerator random(1);
    std::shuffle(rows.begin(), rows.end(), random);
    QTemporaryDir folder;
    QFile shuffled(folder.filePath(QStringLiteral("shuffled.csv")));
    QVERIFY(shuffled.open(QIODevice::WriteOnly));
    shuffled.write(header + '\n' + rows.join('\n') + '\n');
    shuffled.close();
    const auto sorted = [](const Imported &imported) {
        std::map<std::pair<QString, Month>, std::pair<Yen, Yen>> amounts;
        for (const AccountTotals &account : std::get<Books>(imported.content).accounts) {
            for (const MonthlyMovement &m : account.months)
                amounts[{account.name, m.month}] = {m.debit, m.credit};
        }
        return amounts;
    };
    const Result<Imported> found = importFile(shuffled.fileName(), m_shelf);
    QVERIFY2(found.ok(), found ? "" : qPrintable(printedAll(found.problems())));
    QCOMPARE(sorted(*found), sorted(imported(path)));
}

void SamplesTest::recognitionIsFast()
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        QVERIFY(recognise(samples + QStringLiteral("firm_a/yayoi_shiwake_import25.txt"), m_shelf).ok());
    QVERIFY2(timer.elapsed() < 10 * 50 * 10, qPrintable(QString::number(timer.elapsed()))); // aim: 50 ms; ten times that on a busy machine
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"
