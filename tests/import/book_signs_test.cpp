// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/layout.h"
#include "import/recognition.h"
#include "ledger/book_words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace smartsme;

// What journal lines pay for, told from accounts and words while a journal is read: hand-made lines with the sums worked out by hand.
class BookSignsTest : public QObject
{
    Q_OBJECT

    static QString dataFolder() { return QStringLiteral(SMARTSME_SOURCE_DIR "/data"); }

    const BookWords &words() const { return *m_words; }

    Books read(const QByteArray &rows) const
    {
        static const char header[] = "取引No,取引日,借方勘定科目,借方補助科目,借方部門,借方取引先,借方税区分,借方金額(円),借方税額,貸方勘定科目,貸方補助科目,貸方部門,貸方取引先,"
                                     "貸方税区分,貸方金額(円),貸方税額,摘要,決算整理仕訳,作成日時\n";
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("仕訳帳.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QByteArray(header) + rows);
        file.close();
        ImportOptions options;
        options.bookWords = &*m_words;
        options.tax = TaxBookkeeping::exclusive;
        auto imported = importFile(path, *m_shelf, options);
        if (!imported) {
            qWarning("%s", qPrintable(printed(imported.problems().front())));
            return {};
        }
        return std::get<Books>(imported->content);
    }

    static const BookSign *signOf(const Books &books, BookTopic topic, const QString &payee = {})
    {
        const auto found = std::ranges::find_if(books.signs, [&](const BookSign &sign) { return sign.topic == topic && sign.payee == payee; });
        return found == books.signs.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto shelf = LayoutShelf::load(dataFolder());
        QVERIFY(shelf);
        m_shelf = std::make_unique<LayoutShelf>(std::move(shelf).value());
        auto loaded = BookWords::load(dataFolder());
        QVERIFY2(loaded, loaded ? "" : qPrintable(printed(loaded.problems().front())));
        m_words = std::make_unique<BookWords>(std::move(loaded).value());
    }

    void wordsOfAccountsAndTexts()
    {
        QCOMPARE(words().ofAccount(QStringLiteral("通信費"))->topic, BookTopic::communication);
        QCOMPARE(words().ofAccount(QStringLiteral("ﾘｰｽ料（製）"))->topic, BookTopic::lease);
        QCOMPARE(words().ofAccount(QStringLiteral("支払手数料"))->topic, BookTopic::watch);
        QVERIFY(!words().ofAccount(QStringLiteral("売上高")));
        QCOMPARE(words().inText(u"zoom 年払い")->payee, QStringLiteral("Zoom"));                   // without regard to case
        QCOMPARE(words().inText(u"会計ソフト freee 月額")->payee, QStringLiteral("freee"));        // a supplier says more than a kind
        QCOMPARE(words().inText(u"レターパック 10枚")->topic, BookTopic::postage);
        QVERIFY(!words().inText(u"山田太郎 立替"));
        QVERIFY(!words().inText(u"Z"));
        QVERIFY(!words().inText(u""));
    }

    void sumsByTopicSupplierAndMonth()
    {
        const Books books = read("1,2024/04/10,通信費,,,,課税仕入 10%,11000,1000,普通預金,,,,対象外,11000,0,電話料,,2024/04/12 10:00:00\n"
                                 "2,2024/04/20,通信費,,,NTT東日本,課税仕入 10%,5500,500,普通預金,,,,対象外,5500,0,回線,,2024/06/01 10:00:00\n"
                                 "3,2024/05/10,支払手数料,,,,課税仕入 10%,2200,200,普通預金,,,,対象外,2200,0,freee 利用料,,2024/05/10 10:00:00\n"
                                 "4,2024/05/28,支払手数料,,,,課税仕入 10%,660,60,普通預金,,,,対象外,660,0,振込手数料,,2024/05/28 10:00:00\n"
                                 "5,2024/05/29,消耗品費,,,,対象外,900,0,現金,,,,対象外,900,0,文具,,2024/05/29 10:00:00\n"
                                 "6,2024/05/30,普通預金,,,,対象外,2200,0,支払手数料,,,,課税仕入 10%,2200,200,freee 返金,,2024/05/30 10:00:00\n"
                                 "7,2024/05/31,売掛金,,,,対象外,100000,0,受取手形,,,,対象外,100000,0,手形,,2024/05/31 10:00:00\n"
                                 "8,2024/05/31,減価償却費,,,,対象外,100,0,備品,,,,対象外,100,0,償却,1,2024/07/31 10:00:00\n");
        QCOMPARE(books.accounts.empty(), false);
        const BookSign *telephone = signOf(books, BookTopic::communication);
        QVERIFY(telephone);
        QCOMPARE(telephone->booked(true), Yen(10000));
        QCOMPARE(telephone->booked(false), Yen(11000));
        QCOMPARE(telephone->month, Month(2024, 4));
        QCOMPARE(telephone->firstLine, qint64(2));
        QCOMPARE(telephone->isByText, false);               // the account says it already
        QCOMPARE(signOf(books, BookTopic::communication, QStringLiteral("NTT"))->booked(true), Yen(5000));
        const BookSign *freee = signOf(books, BookTopic::cloud, QStringLiteral("freee"));
        QVERIFY(freee);
        QCOMPARE(freee->booked(true), Yen(0));              // paid and paid back
        QCOMPARE(freee->lines, qint64(2));
        QCOMPARE(signOf(books, BookTopic::transferFee)->booked(true), Yen(600));
        QCOMPARE(signOf(books, BookTopic::bill)->credit, Yen(100000));
        QVERIFY(std::ranges::none_of(books.signs, [](const BookSign &sign) { return sign.topic == BookTopic::watch; }));
        QVERIFY(std::ranges::none_of(books.signs, [](const BookSign &sign) { return sign.account == QStringLiteral("消耗品費"); }));
    }

    void whenEntriesAreDatedAndMade()
    {
        const Books books = read("1,2024/04/10,通信費,,本店,,対象外,100,0,現金,,,,対象外,100,0,,,2024/04/13 10:00:00\n"
                                 "2,2024/04/30,通信費,,本店,,対象外,100,0,現金,,本店,,対象外,100,0,,,2024/05/20 10:00:00\n"
                                 "3,2024/05/01,通信費,,支店,,対象外,100,0,現金,,,,対象外,100,0,,,2024/09/01 10:00:00\n"
                                 "4,2024/05/31,減価償却費,,,,対象外,100,0,備品,,,,対象外,100,0,,1,2024/05/31 10:00:00\n");
        QCOMPARE(books.rhythm.byDay[9], qint64(1));
        QCOMPARE(books.rhythm.byDay[29], qint64(1));
        QCOMPARE(books.rhythm.byDay[30], qint64(0));        // the closing entry does not count
        QCOMPARE(books.rhythm.byDelay, (std::array<qint64, 5>{2, 0, 1, 0, 1}));     // 3 and 0 days, 20 days, 123 days
        QCOMPARE(books.rhythm.departments, (std::vector<DepartmentLines>{{QStringLiteral("本店"), 2}, {QStringLiteral("支店"), 1}}));
    }

    void nothingIsGatheredUnasked()
    {
        auto imported = importFile(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/import/moneyforward/journal_utf8.csv"), *m_shelf);
        QVERIFY(imported);
        QVERIFY(std::get<Books>(imported->content).signs.empty());
        QCOMPARE(std::get<Books>(imported->content).rhythm, EntryRhythm());
    }

private:
    std::unique_ptr<LayoutShelf> m_shelf;
    std::unique_ptr<BookWords> m_words;
};

QTEST_GUILESS_MAIN(BookSignsTest)
#include "book_signs_test.moc"
