// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_fixture.h"

#include "ui/pages/data_page.h"
#include "ui/pages/import_desk.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

namespace smartsme {

inline QString written(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

inline QString copied(const QTemporaryDir &folder, const QString &path)
{
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    if (!QFile::copy(path, copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot copy %s", qPrintable(path));
    return copy;
}

inline QString journalText(int rows)
{
    QString text = QStringLiteral("取引No,取引日,借方勘定科目,借方金額,貸方勘定科目,貸方金額\n");
    for (int i = 1; i <= rows; ++i)
        text += QStringLiteral("%1,2024/04/%2,現金,100,売上高,100\n").arg(i).arg(i % 28 + 1, 2, 10, QLatin1Char('0'));
    return text;
}

/// A page of a new case, and what a person does on it.
struct Desk
{
    explicit Desk(bool isFilled = false, const QString &layoutFolder = {}) : fixture(Language::ja, isFilled, layoutFolder), page(shownPage(Step::data, *fixture.session)),
                                                    finished(data(), &DataPage::importFinished)
    {
    }
    DataPage *data() const { return qobject_cast<DataPage *>(page.get()); }
    Session &session() const { return *fixture.session; }
    const Case &firm() const { return session().current(); }

    bool drop(const QStringList &paths) { return startDrop(paths) && settled(); }
    bool startDrop(const QStringList &paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &event);
        return enter.isAccepted();
    }
    /// Waits for the next end of reading.
    bool settled() { return !finished.isEmpty() ? (finished.clear(), true) : finished.wait(20000) && (finished.clear(), true); }

    QTableView *table(const char *name) const { return page->findChild<QTableView *>(QLatin1String(name)); }
    QString cell(const char *name, int row, int column) const { return table(name)->model()->index(row, column).data().toString(); }
    template <typename Widget> Widget *find(const char *name) const { return page->findChild<Widget *>(QLatin1String(name)); }
    QPushButton *panelButton(const char *name) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return page->panel()->findChild<QPushButton *>(QLatin1String(name));
    }
    void click(QWidget *widget) const { QTest::mouseClick(widget, Qt::LeftButton); }
    void chooseRow(int row) const
    {
        QTableView *files = table("filesTable");
        QTest::mouseClick(files->viewport(), Qt::LeftButton, Qt::NoModifier, files->visualRect(files->model()->index(row, 0)).center());
    }
    void choose(QComboBox *box, int index) const
    {
        box->setFocus();
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    PageFixture fixture;
    std::unique_ptr<StepPage> page;
    QSignalSpy finished;
};

} // namespace smartsme
