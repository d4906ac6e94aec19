// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/typed_numbers.h"

#include <algorithm>
#include <array>

namespace smartsme {

namespace {

TypedField field(const char *category, QString ja, QString en, std::initializer_list<const char *> covers = {}, bool canBeNegative = false)
{
    TypedField made{CategoryId(QString::fromLatin1(category)), {std::move(ja), std::move(en)}, {}, canBeNegative};
    for (const char *term : covers)
        made.covers.emplace_back(QString::fromLatin1(term));
    return made;
}

const TypedField *fieldOf(const CategoryId &category)
{
    const auto found = std::ranges::find(typedFields(), category, &TypedField::category);
    return found == typedFields().end() ? nullptr : &*found;
}

} // namespace

const std::vector<TypedField> &typedFields()
{
    static const std::vector<TypedField> fields{
        field("pl_sales", QStringLiteral("売上高（値引・返品を引いた額）"), QStringLiteral("Net sales"), {"sales"}),
        field("subtotal_cogs", QStringLiteral("売上原価"), QStringLiteral("Cost of sales")),
        field("subtotal_sga", QStringLiteral("販売費及び一般管理費の合計"), QStringLiteral("Selling and administrative expenses, total")),
        field("subtotal_operating_profit", QStringLiteral("営業利益"), QStringLiteral("Operating profit"), {}, true),
        field("sga_officer_pay", QStringLiteral("役員報酬"), QStringLiteral("Officers' compensation"), {"officer_pay"}),
        field("sga_officer_bonus", QStringLiteral("役員賞与（なければ0）"), QStringLiteral("Officers' bonuses (0 if none)"), {"officer_bonus"}),
        field("sga_salary", QStringLiteral("従業員の給料・賃金・雑給"), QStringLiteral("Employees' wages and salaries"), {"employee_pay", "personnel_mixed"}),
        field("sga_bonus", QStringLiteral("従業員の賞与（なければ0）"), QStringLiteral("Employees' bonuses (0 if none)"), {"employee_bonus"}),
        field("sga_statutory_welfare", QStringLiteral("法定福利費"), QStringLiteral("Statutory welfare expenses"), {"statutory_welfare"}),
        field("sga_welfare", QStringLiteral("福利厚生費"), QStringLiteral("Employee benefits"), {"other_welfare"}),
        field("sga_rent_real_estate", QStringLiteral("地代家賃（なければ0）"), QStringLiteral("Rent of land and buildings (0 if none)"), {"rent_real_estate"}),
        field("sga_rent_movable", QStringLiteral("リース料・賃借料（なければ0）"), QStringLiteral("Leases and other rent (0 if none)"), {"rent"}),
        field("sga_taxes_dues", QStringLiteral("租税公課"), QStringLiteral("Taxes and dues"), {"taxes_dues"}),
        field("sga_depreciation", QStringLiteral("減価償却費"), QStringLiteral("Depreciation"), {"depreciation"}),
        field("nonop_interest_expense", QStringLiteral("支払利息・手形の割引料"), QStringLiteral("Interest and discount paid"), {"interest_and_discount"}),
        field("subtotal_cash", QStringLiteral("現金・預金"), QStringLiteral("Cash and deposits")),
        field("subtotal_receivables", QStringLiteral("売掛金・受取手形"), QStringLiteral("Trade receivables")),
        field("subtotal_inventory", QStringLiteral("棚卸資産（在庫）"), QStringLiteral("Inventories")),
        field("subtotal_total_assets", QStringLiteral("資産の合計"), QStringLiteral("Total assets")),
        field("subtotal_payables", QStringLiteral("買掛金・支払手形"), QStringLiteral("Trade payables")),
        field("bs_long_term_debt", QStringLiteral("借入金の合計（社債・役員からの借入を含む）"), QStringLiteral("Borrowings, total (bonds and loans from officers included)"), {"bs_borrowings"}),
        field("subtotal_net_assets", QStringLiteral("純資産の合計"), QStringLiteral("Net assets, total"), {}, true),
    };
    return fields;
}

TypedAmounts withCoveredZeros(const TypedAmounts &amounts, const StatementTerms &terms)
{
    TypedAmounts all = amounts;
    const auto add = [&](const CategoryId &category) {
        const bool isAsked = fieldOf(category) != nullptr;
        if (!isAsked && std::ranges::find(all, category, &TypedAmounts::value_type::first) == all.end())
            all.emplace_back(category, Yen(0));
    };
    for (const auto &[category, amount] : amounts) {
        const TypedField *filled = fieldOf(category);
        for (const TermId &term : filled ? filled->covers : std::vector<TermId>{}) {
            for (const CategoryId &covered : terms.categories(term))
                add(covered);
        }
    }
    return all;
}

TypedAmounts amountsOfFields(const TypedAmounts &kept)
{
    TypedAmounts shown;
    std::ranges::copy_if(kept, std::back_inserter(shown), [](const auto &amount) { return fieldOf(amount.first) != nullptr; });
    return shown;
}

} // namespace smartsme
