// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figure_cells.h"
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

#include <algorithm>

namespace smartsme {

namespace {

class PeopleSheetWriter
{
public:
    PeopleSheetWriter(const SheetContext &context, const std::vector<NumberCells> &years, const std::vector<ProductivityCells> &productivity)
        : m_record(context.record), m_language(context.language), m_years(years), m_productivity(productivity),
          m_builder(wording(context.language, "人数・賃金・IT", "People, pay, IT"), {46, 44, 20, 16, 18, 18, 50, 12, 30, 44})
    {
    }

    Sheet made()
    {
        m_builder.addText(text("人数の数え方、賃金、ITの支出", "How people are counted, pay, and spending on IT"), CellStyle::title);
        m_builder.freezeHere();
        const YearRecord *year = m_record.latest();
        if (!year) {
            m_builder.addText(text("決算と人数がまだありません。", "There are no accounts and head counts yet."));
            return m_builder.take();
        }
        m_builder.addText(fiscalYearText(year->accounts.year, m_language), CellStyle::note);
        m_builder.addGap();
        writeBases(*year);
        writePay(year->wages);
        writePublishedPay(year->pay);
        writeMonths(year->wages);
        writeItSpending(year->itSpending);
        return m_builder.take();
    }

private:
    QString text(const char *japanese, const char *english) const { return wording(m_language, japanese, english); }

    void writeBases(const YearRecord &year)
    {
        if (year.peopleBases.empty())
            return;
        m_builder.addText(text("役員を入れるか、パートを時間で換算するかで、1人あたりがどれだけ変わるか",
                               "What counting officers, or part-timers by hours, does to the value per person"), CellStyle::label);
        m_builder.addHeads({text("数え方", "Counted as"), QStringLiteral("id"), text("付加価値額（円）", "Value added (yen)"), text("人数", "People"),
                            text("1人あたり（円）", "Per person (yen)"), text("定義の値との差", "Against the definition"), text("注", "Note")});
        for (const PeopleBasis &basis : year.peopleBases)
            writeBasis(year, basis);
        m_builder.addText(year.peopleBases.front().note.in(m_language), CellStyle::note);
        m_builder.addGap();
    }

    void writeBasis(const YearRecord &year, const PeopleBasis &basis)
    {
        const Productivity *definition = productivityOf(year, basis.definition);
        m_builder.addText(definition ? definition->name.in(m_language) : basis.definition.text(), CellStyle::label);
        const int first = m_builder.nextRow();
        const auto own = std::ranges::find_if(basis.variants, &PeopleVariant::isOfDefinition);
        const int definitionRow = own == basis.variants.end() ? -1 : first + static_cast<int>(own - basis.variants.begin());
        for (const PeopleVariant &variant : basis.variants)
            writeVariant(definition, variant, definitionRow);
    }

    void writeVariant(const Productivity *definition, const PeopleVariant &variant, int definitionRow)
    {
        const int row = m_builder.nextRow();
        const QString perPerson = cellReference(row, 4);
        Cell quotient = figureCell(variant.perPerson, m_language);
        if (variant.perPerson.isAvailable() && definition)
            quotient = formulaCell(QStringLiteral("IFERROR(%1/%2,\"\")").arg(cellReference(row, 2), cellReference(row, 3)), *variant.perPerson.value, CellStyle::yen);
        Cell effect;
        if (variant.effect && definitionRow >= 0)
            effect = differenceCell(perPerson, cellReference(definitionRow, 4), *variant.effect->value, Unit::yenPerPerson);
        m_builder.add({textCell(variant.name.in(m_language)), textCell(variant.perPerson.id, CellStyle::note),
                       definition ? valueAddedCell(*definition) : Cell{}, figureCell(variant.people, m_language), quotient, effect,
                       textCell(noteOf(variant), CellStyle::plain)});
    }

    Cell valueAddedCell(const Productivity &definition) const
    {
        const auto cells = std::ranges::find_if(m_productivity, [&](const ProductivityCells &each) {
            return each.definition == definition.definition && each.year + 1 == m_record.years.size();
        });
        if (cells == m_productivity.end() || !cells->valueAdded)
            return figureCell(definition.valueAdded, m_language);
        return formulaCell(QStringLiteral("'%1'!%2").arg(productivitySheetName(m_language), cells->valueAdded->reference), cells->valueAdded->value, CellStyle::yen);
    }

    QString noteOf(const PeopleVariant &variant) const
    {
        QStringList notes;
        if (variant.isOfDefinition)
            notes << text("この定義の数え方です。", "As the definition counts.");
        if (variant.isOfCorporateStatistics)
            notes << text("法人企業統計の数え方に近いものです。", "Nearest to how the corporate statistics count.");
        if (variant.id.startsWith(QStringLiteral("converted")))
            notes << variant.people.origin.note.in(m_language);
        notes.removeAll(QString());
        return notes.join(m_language == Language::ja ? QString() : QStringLiteral(" "));
    }

    const NumberCells &latestCells() const
    {
        static const NumberCells none;
        return m_years.empty() ? none : m_years.back();
    }

    void writePay(const WageStanding &wages)
    {
        m_builder.addText(text("賃金", "Pay"), CellStyle::label);
        m_builder.addHeads({text("項目", "Line"), QStringLiteral("id"), text("値", "Value"), text("単位", "Unit"), {}, {}, text("注", "Note")});
        for (const Figure &pay : wages.pay)
            addLine(pay, liveFigureCell(pay, latestCells(), m_language), pay.origin.note.in(m_language));
        m_builder.addGap();
    }

    void writePublishedPay(const std::vector<Comparison> &comparisons)
    {
        if (comparisons.empty())
            return;
        m_builder.addText(text("公表された賃金と比べて", "Beside published pay"), CellStyle::label);
        m_builder.addHeads({text("項目", "Line"), QStringLiteral("id"), text("自社", "This firm"), text("公表値", "Published"), text("差", "Difference"), text("単位", "Unit"),
                            text("比べるときの注意", "What does not compare"), text("年", "Year"), text("業種と規模", "Industry and size"), text("表と出典", "Table and source")});
        for (const Comparison &comparison : comparisons) {
            for (const Reference &reference : comparison.references)
                writePublished(comparison, reference);
            if (comparison.references.empty())
                m_builder.add({textCell(comparison.name.in(m_language)), textCell(comparison.indicator.text(), CellStyle::note), figureCell(comparison.firm, m_language),
                               textCell(nothingText(), CellStyle::note), {}, textCell(sheetUnitText(comparison.firm.unit, m_language)), textCell(comparison.unavailable.in(m_language))});
        }
        m_builder.addGap();
    }

    void writePublished(const Comparison &comparison, const Reference &reference)
    {
        const int row = m_builder.nextRow();
        QStringList remarks{comparison.unavailable.in(m_language), reference.why.in(m_language)};
        for (const Text &caveat : comparison.caveats)
            remarks << caveat.in(m_language);
        remarks.removeAll(QString());
        const bool isCompared = comparison.difference && comparison.firm.isAvailable();
        const Origin &origin = reference.figure.origin;
        m_builder.add({textCell(comparison.name.in(m_language)), textCell(comparison.indicator.text(), CellStyle::note), figureCell(comparison.firm, m_language),
                       figureCell(reference.figure, m_language),
                       isCompared ? differenceCell(cellReference(row, 2), cellReference(row, 3), *comparison.firm.value - *reference.figure.value, comparison.firm.unit) : Cell{},
                       textCell(sheetUnitText(comparison.firm.unit, m_language)), textCell(remarks.join(QLatin1Char('\n'))), textCell(origin.year), textCell(origin.cell),
                       textCell(QStringList{origin.table, origin.source}.join(QLatin1Char(' ')), CellStyle::source)});
    }

    void writeItSpending(const ItSpending &spending)
    {
        m_builder.addText(text("ITの支出（生産性の原因を表すものではありません）", "Spending on IT (it says nothing on the cause of productivity)"), CellStyle::label);
        m_builder.addHeads({text("項目", "Line"), QStringLiteral("id"), text("値", "Value"), text("単位", "Unit"), {}, {}, text("注", "Note")});
        const int first = m_builder.nextRow();
        for (const Figure &kind : spending.kinds)
            addLine(kind, figureCell(kind, m_language), kind.origin.note.in(m_language));
        NumberCells cells = latestCells();
        Cell total = figureCell(spending.total, m_language);
        if (spending.total.isAvailable()) {
            total = formulaCell(QStringLiteral("SUM(%1)").arg(rangeReference(first, 2, m_builder.nextRow() - 1, 2)), *spending.total.value, CellStyle::total);
            cells.insert(spending.total.id, {cellReference(m_builder.nextRow(), 2), *spending.total.value});
        }
        const QString likely = spending.confidence == Confidence::likely ? text("言葉から読み取った分を含みます。確かめてください。", "In part read from words; please check.") : QString();
        addLine(spending.total, std::move(total), likely);
        addLine(spending.ratio, liveFigureCell(spending.ratio, cells, m_language), spending.note.in(m_language));
    }

    void addLine(const Figure &figure, Cell value, const QString &note)
    {
        m_builder.add({textCell(figure.label.in(m_language)), textCell(figure.id, CellStyle::note), std::move(value), textCell(sheetUnitText(figure.unit, m_language)), {}, {},
                       textCell(note)});
    }

    void writeMonths(const WageStanding &wages)
    {
        m_builder.addText(text("最低賃金と比べて", "Beside the minimum wage"), CellStyle::label);
        if (wages.months.empty()) {
            m_builder.addText(wages.unavailable.in(m_language), CellStyle::note);
            return;
        }
        m_builder.addHeads({text("月", "Month"), QStringLiteral("id"), text("比べた時給（円）", "Hourly pay (yen)"), text("最低賃金（円）", "Minimum wage (yen)"),
                            text("差（円）", "Difference (yen)"), {}, text("比べた対象", "What was looked at"), text("年", "Year"), text("表と都道府県", "Table and prefecture"),
                            text("出典", "Source")});
        const int first = m_builder.nextRow();
        for (const WageMonth &month : wages.months)
            writeMonth(month);
        if (wages.narrowest) {
            const QString margins = rangeReference(first, 4, m_builder.nextRow() - 1, 4);
            m_builder.add({textCell(text("いちばん小さい差", "Smallest difference"), CellStyle::label), textCell(wages.narrowest->margin->id, CellStyle::note), {}, {},
                           formulaCell(QStringLiteral("MIN(%1)").arg(margins), *wages.narrowest->margin->value, CellStyle::total)});
        }
        m_builder.addText(wages.sentence.ja.isEmpty() ? wages.unavailable.in(m_language) : wages.sentence.in(m_language));
        m_builder.addText(wages.note.in(m_language), CellStyle::note);
        m_builder.addGap();
    }

    void writeMonth(const WageMonth &month)
    {
        const int row = m_builder.nextRow();
        const Origin &minimum = month.minimum.origin;
        Cell margin;
        if (month.margin)
            margin = differenceCell(cellReference(row, 2), cellReference(row, 3), *month.margin->value, Unit::yenPerHour);
        m_builder.add({textCell(monthText(month.month.firstDay(), m_language)), textCell(month.lowest.id, CellStyle::note), figureCell(month.lowest, m_language),
                       figureCell(month.minimum, m_language), margin, {},
                       textCell(month.isAverage ? text("パートの平均", "mean of part-timers") : text("一番低い人", "the lowest")), textCell(minimum.year),
                       textCell(QStringList{minimum.table, minimum.cell}.join(QLatin1Char(' ')).simplified(), CellStyle::source), textCell(minimum.source, CellStyle::source)});
    }

    const DiagnosisRecord &m_record;
    Language m_language;
    const std::vector<NumberCells> &m_years;
    const std::vector<ProductivityCells> &m_productivity;
    SheetBuilder m_builder;
};

} // namespace

Sheet peopleSheet(const SheetContext &context, const std::vector<NumberCells> &years, const std::vector<ProductivityCells> &productivity)
{
    return PeopleSheetWriter(context, years, productivity).made();
}

} // namespace smartsme
