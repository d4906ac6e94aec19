// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ratio_tree_model.h"

#include "ui/models/figure_cell.h"

#include <QStringList>

namespace smartsme {

namespace {

QString signOf(Combination combination)
{
    switch (combination) {
    case Combination::product: return QStringLiteral("×");
    case Combination::quotient: return QStringLiteral("÷");
    case Combination::sum: return QStringLiteral("＋");
    case Combination::none: return {};
    }
    Q_UNREACHABLE();
}

TableCell besideCell(const std::optional<Figure> &figure, MoneyUnit unit, Language language)
{
    return figure ? phraseCell(*figure, unit, language) : TableCell{.text = nothingText(), .isNumber = true, .tone = Tone::quiet};
}

} // namespace

void RatioTreeModel::setTree(const RatioNode *root, MoneyUnit unit, Language language)
{
    m_unit = unit;
    m_language = language;
    std::vector<TableRow> rows;
    if (root)
        addNode(rows, *root, 0, {});
    setRows({tr("Figure"), tr("This firm"), tr("Year before"), tr("Published")}, std::move(rows));
}

void RatioTreeModel::addNode(std::vector<TableRow> &rows, const RatioNode &node, int depth, const QString &sign) const
{
    const QString name = node.figure.label.in(m_language);
    QString indented = QString(depth * 2, QChar(0x3000)) + (sign.isEmpty() ? QString() : sign + QLatin1Char(' ')) + name;
    QStringList children;
    for (const RatioNode &child : node.children)
        children << child.figure.label.in(m_language);
    const QString formula = children.isEmpty() ? QString() : tr("%1 = %2").arg(name, children.join(QStringLiteral(" %1 ").arg(signOf(node.combination))));
    rows.push_back({.id = node.id,
                    .cells = {{.text = std::move(indented), .isBold = depth == 0, .tip = formula.isEmpty() ? name : formula},
                              phraseCell(node.figure, m_unit, m_language), besideCell(node.previous, m_unit, m_language),
                              besideCell(node.published, m_unit, m_language)}});
    for (std::size_t i = 0; i < node.children.size(); ++i)
        addNode(rows, node.children[i], depth + 1, i == 0 ? QStringLiteral("＝") : signOf(node.combination));
}

} // namespace smartsme
