// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry: an XLSX workbook, of which the fuzzer changes the parts before they are put together.
#include "rows_input.h"

#include <QTemporaryDir>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QByteArray input = smartsme::inputOf(data, size);
    smartsme::readRows(smartsme::xlsxOf(input), folder.path(), smartsme::smallLimits());
    return 0;
}
