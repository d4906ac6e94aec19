// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/outcomes.h"
#include "cli/text_table.h"
#include "workflow/own_layouts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace smartsme {

namespace {

QString periodText(const Recognition &recognition)
{
    if (!recognition.first)
        return QCoreApplication::translate("cli", "not told by the first rows");
    return recognition.first->iso() + QStringLiteral(" – ") + recognition.last.value_or(*recognition.first).iso();
}

QString candidatesText(const Preview &preview, Language language)
{
    QStringList texts;
    for (const LayoutCandidate &candidate : preview.candidates)
        texts << QStringLiteral("%1 %2 %3 (%4)").arg(candidate.id.text(), candidate.product.in(language), candidate.kind.in(language)).arg(candidate.points);
    return texts.join(QStringLiteral(", "));
}

QString columnsText(const Preview &preview)
{
    TextTable table({0});
    int number = 0;
    for (const PreviewColumn &column : preview.columns) {
        ++number;
        if (column.meaning != ColumnMeaning::none)
            table.add({QString::number(number), column.heading, meaningText(column.meaning)});
    }
    return table.text(QStringLiteral("    "));
}

QString text(const Preview &preview, Language language)
{
    TextTable table;
    if (preview.recognition) {
        const Recognition &recognition = *preview.recognition;
        table.add({QCoreApplication::translate("cli", "What"), recognition.product.in(language) + QLatin1Char(' ') + recognition.kindName.in(language)});
        table.add({QCoreApplication::translate("cli", "Layout"), recognition.layout.text()});
        table.add({QCoreApplication::translate("cli", "Period"), periodText(recognition)});
        table.add({QCoreApplication::translate("cli", "Why"), recognition.confidence.in(language)});
    }
    table.add({QCoreApplication::translate("cli", "Encoding"), preview.encoding});
    if (preview.candidates.size() > 1)
        table.add({QCoreApplication::translate("cli", "Layouts that fit"), candidatesText(preview, language)});
    return preview.fileName + QLatin1Char('\n') + table.text(QStringLiteral("  ")) + columnsText(preview);
}

QJsonObject json(const Preview &preview)
{
    QJsonObject file{{QStringLiteral("name"), preview.fileName}, {QStringLiteral("encoding"), preview.encoding}};
    if (preview.recognition) {
        file[QStringLiteral("layout")] = preview.recognition->layout.text();
        file[QStringLiteral("rests_on_unverified")] = preview.recognition->restsOnUnverified;
        file[QStringLiteral("first_month")] = preview.recognition->first ? preview.recognition->first->iso() : QString();
        file[QStringLiteral("last_month")] = preview.recognition->last ? preview.recognition->last->iso() : QString();
    }
    QJsonArray candidates;
    for (const LayoutCandidate &candidate : preview.candidates)
        candidates << QJsonObject{{QStringLiteral("layout"), candidate.id.text()}, {QStringLiteral("points"), candidate.points}};
    file[QStringLiteral("candidates")] = candidates;
    QJsonArray columns;
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        if (preview.columns[i].meaning != ColumnMeaning::none)
            columns << QJsonObject{{QStringLiteral("column"), static_cast<int>(i) + 1}, {QStringLiteral("heading"), preview.columns[i].heading},
                                   {QStringLiteral("meaning"), meaningText(preview.columns[i].meaning)}};
    }
    file[QStringLiteral("columns")] = columns;
    return file;
}

ExitCode run(Invocation &invocation)
{
    if (invocation.arguments().isEmpty())
        invocation.misuse(QCoreApplication::translate("cli", "Name the files to recognise."));
    ImportOptions options = importOptions(invocation);
    options.language = invocation.language();
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openSession(true);
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    const InputFiles input = inputFiles(invocation.arguments());
    invocation.report(input.problems);
    bool areKnown = !hasErrors(input.problems);
    QJsonArray files;
    for (const QString &path : input.paths) {
        const Result<Preview> preview = (*opened)->layouts().preview(path, options);
        areKnown = areKnown && preview && preview->recognition;
        if (!preview) {
            invocation.report(preview.problems());
            continue;
        }
        invocation.report(preview->problems);
        if (invocation.isJson())
            files << json(*preview);
        else
            invocation.write(text(*preview, invocation.language()));
    }
    if (invocation.isJson())
        invocation.write(QJsonObject{{QStringLiteral("files"), files}});
    return areKnown ? ExitCode::done : ExitCode::refused;
}

} // namespace

Command recogniseCommand()
{
    return {"recognise", "FILE…", QT_TRANSLATE_NOOP("cli", "Tell what files are and how their columns are understood; nothing is read further or kept"), addImportOptions, run};
}

} // namespace smartsme
