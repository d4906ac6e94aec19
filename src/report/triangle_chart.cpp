// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"

#include <QStringList>


namespace smartsme {

namespace {

/// Words of the 2017 report for the three layers, 図16.
void setLayers(TriangleChart &chart, Language language)
{
    for (int layer = 1; layer <= 3; ++layer)
        chart.layerNames[layer - 1] = layerName(layer, language);
    chart.layerLines[0] = wording(language, "これからITを使い始める", "Beginning to use IT");
    chart.layerLines[1] = wording(language, "ITへの投資が一定程度ある", "Some investment in IT");
    chart.layerLines[2] = wording(language, "IoT・AIなどを使う", "Using IoT, AI and the like");
}

QString gatesLine(const Placement &placement, Language language)
{
    int asked = 0;
    int passed = 0;
    for (const GateResult &gate : placement.gates) {
        if (gate.fromLayer != placement.layer || gate.state == GateState::waived)
            continue;
        ++asked;
        passed += gate.state == GateState::passed ? 1 : 0;
    }
    if (asked == 0)
        return {};
    return wording(language, "関門 %1つのうち%2つ通過", "%2 of %1 gates passed").arg(asked).arg(passed);
}

void setPlanned(TriangleChart &chart, const RolloutPlan &plan, Language language)
{
    if (!plan.expectedY || plan.actions.empty())
        return;
    chart.plannedY = plan.expectedY;
    chart.plannedName = wording(language, "計画どおりなら", "If the plan is kept");
    const QString when = monthText(plan.end, language);
    chart.plannedLine = plan.expectedLayer
        ? wording(language, "%1ごろ %2", "about %1, %2").arg(when, layerName(*plan.expectedLayer, language).toLower())
        : when;
}

} // namespace

TriangleChart triangle(const DiagnosisRecord &record, const Vocabulary &, Language language)
{
    TriangleChart chart;
    setLayers(chart, language);
    const Placement &placement = record.placement;
    if (!record.hasAnswers) {
        chart.alternative = wording(language, "質問にまだ答えていないので、位置は決まっていません。",
                                    "The questions are not answered yet, so there is no position.");
        return chart;
    }
    chart.layer = placement.layer;
    chart.y = placement.y;
    chart.coverageOnlyY = placement.coverageOnlyY;
    chart.showCoverageOnly = placement.coverageOnlyLayer > placement.layer;
    chart.markName = wording(language, "いま %1", "Now: %1").arg(layerName(placement.layer, language).toLower());
    chart.markLine = gatesLine(placement, language);
    if (chart.showCoverageOnly) {
        chart.coverageName = wording(language, "項目だけなら%1", "By items alone: %1")
            .arg(layerName(placement.coverageOnlyLayer, language).toLower());
        chart.coverageLine = wording(language, "関門を数えない位置", "position without the gates");
    }
    if (placement.isRange()) {
        chart.yIfBest = placement.yIfBest;
        chart.rangeLine = wording(language, "「分からない」が全部できていれば、ここまで",
                                  "up to here if every \"don't know\" is favourable");
    }
    setPlanned(chart, record.plan, language);
    QStringList spoken{stepsToNextLayerText(placement, language), chart.markLine};
    spoken.removeAll(QString());        // the top layer has no gates
    chart.alternative = wording(language, "IT活用の三角形：%1。", "IT adoption triangle. %1.")
        .arg(spoken.join(language == Language::ja ? QStringLiteral("。") : QStringLiteral(". ")));
    return chart;
}

} // namespace smartsme
