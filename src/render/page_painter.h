// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/painting.h"
#include "report/document.h"

#include <QSizeF>
#include <QStringList>

class QPainter;

namespace smartsme {

/// A4 in px at 96 dpi: points of fonts and px of pictures keep their proportion only there.
inline constexpr double pageWidth = 793.7;
inline constexpr double pageHeight = 1122.5;
inline constexpr int pageResolution = 96;

/// Draws a document on one A4 page, the same for PDF and preview. Spare room goes between the blocks; what would be too long is
/// drawn smaller as a whole, so that the page stays one page.
class PagePainter
{
public:
    explicit PagePainter(const Document &document, Language language);
    /// False: the document does not fit at any size that can be read, and nothing is drawn.
    /// precondition: one unit of the painter is one px of the page
    [[nodiscard]] bool paint(QPainter &painter);
    /// Every text that was drawn outside charts, in order of drawing: what a reader of the file must find again.
    const QStringList &drawnTexts() const { return m_texts; }

private:
    struct TextLook;
    double drawBlocks(QPainter &painter, double width, double gap);
    void drawFoot(QPainter &painter);
    double footHeight(QPainter &painter);
    double draw(QPainter &painter, const TitleBlock &block, double y, double width);
    double draw(QPainter &painter, const HeadlineBlock &block, double y, double width);
    double draw(QPainter &painter, const StripBlock &block, double y, double width);
    double draw(QPainter &painter, const StepsBlock &block, double y, double width);
    double draw(QPainter &painter, const DecisionBlock &block, double y, double width);
    double draw(QPainter &painter, const AssumptionBlock &block, double y, double width);
    double draw(QPainter &painter, const ParagraphBlock &block, double y, double width);
    double drawStep(QPainter &painter, const StepsBlock::Step &step, int number, double y, double width);
    double drawText(QPainter &painter, const QRectF &area, const QString &text, const TextLook &look);
    QFont font(const TextLook &look) const;

    const Document &m_document;
    Language m_language;
    ChartStyle m_style;
    QStringList m_texts;
    bool m_isMeasuring = false;
};

} // namespace smartsme
