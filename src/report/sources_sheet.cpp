// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

namespace smartsme {

namespace {

QString severityText(Severity severity, Language language)
{
    switch (severity) {
    case Severity::error: return wording(language, "直してください", "To be fixed");
    case Severity::warning: return wording(language, "確かめてください", "To be checked");
    case Severity::note: return wording(language, "お知らせ", "Note");
    }
    Q_UNREACHABLE();
}

void addSources(SheetBuilder &builder, const DiagnosisRecord &record, Language language)
{
    builder.addHeads({wording(language, "出典", "Source"), wording(language, "資料", "Document"), wording(language, "表", "Table"),
                      wording(language, "年", "Year"), wording(language, "利用条件", "Licence"), wording(language, "場所", "Address"), QStringLiteral("id")});
    for (const BenchmarkSource &source : record.sources)
        builder.add({textCell(source.publisher, CellStyle::source), textCell(source.document, CellStyle::source),
                     textCell(source.table, CellStyle::source), textCell(source.year, CellStyle::source),
                     textCell(source.licence, CellStyle::source), textCell(source.address, CellStyle::source),
                     textCell(source.id.text(), CellStyle::note)});
    builder.addText(wording(language, "公表された数字は、上の資料を加工して使っています。", "Published figures are processed from the documents above."), CellStyle::note);
    builder.addGap();
}

void addAssumptions(SheetBuilder &builder, const DiagnosisRecord &record, Language language)
{
    builder.addHeads({wording(language, "前提", "Assumption"), wording(language, "内容", "What is assumed")});
    const auto add = [&](const QString &name, const QString &content) { builder.add({textCell(name, CellStyle::label), textCell(content)}); };
    add(wording(language, "費用と期間", "Costs and periods"),
        wording(language, "施策ごとの費用の幅と週の数は目安です。公表された統計ではありません。",
                "Cost ranges and weeks of each action are estimates, not published statistics."));
    add(wording(language, "関門と段の基準", "Gates and layers"),
        wording(language, "三角形の関門と割合の基準は、報告書の考え方をもとに置いた目安です。",
                "Thresholds of gates and layers are set after the report's reasoning; it prints no numbers for them."));
    add(wording(language, "使える時間とお金", "Hours and budget"),
        wording(language, "週%1時間、1年に%2まで。", "%1 hours a week, %2 a year.")
            .arg(QString::number(record.planOptions.hoursPerWeek, 'g', 4),
                 moneyRangeText({record.planOptions.yearlyBudget, record.planOptions.yearlyBudget}, MoneyUnit::manYen, language)));
    add(wording(language, "比べ方", "Comparison"),
        wording(language, "統計との差は、違いを表すだけです。原因を表すものではありません。",
                "A difference from a statistic is a difference, not a cause."));
    builder.addGap();
}

void addFiles(SheetBuilder &builder, const DiagnosisRecord &record, Language language)
{
    builder.addHeads({wording(language, "取り込んだファイル", "Imported file"), wording(language, "製品", "Product"), wording(language, "種類", "Kind"),
                      wording(language, "行数", "Rows"), wording(language, "文字コード", "Encoding"), QStringLiteral("SHA-256"), QStringLiteral("id")});
    for (const SourceFile &file : record.files)
        builder.add({textCell(file.name), textCell(file.product.in(language)), textCell(file.kind.in(language)),
                     numberCell(static_cast<double>(file.rows), CellStyle::integer), textCell(file.encoding),
                     textCell(file.sha256, CellStyle::note), textCell(file.layout.text(), CellStyle::note)});
    builder.addText(wording(language, "従業員の氏名・番号・一人ひとりの金額は、取り込んでいません。",
                            "Names, numbers and single amounts of employees are never taken in."), CellStyle::note);
    builder.addGap();
}

void addUnmapped(SheetBuilder &builder, const DiagnosisRecord &record, Language language)
{
    if (record.unmapped.empty())
        return;
    builder.addHeads({wording(language, "区分が決まっていない科目", "Accounts without a category"), wording(language, "見出し", "Section"), {},
                      wording(language, "金額（円）", "Amount (yen)")});
    for (const UnmappedAccount &account : record.unmapped)
        builder.add({textCell(account.name), textCell(account.section), {}, yenCell(account.amount)});
    builder.addText(wording(language, "これらの科目は、どの合計にも入っていません。", "These accounts are in none of the totals."), CellStyle::note);
    builder.addGap();
}

void addProblems(SheetBuilder &builder, const DiagnosisRecord &record, Language language)
{
    if (record.problems.empty())
        return;
    builder.addHeads({wording(language, "データについて", "Remarks on the data"), wording(language, "文", "Sentence"), wording(language, "すること", "What to do"),
                      wording(language, "行", "Line"), wording(language, "ファイル", "File"), {}, QStringLiteral("id")});
    for (const Problem &problem : record.problems)
        builder.add({textCell(severityText(problem.severity, language)), textCell(problem.message), textCell(problem.remedy),
                     problem.place.line > 0 ? numberCell(static_cast<double>(problem.place.line), CellStyle::integer) : Cell{},
                     textCell(problem.place.file), {}, textCell(problem.id, CellStyle::note)});
}

} // namespace

Sheet sourcesSheet(const SheetContext &context)
{
    SheetBuilder builder(wording(context.language, "出典と前提", "Sources and assumptions"), {34, 56, 40, 16, 44, 50, 26});
    builder.addText(wording(context.language, "出典と前提", "Sources and assumptions"), CellStyle::title);
    builder.freezeHere();
    addSources(builder, context.record, context.language);
    addAssumptions(builder, context.record, context.language);
    addFiles(builder, context.record, context.language);
    addUnmapped(builder, context.record, context.language);
    addProblems(builder, context.record, context.language);
    return builder.take();
}

} // namespace smartsme
