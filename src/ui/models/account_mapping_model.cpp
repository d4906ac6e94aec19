// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/account_mapping_model.h"

#include "report/number_format.h"

#include <algorithm>

namespace smartsme {

void AccountMappingModel::setAssignments(const std::vector<AccountAssignment> &assignments, const CategoryTable &categories, Language language)
{
    m_categories = categories;
    m_language = language;
    m_assignments.clear();
    std::copy_if(assignments.begin(), assignments.end(), std::back_inserter(m_assignments),
                 [](const AccountAssignment &assignment) { return !assignment.mapped.isTotal; });
    std::stable_partition(m_assignments.begin(), m_assignments.end(),
                          [](const AccountAssignment &assignment) { return assignment.mapped.by == MappedBy::nothing || !assignment.conflicts.empty(); });
    std::stable_partition(m_assignments.begin(), m_assignments.end(),
                          [](const AccountAssignment &assignment) { return assignment.mapped.by == MappedBy::nothing; });
    std::vector<TableRow> rows;
    std::transform(m_assignments.begin(), m_assignments.end(), std::back_inserter(rows),
                   [this](const AccountAssignment &assignment) { return rowFor(assignment); });
    setRows({tr("Account in the books"), tr("Year's total (1,000 yen)"), tr("Category"), tr("Why")}, std::move(rows));
}

TableRow AccountMappingModel::rowFor(const AccountAssignment &assignment) const
{
    const bool isOpen = assignment.mapped.by == MappedBy::nothing;
    QStringList conflicts;
    for (const Text &conflict : assignment.conflicts)
        conflicts << conflict.in(m_language);
    QStringList likely;
    for (const MappingSuggestion &suggestion : assignment.suggestions)
        likely << QStringLiteral("%1: %2").arg(labelOf(suggestion.category), suggestion.reason.in(m_language));
    TableCell reason{.text = reasonText(assignment), .tone = isOpen ? Tone::warning : Tone::quiet, .tip = isOpen ? likely.join(QLatin1Char('\n')) : QString()};
    if (!conflicts.isEmpty())
        reason = {.text = tr("Does not agree: %1").arg(conflicts.join(QLatin1Char(' '))), .tone = Tone::warning, .tip = conflicts.join(QLatin1Char('\n'))};
    return {.id = assignment.name,
            .cells = {{.text = assignment.name, .isBold = isOpen, .tip = assignment.section},
                      {.text = moneyText(assignment.amount, MoneyUnit::thousandYen), .isNumber = true,
                       .order = static_cast<double>(assignment.amount.value())},
                      {.text = isOpen ? tr("Choose one") : labelOf(assignment.mapped.category), .tone = isOpen ? Tone::warning : Tone::none},
                      reason}};
}

QString AccountMappingModel::labelOf(const CategoryId &category) const
{
    const StatementCategory *found = m_categories.find(category);
    return found ? found->label.in(m_language) : category.text();
}

QString AccountMappingModel::reasonText(const AccountAssignment &assignment) const
{
    switch (assignment.mapped.by) {
    case MappedBy::user: return tr("You chose it");
    case MappedBy::office: return tr("As in other cases of this office");
    case MappedBy::name: return tr("Same name");
    case MappedBy::alias: return tr("Another name for it");
    case MappedBy::statementName: return tr("By its line on the statements");
    case MappedBy::section: return tr("By its section");
    case MappedBy::bankName: return tr("Name of a bank account");
    case MappedBy::nothing: break;
    }
    QStringList names;
    for (const MappingSuggestion &suggestion : assignment.suggestions)
        names << labelOf(suggestion.category);
    return names.isEmpty() ? tr("No likely category found") : tr("Likely: %1").arg(names.mid(0, 2).join(QStringLiteral("／")));
}

Qt::ItemFlags AccountMappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowTable::flags(index);
    return index.isValid() && index.column() == categoryColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant AccountMappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountAssignment &assignment = m_assignments[static_cast<std::size_t>(index.row())];
    if (role == IsOpenRole)
        return assignment.mapped.by == MappedBy::nothing;
    if ((role == CategoryRole || role == Qt::EditRole) && index.column() == categoryColumn)
        return assignment.mapped.category.text();
    return RowTable::data(index, role);
}

bool AccountMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != categoryColumn || role != Qt::EditRole)
        return false;
    const AccountAssignment &assignment = m_assignments[static_cast<std::size_t>(index.row())];
    const CategoryId chosen(value.toString());
    if (chosen.isEmpty() || chosen == assignment.mapped.category)
        return false;
    Q_EMIT mappingRequested(assignment.name, chosen);
    return true;
}

std::vector<AccountMappingModel::Choice> AccountMappingModel::choices(int row) const
{
    std::vector<Choice> choices;
    for (const MappingSuggestion &suggestion : m_assignments[static_cast<std::size_t>(row)].suggestions)
        choices.push_back({suggestion.category, labelOf(suggestion.category), true});
    for (const StatementCategory &category : m_categories.all()) {
        if (!category.isSubtotal())
            choices.push_back({category.id, category.label.in(m_language), false});
    }
    return choices;
}

int AccountMappingModel::openCount() const
{
    return static_cast<int>(std::count_if(m_assignments.begin(), m_assignments.end(), [](const AccountAssignment &assignment) {
        return assignment.mapped.by == MappedBy::nothing;
    }));
}

Yen AccountMappingModel::openAmount() const
{
    Yen sum;
    for (const AccountAssignment &assignment : m_assignments) {
        if (assignment.mapped.by == MappedBy::nothing)
            sum += assignment.amount < Yen(0) ? Yen(0) - assignment.amount : assignment.amount;
    }
    return sum;
}

void MappingFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool MappingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_show == Show::all)
        return true;
    const bool isOpen = sourceModel()->index(row, 0, parent).data(AccountMappingModel::IsOpenRole).toBool();
    return isOpen == (m_show == Show::open);
}

} // namespace smartsme
