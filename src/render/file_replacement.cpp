// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/file_replacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

namespace smartsme {

namespace {

Problem problemAt(const QString &path, const QString &id, const QString &message, const QString &remedy)
{
    Problem problem;
    problem.id = id;
    problem.place.file = QFileInfo(path).fileName();
    problem.message = message;
    problem.found = QDir::toNativeSeparators(path).left(80);
    problem.remedy = remedy;
    return problem;
}

} // namespace

FileReplacement::FileReplacement(const QString &target) : m_target(target)
{
    const QFileInfo info(target);
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).left(12);
    // the ending stays, because some writers choose the format by it
    m_temporary = info.dir().filePath(QStringLiteral(".smartsme-%1.%2").arg(unique, info.suffix()));
}

FileReplacement::~FileReplacement()
{
    QFile::remove(m_temporary);
}

Result<Done> FileReplacement::prepare()
{
    const QFileInfo info(m_target);
    if (!info.dir().exists())
        return problemAt(m_target, QStringLiteral("render.folder-missing"),
                         QCoreApplication::translate("render", "The folder for this file does not exist."),
                         QCoreApplication::translate("render", "Choose another folder or create this one first."));
    if (info.isDir())
        return problemAt(m_target, QStringLiteral("render.target-is-folder"),
                         QCoreApplication::translate("render", "A folder has this name already."),
                         QCoreApplication::translate("render", "Choose another file name."));
    QFile probe(m_temporary);
    if (!probe.open(QIODevice::WriteOnly))
        return problemAt(m_target, QStringLiteral("render.folder-not-writable"),
                         QCoreApplication::translate("render", "Nothing can be written into this folder."),
                         QCoreApplication::translate("render", "Choose another folder, for example Documents."));
    return Done{};
}

Result<qint64> FileReplacement::commit()
{
    const qint64 bytes = QFileInfo(m_temporary).size();
    std::error_code error;
    // replaces an existing file in one step, on Windows too; QFile::rename does not replace
    std::filesystem::rename(std::filesystem::path(m_temporary.toStdU16String()),
                            std::filesystem::path(m_target.toStdU16String()), error);
    if (error)
        return problemAt(m_target, QStringLiteral("render.cannot-replace"),
                         QCoreApplication::translate("render", "The file that is there cannot be replaced. It stays as it was."),
                         QCoreApplication::translate("render", "Close it in other programs such as Excel, or choose another name."));
    return bytes;
}

Problem writeStopped(const QString &path, const QString &detail)
{
    Problem problem = problemAt(path, QStringLiteral("render.write-stopped"),
        QCoreApplication::translate("render", "The file could not be written to its end. What was there before stays as it was."),
        QCoreApplication::translate("render", "Check that the drive has space left and is still connected, then write again."));
    if (!detail.isEmpty())
        problem.found = detail.left(80);
    return problem;
}

Problem readBackDiffers(const QString &path, const QString &found, const QString &expected)
{
    Problem problem = problemAt(path, QStringLiteral("render.read-back-differs"),
        QCoreApplication::translate("render", "The written file does not contain what it should. It was not kept."),
        QCoreApplication::translate("render", "Write it again into another folder. If it happens again, tell us with this line."));
    problem.found = found.left(80);
    problem.expected = expected.left(80);
    return problem;
}

} // namespace smartsme
