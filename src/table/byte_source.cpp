// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/byte_source.h"

#include "table/container_problems.h"

#include <QCoreApplication>
#include <QIODevice>

namespace smartsme {

namespace {

class DeviceBytes final : public ByteSource
{
public:
    DeviceBytes(std::unique_ptr<QIODevice> device, QString fileName) : m_device(std::move(device)), m_fileName(std::move(fileName)) {}
    qint64 read(char *to, qint64 most) override { return m_device->read(to, most); }
    bool restart() override { return m_device->seek(0); }
    qint64 size() const override { return m_device->size(); }
    Problem problem() const override
    {
        return Problem{Severity::error, QStringLiteral("file.unreadable"), Place{m_fileName, {}, 0, 0},
                       QCoreApplication::translate("table", "This file cannot be read: %1").arg(m_device->errorString()), {}, {},
                       QCoreApplication::translate("table", "Copy it to a folder of this computer and choose the copy.")};
    }

private:
    std::unique_ptr<QIODevice> m_device;
    QString m_fileName;
};

} // namespace

std::unique_ptr<ByteSource> deviceBytes(std::unique_ptr<QIODevice> device, const QString &fileName)
{
    return std::make_unique<DeviceBytes>(std::move(device), fileName);
}

Result<QByteArray> wholeBytes(ByteSource &bytes, qint64 mostBytes, const Place &place)
{
    constexpr qint64 block = 256 * 1024;
    QByteArray whole;
    for (;;) {
        const qsizetype used = whole.size();
        whole.resize(used + block);
        const qint64 count = bytes.read(whole.data() + used, block);
        if (count < 0)
            return bytes.problem();
        whole.resize(used + static_cast<qsizetype>(count));
        if (count == 0)
            return whole;
        if (whole.size() > mostBytes)
            return unpacksTooLarge(place, QCoreApplication::translate("table", "more than %1 bytes").arg(mostBytes),
                                   QCoreApplication::translate("table", "at most %1 bytes").arg(mostBytes));
    }
}

} // namespace smartsme
