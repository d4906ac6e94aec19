// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_metrics.h"

#include <QFontMetricsF>
#include <QLocale>

#include <cmath>

namespace smartsme {

namespace {

QFont sized(QFont font, double pixels, bool bold)
{
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setBold(bold);
    return font;
}

} // namespace

ChartMetrics::ChartMetrics(const ChartStyle &style) : m_style(style), m_scale(style.text.pointSizeF() > 0 ? style.text.pointSizeF() / 10.5 : 1)
{
}

QFont ChartMetrics::text(double pixels, bool bold) const
{
    return sized(m_style.text, pixels * m_scale, bold);
}

QFont ChartMetrics::figures(double pixels, bool bold) const
{
    return sized(m_style.figures, pixels * m_scale, bold);
}

double ChartMetrics::width(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double ChartMetrics::height(const QFont &font)
{
    return QFontMetricsF(font).height();
}

double niceStep(double span, int most)
{
    Q_ASSERT(span > 0 && most >= 1);
    const double rough = span / most;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

QString axisText(double value, double step)
{
    const int decimals = step >= 1 ? 0 : qBound(1, static_cast<int>(std::ceil(-std::log10(step))), 6);
    QString text = QLocale::c().toString(std::abs(value), 'f', decimals);
    if (QLocale::c().numberOptions().testFlag(QLocale::OmitGroupSeparator))
        text = QLocale(QLocale::English, QLocale::UnitedStates).toString(std::abs(value), 'f', decimals);
    return value < 0 ? QChar(0x2212) + text : text;
}

} // namespace smartsme
