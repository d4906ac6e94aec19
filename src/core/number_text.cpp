// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

struct Era
{
    QChar letter;
    QString name;
    QDate start;
    QDate end;
};

const std::vector<Era> &eras()
{
    static const std::vector<Era> list = {
        {QLatin1Char('R'), QStringLiteral("令和"), QDate(2019, 5, 1), QDate(2118, 12, 31)},
        {QLatin1Char('H'), QStringLiteral("平成"), QDate(1989, 1, 8), QDate(2019, 4, 30)},
        {QLatin1Char('S'), QStringLiteral("昭和"), QDate(1926, 12, 25), QDate(1989, 1, 7)},
    };
    return list;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2200)
        return std::nullopt;
    return date;
}

std::optional<QDate> eraDate(const Era &era, int eraYear, int month, int day)
{
    const auto date = valid(era.start.year() + eraYear - 1, month, day);
    if (!date || eraYear < 1 || *date < era.start || *date > era.end)
        return std::nullopt;
    return date;
}

/// Letters, digits, kana and kanji that are their own normal form; most texts hold nothing else.
bool isNormal(QChar c)
{
    const char16_t u = c.unicode();
    return (u > 0x20 && u < 0x7F) || (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3041 && u <= 0x3096) || (u >= 0x30A1 && u <= 0x30FA) || u == 0x30FC;
}

} // namespace

QString normalised(QStringView text)
{
    if (std::ranges::all_of(text, isNormal))
        return text.toString();
    QString out = text.toString().normalized(QString::NormalizationForm_KC);
    out.removeIf([](QChar c) { return c.isSpace(); });
    return out;
}

std::optional<Yen> yenFrom(QStringView text)
{
    QString t = normalised(text);
    bool negative = false;
    if (t.startsWith(QLatin1Char('(')) && t.endsWith(QLatin1Char(')'))) {
        negative = true;
        t = t.mid(1, t.size() - 2);
    }
    if (!t.isEmpty() && QStringLiteral("-−△▲‐").contains(t.front())) {
        if (negative)
            return std::nullopt;
        negative = true;
        t.remove(0, 1);
    }
    if (t.startsWith(QLatin1Char('\\')) || t.startsWith(QChar(0x00A5)))
        t.remove(0, 1);
    if (t.endsWith(QStringLiteral("円")))
        t.chop(1);
    if (t.contains(QLatin1Char(','))) {
        static const QRegularExpression grouped(QStringLiteral("^\\d{1,3}(,\\d{3})+$"));
        if (!grouped.match(t).hasMatch())
            return std::nullopt;
        t.remove(QLatin1Char(','));
    }
    if (t.isEmpty() || t.size() > 16)
        return std::nullopt;
    std::int64_t value = 0;
    for (const QChar c : std::as_const(t)) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        value = value * 10 + (c.unicode() - '0');
    }
    if (value > Yen::largestCell)
        return std::nullopt;
    return Yen(negative ? -value : value);
}

std::optional<Hours> hoursFrom(QStringView text)
{
    const QString t = normalised(text);
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d))?$"));
    static const QRegularExpression words(QStringLiteral("^(\\d{1,6})時間(?:([0-5]?\\d)分)?$"));
    static const QRegularExpression decimal(QStringLiteral("^\\d{1,6}(\\.\\d{1,4})?$"));
    for (const QRegularExpression *form : {&clock, &words}) {
        if (const auto m = form->match(t); m.hasMatch()) {
            const int seconds = form == &clock ? m.captured(3).toInt() : 0;
            return Hours::fromMinutes(m.captured(1).toLongLong() * 60 + m.captured(2).toLongLong() + (seconds >= 30 ? 1 : 0));
        }
    }
    if (decimal.match(t).hasMatch())
        return Hours::fromMinutes(std::llround(t.toDouble() * 60.0));
    return std::nullopt;
}

std::optional<QDate> dateFrom(QStringView text)
{
    // Before the blanks go: 2024/4/1 0:00 would be the tenth.
    static const QRegularExpression clock(QStringLiteral("[\\s\\x{3000}]+\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?\\s*$"));
    const QString t = normalised(text.toString().remove(clock));
    static const QRegularExpression separated(QStringLiteral("^(\\d{4})[/\\-.年](\\d{1,2})[/\\-.月](\\d{1,2})日?$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    for (const QRegularExpression *form : {&separated, &compact}) {
        if (const auto m = form->match(t); m.hasMatch())
            return valid(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    }
    static const QRegularExpression era(
        QStringLiteral("^(令和|平成|昭和|[RHSrhs])\\.?(元|\\d{1,2})[/\\-.年](\\d{1,2})[/\\-.月](\\d{1,2})日?$"));
    const auto m = era.match(t);
    if (!m.hasMatch())
        return std::nullopt;
    const QString name = m.captured(1);
    const int eraYear = m.captured(2) == QStringLiteral("元") ? 1 : m.captured(2).toInt();
    for (const Era &e : eras()) {
        if (name == e.name || name.front().toUpper() == e.letter)
            return eraDate(e, eraYear, m.captured(3).toInt(), m.captured(4).toInt());
    }
    return std::nullopt;
}

QString yenText(Yen amount)
{
    const QString digits = QLocale(QLocale::English).toString(qAbs(static_cast<qlonglong>(amount.value())));
    return amount < Yen(0) ? QStringLiteral("▲") + digits : digits;
}

} // namespace smartsme
