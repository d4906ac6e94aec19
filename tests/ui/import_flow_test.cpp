// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include "workflow/own_layouts.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QLineEdit>

namespace smartsme {

namespace {

constexpr int takeReplace = static_cast<int>(ReviewAction::replace);
constexpr int takeOld = static_cast<int>(ReviewAction::keepOld);

} // namespace

/// What a person does with files on step 2, with real drops, clicks and keys.
class ImportFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHouseTheme(); }
    void aDroppedFolderIsGroupedTakenAndTakenBack();
    void nothingIsTakenWhenTheyArePutAside();
    void theSamePeriodIsReplacedKeptOrCancelled();
    void aRefusedFileKeepsEverything();
    void readingCanBeStopped();
    void anotherEncodingIsSeenAndRead();
    void anotherLayoutIsSeenAndRead();
    void anUnknownFileIsTaughtAndKnownNextTime();
    void theMonthOfAPayrollIsChosen();
    void theMonthsOfABalanceAreChosen();
    void theTaxTreatmentIsChosen();
    void descriptionsAreKeptOnlyWhenTicked();
    void stoppedReadingChangesNothingAboutDescriptions();
    void everythingIsReachedWithKeys();
};

void ImportFlowTest::aDroppedFolderIsGroupedTakenAndTakenBack()
{
    Desk desk;
    const QTemporaryDir folder;
    for (const QString &path : PageFixture::payroll())
        copied(folder, path);
    copied(folder, PageFixture::sample(QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv")));
    QVERIFY(desk.drop({folder.path()}));
    const int months = static_cast<int>(PageFixture::payroll().size());
    QCOMPARE(desk.table("filesTable")->model()->rowCount(), 2);
    const bool isFirst = desk.cell("filesTable", 0, 0).contains(QChar(0x2026));
    QVERIFY(desk.cell("filesTable", isFirst ? 0 : 1, 0).contains(QString::number(months)));
    QVERIFY(desk.firm().books.empty());                                 // only looked at so far
    QVERIFY(desk.data()->canGoOn());
    QVERIFY(desk.data()->nextText().contains(QString::number(months + 1)));
    QVERIFY(!desk.data()->backText().isEmpty());
    desk.data()->goOn();
    QCOMPARE(desk.firm().books.size(), std::size_t(1));
    QCOMPARE(static_cast<int>(desk.firm().payrolls.size()), months);
    QVERIFY(desk.data()->backText().isEmpty());
    QVERIFY(desk.find<QPushButton>("undoButton")->isVisible());
    desk.click(desk.find<QPushButton>("undoButton"));
    QVERIFY(desk.firm().books.empty());
    QVERIFY(desk.firm().payrolls.empty());
    QVERIFY(!desk.find<QPushButton>("undoButton")->isVisible());
}

void ImportFlowTest::nothingIsTakenWhenTheyArePutAside()
{
    Desk desk;
    QVERIFY(desk.drop({PageFixture::sample(QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv"))}));
    desk.data()->goBack();
    QVERIFY(desk.data()->desk().isEmpty());
    QVERIFY(desk.firm().books.empty());
    QVERIFY(!desk.data()->canGoOn());
}

void ImportFlowTest::theSamePeriodIsReplacedKeptOrCancelled()
{
    Desk desk(true);
    const QTemporaryDir folder;
    const QString again = copied(folder, PageFixture::payroll().front());
    QFile file(again);
    QVERIFY(file.open(QIODevice::Append) && file.write("\r\n") == 2);   // the same month, other bytes
    file.close();
    const auto before = desk.firm().payrolls;
    const auto sourceNames = [&] {
        QStringList hashes;
        for (const Payroll &payroll : desk.firm().payrolls)
            hashes << payroll.source.sha256;
        return hashes;
    };
    const QStringList old = sourceNames();
    QVERIFY(desk.drop({again}));
    QVERIFY(!desk.data()->canGoOn());                                   // must be decided
    QVERIFY(desk.data()->nextText().contains(QLatin1Char('1')));
    auto *keep = desk.panelButton(qPrintable(QStringLiteral("choice%1Button").arg(takeOld)));
    QVERIFY(keep);
    desk.click(keep);
    QVERIFY(desk.data()->canGoOn());
    QCOMPARE(desk.data()->desk().takenCount(), 0);
    auto *chosen = desk.panelButton(qPrintable(QStringLiteral("choice%1Button").arg(takeOld)));
    QVERIFY(chosen->isChecked());
    desk.click(chosen);                                                 // taken back: open again
    QVERIFY(!desk.data()->canGoOn());
    desk.click(desk.panelButton(qPrintable(QStringLiteral("choice%1Button").arg(takeReplace))));
    QVERIFY(desk.data()->canGoOn());
    desk.data()->goOn();
    QCOMPARE(desk.firm().payrolls.size(), before.size());
    QVERIFY(sourceNames() != old);
    desk.click(desk.find<QPushButton>("undoButton"));
    QCOMPARE(sourceNames(), old);
    QVERIFY(desk.drop({again}));
    desk.data()->goBack();                                              // cancelled
    QCOMPARE(sourceNames(), old);
}

void ImportFlowTest::aRefusedFileKeepsEverything()
{
    Desk desk;
    const QTemporaryDir folder;
    const QString bad = written(folder, QStringLiteral("bad.csv"), journalText(2).replace(QStringLiteral("100,売上高"), QStringLiteral("1l0,売上高")));
    QVERIFY(desk.drop({PageFixture::sample(QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv")), bad}));
    QVERIFY(!desk.data()->canGoOn());
    QVERIFY(desk.panelButton("lookButton"));
    desk.click(desk.panelButton("lookButton"));
    QVERIFY(desk.table("previewTable")->isVisible());                   // the located problem, and the file beside it
    // Corrected and read again: now all are taken.
    written(folder, QStringLiteral("bad.csv"), journalText(2));
    desk.click(desk.panelButton("readAgainButton"));
    QVERIFY(desk.settled());
    QVERIFY(desk.data()->canGoOn());
    QVERIFY(desk.firm().books.empty());
    desk.data()->goOn();
    QCOMPARE(desk.firm().books.size(), std::size_t(2));
}

void ImportFlowTest::readingCanBeStopped()
{
    Desk desk;
    const QTemporaryDir folder;
    QVERIFY(desk.startDrop({written(folder, QStringLiteral("large.csv"), journalText(60000))}));
    QCloseEvent close;
    QCoreApplication::sendEvent(desk.page.get(), &close);               // closing the window stops, as the button does
    QVERIFY(!close.isAccepted());
    QVERIFY(desk.settled());
    QVERIFY(desk.data()->desk().isEmpty());
    QVERIFY(desk.firm().books.empty());
}

void ImportFlowTest::anotherEncodingIsSeenAndRead()
{
    Desk desk;
    QVERIFY(desk.drop({PageFixture::sample(QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv"))}));
    desk.chooseRow(0);
    QTableView *preview = desk.table("previewTable");
    QVERIFY(preview->isVisible());
    const QString before = desk.cell("previewTable", 0, 1);
    auto *encoding = desk.find<QComboBox>("encodingBox");
    desk.choose(encoding, encoding->findData(QStringLiteral("EUC-JP")));
    QVERIFY(desk.cell("previewTable", 0, 1) != before);                 // seen at once
    QVERIFY(desk.settled());
    QVERIFY(!desk.data()->canGoOn());                                   // and read so: it is refused
    desk.choose(desk.find<QComboBox>("encodingBox"), 0);
    QVERIFY(desk.settled());
    QCOMPARE(desk.cell("previewTable", 0, 1), before);
    QVERIFY(desk.data()->canGoOn());
}

void ImportFlowTest::anotherLayoutIsSeenAndRead()
{
    Desk desk;
    QVERIFY(desk.drop({PageFixture::sample(QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv"))}));
    desk.chooseRow(0);
    auto *layout = desk.find<QComboBox>("layoutBox");
    const QAbstractItemModel *model = desk.table("previewTable")->model();
    const auto meanings = [&] {
        QStringList texts;
        for (int i = 1; i < model->columnCount(); ++i)
            texts << model->headerData(i, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        return texts.join(QLatin1Char(';'));
    };
    const QString before = meanings();
    desk.choose(layout, layout->findData(QStringLiteral("freee_journal")));
    QVERIFY(meanings() != before);
    QVERIFY(desk.settled());
    QVERIFY(!desk.data()->canGoOn());
    QTest::keyClick(desk.table("previewTable"), Qt::Key_Escape);
    QVERIFY(!desk.table("previewTable")->isVisible());
}

void ImportFlowTest::anUnknownFileIsTaughtAndKnownNextTime()
{
    const QTemporaryDir folder;
    const QString layouts = folder.filePath(QStringLiteral("layouts"));
    QString text = journalText(3);
    text.replace(QStringLiteral("取引No,取引日,借方勘定科目,借方金額,貸方勘定科目,貸方金額"), QStringLiteral("通し,いつ,入,いくら入,出,いくら出"));
    const QString path = written(folder, QStringLiteral("till.csv"), text);
    {
        Desk desk(false, layouts);
        QVERIFY(desk.drop({path}));
        QVERIFY(!desk.data()->canGoOn());
        desk.click(desk.panelButton("teachUnknownButton"));
        QVERIFY(desk.table("mapperTable")->isVisible());
        QCOMPARE(namelessControls(*desk.page).join(QLatin1Char(';')), QString());
        auto *keep = desk.find<QPushButton>("keepLayoutButton");
        // The guess knows date and accounts by what stands there; a column is taken away and given back.
        auto *date = desk.find<QComboBox>("column2Box");
        QCOMPARE(date->currentData().toInt(), static_cast<int>(ColumnMeaning::date));
        desk.choose(date, 0);
        QVERIFY(!keep->isEnabled());
        date = desk.find<QComboBox>("column2Box");
        desk.choose(date, date->findData(static_cast<int>(ColumnMeaning::date)));
        const auto set = [&](const char *name, ColumnMeaning meaning) {
            auto *box = desk.find<QComboBox>(name);
            desk.choose(box, box->findData(static_cast<int>(meaning)));
        };
        set("column1Box", ColumnMeaning::voucherNumber);
        set("column3Box", ColumnMeaning::debitAccount);
        set("column4Box", ColumnMeaning::debitAmount);
        set("column5Box", ColumnMeaning::creditAccount);
        set("column6Box", ColumnMeaning::creditAmount);
        QVERIFY(keep->isEnabled());
        auto *software = desk.find<QLineEdit>("softwareEdit");
        typeText(software, QStringLiteral("自社レジ"));
        desk.click(desk.find<QPushButton>("tryButton"));
        QTRY_VERIFY(!desk.find<QPushButton>("tryButton")->isHidden());
        QTest::qWait(50);
        desk.click(keep);
        QVERIFY(desk.settled());
        QVERIFY(!desk.table("mapperTable")->isVisible());
        QVERIFY(desk.data()->canGoOn());
        desk.data()->goOn();
        QCOMPARE(desk.firm().books.size(), std::size_t(1));
        QCOMPARE(desk.firm().books.front().vouchers, qint64(3));
        QCOMPARE(desk.firm().books.front().source.product.ja, QStringLiteral("自社レジ"));
    }
    Desk next(false, layouts);
    QVERIFY(next.drop({path}));
    // Given to a colleague, who drops it on the page.
    const QString given = folder.filePath(QStringLiteral("for a colleague.json"));
    next.data()->setSaveChooser([&](QWidget *, const QString &) { return given; });
    next.chooseRow(0);
    next.click(next.find<QPushButton>("giveButton"));
    QVERIFY(QFile::exists(given));
    Desk colleague(false, folder.filePath(QStringLiteral("other")));
    QVERIFY(colleague.drop({given}));
    QCOMPARE(colleague.data()->desk().problems().front().id, QStringLiteral("layout.taken"));
    QVERIFY(colleague.drop({path}));
    QVERIFY(colleague.data()->canGoOn());
    QVERIFY(next.data()->canGoOn());
    QVERIFY(next.table("filesTable")->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("自社レジ")));
}

void ImportFlowTest::theMonthOfAPayrollIsChosen()
{
    Desk desk;
    const QTemporaryDir folder;
    QVERIFY(desk.drop({written(folder, QStringLiteral("list.csv"), QStringLiteral("氏名,基本給,総支給額\n甲,200000,200000\n"))}));
    QVERIFY(!desk.data()->canGoOn());                                   // neither the file nor its name tells the month
    auto *box = desk.page->panel()->findChild<QComboBox *>(QStringLiteral("monthBox"));
    QVERIFY(box);
    box->setCurrentIndex(box->findData(QStringLiteral("2024-04")));
    desk.click(desk.panelButton("monthButton"));
    QVERIFY(desk.settled());
    QVERIFY(desk.data()->canGoOn());
    desk.data()->goOn();
    QCOMPARE(desk.firm().payrolls.front().months.front().month, Month(2024, 4));
}

/// A short year as well, and one long ago.
void ImportFlowTest::theMonthsOfABalanceAreChosen()
{
    Desk desk;
    const QTemporaryDir folder;
    QVERIFY(desk.drop({written(folder, QStringLiteral("balance.csv"), QStringLiteral("勘定科目,期首残高,金額\n売上高,,1000\n旅費交通費,,200\n"))}));
    QVERIFY(!desk.data()->canGoOn());
    auto *first = desk.page->panel()->findChild<QComboBox *>(QStringLiteral("periodBox"));
    auto *last = desk.page->panel()->findChild<QComboBox *>(QStringLiteral("periodBox2"));
    QVERIFY(first && last);
    last->setCurrentIndex(last->findData(QStringLiteral("2019-12")));
    QCOMPARE(first->currentData().toString(), QStringLiteral("2019-01"));          // a whole year unless said otherwise
    first->setCurrentIndex(first->findData(QStringLiteral("2019-04")));
    desk.click(desk.panelButton("periodButton"));
    QVERIFY(desk.settled());
    QVERIFY(desk.data()->canGoOn());
    desk.data()->goOn();
    QCOMPARE(desk.firm().books.front().first, Month(2019, 4));
    QCOMPARE(desk.firm().books.front().last, Month(2019, 12));
}

void ImportFlowTest::theTaxTreatmentIsChosen()
{
    Desk desk;
    QVERIFY(desk.drop({PageFixture::sample(QStringLiteral("yayoi_shiwake_import25.txt"))}));
    QVERIFY(desk.data()->canGoOn());                                    // assumed, and said
    auto *inclusive = desk.panelButton(qPrintable(QStringLiteral("choice%1Button").arg(static_cast<int>(ReviewAction::taxInclusive))));
    QVERIFY(inclusive);
    desk.click(inclusive);
    QVERIFY(desk.settled());
    desk.data()->goOn();
    QCOMPARE(desk.firm().books.front().tax, TaxBookkeeping::inclusive);
}

void ImportFlowTest::descriptionsAreKeptOnlyWhenTicked()
{
    Desk desk;
    QVERIFY(desk.drop({PageFixture::sample(QStringLiteral("yayoi_shiwake_import25.txt"))}));
    auto *box = desk.find<QCheckBox>("descriptionsBox");
    QVERIFY(box->isVisible());
    QVERIFY(!box->isChecked());
    QVERIFY(!desk.data()->desk().keepsDescriptions());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(desk.settled());                                            // read anew, with them
    QVERIFY(desk.data()->desk().keepsDescriptions());
    QVERIFY(desk.find<QCheckBox>("descriptionsBox")->isChecked());
    const QString path = PageFixture::sample(QStringLiteral("yayoi_shiwake_import25.txt"));
    QVERIFY(desk.data()->desk().file(path)->options.keepsDescriptions);
}

/// What the box says and what would be kept are never two things.
void ImportFlowTest::stoppedReadingChangesNothingAboutDescriptions()
{
    Desk desk;
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("large.csv"), journalText(60000));
    QVERIFY(desk.drop({path}));
    QTest::keyClick(desk.find<QCheckBox>("descriptionsBox"), Qt::Key_Space);
    QVERIFY(desk.settled());
    QVERIFY(desk.data()->desk().file(path)->options.keepsDescriptions);
    QTest::keyClick(desk.find<QCheckBox>("descriptionsBox"), Qt::Key_Space);
    QVERIFY(desk.data()->desk().isReading());
    QCloseEvent close;
    QCoreApplication::sendEvent(desk.page.get(), &close);               // stops it
    QVERIFY(desk.settled());
    QVERIFY(desk.data()->desk().file(path)->options.keepsDescriptions);
    QVERIFY(desk.data()->desk().keepsDescriptions());
    QVERIFY(desk.find<QCheckBox>("descriptionsBox")->isChecked());
    QTest::keyClick(desk.find<QCheckBox>("descriptionsBox"), Qt::Key_Space);
    QVERIFY(desk.settled());
    QVERIFY(!desk.data()->desk().file(path)->options.keepsDescriptions);
    QVERIFY(!desk.data()->desk().keepsDescriptions());
}

void ImportFlowTest::everythingIsReachedWithKeys()
{
    Desk desk;
    QVERIFY(desk.drop({PageFixture::sample(QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv")), PageFixture::payroll().front()}));
    QTableView *files = desk.table("filesTable");
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Down);
    QVERIFY(desk.table("previewTable")->isVisible());                   // arrows open, as a click does
    QCOMPARE(namelessControls(*desk.page).join(QLatin1Char(';')), QString());
    QTest::keyClick(desk.find<QComboBox>("layoutBox"), Qt::Key_Escape);
    QVERIFY(!desk.table("previewTable")->isVisible());
    desk.data()->goOn();
    QVERIFY(!desk.firm().books.empty());
    QTest::keySequence(files, QKeySequence::Undo);
    QVERIFY(desk.firm().books.empty());
}

} // namespace smartsme

QTEST_MAIN(smartsme::ImportFlowTest)
#include "import_flow_test.moc"
