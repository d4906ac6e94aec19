// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/byte_source.h"
#include "table/zip_archive.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QFile;

namespace smartsme {

/// A file, or a member of an archive ("/x/a.zip!/folder/b.csv"), opened to be read in the way its first bytes ask for.
class InputFile
{
public:
    static constexpr qsizetype headBytes = 256 * 1024;

    /// Refuses, located in the file: missing, a folder, no permission, empty, larger than mostBytes.
    static Result<InputFile> open(const QString &path, qint64 mostBytes, const ContainerLimits &limits);
    InputFile(InputFile &&) noexcept;
    InputFile &operator=(InputFile &&) noexcept;
    ~InputFile();

    const QString &fileName() const { return m_fileName; }  ///< without folder and archive
    bool isMember() const { return m_member != nullptr; }   ///< of an archive
    const QByteArray &head() const { return m_head; }       ///< at most headBytes of its beginning

    /// To be read from the beginning. Once only, and instead of takeDevice().
    Result<std::unique_ptr<ByteSource>> takeBytes();
    /// To be read in any order; a member of an archive is unpacked in memory.
    Result<std::unique_ptr<QIODevice>> takeDevice(qint64 mostMemoryBytes);

private:
    InputFile();
    static Result<InputFile> openMember(const QString &archivePath, const QString &member, qint64 mostBytes, const ContainerLimits &limits);

    QString m_fileName;
    QByteArray m_head;
    std::unique_ptr<QFile> m_file;          // one of the two
    std::unique_ptr<ByteSource> m_member;
};

/// "/x/a.zip!/folder/b.csv" as archive and member; the member is empty when the path names a file.
struct InputPath
{
    QString file;
    QString member;
};
InputPath inputPath(const QString &path);

} // namespace smartsme
