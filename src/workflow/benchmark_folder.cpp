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

using Entry = BenchmarkFolder::Entry;

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

/// Drops what could not be read of a table, with its problem.
void BenchmarkFolder::forget(Contents &contents, const QString &id) const
{
    for (const Entry &entry : contents.unread) {
        if (entry.id == id)
            std::erase_if(contents.problems, [&](const Problem &problem) { return problem.place.file == filePath(entry.stored); });
    }
    std::erase_if(contents.unread, [&](const Entry &entry) { return entry.id == id; });
}

BenchmarkFolder::Contents BenchmarkFolder::open(const TableImporter &importer) const
{
    Contents contents;
    if (m_path.isEmpty())
        return contents;
    const auto list = readList(filePath(listName));
    if (!list) {
        contents.problems = list.problems();
        contents.isListReadable = false;
        return contents;
    }
    contents.choice = list->choice;
    for (const Entry &entry : list->entries) {
        auto table = importer.read(filePath(entry.stored), entry.date);
        if (!table || table->sha256 != entry.sha256) {
            contents.problems.push_back(changedProblem(filePath(entry.stored)));
            contents.unread.push_back(entry);
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
    if (!now.isListReadable)
        return now.problems;
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
    forget(after, table->id);       // a copy that was damaged is whole again
    return written(std::move(after));
}

Result<BenchmarkFolder::Contents> BenchmarkFolder::remove(const QString &id, const Contents &now) const
{
    if (!now.isListReadable)
        return now.problems;
    Contents after = now;
    const auto table = std::ranges::find(after.tables, id, &ImportedTable::id);
    const auto unread = std::ranges::find(after.unread, id, &Entry::id);
    if (table == after.tables.end() && unread == after.unread.end())
        return unknownTable(id, now.tables);
    const QString stored = filePath(table != after.tables.end() ? storedName(*table) : unread->stored);
    if (table != after.tables.end())
        after.tables.erase(table);
    else
        forget(after, id);
    if (after.choice.table == id)
        after.choice = {};
    auto done = written(std::move(after));
    if (done && !m_path.isEmpty())
        QFile::remove(stored);      // the list no longer names it, so a file that cannot be removed does no harm
    return done;
}

Result<BenchmarkFolder::Contents> BenchmarkFolder::choose(const TableChoice &choice, const Contents &now) const
{
    if (!now.isListReadable)
        return now.problems;
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
    std::vector<Entry> listed;
    for (const ImportedTable &table : contents.tables)
        listed.push_back({table.id, storedName(table), table.fileName, table.sha256, table.date});
    std::ranges::copy(contents.unread, std::back_inserter(listed));
    QJsonArray entries;
    for (const Entry &entry : listed)
        entries << QJsonObject{{QStringLiteral("id"), entry.id}, {QStringLiteral("stored"), entry.stored}, {QStringLiteral("file"), entry.fileName},
                               {QStringLiteral("sha256"), entry.sha256}, {QStringLiteral("date"), entry.date.toString(Qt::ISODate)}};
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
