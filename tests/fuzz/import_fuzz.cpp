// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry: a whole file, imported as recognised and by every layout.
#include "import_input.h"
#include "rows_input.h"

#include <QTemporaryDir>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static const smartsme::Result<smartsme::LayoutShelf> shelf = smartsme::LayoutShelf::load(QStringLiteral(SMARTSME_SOURCE_DIR "/data"));
    if (!shelf.ok())
        std::abort();
    smartsme::importEveryWay(smartsme::inputOf(data, size), *shelf, folder.path());
    return 0;
}
