// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/input_file.h"
#include "table/row_source.h"

namespace smartsme {

struct ContainerRows
{
    Container container = Container::text;
    std::unique_ptr<RowSource> source;
};

/// Whether a file that begins like this is a ZIP file, as XLSX and ODS are.
bool isPackage(QByteArrayView head);

/// The rows of an XLSX or ODS file; an archive of other files is refused with the way to read it.
Result<ContainerRows> openPackage(InputFile input, const RowReaderOptions &options);

} // namespace smartsme
