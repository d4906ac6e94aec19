// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/zip_archive.h"

#include "table/container_problems.h"
#include "table/sha256.h"
#include "table/text_encoding.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QSet>

#include <zip.h>

#include <algorithm>
#include <array>

namespace smartsme {

namespace {

struct Device
{
    std::unique_ptr<QIODevice> io;
    zip_error_t error{};
};

zip_int64_t failed(Device &device, int code)
{
    zip_error_set(&device.error, code, 0);
    return -1;
}

/// libzip's own file access knows no Japanese path on Windows, so it reads through Qt.
zip_int64_t onDevice(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    Device &device = *static_cast<Device *>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return device.io->seek(0) ? 0 : failed(device, ZIP_ER_SEEK);
    case ZIP_SOURCE_READ: {
        const qint64 count = device.io->read(static_cast<char *>(data), static_cast<qint64>(length));
        return count < 0 ? failed(device, ZIP_ER_READ) : count;
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t offset = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(device.io->pos()), static_cast<zip_uint64_t>(device.io->size()),
                                                                  data, length, &device.error);
        return offset < 0 ? -1 : device.io->seek(offset) ? 0 : failed(device, ZIP_ER_SEEK);
    }
    case ZIP_SOURCE_TELL:
        return device.io->pos();
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(device.io->size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&device.error, data, length);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_CLOSE, ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS, -1);
    default: // all that writes
        return failed(device, ZIP_ER_OPNOTSUPP);
    }
}

struct Discard { void operator()(zip_t *archive) const { zip_discard(archive); } };
struct Close { void operator()(zip_file_t *file) const { zip_fclose(file); } };

QString memberName(const char *raw)
{
    const std::string_view bytes(raw ? raw : "");
    QString name = decoded(bytes, firstBadUtf8(bytes) < 0 ? TextEncoding::utf8 : TextEncoding::cp932).text;
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return name;
}

} // namespace

struct ZipArchive::Handle
{
    Device device; // before the archive, which reads through it until its end
    std::unique_ptr<zip_t, Discard> zip;
};

namespace {

/// One member while it is read.
class MemberBytes final : public ByteSource
{
public:
    MemberBytes(std::shared_ptr<const ZipArchive> archive, zip_t *zip, std::size_t index, const ContainerLimits &limits)
        : m_archive(std::move(archive)), m_zip(zip), m_index(index), m_limits(limits)
    {
    }

    bool restart() override
    {
        m_done = 0;
        m_file.reset(zip_fopen_index(m_zip, m_index, 0));
        if (!m_file)
            m_problem = fileDamaged(place(), {});
        return m_file != nullptr;
    }

    qint64 read(char *to, qint64 most) override
    {
        const zip_int64_t count = zip_fread(m_file.get(), to, static_cast<zip_uint64_t>(most));
        if (count < 0) {
            m_problem = fileDamaged(place(), {});
            return -1;
        }
        m_done += count;
        if (m_done > member().size || (count == 0 && m_done != member().size)) {
            m_problem = fileDamaged(place(), QCoreApplication::translate("table", "not as many bytes as the archive says"));
            return -1;
        }
        const bool isBomb = m_done > m_limits.ratioFreeBytes && m_done / std::max<qint64>(1, member().packed) >= m_limits.mostRatio;
        if (!isBomb && m_done <= m_limits.mostUnpackedBytes)
            return count;
        m_problem = unpacksTooLarge(place(), QCoreApplication::translate("table", "%1 bytes in the archive, more than %2 unpacked").arg(member().packed).arg(m_done),
                                    isBomb ? QCoreApplication::translate("table", "at most %1 times as many").arg(m_limits.mostRatio)
                                           : QCoreApplication::translate("table", "at most %1 bytes").arg(m_limits.mostUnpackedBytes));
        return -1;
    }

    qint64 size() const override { return member().size; }
    Problem problem() const override { return *m_problem; }

private:
    const ZipArchive::Member &member() const { return m_archive->members()[m_index]; }
    Place place() const { return Place{m_archive->fileName(), member().name, 0, 0}; }

    std::shared_ptr<const ZipArchive> m_archive;
    zip_t *m_zip;
    std::size_t m_index;
    ContainerLimits m_limits;
    std::unique_ptr<zip_file_t, Close> m_file;
    qint64 m_done = 0;
    std::optional<Problem> m_problem;
};

} // namespace

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle, QString fileName, const ContainerLimits &limits)
    : m_handle(std::move(handle)), m_fileName(std::move(fileName)), m_limits(limits)
{
}

ZipArchive::~ZipArchive() = default;

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(std::unique_ptr<QIODevice> device, const QString &fileName, const ContainerLimits &limits)
{
    auto handle = std::make_unique<Handle>();
    handle->device.io = std::move(device);
    zip_error_init(&handle->device.error);
    zip_error_t error;
    zip_error_init(&error);
    const Place place{fileName, {}, 0, 0};
    zip_source_t *source = zip_source_function_create(onDevice, &handle->device, &error);
    handle->zip.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!handle->zip) {
        zip_source_free(source);
        zip_error_fini(&error);
        return fileDamaged(place, {});
    }
    const zip_int64_t count = zip_get_num_entries(handle->zip.get(), 0);
    if (count > limits.mostMembers)
        return unpacksTooLarge(place, QCoreApplication::translate("table", "%1 members").arg(count), QCoreApplication::translate("table", "at most %1 members").arg(limits.mostMembers));
    zip_t *const zip = handle->zip.get();
    std::shared_ptr<ZipArchive> archive(new ZipArchive(std::move(handle), fileName, limits));
    QSet<QString> names;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(zip, i, 0, &stat) != 0)
            return fileDamaged(place, {});
        Member member{memberName(zip_get_name(zip, i, ZIP_FL_ENC_RAW)), static_cast<qint64>(stat.size), static_cast<qint64>(stat.comp_size),
                      stat.encryption_method != ZIP_EM_NONE, false, stat.comp_method};
        member.isFolder = member.name.endsWith(QLatin1Char('/'));
        if (names.contains(member.name))
            return fileDamaged(place, QCoreApplication::translate("table", "two members “%1”").arg(member.name));
        names.insert(member.name);
        archive->m_members.push_back(std::move(member));
    }
    return archive;
}

std::optional<std::size_t> ZipArchive::find(QStringView name) const
{
    auto found = std::ranges::find_if(m_members, [&](const Member &m) { return m.name == name; });
    if (found == m_members.end())
        found = std::ranges::find_if(m_members, [&](const Member &m) { return name.compare(m.name, Qt::CaseInsensitive) == 0; });
    if (found == m_members.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_members.begin());
}

Result<std::unique_ptr<ByteSource>> ZipArchive::bytes(std::size_t member) const
{
    if (m_members[member].isEncrypted)
        return fileEncrypted(Place{m_fileName, m_members[member].name, 0, 0});
    const int method = m_members[member].method;
    if (method != ZIP_CM_STORE && method != ZIP_CM_DEFLATE) // of the others some take as much memory as the archive asks for
        return fileDamaged(Place{m_fileName, m_members[member].name, 0, 0}, QCoreApplication::translate("table", "packed in way %1, which is not read").arg(method));
    auto bytes = std::make_unique<MemberBytes>(shared_from_this(), m_handle->zip.get(), member, m_limits);
    if (!bytes->restart())
        return bytes->problem();
    return std::unique_ptr<ByteSource>(std::move(bytes));
}

Result<std::optional<QByteArray>> ZipArchive::whole(QStringView name, qint64 mostBytes) const
{
    const std::optional<std::size_t> member = find(name);
    if (!member)
        return std::optional<QByteArray>();
    Result<std::unique_ptr<ByteSource>> source = bytes(*member);
    if (!source)
        return std::move(source).problems();
    Result<QByteArray> whole = wholeBytes(**source, mostBytes, Place{m_fileName, name.toString(), 0, 0});
    if (!whole)
        return std::move(whole).problems();
    return std::optional<QByteArray>(*std::move(whole));
}

QString ZipArchive::sha256() const
{
    Sha256 hash;
    std::vector<char> block(256 * 1024);
    QIODevice &io = *m_handle->device.io;
    io.seek(0);
    for (qint64 count; (count = io.read(block.data(), static_cast<qint64>(block.size()))) > 0;)
        hash.add(std::span<const char>(block.data(), static_cast<std::size_t>(count)));
    return QString::fromLatin1(hash.result().toHex());
}

qint64 ZipArchive::size() const
{
    return m_handle->device.io->size();
}

} // namespace smartsme
