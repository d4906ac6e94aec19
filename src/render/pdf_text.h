// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace smartsme {

/// What a PDF says, for reading back our own files: number of pages and the text of all pages in order of drawing, without blanks.
struct PdfText
{
    int pages = 0;
    QString text;
};

/// Reads PDF as QPdfWriter of Qt 6 writes it: one cross-reference table, flate streams, composite fonts with a ToUnicode map. Nothing
/// when the bytes are no such file or are cut short. Not a general PDF reader.
std::optional<PdfText> readPdf(const QByteArray &pdf);

} // namespace smartsme
