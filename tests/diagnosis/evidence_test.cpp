// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/evidence.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;

namespace {

QuestionId id(const char *text)
{
    return QuestionId(QString::fromLatin1(text));
}

Books books(BooksKind kind, Month last, bool hasDepartments = false)
{
    Books file;
    file.kind = kind;
    file.source.name = QStringLiteral("file-%1.csv").arg(last.iso());
    file.source.product = {QStringLiteral("弥生会計"), QStringLiteral("Yayoi Kaikei")};
    file.first = last.plus(-11);
    file.last = last;
    file.lines = 1752;
    file.hasDepartments = hasDepartments;
    return file;
}

Payroll payroll()
{
    Payroll file;
    file.source.name = QStringLiteral("kyuyo.csv");
    file.source.product = {QStringLiteral("弥生給与"), QStringLiteral("Yayoi Kyuyo")};
    MonthlyPay pay;
    pay.month = Month(2025, 3);
    file.months.push_back(pay);
    return file;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void supported_data();
    void supported();
    void sentencesOfAJournal();
    void olderJournalThanTheLatestYear();
    void nothingImported();
};

void EvidenceTest::supported_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("departments");
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("supports");      // -1: nothing is said
    QTest::addColumn<bool>("contradicts");
    const int journal = static_cast<int>(BooksKind::journal);
    const int trialBalance = static_cast<int>(BooksKind::trialBalance);
    const int typed = static_cast<int>(BooksKind::annualAmounts);
    QTest::newRow("journal, agreed") << journal << false << "Q103" << 3 << 2 << false;
    QTest::newRow("journal, answer lower") << journal << false << "Q103" << 0 << 2 << true;
    QTest::newRow("journal, not answered") << journal << false << "Q103" << -1 << 2 << false;
    QTest::newRow("trial balance is an export too") << trialBalance << false << "Q103" << 1 << 2 << true;
    QTest::newRow("typed amounts, software claimed") << typed << false << "Q103" << 2 << 0 << true;
    QTest::newRow("typed amounts, spreadsheet answered") << typed << false << "Q103" << 1 << -1 << false;
    QTest::newRow("departments") << journal << true << "Q209" << 2 << 2 << false;
    QTest::newRow("departments, answer lower") << journal << true << "Q209" << 1 << 2 << true;
    QTest::newRow("no departments, claimed") << journal << false << "Q209" << 3 << 0 << true;
    QTest::newRow("no departments, not claimed") << journal << false << "Q209" << 1 << -1 << false;
    QTest::newRow("payroll") << journal << false << "Q104" << 2 << 2 << false;
    QTest::newRow("payroll, answer lower") << journal << false << "Q104" << 1 << 2 << true;
    QTest::newRow("closing day is not in the files") << trialBalance << false << "Q105" << 3 << -1 << false;
}

void EvidenceTest::supported()
{
    QFETCH(int, kind);
    QFETCH(bool, departments);
    QFETCH(QString, question);
    QFETCH(int, answer);
    QFETCH(int, supports);
    QFETCH(bool, contradicts);
    Answers answers;
    if (answer >= 0)
        answers[QuestionId(question)] = Answer::ofLevel(answer);
    const std::vector<Evidence> found = evidence({books(static_cast<BooksKind>(kind), Month(2025, 3), departments)}, {payroll()}, answers);
    const auto entry = std::ranges::find(found, QuestionId(question), &Evidence::question);
    QCOMPARE(entry != found.end(), supports >= 0);
    if (supports < 0)
        return;
    QCOMPARE(entry->supportsLevel, supports);
    QCOMPARE(entry->contradicts, contradicts);
    QVERIFY(!entry->sentence.ja.isEmpty() && !entry->sentence.en.isEmpty());
    QVERIFY(!entry->files.empty());
}

void EvidenceTest::sentencesOfAJournal()
{
    const std::vector<Evidence> found = evidence({books(BooksKind::journal, Month(2025, 3))}, {}, {});
    QCOMPARE(static_cast<int>(found.size()), 1);
    QCOMPARE(found.front().question, id("Q103"));
    QCOMPARE(found.front().sentence.ja, QStringLiteral("弥生会計の仕訳が2024年4月から2025年3月まであります。1,752行です。"));
    QCOMPARE(found.front().sentence.en, QStringLiteral("There is a journal of Yayoi Kaikei from 2024-04 to 2025-03, 1,752 lines."));
    QCOMPARE(found.front().files, std::vector<QString>{QStringLiteral("file-2025-03.csv")});
}

void EvidenceTest::olderJournalThanTheLatestYear()
{
    // The latest year is only typed: the journal of the year before does not support the answer of today.
    const std::vector<Evidence> found = evidence({books(BooksKind::journal, Month(2024, 3)), books(BooksKind::annualAmounts, Month(2025, 3))}, {},
                                                 {{id("Q103"), Answer::ofLevel(2)}});
    QCOMPARE(static_cast<int>(found.size()), 1);
    QCOMPARE(found.front().supportsLevel, 0);
    QVERIFY(found.front().contradicts);
}

void EvidenceTest::nothingImported()
{
    QVERIFY(evidence({}, {}, {{id("Q103"), Answer::ofLevel(3)}, {id("Q209"), Answer::ofLevel(3)}}).empty());
}

QTEST_APPLESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
