// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/statement_terms.h"

#include "core/calendar_text.h"
#include "ledger/left_out.h"
#include "ledger/ledger_schemas.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace smartsme {

struct StatementTerms::Sum
{
    Yen amount;
    std::vector<Origin::Part> parts;
    std::vector<Figure> inputs;
    std::vector<const StatementCategory *> missing;
    Text missingTerm;       ///< reason of the first term that is not known
    bool hasTerms = false;
    bool isKnown() const { return missing.empty() && missingTerm.ja.isEmpty(); }
};

namespace {

Problem unreadable(const DataRow &row, const QString &found)
{
    Problem p;
    p.id = QStringLiteral("ledger.term-formula-unreadable");
    p.place = row.place();
    p.message = QCoreApplication::translate("ledger", "The formula of “%1” cannot be read.").arg(row.text("term_id"));
    p.found = found;
    p.expected = QCoreApplication::translate("ledger", "signed cat:, group: and term: entries that exist, terms from rows above");
    p.remedy = QCoreApplication::translate("ledger", "Correct the table, or use the one that came with the program.");
    return p;
}

Text joined(const Text &a, const Text &b)
{
    if (a.ja.isEmpty())
        return b;
    return b.ja.isEmpty() ? a : Text{a.ja + b.ja, a.en + QLatin1Char(' ') + b.en};
}

bool isTyped(const std::vector<Origin::Part> &parts)
{
    return !parts.empty() && std::ranges::all_of(parts, [](const Origin::Part &p) { return p.file.isEmpty(); });
}

Figure figureOf(const StatementTerms::Term &term, Yen amount, Origin origin, const AnnualAccounts &accounts, Text note)
{
    origin.expression = term.formula;
    origin.source = term.source;
    origin.year = accounts.year.iso();
    origin.note = std::move(note);
    return yenFigure(term.id.text(), term.label, amount, std::move(origin));
}

} // namespace

Result<StatementTerms> StatementTerms::load(const QString &dataFolder, const CategoryTable &categories)
{
    const Result<DataTable> rows = loadLedgerTable(dataFolder, QStringLiteral("statement_terms.csv"));
    if (!rows)
        return rows.problems();
    StatementTerms terms;
    terms.m_categories = categories;
    Problems problems;
    for (const DataRow row : *rows) {
        Term term{TermId(row.text("term_id")), row.both("label_ja", "label_en"), row.text("formula"), row.both("note_ja", "note_en"),
                  CategoryId(row.text("printed_total")), row.text("source")};
        const auto tokens = parseTermFormula(term.formula);
        if (!tokens) {
            problems.push_back(unreadable(row, term.formula));
            continue;
        }
        for (const TermToken &token : *tokens) {
            const bool isKnown = token.kind == TermToken::Kind::term ? terms.m_index.contains(TermId(token.id)) : !terms.categoriesOf(token).empty();
            if (!isKnown)
                problems.push_back(unreadable(row, token.id));
        }
        Formula formula;
        for (const TermToken &token : *tokens)
            terms.addSummand(formula, token);
        terms.m_index.insert(term.id, terms.m_terms.size());
        terms.m_terms.push_back(std::move(term));
        terms.m_formulas.push_back(std::move(formula));
    }
    if (!problems.empty())
        return problems;
    return terms;
}

const StatementTerms::Term *StatementTerms::find(const TermId &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.cend() ? nullptr : &m_terms[*it];
}

std::vector<std::size_t> StatementTerms::categoriesOf(const TermToken &token) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_categories.all().size(); ++i) {
        const StatementCategory &category = m_categories.all()[i];
        const QString id = category.id.text();
        const bool isMeant = (token.kind == TermToken::Kind::category && id == token.id)
            || (token.kind == TermToken::Kind::categories && id.startsWith(token.id))
            || (token.kind == TermToken::Kind::group && category.group == token.id);
        if (isMeant)
            found.push_back(i);
    }
    return found;
}

void StatementTerms::addSummand(Formula &formula, const TermToken &token) const
{
    Summand summand{token, {}};
    if (token.kind == TermToken::Kind::term) {
        const auto known = m_index.constFind(TermId(token.id));
        if (known != m_index.cend())
            std::ranges::copy(m_formulas[*known].categories, std::back_inserter(formula.categories));
    } else {
        summand.categories = categoriesOf(token);
        std::ranges::copy(summand.categories, std::back_inserter(formula.categories));
    }
    for (const std::size_t category : formula.categories)
        formula.statements.insert(m_categories.all()[category].statement);
    formula.summands.push_back(std::move(summand));
}

std::vector<CategoryId> StatementTerms::categories(const TermId &id) const
{
    std::vector<CategoryId> found;
    const auto it = m_index.constFind(id);
    if (it == m_index.cend())
        return found;
    for (const std::size_t category : m_formulas[*it].categories)
        found.push_back(m_categories.all()[category].id);
    return found;
}

void StatementTerms::addCategory(Sum &sum, const TermToken &token, const StatementCategory &category, const AnnualAccounts &accounts) const
{
    const CategoryAmount *found = accounts.find(category.id);
    if (!found) {
        if (!accounts.isZeroWhenAbsent(category.statement))
            sum.missing.push_back(&category);
        return;
    }
    const int sign = token.kind == TermToken::Kind::category ? token.sign : token.sign * category.sign;
    sum.amount += sign < 0 ? -found->amount : found->amount;
    for (Origin::Part part : found->parts) {
        part.amount = sign < 0 ? -part.amount : part.amount;
        sum.parts.push_back(std::move(part));
    }
}

void StatementTerms::addTerm(Sum &sum, const TermToken &token, const AnnualAccounts &accounts) const
{
    Figure input = evaluate(TermId(token.id), accounts);
    sum.hasTerms = true;
    if (!input.exactYen) {
        if (sum.missingTerm.ja.isEmpty())
            sum.missingTerm = input.unavailable;
        return;
    }
    sum.amount += token.sign < 0 ? -*input.exactYen : *input.exactYen;
    sum.inputs.push_back(std::move(input));
}

Text StatementTerms::missingText(const Sum &sum, const AnnualAccounts &accounts) const
{
    if (sum.missing.empty())
        return sum.missingTerm;
    const Statement statement = sum.missing.front()->statement;
    const bool hasAny = std::ranges::any_of(accounts.amounts, [&](const CategoryAmount &a) {
        return m_categories.find(a.category)->statement == statement;
    });
    if (statement == Statement::manufacturingCost && !hasAny && accounts.find(CategoryId(QStringLiteral("cost_manufactured"))))
        return {QStringLiteral("製造原価報告書がないため、製造原価に含まれる額が分かりません。製造原価報告書か仕訳帳を読み込んでください。"),
                QStringLiteral("There is no cost statement, so the part within manufacturing cost is not known. Import the cost statement or the journal.")};
    if (!hasAny && statement == Statement::balanceSheet)
        return {QStringLiteral("この年度の貸借対照表がありません。期首残高のある試算表か決算書を読み込んでください。"),
                QStringLiteral("There is no balance sheet for this year. Import a trial balance with opening balances, or the statements.")};
    if (!hasAny)
        return {QStringLiteral("この年度の損益計算書の金額がありません。仕訳帳か試算表を読み込むか、金額を入力してください。"),
                QStringLiteral("There is no P/L for this year. Import a journal or a trial balance, or type the amounts.")};
    constexpr std::size_t mostNamed = 3;
    QStringList ja;
    QStringList en;
    for (std::size_t i = 0; i < std::min(sum.missing.size(), mostNamed); ++i) {
        ja << QStringLiteral("「%1」").arg(sum.missing[i]->label.ja);
        en << QStringLiteral("“%1”").arg(sum.missing[i]->label.en);
    }
    const bool isMore = sum.missing.size() > mostNamed;
    return {QStringLiteral("%1の金額が入力されていません。ない場合は0を入力してください。").arg(ja.join(QString()) + (isMore ? QStringLiteral("など") : QString())),
            QStringLiteral("No amount was given for %1. Enter 0 where there is none.").arg(en.join(QStringLiteral(", ")) + (isMore ? QStringLiteral(" and others") : QString()))};
}

Text StatementTerms::noteOf(std::size_t term, const AnnualAccounts &accounts) const
{
    Text note = m_terms[term].note;
    const std::set<Statement> &statements = m_formulas[term].statements;
    note = joined(note, leftOutNote(accounts, statements));
    const bool isFlow = statements.contains(Statement::profitAndLoss) || statements.contains(Statement::manufacturingCost);
    if (isFlow && accounts.isPartial()) {
        const auto months = accounts.missingMonths.size();
        note = joined(note, {QStringLiteral("%1か月分が含まれていません。").arg(months), QStringLiteral("%1 months are not in it.").arg(months)});
    }
    const bool isBalance = statements.contains(Statement::balanceSheet);
    if (isBalance && accounts.balancesOf && *accounts.balancesOf < accounts.year.last())
        note = joined(note, {QStringLiteral("%1末の残高です。").arg(monthText(*accounts.balancesOf, Language::ja)),
                             QStringLiteral("Balances at the end of %1.").arg(monthText(*accounts.balancesOf, Language::en))});
    return note;
}

Figure StatementTerms::evaluate(const TermId &id, const AnnualAccounts &accounts) const
{
    const auto at = m_index.constFind(id);
    if (at == m_index.cend())
        return unavailableFigure(id.text(), {id.text(), id.text()}, Unit::yen,
                                 {QStringLiteral("この語は定義されていません。"), QStringLiteral("This term is not defined.")});
    const Term &term = m_terms[*at];
    Sum sum;
    for (const Summand &summand : m_formulas[*at].summands) {
        if (summand.token.kind == TermToken::Kind::term) {
            addTerm(sum, summand.token, accounts);
            continue;
        }
        for (const std::size_t category : summand.categories)
            addCategory(sum, summand.token, m_categories.all()[category], accounts);
    }
    Origin origin;
    if (sum.isKnown()) {
        origin.kind = sum.hasTerms ? Origin::Kind::formula : isTyped(sum.parts) ? Origin::Kind::typed : Origin::Kind::accounts;
        origin.parts = std::move(sum.parts);
        origin.inputs = std::move(sum.inputs);
        return figureOf(term, sum.amount, std::move(origin), accounts, noteOf(*at, accounts));
    }
    if (const CategoryAmount *printed = accounts.find(term.printedTotal); printed && !term.printedTotal.isEmpty()) {
        origin.kind = isTyped(printed->parts) ? Origin::Kind::typed : Origin::Kind::accounts;
        origin.parts = printed->parts;
        return figureOf(term, printed->amount, std::move(origin), accounts, noteOf(*at, accounts));
    }
    return unavailableFigure(term.id.text(), term.label, Unit::yen, missingText(sum, accounts));
}

} // namespace smartsme
