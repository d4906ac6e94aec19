// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_lines.h"

#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

constexpr std::size_t fewestInAGroup = 3;

/// What stands before the first digit, and the ending: "meisai_ichiran_" and "csv" of salaries and bonuses alike. A name that
/// begins with digits says more behind them.
QString patternOf(const QString &name)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const auto first = digits.match(name);
    if (first.hasMatch() && first.capturedStart() > 0)
        return name.first(first.capturedStart()) + QLatin1Char('#') + name.section(QLatin1Char('.'), -1);
    return QString(name).replace(digits, QStringLiteral("#"));
}

bool areAlike(const ImportLine &a, const ImportLine &b)
{
    const bool isKeptA = a.state == ImportLine::State::kept;
    const bool isKeptB = b.state == ImportLine::State::kept;
    return isKeptA == isKeptB && a.isKnown() && a.product == b.product && a.kind == b.kind && a.encoding == b.encoding && patternOf(a.name) == patternOf(b.name);
}

/// "meisai_ichiran_….csv": what all names begin and end with.
QString commonName(const std::vector<const ImportLine *> &lines)
{
    QString prefix = lines.front()->name;
    QString suffix = prefix;
    for (const ImportLine *line : lines) {
        while (!line->name.startsWith(prefix))
            prefix.chop(1);
        while (!line->name.endsWith(suffix))
            suffix.remove(0, 1);
    }
    while (!prefix.isEmpty() && prefix.back().isDigit())
        prefix.chop(1);
    while (!suffix.isEmpty() && suffix.front().isDigit())
        suffix.remove(0, 1);
    return prefix + QChar(0x2026) + suffix;
}

ImportLine joined(const std::vector<const ImportLine *> &lines)
{
    ImportLine group = *lines.front();
    group.name = commonName(lines);
    for (auto it = lines.begin() + 1; it != lines.end(); ++it) {
        const ImportLine &line = **it;
        group.keys += line.keys;
        group.rows += line.rows;
        group.refused += line.refused;
        group.problems.insert(group.problems.end(), line.problems.begin(), line.problems.end());
        if (line.first)
            group.first = std::min(group.first.value_or(*line.first), *line.first);
        if (line.last)
            group.last = std::max(group.last.value_or(*line.last), *line.last);
        if (line.state == ImportLine::State::refused || (group.state == ImportLine::State::leftOut && line.state == ImportLine::State::ready))
            group.state = line.state;
    }
    return group;
}

} // namespace

std::vector<ImportLine> groupedLines(const std::vector<ImportLine> &files)
{
    std::vector<ImportLine> lines;
    std::vector<bool> isDone(files.size(), false);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (isDone[i])
            continue;
        std::vector<const ImportLine *> alike;
        std::vector<std::size_t> places;
        for (std::size_t j = i; j < files.size(); ++j) {
            if (j == i || (!isDone[j] && areAlike(files[i], files[j]))) {
                alike.push_back(&files[j]);
                places.push_back(j);
            }
        }
        if (alike.size() < fewestInAGroup) {
            lines.push_back(files[i]);
            continue;
        }
        lines.push_back(joined(alike));
        for (const std::size_t place : places)
            isDone[place] = true;
    }
    return lines;
}

} // namespace smartsme
