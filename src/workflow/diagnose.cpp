// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/diagnose.h"

#include "workflow/fiscal_years_of_case.h"
#include "workflow/year_figures.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace smartsme {

namespace {

std::optional<TypedWorkforce> typedOf(const Case &firm, FiscalYear year)
{
    const auto found = std::ranges::find(firm.typedWorkforce, year, &TypedWorkforce::year);
    if (found == firm.typedWorkforce.end())
        return std::nullopt;
    return *found;
}

/// People of the latest year of the books; of the latest payroll or typed year while there are no books.
Workforce latestWorkforce(const Case &firm, const std::vector<YearRecord> &years)
{
    if (!years.empty())
        return years.back().workforce;
    const FiscalCalendar calendar = calendarOf(firm);
    std::optional<FiscalYear> year;
    for (const Payroll &payroll : firm.payrolls) {
        for (const MonthlyPay &pay : payroll.months)
            year = std::max(year, std::optional(calendar.containing(pay.month)));
    }
    if (!firm.typedWorkforce.empty())
        year = std::max(year, std::optional(firm.typedWorkforce.back().year));
    return year ? Workforce::of(*year, firm.payrolls, typedOf(firm, *year)) : Workforce();
}

std::optional<Heads> headsOf(const Workforce &workforce, const char *id)
{
    if (workforce.isEmpty())
        return std::nullopt;
    const Figure figure = workforce.figure(QString::fromLatin1(id));
    if (!figure.value)
        return std::nullopt;
    return Heads::fromHundredths(qRound64(*figure.value * 100));
}

YearRecord yearRecord(const Case &firm, const AnnualAccounts &accounts, const AnnualAccounts *previous, const Knowledge &knowledge)
{
    YearRecord record;
    record.accounts = accounts;
    record.workforce = Workforce::of(accounts.year, firm.payrolls, typedOf(firm, accounts.year));
    for (const StatementTerms::Term &term : knowledge.terms.all())
        record.terms.push_back(knowledge.terms.evaluate(term.id, accounts));
    record.productivity = productivity(accounts, record.workforce, knowledge.terms, knowledge.definitions);
    record.ratios = firmRatios(knowledge.ratios, accounts, previous, record.workforce, knowledge.terms);
    record.itSpending = itSpending(firm.books, accounts, knowledge.bookWords, knowledge.terms.evaluate(TermId(QStringLiteral("sales")), accounts));
    return record;
}

std::vector<YearRecord> yearRecords(const Case &firm, const std::vector<AnnualAccounts> &years, const Knowledge &knowledge)
{
    std::vector<YearRecord> records;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const bool follows = i > 0 && years[i - 1].year.last().plus(1) == years[i].year.first();
        records.push_back(yearRecord(firm, years[i], follows ? &years[i - 1] : nullptr, knowledge));
    }
    return records;
}

std::vector<RuleCheck> ruleChecks(const std::vector<YearRecord> &years, const Knowledge &knowledge)
{
    std::vector<std::pair<FiscalYear, std::vector<Productivity>>> evaluated;
    for (const YearRecord &year : years) {
        if (!year.accounts.isPartial())
            evaluated.emplace_back(year.accounts.year, year.productivity);
    }
    return itSubsidyProductivityChecks(knowledge.programmeRules, knowledge.definitions, evaluated);
}

/// Those of the plan's time that concern a firm of this legal form.
std::vector<Obligation> obligationsDuring(const RolloutPlan &plan, QDate from, bool isSoleProprietor, const std::vector<Obligation> &all)
{
    constexpr int yearsWithoutPlan = 3;
    const QDate until = plan.years.empty() ? from.addYears(yearsWithoutPlan) : plan.years.back().last;
    std::vector<Obligation> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const Obligation &o) {
        return o.date >= from && o.date <= until && (isSoleProprietor ? o.isForSoleProprietors : o.isForCompanies);
    });
    std::ranges::stable_sort(found, {}, &Obligation::date);
    return found;
}

/// What the published cells of a figure, and of those it was computed from, name as their source.
void addSources(QSet<QString> &names, const Figure &figure)
{
    if (figure.origin.kind == Origin::Kind::benchmarkCell)
        names.insert(figure.origin.source);
    for (const Figure &input : figure.origin.inputs)
        addSources(names, input);
}

/// Every published figure the record shows.
std::vector<const Figure *> publishedFigures(const DiagnosisRecord &record)
{
    std::vector<const Figure *> figures;
    for (const YearRecord &year : record.years) {
        for (const Comparison &comparison : year.comparisons) {
            for (const Reference &reference : comparison.references)
                figures.push_back(&reference.figure);
        }
        for (const LocalBenchmarkScore &score : year.localBenchmark.scores)
            figures.push_back(&score.median);
        for (const Decomposition &gap : year.gaps)
            figures.push_back(&gap.from);
        for (const Comparison &pay : year.pay) {
            for (const Reference &reference : pay.references)
                figures.push_back(&reference.figure);
        }
    }
    for (const Trend &trend : record.trends) {
        for (const Figure &published : trend.published)
            figures.push_back(&published);
    }
    for (const ToolUsage &tool : record.tools)
        figures.push_back(&tool.industryRate);
    return figures;
}

std::vector<BenchmarkSource> usedSources(const DiagnosisRecord &record, const BenchmarkTables &benchmarks)
{
    QSet<QString> names;
    for (const Figure *figure : publishedFigures(record))
        addSources(names, *figure);
    std::vector<BenchmarkSource> used;
    std::ranges::copy_if(benchmarks.sources(), std::back_inserter(used), [&](const BenchmarkSource &source) {
        return std::ranges::any_of(names, [&](const QString &name) { return name.contains(source.document) && name.contains(source.publisher); });
    });
    return used;
}

/// Names the likely categories with their ids, so that the account can be mapped from the message.
void addSuggestions(Problems &problems, const std::vector<UnmappedAccount> &unmapped, const CategoryTable &categories)
{
    for (Problem &problem : problems) {
        if (problem.id != QLatin1String("ledger.account-unmapped") || !problem.expected.isEmpty())
            continue;
        const auto account = std::ranges::find(unmapped, problem.found, &UnmappedAccount::name);
        if (account == unmapped.end())
            continue;
        QStringList likely;
        for (const MappingSuggestion &suggestion : account->suggestions) {
            if (const StatementCategory *category = categories.find(suggestion.category))
                likely << QStringLiteral("%1 %2").arg(category->id.text(), category->label.ja);
        }
        problem.expected = likely.join(QStringLiteral(", "));
    }
}

void takeBooks(DiagnosisRecord &record, const Case &firm, const Knowledge &knowledge)
{
    const FiscalCalendar calendar = calendarOf(firm);
    AccountsOfYears accounts = annualAccounts(firm.books, knowledge.accountMap, firm.mapping, knowledge.categories, calendar);
    record.years = yearRecords(firm, accounts.years, knowledge);
    record.unmapped = std::move(accounts.unmapped);
    record.assignments = std::move(accounts.assignments);
    record.problems = std::move(accounts.problems);
    std::ranges::move(closingMonthRemarks(firm.books, calendar, closingMonthsOf(firm)), std::back_inserter(record.problems));
    addSuggestions(record.problems, record.unmapped, knowledge.categories);
    for (const Books &books : firm.books)
        record.files.push_back(books.source);
    for (const Payroll &payroll : firm.payrolls)
        record.files.push_back(payroll.source);
}

/// The size class, and with it what depends on it: which published figures the firm is held against.
void takeSize(DiagnosisRecord &record, const Workforce &workforce, const Knowledge &knowledge)
{
    const std::optional<Heads> employees = record.profile.regularEmployees ? record.profile.regularEmployees : headsOf(workforce, "heads_employees");
    record.sizeClass = knowledge.sizeRules.basicAct(record.profile, employees);
    record.subsidyClass = knowledge.sizeRules.itSubsidy(record.profile, employees);
    if (const Industry *industry = knowledge.industries.find(record.profile.industry))
        record.industryName = industry->name;
    takeProductivity(record, knowledge);
}

void takeFindings(DiagnosisRecord &record, const Case &firm)
{
    if (const YearRecord *year = record.latest()) {
        const auto sales = std::ranges::find(year->terms, QStringLiteral("sales"), &Figure::id);
        record.findings = bookFindings(firm.books, year->accounts, year->workforce, sales == year->terms.end() ? Figure() : *sales);
    }
}

void takeAnswers(DiagnosisRecord &record, const Case &firm, const Knowledge &knowledge)
{
    record.answers = withDerived(firm.answers, derivedFor(firm, record, knowledge));
    record.hasAnswers = std::ranges::any_of(firm.answers, [&](const auto &given) {
        const Question *question = knowledge.questionnaire.find(given.first);
        return question && question->isScored();
    });
    record.placement = place(knowledge.questionnaire, knowledge.placementRules, record.answers);
    takeFindings(record, firm);
    record.evidence = evidence(firm.books, firm.payrolls, record.answers);
    record.tools = toolUsage(knowledge.benchmarks, knowledge.industries, firm.profile);
}

} // namespace

std::vector<DerivedAnswer> derivedFor(const Case &firm, const DiagnosisRecord &record, const Knowledge &knowledge)
{
    std::optional<double> people;
    if (const auto heads = headsOf(latestWorkforce(firm, record.years), "heads_total"))
        people = heads->persons();
    const AnnualAccounts *latest = record.latest() ? &record.latest()->accounts : nullptr;
    auto derived = derivedAnswers(firm.profile, knowledge.industries, people, latest, knowledge.questionnaire);
    std::erase_if(derived, [&](const DerivedAnswer &one) { return firm.answers.contains(one.question); });
    return derived;
}

DiagnosisRecord diagnose(const Case &firm, const Knowledge &knowledge, QDate today)
{
    DiagnosisRecord record;
    record.program = QStringLiteral("SmartSME " SMARTSME_VERSION);
    record.date = today;
    record.profile = firm.profile;
    takeBooks(record, firm, knowledge);
    takeSize(record, latestWorkforce(firm, record.years), knowledge);
    takeAnswers(record, firm, knowledge);
    record.ruleChecks = ruleChecks(record.years, knowledge);
    record.planOptions = firm.planOptions;
    if (!record.planOptions.start.isValid())
        record.planOptions.start = QDate(today.year(), today.month(), 1).addMonths(1);
    if (record.hasAnswers || !record.planOptions.added.empty())
        record.plan = rolloutPlan(knowledge.actions, knowledge.questionnaire, knowledge.placementRules, record.placement, record.answers,
                                  record.planOptions);
    record.obligations = obligationsDuring(record.plan, std::min(today, record.planOptions.start),
                                           firm.profile.isSoleProprietor, knowledge.obligations);
    record.sources = usedSources(record, knowledge.benchmarks);
    return record;
}

} // namespace smartsme
