// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry: delimited text; the first byte chooses the encoding, or that it is guessed.
#include "rows_input.h"

#include <QTemporaryDir>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QByteArray input = smartsme::inputOf(data, size);
    if (input.isEmpty())
        return 0;
    smartsme::RowReaderOptions options = smartsme::smallLimits();
    const int choice = static_cast<unsigned char>(input[0]) % 6;
    if (choice < 5)
        options.encoding = static_cast<smartsme::TextEncoding>(choice);
    smartsme::readRows(input.mid(1), folder.path(), options);
    return 0;
}
