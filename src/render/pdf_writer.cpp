// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/file_replacement.h"
#include "render/page_painter.h"
#include "render/pdf_text.h"
#include "render/writers.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <cmath>

namespace smartsme {

namespace {

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return text.remove(blanks);
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
    qsizetype from = 0;
    for (const QString &text : texts) {
        const QString meant = withoutBlanks(text);
        const qsizetype at = read->text.indexOf(meant, from);
        if (at < 0)
            return readBackDiffers(path, read->text.mid(from, 60), meant);
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
        page.paint(painter);
        if (!painter.end())
            return writeStopped(path, {});
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
    PagePainter(document, language).paint(painter);
    return image;
}

} // namespace smartsme
