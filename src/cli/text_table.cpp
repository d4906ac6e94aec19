// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include <algorithm>
#include <iterator>

namespace smartsme {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

// Unicode 15, EastAsianWidth.txt, W and F, joined where nothing else lies between.
constexpr CodeRange wide[] = {{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0xa4cf}, {0xa960, 0xa97f},
                              {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f},
                              {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};

int widthOf(char32_t code)
{
    if (QChar::isMark(code))
        return 0;
    const auto range = std::ranges::lower_bound(wide, code, {}, &CodeRange::last);
    return range != std::end(wide) && range->first <= code ? 2 : 1;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t code : text.toUcs4())
        width += widthOf(code);
    return width;
}

QString TextTable::text(const QString &indent) const
{
    std::vector<int> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], displayWidth(row[i]));
    }
    QString lines;
    for (const QStringList &row : m_rows) {
        QString line = indent;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString blanks(widths[static_cast<std::size_t>(i)] - displayWidth(row[i]), QLatin1Char(' '));
            line += (i > 0 ? QStringLiteral("  ") : QString()) + (m_right.contains(static_cast<int>(i)) ? blanks + row[i] : row[i] + blanks);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines += line + QLatin1Char('\n');
    }
    return lines;
}

} // namespace smartsme
