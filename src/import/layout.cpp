// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/layout.h"

#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/layout_match.h"
#include "import/shapes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

constexpr qint64 mostLayoutBytes = 1024 * 1024;

Problem unreadable(const QString &file, QString message, QString found = {})
{
    return importProblem(Severity::error, "layout.unreadable", Place{file, {}, 0, 0}, std::move(message),
                         QCoreApplication::translate("import", "Correct the layout file, or delete it to use the supplied one."), std::move(found));
}

/// Paths of the layouts of a folder, by name.
QStringList layoutFiles(const QString &folderPath)
{
    const QDir folder(folderPath);
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

Problems checkedTop(const QJsonObject &top, const QString &file)
{
    Problems problems = checkKeys(top, {{"id", KeyType::string, true}, {"product", KeyType::text, true}, {"kind", KeyType::text, true},
                                        {"shape", KeyType::string, true}, {"source", KeyType::string, true}, {"encodings", KeyType::strings, true},
                                        {"unverified", KeyType::text, false}, {"recognise", KeyType::object, true}, {"read", KeyType::object, true}},
                                  file, {});
    if (problems.empty() && top[QStringLiteral("id")].toString() + QStringLiteral(".json") != file)
        problems.push_back(layoutProblem(file, QStringLiteral("id"), QCoreApplication::translate("import", "The id of a layout must be its file name."),
                                         top[QStringLiteral("id")].toString(), file));
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));     // it becomes the name of a file
    const QString id = top[QStringLiteral("id")].toString();
    if (problems.empty() && !plain.match(id).hasMatch())
        problems.push_back(layoutProblem(file, QStringLiteral("id"), QCoreApplication::translate("import", "The id of a layout is made of letters, digits, - and _."), id));
    const QString shape = top[QStringLiteral("shape")].toString();
    if (problems.empty() && !rowShape(shape))
        problems.push_back(layoutProblem(file, QStringLiteral("shape"), QCoreApplication::translate("import", "The row shape of this layout is not known."), shape,
                                         rowShapeNames().join(QStringLiteral(", "))));
    return problems;
}

} // namespace

Result<Layout> LayoutShelf::parse(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        const qint64 line = json.left(error.offset).count('\n') + 1;
        Problem problem = unreadable(fileName, QCoreApplication::translate("import", "This layout is not readable as JSON."), error.errorString());
        problem.place.line = line;
        return problem;
    }
    const QJsonObject top = document.object();
    Problems problems = checkedTop(top, fileName);
    if (!problems.empty())
        return problems;
    Layout layout;
    layout.id = LayoutId(top[QStringLiteral("id")].toString());
    layout.product = textAt(top, QStringLiteral("product"));
    layout.kind = textAt(top, QStringLiteral("kind"));
    layout.shape = top[QStringLiteral("shape")].toString();
    layout.source = top[QStringLiteral("source")].toString();
    layout.encodings = stringsAt(top, QStringLiteral("encodings"));
    layout.restsOnUnverified = top.contains(QStringLiteral("unverified"));
    layout.unverified = textAt(top, QStringLiteral("unverified"));
    layout.recognise = top[QStringLiteral("recognise")].toObject();
    layout.read = top[QStringLiteral("read")].toObject();
    problems = checkRecognise(layout);
    std::ranges::move(rowShape(layout.shape)->checkLayout(layout), std::back_inserter(problems));
    if (!problems.empty())
        return problems;
    return layout;
}

Result<Layout> LayoutShelf::read(const QString &path, bool isRenamed)
{
    QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, QCoreApplication::translate("import", "This layout cannot be opened: %1").arg(file.errorString()));
    const QByteArray json = file.read(mostLayoutBytes + 1);
    if (json.size() > mostLayoutBytes)
        return unreadable(name, QCoreApplication::translate("import", "This file is too large to be a layout."));
    const QString id = QJsonDocument::fromJson(json)[QStringLiteral("id")].toString();
    if (isRenamed && !id.isEmpty())
        name = id + QStringLiteral(".json");
    return parse(json, name);
}

QByteArray LayoutShelf::json(const Layout &layout)
{
    const auto both = [](const Text &text) { return QJsonObject{{QStringLiteral("ja"), text.ja}, {QStringLiteral("en"), text.en}}; };
    QJsonObject top{{QStringLiteral("id"), layout.id.text()}, {QStringLiteral("product"), both(layout.product)}, {QStringLiteral("kind"), both(layout.kind)},
                    {QStringLiteral("shape"), layout.shape}, {QStringLiteral("source"), layout.source},
                    {QStringLiteral("encodings"), QJsonArray::fromStringList(layout.encodings)}, {QStringLiteral("recognise"), layout.recognise},
                    {QStringLiteral("read"), layout.read}};
    if (layout.restsOnUnverified)
        top[QStringLiteral("unverified")] = both(layout.unverified);
    return QJsonDocument(top).toJson();
}

Result<LayoutShelf> LayoutShelf::load(const QString &dataFolder, const QString &ownFolder)
{
    const QStringList files = layoutFiles(dataFolder + QStringLiteral("/layouts"));
    if (files.isEmpty())
        return unreadable(QStringLiteral("layouts"), QCoreApplication::translate("import", "There are no layouts in the data folder."));
    LayoutShelf shelf;
    Problems problems;
    for (const QString &path : files) {
        Result<Layout> layout = read(path);
        if (layout)
            shelf.m_layouts.push_back(*std::move(layout));
        else
            std::ranges::move(std::move(layout).problems(), std::back_inserter(problems));
    }
    if (!problems.empty())
        return problems;
    if (!ownFolder.isEmpty())
        shelf.addOwn(ownFolder);
    return shelf;
}

void LayoutShelf::addOwn(const QString &ownFolder)
{
    for (const QString &path : layoutFiles(ownFolder)) {
        Result<Layout> layout = read(path);
        if (layout)
            addOwn(*std::move(layout));
        else
            std::ranges::move(std::move(layout).problems(), std::back_inserter(m_ownProblems));
    }
}

void LayoutShelf::addOwn(Layout layout)
{
    layout.isOwn = true;
    std::erase_if(m_layouts, [&layout](const Layout &other) { return other.id == layout.id; });
    m_layouts.push_back(std::move(layout));
}

const Layout *LayoutShelf::find(const LayoutId &id) const
{
    const auto it = std::ranges::find(m_layouts, id, &Layout::id);
    return it == m_layouts.end() ? nullptr : &*it;
}

} // namespace smartsme
