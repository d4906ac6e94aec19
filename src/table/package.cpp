// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/package.h"

#include "table/container_problems.h"
#include "table/ods_rows.h"
#include "table/xlsx_rows.h"

#include <QCoreApplication>
#include <QIODevice>

namespace smartsme {

namespace {

Problem archiveRefused(const QString &fileName, bool isMember)
{
    const Place place{fileName, {}, 0, 0};
    if (isMember)
        return Problem{Severity::error, QStringLiteral("file.archive-inside"), place,
                       QCoreApplication::translate("table", "This is an archive inside an archive."), {}, {},
                       QCoreApplication::translate("table", "Unpack the outer archive and choose what is inside.")};
    return Problem{Severity::error, QStringLiteral("file.archive"), place,
                   QCoreApplication::translate("table", "This is a ZIP archive of other files."), {}, {},
                   QCoreApplication::translate("table", "Drop it on the window to read what is inside, or unpack it and choose the files.")};
}

} // namespace

bool isPackage(QByteArrayView head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

Result<ContainerRows> openPackage(InputFile input, const RowReaderOptions &options)
{
    const QString fileName = input.fileName();
    Result<std::unique_ptr<QIODevice>> device = input.takeDevice(options.containers.mostMemoryBytes);
    if (!device)
        return std::move(device).problems();
    Result<std::shared_ptr<ZipArchive>> archive = ZipArchive::open(*std::move(device), fileName, options.containers);
    if (!archive)
        return std::move(archive).problems();
    if ((*archive)->find(u"[Content_Types].xml")) {
        Result<XlsxWorkbook> workbook = openXlsx(*std::move(archive), options.containers);
        if (!workbook)
            return std::move(workbook).problems();
        return ContainerRows{Container::xlsx, std::make_unique<XlsxRows>(*std::move(workbook), fileName, options)};
    }
    Result<std::optional<QByteArray>> kind = (*archive)->whole(u"mimetype", 1000);
    if (kind && *kind && (*kind)->startsWith("application/vnd.oasis.opendocument.")) {
        if (!(*kind)->startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return otherDocument(fileName, QCoreApplication::translate("table", "a document without sheets (OpenDocument)"));
        Result<std::unique_ptr<OdsRows>> rows = OdsRows::open(*std::move(archive), fileName, options);
        if (!rows)
            return std::move(rows).problems();
        return ContainerRows{Container::ods, *std::move(rows)};
    }
    return archiveRefused(fileName, input.isMember());
}

} // namespace smartsme
