// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/case_view.h"
#include "ui/main_window.h"
#include "ui/models/account_mapping_model.h"
#include "ui/pages/data_page.h"
#include "ui/pages/question_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/figure_label.h"

#include <QDropEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

namespace smartsme {

/// One walk through the seven steps as a person does it: clicks, keys, a file dropped, an unknown account, three reports.
class WalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSevenSteps_data();
    void theSevenSteps();

private:
    void openWindow(Language language);
    void next();
    void fillFirm();
    void dropAndChooseFiles(const QString &folder);
    void mapTheUnknownAccount();
    void seeTheHeadline();
    void answerByKeys();
    void changeThePlan();
    void writeReports(const QString &folder);
    StepPage *page(Step step) const { return m_window->caseView()->page(step); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// The journal of the sample with an account that nobody knows: 地代家賃 is called 謎の支払.
QString journalWithUnknownAccount(const QString &folder)
{
    QFile original(PageFixture::sample(QStringLiteral("yayoi_shiwake_import25.txt")));
    if (!original.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = original.readAll();
    bytes.replace(QByteArray("\x92\x6e\x91\xe3\x89\xc6\x92\xc0"), QByteArray("\x93\xe4\x82\xcc\x8e\x78\x95\xa5"));   // CP932
    QFile changed(folder + QStringLiteral("/journal.txt"));
    if (!changed.open(QIODevice::WriteOnly) || changed.write(bytes) != bytes.size())
        return {};
    return changed.fileName();
}

QByteArray firstBytes(const QString &path, qint64 count)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

} // namespace

void WalkTest::theSevenSteps_data()
{
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("ja") << true;
    QTest::newRow("en") << false;
}

void WalkTest::theSevenSteps()
{
    QFETCH(bool, isJapanese);
    QTemporaryDir folder;
    openWindow(isJapanese ? Language::ja : Language::en);
    QTest::mouseClick(m_window->startPage()->findChild<QPushButton *>(QStringLiteral("newCase")), Qt::LeftButton);
    QVERIFY(m_session->hasCase());
    fillFirm();
    if (QTest::currentTestFailed())
        return;
    next();
    dropAndChooseFiles(folder.path());
    if (QTest::currentTestFailed())
        return;
    mapTheUnknownAccount();
    if (QTest::currentTestFailed())
        return;
    next();
    seeTheHeadline();
    if (QTest::currentTestFailed())
        return;
    next();
    answerByKeys();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(m_window->caseView()->currentStep(), Step::triangle);
    QVERIFY(page(Step::triangle)->findChild<QWidget *>(QStringLiteral("picture"))->isVisible());
    QVERIFY(!page(Step::triangle)->findChild<QLabel *>(QStringLiteral("titleLabel"))->text().isEmpty());
    next();
    changeThePlan();
    if (QTest::currentTestFailed())
        return;
    next();
    writeReports(folder.path());
    m_window.reset();
    m_session.reset();
}

void WalkTest::openWindow(Language language)
{
    useHouseTheme();
    SessionOptions options;
    options.dataFolder = QStringLiteral(SMARTSME_SOURCE_DIR "/data");
    options.databasePath = QStringLiteral(":memory:");
    options.today = QDate(2026, 11, 22);
    options.language = language;
    auto opened = Session::open(options);
    QVERIFY2(opened.ok(), opened ? "" : qPrintable(printed(opened.problems().front())));
    m_session = std::move(*opened);
    m_session->setLanguage(language);
    m_window = std::make_unique<MainWindow>(*m_session, Settings{});
    m_window->resize(1280, 800);
    m_window->showCases();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WalkTest::next()
{
    auto *button = m_window->findChild<QPushButton *>(QStringLiteral("nextButton"));
    QVERIFY2(button && button->isEnabled(), qPrintable(button ? button->text() : QString()));
    QTest::mouseClick(button, Qt::LeftButton);
    QCoreApplication::processEvents();
}

void WalkTest::fillFirm()
{
    StepPage *firm = page(Step::firm);
    const auto type = [firm](const char *field, const QString &text) {
        auto *edit = firm->findChild<QLineEdit *>(QString::fromLatin1(field));
        edit->setFocus();
        edit->selectAll();
        typeText(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    type("nameEdit", QStringLiteral("株式会社きさらぎ食堂"));
    type("capitalEdit", QStringLiteral("500万円"));
    type("industryEdit", QStringLiteral("76"));
    auto *prefecture = firm->findChild<QComboBox *>(QStringLiteral("prefectureBox"));
    prefecture->setFocus();
    for (int row = 0; row < 4; ++row)
        QTest::keyClick(prefecture, Qt::Key_Down);
    auto *consumers = firm->findChild<QAbstractButton *>(QStringLiteral("dealingBTOC"));
    QTest::mouseClick(consumers, Qt::LeftButton, {}, QPoint(u(8), consumers->height() / 2));
    const FirmProfile &profile = m_session->current().profile;
    QCOMPARE(profile.name, QStringLiteral("株式会社きさらぎ食堂"));
    QCOMPARE(profile.capital, std::optional(Yen(5'000'000)));
    QCOMPARE(profile.industry, QStringLiteral("76"));
    QCOMPARE(profile.prefecture, QStringLiteral("04"));
    QCOMPARE(profile.dealings, QStringList{QStringLiteral("BTOC")});
}

void WalkTest::dropAndChooseFiles(const QString &folder)
{
    auto *data = qobject_cast<DataPage *>(page(Step::data));
    QVERIFY(!data->canGoOn());
    QSignalSpy finished(data, &DataPage::importFinished);
    const QString journal = journalWithUnknownAccount(folder);
    QVERIFY(!journal.isEmpty());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(journal)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(data, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(data, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
    QVERIFY(m_session->current().books.empty());        // looked at first
    next();
    QCOMPARE(m_session->current().books.size(), std::size_t(1));
    data->setFileChooser([](QWidget *) { return PageFixture::payroll(); });
    QTest::mouseClick(data->findChild<QPushButton *>(QStringLiteral("addButton")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 30000);
    next();
    QCOMPARE(m_session->current().payrolls.size(), std::size_t(PageFixture::payroll().size()));
}

void WalkTest::mapTheUnknownAccount()
{
    StepPage *data = page(Step::data);
    QCOMPARE(m_session->diagnosis().unmapped.size(), std::size_t(1));
    QTest::mouseClick(data->findChild<QPushButton *>(QStringLiteral("openFilter")), Qt::LeftButton);
    auto *table = data->findChild<QTableView *>(QStringLiteral("mappingTable"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("謎の支払"));
    const QModelIndex cell = table->model()->index(0, AccountMappingModel::categoryColumn);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    auto *box = table->findChild<QComboBox *>();
    QVERIFY(box);
    const int row = box->findData(QStringLiteral("sga_rent_real_estate"));
    QVERIFY(row >= 0);
    box->hidePopup();
    box->lineEdit()->selectAll();
    typeText(box->lineEdit(), box->itemText(row));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(m_session->diagnosis().unmapped.empty());
    QCOMPARE(m_session->current().mapping.size(), std::size_t(1));
}

void WalkTest::seeTheHeadline()
{
    QCOMPARE(m_window->caseView()->currentStep(), Step::productivity);
    StepPage *productivity = page(Step::productivity);
    auto *headline = productivity->findChild<FigureLabel *>(QStringLiteral("perPerson"));
    QCOMPARE(qRound64(headline->figure().value.value_or(0)), 2'962'757);    // 35,553,084 yen by 12 people: expected_results.csv
    QSignalSpy opened(productivity, &StepPage::originRequested);
    QTest::mouseClick(headline, Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
}

void WalkTest::answerByKeys()
{
    QCOMPARE(m_window->caseView()->currentStep(), Step::questions);
    auto *questions = qobject_cast<QuestionPage *>(page(Step::questions));
    const Questionnaire &questionnaire = m_session->knowledge().questionnaire;
    int asked = 0;
    for (; m_window->caseView()->currentStep() == Step::questions && asked < 90; ++asked) {
        const Question *question = questionnaire.find(questions->current());
        QWidget *target = QApplication::focusWidget() && questions->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : questions;
        if (!m_session->diagnosis().answers.contains(question->id)) {      // else known from the page of the firm
            QTest::keyClick(target, question->type != AnswerType::level4 ? Qt::Key_1 : asked % 3 == 0 ? Qt::Key_2 : Qt::Key_3);
            QVERIFY2(m_session->current().answers.contains(question->id), qPrintable(question->id.text()));
        }
        QTest::keyClick(questions, Qt::Key_Return);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(asked >= 24);       // the short form has 24 scored items
    QVERIFY(m_session->diagnosis().hasAnswers);
}

void WalkTest::changeThePlan()
{
    QCOMPARE(m_window->caseView()->currentStep(), Step::plan);
    auto *budget = page(Step::plan)->findChild<QLineEdit *>(QStringLiteral("budgetEdit"));
    budget->setFocus();
    budget->selectAll();
    typeText(budget, QStringLiteral("100万円"));
    QTest::keyClick(budget, Qt::Key_Return);
    QCOMPARE(m_session->current().planOptions.yearlyBudget, Yen(1'000'000));
    QVERIFY(!m_session->diagnosis().plan.actions.empty());
}

void WalkTest::writeReports(const QString &folder)
{
    QCOMPARE(m_window->caseView()->currentStep(), Step::report);
    auto *report = qobject_cast<ReportPage *>(page(Step::report));
    const std::pair<const char *, QString> kinds[] = {{"ownerCard", folder + QStringLiteral("/page.pdf")},
                                                      {"adviserCard", folder + QStringLiteral("/all.xlsx")},
                                                      {"jsonCard", folder + QStringLiteral("/data.json")}};
    for (const auto &[card, path] : kinds) {
        QTest::mouseClick(report->findChild<QAbstractButton *>(QString::fromLatin1(card)), Qt::LeftButton);
        auto *line = report->findChild<QLineEdit *>(QStringLiteral("pathEdit"));
        line->selectAll();
        typeText(line, path);
        next();
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QVERIFY(report->findChild<QLabel *>(QStringLiteral("resultLabel"))->isVisible());
    }
    QCOMPARE(firstBytes(kinds[0].second, 5), QByteArray("%PDF-"));
    QCOMPARE(firstBytes(kinds[1].second, 2), QByteArray("PK"));
    const QJsonDocument json = QJsonDocument::fromJson(firstBytes(kinds[2].second, 1 << 26));
    QVERIFY(json.isObject());
    QVERIFY(json.toJson(QJsonDocument::Compact).contains("lp_seed_fig2"));
}

} // namespace smartsme

QTEST_MAIN(smartsme::WalkTest)
#include "walk_test.moc"
