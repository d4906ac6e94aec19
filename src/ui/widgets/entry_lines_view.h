// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/session.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace smartsme {

/// Whose journal lines are shown: one account in one fiscal year.
struct AccountLines
{
    QString account;                    ///< as the firm writes it
    FiscalYear year;
    QString file = {};                  ///< only of this imported file; empty: of all journals
    std::optional<Yen> amount = {};     ///< what the account was added up with; nothing where the way came over another account
    std::optional<Month> month = {};    ///< chosen at first; empty: all
};

/// The journal lines of one account, fifty at a time, with count and sum of all, and a choice of month. A line leads to its counter account.
class EntryLinesView : public QWidget
{
    Q_OBJECT
public:
    EntryLinesView(const Session &session, const AccountLines &wanted, QWidget *parent = nullptr);

Q_SIGNALS:
    void accountRequested(const smartsme::AccountLines &account);

private:
    void fillMonths();
    void showLines();
    void addLine(QVBoxLayout *column, const KeptEntry &entry, Side normal);
    void showSums(const KeptEntries &found);

    const Session &m_session;
    AccountLines m_wanted;
    qint64 m_offset = 0;
    QComboBox *m_months = nullptr;
    QLabel *m_sums = nullptr;
    QLabel *m_remark = nullptr;
    QWidget *m_rows = nullptr;          ///< made anew
    QLabel *m_range = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace smartsme
