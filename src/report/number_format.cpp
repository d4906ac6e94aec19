// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"

#include "report/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace smartsme {

namespace {

constexpr std::int64_t manYen = 10'000;
constexpr std::int64_t million = 1'000'000;

/// Half up on the magnitude, so that 0.5 and −0.5 lose nothing to a binary fraction just below: the epsilon is far under any cell.
double roundedMagnitude(double magnitude, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::floor(magnitude * scale + 0.5 + 1e-9) / scale;
}

QString grouped(double magnitude, int decimals)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(roundedMagnitude(magnitude, decimals), 'f', decimals);
}

/// Magnitude / unit with `decimals` places in whole numbers: exact for every amount a firm can have.
QString groupedYen(std::uint64_t magnitude, std::uint64_t unit, int decimals)
{
    std::uint64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const std::uint64_t rounded = (magnitude * scale + unit / 2) / unit;
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QString text = locale.toString(static_cast<qulonglong>(rounded / scale));
    if (decimals > 0)
        text += QLatin1Char('.') + QString::number(rounded % scale).rightJustified(decimals, QLatin1Char('0'));
    return text;
}

std::uint64_t magnitudeOf(Yen amount)
{
    return static_cast<std::uint64_t>(amount.value() < 0 ? -amount.value() : amount.value());
}

int manYenDecimals(std::uint64_t magnitude)
{
    // 99.95万円 and more would print as 100.0
    return magnitude == 0 || magnitude >= 100 * manYen - 500 ? 0 : 1;
}

QString magnitudeText(Yen amount, MoneyUnit unit)
{
    const std::uint64_t magnitude = magnitudeOf(amount);
    switch (unit) {
    case MoneyUnit::manYen: return groupedYen(magnitude, manYen, manYenDecimals(magnitude));
    case MoneyUnit::thousandYen: return groupedYen(magnitude, 1000, 0);
    case MoneyUnit::yen: return groupedYen(magnitude, 1, 0);
    }
    Q_UNREACHABLE();
}

QString englishMagnitude(Yen amount, MoneyUnit unit)
{
    const std::uint64_t magnitude = magnitudeOf(amount);
    switch (unit) {
    case MoneyUnit::manYen:
        if (magnitude >= static_cast<std::uint64_t>(million) - 500)
            return QStringLiteral("¥%1 million").arg(groupedYen(magnitude, million, 2));
        return QStringLiteral("¥%1").arg(groupedYen((magnitude + 500) / 1000 * 1000, 1, 0));
    case MoneyUnit::thousandYen: return QStringLiteral("¥%1 thousand").arg(groupedYen(magnitude, 1000, 0));
    case MoneyUnit::yen: return QStringLiteral("¥%1").arg(groupedYen(magnitude, 1, 0));
    }
    Q_UNREACHABLE();
}

bool hasDigits(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= QLatin1Char('1') && c <= QLatin1Char('9'); });
}

/// ▲ or − in front, unless rounding left nothing.
QString withSign(bool isNegative, const QString &magnitude, Language language)
{
    if (!isNegative || !hasDigits(magnitude))
        return magnitude;
    return (language == Language::ja ? QStringLiteral("▲") : QStringLiteral("−")) + magnitude;
}

Yen yenOf(double value)
{
    return Yen(static_cast<std::int64_t>(std::llround(value)));
}

bool isMoney(Unit unit)
{
    return unit == Unit::yen || unit == Unit::yenPerPerson || unit == Unit::yenPerHour;
}

/// An hour is worth a few thousand yen: 万円 would leave one digit.
MoneyUnit moneyUnitOf(Unit figureUnit, MoneyUnit chosen)
{
    return figureUnit == Unit::yenPerHour ? MoneyUnit::yen : chosen;
}

int decimalsOf(Unit unit, double magnitude)
{
    switch (unit) {
    case Unit::percent:
    case Unit::percentPoints:
    case Unit::times:
    case Unit::months: return 1;
    case Unit::hours: return magnitude >= 99.95 ? 0 : 1;
    case Unit::persons: return std::abs(magnitude - std::round(magnitude)) < 0.005 ? 0 : 2;
    case Unit::points: return 0;
    case Unit::none: return std::abs(magnitude - std::round(magnitude)) < 0.05 ? 0 : 1;
    case Unit::yen:
    case Unit::yenPerPerson:
    case Unit::yenPerHour: return 0;
    }
    Q_UNREACHABLE();
}

QString amountText(Yen amount, MoneyUnit unit, Language language)
{
    return language == Language::ja ? moneyText(amount, unit)
                                    : withSign(amount.value() < 0, englishMagnitude(amount, unit), language);
}

/// "60" instead of "60.0": the ends of an assumed range are not known to the tenth.
QString rangeEnd(Yen amount, MoneyUnit unit)
{
    QString text = moneyText(amount, unit);
    if (text.endsWith(QStringLiteral(".0")))
        text.chop(2);
    return text;
}

QString differenceOfMoney(double magnitude, Unit figureUnit, MoneyUnit unit, Language language)
{
    const MoneyUnit shown = moneyUnitOf(figureUnit, unit);
    const Yen amount = yenOf(magnitude);
    if (language == Language::en)
        return englishMagnitude(amount, shown);
    if (shown == MoneyUnit::manYen && magnitude >= 10 * manYen - 500)
        return groupedYen(magnitudeOf(amount), manYen, 0);
    return magnitudeText(amount, shown);
}

QString plusOrMinus(double difference, Language language)
{
    if (difference < 0)
        return QStringLiteral("−");
    return language == Language::ja ? QStringLiteral("＋") : QStringLiteral("+");
}

QString signOfDifference(double difference, const QString &number, Language language)
{
    return hasDigits(number) ? plusOrMinus(difference, language) : QStringLiteral("±");
}

QString englishColumnMagnitude(Yen amount, MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::manYen: return groupedYen(magnitudeOf(amount), million, 2);
    case MoneyUnit::thousandYen: return groupedYen(magnitudeOf(amount), 1000, 0);
    case MoneyUnit::yen: return groupedYen(magnitudeOf(amount), 1, 0);
    }
    Q_UNREACHABLE();
}

Unit unitOfDifference(Unit figureUnit)
{
    return figureUnit == Unit::percent ? Unit::percentPoints : figureUnit;
}

/// The unit as it follows a number inside a phrase; English units need a blank.
QString unitAfter(Unit figureUnit, MoneyUnit unit, Language language)
{
    const QString text = figureUnitText(figureUnit, unit, language);
    if (language == Language::ja || text.isEmpty() || text == QStringLiteral("%"))
        return text;
    return QLatin1Char(' ') + text;
}

} // namespace

QString moneyText(Yen amount, MoneyUnit unit)
{
    return withSign(amount.value() < 0, magnitudeText(amount, unit), Language::ja);
}

QString moneyUnitText(MoneyUnit unit, Language language)
{
    switch (unit) {
    case MoneyUnit::manYen: return wording(language, "万円", "10,000 yen");
    case MoneyUnit::thousandYen: return wording(language, "千円", "1,000 yen");
    case MoneyUnit::yen: return wording(language, "円", "yen");
    }
    Q_UNREACHABLE();
}

QString moneyPhrase(Yen amount, MoneyUnit unit, Language language)
{
    return amountText(amount, unit, language) + (language == Language::ja ? moneyUnitText(unit, language) : QString());
}

QString figureValueText(const Figure &figure, MoneyUnit unit, Language language)
{
    if (!figure.isAvailable())
        return figure.unavailable.in(language).isEmpty() ? nothingText() : figure.unavailable.in(language);
    if (isMoney(figure.unit))
        return amountText(figure.exactYen ? *figure.exactYen : yenOf(*figure.value), moneyUnitOf(figure.unit, unit), language);
    const double magnitude = std::abs(*figure.value);
    return withSign(*figure.value < 0, grouped(magnitude, decimalsOf(figure.unit, magnitude)), language);
}

QString figureUnitText(Unit figureUnit, MoneyUnit unit, Language language)
{
    const bool isJapanese = language == Language::ja;
    switch (figureUnit) {
    case Unit::yen: return isJapanese ? moneyUnitText(unit, language) : QString();
    case Unit::yenPerPerson:
        return isJapanese ? QStringLiteral("%1／人").arg(moneyUnitText(unit, language)) : QStringLiteral("per person");
    case Unit::yenPerHour: return wording(language, "円／時間", "per hour");
    case Unit::persons: return wording(language, "人", "people");
    case Unit::hours: return wording(language, "時間", "hours");
    case Unit::percent: return QStringLiteral("%");
    case Unit::percentPoints: return wording(language, "ポイント", "points");
    case Unit::times: return wording(language, "倍", "times");
    case Unit::months: return wording(language, "か月", "months");
    case Unit::points: return wording(language, "点", "points");
    case Unit::none: return {};
    }
    Q_UNREACHABLE();
}

QString figurePhrase(const Figure &figure, MoneyUnit unit, Language language)
{
    const QString value = figureValueText(figure, unit, language);
    return figure.isAvailable() ? value + unitAfter(figure.unit, unit, language) : value;
}

QString moneyRangeText(Range<Yen> range, MoneyUnit unit, Language language)
{
    if (range.low == range.high)
        return language == Language::ja ? rangeEnd(range.low, unit) + moneyUnitText(unit, language)
                                        : amountText(range.low, unit, language);
    if (language == Language::ja) {
        const QString high = rangeEnd(range.high, unit) + moneyUnitText(unit, language);
        return range.low == Yen() ? QStringLiteral("%1まで").arg(high)
                                  : QStringLiteral("%1〜%2").arg(rangeEnd(range.low, unit), high);
    }
    const QString high = amountText(range.high, unit, language);
    return range.low == Yen() ? QStringLiteral("up to %1").arg(high)
                              : QStringLiteral("%1 to %2").arg(amountText(range.low, unit, language), high);
}

QString differenceText(double difference, Unit figureUnit, MoneyUnit unit, Language language)
{
    const Unit shownUnit = unitOfDifference(figureUnit);
    const double magnitude = std::abs(difference);
    const QString number = isMoney(figureUnit) ? differenceOfMoney(magnitude, figureUnit, unit, language)
                                               : grouped(magnitude, decimalsOf(shownUnit, magnitude));
    return signOfDifference(difference, number, language) + number + unitAfter(shownUnit, unit, language);
}

QString columnUnitText(Unit figureUnit, MoneyUnit unit, Language language)
{
    if (language == Language::ja || !isMoney(figureUnit))
        return figureUnitText(figureUnit, unit, language);
    const MoneyUnit shown = moneyUnitOf(figureUnit, unit);
    const QString money = shown == MoneyUnit::manYen ? QStringLiteral("million yen") : shown == MoneyUnit::thousandYen ? QStringLiteral("thousand yen") : QStringLiteral("yen");
    const QString per = figureUnitText(figureUnit, unit, language);
    return per.isEmpty() ? money : money + QLatin1Char(' ') + per;
}

QString columnValueText(const Figure &figure, MoneyUnit unit, Language language)
{
    if (language == Language::ja || !figure.isAvailable() || !isMoney(figure.unit))
        return figureValueText(figure, unit, language);
    const Yen amount = figure.exactYen ? *figure.exactYen : yenOf(*figure.value);
    return withSign(amount.value() < 0, englishColumnMagnitude(amount, moneyUnitOf(figure.unit, unit)), language);
}

QString columnDifferenceText(double difference, Unit figureUnit, MoneyUnit unit, Language language)
{
    const double magnitude = std::abs(difference);
    if (!isMoney(figureUnit)) {
        const QString number = grouped(magnitude, decimalsOf(unitOfDifference(figureUnit), magnitude));
        return signOfDifference(difference, number, language) + number;
    }
    const QString number = language == Language::ja ? differenceOfMoney(magnitude, figureUnit, unit, language)
                                                    : englishColumnMagnitude(yenOf(magnitude), moneyUnitOf(figureUnit, unit));
    return signOfDifference(difference, number, language) + number;
}

QString shortPhrase(const Figure &figure, MoneyUnit unit, Language language)
{
    const bool isPlain = language == Language::en && isMoney(figure.unit);
    return isPlain ? figureValueText(figure, unit, language) : figurePhrase(figure, unit, language);
}

QString fiscalYearText(FiscalYear year, Language language)
{
    if (year.months() != 12) {
        if (language == Language::ja)
            return QStringLiteral("%1年度（%2〜%3）").arg(year.nominalYear())
                .arg(monthText(year.first().firstDay(), language), monthText(year.last().firstDay(), language));
        return QStringLiteral("FY%1 (%2 to %3)").arg(year.nominalYear())
            .arg(monthText(year.first().firstDay(), language), monthText(year.last().firstDay(), language));
    }
    if (language == Language::ja)
        return QStringLiteral("%1年度（%2年%3月期）").arg(year.nominalYear()).arg(year.last().year()).arg(year.last().month());
    return QStringLiteral("FY%1 (year to %2)").arg(year.nominalYear()).arg(monthText(year.last().firstDay(), language));
}

QString monthText(QDate date, Language language)
{
    return date.isValid() ? monthText(Month(date), language) : nothingText();
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::fact: return QCoreApplication::translate("report", "Fact");
    case Mark::assumption: return QCoreApplication::translate("report", "Assumption");
    case Mark::advice: return QCoreApplication::translate("report", "Advice");
    case Mark::toConfirm: return QCoreApplication::translate("report", "To be confirmed");
    }
    Q_UNREACHABLE();
}

} // namespace smartsme
