// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/archive.h"

#include "table/container_problems.h"
#include "table/input_file.h"
#include "table/package.h"
#include "table/zip_archive.h"

#include <QCoreApplication>
#include <QIODevice>

#include <limits>

namespace smartsme {

namespace {

/// "__MACOSX/._b.csv", "Thumbs.db": no one chose to put them there.
bool isLeftBehind(const QString &name)
{
    const QString last = name.section(QLatin1Char('/'), -1);
    return name.startsWith(QLatin1String("__MACOSX/")) || last.startsWith(QLatin1String("._")) || last == QLatin1String(".DS_Store")
        || last == QLatin1String("Thumbs.db") || last == QLatin1String("desktop.ini");
}

Result<std::shared_ptr<ZipArchive>> openArchive(const QString &path, const ContainerLimits &limits)
{
    Result<InputFile> input = InputFile::open(path, std::numeric_limits<qint64>::max(), limits);
    if (!input)
        return std::move(input).problems();
    const QString fileName = input->fileName();
    if (!isPackage(input->head()))
        return fileDamaged(Place{fileName, {}, 0, 0}, QCoreApplication::translate("table", "not an archive"));
    Result<std::unique_ptr<QIODevice>> device = input->takeDevice(limits.mostMemoryBytes);
    if (!device)
        return std::move(device).problems();
    return ZipArchive::open(*std::move(device), fileName, limits);
}

} // namespace

bool isArchive(const QString &path)
{
    Result<std::shared_ptr<ZipArchive>> archive = openArchive(path, {});
    return archive && !(*archive)->find(u"[Content_Types].xml") && !(*archive)->find(u"mimetype");
}

Result<std::vector<ArchiveMember>> archiveMembers(const QString &path, const ContainerLimits &limits)
{
    Result<std::shared_ptr<ZipArchive>> archive = openArchive(path, limits);
    if (!archive)
        return std::move(archive).problems();
    std::vector<ArchiveMember> members;
    qint64 bytes = 0;
    for (const ZipArchive::Member &member : (*archive)->members()) {
        if (member.isFolder || isLeftBehind(member.name))
            continue;
        if (member.isEncrypted)
            return fileEncrypted(Place{(*archive)->fileName(), member.name, 0, 0});
        if (member.size < 0 || member.size > limits.mostUnpackedBytes - bytes)
            return unpacksTooLarge(Place{(*archive)->fileName(), member.name, 0, 0}, {}, QCoreApplication::translate("table", "at most %1 bytes").arg(limits.mostUnpackedBytes));
        bytes += member.size;
        members.push_back({member.name, path + QLatin1String("!/") + member.name, member.size});
    }
    if (members.empty())
        return Problem{Severity::error, QStringLiteral("file.archive-empty"), Place{(*archive)->fileName(), {}, 0, 0},
                       QCoreApplication::translate("table", "There is no file in this archive."), {}, {},
                       QCoreApplication::translate("table", "Make the archive again, or choose the exported files themselves.")};
    return members;
}

} // namespace smartsme
