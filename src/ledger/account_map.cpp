// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/account_map.h"

#include "core/number_text.h"
#include "ledger/account_name.h"
#include "ledger/ledger_schemas.h"

#include <algorithm>

namespace smartsme {

namespace {

const QString manufacturing = QStringLiteral("製造原価");
const QString sellingAndAdministrative = QStringLiteral("販売費及び一般管理費");
const QString costOfSales = QStringLiteral("売上原価");
const QString costOfSalesDetail = QStringLiteral("売上原価(内訳)");

Statement statementFrom(const QString &cell)
{
    if (cell == QStringLiteral("BS"))
        return Statement::balanceSheet;
    return cell == QStringLiteral("MFG") ? Statement::manufacturingCost : Statement::profitAndLoss;
}

QString heading(const QString &text)
{
    QString out = normalised(text);
    if (out.size() > 2 && QStringLiteral("[【<(").contains(out.front()) && QStringLiteral("]】>)").contains(out.back()))
        out = out.mid(1, out.size() - 2);
    return normalisedAccount(out);
}

Text nearName(const QString &name, bool fitsSection)
{
    if (fitsSection)
        return {QStringLiteral("同じ見出しの「%1」に名前が近い").arg(name), QStringLiteral("Its name is like “%1” under the same heading").arg(name)};
    return {QStringLiteral("「%1」に名前が近い").arg(name), QStringLiteral("Its name is like “%1”").arg(name)};
}

int sectionRank(const QString &section)
{
    if (section == sellingAndAdministrative)
        return 0;
    if (section == manufacturing)
        return 1;
    return section == costOfSalesDetail ? 3 : 2;
}

} // namespace

Result<AccountMap> AccountMap::load(const QString &dataFolder, const CategoryTable &categories)
{
    const Result<DataTable> rows = loadLedgerTable(dataFolder, QStringLiteral("account_mapping.csv"));
    if (!rows)
        return rows.problems();
    const Result<DataTable> headings = loadLedgerTable(dataFolder, QStringLiteral("section_names.csv"));
    if (!headings)
        return headings.problems();
    AccountMap map;
    map.m_categories = categories;
    for (const DataRow row : *headings) {
        map.m_headings.insert(heading(row.text("heading")),
                              {row.text("section"), statementFrom(row.text("statement")), CategoryId(row.text("category"))});
    }
    for (const DataRow row : *rows) {
        Entry entry{.category = CategoryId(row.text("category")),
                    .sign = row.integer("sign").value_or(1) < 0 ? -1 : 1,
                    .side = row.text("normal_side") == QStringLiteral("credit") ? Side::credit : Side::debit,
                    .name = normalisedAccount(row.text("account_name")),
                    .section = row.text("section"),
                    .isAlias = false,
                    .isEtaxOnly = row.text("products") == QStringLiteral("etax"),
                    .statement = statementFrom(row.text("statement"))};
        map.add(entry);
        entry.isAlias = true;
        for (const QString &alias : row.list("aliases")) {
            entry.name = normalisedAccount(alias);
            map.add(entry);
        }
        // The official code of e-Tax stands for the account in files that carry it.
        if (const QString code = row.text("etax_code"); !code.isEmpty()) {
            entry.name = normalisedAccount(code);
            map.add(entry);
        }
    }
    return map;
}

void AccountMap::add(Entry entry)
{
    m_byName[entry.name].push_back(m_entries.size());
    m_pairs.emplace_back(withoutManufacturingMark(entry.name));
    m_entries.push_back(std::move(entry));
}

AccountMap::Context AccountMap::contextOf(const AccountTotals &account, bool isMarked) const
{
    Context context;
    context.statement = account.statement;
    const auto known = m_headings.constFind(heading(account.section));
    // A heading counts only where it does not contradict the statement: 資本金 is a heading and an account.
    if (known != m_headings.cend() && (!account.statement || *account.statement == known->statement)) {
        context.section = known->section;
        context.statement = known->statement;
        context.sectionCategory = known->category;
    }
    if (isMarked || context.statement == Statement::manufacturingCost) {
        context.section = manufacturing;
        context.statement = Statement::manufacturingCost;
        context.sectionCategory = {};
    }
    return context;
}

AccountMap::Pool AccountMap::named(const QString &key) const
{
    Pool pool;
    for (const std::size_t index : m_byName.value(key))
        pool.push_back(&m_entries[index]);
    return pool;
}

const AccountMap::Entry *AccountMap::best(Pool pool, const Context &context) const
{
    if (context.statement)
        std::erase_if(pool, [&](const Entry *e) { return e->statement != *context.statement; });
    const auto isSubtotal = [&](const Entry *e) { return m_categories.find(e->category)->isSubtotal(); };
    if (std::ranges::all_of(pool, isSubtotal))
        return pool.empty() ? nullptr : pool.front();
    std::erase_if(pool, isSubtotal);

    const auto ofOrigin = [](const Entry *e) { return (e->isEtaxOnly ? 2 : 0) + (e->isAlias ? 1 : 0); };
    for (const QString &section : {context.section, context.section == costOfSales ? costOfSalesDetail : QString()}) {
        Pool inSection = pool;
        std::erase_if(inSection, [&](const Entry *e) { return section.isEmpty() || e->section != section; });
        if (!inSection.empty())
            return *std::ranges::min_element(inSection, {}, ofOrigin);
    }
    const auto rank = [&](const Entry *e) { return sectionRank(e->section) * 4 + ofOrigin(e); };
    const Entry *first = *std::ranges::min_element(pool, {}, rank);
    // A name met in programs has one usual meaning. One that only the e-Tax list has (その他, 為替予約) may stand on either side.
    if (!first->isEtaxOnly)
        std::erase_if(pool, [&](const Entry *e) { return rank(e) != rank(first); });
    const auto side = [&](const Entry *e) {
        const StatementCategory &category = *m_categories.find(e->category);
        return std::pair(category.statement == Statement::balanceSheet, category.normalSide);
    };
    const bool isClear = std::ranges::all_of(pool, [&](const Entry *e) { return side(e) == side(first); });
    return isClear ? first : nullptr;
}

CategoryId AccountMap::inManufacturing(const StatementCategory &category) const
{
    const QString id = category.id.text();
    if (id.startsWith(QStringLiteral("cost_")))
        return category.id;
    if (!id.startsWith(QStringLiteral("sga_")))
        return {};
    const QString kind = id.mid(4);
    for (const QString &prefix : {QStringLiteral("cost_"), QStringLiteral("cost_labor_")}) {
        const CategoryId same(prefix + kind);
        const StatementCategory *found = m_categories.find(same);
        if (found && found->statement == Statement::manufacturingCost)
            return same;
    }
    const auto &all = m_categories.all();
    const auto sameGroup = std::ranges::find_if(all, [&](const StatementCategory &c) {
        return c.statement == Statement::manufacturingCost && c.group == category.group && c.group != QStringLiteral("other_expense");
    });
    return sameGroup != all.end() ? sameGroup->id : CategoryId(QStringLiteral("cost_other"));
}

const AccountMap::Entry *AccountMap::bestInManufacturing(const QString &plainName, const Context &context, Entry &moved) const
{
    for (const QString &key : {withManufacturingMark(plainName), plainName}) {
        if (const Entry *entry = best(named(key), context))
            return entry;
    }
    // The cost statement uses the names of the P/L: the same kind of cost, in the cost statement's own categories.
    const Context inProfitAndLoss{costOfSalesDetail, Statement::profitAndLoss, {}};
    const Entry *entry = best(named(plainName), inProfitAndLoss);
    if (!entry)
        return nullptr;
    moved = *entry;
    moved.category = entry->category == CategoryId(QStringLiteral("cost_manufactured"))
        ? CategoryId(QStringLiteral("subtotal_mfg_cost"))
        : inManufacturing(*m_categories.find(entry->category));
    return moved.category.isEmpty() ? nullptr : &moved;
}

const AccountMap::Entry *AccountMap::entryFor(const QString &key, const Context &context, Entry &moved) const
{
    if (context.statement == Statement::manufacturingCost)
        return bestInManufacturing(withoutManufacturingMark(key), context, moved);
    return best(named(key), context);
}

const AccountMap::Entry *AccountMap::entryForCutName(const QString &key, const Context &context) const
{
    constexpr qsizetype lettersLeft = 4;    // JDL cuts names to 8 bytes
    const Entry *found = nullptr;
    for (const Entry &entry : m_entries) {
        const bool isMeant = key.size() == lettersLeft && entry.name.startsWith(key) && !entry.isEtaxOnly
            && !m_categories.find(entry.category)->isSubtotal() && (!context.statement || entry.statement == *context.statement);
        if (isMeant && found && found->category != entry.category)
            return nullptr;
        if (isMeant && !found)
            found = &entry;
    }
    return found;
}

MappedAccount AccountMap::mappedTo(const Entry &entry, const AccountTotals &account, MappedBy by) const
{
    MappedAccount mapped = mappedTo(entry.category, account, by);
    mapped.sign = entry.sign;
    // Contra rows of the chart name the side of the heading they stand under; the category knows their own side.
    if (!account.normalSide && m_categories.find(entry.category)->sign > 0 && !mapped.isTotal)
        mapped.normalSide = entry.side;
    return mapped;
}

MappedAccount AccountMap::mappedTo(const CategoryId &id, const AccountTotals &account, MappedBy by) const
{
    const StatementCategory *category = m_categories.find(id);
    return {id, category->sign, account.normalSide.value_or(category->normalSide), by, category->isSubtotal()};
}

MappedAccount AccountMap::lookUp(const AccountTotals &account, const UserMapping &user) const
{
    const QString key = normalisedAccount(account.name);
    const Context context = contextOf(account, hasManufacturingMark(key));
    if (const auto choice = user.find(key); choice != user.end()) {
        if (const StatementCategory *chosen = m_categories.find(choice->second)) {
            // What is chosen for an account of the P/L is the same kind of cost for its twin in the cost statement.
            const CategoryId twin = context.statement == Statement::manufacturingCost ? inManufacturing(*chosen) : CategoryId();
            return mappedTo(twin.isEmpty() ? chosen->id : twin, account, MappedBy::user);
        }
    }
    if (m_categories.find(CategoryId(account.name)))
        return mappedTo(CategoryId(account.name), account, MappedBy::name);

    Entry moved{};
    if (const Entry *entry = entryFor(key, context, moved))
        return mappedTo(*entry, account, entry->isAlias ? MappedBy::alias : MappedBy::name);
    if (!account.statementName.isEmpty()) {
        const Entry *entry = entryFor(normalisedAccount(account.statementName), context, moved);
        if (entry && !m_categories.find(entry->category)->isSubtotal())
            return mappedTo(*entry, account, MappedBy::statementName);
    }
    if (const Entry *entry = entryForCutName(key, context))
        return mappedTo(*entry, account, MappedBy::alias);
    if (const QString stem = withoutQualifier(key); stem != key) {
        const Entry *entry = entryFor(stem, context, moved);
        if (entry && !m_categories.find(entry->category)->isSubtotal())
            return mappedTo(*entry, account, MappedBy::alias);
    }
    MappedAccount unknown;
    unknown.isTotal = looksLikeTotal(key);
    static const QStringList creditSections = {QStringLiteral("売上高"), QStringLiteral("営業外収益"), QStringLiteral("特別利益"),
                                               QStringLiteral("流動負債"), QStringLiteral("固定負債"), QStringLiteral("純資産")};
    unknown.normalSide = account.normalSide.value_or(creditSections.contains(context.section) ? Side::credit : Side::debit);
    if (unknown.isTotal)
        return unknown;
    const bool mayBeBank = context.statement.value_or(Statement::balanceSheet) == Statement::balanceSheet
        && (context.section.isEmpty() || context.section == QStringLiteral("流動資産"));
    if (mayBeBank && looksLikeBankAccount(key))
        return mappedTo(CategoryId(QStringLiteral("bs_cash")), account, MappedBy::bankName);
    if (!context.sectionCategory.isEmpty())
        return mappedTo(context.sectionCategory, account, MappedBy::section);
    return unknown;
}

std::optional<Statement> AccountMap::statementOf(const AccountTotals &account) const
{
    return contextOf(account, hasManufacturingMark(normalisedAccount(account.name))).statement;
}

Text AccountMap::contradiction(const AccountTotals &account, const CategoryId &category) const
{
    const StatementCategory *chosen = m_categories.find(category);
    const Context context = contextOf(account, hasManufacturingMark(normalisedAccount(account.name)));
    if (!chosen || chosen->isSubtotal() || !context.statement)
        return {};
    static const std::map<Statement, Text> statementNames = {
        {Statement::profitAndLoss, {QStringLiteral("損益計算書"), QStringLiteral("the profit and loss statement")}},
        {Statement::balanceSheet, {QStringLiteral("貸借対照表"), QStringLiteral("the balance sheet")}},
        {Statement::manufacturingCost, {QStringLiteral("製造原価報告書"), QStringLiteral("the cost statement")}}};
    if (*context.statement != chosen->statement)
        return statementNames.at(*context.statement);
    // The cost statement is one section, and cost of sales may stand under either of its headings.
    const bool isOfOneKind = context.section.isEmpty() || context.statement == Statement::manufacturingCost;
    const auto isCost = [](const QString &section) { return section == costOfSales || section == costOfSalesDetail; };
    const bool standsThere = std::ranges::any_of(m_entries, [&](const Entry &entry) {
        return entry.category == category && (entry.section == context.section || (isCost(entry.section) && isCost(context.section)));
    });
    return isOfOneKind || standsThere ? Text() : Text{QStringLiteral("「%1」").arg(account.section), QStringLiteral("“%1”").arg(account.section)};
}

std::vector<MappingSuggestion> AccountMap::suggestions(const AccountTotals &account) const
{
    const QString key = normalisedAccount(account.name);
    const LetterPairs plain(withoutManufacturingMark(key));
    const Context context = contextOf(account, hasManufacturingMark(key));
    struct Best { double similarity = 0; const Entry *entry = nullptr; bool fitsSection = false; };
    std::map<CategoryId, Best> bestOf;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const double name = plain.similarity(m_pairs[i]);
        if (name < 0.2)
            continue;
        const StatementCategory &category = *m_categories.find(entry.category);
        if (category.isSubtotal())
            continue;
        const bool fitsSection = !context.section.isEmpty() && entry.section == context.section;
        // Weights: the name tells most; heading, statement and side decide between equal names.
        double similarity = 0.7 * name + (fitsSection ? 0.15 : 0.0);
        similarity += !context.statement || *context.statement == category.statement ? 0.1 : 0.0;
        similarity += !account.normalSide || *account.normalSide == category.normalSide ? 0.05 : 0.0;
        Best &best = bestOf[entry.category];
        if (similarity > best.similarity)
            best = {similarity, &entry, fitsSection};
    }
    std::vector<MappingSuggestion> found;
    for (const auto &[category, best] : bestOf)
        found.push_back({category, best.similarity, nearName(best.entry->name, best.fitsSection)});
    std::ranges::stable_sort(found, std::greater<>(), &MappingSuggestion::similarity);
    found.resize(std::min<std::size_t>(found.size(), 5));
    return found;
}

} // namespace smartsme
