// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/file_replacement.h"
#include "render/page_painter.h"
#include "render/pdf_text.h"
#include "render/writers.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <cmath>

namespace smartsme {

namespace {

/// What can be compared: fonts compose marks ("か" and its voicing are one glyph), and Qt 6.4 does not map glyphs outside the BMP (𠮷)
/// back to their character.
QString comparable(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    QString result = text.normalized(QString::NormalizationForm_C).remove(blanks);
    result.removeIf([](QChar c) { return c.isSurrogate() || c.isNull(); });
    return result;
}

/// How many of the drawn texts stand in the file, or the first that does not.
Result<int> compareTexts(const QStringList &texts, const QString &written, const QString &path)
{
    QFile file(written);
    if (!file.open(QIODevice::ReadOnly))
        return readBackDiffers(path, {}, written);
    const auto read = readPdf(file.readAll());
    if (!read || read->pages != 1)
        return readBackDiffers(path, read ? QString::number(read->pages) : QStringLiteral("—"), QStringLiteral("1"));
    const QString found = comparable(read->text);
    qsizetype from = 0;
    for (const QString &text : texts) {
        const QString meant = comparable(text);
        const qsizetype at = found.indexOf(meant, from);
        if (at < 0)
            return readBackDiffers(path, found.mid(from, 60), meant);
        from = at + meant.size();
    }
    return static_cast<int>(texts.size());
}

} // namespace

Result<Written> writePdf(const Document &document, const QString &path, Language language)
{
    FileReplacement file(path);
    if (const auto prepared = file.prepare(); !prepared)
        return prepared.problems();
    PagePainter page(document, language);
    {
        QPdfWriter writer(file.temporaryPath());
        // at other resolutions letters of charts come out several times too large: points follow the device, pixels do not
        writer.setResolution(pageResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("SmartSME"));
        QPainter painter;
        if (!painter.begin(&writer))
            return writeStopped(path, {});
        const bool isWhole = page.paint(painter);
        if (!painter.end())
            return writeStopped(path, {});
        if (!isWhole)
            return writeStopped(path, QCoreApplication::translate("render", "The text is longer than one page."));
    }
    const auto found = compareTexts(page.drawnTexts(), file.temporaryPath(), path);
    if (!found)
        return found.problems();
    const auto bytes = file.commit();
    if (!bytes)
        return bytes.problems();
    return Written{path, *bytes, *found};
}

QImage previewOf(const Document &document, Language language, int widthInPixels)
{
    const double scale = widthInPixels / pageWidth;
    QImage image(widthInPixels, static_cast<int>(std::lround(pageHeight * scale)), QImage::Format_ARGB32_Premultiplied);
    // fonts in points are as large as on the page
    image.setDotsPerMeterX(static_cast<int>(std::lround(pageResolution / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    [[maybe_unused]] const bool isWhole = PagePainter(document, language).paint(painter);     // else the sheet stays white
    return image;
}

} // namespace smartsme
