// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trends_model.h"

#include "report/trend_chart.h"
#include "ui/models/figure_cell.h"

#include <QStringList>

#include <algorithm>

namespace smartsme {

/// Figures under one heading: labour productivity per person, per hour, and what is no definition of it.
struct TrendsModel::Group
{
    QString heading;
    const Figure Productivity::*figure;         ///< nullptr: all others
    MoneyUnit unit;
    Language language;

    /// The definition whose figure the trend is, or nullptr.
    const Productivity *definitionOf(const Trend &trend, const std::vector<Productivity> &definitions) const
    {
        const auto found = std::ranges::find_if(definitions, [&](const Productivity &each) {
            return figure ? (each.*figure).id == trend.id : each.perPerson.id == trend.id || each.perHour.id == trend.id;
        });
        return found == definitions.end() ? nullptr : &*found;
    }

    QString nameOf(const Trend &trend, const Productivity *definition) const
    {
        const QString unitText = columnUnitText(trend.unit, unit, language);
        if (definition)
            return definition->name.in(language);
        return unitText.isEmpty() ? trend.name.in(language) : tr("%1 (%2)").arg(trend.name.in(language), unitText);
    }
};

void TrendsModel::addGroup(std::vector<TableRow> &rows, const DiagnosisRecord &record, const Group &group) const
{
    const std::vector<Productivity> &definitions = record.years.back().productivity;
    const std::size_t before = rows.size();
    for (const Trend &trend : record.trends) {
        const Productivity *definition = group.definitionOf(trend, definitions);
        if ((definition != nullptr) != (group.figure != nullptr) || isWithoutFigure(trend))
            continue;
        const QString name = group.nameOf(trend, definition);
        TableRow row{.id = trend.id, .cells = {{.text = name, .tip = tr("%1: shows it in the picture above").arg(name)}}};
        for (const TrendPoint &point : trend.points)
            row.cells.push_back(valueCell(point.figure, group.unit, group.language));
        row.cells.push_back(valueCell(trend.mean, group.unit, group.language));
        row.cells.push_back(valueCell(trend.publishedMean, group.unit, group.language));
        rows.push_back(std::move(row));
    }
    if (rows.size() > before)
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(before), TableRow{.cells = {{.text = group.heading}}, .isHeading = true});
}

void TrendsModel::setTrends(const DiagnosisRecord &record, MoneyUnit unit, Language language)
{
    QStringList heads{tr("Figure")};
    std::vector<TableRow> rows;
    if (!record.trends.empty() && !record.years.empty()) {
        for (const TrendPoint &point : record.trends.front().points) {
            const QString word = trendWord(point, language);
            const QString year = tr("FY%1").arg(point.year.nominalYear());
            heads << (word.isEmpty() ? year : tr("%1 (%2)").arg(year, word));
        }
        const auto heading = [&](const QString &text, Unit of) { return tr("%1 (%2)").arg(text, columnUnitText(of, unit, language)); };
        addGroup(rows, record, {heading(tr("Value added per person, by definition"), Unit::yenPerPerson), &Productivity::perPerson, unit, language});
        addGroup(rows, record, {heading(tr("Value added per hour, by definition"), Unit::yenPerHour), &Productivity::perHour, unit, language});
        addGroup(rows, record, {tr("Other figures"), nullptr, unit, language});
    }
    heads << tr("3-year mean") << tr("Published mean");
    setRows(std::move(heads), std::move(rows));
}

} // namespace smartsme
