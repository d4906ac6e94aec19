// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_lines.h"

#include <QHash>
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

/// The same for files of one group; of a file that is not known its own.
QString groupOf(const ImportLine &line)
{
    if (!line.isKnown())
        return line.keys.join(QLatin1Char('\n'));
    const bool isKept = line.state == ImportLine::State::kept;
    return QStringList{isKept ? QStringLiteral("kept") : QString(), line.product.ja, line.kind.ja, line.encoding, patternOf(line.name)}.join(QLatin1Char('\n'));
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
    std::vector<std::vector<const ImportLine *>> groups;        // in the order of their first files
    QHash<QString, std::size_t> places;
    for (const ImportLine &file : files) {
        const QString group = groupOf(file);
        const auto known = places.constFind(group);
        if (known != places.cend()) {
            groups[*known].push_back(&file);
            continue;
        }
        places.insert(group, groups.size());
        groups.push_back({&file});
    }
    std::vector<std::pair<const ImportLine *, ImportLine>> lines;      // with the file each begins with: that tells the order
    for (const auto &group : groups) {
        if (group.size() >= fewestInAGroup) {
            lines.emplace_back(group.front(), joined(group));
            continue;
        }
        for (const ImportLine *file : group)
            lines.emplace_back(file, *file);
    }
    std::ranges::sort(lines, {}, &std::pair<const ImportLine *, ImportLine>::first);
    std::vector<ImportLine> shown;
    for (auto &[first, line] : lines)
        shown.push_back(std::move(line));
    return shown;
}

} // namespace smartsme
