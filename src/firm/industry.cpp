// SPDX-License-Identifier: GPL-3.0-or-later
#include "firm/industry.h"

#include "core/number_text.h"
#include "firm/firm_schemas.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace smartsme {

namespace {

/// Full-width letters, commas and capitals are no reason not to find an industry.
QString searchable(const QString &text)
{
    QString out = normalised(text).toLower();
    out.replace(QLatin1Char(','), QChar(0x3001));
    return out;
}

constexpr int notFound = 100;

/// 0 is the code or the whole name, 1 the beginning of a name, 2 somewhere in it.
int rankOf(const Industry &industry, const QString &word)
{
    const QString ja = searchable(industry.name.ja);
    const QString en = searchable(industry.name.en);
    if (searchable(industry.code) == word || ja == word || en == word)
        return 0;
    if (ja.startsWith(word) || en.startsWith(word))
        return 1;
    return ja.contains(word) || en.contains(word) ? 2 : notFound;
}

bool containsAll(const QStringList &whole, const QStringList &parts)
{
    return std::ranges::all_of(parts, [&](const QString &part) { return whole.contains(part); });
}

bool touches(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &code) { return b.contains(code); });
}

} // namespace

Result<IndustryTable> IndustryTable::load(const QString &dataFolder)
{
    const Result<DataTable> industries = loadDataTable(dataFolder, firmSchema(QStringLiteral("benchmarks/jsic_rev14.csv")));
    if (!industries)
        return industries.problems();
    const Result<DataTable> crosswalk = loadDataTable(dataFolder, firmSchema(QStringLiteral("benchmarks/industry_crosswalk.csv")));
    if (!crosswalk)
        return crosswalk.problems();

    IndustryTable table;
    for (const DataRow row : *industries)
        table.m_industries.push_back({row.text("code"), row.both("name_ja", "name_en"), row.text("parent_code")});
    for (const DataRow row : *crosswalk) {
        Row entry;
        entry.match = {.scheme = row.text("scheme"), .code = row.text("code"), .name = row.text("name_ja"), .title = row.both("name_ja", "name_en"),
                       .isJudgement = row.text("basis") == QStringLiteral("judgement"), .remark = row.both("note_ja", "note")};
        entry.middle = row.list("jsic_middle");
        const QStringList large = row.list("jsic_large");
        if (entry.middle.isEmpty()) {
            for (const QString &code : large)
                entry.middle += table.middleCodes(code);
        }
        entry.isPart = row.text("covers") == QStringLiteral("part");
        entry.isRest = entry.middle.isEmpty();
        table.m_rows.push_back(std::move(entry));
    }
    return table;
}

const Industry *IndustryTable::find(const QString &code) const
{
    const auto found = std::ranges::find(m_industries, code, &Industry::code);
    return found == m_industries.end() ? nullptr : &*found;
}

QStringList IndustryTable::middleCodes(const QString &code) const
{
    const Industry *industry = find(code);
    if (!industry)
        return {};
    if (!industry->parent.isEmpty())
        return {code};
    QStringList codes;
    for (const Industry &candidate : m_industries) {
        if (candidate.parent == code)
            codes << candidate.code;
    }
    return codes;
}

std::vector<Industry> IndustryTable::search(const QString &words) const
{
    static const QRegularExpression blank(QStringLiteral("[\\s\\x{3000}]+"));
    QStringList wanted;
    for (const QString &word : words.split(blank, Qt::SkipEmptyParts))
        wanted << searchable(word);
    if (wanted.isEmpty())
        return {};

    struct Found { int rank; bool isLarge; Industry industry; };
    std::vector<Found> found;
    for (const Industry &industry : m_industries) {
        int rank = 0;
        for (const QString &word : wanted)
            rank = std::max(rank, rankOf(industry, word));
        if (rank < notFound)
            found.push_back({rank, industry.parent.isEmpty(), industry});
    }
    // Among equals the shorter name is more likely meant: 飲食店 before 飲食料品小売業.
    std::ranges::stable_sort(found, {}, [](const Found &entry) {
        return std::tuple(entry.rank, entry.isLarge, entry.industry.name.ja.size());
    });
    std::vector<Industry> industries;
    for (Found &entry : found)
        industries.push_back(std::move(entry.industry));
    return industries;
}

std::vector<IndustryMatch> IndustryTable::matches(const QString &code, const QString &scheme) const
{
    const QStringList wanted = middleCodes(code);
    if (wanted.isEmpty())
        return {};
    std::vector<const Row *> containing;
    const Row *rest = nullptr;
    bool isTouched = false;
    for (const Row &row : m_rows) {
        if (row.match.scheme != scheme)
            continue;
        if (row.isRest)
            rest = &row;
        isTouched = isTouched || touches(row.middle, wanted);
        if (!row.isRest && !row.isPart && containsAll(row.middle, wanted))
            containing.push_back(&row);
    }
    if (rest && !isTouched)
        containing.push_back(rest);
    std::ranges::stable_sort(containing, {}, [](const Row *row) { return row->middle.size(); });

    std::vector<IndustryMatch> matches;
    for (const Row *row : containing) {
        IndustryMatch match = row->match;
        match.isExact = row->middle.size() == wanted.size();
        matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace smartsme
