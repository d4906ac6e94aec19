// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/layout_draft.h"
#include "import/layout_guess.h"
#include "import/preview.h"
#include "ledger/account_map.h"
#include "ledger/statement_category.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace smartsme;

namespace {

const QString root = QStringLiteral(SMARTSME_SOURCE_DIR);
using Meaning = ColumnMeaning;

LayoutShelf shelf()
{
    Result<LayoutShelf> loaded = LayoutShelf::load(root + QStringLiteral("/data"));
    if (!loaded)
        qFatal("%s", qPrintable(printed(loaded.problems().front())));
    return *std::move(loaded);
}

KnowsAccount chart()
{
    static const CategoryTable categories = *CategoryTable::load(root + QStringLiteral("/data"));
    static const AccountMap map = *AccountMap::load(root + QStringLiteral("/data"), categories);
    return [](const QString &name) {
        AccountTotals account;
        account.name = name;
        return map.lookUp(account, {}).by != MappedBy::nothing;
    };
}

QString written(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

FileHead sampleOf(const QString &path)
{
    Result<FileHead> head = fileHead(path, {}, sampleRows);
    if (!head)
        qFatal("%s", qPrintable(printed(head.problems().front())));
    return *std::move(head);
}

Layout made(const LayoutDraft &draft, const FileHead &sample)
{
    Result<Layout> layout = layoutOf(draft, sample);
    if (!layout)
        qFatal("%s", qPrintable(printed(layout.problems().front())));
    return *std::move(layout);
}

Imported readBy(const Layout &layout, const QString &path, const ImportOptions &options = {})
{
    LayoutShelf known = shelf();
    known.addOwn(layout);
    Result<Imported> imported = importFile(path, known, options);
    if (!imported)
        qFatal("%s", qPrintable(printed(imported.problems().front())));
    return *std::move(imported);
}

Meaning meaningAt(const LayoutDraft &draft, const FileHead &sample, const QString &heading)
{
    const qsizetype column = headingsOf(draft, sample).indexOf(heading);
    return column < 0 ? Meaning::none : draft.columns[static_cast<std::size_t>(column)];
}

} // namespace

/// An unknown file is taught: guessed, corrected, checked, kept, and then known by its headings.
class LayoutDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTaughtJournalReadsLikeAKnownOne();
    void aTableOfBalancesIsTaught();
    void aPayrollIsTaughtAndItsTotalRowIsNoPerson();
    void totalsThatAreNotInTheSampleAreNoPeople();
    void filesOfPeopleGiveNoName();
    void columnsOfOneHeadingCannotBeAddedUp();
    void everyColumnOfOfficersPayTellsAnOfficer();
    void aTaughtTaxNeedsNoClass();
    void hoursAreTaughtDayByDay();
    void shortDatesAreSeen();
    void aFileWithoutHeadingsIsKnownByItsNameAndWidth();
    void headingsOfOtherProductsAreGuessed_data();
    void headingsOfOtherProductsAreGuessed();
    void checksTellWhatIsStillWrong();
    void aMeaningStandsOnce();
    void ownLayoutsGoFirstAndBadOnesAreTold();
    void aLayoutIsWrittenAsItWasRead();
};

/// The Money Forward journal under headings nobody knows gives the same books: the layout was only told, not coded.
void LayoutDraftTest::aTaughtJournalReadsLikeAKnownOne()
{
    const QString known = root + QStringLiteral("/tests/golden/import/moneyforward/journal_april.csv");
    const FileHead original = sampleOf(known);
    QStringList lines;
    for (const TextRow &row : original.rows)
        lines << row.cells.join(QLatin1Char(','));
    lines[0].replace(QStringLiteral("取引No"), QStringLiteral("通し")).replace(QStringLiteral("取引日"), QStringLiteral("いつ"))
        .replace(QStringLiteral("勘定科目"), QStringLiteral("項目")).replace(QStringLiteral("金額(円)"), QStringLiteral("円"));
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("unknown.csv"), lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    QVERIFY(!recognise(path, shelf()).ok());

    const FileHead sample = sampleOf(path);
    LayoutDraft draft = guessedDraft(sample, shelf(), chart());
    QCOMPARE(draft.headerRow, 0);
    QCOMPARE(static_cast<int>(draft.kind), static_cast<int>(DraftKind::journal));
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("いつ")), Meaning::date);                       // by its dates
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("借方項目")), Meaning::debitAccount);           // by names of accounts
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("貸方項目")), Meaning::creditAccount);
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("借方税額")), Meaning::debitTax);
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("借方税区分")), Meaning::debitTaxClass);
    setMeaning(draft, 0, Meaning::voucherNumber);
    setMeaning(draft, static_cast<int>(headingsOf(draft, sample).indexOf(QStringLiteral("借方円"))), Meaning::debitAmount);
    setMeaning(draft, static_cast<int>(headingsOf(draft, sample).indexOf(QStringLiteral("貸方円"))), Meaning::creditAmount);
    draft.name = QStringLiteral("自社のソフト");
    const DraftCheck check = checkDraft(draft, sample, chart());
    QVERIFY(check.isReady());
    QCOMPARE(check.readable, check.rows);
    QCOMPARE(check.debit, check.credit);
    QVERIFY(check.debit.has_value());

    const Layout layout = made(draft, sample);
    QVERIFY(layout.isOwn);
    QCOMPARE(layout.product.ja, QStringLiteral("自社のソフト"));
    LayoutShelf taught = shelf();
    taught.addOwn(layout);
    const Result<Recognition> recognised = recognise(path, taught);
    QVERIFY(recognised.ok());
    QCOMPARE(recognised->layout, layout.id);
    const Result<Imported> theirs = importFile(known, shelf());
    QVERIFY(theirs.ok());
    QCOMPARE(std::get<Books>(readBy(layout, path).content).accounts, std::get<Books>(theirs->content).accounts);
    QCOMPARE(made(draft, sample).id, layout.id);        // taught again it replaces
}

void LayoutDraftTest::aTableOfBalancesIsTaught()
{
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("balances.csv"),
                                 QStringLiteral("合計残高表,,,,\n\n科目名,前期繰越残高,借方発生,貸方発生,当期末残高\n現金,100,500,450,150\n売上高,0,0,500,500\n給料手当,0,450,0,450\n"));
    const FileHead sample = sampleOf(path);
    const LayoutDraft draft = guessedDraft(sample, shelf(), chart());
    QCOMPARE(static_cast<int>(draft.kind), static_cast<int>(DraftKind::balances));
    QCOMPARE(draft.columns, (std::vector<Meaning>{Meaning::account, Meaning::opening, Meaning::debit, Meaning::credit, Meaning::closing}));
    const DraftCheck check = checkDraft(draft, sample, chart());
    QVERIFY(check.isReady());
    QCOMPARE(check.rows, 3);
    QCOMPARE(check.debit, std::optional(Yen(950)));
    QCOMPARE(check.credit, std::optional(Yen(950)));
    QVERIFY(check.unknownAccounts.isEmpty());

    const Layout layout = made(draft, sample);
    LayoutShelf taught = shelf();
    taught.addOwn(layout);
    const Result<Imported> without = importFile(path, taught);
    QVERIFY(!without.ok());                             // the period stands nowhere and is not guessed
    QCOMPARE(without.problems().front().id, QStringLiteral("import.period-missing"));
    ImportOptions options;
    options.period = {Month(2024, 4), Month(2025, 3)};
    const Books books = std::get<Books>(readBy(layout, path, options).content);
    QCOMPARE(books.first, Month(2024, 4));
    QCOMPARE(books.last, Month(2025, 3));
    QCOMPARE(books.accounts.size(), std::size_t(3));
    QCOMPARE(books.accounts[0].opening, std::optional(Yen(100)));
    QCOMPARE(books.accounts[0].closing, std::optional(Yen(150)));
    QCOMPARE(books.accounts[0].normalSide, std::optional(Side::debit));
    QCOMPARE(books.accounts[1].normalSide, std::optional(Side::credit));
}

void LayoutDraftTest::aPayrollIsTaughtAndItsTotalRowIsNoPerson()
{
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("給与2024年05月.csv"),
                                 QStringLiteral("番号,氏名,雇用形態,総支給金額,通勤費,控除計,差引支給額,残業時間,総労働時間\n"
                                                "1,甲野,正社員,250000,10000,40000,210000,10:30,170:30\n2,乙山,パート,90000,5000,0,90000,0:00,80:00\n"
                                                "合計,,,340000,15000,40000,300000,,\n"));
    const FileHead sample = sampleOf(path);
    LayoutDraft draft = guessedDraft(sample, shelf(), chart());
    QCOMPARE(static_cast<int>(draft.kind), static_cast<int>(DraftKind::payroll));
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("雇用形態")), Meaning::employmentType);
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("総支給金額")), Meaning::gross);
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("総労働時間")), Meaning::hours);
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("残業時間")), Meaning::overtime);
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("氏名")), Meaning::none);
    const Layout layout = made(draft, sample);
    QVERIFY(!LayoutShelf::json(layout).contains(QStringLiteral("甲野").toUtf8()));
    const Payroll payroll = std::get<Payroll>(readBy(layout, path).content);
    QCOMPARE(payroll.months.size(), std::size_t(2));
    std::int64_t gross = 0;
    for (const MonthlyPay &pay : payroll.months) {
        QCOMPARE(pay.month, Month(2024, 5));            // by the name of the file
        QCOMPARE(pay.heads, Heads::fromPersons(1));
        gross += pay.gross.value();
    }
    QCOMPARE(gross, 340000);
}

/// Taught on a month without totals; the next month has them.
void LayoutDraftTest::totalsThatAreNotInTheSampleAreNoPeople()
{
    const QTemporaryDir folder;
    const QString head = QStringLiteral(",氏名,部署,総支給金額,控除計,差引支給額\n");
    const QString people = QStringLiteral("1,甲野,本店,250000,40000,210000\n2,乙山,本店,90000,0,90000\n");
    const FileHead sample = sampleOf(written(folder, QStringLiteral("給与2024年05月.csv"), head + people));
    LayoutDraft draft;
    draft.kind = DraftKind::payroll;
    draft.headerRow = 0;
    draft.columns = {Meaning::none, Meaning::none, Meaning::none, Meaning::gross, Meaning::deductions, Meaning::net};
    const Layout layout = made(draft, sample);
    const QStringList totals = {QStringLiteral("合計,,,340000,40000,300000\n"), QStringLiteral(",【総合計】,,340000,40000,300000\n"), QStringLiteral(",,本店小計,340000,40000,300000\n"),
                                QStringLiteral(",本店部門計,,340000,40000,300000\n合計,,,340000,40000,300000\n")};
    for (const QString &total : totals) {
        const QString path = written(folder, QStringLiteral("給与2024年06月.csv"), head + people + total);
        const Payroll payroll = std::get<Payroll>(readBy(layout, path).content);
        QCOMPARE(payroll.months.size(), std::size_t(1));
        QCOMPARE(payroll.months.front().heads, Heads::fromPersons(2));
        QCOMPARE(payroll.months.front().gross, Yen(340000));
    }
    LayoutShelf taught = shelf();
    taught.addOwn(layout);
    const Result<Imported> wrong = importFile(written(folder, QStringLiteral("給与2024年07月.csv"), head + people + QStringLiteral("合計,,,340001,40000,300000\n")), taught);
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.problems().front().id, QStringLiteral("import.payroll-total-differs"));
}

/// A layout is kept and passed on: neither the file's name nor a heading nobody chose may bring somebody's name into it.
void LayoutDraftTest::filesOfPeopleGiveNoName()
{
    const QTemporaryDir folder;
    const FileHead sample = sampleOf(written(folder, QStringLiteral("甲野太郎_賃金台帳_2024年05月.csv"), QStringLiteral("番号,甲野太郎,総支給金額\n1,本店,250000\n")));
    LayoutDraft draft;
    draft.kind = DraftKind::payroll;
    draft.headerRow = 0;
    draft.columns = {Meaning::person, Meaning::none, Meaning::gross};
    const Layout layout = made(draft, sample);
    QVERIFY(!LayoutShelf::json(layout).contains(QStringLiteral("甲野").toUtf8()));
    QCOMPARE(layout.product, layout.kind);
    draft.name = QStringLiteral("自社のソフト");
    QCOMPARE(made(draft, sample).product.ja, QStringLiteral("自社のソフト"));
}

void LayoutDraftTest::columnsOfOneHeadingCannotBeAddedUp()
{
    const QTemporaryDir folder;
    const FileHead sample = sampleOf(written(folder, QStringLiteral("k.csv"), QStringLiteral("番号,総支給金額,通勤手当,通勤手当,時間,時間\n1,250000,1000,9000,160:00,8:00\n")));
    LayoutDraft draft;
    draft.kind = DraftKind::payroll;
    draft.headerRow = 0;
    draft.columns = {Meaning::person, Meaning::gross, Meaning::commuting, Meaning::commuting, Meaning::hours, Meaning::none};
    DraftCheck check = checkDraft(draft, sample, chart());
    QCOMPARE(check.sameHeadings, (std::vector<int>{3, 4}));     // one column of hours goes by its number
    QVERIFY(!check.isReady());
    draft.columns = {Meaning::person, Meaning::gross, Meaning::none, Meaning::none, Meaning::hours, Meaning::hours};
    QCOMPARE(checkDraft(draft, sample, chart()).sameHeadings, (std::vector<int>{5, 6}));
    draft.columns = {Meaning::person, Meaning::gross, Meaning::none, Meaning::none, Meaning::hours, Meaning::none};
    check = checkDraft(draft, sample, chart());
    QVERIFY(check.sameHeadings.empty() && check.isReady());
}

void LayoutDraftTest::everyColumnOfOfficersPayTellsAnOfficer()
{
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("給与2024年05月.csv"),
                                 QStringLiteral("番号,役員報酬,兼務役員報酬,総支給金額\n1,500000,0,500000\n2,0,300000,300000\n3,0,0,200000\n"));
    const FileHead sample = sampleOf(path);
    LayoutDraft draft;
    draft.kind = DraftKind::payroll;
    draft.headerRow = 0;
    draft.columns = {Meaning::person, Meaning::officerPay, Meaning::officerPay, Meaning::gross};
    const Payroll payroll = std::get<Payroll>(readBy(made(draft, sample), path).content);
    const auto officers = std::ranges::find(payroll.months, EmploymentType::officer, &MonthlyPay::type);
    QVERIFY(officers != payroll.months.end());
    QCOMPARE(officers->heads, Heads::fromPersons(2));
}

/// Without a column of tax classes the side tells what a tax is.
void LayoutDraftTest::aTaughtTaxNeedsNoClass()
{
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("j.csv"), QStringLiteral("いつ,借方,借方円,借方の税,貸方,貸方円,貸方の税\n"
                                                                                 "2024/04/01,消耗品費,1100,100,現金,1100,0\n2024/04/02,現金,2200,0,売上高,2200,200\n"));
    const FileHead sample = sampleOf(path);
    LayoutDraft draft;
    draft.headerRow = 0;
    draft.columns = {Meaning::date, Meaning::debitAccount, Meaning::debitAmount, Meaning::debitTax, Meaning::creditAccount, Meaning::creditAmount, Meaning::creditTax};
    ImportOptions options;
    options.tax = TaxBookkeeping::exclusive;
    std::map<QString, std::int64_t> net;
    const Imported read = readBy(made(draft, sample), path, options);
    for (const AccountTotals &account : std::get<Books>(read.content).accounts) {
        for (const MonthlyMovement &month : account.months)
            net[account.name] += (month.debit - month.credit).value();
    }
    QCOMPARE(net, (std::map<QString, std::int64_t>{{QStringLiteral("消耗品費"), 1000}, {QStringLiteral("現金"), 1100}, {QStringLiteral("売上高"), -2000},
                                                   {QStringLiteral("仮払消費税"), 100}, {QStringLiteral("仮受消費税"), -200}}));
}

void LayoutDraftTest::hoursAreTaughtDayByDay()
{
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("kintai.csv"),
                                 QStringLiteral("社員コード,呼び名,出た日,総労働時間,残業時間\n7,甲,2024/05/01,8:00,0:30\n7,甲,2024/05/02,7:30,0:00\n9,乙,2024/05/01,4:00,0:00\n"));
    const FileHead sample = sampleOf(path);
    LayoutDraft draft = guessedDraft(sample, shelf(), chart());
    QCOMPARE(static_cast<int>(draft.kind), static_cast<int>(DraftKind::attendance));
    setMeaning(draft, 2, Meaning::date);
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("社員コード")), Meaning::person);
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("残業時間")), Meaning::overtime);
    QVERIFY(checkDraft(draft, sample, chart()).isReady());
    const Payroll payroll = std::get<Payroll>(readBy(made(draft, sample), path).content);
    std::int64_t minutes = 0;
    for (const MonthlyPay &pay : payroll.months) {
        QCOMPARE(pay.month, Month(2024, 5));
        minutes += pay.hours->minutes();
    }
    QCOMPARE(minutes, 19 * 60 + 30);
}

void LayoutDraftTest::shortDatesAreSeen()
{
    const QTemporaryDir folder;
    const FileHead sample = sampleOf(written(folder, QStringLiteral("s.csv"), QStringLiteral("日付,借方科目,貸方科目,金額\n60401,現金,売上高,1000\n61231,現金,売上高,900\n")));
    const LayoutDraft draft = guessedDraft(sample, shelf(), chart());
    QCOMPARE(draft.shortDates, QStringLiteral("reiwa"));
    QCOMPARE(checkDraft(draft, sample, chart()).readable, 2);
    QCOMPARE(made(draft, sample).read[QStringLiteral("short_dates")].toString(), QStringLiteral("reiwa"));
    QCOMPARE(dayOf(QStringLiteral("60401"), QStringLiteral("reiwa")), std::optional(QDate(2024, 4, 1)));
    QCOMPARE(dayOf(QStringLiteral("360401"), QStringLiteral("heisei")), std::optional(QDate(2024, 4, 1)));
    QCOMPARE(dayOf(QStringLiteral("60431"), QStringLiteral("reiwa")), std::optional<QDate>());
}

void LayoutDraftTest::aFileWithoutHeadingsIsKnownByItsNameAndWidth()
{
    const QTemporaryDir folder;
    const QString rows = QStringLiteral("1,2024/04/01,現金,売上高,1200\n2,2024/04/02,消耗品費,現金,300\n");
    const QString path = written(folder, QStringLiteral("day202404.csv"), rows);
    const FileHead sample = sampleOf(path);
    const LayoutDraft draft = guessedDraft(sample, shelf(), chart());
    QCOMPARE(draft.headerRow, -1);
    QCOMPARE(draft.columns, (std::vector<Meaning>{Meaning::none, Meaning::date, Meaning::debitAccount, Meaning::creditAccount, Meaning::amount}));
    const DraftCheck check = checkDraft(draft, sample, chart());
    QVERIFY(check.isReady());
    QCOMPARE(check.debit, std::optional(Yen(1500)));
    const Layout layout = made(draft, sample);
    LayoutShelf taught = shelf();
    taught.addOwn(layout);
    QVERIFY(recognise(written(folder, QStringLiteral("day202405.csv"), rows), taught).ok());
    QVERIFY(!recognise(written(folder, QStringLiteral("other.csv"), rows), taught).ok());
    QVERIFY(!recognise(written(folder, QStringLiteral("day202406.csv"), QStringLiteral("1,2024/06/01,現金,売上高\n")), taught).ok());
    QCOMPARE(std::get<Books>(readBy(layout, path).content).vouchers, qint64(2));
}

void LayoutDraftTest::headingsOfOtherProductsAreGuessed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("debitAccount");
    QTest::addColumn<QString>("creditAmount");
    QTest::newRow("Epson R4") << "epson_r4.csv" << QStringLiteral("借方科目名") << QStringLiteral("貸方金額");
    QTest::newRow("PCA DX") << "pca_dx_shiwake.csv" << QStringLiteral("借方科目名") << QStringLiteral("貸方金額");
}

void LayoutDraftTest::headingsOfOtherProductsAreGuessed()
{
    QFETCH(QString, file);
    QFETCH(QString, debitAccount);
    QFETCH(QString, creditAmount);
    const FileHead sample = sampleOf(root + QStringLiteral("/data/samples/firm_c/other_software/") + file);
    const LayoutDraft draft = guessedDraft(sample, shelf(), chart());
    QCOMPARE(static_cast<int>(draft.kind), static_cast<int>(DraftKind::journal));
    QCOMPARE(meaningAt(draft, sample, debitAccount), Meaning::debitAccount);
    QCOMPARE(meaningAt(draft, sample, creditAmount), Meaning::creditAmount);
    QCOMPARE(meaningAt(draft, sample, QStringLiteral("伝票日付")), Meaning::date);
    QVERIFY(checkDraft(draft, sample, chart()).missing.empty());
}

void LayoutDraftTest::checksTellWhatIsStillWrong()
{
    const QTemporaryDir folder;
    const FileHead sample = sampleOf(written(folder, QStringLiteral("bad.csv"), QStringLiteral("日付,借方科目,貸方科目,金額\n2024/04/01,現金,売上高,1000\n2024/04/3l,現金,ほげ費,9o0\n")));
    LayoutDraft draft = guessedDraft(sample, shelf(), chart());
    DraftCheck check = checkDraft(draft, sample, chart());
    QCOMPARE(check.rows, 2);
    QCOMPARE(check.readable, 1);
    QCOMPARE(check.unknownAccounts, QStringList{QStringLiteral("ほげ費")});
    QCOMPARE(check.accounts, 3);
    QCOMPARE(check.unreadable.size(), std::size_t(2));
    QCOMPARE(check.unreadable[0], (UnreadableCell{3, 1, Meaning::date, QStringLiteral("2024/04/3l")}));
    QCOMPARE(check.unreadable[1], (UnreadableCell{3, 4, Meaning::amount, QStringLiteral("9o0")}));
    setMeaning(draft, 3, Meaning::none);
    check = checkDraft(draft, sample, chart());
    QCOMPARE(check.missing, std::vector<Meaning>{Meaning::amount});
    QVERIFY(!check.isReady());
    setMeaning(draft, 3, Meaning::debitAmount);
    QCOMPARE(checkDraft(draft, sample, chart()).missing, std::vector<Meaning>{Meaning::creditAmount});
    draft.kind = DraftKind::balances;
    draft.headerRow = -1;
    QVERIFY(checkDraft(draft, sample, chart()).lacksHeadings);
}

void LayoutDraftTest::aMeaningStandsOnce()
{
    LayoutDraft draft;
    draft.columns = {Meaning::date, Meaning::none, Meaning::overtime};
    setMeaning(draft, 1, Meaning::date);
    QCOMPARE(draft.columns, (std::vector<Meaning>{Meaning::none, Meaning::date, Meaning::overtime}));
    setMeaning(draft, 0, Meaning::overtime);            // several columns of hours are added up
    QCOMPARE(draft.columns, (std::vector<Meaning>{Meaning::overtime, Meaning::date, Meaning::overtime}));
    for (const DraftKind kind : draftKinds) {
        for (const Meaning meaning : meaningsFor(kind))
            QVERIFY(!meaningText(meaning).isEmpty());
    }
}

void LayoutDraftTest::ownLayoutsGoFirstAndBadOnesAreTold()
{
    QFile supplied(root + QStringLiteral("/data/layouts/moneyforward_journal.json"));
    QVERIFY(supplied.open(QIODevice::ReadOnly));
    const QString json = QString::fromUtf8(supplied.readAll());
    const QTemporaryDir folder;
    written(folder, QStringLiteral("mine.json"), QString(json).replace(QStringLiteral("moneyforward_journal"), QStringLiteral("mine")));
    written(folder, QStringLiteral("moneyforward_journal.json"), QString(json).replace(QStringLiteral("\"journal\"\n"), QStringLiteral("\"my journal\"\n")));
    written(folder, QStringLiteral("broken.json"), QString(json).replace(QStringLiteral("moneyforward_journal"), QStringLiteral("broken")).replace(QStringLiteral("\"date\""), QStringLiteral("\"day\"")));
    written(folder, QStringLiteral("climbing.json"), QString(json).replace(QStringLiteral("moneyforward_journal"), QStringLiteral("../climbing")));
    const Result<LayoutShelf> known = LayoutShelf::load(root + QStringLiteral("/data"), folder.path());
    QVERIFY(known.ok());
    QCOMPARE(known->all().size(), shelf().all().size() + 1);        // one more, one in place of the supplied
    QVERIFY(known->find(LayoutId(QStringLiteral("mine")))->isOwn);
    QVERIFY(known->find(LayoutId(QStringLiteral("moneyforward_journal")))->isOwn);
    QVERIFY(!known->find(LayoutId(QStringLiteral("broken"))));
    QStringList files;
    for (const Problem &problem : known->ownProblems())
        files << problem.place.file + QLatin1Char('/') + problem.place.sheet;
    QVERIFY(files.contains(QStringLiteral("broken.json/read.date")));
    QVERIFY(files.contains(QStringLiteral("climbing.json/id")));
    const auto best = matchesOf(*fileHead(root + QStringLiteral("/tests/golden/import/moneyforward/journal_utf8.csv"), {}), *known);
    QVERIFY(best.front().layout->isOwn);
    QVERIFY(LayoutShelf::load(root + QStringLiteral("/data"), folder.filePath(QStringLiteral("none"))).ok());
    const Result<Layout> climbing = LayoutShelf::read(folder.filePath(QStringLiteral("climbing.json")), true);
    QVERIFY(!climbing.ok());                                         // an id becomes the name of a file
    QCOMPARE(climbing.problems().front().place.sheet, QStringLiteral("id"));
}

void LayoutDraftTest::aLayoutIsWrittenAsItWasRead()
{
    const LayoutShelf known = shelf();
    for (const Layout &layout : known.all()) {
        const Result<Layout> again = LayoutShelf::parse(LayoutShelf::json(layout), layout.id.text() + QStringLiteral(".json"));
        QVERIFY2(again.ok(), qPrintable(layout.id.text()));
        QCOMPARE(again->read, layout.read);
        QCOMPARE(again->recognise, layout.recognise);
        QCOMPARE(again->unverified, layout.unverified);
        QCOMPARE(again->product, layout.product);
    }
}

QTEST_GUILESS_MAIN(LayoutDraftTest)
#include "layout_draft_test.moc"
