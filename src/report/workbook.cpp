// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/workbook.h"

#include "report/figure_cells.h"
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

/// The headline definition in the latest year, where it has cells.
const ProductivityCells *headlineCells(const SheetContext &context, const ProductivitySheet &productivity)
{
    const auto found = std::ranges::find_if(productivity.cells, [&](const ProductivityCells &cells) {
        return cells.definition == DefinitionTable::headline() && cells.year + 1 == context.record.years.size();
    });
    return found == productivity.cells.end() ? nullptr : &*found;
}

class SummarySheetWriter
{
public:
    SummarySheetWriter(const SheetContext &context, const ProductivityCells *headline)
        : m_context(context), m_record(context.record), m_language(context.language), m_headline(headline),
          m_builder(wording(context.language, "要約", "Summary"), {26, 22, 16, 70})
    {
    }

    Sheet made()
    {
        m_builder.addText(m_record.profile.name, CellStyle::title);
        m_builder.addText(text("スマートSMEナビの診断　%1", "SmartSME diagnosis, %1").arg(dateText(m_record.date, m_language)), CellStyle::note);
        m_builder.freezeHere();
        m_builder.addGap();
        writeFirm();
        m_builder.addGap();
        writeFigures();
        m_builder.addGap();
        writePosition();
        return m_builder.take();
    }

private:
    QString text(const char *japanese, const char *english) const { return wording(m_language, japanese, english); }

    void line(const QString &label, Cell value, const QString &unit = {}, const QString &note = {})
    {
        m_builder.add({textCell(label, CellStyle::label), std::move(value), textCell(unit), textCell(note)});
    }

    void writeFirm()
    {
        line(text("業種", "Industry"), textCell(m_record.industryName.in(m_language)));
        line(text("会社の規模", "Size of firm"), textCell(m_record.sizeClass.ruleName.in(m_language)), {}, m_record.sizeClass.reason.in(m_language));
        line(text("決算", "Accounts"),
             textCell(m_record.years.empty() ? nothingText() : fiscalYearText(m_record.years.back().accounts.year, m_language)), {},
             m_record.years.empty() ? text("会計ソフトの仕訳か残高試算表を取り込んでください。", "Import a journal or a trial balance.") : QString());
    }

    void writeFigures()
    {
        const Productivity *headline = headlineOf(m_record);
        if (!headline)
            return;
        const QString sheet = productivitySheetName(m_language);
        const auto linked = [&](const Figure &figure, const std::optional<NumberCell> &cell) {
            return cell ? formulaCell(QStringLiteral("'%1'!%2").arg(sheet, cell->reference), cell->value, styleOf(figure.unit))
                        : figureCell(figure, m_language);
        };
        const QString name = headline->name.in(m_language);
        line(text("1人あたり付加価値額", "Value added per person"), linked(headline->perPerson, m_headline ? m_headline->perPerson : std::nullopt),
             text("円／人", "yen per person"), name);
        line(text("1時間あたり付加価値額", "Value added per hour"), linked(headline->perHour, m_headline ? m_headline->perHour : std::nullopt),
             text("円／時間", "yen per hour"), name);
        if (const Figure *before = headlineOfYearBefore(m_record))
            line(text("前年度", "Year before"), figureCell(*before, m_language), text("円／人", "yen per person"), name);
        if (!m_record.latest()->comparisons.empty())
            writeComparison(m_record.latest()->comparisons.front());
        if (!m_record.latest()->gaps.empty() && m_record.latest()->gaps.front().kind != SplitKind::none) {
            const Decomposition &gap = m_record.latest()->gaps.front();
            line(text("差がどこにあるか", "Where the gap stands"), figureCell(gap.difference, m_language), text("円／人", "yen per person"), gap.sentence.in(m_language));
        }
        const LocalBenchmark &benchmark = m_record.latest()->localBenchmark;
        line(text("ローカルベンチマーク", "Local Benchmark"),
             benchmark.total ? numberCell(*benchmark.total, CellStyle::integer) : textCell(nothingText(), CellStyle::note), text("点（30点満点）", "of 30 points"),
             benchmark.industry);
    }

    void writeComparison(const Comparison &first)
    {
        const Text &sentence = first.unavailable.ja.isEmpty() ? first.sentence : first.unavailable;
        line(text("統計と比べて", "Against statistics"), figureCell(first.firm, m_language), text("円／人", "yen per person"), sentence.in(m_language));
        for (const Reference &reference : first.references)
            line(QString(), figureCell(reference.figure, m_language), text("円／人", "yen per person"), publishedText(reference.figure, m_language));
        if (!first.largeFirmSentence.ja.isEmpty())
            line(QString(), Cell{}, {}, first.largeFirmSentence.in(m_language));
        for (const Text &caveat : first.caveats)
            line(QString(), Cell{}, {}, caveat.in(m_language));
    }

    void writePosition()
    {
        line(text("三角形の位置", "Position"),
             textCell(m_record.hasAnswers ? layerName(m_record.placement.layer, m_language) : nothingText()), {},
             m_record.hasAnswers ? stepsToNextLayerText(m_record.placement, m_language)
                                 : text("質問に答えると、位置が決まります。", "Answer the questions to find the position."));
        int number = 0;
        for (const PlannedAction &action : m_record.plan.actions) {
            if (++number > 3)
                break;
            line(text("はじめの%1", "First step %1").arg(number), textCell(periodText(action, m_record.date, m_language)), action.quarter,
                 text("%1（%2）", "%1 (%2)").arg(actionName(m_context.words, action.action, m_language), costText(action, m_language)));
        }
        if (!m_record.plan.actions.empty())
            line(text("計画の費用", "Cost of the plan"), textCell(planCostText(m_record.plan, m_language)), {},
                 text("目安です。計画のシートを見てください。", "An estimate; see the plan sheet."));
    }

    const SheetContext &m_context;
    const DiagnosisRecord &m_record;
    Language m_language;
    const ProductivityCells *m_headline;
    SheetBuilder m_builder;
};

void addName(Workbook &workbook, const QString &sheet, const QString &name, const std::optional<NumberCell> &cell)
{
    if (!cell)
        return;
    QString letters = cell->reference;
    letters.remove(QRegularExpression(QStringLiteral("[0-9]")));
    workbook.names.push_back({name, QStringLiteral("'%1'!$%2$%3").arg(sheet, letters, cell->reference.sliced(letters.size()))});
}

} // namespace

Workbook adviserWorkbook(const DiagnosisRecord &record, const Vocabulary &words, Language language)
{
    const SheetContext context{record, words, language};
    Workbook workbook;
    workbook.title = wording(language, "%1　診断", "%1: diagnosis").arg(record.profile.name);
    workbook.subject = record.program;
    AccountsSheet accounts = accountsSheet(context);
    ProductivitySheet productivity = productivitySheet(context, accounts.years);
    const ProductivityCells *headline = headlineCells(context, productivity);
    if (headline) {
        const QString sheet = productivity.sheet.name;
        addName(workbook, sheet, QStringLiteral("headline_value_added"), headline->valueAdded);
        addName(workbook, sheet, QStringLiteral("headline_people"), headline->people);
        addName(workbook, sheet, QStringLiteral("headline_hours"), headline->hours);
        addName(workbook, sheet, QStringLiteral("headline_per_person"), headline->perPerson);
        addName(workbook, sheet, QStringLiteral("headline_per_hour"), headline->perHour);
    }
    PlanSheet plan = planSheet(context);
    workbook.names.insert(workbook.names.end(), plan.names.begin(), plan.names.end());
    workbook.sheets.push_back(SummarySheetWriter(context, headline).made());
    workbook.sheets.push_back(findingsSheet(context));
    workbook.sheets.push_back(std::move(accounts.sheet));
    workbook.sheets.push_back(std::move(productivity.sheet));
    workbook.sheets.push_back(comparisonSheet(context, accounts.years));
    workbook.sheets.push_back(gapSheet(context));
    workbook.sheets.push_back(ratioTreeSheet(context, accounts.years));
    workbook.sheets.push_back(yearsSheet(context));
    workbook.sheets.push_back(peopleSheet(context, accounts.years, productivity.cells));
    workbook.sheets.push_back(positionSheet(context));
    workbook.sheets.push_back(std::move(plan.sheet));
    workbook.sheets.push_back(sourcesSheet(context));
    return workbook;
}

} // namespace smartsme
