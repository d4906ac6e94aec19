// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recognition.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/layout.h"
#include "import/layout_match.h"
#include "import/shapes.h"
#include "table/row_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

/// Which layout a file has, and what else its head told.
struct Known
{
    const Layout *layout = nullptr;
    Match match;
    std::vector<TextRow> head;
    TextEncoding encoding = TextEncoding::utf8;
    QString fileName;
};

Result<RowReader> openRows(const QString &path, const ImportOptions &options)
{
    RowReaderOptions reading;
    reading.mostBytes = options.mostBytes;
    reading.mostRows = options.mostRows;
    reading.mostColumns = options.mostColumns;
    reading.longestCell = options.longestCell;
    if (!options.encoding.isEmpty()) {
        reading.encoding = encodingNamed(options.encoding);
        if (!reading.encoding)
            return importProblem(Severity::error, "import.encoding-unknown", Place{QFileInfo(path).fileName(), {}, 0, 0},
                                 QCoreApplication::translate("import", "This encoding is not known."),
                                 QCoreApplication::translate("import", "Choose one of the encodings named."), options.encoding,
                                 QStringLiteral("CP932, UTF-8, UTF-16LE, UTF-16BE, EUC-JP"));
    }
    return RowReader::open(path, reading);
}

/// The first row for a Problem, when it can be headings. A row of data, or of a file about people, may hold names and is not quoted.
QString quotableHeadings(const std::vector<TextRow> &head)
{
    static const QRegularExpression data(QStringLiteral("\\d{2}|\\d[.:]\\d"));
    static const QRegularExpression people(QStringLiteral("氏名|名前|社員|従業員|職員|スタッフ|給与|給料|賃金|賞与|支給|勤怠|勤務|生年月日|employee|staff|payroll|salary"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto fits = [](const TextRow &row, const QRegularExpression &pattern) {
        return std::ranges::any_of(row.cells, [&](const QString &cell) { return pattern.match(normalised(cell)).hasMatch(); });
    };
    if (head.empty() || fits(head.front(), data) || std::ranges::any_of(head, [&](const TextRow &row) { return fits(row, people); }))
        return {};
    return head.front().cells.join(QStringLiteral(", "));
}

Problem notRecognised(const Known &known, const LayoutShelf &shelf, Language language)
{
    QStringList kinds;
    for (const Layout &layout : shelf.all())
        kinds << layout.product.in(language);
    kinds.removeDuplicates();
    return importProblem(Severity::error, "import.not-recognised", Place{known.fileName, {}, known.head.empty() ? 0 : known.head.front().line, 0},
                         QCoreApplication::translate("import", "The program cannot tell which product this file comes from."),
                         QCoreApplication::translate("import", "Export it again in one of the known forms, or enter the annual amounts by hand."),
                         quotableHeadings(known.head), kinds.join(QStringLiteral(" / ")));
}

/// The first rows as text. Bytes that mean nothing are noted but do not stop: they may stand in a memo.
std::optional<Problem> readHead(RowReader &rows, std::vector<TextRow> &head)
{
    std::optional<Problem> bad;
    while (head.size() < headRows) {
        const RawRow *raw = rows.next();
        if (!raw)
            break;
        TextRow row{raw->line, {}, rows.sheetName(raw->sheet)};
        for (const RawField &field : raw->fields) {
            const DecodedText cell = rows.text(field);
            row.cells << cell.text.trimmed();
            if (!cell.ok() && !bad)
                bad = rows.undecodable(field, raw->line, static_cast<int>(row.cells.size()));
        }
        head.push_back(std::move(row));
    }
    return bad;
}

Result<Known> known(const QString &path, const LayoutShelf &shelf, const ImportOptions &options)
{
    Result<RowReader> rows = openRows(path, options);
    if (!rows)
        return std::move(rows).problems();
    Known known;
    known.fileName = rows->fileName();
    known.encoding = rows->encoding();
    const std::optional<Problem> bad = readHead(*rows, known.head);
    if (rows->problem())
        return *rows->problem();
    if (known.head.empty())
        return importProblem(Severity::error, "import.no-rows", Place{known.fileName, {}, 0, 0}, QCoreApplication::translate("import", "This file holds no rows."),
                             QCoreApplication::translate("import", "Export it again and check the period you choose."));
    for (const Layout &layout : shelf.all()) {
        if (options.layout && layout.id != *options.layout)
            continue;
        const std::optional<Match> match = matchOf(layout, known.head, known.fileName);
        if (match && (!known.layout || match->points > known.match.points)) {
            known.layout = &layout;
            known.match = *match;
        }
    }
    if (!known.layout && options.layout) { // the person knows better: the shape will say what does not fit
        known.layout = shelf.find(*options.layout);
        known.match.why = Text{QStringLiteral("選ばれた形式として読みます。"), QStringLiteral("Read as the chosen layout.")};
    }
    if (!known.layout)
        return bad ? *bad : notRecognised(known, shelf, options.language);
    return known;
}

} // namespace

Result<Recognition> recognise(const QString &path, const LayoutShelf &shelf, const ImportOptions &options)
{
    Result<Known> file = known(path, shelf, options);
    if (!file)
        return std::move(file).problems();
    const Layout &layout = *file->layout;
    const RowShape &shape = *rowShape(layout.shape);
    const Period period = shape.period(file->head, file->fileName, layout);
    Recognition recognition;
    recognition.path = path;
    recognition.layout = layout.id;
    recognition.product = layout.product;
    recognition.kindName = layout.kind;
    recognition.kind = shape.fileKind();
    recognition.encoding = encodingName(file->encoding);
    recognition.confidence = file->match.why;
    recognition.restsOnUnverified = layout.restsOnUnverified;
    recognition.first = period.first;
    recognition.last = period.last;
    return recognition;
}

Result<Imported> importFile(const QString &path, const LayoutShelf &shelf, const ImportOptions &options, const Progress &progress)
{
    Result<Known> file = known(path, shelf, options);
    if (!file)
        return std::move(file).problems();
    Result<RowReader> rows = openRows(path, options);
    if (!rows)
        return std::move(rows).problems();
    const Layout &layout = *file->layout;
    const SourceFile source{file->fileName, {}, layout.id, layout.product, layout.kind, encodingName(file->encoding), 0};
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
