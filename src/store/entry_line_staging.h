// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ledger/packed_entry_lines.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTemporaryFile;

namespace smartsme {

/// The lines of one journal from the reading of the file until they are kept or dropped with it. The first megabytes are held in
/// memory, what goes beyond in a file beside the case file: without a name where the system can, else deleted afterwards.
class EntryLineStaging : public EntryLineSink
{
public:
    static constexpr qsizetype mostInMemory = 8 * 1024 * 1024;

    /// For a case file of that path; of ":memory:" nothing is ever written to disk.
    explicit EntryLineStaging(const QString &databasePath, qsizetype memory = mostInMemory);
    ~EntryLineStaging() override;

    void take(const EntryLine &line) override;
    void settle(const EntryAccounts &accounts) override;

    qint64 lines() const { return m_lines; }
    const EntryAccounts &accounts() const { return m_accounts; }
    bool isOnDisk() const { return m_file != nullptr; }
    /// All blocks in the order of the file. Problems: those of `use`; store.disk-full where the staging file could not be written or read.
    Result<Done> eachBlock(const std::function<Result<Done>(const EntryLineBlock &)> &use) const;

private:
    struct Staged { EntryLineBlock block; qint64 offset = -1; qsizetype size = 0; };    // with an offset the bytes are in the file
    void stage();
    bool writeOut(Staged &staged);
    Problem fileFailed() const;

    QString m_databasePath;
    qsizetype m_roomLeft;
    EntryLinePacker m_packer;
    EntryAccounts m_accounts;
    std::vector<Staged> m_staged;
    std::unique_ptr<QTemporaryFile> m_file;
    bool m_hasFailed = false;
    qint64 m_lines = 0;
};

/// Deletes what a crash may have left beside the case file.
void removeLeftStagingFiles(const QString &databasePath);

} // namespace smartsme
