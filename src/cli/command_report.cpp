// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_options.h"
#include "cli/command.h"

#include <boost/program_options/value_semantic.hpp>

#include <QCoreApplication>

namespace po = boost::program_options;

namespace smartsme {

namespace {

void addOptions(po::options_description &options)
{
    addCaseOptions(options);
    options.add_options()
        ("format", po::value<std::string>()->value_name("xlsx|pdf|json"), QT_TRANSLATE_NOOP("cli", "adviser's workbook, owner's page or the whole diagnosis"))
        ("out", po::value<std::string>()->value_name("FILE"), QT_TRANSLATE_NOOP("cli", "file to write; a proposed name in this folder unless given"));
}

std::optional<ReportKind> kindOf(const QString &format)
{
    if (format == QLatin1String("xlsx"))
        return ReportKind::adviserWorkbook;
    if (format == QLatin1String("pdf"))
        return ReportKind::ownerPage;
    if (format == QLatin1String("json"))
        return ReportKind::json;
    return std::nullopt;
}

ExitCode run(Invocation &invocation)
{
    const auto kind = kindOf(invocation.text("format"));
    if (!kind)
        invocation.misuse(QCoreApplication::translate("cli", "--format needs xlsx, pdf or json."));
    if (!invocation.has("case") && !invocation.has("sample") && !invocation.has("profile"))
        invocation.misuse(QCoreApplication::translate("cli", "Name a case (--case), a sample (--sample a) or a description (--profile)."));
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openChosenCase();
    if (!opened) {
        invocation.report(opened.problems());
        return invocation.isUsable() ? ExitCode::refused : ExitCode::usage;
    }
    const Session &session = **opened;
    const auto written = session.exportReport(*kind, invocation.has("out") ? invocation.text("out") : session.proposedFileName(*kind));
    if (!written) {
        invocation.report(written.problems());
        return ExitCode::refused;
    }
    if (invocation.isJson())
        invocation.write(QJsonObject{{QStringLiteral("written"), *written}});
    else
        invocation.write(QCoreApplication::translate("cli", "Written and read back: %1").arg(*written) + QLatin1Char('\n'));
    return ExitCode::done;
}

} // namespace

Command reportCommand()
{
    return {"report", "", QT_TRANSLATE_NOOP("cli", "Write a report: workbook, owner's page or JSON"), addOptions, run};
}

} // namespace smartsme
