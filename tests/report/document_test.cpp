// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "report/record_words.h"
#include "report/sample_record.h"

#include <QTest>

using namespace smartsme;

namespace {

template <typename Kind>
const Kind *blockOf(const Document &document)
{
    for (const Block &block : document.blocks)
        if (const auto *found = std::get_if<Kind>(&block))
            return found;
    return nullptr;
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tables = sample::Tables::load();
        m_record = sample::restaurant(m_tables);
    }

    /// (2,334,011 + 5,400,000 + 21,673,373 + 1,463,000 + 4,500,000 + 182,700) / 12 = 2,962,757 yen; / 14,373 h = 2,474 yen.
    void headlineIsTheDefinitionOfFigure2()
    {
        const Document page = ownerPage(m_record, m_tables.vocabulary(), Language::ja);
        const auto *headline = blockOf<HeadlineBlock>(page);
        QVERIFY(headline);
        QCOMPARE(headline->value, QStringLiteral("296"));
        QCOMPARE(headline->unit, QStringLiteral("万円／人"));
        QVERIFY2(headline->sentence.contains(QStringLiteral("2,474円")), qPrintable(headline->sentence));
        QVERIFY2(headline->sentence.contains(QStringLiteral("本業の利益が233万円")), qPrintable(headline->sentence));
        QVERIFY(headline->hasTriangle);
        QCOMPARE(headline->triangle.layer, 1);
        const Document english = ownerPage(m_record, m_tables.vocabulary(), Language::en);
        QCOMPARE(blockOf<HeadlineBlock>(english)->value, QStringLiteral("¥2.96"));
        QCOMPARE(blockOf<HeadlineBlock>(english)->unit, QStringLiteral("million per person"));
    }

    void pageHoldsTheThreeFirstActionsOfThePlan()
    {
        const Document page = ownerPage(m_record, m_tables.vocabulary(), Language::ja);
        const auto *steps = blockOf<StepsBlock>(page);
        QVERIFY(steps);
        QCOMPARE(steps->steps.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(steps->steps[i].name, actionName(m_tables.vocabulary(), m_record.plan.actions[i].action, Language::ja));
            QVERIFY(!steps->steps[i].why.isEmpty());
            QVERIFY(steps->steps[i].when.contains(QStringLiteral("月")));
            QVERIFY(!steps->steps[i].cost.isEmpty());
        }
        QVERIFY(blockOf<DecisionBlock>(page)->text.contains(steps->steps[0].name));
        QVERIFY(blockOf<AssumptionBlock>(page)->text.contains(QStringLiteral("週3時間")));
        QVERIFY(page.sources.contains(QStringLiteral("弥生会計のデータ（2024年度")));
        QVERIFY(blockOf<TitleBlock>(page)->addressee.contains(QStringLiteral("きさらぎ食堂 御中")));
    }

    void pageOfABeginnerSaysWhatToDoNext_data()
    {
        QTest::addColumn<bool>("hasBooks");
        QTest::addColumn<bool>("hasAnswers");
        QTest::addColumn<QString>("decision");
        QTest::newRow("nothing") << false << false << "会計ソフトのファイルを、だれがいつ用意するか";
        QTest::newRow("books only") << true << false << "25の質問に答える日";
        QTest::newRow("answers only") << false << true << "会計ソフトのファイルを、だれがいつ用意するか";
    }
    void pageOfABeginnerSaysWhatToDoNext()
    {
        QFETCH(bool, hasBooks);
        QFETCH(bool, hasAnswers);
        QFETCH(QString, decision);
        DiagnosisRecord record = m_record;
        if (!hasBooks)
            record.years.clear();
        if (!hasAnswers) {
            record.hasAnswers = false;
            record.plan = {};
        }
        const Document page = ownerPage(record, m_tables.vocabulary(), Language::ja);
        QCOMPARE(blockOf<DecisionBlock>(page)->text, decision);
        QCOMPARE(blockOf<HeadlineBlock>(page)->value, hasBooks ? QStringLiteral("296") : QStringLiteral("—"));
        QCOMPARE(blockOf<HeadlineBlock>(page)->hasTriangle, hasAnswers);
        QCOMPARE(blockOf<StepsBlock>(page) != nullptr, hasAnswers);
        QCOMPARE(blockOf<StripBlock>(page) != nullptr, hasBooks);
        QVERIFY(blockOf<ParagraphBlock>(page));
    }

    /// Employees without officers are the statistic's denominator: 38,815,909 / 11 = 3,528,719 yen.
    void stripComparesOnTheStatisticsBasis()
    {
        const StripChart strip = comparisonStrip(m_record, {.year = m_record.latest()});
        QVERIFY2(strip.firm.has_value(), qPrintable(strip.alternative));
        QCOMPARE(strip.firm->valueText, QStringLiteral("353"));
        QCOMPARE(qRound(strip.firm->value), 353);
        QVERIFY(!strip.references.empty());
        QVERIFY(strip.firmEarlier.has_value());
        // capital of 3 million yen; the table has no industries
        QCOMPARE(strip.references.front().name, QStringLiteral("全産業・資本金1億円未満"));
        QCOMPARE(strip.source, QStringLiteral("財務省 法人企業統計 全産業・資本金1億円未満 2024年度"));
        QCOMPARE(comparisonStrip(m_record, {.year = m_record.latest(), .language = Language::en}).source,
                 QStringLiteral("Ministry of Finance, Corporate Statistics; All industries, capital under ¥100 million; FY2024"));
        QVERIFY(strip.alternative.contains(QStringLiteral("自社 353")));
        const auto *block = blockOf<StripBlock>(ownerPage(m_record, m_tables.vocabulary(), Language::ja));
        QVERIFY(block && block->note.contains(QStringLiteral("上の数字とは違います")));
    }

    /// The year of the header, not always the latest: its own figures, and last year's hollow disc is that of the year before it.
    void chartsShowTheYearAndUnitAskedFor()
    {
        const YearRecord &first = m_record.years.front();
        const StripChart strip = comparisonStrip(m_record, {.year = &first});
        QVERIFY(strip.firm && !strip.firmEarlier);
        QCOMPARE(strip.firm->value, *first.comparisons.front().firm.value / 10'000);
        QVERIFY(strip.firm->value != comparisonStrip(m_record, {.year = m_record.latest()}).firm->value);
        QCOMPARE(strip.firm->id, QStringLiteral("firm"));
        QCOMPARE(strip.references.front().id, QStringLiteral("reference.0"));
        const StripChart thousands = comparisonStrip(m_record, {.year = m_record.latest(), .unit = MoneyUnit::thousandYen});
        QCOMPARE(thousands.firm->valueText, QStringLiteral("3,529"));
        QCOMPARE(thousands.unit, QStringLiteral("千円／人"));
        QCOMPARE(qRound(thousands.firm->value), 3529);
    }

    /// A year of six months, or with months missing, is not drawn as the year before.
    void aYearThatDoesNotCompareIsNotDrawnBeside()
    {
        DiagnosisRecord record = m_record;
        record.years.front().accounts.missingMonths = {Month(2023, 8)};
        QVERIFY(!comparisonStrip(record, {.year = record.latest()}).firmEarlier);
    }

    /// With two months missing the headline is what was made in ten months.
    void monthsWithoutEntriesAreNoYear()
    {
        DiagnosisRecord record = m_record;
        QVERIFY(blockOf<HeadlineBlock>(ownerPage(record, m_tables.vocabulary(), Language::ja))->label.startsWith(QStringLiteral("1人が1年に生む")));
        record.years.back().accounts.missingMonths = {Month(2024, 8), Month(2024, 9)};
        const QString label = blockOf<HeadlineBlock>(ownerPage(record, m_tables.vocabulary(), Language::ja))->label;
        QVERIFY2(label.startsWith(QStringLiteral("1人が10か月に生んだ")), qPrintable(label));
    }

    void payIsHeldAgainstTheBooksOnlyWhereTheyDivideIt()
    {
        DiagnosisRecord record = m_record;
        YearRecord &year = record.years.back();
        Payroll payroll;
        for (int i = 0; i < 12; ++i) {
            MonthlyPay run;
            run.month = year.accounts.year.first().plus(i);
            run.heads = Heads::fromPersons(11);
            run.wages = run.gross = Yen(1'000'000);
            run.officerPay = Yen(450'000);
            payroll.months.push_back(run);
        }
        year.workforce = Workforce::of(year.accounts.year, {payroll}, std::nullopt);
        const auto contradicts = [&] {
            return std::ranges::any_of(productivityCards(record), [](const ProductivityCard &card) { return card.kind == CardKind::contradiction; });
        };
        QVERIFY(contradicts());
        year.accounts.missingMonths = {Month(2024, 8)};
        QVERIFY(!contradicts());
        year.accounts.missingMonths.clear();
        Figure &undivided = *std::ranges::find(year.terms, QStringLiteral("personnel_mixed"), &Figure::id);
        const Figure none = undivided;
        undivided = yenFigure(none.id, none.label, Yen(14'000'000), none.origin);      // 給料手当及び賞与 in one line
        QVERIFY(!contradicts());
        undivided = unavailableFigure(none.id, none.label, Unit::yen, {QStringLiteral("なし"), QStringLiteral("none")});
        QVERIFY(!contradicts());
    }

    /// A table of totals says nothing about the spread: no band, but the sentence.
    void aStripWithoutSpreadSaysSo()
    {
        DiagnosisRecord record = m_record;
        record.years.back().positions = positions(m_tables.benchmarks, {}, record.years.back().comparisons);
        const StripChart strip = comparisonStrip(record, {.year = record.latest()});
        QVERIFY(!strip.band);
        QVERIFY2(strip.note.contains(QStringLiteral("合計だけ")), qPrintable(strip.note));
    }

    /// What the origin panel shows, on one page: the accounts of the term are named with their files.
    void anExplanationIsAPageOfItsOwn()
    {
        const Productivity *headline = nullptr;
        for (const Productivity &one : m_record.latest()->productivity) {
            if (one.definition == DefinitionTable::headline())
                headline = &one;
        }
        QVERIFY(headline);
        const Document page = explanationPage(m_record, headline->perPerson, Language::ja);
        QCOMPARE(page.title, headline->perPerson.label.ja);
        QStringList texts;
        for (const Block &block : page.blocks) {
            if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
                texts << paragraph->heading << paragraph->text;
        }
        QVERIFY2(texts.join(QLatin1Char(' ')).contains(QStringLiteral("35,553,084")), qPrintable(texts.join(QLatin1Char('\n'))));
        QVERIFY(texts.contains(QStringLiteral("2,962,757円／人")));
        QVERIFY(texts.contains(QStringLiteral("計算のもと")));
        const auto *value = blockOf<ParagraphBlock>(page);
        QVERIFY2(value->text.contains(QStringLiteral(" ÷ ")) && value->text.contains(QStringLiteral("2,334,011円")), qPrintable(value->text));
        QVERIFY(blockOf<TitleBlock>(page)->addressee.endsWith(QStringLiteral("きさらぎ食堂 御中")));
    }

    /// What is near stands before what is far; what has no room is counted and not dropped.
    void anExplanationCountsWhatItLeavesOut()
    {
        const auto made = [](const QString &name, std::vector<Figure> inputs) {
            Origin origin;
            origin.inputs = SharedList<Figure>(std::move(inputs));
            for (int i = 0; origin.inputs.empty() && i < 10; ++i)
                origin.parts.push_back({QStringLiteral("%1科目%2").arg(name).arg(i), Yen(1), QStringLiteral("yayoi.txt"), 1, 1});
            return yenFigure(name, {name, name}, Yen(10), origin);
        };
        std::vector<Figure> inputs;
        for (int i = 0; i < 5; ++i)
            inputs.push_back(made(QStringLiteral("項目%1").arg(i), {made(QStringLiteral("内訳%1").arg(i), {})}));
        const Document page = explanationPage(m_record, made(QStringLiteral("合計"), inputs), Language::ja);
        QStringList texts;
        for (const Block &block : page.blocks)
            if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
                texts << paragraph->heading << paragraph->text;
        const QString all = texts.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("内訳4")), qPrintable(all));                      // every input's own inputs, before any account
        QVERIFY2(all.contains(QStringLiteral("ほか5件")), qPrintable(all));                    // five of ten accounts of the first
        QVERIFY2(texts.back().startsWith(QStringLiteral("ほか4件の内訳")), qPrintable(all));  // and those of the other four
        QVERIFY2(all.count(QLatin1Char('\n')) < 45, qPrintable(all));
    }

    void waterfallPartsAddUpToTheHeadline()
    {
        const WaterfallChart chart = valueAddedParts({.year = m_record.latest()});
        QCOMPARE(chart.parts.size(), std::size_t(6));
        double sum = 0;
        for (const WaterfallChart::Part &part : chart.parts)
            sum += part.value;
        QVERIFY(std::abs(sum - chart.total.value) < 1e-9);
        QCOMPARE(chart.total.valueText, QStringLiteral("296"));
        QCOMPARE(chart.total.name, QStringLiteral("1人あたり"));
        QVERIFY(valueAddedParts({}).parts.empty());
    }

    void aTriangleWithoutGatesIsSpokenInOneSentence()
    {
        DiagnosisRecord record = m_record;
        record.placement.layer = 3;
        record.placement.gates.clear();
        QCOMPARE(triangle(record, m_tables.vocabulary(), Language::ja).alternative, QStringLiteral("IT活用の三角形：上段にいます。"));
    }

    void ganttHasAHeadingPerStageAndEveryAction()
    {
        const GanttChart chart = gantt(m_record, m_tables.vocabulary(), Language::ja);
        std::size_t actions = 0;
        int lastStage = 0;
        for (const GanttChart::Row &row : chart.rows) {
            if (row.isHeading)
                QVERIFY(row.stage > lastStage);
            else
                ++actions;
            lastStage = row.stage;
            QVERIFY(row.isHeading || row.typicalEnd <= chart.last);
        }
        QCOMPARE(actions, m_record.plan.actions.size());
        QCOMPARE(chart.obligations.size(), std::size_t(1));
        QCOMPARE(chart.obligations.front().text, QStringLiteral("電話回線：受発注の終わり"));
        QCOMPARE(chart.limit, std::optional(40.0));
        QVERIFY(gantt(sample::beginner(), m_tables.vocabulary(), Language::ja).alternative.contains(QStringLiteral("質問に答えると")));
    }

    void wayUpCountsItemsNotLevels()
    {
        Placement placement;
        placement.layer = 1;
        placement.stepsToNextLayer = 2;
        placement.itemsToNextLayer = 1;
        QCOMPARE(stepsToNextLayerText(placement, Language::ja), QStringLiteral("下段・あと1つで中段"));
        QVERIFY(stepsToNextLayerText(placement, Language::en).contains(QStringLiteral("one item short")));
    }

    void definitionsSayWhichHeadsTheyUse()
    {
        const auto heads = [&](const char *id) { return headsText(*m_tables.definitions.find(DefinitionId(QLatin1String(id))), Language::ja); };
        QCOMPARE(heads("lp_houjin"), QStringLiteral("役員＋従業員で割る"));
        QCOMPARE(heads("va_boj"), QStringLiteral("従業員で割る（役員を除く）"));
        QVERIFY(heads("va_cao").isEmpty());
        for (const ProductivityDefinition &definition : m_tables.definitions.all())
            QVERIFY2(definition.usedBy.ja != definition.usedBy.en && !definition.usedBy.ja.isEmpty(), qPrintable(definition.id.text()));
    }

    void costsAreRangesInWords()
    {
        PlannedAction action;
        QCOMPARE(costText(action, Language::ja), QStringLiteral("費用なし（社内の時間だけ）"));
        action.initialCost = {Yen(100000), Yen(500000)};
        action.monthlyCost = {Yen(10000), Yen(50000)};
        QCOMPARE(costText(action, Language::ja), QStringLiteral("初期10〜50万円、月1〜5万円"));
        QCOMPARE(costText(action, Language::en), QStringLiteral("¥100,000 to ¥500,000 once, ¥10,000 to ¥50,000 a month"));
        action.isCostOpenEnded = true;
        action.initialCost = {Yen(10000000), Yen()};
        action.monthlyCost = {};
        QCOMPARE(costText(action, Language::ja), QStringLiteral("初期1,000万円から"));
    }

private:
    sample::Tables m_tables;
    DiagnosisRecord m_record;
};

QTEST_APPLESS_MAIN(DocumentTest)
#include "document_test.moc"
