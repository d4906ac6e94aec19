// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/own_layouts.h"

#include "import/layout_guess.h"
#include "workflow/knowledge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace smartsme {

namespace {

constexpr qint64 mostLayoutBytes = 1024 * 1024;

Problem notKept(const QString &path, const QString &why)
{
    return Problem{Severity::error, QStringLiteral("layout.not-kept"), Place{QFileInfo(path).fileName(), {}, 0, 0},
                   QCoreApplication::translate("workflow", "The layout could not be written."), why, {},
                   QCoreApplication::translate("workflow", "Choose a folder you may write to, and check that the disk is not full.")};
}

Problem notOwn(const LayoutId &id)
{
    return Problem{Severity::error, QStringLiteral("layout.unknown"), Place{id.text() + QStringLiteral(".json"), {}, 0, 0},
                   QCoreApplication::translate("workflow", "There is no layout of your own with this name."), id.text(), {},
                   QCoreApplication::translate("workflow", "“smartsme-cli layouts” lists the layouts.")};
}

Result<Done> written(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return notKept(path, file.errorString());
    return Done{};
}

KnowsAccount chartOf(const Knowledge &knowledge)
{
    return [&knowledge](const QString &name) {
        AccountTotals account;
        account.name = name;
        const MappedAccount mapped = knowledge.accountMap.lookUp(account, {});
        return mapped.by != MappedBy::nothing || mapped.isTotal;
    };
}

} // namespace

OwnLayouts::OwnLayouts(Knowledge &knowledge, const QString &folder) : m_knowledge(knowledge), m_folder(folder)
{
    if (!m_folder.isEmpty())
        m_knowledge.layouts.addOwn(m_folder);
}

Result<Preview> OwnLayouts::preview(const QString &path, const ImportOptions &options) const
{
    return smartsme::preview(path, m_knowledge.layouts, options);
}

Result<Preview> OwnLayouts::previewAround(const QString &path, const Place &place, const ImportOptions &options, const Progress &progress) const
{
    return smartsme::previewAround(path, place, m_knowledge.layouts, options, progress);
}

std::vector<LayoutLine> OwnLayouts::all() const
{
    std::vector<LayoutLine> lines;
    for (const Layout &layout : m_knowledge.layouts.all())
        lines.push_back({layout.id, layout.product, layout.kind, layout.isOwn, layout.restsOnUnverified});
    return lines;
}

const Problems &OwnLayouts::problems() const
{
    return m_knowledge.layouts.ownProblems();
}

Result<FileHead> OwnLayouts::sample(const QString &path, const ImportOptions &options) const
{
    return fileHead(path, options, sampleRows);
}

LayoutDraft OwnLayouts::guess(const FileHead &sample) const
{
    return guessedDraft(sample, m_knowledge.layouts, chartOf(m_knowledge));
}

void OwnLayouts::guessColumns(LayoutDraft &draft, const FileHead &sample) const
{
    smartsme::guessColumns(draft, sample, m_knowledge.layouts, chartOf(m_knowledge));
}

DraftCheck OwnLayouts::check(const LayoutDraft &draft, const FileHead &sample) const
{
    return checkDraft(draft, sample, chartOf(m_knowledge));
}

Result<Imported> OwnLayouts::tryOn(const LayoutDraft &draft, const FileHead &sample, const QString &path, const ImportOptions &options,
                                   const Progress &progress) const
{
    Result<Layout> layout = layoutOf(draft, sample);
    if (!layout)
        return std::move(layout).problems();
    LayoutShelf shelf;
    ImportOptions reading = options;
    reading.layout = layout->id;
    shelf.addOwn(*std::move(layout));
    return importFile(path, shelf, reading, progress);
}

Result<LayoutId> OwnLayouts::keep(const LayoutDraft &draft, const FileHead &sample)
{
    return keep(layoutOf(draft, sample));
}

Result<LayoutId> OwnLayouts::keep(Result<Layout> layout)
{
    if (!layout)
        return std::move(layout).problems();
    const LayoutId id = layout->id;
    if (!m_folder.isEmpty()) {
        const QString path = pathOf(id);
        if (!QDir().mkpath(m_folder))
            return notKept(path, m_folder);
        if (Result<Done> done = written(path, LayoutShelf::json(*layout)); !done)
            return std::move(done).problems();
    }
    m_knowledge.layouts.addOwn(*std::move(layout));
    return id;
}

Result<LayoutId> OwnLayouts::takeFile(const QString &path)
{
    return keep(LayoutShelf::read(path, true));
}

Result<LayoutId> OwnLayouts::useFile(const QString &path)
{
    Result<Layout> layout = LayoutShelf::read(path, true);
    if (!layout)
        return std::move(layout).problems();
    const LayoutId id = layout->id;
    m_knowledge.layouts.addOwn(*std::move(layout));
    return id;
}

Result<Done> OwnLayouts::giveFile(const LayoutId &id, const QString &path) const
{
    const Layout *layout = m_knowledge.layouts.find(id);
    if (!layout || !layout->isOwn)
        return notOwn(id);
    return written(path, LayoutShelf::json(*layout));
}

Result<Done> OwnLayouts::remove(const LayoutId &id)
{
    const Layout *layout = m_knowledge.layouts.find(id);
    if (!layout || !layout->isOwn)
        return notOwn(id);
    if (!m_folder.isEmpty() && QFile::exists(pathOf(id)) && !QFile::remove(pathOf(id)))
        return notKept(pathOf(id), pathOf(id));
    Result<LayoutShelf> shelf = LayoutShelf::load(m_knowledge.dataFolder, m_folder);
    if (!shelf)
        return std::move(shelf).problems();
    for (const Layout &other : m_knowledge.layouts.all()) {     // those of useFile() are in no folder
        if (other.isOwn && other.id != id)
            shelf->addOwn(other);
    }
    m_knowledge.layouts = *std::move(shelf);
    return Done{};
}

QString OwnLayouts::pathOf(const LayoutId &id) const
{
    return QDir(m_folder).filePath(id.text() + QStringLiteral(".json"));
}

bool isLayoutFile(const QString &path)
{
    QFile file(path);
    if (!path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) || !file.open(QIODevice::ReadOnly) || file.size() > mostLayoutBytes)
        return false;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    return json[QStringLiteral("recognise")].isObject() && json[QStringLiteral("read")].isObject();
}

QString ownLayoutFolder(const QString &databasePath)
{
    if (databasePath.isEmpty() || databasePath == QStringLiteral(":memory:"))
        return {};
    return QFileInfo(databasePath).absoluteDir().filePath(QStringLiteral("layouts"));
}

} // namespace smartsme
