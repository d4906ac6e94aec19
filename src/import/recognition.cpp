// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recognition.h"

#include "core/number_text.h"
#include "import/file_head.h"
#include "import/import_problem.h"
#include "import/layout.h"
#include "import/shapes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

/// The first row for a Problem, when it can be headings. A row of data, or of a file about people, may hold names and is not quoted.
QString quotableHeadings(const std::vector<TextRow> &head)
{
    static const QRegularExpression data(QStringLiteral("\\d{2}|\\d[.:]\\d"));
    static const QRegularExpression people(QStringLiteral("氏名|名前|社員|従業員|職員|スタッフ|給与|給料|賃金|賞与|支給|勤怠|勤務|生年月日|employee|staff|payroll|salary"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto fits = [](const TextRow &row, const QRegularExpression &pattern) {
        return std::ranges::any_of(row.cells, [&](const QString &cell) { return pattern.match(normalised(cell)).hasMatch(); });
    };
    if (fits(head.front(), data) || std::ranges::any_of(head, [&](const TextRow &row) { return fits(row, people); }))
        return {};
    return head.front().cells.join(QStringLiteral(", "));
}

} // namespace

Problem notRecognised(const FileHead &head, const LayoutShelf &shelf, Language language)
{
    QStringList kinds;
    for (const Layout &layout : shelf.all())
        kinds << layout.product.in(language);
    kinds.removeDuplicates();
    return importProblem(Severity::error, "import.not-recognised", Place{head.fileName, {}, head.rows.front().line, 0},
                         QCoreApplication::translate("import", "The program cannot tell which product this file comes from."),
                         QCoreApplication::translate("import", "Teach the program its columns, or export it again in one of the known forms."),
                         quotableHeadings(head.rows), kinds.join(QStringLiteral(" / ")));
}

namespace {

/// Which layout a file has, and what else its head told.
struct Known
{
    FileHead head;
    LayoutMatch match;
};

Result<Known> known(const QString &path, const LayoutShelf &shelf, const ImportOptions &options)
{
    Result<FileHead> head = fileHead(path, options);
    if (!head)
        return std::move(head).problems();
    const LayoutMatch match = chosenMatch(*head, shelf, options);
    if (!match.layout)
        return head->undecodable ? *head->undecodable : notRecognised(*head, shelf, options.language);
    return Known{*std::move(head), match};
}

} // namespace

Recognition recognitionOf(const QString &path, const FileHead &head, const LayoutMatch &match)
{
    const Layout &layout = *match.layout;
    const RowShape &shape = *rowShape(layout.shape);
    const Period period = shape.period(head.rows, head.fileName, layout);
    Recognition recognition;
    recognition.path = path;
    recognition.layout = layout.id;
    recognition.product = layout.product;
    recognition.kindName = layout.kind;
    recognition.kind = shape.fileKind();
    recognition.encoding = encodingName(head.encoding);
    recognition.confidence = match.match.why;
    recognition.restsOnUnverified = layout.restsOnUnverified;
    recognition.first = period.first;
    recognition.last = period.last;
    return recognition;
}

Result<Recognition> recognise(const QString &path, const LayoutShelf &shelf, const ImportOptions &options)
{
    const Result<Known> file = known(path, shelf, options);
    if (!file)
        return file.problems();
    return recognitionOf(path, file->head, file->match);
}

Result<Imported> importFile(const QString &path, const LayoutShelf &shelf, const ImportOptions &options, const Progress &progress)
{
    Result<Known> file = known(path, shelf, options);
    if (!file)
        return std::move(file).problems();
    Result<RowReader> rows = openRows(path, options);
    if (!rows)
        return std::move(rows).problems();
    const Layout &layout = *file->match.layout;
    const SourceFile source{file->head.fileName, {}, layout.id, layout.product, layout.kind, encodingName(file->head.encoding), 0};
    Result<Imported> imported = rowShape(layout.shape)->read(*rows, layout, source, options, progress);
    if (!imported)
        return imported;
    Q_ASSERT(!hasErrors(imported->remarks));
    const qint64 rowCount = rows->rows();
    const QString sha256 = rows->sha256();
    std::visit([&](auto &content) {
        content.source.sha256 = sha256;
        content.source.rows = rowCount;
    }, imported->content);
    return imported;
}

} // namespace smartsme
