// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"
#include "import/layout.h"
#include "import/recognition.h"
#include "ledger/annual_accounts.h"
#include "ledger/statement_terms.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace smartsme;

namespace {

const QString source = QStringLiteral(SMARTSME_SOURCE_DIR);
const QString data = source + QStringLiteral("/data");
const QString samples = data + QStringLiteral("/samples/");

template<typename T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(printed(result.problems().front())));
    return *std::move(result);
}

/// A table of tests/golden/samples whose first cell is the firm; quoted cells stand only in the last column.
std::vector<QStringList> expectedRows(const QString &file, const QString &firm)
{
    std::vector<QStringList> rows;
    QFile table(source + QStringLiteral("/tests/golden/samples/") + file);
    if (!table.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        if (cells.value(0) == firm)
            rows.push_back(cells);
    }
    return rows;
}

} // namespace

/// Each sample firm gives the same annual accounts from each of its accounting files, to the yen.
class SameAccountsTest : public QObject
{
    Q_OBJECT

    LayoutShelf m_shelf;
    CategoryTable m_categories;
    AccountMap m_map;
    StatementTerms m_terms;

    std::vector<Books> booksOf(const QStringList &files)
    {
        std::vector<Books> books;
        for (const QString &file : files) {
            ImportOptions options;
            options.month = monthOf(file);
            Result<Imported> imported = importFile(samples + file, m_shelf, options);
            if (!imported)
                qFatal("%s", qPrintable(printed(imported.problems().front())));
            books.push_back(std::get<Books>(std::move(imported->content)));
        }
        return books;
    }

    /// What a person would choose where the file does not say it.
    static std::optional<Month> monthOf(const QString &file)
    {
        return file.contains(QStringLiteral("/api/")) ? std::optional(Month(2025, 3)) : std::nullopt;
    }

    AnnualAccounts yearOf(const QStringList &files)
    {
        // JDL cuts the name of the bank account to four letters, so a person has to say what it is.
        const UserMapping chosen = {{QStringLiteral("あけぼの"), CategoryId(QStringLiteral("bs_cash"))}};
        AccountsOfYears years = annualAccounts(booksOf(files), m_map, chosen, m_categories, 3);
        for (const AnnualAccounts &year : years.years) {
            if (year.year.iso() == QStringLiteral("2024-04/2025-03"))
                return year;
        }
        qFatal("no year: %s", qPrintable(files.join(QLatin1Char(' '))));
        Q_UNREACHABLE();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shelf = taken(LayoutShelf::load(data));
        m_categories = taken(CategoryTable::load(data));
        m_map = taken(AccountMap::load(data, m_categories));
        m_terms = taken(StatementTerms::load(data, m_categories));
    }

    void everyFileGivesTheYear_data()
    {
        QTest::addColumn<QString>("firm");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<int>("compared");      // terms the files must tell
        const auto add = [](const char *name, const char *firm, const QStringList &files, int compared) {
            QTest::newRow(name) << QString::fromLatin1(firm) << files << compared;
        };
        const QString a = QStringLiteral("firm_a/");
        const QString b = QStringLiteral("firm_b/");
        const QString c = QStringLiteral("firm_c/");
        const QString transition = QStringLiteral("_月次推移_20250520_1015.csv");
        add("A journal", "A", {a + QStringLiteral("yayoi_shiwake_import25.txt")}, 26);
        add("A trial balance", "A", {a + QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv")}, 34);
        add("A trial balance, TAB", "A", {a + QStringLiteral("yayoi_zandaka_shisanhyo_kikan_tab.txt")}, 34);
        add("A trial balance of March", "A", {a + QStringLiteral("yayoi_zandaka_shisanhyo_2025-03.csv")}, 34);
        add("A transition", "A", {a + QStringLiteral("yayoi_zandaka_suiihyo.xlsx")}, 34);
        add("A statement", "A", {a + QStringLiteral("kessansho_text.xlsx")}, 22);
        add("B journal", "B", {b + QStringLiteral("mf_shiwakecho_cp932.csv"), b + QStringLiteral("kishu_zandaka.csv")}, 34);
        add("B transition", "B", {b + QStringLiteral("損益計算書") + transition, b + QStringLiteral("貸借対照表") + transition, b + QStringLiteral("製造原価報告書") + transition}, 34);
        add("B e-Tax", "B", {b + QStringLiteral("etax/HOT010_3.0_BS.csv"), b + QStringLiteral("etax/HOT010_3.0_PL.csv")}, 16);
        add("B statement", "B", {b + QStringLiteral("kessansho.xlsx")}, 34);
        add("C journal", "C", {c + QStringLiteral("freee_shiwakecho_cp932.csv"), c + QStringLiteral("kishu_zandaka.csv")}, 34);
        add("C journal, UTF-8", "C", {c + QStringLiteral("freee_shiwakecho_utf8bom.csv"), c + QStringLiteral("kishu_zandaka.csv")}, 34);
        add("C trial balance", "C", {c + QStringLiteral("freee_shisanhyo_bs.csv"), c + QStringLiteral("freee_shisanhyo_pl.csv")}, 34);
        add("C trial balance of the API", "C", {c + QStringLiteral("api/trial_bs.json"), c + QStringLiteral("api/trial_pl.json")}, 34);
        const QString others = c + QStringLiteral("other_software/");
        for (const char *journal : {"KAI0000-Shiwake.csv", "epson_r4.csv", "ics_db_nikkicho.csv", "jdl_ibex_suitocho.csv", "jdl_shiwake_ichiran.csv", "pca_dx_shiwake.csv", "tkc_motocho_kiridashi.csv"})
            add(journal, "C", {others + QString::fromLatin1(journal), c + QStringLiteral("kishu_zandaka.csv")}, 34);
    }

    void everyFileGivesTheYear()
    {
        QFETCH(QString, firm);
        QFETCH(QStringList, files);
        QFETCH(int, compared);
        const AnnualAccounts year = yearOf(files);
        QStringList unmapped;
        for (const UnmappedAmount &account : year.unmapped)
            unmapped << account.name;
        QVERIFY2(unmapped.isEmpty(), qPrintable(unmapped.join(QLatin1Char(' '))));
        QVERIFY(year.missingMonths.empty());
        int found = 0;
        for (const QStringList &cells : expectedRows(QStringLiteral("expected_results.csv"), firm)) {
            const TermId id(cells[2]);
            const bool isOfPayroll = id == TermId(QStringLiteral("commuting"));     // told by the pay slips; the books hide it in 旅費交通費
            if (!m_terms.find(id) || cells[5] != QStringLiteral("yen") || isOfPayroll)
                continue;
            const Figure figure = m_terms.evaluate(id, year);
            if (!figure.isAvailable())
                continue;
            QVERIFY2(figure.exactYen && figure.exactYen->value() == cells[4].toLongLong(),
                     qPrintable(QStringLiteral("%1: %2 instead of %3").arg(cells[2]).arg(figure.exactYen.value_or(Yen(0)).value()).arg(cells[4])));
            ++found;
        }
        QVERIFY2(found >= compared, qPrintable(QString::number(found)));
    }

    void allFilesTogether_data()
    {
        QTest::addColumn<QString>("firm");
        QTest::addColumn<QStringList>("files");
        const QString a = QStringLiteral("firm_a/");
        const QString b = QStringLiteral("firm_b/");
        const QString c = QStringLiteral("firm_c/");
        const QString transition = QStringLiteral("_月次推移_20250520_1015.csv");
        QTest::newRow("A") << QStringLiteral("A") << QStringList{a + QStringLiteral("kessansho_text.xlsx"), a + QStringLiteral("yayoi_zandaka_suiihyo.xlsx"), a + QStringLiteral("yayoi_zandaka_shisanhyo_2025-03.csv"),
                                                                a + QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv"), a + QStringLiteral("yayoi_shiwake_import25.txt")};
        QTest::newRow("B") << QStringLiteral("B") << QStringList{b + QStringLiteral("kessansho.xlsx"), b + QStringLiteral("etax/HOT010_3.0_BS.csv"), b + QStringLiteral("etax/HOT010_3.0_PL.csv"),
                                                                b + QStringLiteral("損益計算書") + transition, b + QStringLiteral("貸借対照表") + transition, b + QStringLiteral("製造原価報告書") + transition,
                                                                b + QStringLiteral("mf_shiwakecho_cp932.csv"), b + QStringLiteral("kishu_zandaka.csv")};
        QTest::newRow("C") << QStringLiteral("C") << QStringList{c + QStringLiteral("freee_shisanhyo_bs.csv"), c + QStringLiteral("freee_shisanhyo_pl.csv"), c + QStringLiteral("api/trial_bs.json"),
                                                                c + QStringLiteral("api/trial_pl.json"), c + QStringLiteral("freee_shiwakecho_utf8bom.csv"), c + QStringLiteral("kishu_zandaka.csv")};
    }

    /// No file contradicts another, nothing is counted twice.
    void allFilesTogether()
    {
        QFETCH(QString, firm);
        QFETCH(QStringList, files);
        const AccountsOfYears years = annualAccounts(booksOf(files), m_map, {}, m_categories, 3);
        for (const Problem &problem : years.problems)
            QVERIFY2(problem.severity == Severity::note, qPrintable(printed(problem)));
        QCOMPARE(years.years.size(), std::size_t(1));
        int found = 0;
        for (const QStringList &cells : expectedRows(QStringLiteral("expected_results.csv"), firm)) {
            if (!m_terms.find(TermId(cells[2])) || cells[5] != QStringLiteral("yen") || cells[2] == QStringLiteral("commuting"))
                continue;
            const Figure figure = m_terms.evaluate(TermId(cells[2]), years.years.front());
            QVERIFY2(figure.exactYen && figure.exactYen->value() == cells[4].toLongLong(), qPrintable(cells[2]));
            ++found;
        }
        QVERIFY(found >= 34);
    }

    /// A name nobody knows with an official code of e-Tax is that account; "-1" behind the code makes it one of the firm's own.
    void officialCodeTellsTheAccount()
    {
        const auto categoryOf = [&](const QString &code) {
            AccountTotals account;
            account.name = QStringLiteral("代表者への支給分");
            account.statementName = code;
            account.section = QStringLiteral("販売費及び一般管理費");
            account.statement = Statement::profitAndLoss;
            return m_map.lookUp(account, {}).category;
        };
        QCOMPARE(categoryOf(QStringLiteral("10E200090")), CategoryId(QStringLiteral("sga_officer_pay")));
        QCOMPARE(categoryOf(QStringLiteral("10E200090-1")), CategoryId());
    }

    void monthsOfTransitionsAndJournals_data()
    {
        QTest::addColumn<QString>("firm");
        QTest::addColumn<QString>("file");
        QTest::newRow("A journal") << QStringLiteral("A") << QStringLiteral("firm_a/yayoi_shiwake_import25.txt");
        QTest::newRow("A transition") << QStringLiteral("A") << QStringLiteral("firm_a/yayoi_zandaka_suiihyo.xlsx");
        QTest::newRow("B journal") << QStringLiteral("B") << QStringLiteral("firm_b/mf_shiwakecho_cp932.csv");
        QTest::newRow("B transition") << QStringLiteral("B") << QStringLiteral("firm_b/損益計算書_月次推移_20250520_1015.csv");
        QTest::newRow("C journal") << QStringLiteral("C") << QStringLiteral("firm_c/freee_shiwakecho_cp932.csv");
    }

    /// Sales of every month, to the yen.
    void monthsOfTransitionsAndJournals()
    {
        QFETCH(QString, firm);
        QFETCH(QString, file);
        std::map<QString, qint64> sales;
        const std::vector<Books> books = booksOf({file});
        for (const AccountTotals &account : books.front().accounts) {
            for (const MonthlyMovement &month : account.months) {
                if (account.name == QStringLiteral("売上高"))
                    sales[month.month.iso()] += (month.credit - month.debit).value();
            }
        }
        const std::vector<QStringList> expected = expectedRows(QStringLiteral("expected_monthly.csv"), firm);
        QCOMPARE(expected.size(), std::size_t(12));
        for (const QStringList &cells : expected)
            QCOMPARE(sales[cells[1]], cells[2].toLongLong());
    }
};

QTEST_GUILESS_MAIN(SameAccountsTest)
#include "same_accounts_test.moc"
