// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_painter.h"

#include "charts/strip_layout.h"
#include "report/wording.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace smartsme {

namespace {

// px at 96 dpi. Margins 18 mm, body 10 pt, smallest 8 pt (design, print).
constexpr double margin = 68;
constexpr double contentWidth = pageWidth - 2 * margin;
constexpr double body = 13.4;
constexpr double caption = 11.2;
constexpr double smallest = 10.7;
constexpr double smallestGap = 12;
constexpr double largestGap = 40;
constexpr double hairline = 0.95;       // 0.25 mm

} // namespace

struct PagePainter::TextLook
{
    double size = body;
    QColor colour{};
    bool isBold = false;
    bool isFigure = false;
    Qt::Alignment alignment = Qt::AlignLeft;
    double lineHeight = 1.5;
};

PagePainter::PagePainter(const Document &document, Language language)
    : m_document(document), m_language(language), m_style(ChartStyle::paper())
{
    // A spacing, however small (1/64 px is the least that counts), switches ligatures off: Qt 6.4 writes "fi" as one glyph that no reader of the PDF maps back.
    m_style.text.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    m_style.figures.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
}

QFont PagePainter::font(const TextLook &look) const
{
    QFont font = look.isFigure ? m_style.figures : m_style.text;
    // a real size: rounded pixel sizes would jump between 10 and 11 px
    font.setPointSizeF(look.size * 72.0 / pageResolution);
    font.setBold(look.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Returns the height the text took.
double PagePainter::drawText(QPainter &painter, const QRectF &area, const QString &text, const TextLook &look)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font(look), painter.device());
    QTextOption option(look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const double step = std::max(look.size * look.lineHeight, look.isFigure ? 0.0 : line.height());
        line.setPosition(QPointF(0, height + (step - line.height()) / 2));
        height += step;
    }
    layout.endLayout();
    if (!m_isMeasuring) {
        painter.setPen(look.colour.isValid() ? look.colour : m_style.ink1);
        layout.draw(&painter, area.topLeft());
        m_texts << text;
    }
    return height;
}

double PagePainter::draw(QPainter &painter, const TitleBlock &block, double y, double width)
{
    const TextLook quiet{.size = caption, .colour = m_style.ink2};
    TextLook right = quiet;
    right.alignment = Qt::AlignRight;
    const double left = drawText(painter, QRectF(0, y, width * 0.55, 0), block.addressee, {.size = body, .colour = m_style.ink1, .isBold = true});
    drawText(painter, QRectF(width * 0.45, y + 2, width * 0.55, 0), block.dateline, right);
    y += left + 14;
    y += drawText(painter, QRectF(0, y, width, 0), block.title,
                  {.size = 29, .colour = m_style.ink1, .isBold = true, .lineHeight = 1.35});
    if (!m_isMeasuring)
        painter.fillRect(QRectF(0, y + 8, 68, 3), m_style.accent);
    return y + 11;
}

double PagePainter::draw(QPainter &painter, const HeadlineBlock &block, double y, double width)
{
    const double pictureWidth = 232;
    const double textWidth = width - pictureWidth - 24;
    const double top = y;
    y += drawText(painter, QRectF(0, y, textWidth, 0), block.label, {.size = caption + 1, .colour = m_style.ink2}) + 6;
    const TextLook value{.size = 56, .colour = m_style.accent, .isBold = true, .isFigure = true, .lineHeight = 1.12};
    const double valueWidth = QFontMetricsF(font(value), painter.device()).horizontalAdvance(block.value);
    const double size = valueWidth > textWidth - 70 ? value.size * (textWidth - 70) / valueWidth : value.size;
    TextLook fitted = value;
    fitted.size = block.unit.isEmpty() ? 30 : size;
    if (block.unit.isEmpty())
        fitted.colour = m_style.ink3;       // "—": there is no figure yet
    const double valueHeight = drawText(painter, QRectF(0, y, textWidth, 0), block.value, fitted);
    drawText(painter, QRectF(std::min(valueWidth * size / value.size, textWidth) + 8, y + valueHeight - 27, 220, 0), block.unit,
             {.size = 15, .colour = m_style.ink1});
    y += valueHeight + 8;
    y += drawText(painter, QRectF(0, y, textWidth, 0), block.sentence, {.size = body, .colour = m_style.ink1, .lineHeight = 1.7});
    const QRectF picture(width - pictureWidth, top, pictureWidth, 188);
    double pictureBottom = top;
    if (block.hasTriangle) {
        if (!m_isMeasuring)
            drawTriangle(painter, QRectF(picture.center().x() - 105, picture.top(), 210, 182), block.triangle, m_style);
        pictureBottom = picture.bottom();
    } else {
        if (!m_isMeasuring)
            drawTriangleIcon(painter, QRectF(picture.center().x() - 60, picture.top() + 20, 120, 104), 0, m_style);
        pictureBottom = picture.top() + 136;
    }
    pictureBottom += drawText(painter, QRectF(picture.left(), pictureBottom, pictureWidth, 0), block.triangleLine,
                              {.size = 12.2, .colour = m_style.ink1, .isBold = true, .alignment = Qt::AlignHCenter});
    return std::max(y, pictureBottom);
}

double PagePainter::draw(QPainter &painter, const StripBlock &block, double y, double width)
{
    const QString title = QStringLiteral("%1　%2").arg(block.chart.title, block.chart.unit);
    y += drawText(painter, QRectF(0, y, width, 0), title, {.size = body + 0.6, .colour = m_style.ink1, .isBold = true}) + 4;
    StripChart chart = block.chart;
    chart.title.clear();        // said above
    chart.unit.clear();
    chart.source.clear();
    const double height = stripHeight(width, chart, m_style);
    if (!m_isMeasuring)
        drawStrip(painter, QRectF(0, y, width, height), chart, m_style);
    y += height + 2;
    const QString note = block.note.isEmpty() ? block.chart.source : block.note;
    return y + drawText(painter, QRectF(0, y, width, 0), note, {.size = smallest, .colour = m_style.ink3});
}

double PagePainter::drawStep(QPainter &painter, const StepsBlock::Step &step, int number, double y, double width)
{
    const double sideWidth = 190;
    const double left = 30;
    const double textWidth = width - left - sideWidth - 16;
    drawText(painter, QRectF(0, y - 2, left, 0), QString::number(number),
             {.size = 20, .colour = m_style.accent, .isBold = true, .isFigure = true, .lineHeight = 1.2});
    double bottom = y + drawText(painter, QRectF(left, y, textWidth, 0), step.name, {.size = body + 0.8, .colour = m_style.ink1, .isBold = true});
    bottom += drawText(painter, QRectF(left, bottom, textWidth, 0), step.why, {.size = caption, .colour = m_style.ink2});
    const QRectF side(width - sideWidth, y, sideWidth, 0);
    double sideBottom = y + drawText(painter, side, step.when, {.size = caption + 0.6, .colour = m_style.ink1, .alignment = Qt::AlignRight});
    sideBottom += drawText(painter, QRectF(side.left(), sideBottom, sideWidth, 0), step.cost,
                           {.size = caption, .colour = m_style.ink2, .alignment = Qt::AlignRight});
    bottom = std::max(bottom, sideBottom) + 8;
    if (!m_isMeasuring)
        painter.fillRect(QRectF(0, bottom, width, hairline), m_style.line);
    return bottom + 9;
}

double PagePainter::draw(QPainter &painter, const StepsBlock &block, double y, double width)
{
    y += drawText(painter, QRectF(0, y, width, 0), block.title, {.size = 16, .colour = m_style.ink1, .isBold = true}) + 8;
    int number = 0;
    for (const StepsBlock::Step &step : block.steps)
        y = drawStep(painter, step, ++number, y, width);
    return y - 9;
}

double PagePainter::draw(QPainter &painter, const DecisionBlock &block, double y, double width)
{
    const double labelWidth = m_language == Language::ja ? 124 : 130;
    const TextLook look{.size = body, .colour = m_style.ink1};
    const bool wasMeasuring = std::exchange(m_isMeasuring, true);
    const double height = drawText(painter, QRectF(0, 0, width - labelWidth - 32, 0), block.text, look);
    m_isMeasuring = wasMeasuring;
    if (!m_isMeasuring) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.soft);
        painter.drawRoundedRect(QRectF(0, y, width, height + 26), 5, 5);
    }
    drawText(painter, QRectF(18, y + 13, labelWidth, 0), block.label, {.size = body, .colour = m_style.ink1, .isBold = true});
    drawText(painter, QRectF(18 + labelWidth, y + 13, width - labelWidth - 32, 0), block.text, look);
    return y + height + 26;
}

double PagePainter::draw(QPainter &painter, const AssumptionBlock &block, double y, double width)
{
    const TextLook look{.size = caption, .colour = m_style.ink2};
    const double labelWidth = QFontMetricsF(font({.size = caption, .isBold = true}), painter.device()).horizontalAdvance(block.label) + 14;
    const bool wasMeasuring = std::exchange(m_isMeasuring, true);
    const double height = drawText(painter, QRectF(0, 0, width - labelWidth - 30, 0), block.text, look);
    m_isMeasuring = wasMeasuring;
    if (!m_isMeasuring) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.warn, 1.2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(0.6, y + 0.6, width - 1.2, height + 18), 5, 5);
    }
    drawText(painter, QRectF(16, y + 9, labelWidth, 0), block.label, {.size = caption, .colour = m_style.warn, .isBold = true});
    drawText(painter, QRectF(16 + labelWidth, y + 9, width - labelWidth - 30, 0), block.text, look);
    return y + height + 19;
}

double PagePainter::draw(QPainter &painter, const ParagraphBlock &block, double y, double width)
{
    y += drawText(painter, QRectF(0, y, width, 0), block.heading, {.size = 16, .colour = m_style.ink1, .isBold = true}) + 6;
    return y + drawText(painter, QRectF(0, y, width, 0), block.text, {.size = body, .colour = m_style.ink1, .lineHeight = 1.7});
}

double PagePainter::drawBlocks(QPainter &painter, double width, double gap)
{
    double y = 0;
    for (const Block &block : m_document.blocks) {
        if (y > 0)
            y += gap;
        y = std::visit([&](const auto &kind) { return draw(painter, kind, y, width); }, block);
    }
    return y;
}

double PagePainter::footHeight(QPainter &painter)
{
    const bool wasMeasuring = std::exchange(m_isMeasuring, true);
    const double height = drawText(painter, QRectF(0, 0, contentWidth - 60, 0), m_document.sources, {.size = smallest});
    m_isMeasuring = wasMeasuring;
    return std::max(height, smallest * 1.5) + 8;
}

void PagePainter::drawFoot(QPainter &painter)
{
    const double top = pageHeight - 2 * margin - footHeight(painter);
    painter.fillRect(QRectF(0, top, contentWidth, hairline), m_style.line);
    drawText(painter, QRectF(0, top + 8, contentWidth - 60, 0), m_document.sources, {.size = smallest, .colour = m_style.ink3});
    drawText(painter, QRectF(contentWidth - 50, top + 8, 50, 0), QStringLiteral("1／1"),
             {.size = smallest, .colour = m_style.ink3, .alignment = Qt::AlignRight});
}

bool PagePainter::paint(QPainter &painter)
{
    m_texts.clear();
    painter.setRenderHint(QPainter::Antialiasing);
    const double room = pageHeight - 2 * margin - footHeight(painter) - 18;
    m_isMeasuring = true;
    const double bare = drawBlocks(painter, contentWidth, 0);
    const double gaps = std::max<double>(1, static_cast<double>(m_document.blocks.size()) - 1);
    double gap = std::clamp((room - bare) / gaps, smallestGap, largestGap);
    double scale = 1;
    double width = contentWidth;
    // smaller letters break differently, so the fitting scale is looked for in small steps
    while (drawBlocks(painter, width, gap) * scale > room && scale > 0.3) {
        scale -= 0.02;
        width = contentWidth / scale;
    }
    const bool fits = drawBlocks(painter, width, gap) * scale <= room;
    m_isMeasuring = false;
    if (!fits)
        return false;
    painter.save();
    painter.translate(margin, margin);
    painter.save();
    painter.scale(scale, scale);
    drawBlocks(painter, width, gap);
    painter.restore();
    drawFoot(painter);
    painter.restore();
    return true;
}

} // namespace smartsme
