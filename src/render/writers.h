// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "report/diagnosis_record.h"
#include "report/document.h"
#include "report/workbook.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace smartsme {

/// Written to a temporary file beside `path`, read back and compared, then renamed: what was there stays until then.
struct Written
{
    QString path;
    qint64 bytes = 0;
    int checked = 0;        ///< numbers or texts found again in the file that was read back
};

Result<Written> writeXlsx(const Workbook &workbook, const QString &path);
Result<Written> writePdf(const Document &document, const QString &path, Language language);
/// The whole diagnosis, schema docs/diagnosis.schema.json; ids are those of the data.
Result<Written> writeJson(const DiagnosisRecord &record, const QString &path);
QByteArray diagnosisJson(const DiagnosisRecord &record);

/// The first page of a document as a picture, for the preview. Same drawing as the PDF.
QImage previewOf(const Document &document, Language language, int widthInPixels);

} // namespace smartsme
