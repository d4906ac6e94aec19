// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/session.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace smartsme {

class CaseListModel;

/// The first screen: a place to drop files, a new case, the sample; at the right the cases with a search line.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(Session &session, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void newCaseRequested();
    void typingRequested();                 ///< a case without files: the numbers are typed
    void sampleRequested();
    void caseRequested(const QString &id);
    void deletionRequested(const QString &id);
    void filesDropped(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *target, QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeList();
    void retranslate();
    void layOutColumns();
    void openRow(const QModelIndex &index);
    void showMenu(QPoint at);

    Session &m_session;
    CaseListModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    QFrame *m_drop = nullptr;
    QLabel *m_name = nullptr, *m_motto = nullptr, *m_dropText = nullptr, *m_dropHint = nullptr, *m_privacy = nullptr;
    QLabel *m_title = nullptr, *m_count = nullptr, *m_empty = nullptr;
    QPushButton *m_new = nullptr, *m_typed = nullptr, *m_sample = nullptr;
};

} // namespace smartsme
