// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/statement_category.h"

#include <QString>

#include <optional>
#include <vector>

namespace smartsme {

/// A part of the statements as Japanese law and programs print them: 資産の部 > 流動資産 > 現金及び預金, 販売費及び一般管理費, 労務費, …
enum class Part {
    none,
    liabilitiesAndEquity, assets, currentAssets, cash, receivables, securities, inventory, otherCurrentAssets, fixedAssets, tangible, intangible,
    investments, deferredAssets, liabilities, currentLiabilities, tradePayables, otherCurrentLiabilities, fixedLiabilities, equity, shareholdersEquity,
    capital, capitalSurplus, otherCapitalSurplus, retainedEarnings, otherRetainedEarnings, treasuryShares, valuation, warrants,
    sales, costOfSales, sellingAndAdministrative, nonOperatingIncome, nonOperatingExpense, extraordinaryIncome, extraordinaryLoss, incomeTaxes,
    costStatement, materials, labour, overhead, workInProcess
};

struct PartFacts
{
    Part part = Part::none;
    Part parent = Part::none;
    Statement statement = Statement::balanceSheet;
    Side side = Side::debit;        ///< on which its amounts are printed as positive
    bool isContainer = false;       ///< its name is never an account
    QString name;                   ///< usual heading
};

const PartFacts &factsOf(Part part);
/// Whether `part` is `whole` or lies within it.
bool isWithin(Part part, Part whole);
/// 0 for 資産の部, more for what lies within.
int depthOf(Part part);

/// "【流動資産】", "Ⅰ　流動資産", "（有形固定資産）" -> "流動資産": NFKC without blanks, brackets, numbering, の部, 及び, ・.
QString captionCore(const QString &caption);
/// Whether the caption has the form of a heading: in brackets or numbered.
bool hasHeadingForm(const QString &caption);
/// "1. 期首商品棚卸高", "仕　入　高" -> the name alone.
QString withoutNumbering(const QString &caption);
/// The part a core names.
std::optional<Part> partNamed(const QString &core);
/// "流動資産合計", "有形固定資産計", "合計" -> the core before the word total, possibly empty; nothing for other captions.
std::optional<QString> totalledName(const QString &core);

/// A line that follows from others: 売上総利益, 経常損益金額, 当期製品製造原価, …
struct ResultLine
{
    std::vector<Part> plus;
    std::vector<Part> minus;
    bool isLoss = false;            ///< the name says loss, so the amount may be printed without a sign
    bool isLast = false;            ///< the last line of its statement
    int order = 0;                  ///< 1 売上総利益, 2 営業利益, … 5 当期純利益
};
/// The result a core names in that statement; 当期純損益金額 is a result in the P/L and a line of net assets in the balance sheet.
std::optional<ResultLine> resultNamed(const QString &core, Statement statement);

/// The statement a title names: 貸借対照表, 損益計算書, 製造原価報告書, 販売費及び一般管理費内訳書 (the P/L).
std::optional<Statement> statementTitled(const QString &title);

/// Accounts that reduce their part: 期末商品棚卸高, 売上値引, 減価償却累計額, 自己株式, …
bool reducesItsPart(const QString &account, Part part);

/// Part of a line of a P/L that has no heading, by the results printed above it and its name.
Part partOfBareLine(const QString &account, int resultsAbove);

} // namespace smartsme
