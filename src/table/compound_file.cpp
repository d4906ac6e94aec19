// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/compound_file.h"

#include "table/byte_cursor.h"

#include <algorithm>
#include <limits>

namespace smartsme {

namespace {

constexpr std::uint32_t lastSector = 0xFFFF'FFFA;   // all above mean "no further sector"
constexpr std::size_t smallBytes = 64;
constexpr std::size_t headerLists = 109;
constexpr std::uint64_t everything = std::numeric_limits<std::uint64_t>::max();

std::vector<std::uint32_t> numbersOf(std::string_view bytes)
{
    std::vector<std::uint32_t> numbers(bytes.size() / 4);
    ByteCursor cursor(bytes);
    std::ranges::generate(numbers, [&] { return cursor.u32(); });
    return numbers;
}

} // namespace

std::optional<CompoundFile> CompoundFile::open(std::string_view bytes)
{
    CompoundFile file(bytes);
    if (!bytes.starts_with(signature) || !file.readHeader())
        return std::nullopt;
    return file;
}

std::optional<std::string_view> CompoundFile::sector(std::uint32_t number) const
{
    // The last sector of a file may be cut short.
    const std::uint64_t at = (static_cast<std::uint64_t>(number) + 1) * m_sectorBytes;
    if (number >= lastSector || at >= m_bytes.size())
        return std::nullopt;
    return m_bytes.substr(static_cast<std::size_t>(at), m_sectorBytes);
}

bool CompoundFile::readHeader()
{
    ByteCursor header(m_bytes, 30);
    const unsigned shift = header.u16();
    const unsigned smallShift = header.u16();
    if ((shift != 9 && shift != 12) || smallShift != 6)
        return false;
    m_sectorBytes = std::size_t{1} << shift;
    header = ByteCursor(m_bytes, 44);
    const std::uint32_t fatSectors = header.u32();
    const std::uint32_t directory = header.u32();
    header.take(4);
    m_smallBelow = header.u32();
    const std::uint32_t smallTable = header.u32();
    header.take(4);
    const std::uint32_t nextList = header.u32();
    const std::uint32_t lists = header.u32();
    if (!header.ok() || !readTable(fatSectors, nextList, lists) || !readEntries(directory))
        return false;
    const std::optional<std::string> smallNext = chain(smallTable, everything);
    m_smallNext = numbersOf(smallNext.value_or(std::string()));
    m_small = chain(m_entries.front().first, m_entries.front().size).value_or(std::string());
    return true;
}

/// The table of following sectors stands in sectors whose numbers stand in the header and, for large files, in further lists.
bool CompoundFile::readTable(std::uint32_t fatSectors, std::uint32_t nextList, std::uint32_t lists)
{
    std::vector<std::uint32_t> numbers = numbersOf(m_bytes.substr(std::min<std::size_t>(76, m_bytes.size()), headerLists * 4));
    const std::size_t mostSectors = m_bytes.size() / m_sectorBytes + 1;
    for (std::uint32_t i = 0; i < lists && i < mostSectors; ++i) {
        const std::optional<std::string_view> list = sector(nextList);
        if (!list || list->size() < m_sectorBytes)
            return false;
        std::vector<std::uint32_t> more = numbersOf(*list);
        nextList = more.back();
        numbers.insert(numbers.end(), more.begin(), more.end() - 1);
    }
    if (fatSectors > numbers.size() || fatSectors > mostSectors)
        return false;
    for (std::uint32_t i = 0; i < fatSectors; ++i) {
        const std::optional<std::string_view> part = sector(numbers[i]);
        if (!part)
            return false;
        const std::vector<std::uint32_t> next = numbersOf(*part);
        m_next.insert(m_next.end(), next.begin(), next.end());
    }
    return true;
}

bool CompoundFile::readEntries(std::uint32_t first)
{
    constexpr std::size_t entryBytes = 128;
    const std::optional<std::string> directory = chain(first, everything);
    if (!directory)
        return false;
    for (std::size_t at = 0; at + entryBytes <= directory->size(); at += entryBytes) {
        const std::string_view bytes = std::string_view(*directory).substr(at, entryBytes);
        Entry entry;
        for (std::size_t i = 0; i < 64 && bytes[i] != '\0'; i += 2)
            entry.name += bytes[i];
        entry.isStream = bytes[66] == 2;
        ByteCursor rest(bytes, 116);
        entry.first = rest.u32();
        entry.size = rest.u32();
        m_entries.push_back(std::move(entry));
    }
    return !m_entries.empty();
}

const CompoundFile::Entry *CompoundFile::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &e) { return e.isStream && e.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<std::string> CompoundFile::chain(std::uint32_t first, std::uint64_t mostBytes) const
{
    std::string bytes;
    for (std::uint32_t number = first; number < lastSector && bytes.size() < mostBytes; number = m_next[number]) {
        const std::optional<std::string_view> part = sector(number);
        if (!part || number >= m_next.size() || bytes.size() > m_bytes.size()) // longer than the file: a circle
            return std::nullopt;
        bytes += *part;
    }
    bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), mostBytes)));
    return bytes;
}

std::optional<std::string> CompoundFile::smallChain(std::uint32_t first, std::uint64_t size) const
{
    std::string bytes;
    for (std::uint32_t number = first; number < lastSector && bytes.size() < size; number = m_smallNext[number]) {
        const std::size_t at = static_cast<std::size_t>(number) * smallBytes;
        if (at >= m_small.size() || number >= m_smallNext.size() || bytes.size() > m_small.size())
            return std::nullopt;
        bytes += std::string_view(m_small).substr(at, smallBytes);
    }
    bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), size)));
    return bytes;
}

std::optional<std::string> CompoundFile::stream(std::string_view name) const
{
    const Entry *const entry = find(name);
    if (!entry)
        return std::nullopt;
    std::optional<std::string> bytes = entry->size < m_smallBelow ? smallChain(entry->first, entry->size) : chain(entry->first, entry->size);
    return bytes && bytes->size() == entry->size ? bytes : std::nullopt;
}

} // namespace smartsme
