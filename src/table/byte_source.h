// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace smartsme {

/// Bytes one after the other, from the beginning again on demand: of a file, or of a part of an archive.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    virtual qint64 read(char *to, qint64 most) = 0; ///< 0 at the end; less than 0: problem() tells why
    virtual bool restart() = 0;                     ///< false: problem() tells why
    virtual qint64 size() const = 0;                ///< what the file or the archive says
    virtual Problem problem() const = 0;            ///< precondition: read() or restart() failed

protected:
    ByteSource() = default;

private:
    Q_DISABLE_COPY_MOVE(ByteSource)
};

/// The bytes of an open device, which is kept.
std::unique_ptr<ByteSource> deviceBytes(std::unique_ptr<QIODevice> device, const QString &fileName);

/// All of them, for what has to be in memory; refused beyond `mostBytes`.
Result<QByteArray> wholeBytes(ByteSource &bytes, qint64 mostBytes, const Place &place);

} // namespace smartsme
