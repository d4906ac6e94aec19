// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outcomes.h"

#include <boost/program_options/value_semantic.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace po = boost::program_options;

namespace smartsme {

namespace {

std::optional<std::pair<Month, Month>> periodFrom(const QString &text)
{
    const QStringList months = text.split(QLatin1Char('/'));
    const auto first = Month::fromIso(months.value(0));
    const auto last = Month::fromIso(months.value(1));
    if (months.size() != 2 || !first || !last || *last < *first)
        return std::nullopt;
    return std::pair(*first, *last);
}

} // namespace

void addImportOptions(po::options_description &options)
{
    options.add_options()
        ("layout", po::value<std::string>()->value_name("ID"), QT_TRANSLATE_NOOP("cli", "read files by this layout of data/layouts"))
        ("layout-file", po::value<std::string>()->value_name("FILE"), QT_TRANSLATE_NOOP("cli", "know this layout too, for this run; it goes before the others"))
        ("encoding", po::value<std::string>()->value_name("NAME"), QT_TRANSLATE_NOOP("cli", "CP932, UTF-8, UTF-16LE, UTF-16BE or EUC-JP"))
        ("tax", po::value<std::string>()->value_name("exclusive|inclusive"), QT_TRANSLATE_NOOP("cli", "books without or with consumption tax, where a journal does not tell"))
        ("month", po::value<std::string>()->value_name("YYYY-MM"), QT_TRANSLATE_NOOP("cli", "a month of the file's period, where a payroll or a table of months does not tell it"))
        ("period", po::value<std::string>()->value_name("YYYY-MM/YYYY-MM"), QT_TRANSLATE_NOOP("cli", "first and last month of balances, where the file does not tell them"));
}

ImportOptions importOptions(Invocation &invocation)
{
    ImportOptions options;
    if (invocation.has("layout"))
        options.layout = LayoutId(invocation.text("layout"));
    options.encoding = invocation.text("encoding");
    const QString tax = invocation.text("tax");
    if (tax == QLatin1String("exclusive"))
        options.tax = TaxBookkeeping::exclusive;
    else if (tax == QLatin1String("inclusive"))
        options.tax = TaxBookkeeping::inclusive;
    else if (!tax.isEmpty())
        invocation.misuse(QCoreApplication::translate("cli", "--tax needs exclusive or inclusive, not “%1”.").arg(tax));
    if (invocation.has("month")) {
        options.month = Month::fromIso(invocation.text("month"));
        if (!options.month)
            invocation.misuse(QCoreApplication::translate("cli", "--month needs a month such as 2024-04, not “%1”.").arg(invocation.text("month")));
    }
    if (invocation.has("period")) {
        options.period = periodFrom(invocation.text("period"));
        if (!options.period)
            invocation.misuse(QCoreApplication::translate("cli", "--period needs two months such as 2024-04/2025-03, not “%1”.").arg(invocation.text("period")));
    }
    return options;
}

bool reportOutcomes(const std::vector<FileOutcome> &outcomes, const Invocation &invocation)
{
    for (const FileOutcome &outcome : outcomes)
        invocation.report(outcome.problems);
    return std::ranges::all_of(outcomes, [](const FileOutcome &outcome) { return outcome.isTaken || (outcome.isLeftOut && !hasErrors(outcome.problems)); });
}

} // namespace smartsme
