// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

constexpr std::size_t firstSteps = 3;

class OwnerPageWriter
{
public:
    OwnerPageWriter(const DiagnosisRecord &record, const Vocabulary &words, Language language)
        : m_record(record), m_words(words), m_language(language)
    {
    }

    Document made()
    {
        Document page;
        page.title = text("いまの姿と、はじめの3つ", "Where you stand, what to do first");
        page.sources = sourcesLine();
        page.blocks.emplace_back(titleBlock(page.title));
        page.blocks.emplace_back(headlineBlock());
        if (hasComparison())
            page.blocks.emplace_back(StripBlock{comparisonStrip(m_record, {.year = m_record.latest(), .language = m_language}), stripNote()});
        else
            page.blocks.emplace_back(missingComparison());
        addSteps(page);
        page.blocks.emplace_back(DecisionBlock{text("きょう決めること", "To decide today"), decision()});
        if (latest() || !m_record.plan.actions.empty())
            page.blocks.emplace_back(AssumptionBlock{text("前提", "Assumption"), assumptions()});
        return page;
    }

private:
    QString text(const char *japanese, const char *english) const { return wording(m_language, japanese, english); }
    const YearRecord *latest() const { return m_record.latest(); }
    /// Sentences follow each other without a blank in Japanese only.
    QString sentences(QStringList parts) const
    {
        parts.removeAll(QString());
        return parts.join(m_language == Language::ja ? QString() : QStringLiteral(" "));
    }

    TitleBlock titleBlock(const QString &title) const
    {
        const QString name = m_record.profile.name;
        return {text(m_record.profile.isSoleProprietor ? "%1 様" : "%1 御中", "For %1").arg(name),
                text("%1　作成 %2", "%1, made with %2").arg(dateText(m_record.date, m_language), m_record.program), title};
    }

    QString headlineLabel() const
    {
        if (!latest())
            return text("1人が1年に生む付加価値", "Value added per person in a year");
        const int months = latest()->accounts.year.months() - static_cast<int>(latest()->accounts.missingMonths.size());
        if (months != 12)       // nothing is stretched to a year
            return text("1人が%1か月に生んだ付加価値　%2", "Value added per person in %1 months, %2").arg(months).arg(fiscalYearText(latest()->accounts.year, m_language));
        return text("1人が1年に生む付加価値　%1", "Value added per person in a year, %1")
            .arg(m_language == Language::ja ? fiscalYearText(latest()->accounts.year, m_language)
                                            : QStringLiteral("FY%1").arg(latest()->accounts.year.nominalYear()));
    }

    HeadlineBlock headlineBlock() const
    {
        HeadlineBlock block;
        block.label = headlineLabel();
        const Productivity *headline = headlineOf(m_record);
        if (headline && headline->perPerson.isAvailable()) {
            setHeadline(block, headline->perPerson);
            block.sentence = sentences({yearBeforeSentence(), perHourSentence(*headline), comparisonSentence(), gapSentence(), profitSentence()});
        } else {
            block.value = nothingText();
            block.sentence = headline ? sentences({headline->perPerson.unavailable.in(m_language), profitSentence()})
                                      : text("決算がまだありません。会計ソフトの仕訳か残高試算表のファイルを1つ用意してください。",
                                             "There are no accounts yet. Have one journal or trial balance file of your accounting software ready.");
        }
        block.triangle = triangle(m_record, m_words, m_language);
        block.hasTriangle = m_record.hasAnswers;
        block.triangleLine = m_record.hasAnswers
            ? stepsToNextLayerText(m_record.placement, m_language)
            : text("25の質問で位置が分かります", "25 questions show your position");
        return block;
    }

    /// Only digits are large: "296" and "万円／人"; "¥2.96" and "million per person".
    void setHeadline(HeadlineBlock &block, const Figure &perPerson) const
    {
        const QString value = figureValueText(perPerson, MoneyUnit::manYen, m_language);
        block.value = value.section(QLatin1Char(' '), 0, 0);
        const QString rest = value.section(QLatin1Char(' '), 1);
        const QString unit = figureUnitText(Unit::yenPerPerson, MoneyUnit::manYen, m_language);
        block.unit = rest.isEmpty() ? unit : QStringLiteral("%1 %2").arg(rest, unit);
    }

    QString perHourSentence(const Productivity &headline) const
    {
        if (!headline.perHour.isAvailable())
            return {};
        return text("1時間あたりでは%1です。", "Per hour worked it is %1.")
            .arg(moneyPhrase(Yen(static_cast<qint64>(std::llround(*headline.perHour.value))), MoneyUnit::yen, m_language));
    }

    QString yearBeforeSentence() const
    {
        const Figure *before = headlineOfYearBefore(m_record);
        return before ? text("前年度は%1でした。", "The year before it was %1.").arg(figurePhrase(*before, MoneyUnit::manYen, m_language)) : QString();
    }

    /// Only where one line holds most of the gap: an owner has ten seconds.
    QString gapSentence() const
    {
        if (!hasComparison() || latest()->gaps.empty())
            return {};
        const Contribution *most = holdingMost(latest()->gaps.front());
        return most ? text("差の大部分は「%1」のところにあります。", "Most of the gap stands in: %1.").arg(most->label.in(m_language)) : QString();
    }

    QString comparisonSentence() const
    {
        return hasComparison() ? latest()->comparisons.front().sentence.in(m_language) : QString();
    }

    QString profitSentence() const
    {
        const Figure *profit = latest() ? termOf(*latest(), QStringLiteral("operating_profit")) : nullptr;
        if (!profit || !profit->exactYen)
            return {};
        const Yen amount = *profit->exactYen;
        if (amount < Yen())
            return text("本業は%1の赤字でした。", "The business itself made a loss of %1.")
                .arg(moneyPhrase(-amount, MoneyUnit::manYen, m_language));
        return text("給与や家賃を払ったあと、本業の利益が%1残りました。", "After pay and rent, an operating profit of %1 was left.")
            .arg(moneyPhrase(amount, MoneyUnit::manYen, m_language));
    }

    bool hasComparison() const
    {
        return latest() && !latest()->comparisons.empty() && !latest()->comparisons.front().references.empty()
            && latest()->comparisons.front().firm.isAvailable();
    }

    /// The strip counts as the statistic does, so its figure of the firm is not the headline's.
    QString stripNote() const
    {
        const Comparison &comparison = latest()->comparisons.front();
        const Productivity *headline = headlineOf(m_record);
        const bool differs = headline && headline->perPerson.isAvailable()
            && figureValueText(headline->perPerson, MoneyUnit::manYen, m_language)
                   != figureValueText(comparison.firm, MoneyUnit::manYen, m_language);
        return sentences({differs ? text("統計と同じ数え方にそろえたので、上の数字とは違います。",
                                         "Counted as the statistic counts, so it differs from the figure above.")
                                  : QString(),
                          comparison.caveats.empty() ? QString() : comparison.caveats.front().in(m_language)});
    }

    ParagraphBlock missingComparison() const
    {
        const QString heading = text("ほかの会社と比べる", "Compared with other firms");
        if (latest() && !latest()->comparisons.empty() && !latest()->comparisons.front().unavailable.ja.isEmpty())
            return {heading, latest()->comparisons.front().unavailable.in(m_language)};
        return {heading, text("決算と人数がそろうと、同じ業種・規模の会社と比べられます。",
                              "With accounts and head counts, the firm can be compared with its industry and size.")};
    }

    void addSteps(Document &page) const
    {
        if (m_record.plan.actions.empty()) {
            page.blocks.emplace_back(ParagraphBlock{text("はじめにする3つ", "The first three steps"),
                m_record.hasAnswers
                    ? text("いまの回答から出てくる施策はありません。半年後にもう一度診断してください。",
                           "The answers given call for no action. Repeat the diagnosis in half a year.")
                    : text("25の質問に答えると、はじめにする3つと、その時期と費用が決まります。およそ20分です。",
                           "Answer 25 questions, about 20 minutes, to get the first three steps with time and cost.")});
            return;
        }
        StepsBlock steps;
        steps.title = text("はじめにする3つ", "The first three steps");
        for (const PlannedAction &action : m_record.plan.actions) {
            if (steps.steps.size() == firstSteps)
                break;
            steps.steps.push_back({actionName(m_words, action.action, m_language), why(action),
                                   periodText(action, m_record.date, m_language), costText(action, m_language)});
        }
        page.blocks.emplace_back(std::move(steps));
    }

    /// One reason, the strongest first: a gate, what it is needed for, a barrier, an item.
    QString why(const PlannedAction &action) const
    {
        if (!action.opensGates.empty())
            return text("「%1」に近づきます", "Brings you closer to: %1").arg(gateName(m_record, action.opensGates.front(), m_language));
        if (const PlannedAction *waiting = firstWaitingFor(action.action))
            return text("「%1」の前にすませます", "Needed before: %1").arg(actionName(m_words, waiting->action, m_language));
        if (!action.removesBarriers.empty())
            return text("困りごと「%1」に応えます", "Answers a concern: %1").arg(barrierName(m_words, action.removesBarriers.front(), m_language));
        if (const Action *known = m_words.actions ? m_words.actions->find(action.action) : nullptr)
            return text("進み具合は「%1」で見ます", "Progress is seen by: %1").arg(known->kpi.in(m_language));
        return {};
    }

    const PlannedAction *firstWaitingFor(const ActionId &id) const
    {
        for (const PlannedAction &other : m_record.plan.actions)
            if (std::ranges::find(other.waitsFor, id) != other.waitsFor.end())
                return &other;
        return nullptr;
    }

    QString decision() const
    {
        if (!latest())
            return text("会計ソフトのファイルを、だれがいつ用意するか", "Who gets the file from the accounting software, and when");
        if (!m_record.hasAnswers)
            return text("25の質問に答える日", "The day to answer the 25 questions");
        if (m_record.plan.actions.empty())
            return text("次に診断する日", "The day of the next diagnosis");
        return text("「%1」を、だれがいつ始めるか", "Who starts \"%1\", and when")
            .arg(actionName(m_words, m_record.plan.actions.front().action, m_language));
    }

    QString assumptions() const
    {
        if (m_record.plan.actions.empty())
            return text("数字は取り込んだ決算のままです。統計との差は、原因を表すものではありません。",
                        "Figures are those of the imported accounts. A difference from a statistic is not a cause.");
        const QString budget = moneyRangeText({m_record.planOptions.yearlyBudget, m_record.planOptions.yearlyBudget},
                                              MoneyUnit::manYen, m_language);
        return sentences({text("費用と期間は目安です。実際の見積もりで直してください。",
                               "Costs and periods are estimates; replace them by real quotations."),
                          text("週%1時間、1年に%2までとして並べました。", "Ordered for %1 hours a week and %2 a year.")
                              .arg(QString::number(m_record.planOptions.hoursPerWeek, 'g', 4), budget)});
    }

    QString sourcesLine() const
    {
        QStringList parts;
        QStringList products;
        for (const SourceFile &file : m_record.files) {
            const QString product = file.product.in(m_language);
            if (!product.isEmpty() && !products.contains(product))
                products << product;
        }
        if (latest() && !products.isEmpty())
            parts << text("%1のデータ（%2年度）", "Data of %1 (FY%2)").arg(products.join(QStringLiteral("・"))).arg(latest()->accounts.year.nominalYear());
        // Only what stands on this page: the published figures of the strip, and the report the triangle and the definition come from.
        if (latest() && !latest()->comparisons.empty()) {
            for (const Reference &reference : latest()->comparisons.front().references) {
                const Origin &origin = reference.figure.origin;
                const QString name = reference.publication.ja.isEmpty() ? origin.source : reference.publication.in(m_language);
                const QString part = origin.year.isEmpty() ? name : text("%1 %2年度", "%1 FY%2").arg(name, origin.year);
                if (!parts.contains(part))
                    parts << part;
            }
        }
        if (m_record.hasAnswers || latest())
            parts << text("経済産業省・中小企業庁「スマートSME（中小企業）研究会 中間論点整理」2017年 図2・図16",
                          "METI and SME Agency, Smart SME study group, interim report 2017, figures 2 and 16");
        if (parts.isEmpty())
            return {};
        return text("出典：%1（数字は加工しています）", "Sources: %1 (figures processed)").arg(parts.join(QStringLiteral("／")));
    }

    const DiagnosisRecord &m_record;
    const Vocabulary &m_words;
    Language m_language;
};

} // namespace

Document ownerPage(const DiagnosisRecord &record, const Vocabulary &words, Language language)
{
    return OwnerPageWriter(record, words, language).made();
}

} // namespace smartsme
