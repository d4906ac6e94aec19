// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firm_page.h"

#include "core/number_text.h"
#include "ui/models/amount_input.h"
#include "ui/models/industry_list_model.h"
#include "ui/models/prefectures.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/problem_list.h"
#include "ui_firm_page.h"
#include "workflow/fiscal_years_of_case.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLocale>

namespace smartsme {

namespace {

constexpr int yearsOffered = 10;

void setHint(QLabel *hint, const QString &text, const char *role = "caption")
{
    hint->setText(text);
    setRole(hint, role);
    hint->setVisible(!text.isEmpty());
}

/// The name without its prefix of a list: what a statistic calls the industry.
QString schemeName(const QString &scheme)
{
    if (scheme == QStringLiteral("hojin"))
        return FirmPage::tr("Corporate statistics (Ministry of Finance)");
    if (scheme == QStringLiteral("locaben"))
        return FirmPage::tr("Local benchmark");
    return FirmPage::tr("IT survey of the 2017 report (figure 6)");
}

QString yearName(int year)
{
    return FirmPage::tr("Year %1").arg(year);
}

} // namespace

FirmPage::FirmPage(Session &session, QWidget *parent)
    : StepPage(session, parent), m_ui(std::make_unique<Ui::FirmPage>()), m_panel(new PanelColumn(this)), m_industries(new IndustryListModel(this))
{
    m_ui->setupUi(this);
    m_panel->hide();
    layOutPage(this);
    auto *completer = new QCompleter(m_industries, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_ui->industryEdit->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FirmPage::chooseIndustry);
    fillLists();
    connectFields();
}

FirmPage::~FirmPage()
{
    silence(this);
}

QWidget *FirmPage::panel()
{
    return m_panel;
}

QString FirmPage::nextText() const
{
    return tr("Go on to the data");
}

void FirmPage::changeEvent(QEvent *event)
{
    StepPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillLists();
    if (session().hasCase())
        refresh();
}

void FirmPage::fillLists()
{
    m_isFilling = true;
    const Language language = session().language();
    m_ui->prefectureBox->clear();
    m_ui->prefectureBox->addItem(tr("Not chosen"), QString());
    for (const Prefecture &prefecture : prefectures())
        m_ui->prefectureBox->addItem(prefecture.name.in(language), prefecture.code);
    m_ui->closingBox->clear();
    m_ui->movedMonthBox->clear();
    m_ui->movedMonthBox->addItem(tr("Month"), 0);
    const QLocale locale(language == Language::ja ? QLocale::Japanese : QLocale::English);
    for (int month = 1; month <= 12; ++month) {
        const QString name = language == Language::ja ? tr("Month %1").arg(month) : locale.standaloneMonthName(month);
        m_ui->closingBox->addItem(name, month);
        m_ui->movedMonthBox->addItem(name, month);
    }
    m_ui->movedMonthBox->setAccessibleName(m_ui->movedLabel->text());
    m_ui->movedYearBox->clear();
    m_ui->movedYearBox->addItem(tr("Year"), 0);
    const int thisYear = session().today().year();
    for (int year = thisYear; year >= thisYear - yearsOffered; --year)
        m_ui->movedYearBox->addItem(yearName(year), year);
    m_ui->employeesBox->setSpecialValueText(tr("Taken from the payroll"));
    m_ui->employeesBox->setSuffix(tr(" people"));
    m_ui->sitesBox->setSpecialValueText(tr("Not chosen"));
    const Question *dealings = session().knowledge().questionnaire.find(QuestionId(QStringLiteral("P04")));
    for (std::size_t at = 0; dealings && at < dealings->options.size(); ++at) {
        if (at >= m_dealings.size()) {
            auto *box = new QCheckBox(m_ui->dealingsCardLayoutFrame);
            const auto position = static_cast<qsizetype>(at);
            box->setObjectName(QStringLiteral("dealing%1").arg(dealings->optionCodes.at(position)));
            box->setProperty("code", dealings->optionCodes.at(position));
            m_dealings.push_back(box);
        }
        m_dealings[at]->setText(dealings->options[at].in(language));
    }
    placeDealings();
    m_isFilling = false;
}

/// Two columns where the longest fits twice, else one: check boxes do not wrap.
void FirmPage::placeDealings()
{
    int widest = 0;
    for (const QCheckBox *box : m_dealings)
        widest = qMax(widest, box->sizeHint().width());
    const int room = width() - 2 * u(24 + 20) - u(24);
    const int columns = 2 * widest + u(12) > room ? 1 : 2;
    for (std::size_t at = 0; at < m_dealings.size(); ++at) {
        const auto position = static_cast<int>(at);
        m_ui->dealingsLayout->removeWidget(m_dealings[at]);
        m_ui->dealingsLayout->addWidget(m_dealings[at], position / columns, position % columns, 1, 3 - columns);
    }
}

void FirmPage::resizeEvent(QResizeEvent *event)
{
    StepPage::resizeEvent(event);
    placeDealings();
}

void FirmPage::connectFields()
{
    connect(m_ui->nameEdit, &QLineEdit::editingFinished, this, [this] {
        change([this](FirmProfile &p) { p.name = m_ui->nameEdit->text().trimmed(); });
    });
    connect(m_ui->corporateEdit, &QLineEdit::textChanged, this, &FirmPage::checkCorporateNumber);
    connect(m_ui->corporateEdit, &QLineEdit::editingFinished, this, [this] {
        const QString digits = normalised(m_ui->corporateEdit->text());
        if (digits.isEmpty() || isCorporateNumber(digits))
            change([&digits](FirmProfile &p) { p.corporateNumber = digits; });
    });
    connect(m_ui->industryEdit, &QLineEdit::textEdited, this, &FirmPage::searchIndustry);
    connect(m_ui->industryEdit, &QLineEdit::editingFinished, this, &FirmPage::keepIndustry);
    connect(m_ui->prefectureBox, &QComboBox::currentIndexChanged, this, [this] {
        change([this](FirmProfile &p) { p.prefecture = m_ui->prefectureBox->currentData().toString(); });
    });
    connect(m_ui->closingBox, &QComboBox::currentIndexChanged, this, [this] {
        change([this](FirmProfile &p) { p.closingMonth = qMax(1, m_ui->closingBox->currentData().toInt()); });
    });
    connect(m_ui->movedBox, &QCheckBox::toggled, this, &FirmPage::keepMove);
    for (QComboBox *box : {m_ui->movedYearBox, m_ui->movedMonthBox})
        connect(box, &QComboBox::currentIndexChanged, this, &FirmPage::keepMove);
    connect(m_ui->capitalEdit, &QLineEdit::editingFinished, this, &FirmPage::keepCapital);
    connect(m_ui->sitesBox, &QSpinBox::editingFinished, this, [this] {
        const int sites = m_ui->sitesBox->value();
        change([sites](FirmProfile &p) { p.sites = sites > 0 ? std::optional(sites) : std::nullopt; });
    });
    connect(m_ui->employeesBox, &QSpinBox::editingFinished, this, [this] {
        const int people = m_ui->employeesBox->value();
        change([people](FirmProfile &p) { p.regularEmployees = people >= 0 ? std::optional(Heads::fromPersons(people)) : std::nullopt; });
    });
    connect(m_ui->soleBox, &QCheckBox::toggled, this, [this](bool on) { change([on](FirmProfile &p) { p.isSoleProprietor = on; }); });
    for (QCheckBox *box : m_dealings) {
        connect(box, &QCheckBox::toggled, this, [this] {
            change([this](FirmProfile &p) {
                p.dealings.clear();
                for (const QCheckBox *each : m_dealings) {
                    if (each->isChecked())
                        p.dealings << each->property("code").toString();
                }
            });
        });
    }
}

void FirmPage::change(const std::function<void(FirmProfile &)> &edit)
{
    if (m_isFilling || !session().hasCase())
        return;
    FirmProfile profile = session().current().profile;
    edit(profile);
    if (profile == session().current().profile)
        return;
    const Result<Done> kept = session().setProfile(profile);
    m_problems = kept ? Problems{} : kept.problems();
    refresh();
    Q_EMIT footChanged();
}

void FirmPage::checkCorporateNumber()
{
    const QString digits = normalised(m_ui->corporateEdit->text());
    if (digits.isEmpty())
        setHint(m_ui->corporateHint, QString());
    else if (isCorporateNumber(digits))
        setHint(m_ui->corporateHint, tr("The check digit fits."), "ok");
    else if (digits.size() < 13)
        setHint(m_ui->corporateHint, tr("%1 of 13 digits.").arg(digits.size()));
    else
        setHint(m_ui->corporateHint, tr("The check digit does not fit. Please compare the 13 digits with the notice."), "error");
}

void FirmPage::keepCapital()
{
    const QString text = m_ui->capitalEdit->text().trimmed();
    const std::optional<Yen> amount = typedAmount(text);
    if (!text.isEmpty() && (!amount || *amount < Yen(0))) {
        setHint(m_ui->capitalHint, tr("“%1” is no amount. Write for example 5,000,000 or 500万円.").arg(text), "error");
        return;
    }
    m_ui->capitalEdit->setModified(false);
    change([&amount](FirmProfile &p) { p.capital = amount; });
    showProfile();
}

/// Never changed, or not said whole yet: then every year has twelve months.
void FirmPage::keepMove()
{
    const int year = m_ui->movedYearBox->currentData().toInt();
    const int month = m_ui->movedMonthBox->currentData().toInt();
    const bool isWhole = m_ui->movedBox->isChecked() && year > 0 && month > 0;
    change([=](FirmProfile &p) { p.lastEarlierClosing = isWhole ? std::optional(Month(year, month)) : std::nullopt; });
    showMove();
}

void FirmPage::showMove()
{
    const bool isMoved = m_ui->movedBox->isChecked();
    for (QWidget *part : {static_cast<QWidget *>(m_ui->movedLabel), static_cast<QWidget *>(m_ui->movedYearBox), static_cast<QWidget *>(m_ui->movedMonthBox)})
        part->setVisible(isMoved);
    const std::optional<Month> last = session().hasCase() ? session().current().profile.lastEarlierClosing : std::nullopt;
    setHint(m_ui->movedHint, isMoved && last ? tr("The year after it: %1").arg(fiscalYearText(calendarOf(session().current()).containing(last->plus(1)), session().language()))
                                             : QString());
}

void FirmPage::searchIndustry(const QString &words)
{
    std::vector<Industry> found = session().knowledge().industries.search(words);
    if (found.size() > 20)
        found.resize(20);
    m_industries->setIndustries(found, session().language());
    setHint(m_ui->industryHint, found.empty() && !words.trimmed().isEmpty() ? tr("Nothing found. Try a shorter word, for example “food” or “metal”.") : QString());
}

void FirmPage::chooseIndustry(const QModelIndex &index)
{
    const QString code = index.data(IndustryListModel::CodeRole).toString();
    m_ui->industryEdit->setModified(false);
    change([&code](FirmProfile &p) { p.industry = code; });
    showProfile();
}

void FirmPage::keepIndustry()
{
    if (!m_ui->industryEdit->isModified())
        return;
    m_ui->industryEdit->completer()->popup()->hide();
    const QString words = m_ui->industryEdit->text().trimmed();
    if (words.isEmpty()) {
        m_ui->industryEdit->setModified(false);
        change([](FirmProfile &p) { p.industry.clear(); });
    } else if (m_industries->rowCount() > 0) {
        chooseIndustry(m_industries->index(0));
    }
}

void FirmPage::refresh()
{
    if (!session().hasCase())
        return;
    showProfile();
    showTitle();
    showStatistics();
    showPanel();
}

void FirmPage::showProfile()
{
    m_isFilling = true;
    const FirmProfile &profile = session().current().profile;
    const auto show = [](QLineEdit *edit, const QString &text) {
        if (!edit->isModified() && edit->text() != text)
            edit->setText(text);
    };
    show(m_ui->nameEdit, profile.name);
    if (!m_ui->corporateEdit->hasFocus())
        show(m_ui->corporateEdit, profile.corporateNumber);
    checkCorporateNumber();
    const Industry *industry = session().knowledge().industries.find(profile.industry);
    show(m_ui->industryEdit, industry ? industry->name.in(session().language()) : QString());
    if (industry && !m_ui->industryEdit->isModified())
        setHint(m_ui->industryHint, tr("Code %1 of the Japan Standard Industrial Classification").arg(industry->code));
    else if (!m_ui->industryEdit->isModified())
        setHint(m_ui->industryHint, QString());
    m_ui->prefectureBox->setCurrentIndex(qMax(0, m_ui->prefectureBox->findData(profile.prefecture)));
    m_ui->closingBox->setCurrentIndex(qMax(0, m_ui->closingBox->findData(profile.closingMonth)));
    if (profile.lastEarlierClosing) {           // else what is chosen so far stands: half of it is not kept
        const int year = profile.lastEarlierClosing->year();
        m_ui->movedBox->setChecked(true);
        if (m_ui->movedYearBox->findData(year) < 0)
            m_ui->movedYearBox->addItem(yearName(year), year);
        m_ui->movedYearBox->setCurrentIndex(m_ui->movedYearBox->findData(year));
        m_ui->movedMonthBox->setCurrentIndex(m_ui->movedMonthBox->findData(profile.lastEarlierClosing->month()));
    }
    showMove();
    show(m_ui->capitalEdit, profile.capital ? moneyText(*profile.capital, MoneyUnit::yen) : QString());
    if (!m_ui->capitalEdit->isModified()) {
        setHint(m_ui->capitalHint, profile.capital ? QStringLiteral("%1%2").arg(moneyText(*profile.capital, MoneyUnit::manYen),
                                                                                moneyUnitText(MoneyUnit::manYen, session().language())) : QString());
    }
    m_ui->sitesBox->setValue(profile.sites.value_or(0));
    m_ui->employeesBox->setValue(profile.regularEmployees ? qRound(profile.regularEmployees->persons()) : -1);
    setHint(m_ui->employeesHint, profile.regularEmployees ? QString() : tr("Enter a number only if it differs from the payroll."));
    m_ui->soleBox->setChecked(profile.isSoleProprietor);
    for (QCheckBox *box : m_dealings)
        box->setChecked(profile.dealings.contains(box->property("code").toString()));
    m_isFilling = false;
}

void FirmPage::showTitle()
{
    const SizeClass &size = session().diagnosis().sizeClass;
    const Language language = session().language();
    switch (size.verdict) {
    case SizeVerdict::small: m_ui->titleLabel->setText(tr("This firm is a small enterprise")); break;
    case SizeVerdict::medium: m_ui->titleLabel->setText(tr("This firm is a small or medium enterprise")); break;
    case SizeVerdict::outside: m_ui->titleLabel->setText(tr("This firm is larger than a small or medium enterprise")); break;
    case SizeVerdict::unknown: m_ui->titleLabel->setText(tr("Please tell us about the firm")); break;
    }
    m_ui->subtitleLabel->setText(size.verdict == SizeVerdict::unknown ? tr("With industry and capital or people the legal size class is known.")
                                                                      : size.reason.in(language));
}

void FirmPage::showStatistics()
{
    while (QLayoutItem *item = m_ui->statisticsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const FirmProfile &profile = session().current().profile;
    for (const QString &scheme : {QStringLiteral("hojin"), QStringLiteral("locaben"), QStringLiteral("meti2017_fig6")}) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(label(schemeName(scheme), "caption"), 2);
        const std::vector<IndustryMatch> matches = session().knowledge().industries.matches(profile.industry, scheme);
        const QString name = matches.empty() ? (profile.industry.isEmpty() ? tr("After the industry is chosen") : tr("This list leaves the industry out"))
                                             : matches.front().title.in(session().language());
        layout->addWidget(label(name, "aid"), 3);
        if (!matches.empty() && matches.front().isJudgement) {
            auto *chip = new Chip(Chip::Kind::assumption, tr("our reading"));
            chip->setToolTip(matches.front().remark.in(session().language()));
            layout->addWidget(chip);
        }
        m_ui->statisticsLayout->addWidget(row);
    }
}

void FirmPage::showPanel()
{
    const Language language = session().language();
    const DiagnosisRecord &record = session().diagnosis();
    m_panel->clear();
    if (!m_problems.empty()) {
        auto *list = new ProblemList;
        list->set(m_problems);
        m_panel->add(list);
    }
    const auto money = [language](Yen amount) {
        return tr("%1 %2 or less").arg(moneyText(amount, MoneyUnit::manYen), moneyUnitText(MoneyUnit::manYen, language));
    };
    const auto show = [this, language, &money](const QString &title, const SizeClass &size) {
        m_panel->heading(title);
        if (size.verdict != SizeVerdict::unknown) {
            m_panel->title(size.ruleName.in(language));
            m_panel->paragraph(size.reason.in(language));
        } else {
            m_panel->paragraph(size.missing.empty() ? size.reason.in(language) : tr("Not yet decided."));
        }
        for (const Text &missing : size.missing)
            m_panel->line(PanelColumn::Sign::open, missing.in(language));
        if (size.capitalLimit)
            m_panel->row(tr("Capital"), money(*size.capitalLimit));
        if (size.employeesLimit)
            m_panel->row(tr("People"), tr("%1 or fewer").arg(*size.employeesLimit));
        if (size.smallLimit)
            m_panel->row(tr("Small enterprise"), tr("%1 or fewer").arg(*size.smallLimit));
        if (!size.source.isEmpty())
            m_panel->caption(size.source);
        if (!isDecisive(size.confirmation) && size.verdict != SizeVerdict::unknown)
            m_panel->sentence(tr("The rule is not confirmed yet."), Mark::toConfirm);
    };
    show(tr("Size class by law"), record.sizeClass);
    m_panel->space();
    show(tr("Size class of the IT subsidy"), record.subsidyClass);
}

} // namespace smartsme
