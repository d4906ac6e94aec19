// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_fixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace smartsme {

/// A case of one year from a printed statement: a loss, no employees but officers, no hours, no year before.
inline void openOfficersAtALoss(Session &session)
{
    const QTemporaryDir folder;
    QFile statement(folder.filePath(QStringLiteral("kessansho.csv")));
    const QString text = QStringLiteral("損　益　計　算　書,,\n自　 2024年  4月  1日,,\n至　 2025年  3月 31日,,\n,,(単位：円)\n【売上高】,,\n　売上高,\"12,000,000\",\"12,000,000\"\n"
                                        "【売上原価】,,\n　仕入高,\"9,000,000\",\"9,000,000\"\n　売上総利益,,\"3,000,000\"\n【販売費及び一般管理費】,,\"7,000,000\"\n"
                                        "　役員報酬,\"6,000,000\",\n　地代家賃,\"900,000\",\n　租税公課,\"100,000\",\n　営業利益,,\"▲4,000,000\"\n　経常利益,,\"▲4,000,000\"\n"
                                        "　税引前当期純利益,,\"▲4,000,000\"\n　当期純利益,,\"▲4,000,000\"\n");
    const bool isWritten = statement.open(QIODevice::WriteOnly) && statement.write(text.toUtf8()) > 0;
    statement.close();
    if (!isWritten || !session.createCase(PageFixture::profile()))
        qFatal("the case was refused");
    for (const FileOutcome &outcome : session.importFiles({statement.fileName()})) {
        if (!outcome.isTaken)
            qFatal("%s", qPrintable(printed(outcome.problems.front())));
    }
    if (!session.setTypedWorkforce({FiscalYear(Month(2024, 4), Month(2025, 3)), Heads::fromPersons(2), Heads::fromPersons(0), Heads::fromPersons(0), std::nullopt}))
        qFatal("the people were refused");
}

} // namespace smartsme
