// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;
class QWidget;

namespace smartsme {

// How step 2 comes by files: through the system's dialogs, and dropped.

QStringList chooseExports(QWidget *owner);
QString chooseLayoutTarget(QWidget *owner, const QString &proposed);
QStringList localFiles(const QMimeData *data);

} // namespace smartsme
