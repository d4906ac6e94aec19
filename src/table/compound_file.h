// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace smartsme {

/// A compound file (OLE2, [MS-CFB]): a little file system in which old Office programs and encrypted workbooks keep their streams.
/// Works on the bytes of the whole file; chains that turn in circles or lead outside end it.
class CompoundFile
{
public:
    static constexpr std::string_view signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8};

    /// Nothing when the file is damaged. `bytes` must outlive it.
    static std::optional<CompoundFile> open(std::string_view bytes);
    bool has(std::string_view name) const { return find(name) != nullptr; }
    /// Nothing when there is none, or when it is damaged.
    std::optional<std::string> stream(std::string_view name) const;

private:
    struct Entry
    {
        std::string name;           // as far as it is ASCII
        std::uint32_t first = 0;    // sector
        std::uint64_t size = 0;
        bool isStream = false;
    };

    explicit CompoundFile(std::string_view bytes) : m_bytes(bytes) {}
    bool readHeader();
    bool readTable(std::uint32_t fatSectors, std::uint32_t nextList, std::uint32_t lists);
    bool readEntries(std::uint32_t first);
    const Entry *find(std::string_view name) const;
    std::optional<std::string_view> sector(std::uint32_t number) const;
    std::optional<std::string> chain(std::uint32_t first, std::uint64_t mostBytes) const;
    std::optional<std::string> smallChain(std::uint32_t first, std::uint64_t size) const;

    std::string_view m_bytes;
    std::size_t m_sectorBytes = 512;
    std::uint32_t m_smallBelow = 4096;
    std::vector<std::uint32_t> m_next;          // sector after sector
    std::vector<std::uint32_t> m_smallNext;
    std::string m_small;                        // all small sectors
    std::vector<Entry> m_entries;
};

} // namespace smartsme
