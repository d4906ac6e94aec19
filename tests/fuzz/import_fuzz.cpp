// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry: clang++ -fsanitize=fuzzer,address,undefined (preset fuzz), corpus tests/golden/import. AFL++ takes the same.
#include "import_input.h"

#include <QTemporaryDir>

using namespace smartsme;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static const Result<LayoutShelf> shelf = LayoutShelf::load(QStringLiteral(SMARTSME_SOURCE_DIR "/data"));
    if (!shelf.ok())
        std::abort();
    if (size <= 1024 * 1024)
        importEveryWay(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), *shelf, folder.path());
    return 0;
}
