// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/pages/benchmark_chooser.h"
#include "ui/widgets/problem_list.h"

#include <QFile>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

namespace smartsme {

namespace {

const FiscalYear year2024{Month(2024, 4), Month(2025, 3)};
const QString download = QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/import/estat/dbview_sample.csv");

/// A session with a case file of its own and the chooser on it, as the page shows it.
struct ShownChooser
{
    explicit ShownChooser(const QString &folder, Language language = Language::ja)
    {
        SessionOptions options;
        options.dataFolder = QStringLiteral(SMARTSME_SOURCE_DIR "/data");
        options.databasePath = folder + QStringLiteral("/cases.smartsme");
        options.today = QDate(2026, 11, 22);
        options.language = language;
        session = Session::open(options).value();
        session->setLanguage(language);
        if (!session->createCase(PageFixture::profile()))
            qFatal("no case");
        // As the page does: every change of the case shows it anew.
        QObject::connect(session.get(), &Session::caseChanged, &chooser, [this] { chooser.show(*session, year2024, MoneyUnit::manYen); });
        chooser.setConfirmer([this](QWidget *, const QString &question) {
            asked = question;
            return isSure;
        });
        chooser.show(*session, year2024, MoneyUnit::manYen);
        chooser.show();
    }

    void add(const QString &file)
    {
        chooser.setFileChooser([file](QWidget *) { return file; });
        chooser.findChild<QPushButton *>(QStringLiteral("addButton"))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    template <typename Button>
    Button *of(const QString &table) const
    {
        for (Button *button : chooser.findChildren<Button *>()) {
            if (button->property("tableId").toString() == table)
                return button;
        }
        return nullptr;
    }

    bool isShown(const char *name) const { return chooser.findChild<QWidget *>(QString::fromLatin1(name))->isVisible(); }
    const std::vector<ImportedTable> &imported() const { return session->knowledge().benchmarks.imported(); }

    std::unique_ptr<Session> session;
    BenchmarkChooser chooser;
    QString asked;
    bool isSure = true;
};

} // namespace

class BenchmarkChooserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHouseTheme(); }
    void theDefaultRuleIsShown_data();
    void theDefaultRuleIsShown();
    void aGoodFileIsAddedAndUsed();
    void aBadFileChangesNothingAndIsLocated();
    void theChoiceSurvivesARestart();
    void removalIsAskedAndDone();
    void aTableThatCannotBeReadIsTold();
    void nothingChosenInTheDialogIsNothing();
};

void BenchmarkChooserTest::theDefaultRuleIsShown_data()
{
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("ja") << true;
    QTest::newRow("en") << false;
}

void BenchmarkChooserTest::theDefaultRuleIsShown()
{
    QFETCH(bool, isJapanese);
    QTemporaryDir folder;
    const ShownChooser shown(folder.path(), isJapanese ? Language::ja : Language::en);
    QCOMPARE(namelessControls(shown.chooser).join(QLatin1Char(';')), QString());
    QVERIFY(shown.chooser.findChild<QRadioButton *>(QStringLiteral("automaticButton"))->isChecked());
    const auto *table = shown.chooser.findChild<QTableView *>(QStringLiteral("fittingTable"));
    QVERIFY(table->model()->rowCount() >= 2);
    QVERIFY(shown.chooser.findChild<QLabel *>(QStringLiteral("takenLabel"))->text().size() > 8);
    QVERIFY(shown.chooser.findChild<QLabel *>(QStringLiteral("takenWhy"))->text().size() > 20);
    QVERIFY(!shown.isShown("problems") && !shown.isShown("doneLabel"));
}

void BenchmarkChooserTest::aGoodFileIsAddedAndUsed()
{
    QTemporaryDir folder;
    ShownChooser shown(folder.path());
    shown.add(download);
    QCOMPARE(shown.imported().size(), std::size_t(1));
    QVERIFY(shown.isShown("doneLabel"));
    QVERIFY(!shown.isShown("problems"));
    const QString id = shown.imported().front().id;
    QVERIFY(shown.of<QRadioButton>(id));
    QVERIFY(!shown.of<QRadioButton>(id)->isChecked());              // the rule decides until somebody chooses
    bool hasDate = false;
    for (const QLabel *words : shown.chooser.findChildren<QLabel *>())
        hasDate = hasDate || words->text().contains(QStringLiteral("2026年11月22日"));
    QVERIFY(hasDate);
    shown.add(download);                                            // the same again
    QCOMPARE(shown.imported().size(), std::size_t(1));
    QVERIFY(shown.isShown("problems"));
}

void BenchmarkChooserTest::aBadFileChangesNothingAndIsLocated()
{
    QTemporaryDir folder;
    ShownChooser shown(folder.path());
    shown.add(download);
    QFile good(download);
    QVERIFY(good.open(QIODevice::ReadOnly));
    QByteArray text = good.readAll();
    const qsizetype at = text.lastIndexOf("\"-");
    QVERIFY(at > 0);
    text.replace(at, 2, "\"x");                                     // a number that is none
    QFile bad(folder.filePath(QStringLiteral("bad.csv")));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(text) > 0);
    bad.close();
    shown.add(bad.fileName());
    QCOMPARE(shown.imported().size(), std::size_t(1));
    QVERIFY(shown.isShown("problems") && !shown.isShown("doneLabel"));
    QString told;
    for (const QLabel *words : shown.chooser.findChild<ProblemList *>()->findChildren<QLabel *>())
        told += words->text() + QLatin1Char('\n');
    told.remove(QChar(0x200B));         // names of files may break anywhere
    QVERIFY2(told.contains(QStringLiteral("bad.csv")), qPrintable(told));
    QVERIFY2(told.contains(QRegularExpression(QStringLiteral("[0-9]+行"))), qPrintable(told));
    shown.add(QStringLiteral(SMARTSME_SOURCE_DIR "/data/samples/firm_a/kishu_zandaka.csv"));      // no published table at all
    QCOMPARE(shown.imported().size(), std::size_t(1));
    QVERIFY(shown.isShown("problems"));
}

void BenchmarkChooserTest::theChoiceSurvivesARestart()
{
    QTemporaryDir folder;
    QString id;
    {
        ShownChooser shown(folder.path());
        shown.add(download);
        id = shown.imported().front().id;
        shown.of<QRadioButton>(id)->click();
        QCOMPARE(shown.session->knowledge().benchmarks.choice(), (TableChoice{TableChoice::Mode::preferred, id}));
        QVERIFY(shown.of<QRadioButton>(id)->isChecked());
    }
    {
        ShownChooser again(folder.path());
        QVERIFY(again.of<QRadioButton>(id) && again.of<QRadioButton>(id)->isChecked());
        again.chooser.findChild<QRadioButton *>(QStringLiteral("shippedButton"))->click();
    }
    ShownChooser third(folder.path());
    QVERIFY(third.chooser.findChild<QRadioButton *>(QStringLiteral("shippedButton"))->isChecked());
    third.chooser.findChild<QRadioButton *>(QStringLiteral("automaticButton"))->click();           // back to the rule
    QCOMPARE(third.session->knowledge().benchmarks.choice(), TableChoice{});
}

void BenchmarkChooserTest::removalIsAskedAndDone()
{
    QTemporaryDir folder;
    ShownChooser shown(folder.path());
    shown.add(download);
    const QString id = shown.imported().front().id;
    shown.of<QRadioButton>(id)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shown.isSure = false;
    shown.of<QPushButton>(id)->click();
    QCOMPARE(shown.imported().size(), std::size_t(1));
    QVERIFY(!shown.asked.isEmpty());
    shown.isSure = true;
    shown.of<QPushButton>(id)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(shown.imported().empty());
    QVERIFY(!shown.of<QRadioButton>(id));
    QVERIFY(shown.chooser.findChild<QRadioButton *>(QStringLiteral("automaticButton"))->isChecked());
    QVERIFY(shown.isShown("doneLabel"));
    QVERIFY(ShownChooser(folder.path()).imported().empty());
}

void BenchmarkChooserTest::aTableThatCannotBeReadIsTold()
{
    QTemporaryDir folder;
    QString id;
    {
        ShownChooser shown(folder.path());
        shown.add(download);
        id = shown.imported().front().id;
    }
    QFile stored(folder.filePath(QStringLiteral("benchmarks/%1.csv").arg(id)));
    QVERIFY(stored.open(QIODevice::Append) && stored.write("\n\"104\"") > 0);
    stored.close();
    ShownChooser again(folder.path());
    QVERIFY(again.imported().empty());
    QVERIFY(again.isShown("problems"));
    again.add(download);
    QCOMPARE(again.imported().size(), std::size_t(1));
    QVERIFY(!again.isShown("problems"));
}

void BenchmarkChooserTest::nothingChosenInTheDialogIsNothing()
{
    QTemporaryDir folder;
    ShownChooser shown(folder.path());
    shown.add({});
    QVERIFY(shown.imported().empty());
    QVERIFY(!shown.isShown("problems") && !shown.isShown("doneLabel"));
}

} // namespace smartsme

QTEST_MAIN(smartsme::BenchmarkChooserTest)
#include "benchmark_chooser_test.moc"
