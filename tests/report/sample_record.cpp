// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sample_record.h"

#include <QTest>

#include <algorithm>
#include <iterator>

namespace smartsme::sample {

namespace {

struct Booked { const char *category; const char *account; qint64 now; qint64 before; };

// 2024 as in expected_accounts.csv of firm A; 2023 invented.
constexpr Booked booked[] = {
    {"pl_sales", "売上高", 72293956, 69840120},
    {"cost_opening_inventory", "期首商品棚卸高", 684200, 702300},
    {"cost_purchases", "仕入高", 23473919, 22913480},
    {"cost_closing_inventory", "期末商品棚卸高", 716500, 684200},
    {"sga_officer_pay", "役員報酬", 5400000, 5400000},
    {"sga_salary", "給料手当", 11842293, 11520400},
    {"sga_part_time", "雑給", 9831080, 9412660},
    {"sga_bonus", "賞与", 1463000, 1400000},
    {"sga_statutory_welfare", "法定福利費", 2912487, 2850120},
    {"sga_welfare", "福利厚生費", 350338, 312400},
    {"sga_rent_real_estate", "地代家賃", 4080000, 4080000},
    {"sga_rent_movable", "リース料", 420000, 420000},
    {"sga_taxes_dues", "租税公課", 182700, 174300},
    {"sga_depreciation", "減価償却費", 1452000, 1538000},
    {"sga_utilities", "水道光熱費", 3433734, 3320110},
    {"sga_commission", "支払手数料", 1118385, 1020330},
    {"sga_supplies", "=消耗品費", 932693, 913220},
    {"sga_other", "雑費", 3099616, 2908200},
    {"nonop_interest_expense", "支払利息", 194283, 210540},
    {"nonop_other_income", "雑収入", 301338, 120000},
    {"income_tax", "法人税､住民税及び事業税", 541300, 480000},
    {"bs_cash", "普通預金", 11754526, 9812450},
    {"bs_cash", "現金", 982290, 452300},
    {"bs_accounts_receivable", "売掛金", 1261940, 823400},
    {"bs_inventory", "商品", 716500, 684200},
    {"bs_accounts_payable", "買掛金", 2095910, 2204600},
    {"bs_long_term_debt", "長期借入金", 10800000, 12600000},
    {"bs_capital", "資本金", 3000000, 3000000},
};

Text both(const char *japanese, const char *english)
{
    return {QString::fromUtf8(japanese), QString::fromUtf8(english)};
}

void book(AnnualAccounts &accounts, const Booked &line, qint64 amount)
{
    const CategoryId id{QString::fromUtf8(line.category)};
    const Origin::Part part{QString::fromUtf8(line.account), Yen(amount), QStringLiteral("yayoi.txt"), 12, 34};
    for (CategoryAmount &known : accounts.amounts)
        if (known.category == id) {
            known.amount += part.amount;
            known.parts.push_back(part);
            return;
        }
    accounts.amounts.push_back({id, part.amount, std::nullopt, {part}});
}

YearRecord year(const Tables &tables, FiscalYear fiscalYear, bool isLatest, const AnnualAccounts *previous)
{
    YearRecord record;
    record.accounts.year = fiscalYear;
    record.accounts.hasProfitAndLoss = true;
    record.accounts.hasBalanceSheet = true;
    record.accounts.hasManufacturingCost = true;
    record.accounts.tax = TaxBookkeeping::exclusive;
    for (const Booked &line : booked)
        book(record.accounts, line, isLatest ? line.now : line.before);
    // what is known of the earlier year is one head count short: hours were not typed
    const std::optional<Hours> hours = isLatest ? std::optional(Hours::fromMinutes(14373 * 60)) : std::nullopt;
    record.workforce = Workforce::of(fiscalYear, {}, TypedWorkforce{fiscalYear, Heads::fromPersons(1), Heads::fromPersons(3), Heads::fromPersons(8), hours});
    for (const StatementTerms::Term &term : tables.terms.all())
        record.terms.push_back(tables.terms.evaluate(term.id, record.accounts));
    record.productivity = productivity(record.accounts, record.workforce, tables.terms, tables.definitions);
    record.ratios = firmRatios(tables.ratios, record.accounts, previous, record.workforce, tables.terms);
    return record;
}

FirmProfile profile()
{
    FirmProfile firm;
    firm.name = QStringLiteral("株式会社きさらぎ食堂");
    firm.industry = QStringLiteral("76");
    firm.prefecture = QStringLiteral("04");
    firm.capital = Yen(3000000);
    firm.sites = 1;
    firm.dealings = QStringList{QStringLiteral("BTOC")};
    return firm;
}

ProductivitySide sideOf(const Tables &tables, const YearRecord &year, const SideRecipe &recipe)
{
    return firmSide(recipe, year.accounts, year.workforce, tables.terms);
}

/// Gaps, changes, trees, positions, people and pay of one year: what workflow makes of a case.
void takeApart(YearRecord &year, const YearRecord *previous, const DiagnosisRecord &record, const Tables &tables)
{
    year.positions = positions(tables.benchmarks, year.localBenchmark, year.comparisons);
    for (const GapTarget &target : gapTargets(tables.benchmarks, tables.industries, record.profile, year.accounts.year)) {
        const ProductivitySide firm = sideOf(tables, year, target.recipe);
        const ProductivitySide before = previous ? sideOf(tables, *previous, target.recipe) : ProductivitySide{};
        year.gaps.push_back(gapTo(target, firm));
        year.trees.push_back({target.indicator.text(), target.definition, target.recipe.perPersonLabel,
                              ratioTree(firm, previous ? &before : nullptr, target.unavailable.ja.isEmpty() ? &target.published : nullptr)});
    }
    const YearBooks now{year.accounts, year.workforce};
    std::optional<YearBooks> before;
    if (previous)
        before.emplace(YearBooks{previous->accounts, previous->workforce});
    year.changes = yearChanges(tables.definitions, now, before ? &*before : nullptr, tables.terms);
    for (const Productivity &one : year.productivity) {
        if (one.perPerson.isAvailable())
            year.peopleBases.push_back(peopleBasis(one, year.workforce));
    }
    year.wages = wageStanding(tables.minimumWages, record.profile.prefecture, year.workforce);
    const PayOfFirm pay{year.wages.pay[3], year.wages.pay[2], {}, {}, year.workforce.figure(QStringLiteral("heads_employees")).value};
    year.pay = payComparisons(tables.wageBenchmarks, tables.benchmarks, tables.industries, record.profile, year.accounts.year, pay);
    year.itSpending = itSpending({}, year.accounts, tables.bookWords, tables.terms.evaluate(TermId(QStringLiteral("sales")), year.accounts));
}

TrendYear trendYear(const YearRecord &year)
{
    TrendYear trend{year.accounts.year, 0, {}};
    for (const Productivity &one : year.productivity)
        trend.figures.push_back(one.perPerson);
    for (const Comparison &comparison : year.comparisons) {
        trend.figures.push_back(comparison.firm);
        trend.figures.back().id = comparison.indicator.text();
        trend.figures.back().label = comparison.name;
    }
    return trend;
}

void answer(DiagnosisRecord &record, const Tables &tables)
{
    int number = 0;
    for (const Question &question : tables.questionnaire.questions()) {
        if (question.isScored())
            record.answers[question.id] = Answer::ofLevel(question.layer == 1 ? 1 + number++ % 2 : 0);
    }
    record.answers[QuestionId(QStringLiteral("Q101"))] = Answer::ofLevel(2);
    record.answers[QuestionId(QStringLiteral("Q103"))] = Answer::dontKnow();
    record.hasAnswers = true;
    record.placement = place(tables.questionnaire, tables.rules, record.answers);
    record.planOptions.start = QDate(2026, 12, 1);
    record.plan = rolloutPlan(tables.actions, tables.questionnaire, tables.rules, record.placement, record.answers, record.planOptions);
}

} // namespace

Tables Tables::load()
{
    const QString data = QString::fromLocal8Bit(qgetenv("SMARTSME_DATA"));
    const auto taken = []<typename T>(Result<T> result) {
        if (!result)
            qFatal("%s", qPrintable(printed(result.problems().front())));
        return std::move(result).value();
    };
    Tables tables;
    tables.categories = taken(CategoryTable::load(data));
    tables.terms = taken(StatementTerms::load(data, tables.categories));
    tables.definitions = taken(DefinitionTable::load(data));
    tables.ratios = taken(RatioTable::load(data));
    tables.industries = taken(IndustryTable::load(data));
    tables.benchmarks = taken(BenchmarkTables::load(data));
    tables.minimumWages = taken(MinimumWageTable::load(data));
    tables.wageBenchmarks = taken(WageBenchmarks::load(data));
    tables.bookWords = taken(BookWords::load(data));
    tables.questionnaire = taken(Questionnaire::load(data));
    tables.rules = taken(PlacementRules::load(data));
    tables.actions = taken(ActionCatalogue::load(data));
    return tables;
}

DiagnosisRecord beginner()
{
    DiagnosisRecord record;
    record.program = QStringLiteral("SmartSME 0.1.0");
    record.date = QDate(2026, 11, 22);
    record.profile = profile();
    record.industryName = both("飲食店", "Eating and drinking places");
    record.sizeClass.verdict = SizeVerdict::medium;
    record.sizeClass.ruleName = both("小売業（中小企業基本法）", "Retail (SME Basic Act)");
    record.sizeClass.reason = both("従業員11人（50人以下）なので中小企業です。", "11 employees (50 or fewer): a small or medium enterprise.");
    return record;
}

DiagnosisRecord restaurant(const Tables &tables)
{
    DiagnosisRecord record = beginner();
    const FiscalYear latest(Month(2024, 4), Month(2025, 3));
    record.years.push_back(year(tables, latest.previous(), false, nullptr));
    record.years.push_back(year(tables, latest, true, &record.years.front().accounts));
    for (YearRecord &each : record.years) {
        const Figure employees = each.workforce.figure(QStringLiteral("heads_employees"));
        each.comparisons = comparisons(tables.benchmarks, tables.industries, record.profile, each.accounts.year, each.ratios, each.productivity, employees);
        each.localBenchmark = localBenchmark(tables.benchmarks, tables.industries, record.profile, false, each.ratios, each.accounts.year);
        takeApart(each, &each == &record.years.front() ? nullptr : &record.years.front(), record, tables);
    }
    std::vector<TrendYear> trendYears;
    std::ranges::transform(record.years, std::back_inserter(trendYears), trendYear);
    record.trends = trends(tables.benchmarks, tables.industries, record.profile, trendYears);
    record.cards = productivityCards(record);
    record.files = {{QStringLiteral("yayoi.txt"), QString(64, QLatin1Char('a')), LayoutId(QStringLiteral("yayoi_journal25")), both("弥生会計", "Yayoi"),
                     both("仕訳日記帳", "Journal"), QStringLiteral("CP932"), 1752}};
    record.tools = toolUsage(tables.benchmarks, tables.industries, record.profile);
    if (const BenchmarkSource *source = tables.benchmarks.sources().empty() ? nullptr : &tables.benchmarks.sources().front())
        record.sources.push_back(*source);
    answer(record, tables);
    Obligation obligation;
    obligation.id = QStringLiteral("edi_line");
    obligation.date = QDate(2027, 3, 31);
    obligation.title = both("電話回線：受発注の終わり", "Phone line: end of orders");
    obligation.event = both("電話回線を使う受発注の終わり", "End of orders by phone line");
    obligation.advice = both("別の方法に変えます。", "Change to another way.");
    obligation.source = QStringLiteral("総務省");
    obligation.confirmation = Confirmation::verifiedOfficial;
    record.obligations.push_back(obligation);
    record.problems = {{Severity::note, QStringLiteral("ledger.month-without-entries"), {QStringLiteral("yayoi.txt"), {}, 7, 0},
                        QStringLiteral("8月の仕訳がありません。"), {}, {}, QStringLiteral("8月分を足してください。")}};
    return record;
}

} // namespace smartsme::sample
