// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/origin_panel.h"
#include "ui/widgets/panel_row.h"
#include "ui/widgets/rail.h"

#include <QSignalSpy>

namespace smartsme {

class WidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHouseTheme(); }
    void theRailGoesByKeysAndClicks();
    void theRailTellsStates();
    void theHeaderShowsItsChoicesWhole();
    void aChipHasShapeAndWord_data();
    void aChipHasShapeAndWord();
    void aFigureIsADoor_data();
    void aFigureIsADoor();
    void aMissingFigureIsNoDoor();
    void everyFigureOfThePageHasAnOrigin();
    void theOriginIsAWalkWithAWayBack();
};

namespace {

Figure sampleFigure(Session &session)
{
    const YearRecord *year = session.diagnosis().latest();
    for (const Productivity &productivity : year->productivity) {
        if (productivity.definition == DefinitionTable::headline())
            return productivity.perPerson;
    }
    return {};
}

} // namespace

void WidgetsTest::theRailGoesByKeysAndClicks()
{
    PageFixture fixture(Language::ja);
    Rail rail;
    rail.resize(u(196), u(640));
    rail.show(*fixture.session);
    rail.setCurrent(Step::firm);
    rail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rail));
    rail.activateWindow();
    QSignalSpy asked(&rail, &Rail::stepRequested);
    QTest::mouseClick(rail.step(Step::questions), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.takeFirst().front().value<Step>(), Step::questions);
    rail.step(Step::data)->setFocus();
    QTest::keyClick(rail.step(Step::data), Qt::Key_Down);
    QTRY_VERIFY(rail.step(Step::productivity)->hasFocus());
    QTest::keyClick(rail.step(Step::productivity), Qt::Key_Up);
    QTRY_VERIFY(rail.step(Step::data)->hasFocus());
    QTest::keyClick(rail.step(Step::data), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.takeFirst().front().value<Step>(), Step::data);
    QTest::keyClick(&rail, Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.takeFirst().front().value<Step>(), Step::report);
}

void WidgetsTest::theRailTellsStates()
{
    PageFixture fixture(Language::ja);
    Rail rail;
    rail.show(*fixture.session);
    QStringList names;
    for (int step = 0; step < 7; ++step)
        names << rail.step(static_cast<Step>(step))->accessibleName();
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(rail.step(Step::productivity)->accessibleDescription().contains(QStringLiteral("296")));      // the result, for those who hear the rail
    QVERIFY(!names.contains(QString()));
    QStringList words;
    for (const StepState state : {StepState::empty, StepState::partial, StepState::complete, StepState::problem})
        words << stepStateText(state);
    QCOMPARE(words.removeDuplicates(), 0);
}

void WidgetsTest::theHeaderShowsItsChoicesWhole()
{
    useHouseTheme(1.5);
    {
        HeaderBar header;
        header.show();
        header.setFirm(QStringLiteral("Kisaragi Shokudo, a restaurant with a long name, Co., Ltd."), QStringLiteral("Food services"));
        header.setSaved(QDateTime(QDate(2026, 11, 22), QTime(9, 0)));
        header.setYears({FiscalYear(Month(2024, 4), Month(2025, 3))}, {});
        header.setLanguage(Language::en);
        header.resize(1280, header.height());
        QCoreApplication::processEvents();
        for (const QComboBox *box : header.findChildren<QComboBox *>())
            QVERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->objectName()));
    }
    useHouseTheme();
}

void WidgetsTest::aChipHasShapeAndWord_data()
{
    QTest::addColumn<int>("kind");
    for (const Chip::Kind kind : {Chip::Kind::fact, Chip::Kind::assumption, Chip::Kind::advice, Chip::Kind::toConfirm, Chip::Kind::ok, Chip::Kind::warning, Chip::Kind::error})
        QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
}

void WidgetsTest::aChipHasShapeAndWord()
{
    QFETCH(int, kind);
    Chip chip(static_cast<Chip::Kind>(kind), QStringLiteral("前提"));
    chip.resize(chip.sizeHint());
    QVERIFY(chip.sizeHint().width() > QFontMetrics(textFont(9)).horizontalAdvance(chip.text()));
    const QImage picture = chip.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    // Without colour each kind still differs from each other: its mark or its edge does.
    for (int other = 0; other < 7; ++other) {
        if (other == kind)
            continue;
        Chip second(static_cast<Chip::Kind>(other), QStringLiteral("前提"));
        second.resize(second.sizeHint());
        QVERIFY2(second.grab().toImage().convertToFormat(QImage::Format_Grayscale8) != picture, qPrintable(QString::number(other)));
    }
}

void WidgetsTest::aFigureIsADoor_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("click") << 0;
    QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
    QTest::newRow("Enter of the number pad") << static_cast<int>(Qt::Key_Enter);
    QTest::newRow("F4") << static_cast<int>(Qt::Key_F4);
}

void WidgetsTest::aFigureIsADoor()
{
    QFETCH(int, key);
    PageFixture fixture(Language::ja);
    FigureLabel label;
    label.set(sampleFigure(*fixture.session), MoneyUnit::manYen, Language::ja);
    label.resize(label.sizeHint());
    label.show();
    QCOMPARE(label.valueText(), QStringLiteral("296"));
    QVERIFY(label.focusPolicy() & Qt::TabFocus);
    QSignalSpy opened(&label, &FigureLabel::activated);
    if (key == 0)
        QTest::mouseClick(&label, Qt::LeftButton);
    else
        QTest::keyClick(&label, static_cast<Qt::Key>(key));
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(&label, Qt::Key_A);
    QCOMPARE(opened.count(), 1);
}

void WidgetsTest::aMissingFigureIsNoDoor()
{
    FigureLabel label;
    label.set(unavailableFigure(QStringLiteral("x"), {}, Unit::yenPerPerson, {QStringLiteral("年がありません。"), QStringLiteral("No year.")}), MoneyUnit::manYen, Language::ja);
    QCOMPARE(label.valueText(), QStringLiteral("—"));
    QVERIFY(label.toolTip().contains(QStringLiteral("年がありません。")));
}

void WidgetsTest::everyFigureOfThePageHasAnOrigin()
{
    PageFixture fixture(Language::ja);
    const std::unique_ptr<StepPage> page = shownPage(Step::productivity, *fixture.session);
    QSignalSpy asked(page.get(), &StepPage::originRequested);
    OriginPanel panel(*fixture.session);
    int opened = 0;
    for (QWidget *place : {static_cast<QWidget *>(page.get()), page->panel()}) {
        for (FigureLabel *label : place->findChildren<FigureLabel *>()) {
            if (!label->figure().isAvailable())
                continue;
            QTest::keyClick(label, Qt::Key_F4);
            ++opened;
            QCOMPARE(asked.count(), opened);
            panel.open(asked.last().front().value<Figure>(), Language::ja);
            QVERIFY(panel.figure());
            const Origin &origin = panel.figure()->origin;
            QVERIFY2(!origin.inputs.empty() || !origin.parts.empty() || !origin.source.isEmpty(), qPrintable(panel.figure()->label.ja));
        }
    }
    QVERIFY(opened >= 8);
}

void WidgetsTest::theOriginIsAWalkWithAWayBack()
{
    PageFixture fixture(Language::ja);
    OriginPanel panel(*fixture.session);
    panel.resize(u(312), u(700));
    panel.open(sampleFigure(*fixture.session), Language::ja);
    panel.show();
    const QString start = panel.figure()->label.ja;
    // Down to the accounts of the books: each step is the first row of the panel that leads on.
    qsizetype steps = 0;
    bool hasAccounts = false;
    for (bool goesOn = true; goesOn && steps < 12;) {
        goesOn = false;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(1);        // the new rows are laid out
        for (PanelRow *row : panel.findChildren<PanelRow *>()) {
            if (!row->isVisible() || !row->isEnabled())
                continue;
            QTest::mouseClick(row, Qt::LeftButton);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
            goesOn = panel.depth() == steps + 2;
            break;
        }
        steps += goesOn ? 1 : 0;
        hasAccounts = hasAccounts || !panel.figure()->origin.parts.empty();
    }
    QVERIFY2(steps >= 2, qPrintable(QString::number(steps)));
    QCOMPARE(panel.depth(), steps + 1);
    QVERIFY(hasAccounts);
    QTest::keyClick(&panel, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(panel.depth(), steps);
    while (panel.depth() > 1)
        panel.back();
    QCOMPARE(panel.figure()->label.ja, start);
    QSignalSpy closed(&panel, &OriginPanel::closed);
    QTest::keyClick(&panel, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

} // namespace smartsme

QTEST_MAIN(smartsme::WidgetsTest)
#include "widgets_test.moc"
