// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/file_replacement.h"
#include "render/json_text.h"
#include "render/json_values.h"
#include "render/writers.h"

#include <QFile>
#include <QJsonDocument>

namespace smartsme {

namespace {

QString verdictId(SizeVerdict verdict)
{
    switch (verdict) {
    case SizeVerdict::small: return QStringLiteral("small");
    case SizeVerdict::medium: return QStringLiteral("medium");
    case SizeVerdict::outside: return QStringLiteral("outside");
    case SizeVerdict::unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::met: return QStringLiteral("met");
    case Verdict::notMet: return QStringLiteral("not_met");
    case Verdict::notYetKnown: return QStringLiteral("not_yet_known");
    case Verdict::toConfirm: return QStringLiteral("to_confirm");
    }
    Q_UNREACHABLE();
}

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::error: return QStringLiteral("error");
    case Severity::warning: return QStringLiteral("warning");
    case Severity::note: return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

QJsonObject firmJson(const DiagnosisRecord &record)
{
    const FirmProfile &firm = record.profile;
    return {{QStringLiteral("name"), firm.name}, {QStringLiteral("corporate_number"), jsonOf(firm.corporateNumber)},
            {QStringLiteral("industry"), jsonOf(firm.industry)}, {QStringLiteral("industry_name"), jsonOf(record.industryName)},
            {QStringLiteral("prefecture"), jsonOf(firm.prefecture)}, {QStringLiteral("capital"), jsonOrNull(firm.capital)},
            {QStringLiteral("closing_month"), firm.closingMonth},
            {QStringLiteral("last_earlier_closing"), firm.lastEarlierClosing ? QJsonValue(firm.lastEarlierClosing->iso()) : QJsonValue()},
            {QStringLiteral("sites"), jsonOrNull(firm.sites)},
            {QStringLiteral("regular_employees"), firm.regularEmployees ? QJsonValue(firm.regularEmployees->persons()) : QJsonValue()},
            {QStringLiteral("is_sole_proprietor"), firm.isSoleProprietor}, {QStringLiteral("dealings"), QJsonArray::fromStringList(firm.dealings)}};
}

QJsonObject sizeJson(const SizeClass &size)
{
    return {{QStringLiteral("verdict"), verdictId(size.verdict)}, {QStringLiteral("class"), jsonOf(size.classCode)},
            {QStringLiteral("rule"), jsonOf(size.ruleName)}, {QStringLiteral("reason"), jsonOf(size.reason)},
            {QStringLiteral("capital_limit"), jsonOrNull(size.capitalLimit)}, {QStringLiteral("employees_limit"), jsonOrNull(size.employeesLimit)},
            {QStringLiteral("small_limit"), jsonOrNull(size.smallLimit)}, {QStringLiteral("source"), jsonOf(size.source)},
            {QStringLiteral("confirmation"), statusText(size.confirmation)}};
}

QJsonObject fileJson(const SourceFile &file)
{
    return {{QStringLiteral("name"), file.name}, {QStringLiteral("sha256"), file.sha256}, {QStringLiteral("layout"), jsonOf(file.layout.text())},
            {QStringLiteral("product"), jsonOf(file.product)}, {QStringLiteral("kind"), jsonOf(file.kind)},
            {QStringLiteral("encoding"), jsonOf(file.encoding)}, {QStringLiteral("rows"), file.rows}};
}

QJsonObject unmappedJson(const UnmappedAccount &account)
{
    return {{QStringLiteral("account"), account.name}, {QStringLiteral("section"), jsonOf(account.section)},
            {QStringLiteral("amount"), jsonOf(account.amount)},
            {QStringLiteral("likely_categories"), jsonArray(account.suggestions, [](const MappingSuggestion &s) { return QJsonValue(s.category.text()); })}};
}

QJsonObject answerJson(const QuestionId &id, const Answer &answer)
{
    QJsonObject json{{QStringLiteral("question"), id.text()}, {QStringLiteral("note"), jsonOf(answer.note)},
                     {QStringLiteral("level"), QJsonValue()}, {QStringLiteral("codes"), QJsonArray()}};
    switch (answer.state) {
    case Answer::State::level:
        json.insert(QStringLiteral("state"), QStringLiteral("level"));
        json.insert(QStringLiteral("level"), answer.level);
        return json;
    case Answer::State::codes:
        json.insert(QStringLiteral("state"), QStringLiteral("codes"));
        json.insert(QStringLiteral("codes"), QJsonArray::fromStringList(answer.codes));
        return json;
    case Answer::State::unknown: json.insert(QStringLiteral("state"), QStringLiteral("unknown")); return json;
    case Answer::State::notApplicable: json.insert(QStringLiteral("state"), QStringLiteral("not_applicable")); return json;
    }
    Q_UNREACHABLE();
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    return {{QStringLiteral("question"), evidence.question.text()}, {QStringLiteral("supports_level"), evidence.supportsLevel},
            {QStringLiteral("sentence"), jsonOf(evidence.sentence)}, {QStringLiteral("contradicts"), evidence.contradicts},
            {QStringLiteral("files"), jsonArray(evidence.files, [](const QString &file) { return QJsonValue(file); })}};
}

QJsonObject findingJson(const BookFinding &finding)
{
    return {{QStringLiteral("id"), finding.id}, {QStringLiteral("title"), jsonOf(finding.title)}, {QStringLiteral("sentence"), jsonOf(finding.sentence)},
            {QStringLiteral("confidence"), finding.confidence == Confidence::certain ? QStringLiteral("certain") : QStringLiteral("likely")},
            {QStringLiteral("evidence"), jsonArray(finding.evidence, [](const Figure &figure) { return QJsonValue(jsonOf(figure)); })},
            {QStringLiteral("questions"), jsonArray(finding.questions, [](const QuestionId &question) { return QJsonValue(question.text()); })}};
}

QJsonObject toolJson(const ToolUsage &tool)
{
    return {{QStringLiteral("tool"), tool.toolCode}, {QStringLiteral("name"), jsonOf(tool.name)},
            {QStringLiteral("industry_rate"), jsonOf(tool.industryRate)}, {QStringLiteral("overall_rate"), jsonOf(tool.overallRate)}};
}

QJsonObject ruleJson(const RuleCheck &check)
{
    return {{QStringLiteral("rule"), check.rule.text()}, {QStringLiteral("programme"), jsonOf(check.programmeName)},
            {QStringLiteral("requirement"), jsonOf(check.requirement)}, {QStringLiteral("verdict"), verdictId(check.verdict)},
            {QStringLiteral("base"), jsonOf(check.base)}, {QStringLiteral("target"), jsonOf(check.target)},
            {QStringLiteral("measured"), jsonOrNull(check.measured)}, {QStringLiteral("reason"), jsonOf(check.reason)},
            {QStringLiteral("source"), jsonOf(check.source)}, {QStringLiteral("years"), jsonOf(check.year)},
            {QStringLiteral("confirmation"), statusText(check.confirmation)}};
}

QJsonObject obligationJson(const Obligation &obligation)
{
    return {{QStringLiteral("id"), obligation.id}, {QStringLiteral("date"), jsonOf(obligation.date)},
            {QStringLiteral("is_month_only"), obligation.isMonthOnly}, {QStringLiteral("law"), jsonOf(obligation.law)},
            {QStringLiteral("event"), jsonOf(obligation.event)}, {QStringLiteral("advice"), jsonOf(obligation.advice)},
            {QStringLiteral("source"), jsonOf(obligation.source)}, {QStringLiteral("confirmation"), statusText(obligation.confirmation)}};
}

QJsonObject sourceJson(const BenchmarkSource &source)
{
    return {{QStringLiteral("source"), source.id.text()}, {QStringLiteral("publisher"), source.publisher}, {QStringLiteral("document"), source.document},
            {QStringLiteral("table"), jsonOf(source.table)}, {QStringLiteral("year"), jsonOf(source.year)},
            {QStringLiteral("address"), jsonOf(source.address)}, {QStringLiteral("licence"), jsonOf(source.licence)}};
}

QJsonObject problemJson(const Problem &problem)
{
    return {{QStringLiteral("severity"), severityId(problem.severity)}, {QStringLiteral("id"), problem.id}, {QStringLiteral("message"), problem.message},
            {QStringLiteral("file"), jsonOf(problem.place.file)}, {QStringLiteral("sheet"), jsonOf(problem.place.sheet)},
            {QStringLiteral("line"), problem.place.line > 0 ? QJsonValue(problem.place.line) : QJsonValue()},
            {QStringLiteral("column"), problem.place.column > 0 ? QJsonValue(problem.place.column) : QJsonValue()},
            {QStringLiteral("found"), jsonOf(problem.found)}, {QStringLiteral("expected"), jsonOf(problem.expected)},
            {QStringLiteral("remedy"), jsonOf(problem.remedy)}};
}

/// Numbers and texts in a value: what the read-back has compared.
int leaves(const QJsonValue &value)
{
    int count = 0;
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            count += leaves(element);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &element : object)
            count += leaves(element);
    } else if (value.isDouble() || value.isString()) {
        count = 1;
    }
    return count;
}

QJsonObject diagnosisObject(const DiagnosisRecord &record)
{
    QJsonArray answers;
    for (const auto &[id, answer] : record.answers)
        answers.append(answerJson(id, answer));
    return {{QStringLiteral("schema"), QStringLiteral("smartsme-diagnosis-1")}, {QStringLiteral("program"), record.program},
            {QStringLiteral("date"), jsonOf(record.date)}, {QStringLiteral("firm"), firmJson(record)},
            {QStringLiteral("size_class"), sizeJson(record.sizeClass)}, {QStringLiteral("subsidy_size_class"), sizeJson(record.subsidyClass)},
            {QStringLiteral("years"), jsonArray(record.years, yearJson)}, {QStringLiteral("trends"), jsonArray(record.trends, trendJson)},
            {QStringLiteral("cards"), jsonArray(record.cards, cardJson)}, {QStringLiteral("files"), jsonArray(record.files, fileJson)},
            {QStringLiteral("unmapped_accounts"), jsonArray(record.unmapped, unmappedJson)}, {QStringLiteral("answers"), answers},
            {QStringLiteral("placement"), record.hasAnswers ? QJsonValue(placementJson(record.placement)) : QJsonValue()},
            {QStringLiteral("evidence"), jsonArray(record.evidence, evidenceJson)}, {QStringLiteral("findings"), jsonArray(record.findings, findingJson)},
            {QStringLiteral("tools"), jsonArray(record.tools, toolJson)},
            {QStringLiteral("rule_checks"), jsonArray(record.ruleChecks, ruleJson)},
            {QStringLiteral("plan"), record.hasAnswers ? QJsonValue(planJson(record.plan, record.planOptions)) : QJsonValue()},
            {QStringLiteral("obligations"), jsonArray(record.obligations, obligationJson)},
            {QStringLiteral("sources"), jsonArray(record.sources, sourceJson)}, {QStringLiteral("remarks"), jsonArray(record.problems, problemJson)}};
}

} // namespace

QByteArray diagnosisJson(const DiagnosisRecord &record)
{
    return jsonText(diagnosisObject(record));
}

Result<Written> writeJson(const DiagnosisRecord &record, const QString &path)
{
    FileReplacement replacement(path);
    if (const auto prepared = replacement.prepare(); !prepared)
        return prepared.problems();
    const QJsonObject meant = diagnosisObject(record);
    const QByteArray bytes = jsonText(meant);
    {
        QFile file(replacement.temporaryPath());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return writeStopped(path, file.errorString());
    }
    QFile file(replacement.temporaryPath());
    if (!file.open(QIODevice::ReadOnly))
        return readBackDiffers(path, {}, QStringLiteral("JSON"));
    const QJsonDocument read = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (read.object() != meant)
        return readBackDiffers(path, QString::number(leaves(read.object())), QString::number(leaves(meant)));
    const auto size = replacement.commit();
    if (!size)
        return size.problems();
    return Written{path, *size, leaves(meant)};
}

} // namespace smartsme
