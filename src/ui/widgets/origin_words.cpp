// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/origin_words.h"

#include "report/number_format.h"
#include "ui/widgets/origin_panel.h"

#include <QRegularExpression>

namespace smartsme {

QString kindText(Origin::Kind kind)
{
    switch (kind) {
    case Origin::Kind::accounts: return OriginPanel::tr("Added up from the accounts of the imported books.");
    case Origin::Kind::payroll: return OriginPanel::tr("Counted from the imported payroll.");
    case Origin::Kind::typed: return OriginPanel::tr("Typed by hand.");
    case Origin::Kind::formula: return OriginPanel::tr("Computed from the figures below.");
    case Origin::Kind::benchmarkCell: return OriginPanel::tr("One cell of a published table.");
    case Origin::Kind::assumption: return OriginPanel::tr("A planning assumption of this program. It can be changed.");
    case Origin::Kind::dataRow: return OriginPanel::tr("A row of the program's data.");
    }
    Q_UNREACHABLE();
}

QString partLine(const Origin::Part &part)
{
    if (part.file.isEmpty())
        return {};
    if (part.lines > 1)
        return OriginPanel::tr("%1, %n lines from line %2", nullptr, static_cast<int>(part.lines)).arg(part.file).arg(part.firstLine);
    return part.firstLine > 0 ? OriginPanel::tr("%1, line %2").arg(part.file).arg(part.firstLine) : part.file;
}

/// "2024年度（2025年3月期）" for a fiscal year of the firm; the year as the source states it otherwise.
QString yearText(const QString &year, Language language)
{
    const auto fiscal = FiscalYear::fromIso(year);
    return fiscal ? fiscalYearText(*fiscal, language) : year;
}

QString confirmationText(Confirmation confirmation)
{
    switch (confirmation) {
    case Confirmation::verifiedOfficial: return OriginPanel::tr("Checked against the official text");
    case Confirmation::verifiedTwoSources: return OriginPanel::tr("Two independent texts agree");
    case Confirmation::secondary: return OriginPanel::tr("Read from one text that quotes it");
    case Confirmation::partlyVerified: return OriginPanel::tr("Partly our reading");
    case Confirmation::unverified: return OriginPanel::tr("Not confirmed");
    }
    Q_UNREACHABLE();
}

PayrollPart payrollPart(const QString &text, Language language)
{
    const auto month = Month::fromIso(text.section(QLatin1Char(' '), 0, 0));
    if (!month)
        return {text, {}};
    return {monthText(month->firstDay(), language), text.section(QLatin1Char(' '), 1)};
}

QString signIn(const QString &expression, const QString &id)
{
    static const QRegularExpression token(QStringLiteral("[A-Za-z_][A-Za-z0-9_.]*|[-+*/÷×−]"));
    QString sign;
    for (auto it = token.globalMatch(expression); it.hasNext();) {
        const QString word = it.next().captured();
        if (word == id)
            return sign;
        if (word == QStringLiteral("+"))
            sign = QStringLiteral("＋");
        else if (word == QStringLiteral("-") || word == QStringLiteral("−"))
            sign = QStringLiteral("−");
        else if (word == QStringLiteral("/") || word == QStringLiteral("÷"))
            sign = QStringLiteral("÷");
        else if (word == QStringLiteral("*") || word == QStringLiteral("×"))
            sign = QStringLiteral("×");
    }
    return {};
}

} // namespace smartsme
