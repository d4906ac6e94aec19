// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry: an archive, each member of which is read.
#include "rows_input.h"

#include <QTemporaryDir>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QByteArray input = smartsme::inputOf(data, size);
    smartsme::readMembers(input, folder.path());
    return 0;
}
