// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry: an OpenDocument spreadsheet; the input is its content.xml.
#include "rows_input.h"

#include <QTemporaryDir>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QByteArray input = smartsme::inputOf(data, size);
    smartsme::readRows(smartsme::odsOf(input), folder.path(), smartsme::smallLimits());
    return 0;
}
