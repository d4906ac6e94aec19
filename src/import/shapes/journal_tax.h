// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes/account_sums.h"
#include "import/shapes/journal_rules.h"
#include "import/shapes/seen_cells.h"
#include "table/row_reader.h"

namespace smartsme {

/// What the text of a tax class says.
struct TaxClass
{
    TaxKind kind = TaxKind::none;
    bool isReturn = false;
    bool isIncluded = true;     ///< amounts of this class include the tax
    int rate = 0;               ///< per cent, 0 where it does not say
    int deductible = 100;       ///< per cent of the tax that is taken back
};

/// The part of an amount that is tax.
struct TaxPart
{
    std::int64_t yen = 0;
    TaxKind kind = TaxKind::none;
};

/// Reads the tax classes of one journal; each is looked at once.
class JournalTax
{
public:
    JournalTax(const TaxRules &rules, const RowReader &rows) : m_rules(rules), m_rows(rows) {}

    TaxClass classOf(const RawField &field)
    {
        return m_classes.of(field.bytes, [&] { return newClass(field); });
    }
    /// The tax inside `amount` by class and rate, towards zero. `rate` and `deduction` are cells, nullptr where there is no column.
    TaxPart derived(std::int64_t amount, const RawField &taxClass, const RawField *rate, const RawField *deduction);
    /// `tax` as it counts: where it is told before the cut, the part that is taken back.
    TaxPart told(std::int64_t tax, const RawField *taxClass)
    {
        if (tax == 0 || !taxClass)
            return {};
        const TaxClass found = classOf(*taxClass);
        return {m_rules.isBeforeDeduction && found.deductible != 100 ? tax * found.deductible / 100 : tax, found.kind};
    }
    /// For one tax per line: the side whose account carries it.
    std::size_t sideOf(AccountRole debit, AccountRole credit, const TaxClass &taxClass) const;

private:
    TaxClass newClass(const RawField &field) const;
    int deductibleIn(const QString &text) const;

    const TaxRules &m_rules;
    const RowReader &m_rows;
    SeenCells<TaxClass> m_classes;
};

} // namespace smartsme
