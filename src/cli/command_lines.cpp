// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_options.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "core/number_text.h"

#include <boost/program_options/value_semantic.hpp>

#include <QCoreApplication>
#include <QJsonArray>

namespace po = boost::program_options;

namespace smartsme {

namespace {

constexpr qint64 usualLimit = 100;

void addOptions(po::options_description &options)
{
    options.add_options()
        ("account", po::value<std::string>()->value_name("NAME"), QT_TRANSLATE_NOOP("cli", "the account, as the firm writes it"))
        ("category", po::value<std::string>()->value_name("CATEGORY"), QT_TRANSLATE_NOOP("cli", "every account that counts in this statement category"))
        ("month", po::value<std::string>()->value_name("YYYY-MM"), QT_TRANSLATE_NOOP("cli", "one month; all imported months unless given"))
        ("file", po::value<std::string>()->value_name("NAME"), QT_TRANSLATE_NOOP("cli", "only lines of this imported file"))
        ("from", po::value<std::string>()->value_name("NUMBER"), QT_TRANSLATE_NOOP("cli", "the first line to show, 1 unless given"))
        ("limit", po::value<std::string>()->value_name("NUMBER"), QT_TRANSLATE_NOOP("cli", "how many lines to show, 100 unless given"));
    addCaseOptions(options);
}

QString place(const KeptEntry &entry) { return QStringLiteral("%1:%2").arg(entry.file).arg(entry.line); }

QString table(const KeptEntries &found)
{
    TextTable table({4, 5});
    table.add({QCoreApplication::translate("cli", "Date"), QCoreApplication::translate("cli", "Line"), QCoreApplication::translate("cli", "Account"),
               QCoreApplication::translate("cli", "Other side"), QCoreApplication::translate("cli", "Debit"), QCoreApplication::translate("cli", "Credit"),
               QCoreApplication::translate("cli", "Text")});
    for (const KeptEntry &entry : found.lines) {
        const QString amount = yenText(entry.amount);
        const bool isDebit = entry.side == Side::debit;
        table.add({entry.day.toString(Qt::ISODate), place(entry), entry.account, entry.counterAccount, isDebit ? amount : QString(), isDebit ? QString() : amount, entry.description});
    }
    const auto count = static_cast<int>(found.count);       // lupdate overlooks a call with a cast in it
    table.add({{}, {}, {}, QCoreApplication::translate("cli", "all %n line(s)", nullptr, count), yenText(found.debit), yenText(found.credit), {}});
    return table.text();
}

QJsonObject json(const KeptEntries &found)
{
    QJsonArray lines;
    for (const KeptEntry &entry : found.lines)
        lines << QJsonObject{{QStringLiteral("file"), entry.file}, {QStringLiteral("line"), entry.line}, {QStringLiteral("date"), entry.day.toString(Qt::ISODate)},
                             {QStringLiteral("account"), entry.account}, {QStringLiteral("other_side"), entry.counterAccount},
                             {QStringLiteral("side"), entry.side == Side::debit ? QStringLiteral("debit") : QStringLiteral("credit")},
                             {QStringLiteral("amount"), qint64(entry.amount.value())}, {QStringLiteral("tax"), qint64(entry.tax.value())}, {QStringLiteral("text"), entry.description}};
    return {{QStringLiteral("count"), found.count}, {QStringLiteral("debit"), qint64(found.debit.value())}, {QStringLiteral("credit"), qint64(found.credit.value())},
            {QStringLiteral("amount"), qint64(found.amount.value())}, {QStringLiteral("lines"), lines}};
}

/// The months of all journals, or the one that is named.
void chooseMonths(Invocation &invocation, EntryLinesQuestion &question)
{
    if (!invocation.has("month")) {
        question.first = Month(1900, 1);
        question.last = Month(2200, 12);
        return;
    }
    const auto month = Month::fromIso(invocation.text("month"));
    if (!month)
        invocation.misuse(QCoreApplication::translate("cli", "--month needs a month such as 2024-04, not “%1”.").arg(invocation.text("month")));
    question.first = question.last = month.value_or(Month());
}

qint64 positive(Invocation &invocation, const char *option, qint64 usual)
{
    const auto number = invocation.integer(option);
    if (number && *number < 1)
        invocation.misuse(QCoreApplication::translate("cli", "--%1 needs a whole number from 1, not “%2”.").arg(QLatin1String(option), invocation.text(option)));
    return number.value_or(usual);
}

ExitCode run(Invocation &invocation)
{
    if (invocation.has("account") == invocation.has("category"))
        invocation.misuse(QCoreApplication::translate("cli", "Name either an account with --account or a category with --category."));
    EntryLinesQuestion question;
    question.account = invocation.text("account");
    question.category = CategoryId(invocation.text("category"));
    question.file = invocation.text("file");
    chooseMonths(invocation, question);
    const qint64 first = positive(invocation, "from", 1);
    const qint64 limit = positive(invocation, "limit", usualLimit);
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openChosenCase();
    if (!opened) {
        invocation.report(opened.problems());
        return invocation.isUsable() ? ExitCode::refused : ExitCode::usage;
    }
    const auto found = (*opened)->entryLines(question, first - 1, limit);
    if (!found) {
        invocation.report(found.problems());
        return ExitCode::refused;
    }
    if (invocation.isJson())
        invocation.write(json(*found));
    else
        invocation.write(table(*found));
    return ExitCode::done;
}

} // namespace

Command linesCommand()
{
    return {"lines", "", QT_TRANSLATE_NOOP("cli", "Show the journal lines behind an account or a statement category"), addOptions, run};
}

} // namespace smartsme
