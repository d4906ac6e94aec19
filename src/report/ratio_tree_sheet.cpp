// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figure_cells.h"
#include "report/number_format.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

#include <array>
#include <cmath>

namespace smartsme {

namespace {

enum Column { name, id, unit, firm, previous, published, sincePrevious, toPublished, combination };

constexpr std::array figureColumns{firm, previous, published};

const Figure *figureIn(const RatioNode &node, Column column)
{
    if (column == firm)
        return &node.figure;
    const std::optional<Figure> &beside = column == previous ? node.previous : node.published;
    return beside ? &*beside : nullptr;
}

int rowCount(const RatioNode &node)
{
    int count = 1;
    for (const RatioNode &child : node.children)
        count += rowCount(child);
    return count;
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

class RatioTreeSheetWriter
{
public:
    RatioTreeSheetWriter(const SheetContext &context, const std::vector<NumberCells> &years)
        : m_record(context.record), m_language(context.language), m_years(years),
          m_builder(wording(context.language, "比率の木", "Ratio tree"), {52, 46, 16, 18, 18, 18, 16, 16, 18})
    {
    }

    Sheet made()
    {
        m_builder.addText(text("比率の木（1人あたりが何から出てくるか）", "Ratio trees (what a value per person comes out of)"), CellStyle::title);
        m_builder.freezeHere();
        m_builder.addText(text("上の行は、1段下の行のかけ算・わり算・たし算です。下の数字を直すと、上まで計算し直されます。",
                               "Each line is the product, quotient or sum of those one step below it. Change a number below and the lines above recalculate."), CellStyle::note);
        m_builder.addGap();
        if (!m_record.latest())
            m_builder.addText(text("計算できる決算がまだありません。", "There are no accounts to compute from yet."));
        else
            for (const DefinitionTree &tree : m_record.latest()->trees)
                writeTree(tree);
        return m_builder.take();
    }

private:
    QString text(const char *japanese, const char *english) const { return wording(m_language, japanese, english); }

    void writeTree(const DefinitionTree &tree)
    {
        m_builder.addText(tree.name.in(m_language), CellStyle::label);
        const Figure *beside = publishedAnywhere(tree.root);
        m_builder.addText(beside ? text("公表値：%1", "Published: %1").arg(publishedText(*beside, m_language))
                                 : text("公表値：同じ数え方の表がありません。", "Published: no table counts alike."), CellStyle::source);
        const FiscalYear year = m_record.latest()->accounts.year;
        m_builder.addHeads({text("項目", "Line"), QStringLiteral("id"), text("単位", "Unit"), fiscalYearText(year, m_language), text("前年度", "Year before"),
                            text("公表値", "Published"), text("前年度との差", "Since then"), text("公表値との差", "To published"), text("下の段との関係", "Made of lines below by")});
        writeNode(tree, tree.root, 0);
        m_builder.addGap();
    }

    static const Figure *publishedAnywhere(const RatioNode &node)
    {
        if (node.published && publishedOrigin(*node.published))
            return &*node.published;
        for (const RatioNode &child : node.children)
            if (const Figure *found = publishedAnywhere(child))
                return found;
        return nullptr;
    }

    void writeNode(const DefinitionTree &tree, const RatioNode &node, int depth)
    {
        const int row = m_builder.nextRow();
        std::vector<Cell> cells{textCell(QString(depth, QChar(0x3000)) + node.figure.label.in(m_language), depth == 0 ? CellStyle::label : CellStyle::plain),
                                textCell(QStringLiteral("tree.%1.%2").arg(tree.id, node.id), CellStyle::note),
                                textCell(sheetUnitText(node.figure.unit, m_language))};
        for (const Column column : figureColumns)
            cells.push_back(cellOf(node, column, row));
        cells.push_back(differenceTo(node, previous, row));
        cells.push_back(differenceTo(node, published, row));
        cells.push_back(textCell(combinationText(node.combination)));
        m_builder.add(std::move(cells));
        for (const RatioNode &child : node.children)
            writeNode(tree, child, depth + 1);
    }

    Cell cellOf(const RatioNode &node, Column column, int row) const
    {
        const Figure *figure = figureIn(node, column);
        if (!figure)
            return textCell(nothingText(), CellStyle::note);
        if (const auto formula = fromChildren(node, column, row))
            return {*formula, styleOf(figure->unit)};
        // what stands at the bottom comes out of the accounts sheet where it can
        static const NumberCells none;
        const bool isPrevious = column == previous;
        const std::size_t back = isPrevious ? 2 : 1;
        const NumberCells &cells = column != published && m_years.size() >= back ? m_years[m_years.size() - back] : none;
        return liveFigureCell(*figure, cells, m_language);
    }

    std::optional<Formula> fromChildren(const RatioNode &node, Column column, int row) const
    {
        const Figure *own = figureIn(node, column);
        if (node.children.empty() || !own || !own->isAvailable())
            return std::nullopt;
        QStringList references;
        std::vector<double> values;
        int childRow = row + 1;
        for (const RatioNode &child : node.children) {
            const Figure *figure = figureIn(child, column);
            if (!figure || !figure->isAvailable())
                return std::nullopt;
            // a ratio in percent multiplies as a share
            const bool isShare = figure->unit == Unit::percent && node.combination == Combination::product;
            references << cellReference(childRow, column) + (isShare ? QStringLiteral("/100") : QString());
            values.push_back(isShare ? *figure->value / 100 : *figure->value);
            childRow += rowCount(child);
        }
        return combined(node.combination, references, values, *own->value);
    }

    static std::optional<Formula> combined(Combination combination, const QStringList &references, const std::vector<double> &values, double expected)
    {
        double value = values.front();
        for (std::size_t i = 1; i < values.size(); ++i) {
            if (combination == Combination::product)
                value *= values[i];
            else if (combination == Combination::quotient)
                value /= values[i];
            else
                value += values[i];
        }
        if (combination == Combination::none || !isClose(value, expected))
            return std::nullopt;
        const QString sign = combination == Combination::product ? QStringLiteral("*") : combination == Combination::quotient ? QStringLiteral("/") : QStringLiteral("+");
        const QString expression = references.join(sign);
        return Formula{combination == Combination::quotient ? QStringLiteral("IFERROR(%1,\"\")").arg(expression) : expression, expected};
    }

    static Cell differenceTo(const RatioNode &node, Column column, int row)
    {
        const Figure *other = figureIn(node, column);
        if (!other || !other->isAvailable() || !node.figure.isAvailable())
            return {};
        return differenceCell(cellReference(row, firm), cellReference(row, column), *node.figure.value - *other->value, node.figure.unit);
    }

    QString combinationText(Combination combination) const
    {
        switch (combination) {
        case Combination::product: return text("かけ算", "product");
        case Combination::quotient: return text("わり算", "quotient");
        case Combination::sum: return text("たし算", "sum");
        case Combination::none: return {};
        }
        Q_UNREACHABLE();
    }

    const DiagnosisRecord &m_record;
    Language m_language;
    const std::vector<NumberCells> &m_years;
    SheetBuilder m_builder;
};

} // namespace

Sheet ratioTreeSheet(const SheetContext &context, const std::vector<NumberCells> &years)
{
    return RatioTreeSheetWriter(context, years).made();
}

} // namespace smartsme
