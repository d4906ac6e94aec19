// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/statement_captions.h"

#include "core/number_text.h"
#include "import/shapes/pattern.h"
#include "ledger/account_name.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace smartsme {

namespace {

using enum Part;

/// Headings of 会社計算規則 (第74-76条, 第88条) and of the trial balances of Yayoi, freee and Money Forward. In the order of Part.
const std::vector<PartFacts> &allParts()
{
    constexpr auto bs = Statement::balanceSheet;
    constexpr auto pl = Statement::profitAndLoss;
    constexpr auto mfg = Statement::manufacturingCost;
    constexpr auto dr = Side::debit;
    constexpr auto cr = Side::credit;
    static const std::vector<PartFacts> parts = {
        {none, none, bs, dr, true, {}},
        {liabilitiesAndEquity, none, bs, cr, true, QStringLiteral("負債純資産")},
        {assets, none, bs, dr, true, QStringLiteral("資産の部")},
        {currentAssets, assets, bs, dr, true, QStringLiteral("流動資産")},
        {cash, currentAssets, bs, dr, false, QStringLiteral("現金及び預金")},
        {receivables, currentAssets, bs, dr, false, QStringLiteral("売上債権")},
        {securities, currentAssets, bs, dr, false, QStringLiteral("有価証券")},
        {inventory, currentAssets, bs, dr, false, QStringLiteral("棚卸資産")},
        {otherCurrentAssets, currentAssets, bs, dr, false, QStringLiteral("他流動資産")},
        {fixedAssets, assets, bs, dr, true, QStringLiteral("固定資産")},
        {tangible, fixedAssets, bs, dr, true, QStringLiteral("有形固定資産")},
        {intangible, fixedAssets, bs, dr, true, QStringLiteral("無形固定資産")},
        {investments, fixedAssets, bs, dr, true, QStringLiteral("投資その他の資産")},
        {deferredAssets, assets, bs, dr, true, QStringLiteral("繰延資産")},
        {liabilities, liabilitiesAndEquity, bs, cr, true, QStringLiteral("負債の部")},
        {currentLiabilities, liabilities, bs, cr, true, QStringLiteral("流動負債")},
        {tradePayables, currentLiabilities, bs, cr, false, QStringLiteral("仕入債務")},
        {otherCurrentLiabilities, currentLiabilities, bs, cr, false, QStringLiteral("他流動負債")},
        {fixedLiabilities, liabilities, bs, cr, true, QStringLiteral("固定負債")},
        {equity, liabilitiesAndEquity, bs, cr, true, QStringLiteral("純資産の部")},
        {shareholdersEquity, equity, bs, cr, true, QStringLiteral("株主資本")},
        {capital, shareholdersEquity, bs, cr, false, QStringLiteral("資本金")},
        {capitalSurplus, shareholdersEquity, bs, cr, true, QStringLiteral("資本剰余金")},
        {otherCapitalSurplus, capitalSurplus, bs, cr, true, QStringLiteral("その他資本剰余金")},
        {retainedEarnings, shareholdersEquity, bs, cr, true, QStringLiteral("利益剰余金")},
        {otherRetainedEarnings, retainedEarnings, bs, cr, true, QStringLiteral("その他利益剰余金")},
        {treasuryShares, shareholdersEquity, bs, cr, false, QStringLiteral("自己株式")},
        {valuation, equity, bs, cr, true, QStringLiteral("評価・換算差額等")},
        {warrants, equity, bs, cr, false, QStringLiteral("新株予約権")},
        {sales, none, pl, cr, false, QStringLiteral("売上高")},
        {costOfSales, none, pl, dr, true, QStringLiteral("売上原価")},
        {sellingAndAdministrative, none, pl, dr, true, QStringLiteral("販売費及び一般管理費")},
        {nonOperatingIncome, none, pl, cr, true, QStringLiteral("営業外収益")},
        {nonOperatingExpense, none, pl, dr, true, QStringLiteral("営業外費用")},
        {extraordinaryIncome, none, pl, cr, true, QStringLiteral("特別利益")},
        {extraordinaryLoss, none, pl, dr, true, QStringLiteral("特別損失")},
        {incomeTaxes, none, pl, dr, false, QStringLiteral("法人税等")},
        {costStatement, none, mfg, dr, true, QStringLiteral("製造原価")},
        {materials, costStatement, mfg, dr, true, QStringLiteral("材料費")},
        {labour, costStatement, mfg, dr, false, QStringLiteral("労務費")},
        {overhead, costStatement, mfg, dr, true, QStringLiteral("製造経費")},
        {workInProcess, costStatement, mfg, dr, false, QStringLiteral("仕掛品")},
    };
    return parts;
}

const QHash<QString, Part> &partsByCore()
{
    static const QHash<QString, Part> found = [] {
        QHash<QString, Part> names;
        for (const PartFacts &facts : allParts())
            names.insert(captionCore(facts.name), facts.part);
        const std::vector<std::pair<QString, Part>> others = {
            {QStringLiteral("現金・預金"), cash}, {QStringLiteral("その他流動資産"), otherCurrentAssets}, {QStringLiteral("その他の流動資産"), otherCurrentAssets},
            {QStringLiteral("その他流動負債"), otherCurrentLiabilities}, {QStringLiteral("その他の流動負債"), otherCurrentLiabilities},
            {QStringLiteral("資本の部"), equity}, {QStringLiteral("負債・資本"), liabilitiesAndEquity}, {QStringLiteral("たな卸資産"), inventory},
            {QStringLiteral("株主資本等"), shareholdersEquity}, {QStringLiteral("評価換算差額等"), valuation}, {QStringLiteral("買入債務"), tradePayables},
            {QStringLiteral("投資その他資産"), investments}, {QStringLiteral("投資等"), investments}, {QStringLiteral("営業収益"), sales}, {QStringLiteral("売上"), sales}, {QStringLiteral("販売管理費"), sellingAndAdministrative},
            {QStringLiteral("販管費"), sellingAndAdministrative}, {QStringLiteral("一般管理費"), sellingAndAdministrative}, {QStringLiteral("当期純損益"), incomeTaxes},
            {QStringLiteral("法人税、住民税及び事業税等"), incomeTaxes}, {QStringLiteral("経費"), overhead}, {QStringLiteral("当期経費"), overhead}, {QStringLiteral("当期製造経費"), overhead},
            {QStringLiteral("当期材料費"), materials}, {QStringLiteral("当期労務費"), labour}, {QStringLiteral("原材料費"), materials},
        };
        for (const auto &[name, part] : others)
            names.insert(captionCore(name), part);
        return names;
    }();
    return found;
}

QString withoutNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^(?:[IVX]{1,4}[.、)]?(?=\\P{Latin})|\\(?[0-9]{1,2}[.、)]|[一二三四五六七八九十]{1,3}[.、])"));
    QString out = text;
    out.remove(number);
    return out;
}

QString withoutBrackets(const QString &text)
{
    static const QStringList pairs = {QStringLiteral("[]"), QStringLiteral("()"), QStringLiteral("【】"), QStringLiteral("<>"), QStringLiteral("〔〕"), QStringLiteral("《》"),
                                      QStringLiteral("〈〉"), QStringLiteral("「」")};
    for (const QString &pair : pairs) {
        if (text.size() > 2 && text.front() == pair[0] && text.back() == pair[1])
            return text.mid(1, text.size() - 2);
    }
    return text;
}

} // namespace

const PartFacts &factsOf(Part part)
{
    return allParts()[static_cast<std::size_t>(part)];
}

bool isWithin(Part part, Part whole)
{
    while (part != whole && part != Part::none)
        part = factsOf(part).parent;
    return part == whole && whole != Part::none;
}

int depthOf(Part part)
{
    int depth = 0;
    for (Part p = part; factsOf(p).parent != Part::none; p = factsOf(p).parent)
        ++depth;
    return depth;
}

QString captionCore(const QString &caption)
{
    static const QRegularExpression links(QStringLiteral("の部|及び|・|、|,"));
    static const QRegularExpression signRemark(QStringLiteral("[(（][△▲-][)）]"));
    QString core = withoutNumber(withoutBrackets(withoutNumber(normalised(caption))));
    core.remove(signRemark);
    core.remove(links);
    return core;
}

bool hasHeadingForm(const QString &caption)
{
    const QString text = normalised(caption);
    return withoutNumber(text) != text || withoutBrackets(text) != text;
}

QString withoutNumbering(const QString &caption)
{
    return withoutNumber(normalised(caption));
}

std::optional<Part> partNamed(const QString &core)
{
    const auto found = partsByCore().constFind(core);
    return found == partsByCore().cend() || *found == Part::none ? std::nullopt : std::optional(*found);
}

std::optional<QString> totalledName(const QString &core)
{
    if (!looksLikeTotal(core) || core.startsWith(QStringLiteral("※")))
        return std::nullopt;
    QString name = core;
    name.chop(name.endsWith(QStringLiteral("合計")) || name.endsWith(QStringLiteral("小計")) ? 2 : 1);
    return name;
}

std::optional<ResultLine> resultNamed(const QString &core, Statement statement)
{
    using enum Part;
    if (statement == Statement::manufacturingCost) {
        if (matches<"^(当期)?総?製造(費用|原価)(合計)?$">(core) && core.contains(QStringLiteral("費用")))
            return ResultLine{{materials, labour, overhead}, {}, false, false, 1};
        if (matches<"^当期(製品)?製造原価|^製品製造原価">(core))
            return ResultLine{{costStatement}, {}, false, true, 2};
        return std::nullopt;
    }
    static const QRegularExpression form(QStringLiteral("^(売上総|営業|経常|税引前当期純|税引前当期|税引前|税金等調整前当期純|当期純|当期)(利益|損益|損失)"));
    const auto match = form.match(core);
    if (statement != Statement::profitAndLoss || !match.hasMatch())
        return std::nullopt;
    ResultLine result{{sales}, {costOfSales}, false, false, 1};
    const QString name = match.captured(1);
    result.isLoss = match.captured(2) == QStringLiteral("損失") && !core.contains(QStringLiteral("利益"));
    if (name == QStringLiteral("売上総"))
        return result;
    result.minus.push_back(sellingAndAdministrative);
    ++result.order;
    if (name == QStringLiteral("営業"))
        return result;
    result.plus.push_back(nonOperatingIncome);
    result.minus.push_back(nonOperatingExpense);
    ++result.order;
    if (name == QStringLiteral("経常"))
        return result;
    result.plus.push_back(extraordinaryIncome);
    result.minus.push_back(extraordinaryLoss);
    ++result.order;
    if (name.startsWith(QStringLiteral("税")))
        return result;
    result.minus.push_back(incomeTaxes);
    ++result.order;
    result.isLast = true;
    return result;
}

std::optional<Statement> statementTitled(const QString &title)
{
    const QString text = normalised(title);
    if (matches<"貸借対照表">(text))
        return Statement::balanceSheet;
    if (matches<"製造原価(報告|明細|計算)|^製造原価$">(text))
        return Statement::manufacturingCost;
    if (matches<"損益計算書|(一般管理費|販売管理費|販管費)(内訳|明細|の明細)">(text))
        return Statement::profitAndLoss;
    return std::nullopt;
}

bool reducesItsPart(const QString &account, Part part)
{
    const QString name = captionCore(account);
    if (part == Part::sales)
        return matches<"値引|戻り|戻し|割戻|返品">(name);
    if (part == Part::costOfSales || isWithin(part, Part::costStatement))
        return matches<"^期末|期末(たな|棚)卸|期末(商品|製品|材料|仕掛)|値引|戻し|割戻|返品|他勘定">(name);
    if (isWithin(part, Part::assets))
        return matches<"引当金|累計額">(name);
    return isWithin(part, Part::equity) && matches<"自己株式">(name);
}

Part partOfBareLine(const QString &account, int resultsAbove)
{
    const QString name = captionCore(account);
    switch (resultsAbove) {
    case 0: return matches<"売上(?!原価)|収入|収益|完成工事高">(name) ? Part::sales : Part::costOfSales;
    case 1: return Part::sellingAndAdministrative;
    case 2: return matches<"^受取|収入|収益|益$|戻入|仕入割引">(name) ? Part::nonOperatingIncome : Part::nonOperatingExpense;
    case 3: return matches<"収入|益$|戻入">(name) ? Part::extraordinaryIncome : Part::extraordinaryLoss;
    default: return Part::incomeTaxes;
    }
}

} // namespace smartsme
