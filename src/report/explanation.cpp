// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/explanation.h"

#include "report/number_format.h"

#include <set>

namespace smartsme {

namespace {

QString roleName(ReferenceRole role)
{
    switch (role) {
    case ReferenceRole::bestFit: return QStringLiteral("best_fit");
    case ReferenceRole::allIndustries: return QStringLiteral("all_industries");
    case ReferenceRole::largeFirms: return QStringLiteral("large_firms");
    }
    Q_UNREACHABLE();
}

/// Collects figures, each name once.
class Walk
{
public:
    void add(const QString &name, const Figure &figure)
    {
        if (!name.isEmpty() && m_names.insert(name).second)
            m_figures.push_back({name, &figure});
    }
    void add(const Figure &figure) { add(figure.id, figure); }
    void addAll(const std::vector<Figure> &figures)
    {
        for (const Figure &figure : figures)
            add(figure);
    }
    /// Inputs of what was found, for those who ask for a part by its id.
    void addInputs()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            for (const Figure &input : m_figures[i].figure->origin.inputs)
                add(input);
        }
    }
    std::vector<NamedFigure> take() { return std::move(m_figures); }

private:
    std::vector<NamedFigure> m_figures;
    std::set<QString> m_names;
};

void addComparisons(Walk &walk, const YearRecord &year)
{
    for (const Comparison &comparison : year.comparisons) {
        const QString name = comparison.indicator.text();
        walk.add(name, comparison.firm);
        for (const Reference &reference : comparison.references)
            walk.add(QStringLiteral("%1.%2").arg(name, roleName(reference.role)), reference.figure);
        if (comparison.difference)
            walk.add(comparison.distance);
    }
    for (const LocalBenchmarkScore &score : year.localBenchmark.scores) {
        const QString name = QStringLiteral("locaben.%1").arg(score.indicator.text());
        walk.add(name, score.firm);
        walk.add(name + QStringLiteral(".median"), score.median);
        static constexpr const char *steps[] = {"iv", "iii", "ii", "i"};
        for (std::size_t i = 0; i < score.thresholds.size() && i < std::size(steps); ++i)
            walk.add(QStringLiteral("%1.threshold_%2").arg(name, QLatin1String(steps[i])), score.thresholds[i]);
    }
    for (const Position &position : year.positions) {
        walk.add(position.distance);
        walk.add(position.deviations);
    }
}

void addDecompositions(Walk &walk, const std::vector<Decomposition> &list)
{
    for (const Decomposition &each : list) {
        for (const Figure *figure : {&each.from, &each.to, &each.difference})
            walk.add(*figure);
        for (const std::vector<Contribution> *lines : {&each.contributions, &each.groups}) {
            for (const Contribution &line : *lines) {
                walk.add(line.amount);
                walk.add(line.amount.id + QStringLiteral(".own"), line.own);
                walk.add(line.amount.id + QStringLiteral(".other"), line.other);
            }
        }
    }
}

void addTree(Walk &walk, const QString &name, const RatioNode &node)
{
    const QString path = QStringLiteral("%1.%2").arg(name, node.id);
    walk.add(path, node.figure);
    if (node.previous)
        walk.add(path + QStringLiteral(".previous"), *node.previous);
    if (node.published)
        walk.add(path + QStringLiteral(".published"), *node.published);
    for (const RatioNode &child : node.children)
        addTree(walk, name, child);
}

void addPeopleAndPay(Walk &walk, const YearRecord &year)
{
    for (const PeopleBasis &basis : year.peopleBases) {
        for (const PeopleVariant &variant : basis.variants) {
            walk.add(variant.people);
            walk.add(variant.perPerson);
            if (variant.effect)
                walk.add(*variant.effect);
        }
    }
    walk.addAll(year.wages.pay);
    for (const Comparison &pay : year.pay) {
        walk.add(QStringLiteral("pay.%1").arg(pay.indicator.text()), pay.firm);
        for (const Reference &reference : pay.references)
            walk.add(QStringLiteral("pay.%1.%2").arg(pay.indicator.text(), roleName(reference.role)), reference.figure);
    }
    walk.add(year.itSpending.ratio);
    walk.add(year.itSpending.total);
    walk.addAll(year.itSpending.kinds);
    for (const WageMonth &month : year.wages.months) {
        walk.add(month.minimum);
        walk.add(month.lowest);
        if (month.margin)
            walk.add(*month.margin);
    }
}

void addTrends(Walk &walk, const DiagnosisRecord &record)
{
    for (const Trend &trend : record.trends) {
        walk.add(trend.mean);
        walk.add(trend.publishedMean);
        for (const Figure &published : trend.published)
            walk.add(QStringLiteral("%1.published.%2").arg(trend.id, published.origin.year), published);
    }
    for (const ProductivityCard &card : record.cards)
        walk.addAll(card.evidence);
    for (const ToolUsage &tool : record.tools) {
        walk.add(QStringLiteral("tool.%1.industry").arg(tool.toolCode), tool.industryRate);
        walk.add(QStringLiteral("tool.%1.overall").arg(tool.toolCode), tool.overallRate);
    }
}

/// Where each id of an expression is an input, its name and amount; what is none stays as it is written.
QString withAmounts(const Figure &figure, Language language)
{
    const QString text = QString(figure.origin.expression).remove(QStringLiteral("term:"));    // a term named in a term
    QString result;
    QString word;
    const auto flush = [&] {
        const Figure *input = word.isEmpty() || word.front().isDigit() ? nullptr : inputOf(figure, word);
        result += !input ? word : QStringLiteral("%1 %2").arg(input->label.in(language), figurePhrase(*input, MoneyUnit::yen, language));
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('.')) {
            word += c;
        } else {
            flush();
            result += c;
        }
    }
    flush();
    return result;
}

} // namespace

std::vector<Figure> workforceFigures(const YearRecord &year)
{
    std::vector<Figure> figures;
    for (const QString &id : Workforce::figureIds())
        figures.push_back(year.workforce.figure(id));
    return figures;
}

std::vector<NamedFigure> figuresOf(const DiagnosisRecord &record, const YearRecord &year, const std::vector<Figure> &workforce)
{
    Walk walk;
    for (const Productivity &one : year.productivity) {
        for (const Figure *figure : {&one.perPerson, &one.perHour, &one.valueAdded, &one.people, &one.hours})
            walk.add(*figure);
    }
    walk.addAll(year.ratios);
    walk.addAll(year.terms);
    walk.addAll(workforce);
    addComparisons(walk, year);
    addDecompositions(walk, year.gaps);
    addDecompositions(walk, year.changes);
    for (const DefinitionTree &tree : year.trees)
        addTree(walk, QStringLiteral("tree.%1").arg(tree.id), tree.root);
    addPeopleAndPay(walk, year);
    if (&year == record.latest())
        addTrends(walk, record);
    walk.addInputs();
    return walk.take();
}

const Figure *inputOf(const Figure &figure, const QString &id)
{
    for (const Figure &input : figure.origin.inputs)
        if (input.id == id)
            return &input;
    for (const Figure &input : figure.origin.inputs)
        if (const Figure *found = inputOf(input, id))
            return found;
    return nullptr;
}

Explanation explained(const QString &name, const Figure &figure)
{
    Explanation explanation;
    explanation.name = name;
    explanation.figure = figure;
    explanation.figure.origin.inputs.clear();
    if (!figure.origin.inputs.empty())
        explanation.formulaWithAmounts = {withAmounts(figure, Language::ja), withAmounts(figure, Language::en)};
    for (const Figure &input : figure.origin.inputs)
        explanation.inputs.push_back(explained(input.id, input));
    return explanation;
}

} // namespace smartsme
