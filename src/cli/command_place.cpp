// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_options.h"
#include "cli/command.h"
#include "cli/sections.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace smartsme {

namespace {

template <typename Ids>
QJsonArray idArray(const Ids &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array << id.text();
    return array;
}

QString gateWord(GateState state)
{
    switch (state) {
    case GateState::passed: return QStringLiteral("passed");
    case GateState::failed: return QStringLiteral("failed");
    case GateState::waived: return QStringLiteral("waived");
    }
    Q_UNREACHABLE();
}

QJsonObject json(const Placement &placement)
{
    QJsonArray coverage;
    for (const Coverage &layer : placement.coverage)
        coverage << QJsonObject{{QStringLiteral("layer"), layer.layer}, {QStringLiteral("value"), layer.value},
                                {QStringLiteral("unknown"), idArray(layer.unknown)}};
    QJsonArray gates;
    for (const GateResult &gate : placement.gates)
        gates << QJsonObject{{QStringLiteral("gate"), gate.id.text()}, {QStringLiteral("state"), gateWord(gate.state)},
                             {QStringLiteral("short"), idArray(gate.shortItems)}};
    QJsonArray nearest;
    for (const NearestStep &step : placement.nearest)
        nearest << QJsonObject{{QStringLiteral("gate"), step.gate.text()}, {QStringLiteral("raises"), idArray(step.raises)},
                               {QStringLiteral("actions"), idArray(step.actions)}};
    return {{QStringLiteral("layer"), placement.layer}, {QStringLiteral("y"), placement.y}, {QStringLiteral("coverage"), coverage},
            {QStringLiteral("gates"), gates}, {QStringLiteral("coverage_only_layer"), placement.coverageOnlyLayer},
            {QStringLiteral("layer_if_best"), placement.layerIfBest}, {QStringLiteral("y_if_best"), placement.yIfBest},
            {QStringLiteral("deciding"), idArray(placement.deciding)}, {QStringLiteral("spikes"), idArray(placement.spikes)},
            {QStringLiteral("provisional"), placement.isProvisional}, {QStringLiteral("nearest"), nearest}};
}

ExitCode run(Invocation &invocation)
{
    if (!invocation.has("case") && !invocation.has("sample") && !invocation.has("answers") && !invocation.has("profile"))
        invocation.misuse(QCoreApplication::translate("cli", "Name a case (--case), a sample (--sample a) or a file of answers (--answers)."));
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openChosenCase();
    if (!invocation.isUsable())
        return ExitCode::usage;
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    const Session &session = **opened;
    const DiagnosisRecord &record = session.diagnosis();
    if (invocation.isJson())
        invocation.write(json(record.placement));
    else
        invocation.write(placementText(record, session.knowledge().vocabulary(), invocation.language()));
    return ExitCode::done;
}

} // namespace

Command placeCommand()
{
    return {"place", "", QT_TRANSLATE_NOOP("cli", "Place a firm on the triangle of IT adoption"), addCaseOptions, run};
}

} // namespace smartsme
