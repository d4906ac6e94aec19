// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry: a whole file, imported as recognised and by every sixteenth layout, from one on that the bytes choose: an input is
// tried often enough in its changed forms to meet them all, and sixteen times as many inputs are tried.
#include "import_input.h"
#include "rows_input.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <functional>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static const smartsme::Result<smartsme::LayoutShelf> shelf = smartsme::LayoutShelf::load(QStringLiteral(SMARTSME_SOURCE_DIR "/data"));
    if (!shelf.ok())
        std::abort();
    constexpr std::size_t step = 16;
    const std::size_t first = std::hash<std::string_view>()({reinterpret_cast<const char *>(data), size}) % step;
    smartsme::importEveryWay(smartsme::inputOf(data, size), *shelf, folder.path(), {first, step});
    return 0;
}
