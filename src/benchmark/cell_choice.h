// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/benchmark_tables.h"
#include "core/calendar.h"
#include "firm/firm_profile.h"
#include "firm/industry.h"

#include <optional>
#include <vector>

namespace smartsme {

/// One step of the way from the firm's own industry to all industries.
struct IndustryStep
{
    QString code;           ///< of 法人企業統計
    Text name;
    bool isExact = false;
    bool isJudgement = false;
    bool isAll = false;     ///< 全産業（除く金融保険業）
    Text remark;
};

/// A cell of the capital-class tables and the reasons for it.
struct ChosenCell
{
    const BenchmarkCell *cell = nullptr;
    IndustryStep industry;
    bool isAllSizes = false;
    Text sizeClass;         ///< "資本金1億円未満", "全規模"
    Text why;
};

/// Chooses cells of 法人企業統計 for one firm and year. Order of preference: an industry of its own with a capital class, that
/// industry in all sizes, all industries with a capital class, all industries in all sizes; narrowest industry and class first,
/// then the year nearest to the firm's; of equals the later year, then an imported table before a shipped one. Values backed out
/// from printed changes are never chosen. The person's TableChoice goes before all that; `why` says which rule decided.
class CellChoice
{
public:
    CellChoice(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile, FiscalYear year);

    /// Finance and insurance stand outside the survey.
    bool isFinance() const { return m_isFinance; }
    std::optional<ChosenCell> bestFit(const IndicatorId &indicator) const;
    std::optional<ChosenCell> allIndustries(const IndicatorId &indicator) const;
    /// Capital of a billion yen and more, in the firm's industry where the table has it.
    std::optional<ChosenCell> largeFirms(const IndicatorId &indicator) const;
    bool hasCells(const IndicatorId &indicator) const;
    /// Every cell that fits the firm, whatever table the person chose: of each table, industry and class the year nearest to the
    /// firm's, in the order of preference. `why` names the class only, not the table.
    std::vector<ChosenCell> fitting(const IndicatorId &indicator) const;
    /// A published cell of the capital-class tables that the person's choice of tables allows.
    bool isUsable(const BenchmarkCell &cell) const { return isAllowed(cell, false); }

private:
    bool isAllowed(const BenchmarkCell &cell, bool onlyPreferred) const;
    bool isBetter(const BenchmarkCell &cell, const BenchmarkCell &other) const;
    const BenchmarkCell *cellAt(const IndicatorId &indicator, const QString &industry, const QString &size, bool onlyPreferred) const;
    std::optional<ChosenCell> chosen(const IndicatorId &indicator, bool ownIndustry, bool ownSize, bool onlyPreferred) const;
    std::vector<bool> passes() const;       ///< with a preferred table first only its cells, then all
    Text tableReason(const BenchmarkCell &cell) const;
    const CapitalClass &sizeClass(const BenchmarkCell &cell) const;
    void addFitting(std::vector<ChosenCell> &found, const std::vector<const BenchmarkCell *> &cells, const IndustryStep &industry, const QString &size) const;
    ChosenCell chosenCell(const BenchmarkCell &cell, const IndustryStep &industry) const;
    Text classReason(const BenchmarkCell &cell, const IndustryStep &industry, bool isAllSizes) const;

    const BenchmarkTables &m_tables;
    FirmProfile m_profile;
    FiscalYear m_year;
    Text m_ownIndustry;                     ///< its name, empty when not given
    bool m_isFinance = false;
    std::vector<IndustryStep> m_industries; ///< narrowest first, all industries last
    std::vector<CapitalClass> m_sizes;      ///< narrowest first, without all sizes
};

} // namespace smartsme
