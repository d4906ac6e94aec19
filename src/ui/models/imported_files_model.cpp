// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/imported_files_model.h"

#include "report/number_format.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace smartsme {

namespace {

/// Short in English, so that the name has room.
QString monthOfTable(Month month, Language language)
{
    return language == Language::ja ? monthText(month.firstDay(), language) : QLocale(QLocale::English).toString(month.firstDay(), QStringLiteral("MMM yyyy"));
}

QString periodText(const ImportLine &line, Language language)
{
    if (!line.first)
        return nothingText();
    const QString first = monthOfTable(*line.first, language);
    const QString last = monthOfTable(line.last.value_or(*line.first), language);
    return first == last ? first : QStringLiteral("%1%2%3").arg(first, language == Language::ja ? QStringLiteral("〜") : QStringLiteral(" – "), last);
}

} // namespace

TableCell ImportedFilesModel::resultOf(const ImportLine &line) const
{
    const auto stops = static_cast<int>(std::ranges::count_if(line.problems, [](const Problem &p) { return p.severity == Severity::error && p.place.line > 0; }));
    const auto warnings = static_cast<int>(std::ranges::count(line.problems, Severity::warning, &Problem::severity));
    const auto chip = [](const QString &text, Tone tone) { return TableCell{.text = text, .tone = tone, .isChip = true}; };
    switch (line.state) {
    case ImportLine::State::leftOut: return chip(tr("Left out"), Tone::quiet);
    case ImportLine::State::refused:
        if (!line.isKnown())
            return chip(tr("Kind not known"), Tone::warning);
        return chip(stops > 0 ? tr("Stopped at %n lines", nullptr, stops) : tr("Not readable"), Tone::error);
    case ImportLine::State::ready: return warnings > 0 ? chip(tr("To check: %1").arg(warnings), Tone::warning) : chip(tr("Read"), Tone::ok);
    case ImportLine::State::kept: return warnings > 0 ? chip(tr("To check: %1").arg(warnings), Tone::warning) : chip(tr("Taken"), Tone::ok);
    }
    Q_UNREACHABLE();
}

TableRow ImportedFilesModel::rowOf(const ImportLine &line, Language language) const
{
    const QString name = line.files() > 1 ? tr("%1  %n files", nullptr, line.files()).arg(line.name) : line.name;
    const QString kind = line.isKnown() ? tr("%1: %2  %3", "product, kind of file, encoding").arg(line.product.in(language), line.kind.in(language), line.encoding)
                                        : line.encoding;
    return {.id = line.keys.join(QLatin1Char('\n')),
            .cells = {{.text = name, .second = m_isNarrow && line.first ? QStringLiteral("%1  %2").arg(periodText(line, language), kind) : kind},
                      {.text = periodText(line, language), .order = line.first ? line.first->year() * 12.0 + line.first->month() : 0.0},
                      {.text = line.rows > 0 ? QLocale(QLocale::English).toString(line.rows) : nothingText(), .isNumber = true, .order = static_cast<double>(line.rows)},
                      resultOf(line)}};
}

void ImportedFilesModel::setLines(std::vector<ImportLine> lines, Language language)
{
    m_lines = std::move(lines);
    m_language = language;
    build();
}

void ImportedFilesModel::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    build();
}

void ImportedFilesModel::build()
{
    std::vector<TableRow> rows;
    std::ranges::transform(m_lines, std::back_inserter(rows), [&](const ImportLine &line) { return rowOf(line, m_language); });
    setRows({tr("File and what it is"), tr("Period"), tr("Rows"), tr("Result")}, std::move(rows));
}

const ImportLine *ImportedFilesModel::line(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_lines.size() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

int ImportedFilesModel::fileCount() const
{
    return std::accumulate(m_lines.begin(), m_lines.end(), 0, [](int sum, const ImportLine &line) { return sum + line.files(); });
}

} // namespace smartsme
