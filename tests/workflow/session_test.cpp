// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session.h"

#include "workflow/data_check.h"
#include "workflow/session_fixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace smartsme;
using namespace smartsme::testing;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

FirmProfile firm(const QString &name)
{
    FirmProfile profile;
    profile.name = name;
    profile.industry = QStringLiteral("76");
    profile.capital = Yen(3000000);
    return profile;
}

QuestionId question(const char *id) { return QuestionId(QString::fromLatin1(id)); }

bool isJapanese(const QString &text)
{
    static const QRegularExpression kana(QStringLiteral("[\\p{Hiragana}\\p{Katakana}]"));
    return text.contains(kana);
}

bool has(const Problems &problems, const char *id)
{
    return std::ranges::any_of(problems, [&](const Problem &p) { return p.id == QLatin1String(id); });
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fileOf(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private Q_SLOTS:
    void badFilesLeaveTheCaseAsItWas_data()
    {
        QTest::addColumn<QString>("path");
        const QByteArray journal = bytesOf(sampleFile(QStringLiteral("firm_a/yayoi_shiwake_import25.txt")));
        QVERIFY(journal.size() > 10000);
        QTest::newRow("empty") << fileOf(QStringLiteral("empty.csv"), {});
        QTest::newRow("png") << fileOf(QStringLiteral("picture.csv"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20) + QByteArray(2000, '\0'));
        QTest::newRow("zeros") << fileOf(QStringLiteral("zeros.csv"), QByteArray(3'000'000, '\0'));
        QTest::newRow("folder") << m_folder.path();
        QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.csv"));
        QTest::newRow("truncated row") << fileOf(QStringLiteral("cut.txt"), journal.left(journal.size() - 60));
        QByteArray wrongEncoding = QByteArray("\xff\xfe") + journal;
        QTest::newRow("wrong encoding") << fileOf(QStringLiteral("utf16.txt"), wrongEncoding);
        QList<QByteArray> lines = journal.split('\n');
        QList<QByteArray> cells = lines[10].split(',');
        QVERIFY(cells.size() >= 25);
        // An amount stands in column 9 of the import form (data/layouts/yayoi_journal.json).
        cells[8] = "12a4";
        lines[10] = cells.join(',');
        QTest::newRow("text in an amount") << fileOf(QStringLiteral("text.txt"), lines.join('\n'));
        lines = journal.split('\n');
        cells = lines[10].split(',');
        cells[8] = QByteArray::number(cells[8].toLongLong() + 1);
        lines[10] = cells.join(',');
        QTest::newRow("voucher that does not balance") << fileOf(QStringLiteral("unbalanced.txt"), lines.join('\n'));
        QFile sparse(m_folder.filePath(QStringLiteral("sparse.csv")));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(300LL * 1024 * 1024));
        QTest::newRow("300 MB of zeros") << sparse.fileName();
        QTest::newRow("unknown text") << fileOf(QStringLiteral("letter.txt"), QByteArray("拝啓 時下ますますご清祥のこととお慶び申し上げます。\n"));
    }

    void badFilesLeaveTheCaseAsItWas()
    {
        QFETCH(QString, path);
        QVERIFY(!path.isEmpty());
        const QString database = m_folder.filePath(QStringLiteral("bad.smartsme"));
        QFile::remove(database);
        const auto session = openSession(database);
        QVERIFY(session->createCase(firm(QStringLiteral("甲"))));
        QVERIFY(session->importFiles({sampleFile(QStringLiteral("firm_a/yayoi_zandaka_shisanhyo_kikan.csv"))})[0].isTaken);
        const Case before = session->current();
        const QByteArray stored = bytesOf(database);
        QSignalSpy changed(session.get(), &Session::caseChanged);

        for (const Language language : {Language::ja, Language::en}) {
            session->setLanguage(language);
            const auto outcomes = session->importFiles({path});
            QCOMPARE(outcomes.size(), std::size_t(1));
            QVERIFY(!outcomes[0].isTaken);
            QVERIFY(hasErrors(outcomes[0].problems));
            for (const Problem &problem : outcomes[0].problems) {
                QVERIFY(!problem.id.isEmpty() && !problem.message.isEmpty());
                QVERIFY2(isJapanese(problem.message) == (language == Language::ja), qPrintable(problem.message));
                QVERIFY2(!problem.place.file.isEmpty(), qPrintable(problem.id));
            }
        }
        QCOMPARE(changed.count(), 0);
        QVERIFY(session->current() == before);
        QCOMPARE(bytesOf(database), stored);
    }

    // A file that its owner may not read; root may read anything and is nobody for a moment.
    void aFileWithoutPermissionLeavesTheCaseAsItWas()
    {
#ifdef Q_OS_UNIX
        const auto session = openSession();
        QVERIFY(session->createCase(firm(QStringLiteral("甲"))));
        const QString path = fileOf(QStringLiteral("locked.csv"), bytesOf(sampleFile(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"))));
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions()));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7755)));
        const Case before = session->current();
        const uid_t user = geteuid();
        if (user == 0 && seteuid(65534) != 0)
            QSKIP("root cannot become another user here, and permissions do not bind root");
        const auto outcomes = session->importFiles({path});
        if (user == 0)
            QCOMPARE(seteuid(user), 0);
        QVERIFY(!outcomes[0].isTaken);
        QVERIFY2(has(outcomes[0].problems, "file.no-permission"), qPrintable(printedAll(outcomes[0].problems)));
        QCOMPARE(outcomes[0].problems.front().place.file, QStringLiteral("locked.csv"));
        QVERIFY(session->current() == before);
#else
        QSKIP("permissions are tested on Unix");
#endif
    }

    void theSameFileAndTheSamePeriodAreTold()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm(QStringLiteral("甲"))));
        const QString journal = sampleFile(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"));
        const QString book = sampleFile(QStringLiteral("firm_a/yayoi_shiwake_nikkicho_hanyo.csv"));     // two months of the same year
        QVERIFY(session->importFiles({journal})[0].isTaken);
        const Case before = session->current();

        QVERIFY(has(session->importFiles({journal})[0].problems, "import.same-file"));
        const auto again = session->importFiles({book});
        QVERIFY(!again[0].isTaken);
        QVERIFY(has(again[0].problems, "import.period-twice"));
        QVERIFY(session->current() == before);

        ImportDecisions replacing;
        replacing.samePeriod = ReviewAction::replace;
        // A trial balance of the same year is another kind of book, not a repetition.
        QVERIFY(session->importFiles({sampleFile(QStringLiteral("firm_a/yayoi_zandaka_shisanhyo_kikan.csv"))})[0].isTaken);
        const auto replaced = session->importFiles({book}, {}, replacing);
        QVERIFY(replaced[0].isTaken);
        QCOMPARE(session->current().books.size(), std::size_t(2));
        QVERIFY(std::ranges::none_of(session->current().books, [](const Books &b) { return b.source.name == QLatin1String("yayoi_shiwake_import25.txt"); }));
    }

    void payrollOfAMonthIsCountedOnce()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm(QStringLiteral("甲"))));
        const QDir folder(sampleFile(QStringLiteral("firm_a/yayoi_kyuyo")));
        QStringList files;
        for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
        QCOMPARE(files.size(), 14);
        for (const FileOutcome &outcome : session->importFiles(files))
            QVERIFY2(outcome.isTaken, qPrintable(printedAll(outcome.problems)));
        const QByteArray copy = bytesOf(files[0]) + "\r\n";
        const auto twice = session->importFiles({fileOf(QFileInfo(files[0]).fileName(), copy)});
        QVERIFY(has(twice[0].problems, "import.period-twice"));
        QCOMPARE(session->current().payrolls.size(), std::size_t(14));
        // Without books the size class already knows the people of the payroll.
        QVERIFY(session->diagnosis().sizeClass.verdict != SizeVerdict::unknown);
    }

    void anUnknownAccountIsNamedAndMapped()
    {
        const QString path = fileOf(QStringLiteral("annual.csv"), QStringLiteral("会計期間,2024/04/01,2025/03/31\n区分,勘定科目,期首残高,期末残高\n"
            "損益計算書,売上高,,10000000\n損益計算書,広告宣伝用品費,,1200000\n").toUtf8());
        const auto session = openSession();
        QVERIFY(session->createCase(firm(QStringLiteral("甲"))));
        const auto outcome = session->importFiles({path});
        QVERIFY2(outcome[0].isTaken, qPrintable(printedAll(outcome[0].problems)));
        const DiagnosisRecord &record = session->diagnosis();
        QCOMPARE(record.unmapped.size(), std::size_t(1));
        QCOMPARE(record.unmapped[0].name, QStringLiteral("広告宣伝用品費"));
        const auto told = std::ranges::find(record.problems, QStringLiteral("ledger.account-unmapped"), &Problem::id);
        QVERIFY(told != record.problems.end());
        QVERIFY(told->message.contains(QStringLiteral("広告宣伝用品費")) && told->message.contains(QStringLiteral("1,200,000")));
        QVERIFY2(told->expected.contains(record.unmapped[0].suggestions.at(0).category.text()), qPrintable(told->expected));
        QCOMPARE(session->state(Step::data), StepState::problem);

        QVERIFY(!session->mapAccount(QStringLiteral("広告宣伝用品費"), CategoryId(QStringLiteral("no_such"))));
        QVERIFY(session->mapAccount(QStringLiteral("広告宣伝用品費"), CategoryId(QStringLiteral("sga_other"))));
        QVERIFY(session->diagnosis().unmapped.empty());
        QCOMPARE(session->diagnosis().latest()->accounts.find(CategoryId(QStringLiteral("sga_other")))->amount, Yen(1200000));
        QVERIFY(session->mapAccount(QStringLiteral("広告宣伝用品費"), {}));
        QCOMPARE(session->diagnosis().unmapped.size(), std::size_t(1));
    }

    void typedAmountsAndPeopleMakeADiagnosis()
    {
        const FiscalYear year(Month(2024, 4), Month(2025, 3));
        const auto session = openSession();
        QVERIFY(session->createCase(firm(QStringLiteral("甲"))));
        const TypedWorkforce nobody{year, {}, {}, {}, {}};
        QVERIFY(session->setTypedNumbers({{CategoryId(QStringLiteral("pl_sales")), Yen(20000000)}}, nobody));
        QCOMPARE(session->diagnosis().latest()->accounts.find(CategoryId(QStringLiteral("pl_sales")))->amount, Yen(20000000));
        QVERIFY(session->setTypedNumbers({{CategoryId(QStringLiteral("pl_sales")), Yen(21000000)}}, nobody));
        QCOMPARE(session->current().books.size(), std::size_t(1));
        QCOMPARE(session->diagnosis().latest()->accounts.find(CategoryId(QStringLiteral("pl_sales")))->amount, Yen(21000000));
        QVERIFY(session->setTypedWorkforce(TypedWorkforce{year, Heads::fromPersons(1), Heads::fromPersons(4), Heads::fromPersons(0), Hours::fromMinutes(480000)}));
        QCOMPARE(*session->diagnosis().latest()->workforce.figure(QStringLiteral("heads_total")).value, 5.0);
        QVERIFY(session->setTypedNumbers({}, nobody));
        QVERIFY(session->current().books.empty());
    }

    void answersThatDoNotFitAreRefusedWhole()
    {
        const auto session = openSession();
        QVERIFY(session->createCase(firm(QStringLiteral("甲"))));
        const auto refused = session->setAnswers({{question("Q101"), Answer::ofLevel(2)}, {question("Q999"), Answer::ofLevel(1)}});
        QVERIFY(!refused);
        QVERIFY(has(refused.problems(), "survey.question-unknown"));
        QVERIFY(session->current().answers.empty());
        QVERIFY(has(session->setAnswer(question("P01"), Answer::ofCodes({QStringLiteral("MOON")})).problems(), "survey.answer-unfit"));
        QVERIFY(session->setAnswer(question("Q101"), Answer::ofLevel(2)));
        QVERIFY(session->removeAnswer(question("Q101")));
        QVERIFY(session->current().answers.empty());
    }

    void profileAnswersQuestionsWithoutBeingStored()
    {
        FirmProfile profile = firm(QStringLiteral("甲"));
        profile.sites = 3;
        profile.dealings = {QStringLiteral("BTOC")};
        const auto session = openSession();
        QVERIFY(session->createCase(profile));
        const auto &answers = session->diagnosis().answers;
        QCOMPARE(answers.at(question("P01")).codes, QStringList{QStringLiteral("REST")});
        QCOMPARE(answers.at(question("P03")).codes, QStringList{QStringLiteral("MULTI")});
        QCOMPARE(answers.at(question("P04")).codes, QStringList{QStringLiteral("BTOC")});
        QVERIFY(session->current().answers.empty());
        QVERIFY(!session->diagnosis().hasAnswers);
        QCOMPARE(answers.size(), std::size_t(3));
        QVERIFY(session->setAnswer(question("P03"), Answer::ofCodes({QStringLiteral("TWO")})));
        QCOMPARE(session->diagnosis().answers.at(question("P03")).codes, QStringList{QStringLiteral("TWO")});
        QCOMPARE(session->diagnosis().answers.size(), std::size_t(3));
    }

    void railTellsEachStep()
    {
        const auto session = openSession();
        QVERIFY(session->createCase({}));
        for (const Step step : {Step::firm, Step::data, Step::productivity, Step::questions, Step::triangle, Step::plan, Step::report})
            QCOMPARE(session->state(step), StepState::empty);
        QVERIFY(session->openSample());
        QCOMPARE(session->state(Step::firm), StepState::complete);
        QCOMPARE(session->state(Step::productivity), StepState::complete);
        QCOMPARE(session->state(Step::report), StepState::partial);
        QVERIFY2(session->stepLine(Step::productivity).contains(QStringLiteral("296")), qPrintable(session->stepLine(Step::productivity)));
        const auto lines = session->cases().value();
        const auto line = std::ranges::find(lines, session->current().id, &CaseLine::id);
        QCOMPARE(line->steps.size(), 7);
        QVERIFY(line->layer == std::optional(1));
        QVERIFY(line->people == std::optional(12.0));
        const QString out = m_folder.filePath(session->proposedFileName(ReportKind::json));
        QVERIFY(session->exportReport(ReportKind::json, out));
        QCOMPARE(bytesOf(out), session->diagnosisJson());
        QCOMPARE(session->state(Step::report), StepState::complete);
    }

    void aFirmOfTwoClassesIsFilledIn()
    {
        const auto session = openSession();
        FirmProfile profile = firm(QStringLiteral("甲"));
        profile.industry = QStringLiteral("79");                // a middle class whose minor groups are of two size classes
        profile.capital.reset();
        profile.regularEmployees = Heads::fromPersons(10);
        QVERIFY(session->createCase(profile));
        QCOMPARE(session->diagnosis().sizeClass.verdict, SizeVerdict::unknown);
        QCOMPARE(session->state(Step::firm), StepState::complete);
        profile.industry = QStringLiteral("I");
        profile.capital = Yen(80'000'000);
        profile.regularEmployees = Heads::fromPersons(60);
        QVERIFY(session->setProfile(profile));
        QCOMPARE(session->state(Step::firm), StepState::partial);
    }

    void fileNamesAreSafeOnWindows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("start");
        QTest::newRow("plain") << QStringLiteral("株式会社甲") << QStringLiteral("株式会社甲_");
        QTest::newRow("refused characters") << QStringLiteral("甲/乙:丙*?\"<>|") << QStringLiteral("甲乙丙_");
        QTest::newRow("device") << QStringLiteral("con") << QStringLiteral("SmartSME_");
        QTest::newRow("nothing left") << QStringLiteral("...") << QStringLiteral("SmartSME_");
    }

    void fileNamesAreSafeOnWindows()
    {
        QFETCH(QString, name);
        QFETCH(QString, start);
        const auto session = openSession();
        QVERIFY(session->createCase(firm(name)));
        const QString proposed = session->proposedFileName(ReportKind::adviserWorkbook);
        QVERIFY2(proposed.startsWith(start), qPrintable(proposed));
        QVERIFY(proposed.endsWith(QStringLiteral("_20261123.xlsx")));
    }

    void aCaseOfADescriptionExistsWholeOrNotAtAll()
    {
        const auto session = openSession();
        CaseDescription description;
        description.profile = firm(QStringLiteral("乙"));
        description.files = {sampleFile(QStringLiteral("firm_a/yayoi_zandaka_shisanhyo_kikan.csv")), m_folder.filePath(QStringLiteral("none.csv"))};
        QVERIFY(!session->createFrom(description));
        QVERIFY(session->cases()->empty());
        QVERIFY(!session->hasCase());
    }

    void descriptionsAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id");
        QTest::newRow("not json") << QByteArray("{\"profile\": }") << "workflow.not-json";
        QTest::newRow("unknown key") << QByteArray("{\"profil\": {}}") << "workflow.key-unknown";
        QTest::newRow("wrong type") << QByteArray("{\"profile\": {\"capital\": \"much\"}}") << "workflow.value-unfit";
        QTest::newRow("month 13") << QByteArray("{\"profile\": {\"closing_month\": 13}}") << "workflow.value-unfit";
        QTest::newRow("unknown question") << QByteArray("{\"answers\": {\"Q999\": 1}}") << "workflow.value-unfit";
        QTest::newRow("level 4") << QByteArray("{\"answers\": {\"Q101\": 4}}") << "workflow.value-unfit";
        QTest::newRow("unknown code") << QByteArray("{\"answers\": {\"P01\": \"MOON\"}}") << "survey.answer-unfit";
        QTest::newRow("not applicable where it is not allowed") << QByteArray("{\"answers\": {\"Q101\": \"not_applicable\"}}") << "survey.answer-unfit";
    }

    void descriptionsAreReadStrictly()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, id);
        const auto session = openSession();
        const auto read = caseDescription(json, QStringLiteral("x.json"), m_folder.path(), session->knowledge().questionnaire);
        QVERIFY(!read);
        QCOMPARE(read.problems()[0].id, id);
        QCOMPARE(read.problems()[0].place.file, QStringLiteral("x.json"));
    }

    void missingTablesAreTold()
    {
        SessionOptions options = sessionOptions();
        options.dataFolder = m_folder.path();
        const auto session = Session::open(options);
        QVERIFY(!session);
        QCOMPARE(session.problems()[0].id, QStringLiteral("workflow.no-data-folder"));
    }

    void everyTableOfTheDataFolderIsSound()
    {
        const DataCheck check = checkData(dataFolder());
        QVERIFY2(check.problems.empty(), qPrintable(printedAll(check.problems)));
        QVERIFY(check.tables > 40 && check.rows > 10000 && check.layouts >= 8);
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
