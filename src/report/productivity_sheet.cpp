// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

constexpr int firstYearColumn = 2;      // after name and id

enum class Line { valueAdded, people, hours, perPerson, perHour };

class ProductivitySheetWriter
{
public:
    ProductivitySheetWriter(const SheetContext &context, const std::vector<NumberCells> &inputs)
        : m_context(context), m_language(context.language), m_inputs(inputs),
          m_builder(productivitySheetName(context.language), widths(context.record.years.size()))
    {
    }

    ProductivitySheet made()
    {
        m_builder.addText(wording(m_language, "労働生産性（円）", "Labour productivity (yen)"), CellStyle::title);
        m_builder.addText(wording(m_language,
            "定義ごとに数え方が違うので、違う定義どうしは比べられません。数字は年次決算のシートから計算しています。",
            "Each definition counts differently, so figures of different definitions do not compare. All are computed from the accounts sheet."),
            CellStyle::note);
        const std::vector<DefinitionId> definitions = usedDefinitions();
        const int overview = m_builder.addHeads(heads(wording(m_language, "1人あたり", "Per person")));
        m_builder.freezeHere();
        reserveOverview(definitions);
        for (const DefinitionId &definition : definitions)
            writeDefinition(definition);
        Sheet sheet = m_builder.take();
        fillOverview(sheet, overview, definitions);
        addCharts(sheet, overview, definitions);
        return {std::move(sheet), std::move(m_cells)};
    }

private:
    const std::vector<YearRecord> &years() const { return m_context.record.years; }

    static std::vector<double> widths(std::size_t yearCount)
    {
        std::vector<double> result{48, 22};
        result.insert(result.end(), std::max<std::size_t>(yearCount, 1), 18);
        result.push_back(60);
        return result;
    }

    QStringList heads(const QString &first) const
    {
        QStringList result{first, QStringLiteral("def_id")};
        for (const YearRecord &year : years())
            result << fiscalYearText(year.accounts.year, m_language);
        return result;
    }

    std::vector<DefinitionId> usedDefinitions() const
    {
        std::vector<DefinitionId> used;
        for (const YearRecord &year : years())
            for (const Productivity &productivity : year.productivity)
                if (std::ranges::find(used, productivity.definition) == used.end())
                    used.push_back(productivity.definition);
        // what the chart shows stands together on top
        std::ranges::stable_partition(used, [this](const DefinitionId &id) { return isComputed(id); });
        std::ranges::stable_partition(used, [this](const DefinitionId &id) { return id == DefinitionTable::headline() && isComputed(id); });
        return used;
    }

    bool isComputed(const DefinitionId &definition) const
    {
        const Productivity *productivity = years().empty() ? nullptr : productivityOf(years().back(), definition);
        return productivity && productivity->perPerson.isAvailable();
    }

    /// The overview stands on top but names cells below: its rows are filled at the end.
    void reserveOverview(const std::vector<DefinitionId> &definitions)
    {
        for (std::size_t i = 0; i < definitions.size(); ++i)
            m_builder.addGap();
        if (definitions.empty())
            m_builder.addText(wording(m_language, "計算できる決算がまだありません。", "There are no accounts to compute from yet."));
        m_chartRow = m_builder.nextRow() + 1;
        for (int i = 0; i < chartHeight; ++i)
            m_builder.addGap();
    }

    const Productivity *anyYear(const DefinitionId &definition) const
    {
        for (auto year = years().rbegin(); year != years().rend(); ++year)
            if (const Productivity *productivity = productivityOf(*year, definition))
                return productivity;
        return nullptr;
    }

    QString shownName(const DefinitionId &definition) const
    {
        const Productivity *productivity = anyYear(definition);
        const QString name = productivity->name.in(m_language);
        return productivity->decides ? name : wording(m_language, "%1（要確認）", "%1 (to be confirmed)").arg(name);
    }

    QString explanation(const DefinitionId &id) const
    {
        const ProductivityDefinition *definition = m_context.words.definitions ? m_context.words.definitions->find(id) : nullptr;
        if (!definition)
            return anyYear(id)->valueAdded.origin.expression;
        QStringList parts{QStringLiteral("%1 ÷ %2").arg(definition->numerator, definition->denominator),
                          definition->reading.in(m_language), definition->source, definition->note.in(m_language)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" ｜ "));
    }

    void writeDefinition(const DefinitionId &definition)
    {
        m_builder.addHeads(heads(shownName(definition)));
        m_builder.addText(explanation(definition), CellStyle::source);
        std::vector<ProductivityCells> cells(years().size());
        for (std::size_t year = 0; year < years().size(); ++year) {
            cells[year].definition = definition;
            cells[year].year = year;
        }
        writeLine(Line::valueAdded, wording(m_language, "付加価値額", "Value added"), cells);
        writeLine(Line::people, peopleLabel(definition), cells);
        writeLine(Line::hours, wording(m_language, "労働時間（役員を除く）", "Hours worked (without officers)"), cells);
        writeLine(Line::perPerson, wording(m_language, "1人あたり", "Per person"), cells);
        writeLine(Line::perHour, wording(m_language, "1時間あたり", "Per hour"), cells);
        m_builder.addGap();
        m_cells.insert(m_cells.end(), cells.begin(), cells.end());
    }

    QString peopleLabel(const DefinitionId &id) const
    {
        const ProductivityDefinition *definition = m_context.words.definitions ? m_context.words.definitions->find(id) : nullptr;
        const QString heads = definition ? headsText(*definition, m_language) : QString();
        const QString people = wording(m_language, "人数", "People");
        return heads.isEmpty() ? people : wording(m_language, "%1：%2", "%1: %2").arg(people, heads);
    }

    void writeLine(Line line, const QString &label, std::vector<ProductivityCells> &cells)
    {
        const int row = m_builder.nextRow();
        std::vector<Cell> content{textCell(label, line == Line::perPerson || line == Line::perHour ? CellStyle::label : CellStyle::plain),
                                  textCell(cells.empty() ? QString() : cells.front().definition.text(), CellStyle::note)};
        for (std::size_t year = 0; year < years().size(); ++year) {
            const Productivity *productivity = productivityOf(years()[year], cells[year].definition);
            if (!productivity) {
                content.push_back(textCell(nothingText(), CellStyle::note));
                continue;
            }
            const QString reference = cellReference(row, firstYearColumn + static_cast<int>(year));
            content.push_back(lineCell(line, *productivity, year, reference, cells[year]));
        }
        m_builder.add(std::move(content));
    }

    Cell lineCell(Line line, const Productivity &productivity, std::size_t year, const QString &reference, ProductivityCells &cells) const
    {
        switch (line) {
        case Line::valueAdded: return sumCell(productivity.valueAdded, year, reference, cells.valueAdded);
        case Line::people: return sumCell(productivity.people, year, reference, cells.people);
        case Line::hours: return sumCell(productivity.hours, year, reference, cells.hours);
        case Line::perPerson: return ratioCell(productivity.perPerson, cells.valueAdded, cells.people, reference, cells.perPerson);
        case Line::perHour: return ratioCell(productivity.perHour, cells.valueAdded, cells.hours, reference, cells.perHour);
        }
        Q_UNREACHABLE();
    }

    Cell sumCell(const Figure &figure, std::size_t year, const QString &reference, std::optional<NumberCell> &cell) const
    {
        if (!figure.isAvailable())
            return figureCell(figure, m_language);
        cell = NumberCell{reference, *figure.value};
        // a figure that is a single input carries its own id instead of an expression
        const QString expression = signedSum(figure.origin.expression) ? figure.origin.expression : figure.id;
        auto formula = liveSum(expression, m_inputs[year], *figure.value);
        if (!formula)
            formula = liveSum(figure.id, m_inputs[year], *figure.value);
        return formula ? Cell{*formula, styleOf(figure.unit)} : figureCell(figure, m_language);
    }

    Cell ratioCell(const Figure &figure, const std::optional<NumberCell> &numerator, const std::optional<NumberCell> &denominator,
                   const QString &reference, std::optional<NumberCell> &cell) const
    {
        if (!figure.isAvailable())
            return figureCell(figure, m_language);
        cell = NumberCell{reference, *figure.value};
        if (!numerator || !denominator || denominator->value <= 0)
            return figureCell(figure, m_language);
        const double quotient = numerator->value / denominator->value;
        if (std::abs(quotient - *figure.value) > 1e-6 * std::max(1.0, std::abs(quotient)))
            return figureCell(figure, m_language);
        // text or zero in a denominator that someone edits must not become an error
        return formulaCell(QStringLiteral("IF(N(%2)>0,%1/%2,\"\")").arg(numerator->reference, denominator->reference),
                           *figure.value, CellStyle::yen);
    }

    void fillOverview(Sheet &sheet, int headRow, const std::vector<DefinitionId> &definitions) const
    {
        for (std::size_t i = 0; i < definitions.size(); ++i) {
            std::vector<Cell> cells{textCell(shownName(definitions[i])), textCell(definitions[i].text(), CellStyle::note)};
            for (std::size_t year = 0; year < years().size(); ++year)
                cells.push_back(overviewCell(definitions[i], year));
            // a chart would draw the reason as zero; it stands in the definition's own lines too
            if (i == 0 && isComputed(definitions[i]))
                std::ranges::replace_if(cells.begin() + firstYearColumn, cells.end(), [](const Cell &cell) { return std::holds_alternative<QString>(cell.content); }, Cell{});
            sheet.rows[static_cast<std::size_t>(headRow) + 1 + i] = std::move(cells);
        }
    }

    Cell overviewCell(const DefinitionId &definition, std::size_t year) const
    {
        const auto found = std::ranges::find_if(m_cells, [&](const ProductivityCells &cells) {
            return cells.definition == definition && cells.year == year;
        });
        if (found != m_cells.end() && found->perPerson)
            return formulaCell(found->perPerson->reference, found->perPerson->value, CellStyle::yen);
        const Productivity *productivity = productivityOf(years()[year], definition);
        return textCell(productivity ? figureValueText(productivity->perPerson, MoneyUnit::yen, m_language) : nothingText(), CellStyle::note);
    }

    void addCharts(Sheet &sheet, int headRow, const std::vector<DefinitionId> &definitions) const
    {
        const auto computed = std::ranges::count_if(definitions, [this](const DefinitionId &id) { return isComputed(id); });
        if (computed == 0)
            return;
        const int lastYear = firstYearColumn + static_cast<int>(years().size()) - 1;
        const int firstRow = headRow + 1;
        const int lastRow = headRow + static_cast<int>(computed);
        SheetChart byDefinition;
        byDefinition.kind = SheetChart::Kind::bar;
        byDefinition.title = wording(m_language, "定義ごとの1人あたり（円、%1）", "Per person by definition (yen, %1)")
            .arg(fiscalYearText(years().back().accounts.year, m_language));
        byDefinition.categories = rangeReference(firstRow, 0, lastRow, 0);
        const QString perPerson = wording(m_language, "1人あたり", "Per person");
        byDefinition.series = {{perPerson, rangeReference(firstRow, lastYear, lastRow, lastYear), SheetChart::Look::firm, {}}};
        byDefinition.anchor = cellReference(m_chartRow, 0);
        sheet.charts.push_back(byDefinition);
        SheetChart byYear;
        byYear.title = wording(m_language, "年ごとの1人あたり（円）：%1", "Per person by year (yen): %1").arg(shownName(definitions.front()));
        byYear.categories = rangeReference(headRow, firstYearColumn, headRow, lastYear);
        byYear.series = {{perPerson, rangeReference(firstRow, firstYearColumn, firstRow, lastYear), SheetChart::Look::firm, {}}};
        byYear.anchor = cellReference(m_chartRow, firstYearColumn);
        sheet.charts.push_back(byYear);
    }

    static constexpr int chartHeight = 17;
    const SheetContext &m_context;
    Language m_language;
    const std::vector<NumberCells> &m_inputs;
    SheetBuilder m_builder;
    std::vector<ProductivityCells> m_cells;
    int m_chartRow = 0;
};

} // namespace

QString productivitySheetName(Language language)
{
    return wording(language, "生産性", "Productivity");
}

ProductivitySheet productivitySheet(const SheetContext &context, const std::vector<NumberCells> &years)
{
    return ProductivitySheetWriter(context, years).made();
}

} // namespace smartsme
