// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry: an .xls workbook.
#include "rows_input.h"

#include <QTemporaryDir>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QByteArray input = smartsme::inputOf(data, size);
    smartsme::readRows(input, folder.path(), smartsme::smallLimits());
    return 0;
}
