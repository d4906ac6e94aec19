// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows_input.h"

#include "table/archive.h"

#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace smartsme {

namespace {

void require(bool rule)
{
    if (!rule)
        std::abort();
}

void requireSound(const Problem &problem)
{
    require(problem.severity == Severity::error && !problem.id.isEmpty() && !problem.message.isEmpty() && !problem.remedy.isEmpty());
    require(problem.found.size() <= 80 && !problem.place.file.isEmpty());
}

QString written(const QByteArray &bytes, const QString &folder)
{
    const QString path = folder + QStringLiteral("/rows.dat");
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path;
}

qint64 readPath(const QString &path, const RowReaderOptions &options)
{
    Result<RowReader> rows = RowReader::open(path, options);
    if (!rows) {
        require(!rows.problems().empty());
        requireSound(rows.problems().front());
        return 0;
    }
    qint64 count = 0;
    int sheet = 0;
    while (const RawRow *row = rows->next()) {
        ++count;
        require(count == rows->rows() && count <= options.mostRows && row->line > 0 && row->sheet >= sheet);
        require(row->fields.size() <= static_cast<std::size_t>(options.mostColumns));
        sheet = row->sheet;
        for (const RawField &field : row->fields) {
            require(static_cast<qint64>(field.bytes.size()) <= options.longestCell);
            rows->text(field);
        }
        require(rows->done() <= rows->size());
    }
    require(!rows->next()); // the end stays the end
    if (rows->problem())
        requireSound(*rows->problem());
    else
        require(rows->sha256().size() == 64);
    return count;
}

std::uint32_t checksum(const QByteArray &bytes)
{
    std::uint32_t sum = 0xFFFF'FFFFU;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1U) != 0 ? 0xEDB8'8320U : 0U);
    }
    return ~sum;
}

void append(QByteArray &to, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// The text behind the line "--name", up to the next such line.
QByteArray partOf(const QByteArray &input, const QByteArray &name, const QByteArray &otherwise)
{
    const QByteArray mark = "--" + name + '\n';
    const qsizetype at = input.indexOf(mark);
    if (at < 0)
        return otherwise;
    const qsizetype begin = at + mark.size();
    const qsizetype end = input.indexOf("\n--", begin);
    return input.mid(begin, end < 0 ? -1 : end - begin);
}

} // namespace

RowReaderOptions smallLimits()
{
    RowReaderOptions options;
    options.mostBytes = 4 * 1024 * 1024;
    options.mostRows = 5000;
    options.mostColumns = 100;
    options.longestCell = 64 * 1024;
    options.blockBytes = 2048;
    options.containers.mostUnpackedBytes = 4 * 1024 * 1024;
    options.containers.ratioFreeBytes = 1024 * 1024;
    options.containers.mostMembers = 100;
    options.containers.mostMemoryBytes = 4 * 1024 * 1024;
    options.containers.mostSharedStrings = 10'000;
    options.containers.mostSheets = 20;
    return options;
}

qint64 readRows(const QByteArray &bytes, const QString &folder, const RowReaderOptions &options)
{
    return readPath(written(bytes, folder), options);
}

qint64 readMembers(const QByteArray &bytes, const QString &folder)
{
    const QString path = written(bytes, folder);
    const RowReaderOptions options = smallLimits();
    const Result<std::vector<ArchiveMember>> members = archiveMembers(path, options.containers);
    if (!members) {
        requireSound(members.problems().front());
        return 0;
    }
    qint64 count = 0;
    for (const ArchiveMember &member : *members)
        count += readPath(member.path, options);
    return count;
}

QByteArray storedZip(const std::vector<std::pair<std::string_view, QByteArray>> &parts)
{
    QByteArray zip;
    QByteArray central;
    for (const auto &[name, content] : parts) {
        QByteArray fields;
        append(fields, 20, 2);
        append(fields, 0, 8);               // flags, stored, time and date
        append(fields, checksum(content), 4);
        append(fields, static_cast<std::uint64_t>(content.size()), 4);
        append(fields, static_cast<std::uint64_t>(content.size()), 4);
        append(fields, name.size(), 2);
        append(fields, 0, 2);
        central += QByteArray("PK\x01\x02\x14\0", 6) + fields;
        central += QByteArray(10, '\0');   // comment, disk, attributes
        append(central, static_cast<std::uint64_t>(zip.size()), 4);
        central += QByteArray(name.data(), static_cast<qsizetype>(name.size()));
        zip += QByteArray("PK\x03\x04", 4) + fields + QByteArray(name.data(), static_cast<qsizetype>(name.size())) + content;
    }
    const auto start = static_cast<std::uint64_t>(zip.size());
    zip += central + QByteArray("PK\x05\x06\0\0\0\0", 8);
    append(zip, parts.size(), 2);
    append(zip, parts.size(), 2);
    append(zip, static_cast<std::uint64_t>(central.size()), 4);
    append(zip, start, 4);
    append(zip, 0, 2);
    return zip;
}

QByteArray xlsxOf(const QByteArray &input)
{
    if (input.startsWith("PK"))
        return input;
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&](const char *id, const char *kind, const char *target) {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + office + kind + "\" Target=\"" + target + "\"/>";
    };
    return storedZip({
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", "<R>" + relation("a", "officeDocument", "xl/workbook.xml") + "</R>"},
        {"xl/workbook.xml", partOf(input, "workbook", "<workbook><sheets><sheet name=\"a\" r:id=\"s1\"/><sheet name=\"b\" r:id=\"s2\"/></sheets></workbook>")},
        {"xl/_rels/workbook.xml.rels", partOf(input, "relations", "<R>" + relation("s1", "worksheet", "s1.xml") + relation("s2", "worksheet", "s2.xml")
                                              + relation("t", "sharedStrings", "t.xml") + relation("f", "styles", "f.xml") + "</R>")},
        {"xl/t.xml", partOf(input, "strings", "<sst/>")},
        {"xl/f.xml", partOf(input, "styles", "<styleSheet/>")},
        {"xl/s1.xml", partOf(input, "sheet", "<worksheet/>")},
        {"xl/s2.xml", partOf(input, "second", "<worksheet/>")}});
}

QByteArray odsOf(const QByteArray &input)
{
    if (input.startsWith("PK"))
        return input;
    return storedZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", input}});
}

QByteArray inputOf(const unsigned char *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(std::min<std::size_t>(size, 1024 * 1024)));
}

} // namespace smartsme
