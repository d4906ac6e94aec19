// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/input_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace smartsme {

namespace {

Problem refusal(const char *id, const QString &file, QString message, QString remedy, QString found = {}, QString expected = {})
{
    return Problem{Severity::error, QLatin1String(id), Place{file, {}, 0, 0}, std::move(message), found.left(80), std::move(expected), std::move(remedy)};
}

Problem missing(const QString &name)
{
    return refusal("file.missing", name, QCoreApplication::translate("table", "This file does not exist."),
                   QCoreApplication::translate("table", "Check the name and the folder."));
}

std::optional<Problem> sizeRefusal(const QString &name, qint64 size, qint64 mostBytes)
{
    if (size == 0)
        return refusal("file.empty", name, QCoreApplication::translate("table", "This file is empty."),
                       QCoreApplication::translate("table", "Export it again; the export may have been interrupted."));
    if (size > mostBytes)
        return refusal("file.too-large", name, QCoreApplication::translate("table", "This file is larger than the program reads."),
                       QCoreApplication::translate("table", "Export a shorter period."),
                       QCoreApplication::translate("table", "%1 bytes").arg(size), QCoreApplication::translate("table", "at most %1 bytes").arg(mostBytes));
    return std::nullopt;
}

std::optional<Problem> pathRefusal(const QFileInfo &info, qint64 mostBytes)
{
    const QString name = info.fileName().isEmpty() ? info.filePath() : info.fileName();
    if (!info.exists())
        return missing(name);
    if (info.isDir())
        return refusal("file.folder", name, QCoreApplication::translate("table", "This is a folder, not a file."),
                       QCoreApplication::translate("table", "Choose the exported files inside the folder."));
    if (!info.isFile())
        return refusal("file.unreadable", name, QCoreApplication::translate("table", "This is not an ordinary file."),
                       QCoreApplication::translate("table", "Copy it to a folder of this computer and choose the copy."));
    return sizeRefusal(name, info.size(), mostBytes);
}

Problem openRefusal(const QFile &file, const QFileInfo &info)
{
    // Qt 6.4 reports a refusal as any other failure to open; only the system's sentence tells.
    if (file.error() == QFileDevice::PermissionsError || !info.isReadable() || file.errorString() == qt_error_string(EACCES))
        return refusal("file.no-permission", info.fileName(), QCoreApplication::translate("table", "You are not allowed to read this file."),
                       QCoreApplication::translate("table", "Ask its owner for permission, or copy it to your own folder."));
    return refusal("file.unreadable", info.fileName(), QCoreApplication::translate("table", "This file cannot be opened: %1").arg(file.errorString()),
                   QCoreApplication::translate("table", "Close other programs that use it and try again."));
}

} // namespace

InputPath inputPath(const QString &path)
{
    if (QFileInfo::exists(path))
        return {path, {}};
    for (qsizetype at = path.indexOf(QLatin1String("!/")); at > 0; at = path.indexOf(QLatin1String("!/"), at + 1)) {
        if (QFileInfo(path.left(at)).isFile())
            return {path.left(at), path.mid(at + 2)};
    }
    return {path, {}};
}

InputFile::InputFile() = default;
InputFile::InputFile(InputFile &&) noexcept = default;
InputFile &InputFile::operator=(InputFile &&) noexcept = default;
InputFile::~InputFile() = default;

Result<InputFile> InputFile::open(const QString &path, qint64 mostBytes, const ContainerLimits &limits)
{
    const InputPath parts = inputPath(path);
    const QFileInfo info(parts.file);
    if (auto refused = pathRefusal(info, mostBytes))
        return *std::move(refused);
    if (!parts.member.isEmpty())
        return openMember(parts.file, parts.member, mostBytes, limits);
    InputFile input;
    input.m_fileName = info.fileName();
    input.m_file = std::make_unique<QFile>(parts.file);
    if (!input.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return openRefusal(*input.m_file, info);
    input.m_head = input.m_file->read(headBytes);
    if (input.m_head.isEmpty())
        return refusal("file.unreadable", input.m_fileName, QCoreApplication::translate("table", "This file cannot be read: %1").arg(input.m_file->errorString()),
                       QCoreApplication::translate("table", "Copy it to a folder of this computer and choose the copy."));
    return input;
}

Result<InputFile> InputFile::openMember(const QString &archivePath, const QString &member, qint64 mostBytes, const ContainerLimits &limits)
{
    const QFileInfo info(archivePath);
    auto file = std::make_unique<QFile>(archivePath);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return openRefusal(*file, info);
    Result<std::shared_ptr<ZipArchive>> archive = ZipArchive::open(std::move(file), info.fileName(), limits);
    if (!archive)
        return std::move(archive).problems();
    const std::optional<std::size_t> index = (*archive)->find(member);
    if (!index || (*archive)->members()[*index].isFolder)
        return missing(info.fileName() + QLatin1String("!/") + member);
    InputFile input;
    input.m_fileName = QFileInfo(member).fileName();
    if (auto refused = sizeRefusal(input.m_fileName, (*archive)->members()[*index].size, mostBytes))
        return *std::move(refused);
    Result<std::unique_ptr<ByteSource>> bytes = (*archive)->bytes(*index);
    if (!bytes)
        return std::move(bytes).problems();
    input.m_member = *std::move(bytes);
    input.m_head.resize(headBytes);
    qsizetype used = 0;
    for (qint64 count = 1; count > 0 && used < headBytes; used += static_cast<qsizetype>(count)) {
        count = input.m_member->read(input.m_head.data() + used, headBytes - used);
        if (count < 0)
            return input.m_member->problem();
    }
    input.m_head.truncate(used);
    if (auto refused = sizeRefusal(input.m_fileName, used, mostBytes))
        return *std::move(refused);
    return input;
}

Result<std::unique_ptr<ByteSource>> InputFile::takeBytes()
{
    std::unique_ptr<ByteSource> bytes = m_file ? deviceBytes(std::move(m_file), m_fileName) : std::move(m_member);
    if (!bytes->restart())
        return bytes->problem();
    return bytes;
}

Result<std::unique_ptr<QIODevice>> InputFile::takeDevice(qint64 mostMemoryBytes)
{
    if (m_file) {
        m_file->seek(0);
        return std::unique_ptr<QIODevice>(std::move(m_file));
    }
    if (!m_member->restart())
        return m_member->problem();
    Result<QByteArray> whole = wholeBytes(*m_member, mostMemoryBytes, Place{m_fileName, {}, 0, 0});
    if (!whole)
        return std::move(whole).problems();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*whole);
    buffer->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(buffer));
}

} // namespace smartsme
