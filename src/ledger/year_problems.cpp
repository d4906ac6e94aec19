// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/year_problems.h"

#include "core/calendar_text.h"
#include "core/number_text.h"

#include <QCoreApplication>

namespace smartsme {

namespace {

Problem warning(const char *id, const QString &file, QString message)
{
    Problem p;
    p.severity = Severity::warning;
    p.id = QString::fromLatin1(id);
    p.place.file = file;
    p.message = std::move(message);
    return p;
}

Language sentenceLanguage()
{
    const QString language = QCoreApplication::translate("ledger", "en", "the language of these sentences: en or ja");
    return language == QLatin1String("ja") ? Language::ja : Language::en;
}

} // namespace

QString sentenceText(Month month)
{
    return monthText(month, sentenceLanguage());
}

QString sentenceText(FiscalYear year)
{
    return QCoreApplication::translate("ledger", "%1 – %2", "a period, two months").arg(sentenceText(year.first()), sentenceText(year.last()));
}

Problem manufacturingCostDiffers(FiscalYear year, const QString &file, Yen printed, Yen summed)
{
    Problem p = warning("ledger.manufacturing-cost-differs", file,
                        QCoreApplication::translate("ledger", "The cost of goods manufactured of %1 is %2 yen in the P/L and %3 yen as the sum of the cost statement; the P/L is used.")
                            .arg(sentenceText(year), yenText(printed), yenText(summed)));
    p.remedy = QCoreApplication::translate("ledger", "Import the P/L and the cost statement of the same period, and check how their accounts are mapped.");
    return p;
}

Problem balanceSheetDiffers(FiscalYear year, Yen difference)
{
    Problem p = warning("ledger.balance-sheet-differs", {},
                        QCoreApplication::translate("ledger", "The balance sheet of %1 does not balance: assets less liabilities and net assets leave %2 yen.")
                            .arg(sentenceText(year), yenText(difference)));
    p.remedy = QCoreApplication::translate("ledger", "Map the accounts that are still open, and check that opening balances and all months are imported.");
    return p;
}

Problem monthsMissing(FiscalYear year, const std::vector<Month> &months)
{
    QStringList names;
    for (const Month month : months)
        names << sentenceText(month);
    Problem p = warning("ledger.months-missing", {},
                        QCoreApplication::translate("ledger", "The books of %1 lack %2 months (%3); the figures are those of the other months.")
                            .arg(sentenceText(year)).arg(months.size()).arg(names.join(sentenceLanguage() == Language::ja ? QStringLiteral("、") : QStringLiteral(", "))));
    p.remedy = QCoreApplication::translate("ledger", "Import the missing months, or wait until the year is closed.");
    return p;
}

Problem periodBeyondYear(FiscalYear year, const QString &file, FiscalYear period)
{
    Problem p = warning("ledger.period-beyond-year", file,
                        QCoreApplication::translate("ledger", "%1 is of %2 and does not tell what part of it is of the fiscal year %3; it is left out.")
                            .arg(file, sentenceText(period), sentenceText(year)));
    p.remedy = QCoreApplication::translate("ledger", "Correct the closing month of the firm, or export the books again for one fiscal year.");
    return p;
}

Problem periodTwice(FiscalYear year, const QString &taken, const QString &left)
{
    Problem p = warning("ledger.period-twice", left,
                        QCoreApplication::translate("ledger", "%1 covers a period of %3 that %2 covers already; it is counted once, from %2.").arg(left, taken, sentenceText(year)));
    p.remedy = QCoreApplication::translate("ledger", "Remove the file that is not needed.");
    return p;
}

Problem personnelUndivided(FiscalYear year, const QString &file, const QStringList &accounts)
{
    Problem p = warning("ledger.personnel-undivided", file,
                        QCoreApplication::translate("ledger", "In %1 one account holds several kinds of personnel cost; pay, bonuses and welfare cannot be told apart.").arg(sentenceText(year)));
    p.severity = Severity::note;
    p.found = accounts.join(QStringLiteral(", "));
    p.remedy = QCoreApplication::translate("ledger", "The total of personnel cost contains it. Assign the account to pay if it is pay only.");
    return p;
}

Problem typedAmountsNotUsed(FiscalYear year, const QString &taken, const QString &typed)
{
    Problem p = warning("ledger.typed-amounts-not-used", typed,
                        QCoreApplication::translate("ledger", "The amounts typed for %1 are not used, because %2 has the whole statement.").arg(sentenceText(year), taken));
    p.severity = Severity::note;
    p.remedy = QCoreApplication::translate("ledger", "Nothing needs to be done. Remove the file if the typed amounts are to count.");
    return p;
}

} // namespace smartsme
