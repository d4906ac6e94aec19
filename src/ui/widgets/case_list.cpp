// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/case_list.h"

#include "core/number_text.h"
#include "report/number_format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rail.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace smartsme {

namespace {

constexpr double rowHeight = 55;

StepState stateOf(QChar letter)
{
    switch (letter.toLatin1()) {
    case 'p': return StepState::partial;
    case 'c': return StepState::complete;
    case 'x': return StepState::problem;
    default: return StepState::empty;
    }
}

QString layerText(std::optional<int> layer)
{
    switch (layer.value_or(0)) {
    case 1: return CaseListModel::tr("Bottom");
    case 2: return CaseListModel::tr("Middle");
    case 3: return CaseListModel::tr("Top");
    default: return QStringLiteral("—");
    }
}

Figure headlineFigure(double yenPerPerson)
{
    return numberFigure(QStringLiteral("headline"), {}, Unit::yenPerPerson, yenPerPerson, {});
}

QString spokenSteps(const QString &letters)
{
    QStringList words;
    for (qsizetype i = 0; i < letters.size(); ++i)
        words << CaseListModel::tr("%1 %2").arg(i + 1).arg(stepStateText(stateOf(letters.at(i))));
    return words.join(QStringLiteral(", "));
}

} // namespace

void CaseListModel::setCases(std::vector<CaseLine> cases)
{
    beginResetModel();
    m_cases = std::move(cases);
    filter();
    endResetModel();
}

void CaseListModel::setFilter(const QString &words)
{
    beginResetModel();
    m_words = words;
    filter();
    endResetModel();
}

void CaseListModel::setLanguage(Language language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

void CaseListModel::filter()
{
    m_shown.clear();
    const QString wanted = normalised(m_words);
    for (size_t i = 0; i < m_cases.size(); ++i) {
        const QString text = normalised(QString(m_cases[i].name + QLatin1Char(' ') + m_cases[i].industry));
        if (wanted.isEmpty() || text.contains(wanted, Qt::CaseInsensitive))
            m_shown.push_back(i);
    }
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CaseListModel::text(const CaseLine &line, int column) const
{
    switch (column) {
    case firm: return line.name;
    case layer: return layerText(line.layer);
    case headline: return line.headline ? figureValueText(headlineFigure(*line.headline), MoneyUnit::manYen, m_language) : QStringLiteral("—");
    case changed: return line.changed.toLocalTime().toString(QStringLiteral("yyyy/M/d"));
    default: return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CaseLine &shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case secondLine: {
        QStringList parts;
        if (!shown.industry.isEmpty())
            parts << shown.industry;
        if (shown.people)
            parts << tr("%1 people").arg(qRound(*shown.people));
        if (shown.isSample)
            parts << tr("sample");
        return parts.join(QStringLiteral("・"));
    }
    case layerNumber: return shown.layer.value_or(0);
    case stepLetters: return shown.steps;
    case caseKey: return shown.id.text();
    case Qt::AccessibleTextRole:
        return index.column() == steps ? spokenSteps(shown.steps) : text(shown, index.column());
    case Qt::TextAlignmentRole: return QVariant(index.column() == headline ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == headline ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case firm: return tr("Firm");
    case layer: return tr("Layer");
    case headline: return tr("Productivity (%1)").arg(figureUnitText(Unit::yenPerPerson, MoneyUnit::manYen, m_language));
    case steps: return tr("Seven steps");
    case changed: return tr("Last change");
    default: return {};
    }
}

QSize CaseListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {u(120), u(rowHeight)};
}

void CaseListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, QColor(isChosen ? t.soft : t.window));
    painter->setPen(QColor(t.grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect area = option.rect.adjusted(u(index.column() == CaseListModel::firm ? 18 : 8), 0, -u(8), 0);
    const QString text = index.data().toString();
    painter->setPen(QColor(t.ink1));
    switch (index.column()) {
    case CaseListModel::firm: {
        painter->setFont(textFont(10.5, true));
        painter->drawText(area.adjusted(0, u(8), 0, 0), Qt::AlignLeft | Qt::AlignTop, painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        painter->setFont(textFont(9));
        painter->setPen(QColor(t.ink2));
        const QString second = index.data(CaseListModel::secondLine).toString();
        painter->drawText(area.adjusted(0, 0, 0, -u(8)), Qt::AlignLeft | Qt::AlignBottom, painter->fontMetrics().elidedText(second, Qt::ElideRight, area.width()));
        break;
    }
    case CaseListModel::layer: {
        const int number = index.data(CaseListModel::layerNumber).toInt();
        if (number > 0)
            drawTriangleIcon(*painter, QRectF(area.left(), area.center().y() - u(10), u(20), u(20)), number, chartStyle());
        painter->setFont(textFont(9.75));
        painter->drawText(area.adjusted(number > 0 ? u(28) : 0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
        break;
    }
    case CaseListModel::headline:
        painter->setFont(figureFont(12, true));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
        break;
    case CaseListModel::steps: {
        const QString letters = index.data(CaseListModel::stepLetters).toString();
        for (int i = 0; i < letters.size(); ++i)
            paintStepMark(*painter, QRectF(area.left() + i * u(15), area.center().y() - u(5), u(10), u(10)), stateOf(letters.at(i)));
        break;
    }
    default:
        painter->setFont(figureFont(9.75));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0) {
        painter->setPen(QPen(QColor(t.focus), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace smartsme
