// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry: a layout file, as a person may write one or get it from a colleague; if it is accepted, files are read by it.
#include "import_input.h"
#include "rows_input.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace {

QByteArray contents(const char *file)
{
    QFile opened(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/import/") + QLatin1String(file));
    if (!opened.open(QIODevice::ReadOnly))
        std::abort();
    return opened.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static const bool hasFolder = QDir(folder.path()).mkpath(QStringLiteral("layouts"));
    static const std::vector<QByteArray> files{contents("freee/journal_april.csv"), contents("yayoi/april_start.txt"), contents("smartsme/annual_simple.csv")};
    const QByteArray input = smartsme::inputOf(data, size);
    if (!hasFolder)
        std::abort();
    if (!smartsme::LayoutShelf::parse(input, QStringLiteral("fuzz.json")).ok())
        return 0;
    write(folder.filePath(QStringLiteral("layouts/fuzz.json")), input);
    const smartsme::Result<smartsme::LayoutShelf> shelf = smartsme::LayoutShelf::load(folder.path());
    if (!shelf.ok())
        std::abort(); // accepted alone, refused in its folder
    for (const QByteArray &file : files)
        smartsme::importEveryWay(file, *shelf, folder.path());
    return 0;
}
