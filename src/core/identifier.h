// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace smartsme {

/// A stable key of a data row. Each kind is a type of its own, so that an action cannot stand where a gate is meant.
template <typename Tag>
class Identifier
{
public:
    Identifier() = default;
    explicit Identifier(QString text) : m_text(std::move(text)) {}
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Identifier &, const Identifier &) = default;
    friend std::strong_ordering operator<=>(const Identifier &a, const Identifier &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }
    friend size_t qHash(const Identifier &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using CategoryId = Identifier<struct CategoryTag>;       ///< data/accounts/categories.csv
using TermId = Identifier<struct TermTag>;               ///< data/accounts/statement_terms.csv
using DefinitionId = Identifier<struct DefinitionTag>;   ///< data/programmes/productivity_definitions.csv
using IndicatorId = Identifier<struct IndicatorTag>;     ///< data/benchmarks/indicator_definitions.csv, local_benchmark_indicators.csv
using QuestionId = Identifier<struct QuestionTag>;       ///< data/questionnaire/questionnaire.csv
using GateId = Identifier<struct GateTag>;               ///< data/questionnaire/gates.csv
using ActionId = Identifier<struct ActionTag>;           ///< data/actions/actions.csv
using BarrierId = Identifier<struct BarrierTag>;         ///< data/actions/barriers.csv
using RuleId = Identifier<struct RuleTag>;               ///< data/programmes/programme_requirements.csv
using SourceId = Identifier<struct SourceTag>;           ///< data/benchmarks/sources.csv
using LayoutId = Identifier<struct LayoutTag>;           ///< data/layouts/<id>.json
using CaseId = Identifier<struct CaseTag>;               ///< a case in the store

} // namespace smartsme
