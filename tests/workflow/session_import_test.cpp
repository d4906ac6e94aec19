// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session.h"

#include "workflow/session_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace smartsme;
using namespace smartsme::testing;

namespace {

const QString journal = sampleFile(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"));
const QString book = sampleFile(QStringLiteral("firm_a/yayoi_shiwake_nikkicho_hanyo.csv"));     // two months of the same year
const QString balance = sampleFile(QStringLiteral("firm_a/yayoi_zandaka_shisanhyo_kikan.csv"));

QStringList payrollFiles()
{
    const QDir folder(sampleFile(QStringLiteral("firm_a/yayoi_kyuyo")));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    return files;
}

bool has(const FileOutcome &outcome, const char *id)
{
    return std::ranges::any_of(outcome.problems, [&](const Problem &p) { return p.id == QLatin1String(id); });
}

FirmProfile firm(const char *name)
{
    FirmProfile profile;
    profile.name = QString::fromUtf8(name);
    profile.industry = QStringLiteral("76");
    profile.closingMonth = 3;
    return profile;
}

ImportDecisions replacing()
{
    ImportDecisions decisions;
    decisions.samePeriod = ReviewAction::replace;
    return decisions;
}

} // namespace

class SessionImportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileOf(const QString &name, const QString &text)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        const QByteArray bytes = text.toUtf8();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    /// Annual amounts with one account that no table knows.
    QString annual(const QString &name, const QString &account, const QString &year = QStringLiteral("2024"))
    {
        return fileOf(name, QStringLiteral("会計期間,%1/04/01,%2/03/31\n区分,勘定科目,期首残高,期末残高\n損益計算書,売上高,,10000000\n損益計算書,%3,,1200000\n")
                                .arg(year).arg(year.toInt() + 1).arg(account));
    }

private Q_SLOTS:
    void aBatchIsTakenWholeOrNotAtAll()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm("甲")));
        const Case before = session->current();
        QSignalSpy changed(session.get(), &Session::caseChanged);
        const QString none = m_folder.filePath(QStringLiteral("none.csv"));
        const auto refused = session->importFiles({balance, none, journal});
        QCOMPARE(refused.size(), std::size_t(3));
        QVERIFY(std::ranges::none_of(refused, &FileOutcome::isTaken));
        QVERIFY(has(refused[0], "import.batch-refused") && has(refused[1], "file.missing") && has(refused[2], "import.batch-refused"));
        QVERIFY(!hasErrors(refused[0].problems));
        QVERIFY(session->current() == before);
        QCOMPARE(changed.count(), 0);

        ImportDecisions decisions;
        decisions.leavesOutRefused = true;
        const auto taken = session->importFiles({balance, none, journal}, {}, decisions);
        QVERIFY(taken[0].isTaken && taken[1].isLeftOut && taken[2].isTaken);
        QCOMPARE(session->current().books.size(), std::size_t(2));
        QCOMPARE(changed.count(), 1);
    }

    void undoRestoresTheDiagnosisToTheByte()
    {
        const QString database = m_folder.filePath(QStringLiteral("undo.smartsme"));
        CaseId id;
        QByteArray before;
        {
            const auto session = openSession(database);
            id = session->createCase(firm("甲")).value();
            QVERIFY(std::ranges::all_of(session->importFiles({book, balance}), &FileOutcome::isTaken));
            QVERIFY(std::ranges::all_of(session->importFiles(payrollFiles().mid(0, 3)), &FileOutcome::isTaken));
            before = session->diagnosisJson();
            // Replaces the journal and one month, adds eleven others.
            const auto outcomes = session->importFiles(QStringList{journal} + payrollFiles().mid(2), {}, replacing());
            QVERIFY(outcomes[0].isTaken && outcomes[1].isTaken);
            QCOMPARE(session->current().payrolls.size(), std::size_t(14));
            QVERIFY(session->diagnosisJson() != before);
        }
        const auto session = openSession(database);             // the program was closed in between
        QVERIFY(session->openCase(id));
        const auto change = session->undoableImport();
        QVERIFY(change);
        QCOMPARE(change->kind, ImportChange::Kind::files);
        QCOMPARE(change->added.size(), 13);
        QCOMPARE(change->restored.size(), 2);
        QVERIFY(session->undoImport());
        QCOMPARE(session->diagnosisJson(), before);
        QVERIFY(!session->undoableImport());
        const auto nothing = session->undoImport();
        QVERIFY(!nothing);
        QCOMPARE(nothing.problems()[0].id, QStringLiteral("store.nothing-to-undo"));
    }

    void whatFollowsABatchIsUndoneFirst()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm("甲")));
        const QByteArray empty = session->diagnosisJson();
        QVERIFY(session->importFiles({annual(QStringLiteral("a.csv"), QStringLiteral("広告宣伝用品費"))})[0].isTaken);
        const QByteArray imported = session->diagnosisJson();
        QVERIFY(session->mapAccount(QStringLiteral("広告宣伝用品費"), CategoryId(QStringLiteral("sga_advertising"))));
        const QByteArray mapped = session->diagnosisJson();
        QVERIFY(session->removeImport(session->current().books[0].source.sha256));
        QCOMPARE(session->undoableImport()->kind, ImportChange::Kind::removal);
        QVERIFY(session->undoImport());
        QCOMPARE(session->diagnosisJson(), mapped);
        QCOMPARE(session->undoableImport()->account, QStringLiteral("広告宣伝用品費"));
        QVERIFY(session->undoImport());
        QCOMPARE(session->diagnosisJson(), imported);
        QVERIFY(session->undoImport());
        QCOMPARE(session->diagnosisJson(), empty);
    }

    void severalFilesTakenOutAreOneChange()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm("甲")));
        QVERIFY(std::ranges::all_of(session->importFiles(payrollFiles()), &FileOutcome::isTaken));
        const QByteArray imported = session->diagnosisJson();
        QStringList contents;
        for (const Payroll &payroll : session->current().payrolls)
            contents << payroll.source.sha256;
        QVERIFY(contents.size() > 1);
        QVERIFY(session->removeImports(contents));
        QVERIFY(session->current().payrolls.empty());
        QCOMPARE(session->undoableImport()->kind, ImportChange::Kind::removal);
        QCOMPARE(session->undoableImport()->restored.size(), contents.size());
        QVERIFY(session->undoImport());
        QCOMPARE(session->diagnosisJson(), imported);
        QCOMPARE(session->undoableImport()->kind, ImportChange::Kind::files);
    }

    void typedPeopleAreTakenBackAfterClosing()
    {
        const QString database = m_folder.filePath(QStringLiteral("people.smartsme"));
        const FiscalYear year(Month(2024, 4), Month(2025, 3));
        CaseId id;
        QByteArray before;
        {
            const auto session = openSession(database);
            id = session->createCase(firm("甲")).value();
            QVERIFY(session->importFiles({book})[0].isTaken);
            before = session->diagnosisJson();
            const std::vector<std::pair<CategoryId, Yen>> amounts{{CategoryId(QStringLiteral("pl_sales")), Yen(1'000'000)}};
            QVERIFY(session->setTypedNumbers(amounts, TypedWorkforce{year, Heads::fromPersons(1), Heads::fromPersons(4), {}, {}}));
            QVERIFY(session->diagnosisJson() != before);
        }
        const auto session = openSession(database);             // the program was closed in between
        QVERIFY(session->openCase(id));
        const auto change = session->undoableImport();
        QVERIFY(change && change->kind == ImportChange::Kind::typedAmounts && change->people == std::optional(year));
        QVERIFY(session->undoImport());                         // amounts and people at once
        QCOMPARE(session->diagnosisJson(), before);
        QCOMPARE(session->undoableImport()->kind, ImportChange::Kind::files);
    }

    void aCaseThatWasMadeWholeHasNothingToUndo()
    {
        const auto session = openSession();
        QVERIFY(session->openSample(QStringLiteral("c")));
        QVERIFY(!session->current().books.empty());
        QVERIFY(!session->undoableImport());
    }

    void theSameFileInABatchIsTakenOnce()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm("甲")));
        const QString copy = m_folder.filePath(QStringLiteral("copy.csv"));
        QVERIFY(QFile::copy(balance, copy));
        const auto outcomes = session->importFiles({balance, copy});
        QVERIFY(outcomes[0].isTaken && outcomes[1].isLeftOut);
        QVERIFY(has(outcomes[1], "import.same-file"));
        QVERIFY(!hasErrors(outcomes[1].problems));
        const Case before = session->current();
        const auto again = session->importFiles({balance});
        QVERIFY(again[0].isLeftOut && has(again[0], "import.same-file"));
        QVERIFY(session->current() == before);
        QVERIFY(session->undoableImport());                     // a batch that takes nothing forgets nothing
    }

    void twoFilesOfOnePeriodAreDecided()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm("甲")));
        auto files = session->readFiles({book, journal});
        const ImportReview review = session->reviewFiles(files);
        const auto twice = std::ranges::find(review.items, QStringLiteral("import.period-twice"), [](const ReviewItem &item) { return item.problem.id; });
        QVERIFY(twice != review.items.end());
        QCOMPARE(twice->file, std::optional<std::size_t>(1));
        QCOMPARE(twice->otherFile, std::optional<std::size_t>(0));
        QCOMPARE(twice->proposed, std::optional(ReviewAction::replace));    // twelve months against two
        const auto undecided = session->keepFiles(files);
        QVERIFY(std::ranges::none_of(undecided, &FileOutcome::isTaken));
        ImportDecisions fuller;
        fuller.byItem[twice->key] = ReviewAction::replace;
        const auto outcomes = session->keepFiles(std::move(files), fuller);
        QVERIFY(outcomes[0].isLeftOut && outcomes[1].isTaken);
        QCOMPARE(session->current().books.size(), std::size_t(1));
    }

    void taxIsChosenInTheReview()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm("甲")));
        auto files = session->readFiles({journal});
        const ImportReview review = session->reviewFiles(files);
        const auto item = std::ranges::find(review.items, ReviewTopic::taxBookkeeping, &ReviewItem::topic);
        QVERIFY(item != review.items.end());
        QVERIFY(review.files[0].isTaxAssumed);
        ImportDecisions decisions;
        const bool isExclusive = review.files[0].tax == TaxBookkeeping::exclusive;
        decisions.byItem[item->key] = isExclusive ? ReviewAction::taxInclusive : ReviewAction::taxExclusive;
        QVERIFY(session->keepFiles(std::move(files), decisions)[0].isTaken);
        QCOMPARE(session->current().books[0].tax, isExclusive ? TaxBookkeeping::inclusive : TaxBookkeeping::exclusive);
    }

    void aMonthIsChosenInTheReview()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm("甲")));
        const QString nameless = m_folder.filePath(QStringLiteral("nameless.csv"));
        QVERIFY(QFile::copy(sampleFile(QStringLiteral("firm_b/mf_kyuyo/支給控除一覧表_2024年04月25日支給.csv")), nameless));     // its month stands in its name only
        auto files = session->readFiles({nameless});
        QVERIFY2(has(files[0].outcome, "import.month-unknown"), qPrintable(printedAll(files[0].outcome.problems)));
        const ImportReview review = session->reviewFiles(files);
        QCOMPARE(review.items[0].choices.front(), ReviewAction::chooseMonth);
        ImportDecisions decisions;
        decisions.byItem[review.items[0].key] = ReviewAction::chooseMonth;
        decisions.monthOf[nameless] = Month(2024, 4);
        files = session->readAgain(std::move(files), decisions);
        QVERIFY(files[0].imported);
        QVERIFY(session->keepFiles(std::move(files), decisions)[0].isTaken);
        QCOMPARE(session->current().payrolls[0].months[0].month, Month(2024, 4));
    }

    void aPeriodIsChosenInTheReview()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm("甲")));
        const QString path = fileOf(QStringLiteral("no-period.csv"), QStringLiteral("勘定科目,期首残高,金額\n売上高,,1000\n旅費交通費,,200\n"));
        auto files = session->readFiles({path});
        QVERIFY2(has(files[0].outcome, "import.period-missing"), qPrintable(printedAll(files[0].outcome.problems)));
        const ImportReview review = session->reviewFiles(files);
        QCOMPARE(review.items[0].choices.front(), ReviewAction::choosePeriod);
        ImportDecisions decisions;
        decisions.byItem[review.items[0].key] = ReviewAction::choosePeriod;
        QVERIFY(!session->keepFiles(files, decisions)[0].isTaken);              // no period was given: still to be decided
        decisions.periodOf[path] = {Month(2025, 3), Month(2024, 4)};            // nor one that ends before it begins
        QVERIFY(!session->keepFiles(files, decisions)[0].isTaken);
        QVERIFY(session->current().books.empty());
        decisions.periodOf[path] = {Month(2024, 4), Month(2025, 3)};
        QVERIFY(session->keepFiles(std::move(files), decisions)[0].isTaken);
        QCOMPARE(session->current().books[0].first, Month(2024, 4));
        QCOMPARE(session->current().books[0].last, Month(2025, 3));
    }

    void progressNamesTheFileAndStops()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm("甲")));
        const QStringList paths = QStringList{journal} + payrollFiles();
        std::vector<ReadingPoint> points;
        auto files = session->readFiles(paths, {}, [&](const ReadingPoint &point) {
            points.push_back(point);
            return true;
        });
        QVERIFY(points.size() >= static_cast<std::size_t>(paths.size()));
        QVERIFY(std::ranges::is_sorted(points, {}, &ReadingPoint::done));
        QVERIFY(std::ranges::is_sorted(points, {}, &ReadingPoint::rows));
        QVERIFY(points.back().rows >= 1752);                    // the lines of the journal, and the payrolls before the last one
        QCOMPARE(points.front().name, QFileInfo(journal).fileName());
        QCOMPARE(points.back().file, static_cast<int>(paths.size()) - 1);
        QVERIFY(std::ranges::all_of(points, [&](const ReadingPoint &p) { return p.files == static_cast<int>(paths.size()) && p.done <= p.total; }));

        for (const int stopAt : {0, 3, static_cast<int>(paths.size()) - 1}) {
            files = session->readFiles(paths, {}, [&](const ReadingPoint &point) { return point.file < stopAt; });
            QCOMPARE(files.size(), static_cast<std::size_t>(paths.size()));
            QVERIFY(!files.back().imported);
            ImportDecisions decisions;
            decisions.leavesOutRefused = true;                  // even then a batch that was stopped keeps nothing
            const auto outcomes = session->keepFiles(std::move(files), decisions);
            QVERIFY(std::ranges::none_of(outcomes, &FileOutcome::isTaken));
            QVERIFY(has(outcomes.back(), "import.stopped"));
            QVERIFY(session->current().books.empty() && session->current().payrolls.empty());
        }
    }

    // The background half may run while the window works with the case.
    void readingRunsInAnotherThread()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm("甲")));
        std::vector<ReadFile> files;
        const std::unique_ptr<QThread> thread(QThread::create([&] { files = session->readFiles({journal, balance}); }));
        thread->start();
        QVERIFY(session->setAnswer(QuestionId(QStringLiteral("Q101")), Answer::ofLevel(1)));
        (void)session->diagnosis();
        thread->wait();
        QVERIFY(std::ranges::all_of(session->keepFiles(std::move(files)), &FileOutcome::isTaken));
    }

    void theOfficeIsRemembered()
    {
        const auto session = openSession();
        const QString account = QStringLiteral("広告宣伝用品費");
        const auto newCase = [&](const char *name) {
            const CaseId id = session->createCase(firm(name)).value();
            return session->importFiles({annual(QString::fromUtf8(name) + QStringLiteral(".csv"), account)})[0].isTaken ? id : CaseId();
        };
        const auto assignment = [&]() -> const AccountAssignment & {
            const auto &all = session->diagnosis().assignments;
            return *std::ranges::find(all, account, &AccountAssignment::name);
        };
        newCase("甲");
        QVERIFY(session->mapAccount(account, CategoryId(QStringLiteral("sga_training"))));
        // One case is a suggestion, with its reason.
        const CaseId second = newCase("乙");
        QCOMPARE(assignment().mapped.by, MappedBy::nothing);
        QCOMPARE(assignment().suggestions[0].category, CategoryId(QStringLiteral("sga_training")));
        QVERIFY(assignment().suggestions[0].reason.ja.contains(QStringLiteral("（1件）")));
        QCOMPARE(session->diagnosis().unmapped[0].suggestions[0].category, CategoryId(QStringLiteral("sga_training")));
        QVERIFY(session->mapAccount(account, CategoryId(QStringLiteral("sga_training"))));
        // Two that agree are taken over with the batch, and go out with it.
        const CaseId third = newCase("丙");
        QCOMPARE(assignment().mapped.by, MappedBy::office);
        QCOMPARE(assignment().mapped.category, CategoryId(QStringLiteral("sga_training")));
        QVERIFY(session->diagnosis().unmapped.empty());
        QVERIFY(session->undoImport());
        QVERIFY(session->current().mapping.empty());
        QVERIFY(session->importFiles({annual(QStringLiteral("again.csv"), account)})[0].isTaken);
        // Cases that chose differently are a conflict, and nothing is taken over any more.
        QVERIFY(session->mapAccount(account, CategoryId(QStringLiteral("sga_other"))));
        QVERIFY(!assignment().conflicts.empty());
        newCase("丁");
        QCOMPARE(assignment().mapped.by, MappedBy::nothing);
        QCOMPARE(assignment().suggestions[0].category, CategoryId(QStringLiteral("sga_training")));
        QVERIFY(assignment().suggestions[0].reason.ja.contains(QStringLiteral("（2件）")));
        QVERIFY(!assignment().conflicts.empty());
        Q_UNUSED(second)
        Q_UNUSED(third)
    }

    void namesWithSeveralMeaningsAreNotTakenOver()
    {
        const auto session = openSession();
        const QString account = QStringLiteral("その他");
        for (const char *name : {"甲", "乙", "丙"}) {
            QVERIFY(session->createCase(firm(name)));
            QVERIFY(session->importFiles({fileOf(QString::fromUtf8(name) + QStringLiteral(".csv"),
                QStringLiteral("会計期間,2024/04/01,2025/03/31\n区分,勘定科目,期首残高,期末残高\n損益計算書,売上高,,10000000\n損益計算書,%1,,120000%2\n").arg(account).arg(session->current().id.text()))})[0].isTaken);
            const auto &all = session->diagnosis().assignments;
            const auto found = std::ranges::find(all, account, &AccountAssignment::name);
            QVERIFY(found != all.end());
            QVERIFY(found->mapped.by != MappedBy::office);
            QVERIFY(session->mapAccount(account, CategoryId(QStringLiteral("sga_other"))));
        }
    }
};

QTEST_MAIN(SessionImportTest)
#include "session_import_test.moc"
