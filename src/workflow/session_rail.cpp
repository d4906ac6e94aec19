// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session_state.h"

#include "report/number_format.h"
#include "workflow/diagnose.h"

#include <algorithm>

namespace smartsme {

namespace {

const Productivity *headlineOf(const DiagnosisRecord &record)
{
    const YearRecord *year = record.latest();
    if (!year)
        return nullptr;
    const auto found = std::ranges::find(year->productivity, DefinitionTable::headline(), &Productivity::definition);
    return found == year->productivity.end() ? nullptr : &*found;
}

/// What a person should look at: unknown accounts and everything the checks found worth a warning.
int checksOf(const DiagnosisRecord &record)
{
    return static_cast<int>(std::ranges::count_if(record.problems, [](const Problem &p) { return p.severity != Severity::note; }));
}

struct Asked
{
    int answered = 0;
    int all = 0;
};

Asked asked(const DiagnosisRecord &record, const Questionnaire &questionnaire, SurveyForm form)
{
    Asked count;
    for (const QuestionId &id : askingOrder(questionnaire, record.answers, form, record.placement.isTopPostponed)) {
        ++count.all;
        count.answered += record.answers.contains(id) ? 1 : 0;
    }
    return count;
}

StepState stateOf(Asked count)
{
    if (count.answered == 0)
        return StepState::empty;
    return count.answered == count.all ? StepState::complete : StepState::partial;
}

StepState dataState(const Case &firm, const DiagnosisRecord &record)
{
    if (firm.books.empty() && firm.payrolls.empty() && firm.typedWorkforce.empty())
        return StepState::empty;
    if (checksOf(record) > 0)
        return StepState::problem;
    const bool hasPeople = !firm.payrolls.empty() || !firm.typedWorkforce.empty();
    return record.years.empty() || !hasPeople ? StepState::partial : StepState::complete;
}

StepState productivityState(const DiagnosisRecord &record)
{
    if (record.years.empty())
        return StepState::empty;
    const Productivity *headline = headlineOf(record);
    return headline && headline->perPerson.isAvailable() ? StepState::complete : StepState::partial;
}

StepState planState(const DiagnosisRecord &record)
{
    if (!record.hasAnswers)
        return StepState::empty;
    const bool isOver = std::ranges::any_of(record.plan.years, &PlanYear::isOverBudget);
    return isOver ? StepState::problem : StepState::complete;
}

} // namespace

StepState Session::state(Step step) const
{
    const DiagnosisRecord &record = diagnosis();
    switch (step) {
    case Step::firm:
        if (current().profile.name.isEmpty())
            return StepState::empty;
        // Two classes that only a minor group tells apart: there is nothing more to fill in.
        return current().profile.industry.isEmpty() || (record.sizeClass.verdict == SizeVerdict::unknown && !record.sizeClass.missing.empty())
            ? StepState::partial
            : StepState::complete;
    case Step::data: return dataState(current(), record);
    case Step::productivity: return productivityState(record);
    case Step::questions:
        return record.hasAnswers ? stateOf(asked(record, m_state->knowledge.questionnaire, SurveyForm::shortForm)) : StepState::empty;
    case Step::triangle:
        if (!record.hasAnswers)
            return StepState::empty;
        return record.placement.isProvisional ? StepState::partial : StepState::complete;
    case Step::plan: return planState(record);
    case Step::report:
        if (m_state->isExported)
            return StepState::complete;
        return record.years.empty() && !record.hasAnswers ? StepState::empty : StepState::partial;
    }
    Q_UNREACHABLE();
}

QString Session::questionsLine() const
{
    const DiagnosisRecord &record = diagnosis();
    Asked count = asked(record, m_state->knowledge.questionnaire, SurveyForm::shortForm);
    if (count.answered == count.all)
        count = asked(record, m_state->knowledge.questionnaire, SurveyForm::full);
    return tr("%1 of %2 answered").arg(count.answered).arg(count.all);
}

QString Session::triangleLine() const
{
    const Placement &placement = diagnosis().placement;
    const QString layers[] = {tr("bottom layer"), tr("middle layer"), tr("top layer")};
    const QString layer = layers[std::clamp(placement.layer, 1, 3) - 1];
    if (placement.isRange())
        return tr("%1 to %2").arg(layer, layers[std::clamp(placement.layerIfBest, 1, 3) - 1]);
    return placement.itemsToNextLayer > 0 ? tr("%1, %2 to go").arg(layer).arg(placement.itemsToNextLayer) : layer;
}

QString Session::stepLine(Step step) const
{
    const DiagnosisRecord &record = diagnosis();
    if (state(step) == StepState::empty)
        return tr("not yet");
    switch (step) {
    case Step::firm:
        switch (record.sizeClass.verdict) {
        case SizeVerdict::small: return tr("small enterprise");
        case SizeVerdict::medium: return tr("small or medium enterprise");
        case SizeVerdict::outside: return tr("larger than an SME");
        case SizeVerdict::unknown: return tr("size not known yet");
        }
        Q_UNREACHABLE();
    case Step::data:
        if (const int checks = checksOf(record); checks > 0)
            return tr("%1 to check").arg(checks);
        return tr("%n files", nullptr, static_cast<int>(record.files.size()));
    case Step::productivity: {
        const Productivity *headline = headlineOf(record);
        if (!headline || !headline->perPerson.isAvailable())
            return tr("not computable yet");
        return figurePhrase(headline->perPerson, MoneyUnit::manYen, language());
    }
    case Step::questions: return questionsLine();
    case Step::triangle: return triangleLine();
    case Step::plan: return tr("%n actions", nullptr, static_cast<int>(record.plan.actions.size()));
    case Step::report: return m_state->isExported ? tr("saved") : tr("not saved yet");
    }
    Q_UNREACHABLE();
}

} // namespace smartsme
