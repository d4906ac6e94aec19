// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entry_line_staging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace smartsme {

namespace {

QString stagingSuffix() { return QStringLiteral(".lines-"); }
bool isInMemory(const QString &databasePath) { return databasePath == QLatin1String(":memory:"); }

} // namespace

EntryLineStaging::EntryLineStaging(const QString &databasePath, qsizetype memory) : m_databasePath(databasePath), m_roomLeft(memory) {}
EntryLineStaging::~EntryLineStaging() = default;

void EntryLineStaging::take(const EntryLine &line)
{
    m_packer.add(line);
    ++m_lines;
    if (m_packer.isFull())
        stage();
}

void EntryLineStaging::settle(const EntryAccounts &accounts)
{
    m_accounts = accounts;
    if (!m_packer.isEmpty())
        stage();
}

/// After a failure lines are let go: eachBlock() will say so.
void EntryLineStaging::stage()
{
    Staged staged{m_packer.take()};
    if (m_hasFailed)
        return;
    m_roomLeft -= staged.block.bytes.size();
    if (m_roomLeft < 0 && !isInMemory(m_databasePath) && !writeOut(staged)) {
        m_hasFailed = true;
        m_staged.clear();
        return;
    }
    m_staged.push_back(std::move(staged));
}

bool EntryLineStaging::writeOut(Staged &staged)
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(m_databasePath + stagingSuffix() + QStringLiteral("XXXXXX"));
        if (!m_file->open())
            return false;
    }
    staged.offset = m_file->pos();
    staged.size = staged.block.bytes.size();
    const bool isWritten = m_file->write(staged.block.bytes) == staged.size;
    staged.block.bytes.clear();
    return isWritten;
}

Problem EntryLineStaging::fileFailed() const
{
    return Problem{Severity::error, QStringLiteral("store.disk-full"), Place{QFileInfo(m_databasePath).fileName(), {}, 0, 0},
                   QCoreApplication::translate("store", "There is no room for the lines of this journal beside the case file."), m_file ? m_file->errorString() : QString(), {},
                   QCoreApplication::translate("store", "Make room on the disk and try again.")};
}

Result<Done> EntryLineStaging::eachBlock(const std::function<Result<Done>(const EntryLineBlock &)> &use) const
{
    if (m_hasFailed || (m_file && !m_file->flush()))
        return fileFailed();
    for (const Staged &staged : m_staged) {
        EntryLineBlock block = staged.block;
        if (staged.offset >= 0) {
            block.bytes = m_file->seek(staged.offset) ? m_file->read(staged.size) : QByteArray();
            if (block.bytes.size() != staged.size)
                return fileFailed();
        }
        if (auto done = use(block); !done)
            return done;
    }
    return Done{};
}

void removeLeftStagingFiles(const QString &databasePath)
{
    if (isInMemory(databasePath))
        return;
    const QFileInfo info(databasePath);
    QDir folder(info.absolutePath());
    for (const QFileInfo &left : folder.entryInfoList(QDir::Files)) {
        // One that another window is filling goes on without its name, or cannot be deleted.
        if (left.fileName().startsWith(info.fileName() + stagingSuffix()))
            folder.remove(left.fileName());
    }
}

} // namespace smartsme
