// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/benchmark_folder.h"

#include "workflow/json_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace smartsme {

namespace {

const QString listName = QStringLiteral("tables.json");

struct Entry
{
    QString id;
    QString stored;         ///< name of the copy in the folder
    QString fileName;       ///< as the person's file was called
    QString sha256;
    QDate date;
};

struct List
{
    std::vector<Entry> entries;
    TableChoice choice;
};

QString modeWord(TableChoice::Mode mode)
{
    switch (mode) {
    case TableChoice::Mode::automatic: return QStringLiteral("automatic");
    case TableChoice::Mode::shippedOnly: return QStringLiteral("shipped");
    case TableChoice::Mode::preferred: return QStringLiteral("preferred");
    }
    Q_UNREACHABLE();
}

TableChoice::Mode modeFrom(const QString &word)
{
    if (word == QStringLiteral("shipped"))
        return TableChoice::Mode::shippedOnly;
    return word == QStringLiteral("preferred") ? TableChoice::Mode::preferred : TableChoice::Mode::automatic;
}

Problem folderProblem(const QString &path, const QString &detail)
{
    return {Severity::error, QStringLiteral("workflow.benchmarks-not-kept"), Place{path, {}, 0, 0},
            QCoreApplication::translate("workflow", "The folder of imported tables could not be changed. What was there stays."), detail, {},
            QCoreApplication::translate("workflow", "Check that you may write to the folder of the case file.")};
}

Problem changedProblem(const QString &path)
{
    return {Severity::warning, QStringLiteral("workflow.benchmark-changed"), Place{path, {}, 0, 0},
            QCoreApplication::translate("workflow", "An imported table is gone or was changed after its import. It is not used."), {}, {},
            QCoreApplication::translate("workflow", "Import the file once more.")};
}

Problem unknownTable(const QString &id, const std::vector<ImportedTable> &tables)
{
    QStringList ids;
    for (const ImportedTable &table : tables)
        ids << table.id;
    return {Severity::error, QStringLiteral("workflow.benchmark-unknown"), {}, QCoreApplication::translate("workflow", "There is no imported table “%1”.").arg(id), id,
            ids.join(QStringLiteral(", ")), QCoreApplication::translate("workflow", "“smartsme-cli benchmarks” lists the tables.")};
}

Result<List> readList(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return List{};
    if (!file.open(QIODevice::ReadOnly))
        return folderProblem(path, file.errorString());
    const auto object = jsonObject(file.readAll(), path);
    if (!object)
        return object.problems();
    List list;
    Problems problems;
    JsonReader reader(*object, path, {}, problems);
    reader.objects("tables", [&](JsonReader &each) {
        Entry entry{each.text("id"), each.text("stored"), each.text("file"), each.text("sha256"), each.date("date")};
        // A name of another folder must not lead out of this one.
        if (QFileInfo(entry.stored).fileName() != entry.stored)
            each.complain("stored", QCoreApplication::translate("workflow", "a file name without folder"));
        each.finish();
        list.entries.push_back(std::move(entry));
    });
    list.choice.mode = modeFrom(reader.text("use"));
    list.choice.table = reader.text("table");
    reader.finish();
    if (hasErrors(problems))
        return problems;
    return list;
}

QString storedName(const ImportedTable &table)
{
    const QString ending = QFileInfo(table.fileName).suffix().toLower();
    static const QStringList known = {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("txt"), QStringLiteral("ods"), QStringLiteral("xls"), QStringLiteral("json")};
    return QStringLiteral("%1.%2").arg(table.id, known.contains(ending) ? ending : QStringLiteral("csv"));
}

} // namespace

QString BenchmarkFolder::filePath(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

BenchmarkFolder::Contents BenchmarkFolder::open(const TableImporter &importer) const
{
    Contents contents;
    if (m_path.isEmpty())
        return contents;
    const auto list = readList(filePath(listName));
    if (!list) {
        contents.problems = list.problems();
        return contents;
    }
    contents.choice = list->choice;
    for (const Entry &entry : list->entries) {
        auto table = importer.read(filePath(entry.stored), entry.date);
        if (!table || table->sha256 != entry.sha256) {
            contents.problems.push_back(changedProblem(filePath(entry.stored)));
            continue;
        }
        table->fileName = entry.fileName;
        for (BenchmarkCell &cell : table->cells)
            cell.table = entry.fileName;
        contents.tables.push_back(std::move(table).value());
    }
    const bool isGone = contents.choice.mode == TableChoice::Mode::preferred
        && std::ranges::find(contents.tables, contents.choice.table, &ImportedTable::id) == contents.tables.end();
    if (isGone)
        contents.choice = {};
    return contents;
}

Result<BenchmarkFolder::Contents> BenchmarkFolder::add(const QString &file, const TableImporter &importer, QDate day, const Contents &now) const
{
    const auto table = importer.read(file, day);
    if (!table)
        return table.problems();
    if (std::ranges::find(now.tables, table->sha256, &ImportedTable::sha256) != now.tables.end())
        return Problem{Severity::error, QStringLiteral("workflow.benchmark-twice"), Place{table->fileName, {}, 0, 0},
                       QCoreApplication::translate("workflow", "This table has been imported before."), table->id, {},
                       QCoreApplication::translate("workflow", "Nothing needs to be done; it is used already.")};
    Contents after = now;
    after.tables.push_back(*table);
    if (m_path.isEmpty())
        return after;
    if (!QDir().mkpath(m_path))
        return folderProblem(m_path, {});
    QFile source(file);
    QSaveFile copy(filePath(storedName(*table)));
    if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly) || copy.write(source.readAll()) < 0 || !copy.commit())
        return folderProblem(copy.fileName(), copy.errorString());
    // A copy that was damaged is whole again.
    std::erase_if(after.problems, [&](const Problem &problem) { return problem.place.file == filePath(storedName(*table)); });
    return written(std::move(after));
}

Result<BenchmarkFolder::Contents> BenchmarkFolder::remove(const QString &id, const Contents &now) const
{
    Contents after = now;
    const auto table = std::ranges::find(after.tables, id, &ImportedTable::id);
    if (table == after.tables.end())
        return unknownTable(id, now.tables);
    const QString stored = filePath(storedName(*table));
    after.tables.erase(table);
    if (after.choice.table == id)
        after.choice = {};
    auto done = written(std::move(after));
    if (done && !m_path.isEmpty())
        QFile::remove(stored);      // the list no longer names it, so a file that cannot be removed does no harm
    return done;
}

Result<BenchmarkFolder::Contents> BenchmarkFolder::choose(const TableChoice &choice, const Contents &now) const
{
    const bool isKnown = choice.mode != TableChoice::Mode::preferred
        || std::ranges::find(now.tables, choice.table, &ImportedTable::id) != now.tables.end();
    if (!isKnown)
        return unknownTable(choice.table, now.tables);
    Contents after = now;
    after.choice = choice;
    return written(std::move(after));
}

Result<BenchmarkFolder::Contents> BenchmarkFolder::written(Contents contents) const
{
    if (m_path.isEmpty())
        return contents;
    QJsonArray entries;
    for (const ImportedTable &table : contents.tables)
        entries << QJsonObject{{QStringLiteral("id"), table.id}, {QStringLiteral("stored"), storedName(table)}, {QStringLiteral("file"), table.fileName},
                               {QStringLiteral("sha256"), table.sha256}, {QStringLiteral("date"), table.date.toString(Qt::ISODate)}};
    const QJsonObject list{{QStringLiteral("tables"), entries}, {QStringLiteral("use"), modeWord(contents.choice.mode)}, {QStringLiteral("table"), contents.choice.table}};
    if (!QDir().mkpath(m_path))
        return folderProblem(m_path, {});
    QSaveFile file(filePath(listName));
    const QByteArray bytes = QJsonDocument(list).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return folderProblem(file.fileName(), file.errorString());
    return contents;
}

} // namespace smartsme
