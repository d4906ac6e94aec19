// SPDX-License-Identifier: GPL-3.0-or-later
#include "firm/firm_schemas.h"
#include "firm/size_class.h"

namespace smartsme {

namespace {

std::optional<Yen> yenOf(std::optional<qint64> amount)
{
    return amount ? std::optional(Yen(*amount)) : std::nullopt;
}

std::optional<int> countOf(std::optional<qint64> count)
{
    return count ? std::optional(static_cast<int>(*count)) : std::nullopt;
}

struct Source
{
    QString text;
    Confirmation confirmation = Confirmation::unverified;
};

QHash<QString, Source> sourcesById(const DataTable &table)
{
    QHash<QString, Source> sources;
    for (const DataRow row : table) {
        sources.insert(row.text("source_id"),
                       {QStringLiteral("%1 %2 %3").arg(row.text("publisher_ja"), row.text("document_ja"), row.text("fiscal_year")).simplified(),
                        row.confirmation()});
    }
    return sources;
}

/// The middle class that holds a minor group: 411 is part of 41.
QString middleOf(const QString &minor)
{
    return minor.left(2);
}

void addClassRow(SizeRules::Limit &limit, const DataRow &row, const IndustryTable &industries)
{
    const QString level = row.text("jsic_level");
    const QString code = row.text("jsic_code");
    if (level == QStringLiteral("rest")) {
        limit.isRest = true;
        return;
    }
    if (level == QStringLiteral("minor")) {
        if (!limit.partly.contains(middleOf(code)))
            limit.partly << middleOf(code);
        return;
    }
    const QString except = middleOf(row.text("except_jsic_code"));
    for (const QString &middle : industries.middleCodes(code))
        (middle == except ? limit.partly : limit.whole) << middle;
}

std::vector<SizeRules::Limit> basicActLimits(const DataTable &definition, const DataTable &classes, const DataTable &sources,
                                             const IndustryTable &industries)
{
    const QHash<QString, Source> known = sourcesById(sources);
    std::vector<SizeRules::Limit> limits;
    for (const DataRow row : definition) {
        if (row.text("scheme") != QStringLiteral("sme_basic_act"))
            continue;
        SizeRules::Limit limit{.basis = SizeRules::Basis::basicAct,
                               .classCode = row.text("class_code"),
                               .name = row.both("class_ja", "class_en"),
                               .capital = yenOf(row.integer("capital_max_yen")),
                               .employees = countOf(row.integer("employees_max")),
                               .small = countOf(row.integer("small_enterprise_employees_max"))};
        const Source source = known.value(row.list("source_id").value(0));
        limit.source = source.text;
        limit.confirmation = source.confirmation;
        for (const DataRow classRow : classes) {
            if (classRow.text("sme_class_code") == limit.classCode)
                addClassRow(limit, classRow, industries);
        }
        limits.push_back(std::move(limit));
    }
    return limits;
}

std::vector<SizeRules::Limit> itSubsidyLimits(const DataTable &definition, const IndustryTable &industries)
{
    std::vector<SizeRules::Limit> limits;
    for (const DataRow row : definition) {
        const QStringList codes = row.list("jsic_codes");
        if ((codes.isEmpty() && row.list("jsic_partly").isEmpty()) || !isDecisive(row.confirmation()))
            continue;
        SizeRules::Limit limit{.basis = SizeRules::Basis::itSubsidy,
                               .classCode = row.text("row_id"),
                               .name = row.both("category_ja", "category_en"),
                               .capital = yenOf(row.integer("capital_max_yen")),
                               .employees = countOf(row.integer("employees_max")),
                               .small = countOf(row.integer("small_employees_max")),
                               .partly = row.list("jsic_partly"),
                               .isRest = codes.contains(QStringLiteral("*")),
                               .source = QStringLiteral("%1 %2 %3").arg(row.text("source_publisher"), row.text("source_document"),
                                                                        row.text("source_year")),
                               .confirmation = row.confirmation()};
        for (const QString &code : codes)
            limit.whole += industries.middleCodes(code);
        for (const QString &exception : row.list("small_exceptions"))
            limit.smallExceptions.insert(exception.section(QLatin1Char(':'), 0, 0), exception.section(QLatin1Char(':'), 1).toInt());
        limits.push_back(std::move(limit));
    }
    return limits;
}

} // namespace

Result<SizeRules> SizeRules::load(const QString &dataFolder)
{
    Result<IndustryTable> industries = IndustryTable::load(dataFolder);
    if (!industries)
        return industries.problems();
    const Result<DataTable> definition = loadDataTable(dataFolder, firmSchema(QStringLiteral("benchmarks/sme_definition.csv")));
    if (!definition)
        return definition.problems();
    const Result<DataTable> classes = loadDataTable(dataFolder, firmSchema(QStringLiteral("benchmarks/sme_class_by_jsic.csv")));
    if (!classes)
        return classes.problems();
    const Result<DataTable> sources = loadDataTable(dataFolder, firmSchema(QStringLiteral("benchmarks/sources.csv")));
    if (!sources)
        return sources.problems();
    const Result<DataTable> programme = loadDataTable(dataFolder, firmSchema(QStringLiteral("programmes/sme_definition.csv")));
    if (!programme)
        return programme.problems();

    SizeRules rules;
    rules.m_industries = *std::move(industries);
    rules.m_limits = basicActLimits(*definition, *classes, *sources, rules.m_industries);
    for (Limit &limit : itSubsidyLimits(*programme, rules.m_industries))
        rules.m_limits.push_back(std::move(limit));
    return rules;
}

} // namespace smartsme
