// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_page.h"

#include "ui/pages/choice_card.h"
#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problem_list.h"
#include "ui_report_page.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace smartsme {

namespace {
constexpr ReportKind kinds[] = {ReportKind::ownerPage, ReportKind::adviserWorkbook, ReportKind::json};
} // namespace

ReportPage::ReportPage(Session &session, QWidget *parent)
    : StepPage(session, parent), m_ui(std::make_unique<Ui::ReportPage>()),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_ui->setupUi(this);
    layOutPage(this);
    m_ui->preview->setObjectName(QStringLiteral("well"));
    m_ui->previewLayout->setContentsMargins(u(14), u(14), u(14), u(14));
    m_chooser = [](QWidget *owner, const QString &proposed) {
        return QFileDialog::getSaveFileName(owner, ReportPage::tr("Where to save"), proposed);
    };
    buildChoices();
    connect(m_ui->chooseButton, &QPushButton::clicked, this, [this] {
        const QString path = m_chooser(this, m_ui->pathEdit->text());
        if (path.isEmpty())
            return;
        m_folder = QFileInfo(path).absolutePath();
        m_ui->pathEdit->setText(QDir::toNativeSeparators(path));
        m_ui->pathEdit->setModified(true);
    });
    connect(m_ui->pathEdit, &QLineEdit::textChanged, this, &ReportPage::footChanged);
}

ReportPage::~ReportPage()
{
    silence(this);
}

void ReportPage::setPathChooser(FolderChooser chooser)
{
    m_chooser = std::move(chooser);
}

void ReportPage::setFolder(const QString &folder)
{
    m_folder = folder;
    m_ui->pathEdit->setModified(false);
    if (session().hasCase())
        proposePath();
}

void ReportPage::buildChoices()
{
    const QString icons[] = {QStringLiteral("person"), QStringLiteral("book"), QStringLiteral("table")};
    const QString names[] = {QStringLiteral("ownerCard"), QStringLiteral("adviserCard"), QStringLiteral("jsonCard")};
    for (std::size_t at = 0; at < std::size(kinds); ++at) {
        auto *card = new ChoiceCard(icons[at], m_ui->kindsFrame);
        card->setObjectName(names[at]);
        m_ui->kindsLayout->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, kind = kinds[at]] { choose(kind); });
        m_cards.push_back(card);
    }
    m_cards.front()->setChecked(true);
}

void ReportPage::changeEvent(QEvent *event)
{
    StepPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (session().hasCase())
        refresh();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    StepPage::resizeEvent(event);
    if (isVisible() && session().hasCase())
        showPreview();
}

QString ReportPage::nextText() const
{
    switch (m_kind) {
    case ReportKind::ownerPage: return tr("Write the PDF");
    case ReportKind::adviserWorkbook: return tr("Write the workbook");
    case ReportKind::json: break;
    }
    return tr("Write the JSON file");
}

bool ReportPage::canGoOn() const
{
    return session().hasCase() && !m_ui->pathEdit->text().trimmed().isEmpty();
}

void ReportPage::choose(ReportKind kind)
{
    m_kind = kind;
    m_written.clear();
    m_problems.clear();
    m_ui->pathEdit->setModified(false);
    refresh();
    Q_EMIT footChanged();
}

void ReportPage::proposePath()
{
    if (!m_ui->pathEdit->isModified())
        m_ui->pathEdit->setText(QDir::toNativeSeparators(QDir(m_folder).filePath(session().proposedFileName(m_kind))));
}

void ReportPage::goOn()
{
    const QString path = QDir::fromNativeSeparators(m_ui->pathEdit->text().trimmed());
    const Result<QString> written = session().exportReport(m_kind, path);
    m_problems = written ? Problems{} : written.problems();
    m_written = written ? path : QString();
    m_checked = written ? *written : QString();
    showResult();
}

void ReportPage::refresh()
{
    if (!session().hasCase())
        return;
    m_cards[0]->set(tr("One page for the owner"), tr("How it stands, why, and the first three steps. PDF, one A4 page"));
    m_cards[1]->set(tr("Everything for the adviser"), tr("All figures with live formulas and sources. Excel"));
    m_cards[2]->set(tr("Data for other programs"), tr("The whole diagnosis with the ids of the tables. JSON"));
    m_ui->pathHint->setText(tr("The file is read back and compared before it counts as saved. Names of employees are in none of them."));
    proposePath();
    showResult();
    showPreview();
}

void ReportPage::showResult()
{
    m_ui->resultLabel->setVisible(!m_written.isEmpty());
    m_ui->checkedLabel->setVisible(!m_written.isEmpty());
    m_ui->resultLabel->setText(m_written.isEmpty() ? QString() : tr("Saved: %1").arg(QFileInfo(m_written).fileName()));
    m_ui->checkedLabel->setText(m_written.isEmpty() ? QString() : QStringLiteral("%1\n%2").arg(QDir::toNativeSeparators(m_written), m_checked));
    m_ui->problems->set(m_problems);
    m_ui->problems->setVisible(!m_problems.empty());
}

void ReportPage::showPreview()
{
    switch (m_kind) {
    case ReportKind::ownerPage: m_ui->previewTitle->setText(tr("One page for the owner, PDF, 1 of 1")); break;
    case ReportKind::adviserWorkbook: m_ui->previewTitle->setText(tr("The owner's page, for comparison. The workbook opens in Excel.")); break;
    case ReportKind::json: m_ui->previewTitle->setText(tr("The owner's page, for comparison. The JSON file holds the same figures.")); break;
    }
    const double ratio = devicePixelRatioF();
    // The whole A4 page is seen at once: as wide as its height allows.
    const QSize room = m_ui->previewScroll->viewport()->size() - QSize(u(8), u(8));
    const int width = qBound(u(240), qMin(room.width(), room.height() * 210 / 297), u(760));
    QImage page = session().ownerPreview(qRound(width * ratio));
    page.setDevicePixelRatio(ratio);
    m_ui->previewImage->setPixmap(QPixmap::fromImage(page));
    m_ui->previewImage->setAccessibleName(m_ui->previewTitle->text());
}

} // namespace smartsme
