// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/file_choosers.h"

#include "ui/pages/data_page.h"

#include <QFileDialog>
#include <QMimeData>

namespace smartsme {

QStringList chooseExports(QWidget *owner)
{
    return QFileDialog::getOpenFileNames(owner, DataPage::tr("Files of the accounting or payroll software"));
}

QString chooseLayoutTarget(QWidget *owner, const QString &proposed)
{
    return QFileDialog::getSaveFileName(owner, DataPage::tr("Layout for a colleague"), proposed, QStringLiteral("JSON (*.json)"));
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace smartsme
