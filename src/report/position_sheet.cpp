// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

namespace smartsme {

namespace {

QString stateText(GateState state, Language language)
{
    switch (state) {
    case GateState::passed: return wording(language, "通過", "Passed");
    case GateState::failed: return wording(language, "まだ", "Not yet");
    case GateState::waived: return wording(language, "対象外", "Not applicable");
    }
    Q_UNREACHABLE();
}

QString questionList(const SheetContext &context, const std::vector<QuestionId> &questions)
{
    QStringList parts;
    for (const QuestionId &id : questions) {
        const QString line = id.text() + QLatin1Char(' ') + questionText(context.words, id, context.language);
        if (!parts.contains(line))
            parts << line;
    }
    return parts.join(QLatin1Char('\n'));
}

class PositionSheetWriter
{
public:
    explicit PositionSheetWriter(const SheetContext &context)
        : m_context(context), m_language(context.language),
          m_builder(wording(context.language, "回答と位置", "Answers and position"), {14, 60, 46, 12, 30, 46})
    {
    }

    Sheet made()
    {
        m_builder.addText(wording(m_language, "回答と三角形の位置", "Answers and position on the triangle"), CellStyle::title);
        m_builder.freezeHere();
        if (!m_context.record.hasAnswers) {
            m_builder.addText(wording(m_language, "質問にまだ答えていません。25問の短縮版から始められます。",
                                      "The questions are not answered yet. Start with the short form of 25."));
            writeEvidence();
            writeFindings();
            return m_builder.take();
        }
        writePosition();
        writeCoverage();
        writeGates();
        writeNearest();
        writeAnswers();
        writeEvidence();
        writeFindings();
        return m_builder.take();
    }

private:
    const Placement &placement() const { return m_context.record.placement; }
    QString text(const char *japanese, const char *english) const { return wording(m_language, japanese, english); }

    void writePosition()
    {
        const Placement &p = placement();
        m_builder.add({textCell(text("位置", "Position"), CellStyle::label), textCell(stepsToNextLayerText(p, m_language), CellStyle::label)});
        m_builder.add({textCell(text("高さ", "Height")), textCell(text("0〜3。線は1と2です。", "0 to 3, the lines are at 1 and 2."), CellStyle::note),
                       {}, numberCell(p.y, CellStyle::ratio)});
        m_builder.add({textCell(text("関門なし", "No gates")),
                       textCell(text("関門を数えないときの高さ：%1", "Height without the gates: %1").arg(layerName(p.coverageOnlyLayer, m_language)), CellStyle::note),
                       {}, numberCell(p.coverageOnlyY, CellStyle::ratio)});
        m_builder.add({textCell(text("幅", "Range")),
                       textCell(text("「分からない」が全部できていた場合の高さ：%1", "Height if every \"don't know\" is favourable: %1").arg(layerName(p.layerIfBest, m_language)), CellStyle::note),
                       textCell(questionList(m_context, p.deciding)), numberCell(p.yIfBest, CellStyle::ratio)});
        m_builder.add({textCell(text("回答", "Answered")),
                       textCell(p.isProvisional ? text("答えが少ないので、仮の位置です。", "Few answers: the position is provisional.") : QString(), CellStyle::note),
                       {}, numberCell(p.answeredShare * 100, CellStyle::percent)});
        m_builder.addGap();
    }

    void writeCoverage()
    {
        m_builder.addHeads({text("段", "Layer"), text("できている割合（重みつき）", "Coverage (weighted)"), text("答えがない項目", "Items without an answer"),
                            text("割合", "Share"), text("対象", "Applicable"), text("回答済み", "Answered")});
        for (const Coverage &coverage : placement().coverage)
            m_builder.add({textCell(layerName(coverage.layer, m_language)), {}, textCell(questionList(m_context, coverage.unknown)),
                           numberCell(coverage.value * 100, CellStyle::percent), numberCell(coverage.applicable, CellStyle::integer),
                           numberCell(coverage.answered, CellStyle::integer)});
        m_builder.addGap();
    }

    void writeGates()
    {
        m_builder.addHeads({text("関門", "Gate"), text("内容", "What it asks"), text("足りない項目", "Items that are short"), text("結果", "Result"), text("注", "Note")});
        for (const GateResult &gate : placement().gates)
            m_builder.add({textCell(gate.id.text(), CellStyle::note), textCell(gate.name.in(m_language)), textCell(questionList(m_context, gate.shortItems)),
                           textCell(stateText(gate.state, m_language)),
                           textCell(gate.isUnknownOnly ? text("「分からない」が決まれば通ります。", "Passes if the \"don't know\" answers are favourable.") : QString(), CellStyle::note)});
        m_builder.addText(text("前提：関門の基準は計画のための目安です。", "Assumption: the thresholds of the gates are planning values."), CellStyle::note);
        m_builder.addGap();
    }

    void writeNearest()
    {
        if (placement().nearest.empty())
            return;
        m_builder.addHeads({text("次の段へ", "Next layer"), text("上げる項目", "Items to raise"), text("施策", "Actions")});
        for (const NearestStep &step : placement().nearest) {
            QStringList actions;
            for (const ActionId &id : step.actions)
                actions << id.text() + QLatin1Char(' ') + actionName(m_context.words, id, m_language);
            m_builder.add({textCell(step.gate.isEmpty() ? text("割合", "Coverage") : step.gate.text(), CellStyle::note),
                           textCell(questionList(m_context, step.raises)), textCell(actions.join(QLatin1Char('\n')))});
        }
        m_builder.addGap();
    }

    void writeAnswers()
    {
        m_builder.addHeads({text("問", "Question"), text("質問", "Text"), text("回答", "Answer"), text("段階", "Level"), text("メモ", "Note")});
        for (const auto &[id, answer] : m_context.record.answers) {
            Cell level;
            if (answer.state == Answer::State::level)
                level = numberCell(answer.level, CellStyle::integer);
            m_builder.add({textCell(id.text(), CellStyle::note), textCell(questionText(m_context.words, id, m_language)),
                           textCell(answerText(m_context.words, id, answer, m_language)), level, textCell(answer.note)});
        }
        m_builder.addGap();
    }

    void writeEvidence()
    {
        if (m_context.record.evidence.empty())
            return;
        m_builder.addHeads({text("問", "Question"), text("帳簿から分かること", "What the files say"), text("ファイル", "Files"),
                            text("段階", "Level"), text("回答との違い", "Against the answer")});
        for (const Evidence &evidence : m_context.record.evidence) {
            QStringList files(evidence.files.begin(), evidence.files.end());
            m_builder.add({textCell(evidence.question.text(), CellStyle::note), textCell(evidence.sentence.in(m_language)),
                           textCell(files.join(QLatin1Char('\n'))), numberCell(evidence.supportsLevel, CellStyle::integer),
                           textCell(evidence.contradicts ? text("確かめてください", "Please check") : QString())});
        }
        m_builder.addGap();
    }

    void writeFindings()
    {
        if (m_context.record.findings.empty())
            return;
        m_builder.addHeads({text("気づき", "Finding"), text("帳簿から読めたこと", "What the books show"), text("問", "Question"), QString(),
                            text("確かさ", "Confidence")});
        for (const BookFinding &finding : m_context.record.findings) {
            QStringList questions;
            for (const QuestionId &question : finding.questions)
                questions << question.text();
            m_builder.add({textCell(finding.title.in(m_language), CellStyle::note), textCell(finding.sentence.in(m_language)), textCell(questions.join(QStringLiteral(", "))), Cell(),
                           textCell(finding.confidence == Confidence::certain ? text("勘定科目から", "from accounts") : text("言葉から。確かめてください", "from words; please check"))});
        }
    }

    const SheetContext &m_context;
    Language m_language;
    SheetBuilder m_builder;
};

} // namespace

Sheet positionSheet(const SheetContext &context)
{
    return PositionSheetWriter(context).made();
}

} // namespace smartsme
