// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "table/byte_source.h"
#include "table/container_limits.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace smartsme {

/// A ZIP file: its members are read out of it as a stream; nothing is written to disk.
class ZipArchive : public std::enable_shared_from_this<ZipArchive>
{
public:
    struct Member
    {
        QString name;               ///< UTF-8 when it is valid, else CP932; '/' between folders
        qint64 size = 0;            ///< unpacked, as the archive says
        qint64 packed = 0;
        bool isEncrypted = false;
        bool isFolder = false;
        int method = 0;             ///< how it is packed
    };

    /// Refuses damaged archives, too many members and two members of one name. `fileName` is for the problems.
    static Result<std::shared_ptr<ZipArchive>> open(std::unique_ptr<QIODevice> device, const QString &fileName, const ContainerLimits &limits);
    ~ZipArchive();

    const QString &fileName() const { return m_fileName; }
    const std::vector<Member> &members() const { return m_members; }
    /// Of that name; else one that differs by upper and lower case only, as parts of workbooks may.
    std::optional<std::size_t> find(QStringView name) const;
    /// The bytes of a member; they keep the archive. Reading fails beyond the limits and where the checksum differs.
    Result<std::unique_ptr<ByteSource>> bytes(std::size_t member) const;
    /// A small member whole; nothing when there is none of that name.
    Result<std::optional<QByteArray>> whole(QStringView name, qint64 mostBytes) const;
    /// Hex SHA-256 of the archive file.
    QString sha256() const;
    qint64 size() const;

private:
    struct Handle;
    ZipArchive(std::unique_ptr<Handle> handle, QString fileName, const ContainerLimits &limits);
    std::unique_ptr<Handle> m_handle;
    QString m_fileName;
    ContainerLimits m_limits;
    std::vector<Member> m_members;
};

} // namespace smartsme
