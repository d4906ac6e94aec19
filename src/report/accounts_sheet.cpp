// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

#include <QSet>

#include <algorithm>

namespace smartsme {

namespace {

constexpr int firstYearColumn = 3;      // after label, account and id

class AccountsSheetWriter
{
public:
    explicit AccountsSheetWriter(const SheetContext &context)
        : m_context(context), m_language(context.language),
          m_builder(accountsSheetName(context.language), widths(context.record.years.size())),
          m_cells(context.record.years.size())
    {
    }

    AccountsSheet made()
    {
        writeHead();
        for (const CategoryId &category : usedCategories())
            writeCategory(category);
        m_builder.addGap();
        writeTerms();
        m_builder.addGap();
        writeWorkforce();
        for (NumberCells &cells : m_cells)
            for (NumberCell &cell : cells)
                cell.reference = QStringLiteral("'%1'!%2").arg(m_builder.name(), cell.reference);
        return {m_builder.take(), std::move(m_cells)};
    }

private:
    const std::vector<YearRecord> &years() const { return m_context.record.years; }

    static std::vector<double> widths(std::size_t yearCount)
    {
        std::vector<double> result{30, 26, 26};
        result.insert(result.end(), yearCount, 17);
        return result;
    }

    void writeHead()
    {
        m_builder.addText(wording(m_language, "年次決算（円）", "Annual accounts (yen)"), CellStyle::title);
        m_builder.addText(wording(m_language,
            "太字は決算書の区分です。下に、合計した科目が並びます。科目の金額を直すと、下の合計と生産性が計算し直されます。",
            "Bold rows are statement categories, with the accounts they are summed from below. Change an amount and totals and productivity recalculate."),
            CellStyle::note);
        QStringList heads{wording(m_language, "区分", "Category"), wording(m_language, "科目", "Account"), QStringLiteral("id")};
        for (const YearRecord &year : years())
            heads << fiscalYearText(year.accounts.year, m_language);
        m_builder.addHeads(heads);
        m_builder.freezeHere();
        if (years().empty())
            m_builder.addText(wording(m_language, "決算がまだありません。会計ソフトの仕訳か残高試算表を取り込んでください。",
                                      "There are no accounts yet. Import a journal or a trial balance."));
    }

    std::vector<CategoryId> usedCategories() const
    {
        std::vector<CategoryId> used;
        QSet<QString> seen;
        for (const YearRecord &year : years())
            for (const CategoryAmount &amount : year.accounts.amounts)
                if (!seen.contains(amount.category.text())) {
                    seen.insert(amount.category.text());
                    used.push_back(amount.category);
                }
        if (m_context.words.categories) {
            const auto &all = m_context.words.categories->all();
            const auto rank = [&all](const CategoryId &id) {
                return std::ranges::find_if(all, [&](const StatementCategory &c) { return c.id == id; }) - all.begin();
            };
            std::ranges::stable_sort(used, {}, rank);
        }
        return used;
    }

    /// Accounts of the category over all years, in the order of their first appearance.
    QStringList accountsOf(const CategoryId &category) const
    {
        QStringList accounts;
        for (const YearRecord &year : years())
            if (const CategoryAmount *amount = year.accounts.find(category))
                for (const Origin::Part &part : amount->parts)
                    if (!accounts.contains(part.label))
                        accounts << part.label;
        return accounts;
    }

    bool isKnownZero(const AnnualAccounts &accounts, const CategoryId &category) const
    {
        const StatementCategory *known = m_context.words.categories ? m_context.words.categories->find(category) : nullptr;
        return known && !known->isSubtotal() && accounts.isZeroWhenAbsent(known->statement);
    }

    static Yen sumOf(const CategoryAmount &amount, const QString &account)
    {
        Yen sum;
        for (const Origin::Part &part : amount.parts)
            if (part.label == account)
                sum += part.amount;
        return sum;
    }

    static bool addsUp(const CategoryAmount &amount)
    {
        Yen sum;
        for (const Origin::Part &part : amount.parts)
            sum += part.amount;
        return !amount.parts.empty() && sum == amount.amount;
    }

    Cell categoryCell(std::size_t year, const CategoryId &category, int row, qsizetype accountCount)
    {
        const AnnualAccounts &accounts = years()[year].accounts;
        const CategoryAmount *amount = accounts.find(category);
        if (!amount && !isKnownZero(accounts, category))
            return textCell(nothingText(), CellStyle::total);
        const int column = firstYearColumn + static_cast<int>(year);
        const Yen value = amount ? amount->amount : Yen();
        m_cells[year].insert(QStringLiteral("cat:") + category.text(),
                             {cellReference(row, column), static_cast<double>(value.value())});
        if (!amount || !addsUp(*amount))
            return yenCell(value, CellStyle::total);
        const QString range = cellReference(row + 1, column) + QLatin1Char(':')
                            + cellReference(row + static_cast<int>(accountCount), column);
        return formulaCell(QStringLiteral("SUM(%1)").arg(range), static_cast<double>(value.value()), CellStyle::total);
    }

    void writeCategory(const CategoryId &category)
    {
        const QStringList accounts = accountsOf(category);
        const int row = m_builder.nextRow();
        std::vector<Cell> cells{textCell(categoryName(m_context.words, category, m_language), CellStyle::label), {},
                                textCell(category.text(), CellStyle::note)};
        for (std::size_t year = 0; year < years().size(); ++year)
            cells.push_back(categoryCell(year, category, row, accounts.size()));
        m_builder.add(std::move(cells));
        for (const QString &account : accounts) {
            std::vector<Cell> line{{}, textCell(account), {}};
            for (const YearRecord &year : years()) {
                const CategoryAmount *amount = year.accounts.find(category);
                line.push_back(amount ? yenCell(sumOf(*amount, account)) : Cell{});
            }
            m_builder.add(std::move(line));
        }
    }

    /// Groups and patterns of terms become cells by summing their categories on the spot.
    std::optional<Formula> termFormula(const Figure &figure, const NumberCells &cells) const
    {
        const auto parts = signedSum(figure.origin.expression);
        if (!parts)
            return std::nullopt;
        NumberCells expanded = cells;
        for (const SumTerm &part : *parts) {
            if (expanded.contains(part.id) || expanded.contains(QStringLiteral("term:") + part.id))
                continue;
            if (const auto sum = categorySum(part.id, cells))
                expanded.insert(part.id, *sum);
        }
        return liveSum(figure.origin.expression, expanded, *figure.value);
    }

    std::optional<NumberCell> categorySum(const QString &id, const NumberCells &cells) const
    {
        if (!m_context.words.categories)
            return std::nullopt;
        NumberCell sum;
        for (const StatementCategory &category : m_context.words.categories->all()) {
            const bool inGroup = id == QStringLiteral("group:") + category.group;
            const bool inPattern = id.startsWith(QStringLiteral("cat:")) && id.endsWith(QLatin1Char('*'))
                && category.id.text().startsWith(id.sliced(4).chopped(1));
            const auto cell = cells.constFind(QStringLiteral("cat:") + category.id.text());
            if ((!inGroup && !inPattern && id != QStringLiteral("cat:") + category.id.text()) || cell == cells.constEnd())
                continue;
            const int sign = inGroup ? category.sign : 1;
            sum.reference += (sign < 0 ? QStringLiteral("-") : QStringLiteral("+")) + cell->reference;
            sum.value += sign * cell->value;
        }
        const QString inside = sum.reference.startsWith(QLatin1Char('+')) ? sum.reference.sliced(1) : sum.reference;
        // nothing booked there is zero
        sum.reference = inside.isEmpty() ? QStringLiteral("0") : QLatin1Char('(') + inside + QLatin1Char(')');
        return sum;
    }

    void writeTerms()
    {
        m_builder.addHeads(heads(wording(m_language, "計算に使う合計", "Totals used below"), wording(m_language, "式", "Formula")));
        if (years().empty())
            return;
        for (const Figure &term : years().back().terms) {
            const int row = m_builder.nextRow();
            std::vector<Cell> cells{textCell(term.label.in(m_language)), textCell(term.origin.expression, CellStyle::note),
                                    textCell(term.id, CellStyle::note)};
            for (std::size_t year = 0; year < years().size(); ++year)
                cells.push_back(termCell(year, term.id, row));
            m_builder.add(std::move(cells));
        }
    }

    Cell termCell(std::size_t year, const QString &id, int row)
    {
        const Figure *figure = termOf(years()[year], id);
        if (!figure || !figure->isAvailable())
            return figure ? figureCell(*figure, m_language) : textCell(nothingText(), CellStyle::note);
        const auto formula = termFormula(*figure, m_cells[year]);
        m_cells[year].insert(QStringLiteral("term:") + id,
                             {cellReference(row, firstYearColumn + static_cast<int>(year)), *figure->value});
        return formula ? Cell{*formula, CellStyle::yen} : figureCell(*figure, m_language);
    }

    void writeWorkforce()
    {
        m_builder.addHeads(heads(wording(m_language, "従業員・労働時間", "Workforce"), wording(m_language, "注", "Note")));
        if (years().empty())
            return;
        for (const QString &id : Workforce::figureIds()) {
            const Figure latest = years().back().workforce.figure(id);
            const int row = m_builder.nextRow();
            std::vector<Cell> cells{textCell(latest.label.in(m_language)), textCell(latest.origin.note.in(m_language), CellStyle::note),
                                    textCell(id, CellStyle::note)};
            for (std::size_t year = 0; year < years().size(); ++year) {
                const Figure figure = years()[year].workforce.figure(id);
                if (figure.isAvailable())
                    m_cells[year].insert(id, {cellReference(row, firstYearColumn + static_cast<int>(year)), *figure.value});
                cells.push_back(figureCell(figure, m_language));
            }
            m_builder.add(std::move(cells));
        }
    }

    QStringList heads(const QString &first, const QString &second) const
    {
        QStringList result{first, second, QStringLiteral("id")};
        for (const YearRecord &year : years())
            result << fiscalYearText(year.accounts.year, m_language);
        return result;
    }

    const SheetContext &m_context;
    Language m_language;
    SheetBuilder m_builder;
    std::vector<NumberCells> m_cells;
};

} // namespace

QString accountsSheetName(Language language)
{
    return wording(language, "年次決算", "Accounts");
}

AccountsSheet accountsSheet(const SheetContext &context)
{
    return AccountsSheetWriter(context).made();
}

} // namespace smartsme
