// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/journal_tax.h"

#include "core/number_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

bool containsAny(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); });
}

/// The whole per cent in a text, 0 when there is none: "課税仕入 10%", "10.0%", "8".
int percentIn(const QString &text, bool needsSign)
{
    static const QRegularExpression signedForm(QStringLiteral("(\\d{1,2})(?:\\.0+)?%"));
    static const QRegularExpression bareForm(QStringLiteral("(\\d{1,2})(?:\\.0+)?%?$"));
    const QRegularExpressionMatch match = (needsSign ? signedForm : bareForm).match(normalised(text));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace

int JournalTax::deductibleIn(const QString &text) const
{
    const auto it = std::ranges::find_if(m_rules.deductible, [&](const auto &part) { return text.contains(part.first); });
    return it == m_rules.deductible.end() ? 100 : it->second;
}

TaxClass JournalTax::newClass(const RawField &field) const
{
    const QString text = m_rows.text(field).text.trimmed();
    TaxClass found;
    found.kind = m_rules.purchaseCodes.contains(text) || containsAny(text, m_rules.purchaseWords) ? TaxKind::purchase
               : m_rules.saleCodes.contains(text) || containsAny(text, m_rules.saleWords)         ? TaxKind::sale
                                                                                                   : TaxKind::none;
    found.isReturn = containsAny(text, m_rules.returnWords);
    found.isIncluded = m_rules.includedWords.isEmpty() || containsAny(text, m_rules.includedWords);
    found.rate = percentIn(text, true);
    found.deductible = deductibleIn(text);
    return found;
}

TaxPart JournalTax::derived(std::int64_t amount, const RawField &taxClass, const RawField *rate, const RawField *deduction)
{
    const TaxClass found = classOf(taxClass);
    const int percent = found.kind == TaxKind::none || !found.isIncluded ? 0 : rate ? percentIn(m_rows.text(*rate).text, false) : found.rate;
    if (percent == 0)
        return {};
    const std::int64_t tax = amount * percent / (100 + percent);
    const int deductible = deduction ? deductibleIn(m_rows.text(*deduction).text) : found.deductible;
    return {tax * deductible / 100, found.kind};
}

std::size_t JournalTax::sideOf(AccountRole debit, AccountRole credit, const TaxClass &taxClass) const
{
    const bool mayDebit = debit == AccountRole::ordinary;
    const bool mayCredit = credit == AccountRole::ordinary;
    if (mayDebit != mayCredit)
        return mayDebit ? 0 : 1;
    return (taxClass.kind == TaxKind::sale) != taxClass.isReturn ? 1 : 0;
}

} // namespace smartsme
