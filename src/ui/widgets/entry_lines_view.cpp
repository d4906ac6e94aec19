// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_lines_view.h"

#include "report/number_format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace smartsme {

namespace {

constexpr qint64 linesOfAPage = 50;

QString dayText(QDate day)
{
    return QStringLiteral("%1/%2").arg(day.month()).arg(day.day());
}

} // namespace

EntryLinesView::EntryLinesView(const Session &session, const AccountLines &wanted, QWidget *parent)
    : QWidget(parent), m_session(session), m_wanted(wanted), m_months(new QComboBox(this)), m_sums(label({}, "bold", this)), m_remark(label({}, "caption", this)),
      m_rows(new QWidget(this)), m_range(label({}, "caption", this)), m_before(new QPushButton(tr("Lines before"), this)), m_after(new QPushButton(tr("Next lines"), this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(6));
    m_months->setAccessibleName(tr("Month"));
    m_months->setObjectName(QStringLiteral("linesMonth"));
    m_sums->setObjectName(QStringLiteral("linesSums"));
    m_remark->setObjectName(QStringLiteral("linesRemark"));
    m_before->setObjectName(QStringLiteral("linesBefore"));
    m_after->setObjectName(QStringLiteral("linesAfter"));
    for (QPushButton *button : {m_before, m_after})
        setRole(button, "small");
    m_column->addWidget(m_months);
    m_column->addWidget(m_sums);
    m_column->addWidget(m_remark);
    m_column->addWidget(m_rows);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_range, 1);
    foot->addWidget(m_before);
    foot->addWidget(m_after);
    m_column->addLayout(foot);
    fillMonths();
    connect(m_months, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_wanted.month = index > 0 ? std::optional(m_wanted.year.first().plus(index - 1)) : std::nullopt;
        m_offset = 0;
        showLines();
    });
    connect(m_before, &QPushButton::clicked, this, [this] {
        m_offset = std::max<qint64>(0, m_offset - linesOfAPage);
        showLines();
    });
    connect(m_after, &QPushButton::clicked, this, [this] {
        m_offset += linesOfAPage;
        showLines();
    });
    showLines();
}

void EntryLinesView::fillMonths()
{
    const Language language = m_session.language();
    m_months->addItem(tr("All months of %1").arg(fiscalYearText(m_wanted.year, language)));
    for (int at = 0; at < m_wanted.year.months(); ++at) {
        const Month month = m_wanted.year.first().plus(at);
        m_months->addItem(monthText(QDate(month.year(), month.month(), 1), language));
        if (m_wanted.month == month)
            m_months->setCurrentIndex(at + 1);
    }
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void EntryLinesView::showLines()
{
    auto *made = new QWidget(this);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    delete m_column->replaceWidget(m_rows, made);
    m_rows->deleteLater();
    m_rows = made;
    const EntryLinesQuestion question{m_wanted.account, {}, m_wanted.month.value_or(m_wanted.year.first()), m_wanted.month.value_or(m_wanted.year.last()), m_wanted.file};
    const Result<KeptEntries> found = m_session.entryLines(question, m_offset, linesOfAPage);
    m_sums->setVisible(found.ok());
    m_remark->setVisible(!found.ok());
    m_months->setVisible(found.ok() || m_wanted.month);
    for (QWidget *widget : {static_cast<QWidget *>(m_range), static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after)})
        widget->setVisible(found && found->count > linesOfAPage);
    if (!found) {
        m_remark->setText(found.problems().front().message + QLatin1Char(' ') + found.problems().front().remedy);
        return;
    }
    showSums(*found);
    for (const KeptEntry &entry : found->lines)
        addLine(column, entry, found->normalSide);
    const qint64 last = m_offset + static_cast<qint64>(found->lines.size());
    m_range->setText(tr("%1 to %2 of %3").arg(m_offset + 1).arg(last).arg(found->count));
    m_before->setEnabled(m_offset > 0);
    m_after->setEnabled(last < found->count);
}

void EntryLinesView::showSums(const KeptEntries &found)
{
    m_sums->setText(tr("%n lines, %1 yen in all", nullptr, static_cast<int>(found.count)).arg(moneyText(found.amount, MoneyUnit::yen)));
    const bool differs = !m_wanted.month && m_wanted.amount && *m_wanted.amount != found.amount && *m_wanted.amount != Yen(0) - found.amount;
    m_remark->setVisible(differs);
    if (differs)
        m_remark->setText(tr("The account stands with %1 yen. The rest was there before these lines or comes from another file.").arg(moneyText(*m_wanted.amount, MoneyUnit::yen)));
}

void EntryLinesView::addLine(QVBoxLayout *column, const KeptEntry &entry, Side normal)
{
    const QString counter = entry.counterAccount.isEmpty() ? tr("several accounts") : entry.counterAccount;
    QString where = tr("%1, line %2").arg(entry.file).arg(entry.line);
    if (!entry.description.isEmpty())
        where = QStringLiteral("%1\n%2").arg(entry.description, where);
    const Yen amount = entry.side == normal ? entry.amount : Yen(0) - entry.amount;
    auto *row = new PanelRow(QStringLiteral("%1　%2").arg(dayText(entry.day), counter), where, moneyText(amount, MoneyUnit::yen), m_rows);
    row->setObjectName(QStringLiteral("entryLine"));
    row->setEnabled(!entry.counterAccount.isEmpty());
    row->setToolTip(tr("Lines of %1").arg(counter));
    connect(row, &QAbstractButton::clicked, this, [this, counter = entry.counterAccount, month = Month(entry.day)] {
        Q_EMIT accountRequested({counter, m_wanted.year, {}, {}, month});
    }, Qt::QueuedConnection);
    column->addWidget(row);
}

} // namespace smartsme
