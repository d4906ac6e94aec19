// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/local_benchmark_tab.h"

#include "report/local_benchmark_chart.h"
#include "report/number_format.h"
#include "ui/models/local_benchmark_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui_local_benchmark_tab.h"

#include <algorithm>

namespace smartsme {

namespace {

constexpr double besideEachOther = 640;     // width from which the two pictures stand side by side

} // namespace

LocalBenchmarkTab::LocalBenchmarkTab(Session &session, QWidget *parent)
    : ProductivityTab(session, parent), m_ui(std::make_unique<Ui::LocalBenchmarkTab>()), m_local(new LocalBenchmarkModel(this))
{
    m_ui->setupUi(this);
    layOutCards(this);
    m_ui->charts->setStretch(0, 1);
    m_ui->charts->setStretch(1, 1);
    m_ui->localTitle->setContentsMargins(0, u(4), 0, 0);
    m_ui->industryLine->setAlignment(m_ui->judgementChip, Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->localTable->setModel(m_local);
    layOutTable(m_ui->localTable, true);
    setDoors(m_ui->localTable, m_local);
    m_ui->localCardFrame->hide();
    connectPicture(m_ui->radar);
    connectPicture(m_ui->bands);
    connect(m_ui->tableButton, &QPushButton::toggled, m_ui->localCardFrame, &QWidget::setVisible);
    connect(m_ui->dataButton, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(Step::data); });
    connect(m_ui->firmButton, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(Step::firm); });
}

LocalBenchmarkTab::~LocalBenchmarkTab()
{
    silence(this);
}

QString LocalBenchmarkTab::title() const
{
    return tr("Local benchmark");
}

void LocalBenchmarkTab::retranslate()
{
    m_ui->retranslateUi(this);
}

void LocalBenchmarkTab::connectPicture(PictureView *picture)
{
    connect(picture, &PictureView::currentChanged, this, &LocalBenchmarkTab::setCurrent);
    connect(picture, &PictureView::rowClicked, this, [this](const QString &indicator) {
        setCurrent(indicator);
        if (const LocalBenchmarkScore *score = currentScore())
            Q_EMIT originRequested(score->firm);
    });
}

void LocalBenchmarkTab::setCurrent(const QString &indicator)
{
    m_ui->radar->setCurrent(indicator);
    m_ui->bands->setCurrent(indicator);
    Q_EMIT panelChanged();
}

const LocalBenchmarkScore *LocalBenchmarkTab::currentScore() const
{
    if (!year())
        return nullptr;
    const std::vector<LocalBenchmarkScore> &scores = year()->localBenchmark.scores;
    const auto found = std::ranges::find_if(scores, [this](const LocalBenchmarkScore &score) { return score.indicator.text() == m_ui->bands->current(); });
    return found == scores.end() ? nullptr : &*found;
}

const Position *LocalBenchmarkTab::positionOf(const IndicatorId &indicator) const
{
    const auto found = std::ranges::find(year()->positions, indicator, &Position::indicator);
    return found == year()->positions.end() ? nullptr : &*found;
}

void LocalBenchmarkTab::showView()
{
    const Language language = session().language();
    for (QFrame *card : {m_ui->radarCardFrame, m_ui->bandsCardFrame})
        card->setVisible(year() != nullptr);
    m_ui->tableButton->setVisible(year() != nullptr);
    m_ui->localCardFrame->setVisible(year() && m_ui->tableButton->isChecked());
    m_ui->localTitle->setText(year() ? localBenchmarkHeadline(*year(), language) : tr("No year is in yet."));
    const QString remark = year() ? localBenchmarkRemark(session().diagnosis(), *year(), language) : tr("Put in books or type the numbers of a tax return in step 2.");
    m_ui->localRemark->setText(language == Language::ja ? withoutShortLastLine(remark) : remark);
    showIndustry();
    showMissing();
    showTable();
    if (year())
        showPictures();
}

void LocalBenchmarkTab::showPictures()
{
    const Language language = session().language();
    const ChartStyle style = chartStyle();
    m_ui->radar->setStyle(style);
    m_ui->bands->setStyle(style);
    const RadarChart radar = localBenchmarkRadar(session().diagnosis(), *year(), language);
    m_ui->radarTitle->setText(radar.title);
    m_ui->radar->show(radar);
    const BandsChart bands = localBenchmarkBands(*year(), language);
    m_ui->bandsTitle->setText(bands.title);
    m_ui->bands->show(bands);
    m_ui->bandsSource->setText(bands.source.isEmpty() ? QString() : prose(bands.source));
    m_ui->bandsSource->setVisible(!bands.source.isEmpty());
}

void LocalBenchmarkTab::showIndustry()
{
    const LocalBenchmark local = year() ? year()->localBenchmark : LocalBenchmark{};
    const bool isKnown = !local.industry.isEmpty();
    const QString scale = local.scale.isEmpty() ? nothingText() : local.scale == QStringLiteral("small") ? tr("small") : tr("medium");
    m_ui->industryLabel->setText(isKnown ? tr("Thresholds of the list: %1, scale %2").arg(local.industry, scale) : QString());
    m_ui->industryLabel->setVisible(isKnown);
    m_ui->judgementChip->set(Chip::Kind::assumption, tr("industry matched by our reading"));
    m_ui->judgementChip->setVisible(isKnown && local.isIndustryJudgement);
    const QString note = local.note.in(session().language());
    m_ui->localNote->setText(note.isEmpty() ? QString() : prose(note));
}

void LocalBenchmarkTab::showMissing()
{
    const Language language = session().language();
    const LocalBenchmark local = year() ? year()->localBenchmark : LocalBenchmark{};
    QStringList lines;
    for (const LocalBenchmarkScore &score : local.scores) {
        QStringList names;
        for (const Figure &figure : score.missing)
            names << figure.label.in(language);
        if (!names.isEmpty())
            lines << tr("%1: %2").arg(score.name.in(language), names.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", ")));
    }
    const bool lacksIndustry = year() && local.industry.isEmpty();
    m_ui->missingLabel->setText(lines.join(QLatin1Char('\n')));
    m_ui->missingTitle->setVisible(!lines.isEmpty());
    m_ui->missingLabel->setVisible(!lines.isEmpty());
    m_ui->dataButton->setVisible(!lines.isEmpty() || !year());
    m_ui->firmButton->setVisible(lacksIndustry);
    m_ui->missingCardFrame->setVisible(!lines.isEmpty() || lacksIndustry || !year());
}

void LocalBenchmarkTab::showTable()
{
    m_local->setScores(year() ? year()->localBenchmark : LocalBenchmark{}, session().language());
    showAllRows(m_ui->localTable);
    m_ui->localTable->setColumnWidth(0, u(170));
    for (int column = 1; column < 8; ++column)
        m_ui->localTable->setColumnWidth(column, u(70));
}

void LocalBenchmarkTab::resizeEvent(QResizeEvent *event)
{
    ProductivityTab::resizeEvent(event);
    const bool isWide = width() >= u(besideEachOther);
    const QBoxLayout::Direction direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_ui->charts->setDirection(direction);
    m_ui->industryLabel->setWordWrap(!isWide);
    m_ui->industryLine->setDirection(direction);
}

void LocalBenchmarkTab::fillPanel(PanelColumn &panel)
{
    if (!year()) {
        panel.paragraph(tr("Put in books or type the numbers of a tax return in step 2."));
        return;
    }
    if (const LocalBenchmarkScore *score = currentScore())
        fillIndicator(panel, *score);
    else
        panel.caption(tr("Choose a figure to see the accounts and files behind it."));
    fillTable(panel);
}

void LocalBenchmarkTab::fillIndicator(PanelColumn &panel, const LocalBenchmarkScore &score) const
{
    const Language language = session().language();
    panel.heading(score.aspect.in(language));
    panel.title(score.name.in(language));
    if (!score.points)
        panel.paragraph(score.reason.in(language));
    const Position *position = positionOf(score.indicator);
    if (position && position->band)
        panel.paragraph(tr("%1: %n point(s)", nullptr, *position->band).arg(position->bandName.in(language)));
    panel.figureRow(score.firm, view().unit, language);
    if (score.median.isAvailable())
        panel.figureRow(score.median, view().unit, language);
    if (position && position->distance.isAvailable())
        panel.figureRow(position->distance, view().unit, language, true);
    if (position && position->deviations.isAvailable())
        panel.figureRow(position->deviations, view().unit, language);
    for (const Figure &threshold : score.thresholds)
        panel.figureRow(threshold, view().unit, language);
    if (position)
        panel.caption(position->note.in(language));
    panel.space();
}

void LocalBenchmarkTab::fillTable(PanelColumn &panel) const
{
    const LocalBenchmark &local = year()->localBenchmark;
    panel.heading(tr("How points are given"));
    panel.paragraph(tr("One point below threshold iv, one more for each threshold that is reached, five from threshold i. Where lower is better it is the other way round."));
    const auto known = std::ranges::find_if(local.scores, [](const LocalBenchmarkScore &score) { return score.median.isAvailable(); });
    if (known == local.scores.end())
        return;
    const Origin &origin = known->median.origin;
    panel.space();
    panel.heading(tr("The table"));
    panel.row(tr("Publisher"), origin.source);
    panel.row(tr("Table"), origin.table);
    panel.row(tr("Class"), origin.cell);
    panel.row(tr("Year"), origin.year.isEmpty() ? tr("not stated by the source") : origin.year);
}

} // namespace smartsme
