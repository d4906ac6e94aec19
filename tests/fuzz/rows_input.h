// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/row_reader.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <utility>
#include <vector>

namespace smartsme {

/// Reads bytes as if they were a file, to its end, with small limits. Aborts when a rule of the reader is broken: a row beyond the
/// limits or out of order, a problem without id or sentence, two readings that differ. The number of rows read.
qint64 readRows(const QByteArray &bytes, const QString &folder, const RowReaderOptions &options);
/// Of a member of the archive that the bytes are; all of them when `bytes` can be listed.
qint64 readMembers(const QByteArray &bytes, const QString &folder);

RowReaderOptions smallLimits();

/// A ZIP file of these parts, not packed, so that a fuzzer sees what it changes.
QByteArray storedZip(const std::vector<std::pair<std::string_view, QByteArray>> &parts);

/// The parts of a workbook that an input holds, each begun by a line "--name"; an input that begins with "PK" is a file already.
QByteArray xlsxOf(const QByteArray &input);
QByteArray odsOf(const QByteArray &input);

/// What libFuzzer hands over.
QByteArray inputOf(const unsigned char *data, std::size_t size);

} // namespace smartsme
