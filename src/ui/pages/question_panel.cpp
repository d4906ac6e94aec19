// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/question_panel.h"

#include "ui/widgets/figure_label.h"
#include "ui/widgets/problem_list.h"
#include "workflow/session.h"

#include <algorithm>

namespace smartsme {

void QuestionPanel::showQuestion(const Session &session, const Question &asked, bool isDerived, const Problems &problems)
{
    clear();
    if (!problems.empty()) {
        auto *list = new ProblemList;
        list->set(problems);
        add(list);
    }
    if (isDerived) {
        heading(tr("Already known"));
        sentence(tr("Taken from the page of the firm. Choosing an answer here replaces it."), Mark::fact);
        space();
    }
    showEvidence(session, asked);
    showFindings(session, asked);
    showReasons(session, asked);
    showTools(session, asked);
}

void QuestionPanel::showEvidence(const Session &session, const Question &asked)
{
    const Language language = session.language();
    for (const Evidence &evidence : session.diagnosis().evidence) {
        if (evidence.question != asked.id)
            continue;
        heading(tr("What the books say"));
        sentence(evidence.sentence.in(language), Mark::fact);
        for (const QString &file : evidence.files)
            caption(file);
        if (evidence.contradicts)
            line(PanelColumn::Sign::warning, tr("The answer is not what the books suggest. Please talk about it."));
        note(tr("They support answer %1 or higher. You decide the answer.").arg(evidence.supportsLevel + 1));
        space();
    }
}

/// What the journal and the payroll show beside the question. Its figures open to accounts, file and lines.
void QuestionPanel::showFindings(const Session &session, const Question &asked)
{
    const Language language = session.language();
    for (const BookFinding &finding : session.diagnosis().findings) {
        if (std::ranges::find(finding.questions, asked.id) == finding.questions.end())
            continue;
        heading(finding.title.in(language));
        sentence(finding.sentence.in(language), Mark::fact);
        for (const Figure &figure : finding.evidence)
            figureRow(figure, MoneyUnit::yen, language);
        if (finding.confidence == Confidence::likely)
            note(tr("Read from words in the journal; please check."));
        space();
    }
}

void QuestionPanel::showReasons(const Session &session, const Question &asked)
{
    const Language language = session.language();
    heading(tr("Why this is asked"));
    bool isInGate = false;
    for (const Gate &gate : session.knowledge().placementRules.gates) {
        if (std::find(gate.items.begin(), gate.items.end(), asked.id) == gate.items.end())
            continue;
        isInGate = true;
        paragraph(gate.fromLayer == 1 ? tr("It belongs to a condition for leaving the bottom layer: %1").arg(gate.name.in(language))
                                      : tr("It belongs to a condition for leaving the middle layer: %1").arg(gate.name.in(language)));
        caption(tr("Condition %1").arg(gate.id.text()));
    }
    if (!asked.isScored())
        paragraph(asked.dimension == QStringLiteral("BARRIER") ? tr("It gives no points. It decides how each step of the plan is explained.")
                                                                 : tr("It gives no points. It decides which questions are asked."));
    else if (!isInGate)
        paragraph(tr("It counts towards the coverage of its layer."));
    caption(tr("Basis: %1").arg(asked.basis));
    space();
}

void QuestionPanel::showTools(const Session &session, const Question &asked)
{
    const Language language = session.language();
    for (const ToolItem &tool : session.knowledge().questionnaire.tools()) {
        if (std::find(tool.questions.begin(), tool.questions.end(), asked.id) == tool.questions.end())
            continue;
        for (const ToolUsage &usage : session.diagnosis().tools) {
            if (usage.toolCode != tool.toolCode || !usage.industryRate.isAvailable())
                continue;
            heading(tr("In the same industry"));
            auto *rate = new FigureLabel;
            rate->setSize(FigureLabel::Size::second);
            rate->set(usage.industryRate, MoneyUnit::manYen, language);
            connect(rate, &FigureLabel::activated, this, &QuestionPanel::figureActivated);
            add(rate);
            caption(tr("Share of firms that use: %1 (%2)").arg(usage.name.in(language), usage.industryRate.origin.year));
        }
    }
}

} // namespace smartsme
