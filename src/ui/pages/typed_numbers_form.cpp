// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/typed_numbers_form.h"

#include "core/number_text.h"
#include "report/number_format.h"
#include "ui/models/amount_input.h"
#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapping_layout.h"
#include "ui_typed_numbers_form.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace smartsme {

namespace {

constexpr int pauseMs = 500;            // after the last key: 2,00 on the way to 2,000 is no mistake
constexpr double mostPeople = 1e6;
constexpr double heightOfResults = 430;     // below it what the numbers come to is scrolled with the fields

struct PeopleText { const char *id; const char *name; };

constexpr PeopleText peopleTexts[] = {
    {"officers", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Directors (people)")},
    {"regular", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Regular employees (people)")},
    {"partTime", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Part-timers (people)")},
    {"hours", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Hours worked in the year, without directors")},
};

/// "3", "2.5"; nothing for what is no number of people.
std::optional<Heads> headsFrom(const QString &text)
{
    bool isNumber = false;
    const double persons = normalised(text).toDouble(&isNumber);
    if (!isNumber || !(persons >= 0 && persons < mostPeople))      // "nan" is neither
        return std::nullopt;
    return Heads::fromHundredths(qRound64(persons * 100));
}

/// 12,345 as well as 12345:30
std::optional<Hours> yearHoursFrom(const QString &text)
{
    if (const std::optional<Yen> plain = yenFrom(text))
        return *plain < Yen(0) ? std::nullopt : std::optional(Hours::fromMinutes(plain->value() * 60));
    return hoursFrom(text);
}

// What the two above read back as it was.

QString headsText(const std::optional<Heads> &heads)
{
    if (!heads)
        return {};
    const int digits = heads->hundredths() % 100 == 0 ? 0 : heads->hundredths() % 10 == 0 ? 1 : 2;
    return QString::number(heads->persons(), 'f', digits);
}

QString yearHoursText(const std::optional<Hours> &hours)
{
    if (!hours)
        return {};
    const QString whole = QString::number(hours->minutes() / 60);
    const std::int64_t minutes = hours->minutes() % 60;
    return minutes == 0 ? whole : QStringLiteral("%1:%2").arg(whole).arg(minutes, 2, 10, QLatin1Char('0'));
}

/// In the order of the fields.
QStringList textsOf(const TypedAmounts &amounts, const TypedWorkforce &workforce)
{
    QStringList texts;
    for (const TypedField &field : typedFields()) {
        const auto amount = std::ranges::find(amounts, field.category, &TypedAmounts::value_type::first);
        texts << (amount == amounts.end() ? QString() : yenText(amount->second));
    }
    return texts << headsText(workforce.officers) << headsText(workforce.regular) << headsText(workforce.partTime) << yearHoursText(workforce.hours);
}

bool isBlank(const QStringList &texts)
{
    return std::ranges::all_of(texts, &QString::isEmpty);
}

} // namespace

TypedNumbersForm::TypedNumbersForm(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::TypedNumbersForm>()), m_pause(new QTimer(this))
{
    m_ui->setupUi(this);
    layOut();
    build();
    setKept();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, [this] {
        for (Field &field : m_fields)
            read(field);
        Q_EMIT checkWanted(numbers());
    });
    connect(m_ui->keepButton, &QPushButton::clicked, this, &TypedNumbersForm::keep);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        m_drafts.clear();
        setTexts(m_kept);
        Q_EMIT cancelled();
    });
    connect(m_ui->yearBox, &QComboBox::activated, this, &TypedNumbersForm::yearChosen);
    for (FigureLabel *figure : {m_ui->profit, m_ui->typedPerPerson, m_ui->typedPerHour}) {
        figure->setSize(FigureLabel::Size::second);
        connect(figure, &FigureLabel::activated, this, &TypedNumbersForm::figureActivated);
    }
}

TypedNumbersForm::~TypedNumbersForm()
{
    silence(this);
}

/// The year stands below its name; what the numbers come to stands beside each other as far as the width goes.
void TypedNumbersForm::layOut()
{
    m_ui->yearBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ui->yearBox->setMinimumWidth(u(110));     // its whole text where there is room
    m_ui->typedTitle->setWordWrap(true);
    auto *year = new QVBoxLayout;
    year->setSpacing(u(2));
    year->addWidget(m_ui->yearLabel);
    year->addWidget(m_ui->yearBox);
    m_ui->headLayout->addLayout(year);
    m_ui->typedProblem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wrapButtons(m_ui->typedButtons, {m_ui->cancelButton, m_ui->keepButton}, Qt::AlignRight);
    auto *results = new WrappingLayout(u(18));
    const std::pair<QLabel *, FigureLabel *> shown[] = {{m_ui->profitLabel, m_ui->profit}, {m_ui->perPersonLabel, m_ui->typedPerPerson}, {m_ui->perHourLabel, m_ui->typedPerHour}};
    for (const auto &[name, figure] : shown) {
        auto *group = new QVBoxLayout;
        group->setSpacing(u(2));
        name->setWordWrap(true);
        name->setMinimumWidth(u(130));
        group->addWidget(name);
        group->addWidget(figure);
        results->addGroup(group);
    }
    m_ui->liveColumn->insertLayout(0, results);
}

void TypedNumbersForm::build()
{
    std::vector<QString> ids;
    for (const TypedField &field : typedFields())
        ids.push_back(field.category.text());
    for (const PeopleText &people : peopleTexts)
        ids.push_back(QString::fromLatin1(people.id));
    // Two columns, read downwards like the form on paper: label, field, what is to say about it.
    const std::size_t rows = (ids.size() + 1) / 2;
    m_fields.reserve(ids.size());
    for (std::size_t at = 0; at < ids.size(); ++at) {
        Field &field = m_fields.emplace_back(Field{ids[at], new QLineEdit(this), new QLabel(this), new QLabel(this), {}});
        field.edit->setObjectName(field.id);
        field.edit->setFont(figureFont());
        field.edit->setAlignment(Qt::AlignRight);
        setRole(field.label, "caption");
        field.label->setWordWrap(true);
        field.label->setBuddy(field.edit);
        field.remark->setObjectName(field.id + QStringLiteral("_remark"));
        field.remark->setWordWrap(true);
        field.remark->hide();
        const int row = static_cast<int>(at % rows) * 3;
        const int column = static_cast<int>(at / rows);
        m_ui->fieldsLayout->addWidget(field.label, row, column);
        m_ui->fieldsLayout->addWidget(field.edit, row + 1, column);
        m_ui->fieldsLayout->addWidget(field.remark, row + 2, column);
        connect(field.edit, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    }
    for (std::size_t i = 1; i < m_fields.size(); ++i)
        setTabOrder(m_fields[i - 1].edit, m_fields[i].edit);
    retranslate();
}

void TypedNumbersForm::retranslate()
{
    const std::size_t amounts = typedFields().size();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString name = i < amounts ? tr("%1 (yen)").arg(typedFields()[i].label.in(m_language)) : tr(peopleTexts[i - amounts].name);
        m_fields[i].label->setText(name);
        m_fields[i].edit->setAccessibleName(name);
        m_fields[i].edit->setPlaceholderText(tr("not known"));
    }
}

void TypedNumbersForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void TypedNumbersForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isLow = height() < u(heightOfResults);
    QBoxLayout *place = isLow ? m_ui->typedContentLayout : m_ui->formLayout;
    if (place->indexOf(m_ui->well) < 0)
        place->insertWidget(isLow ? place->count() - 1 : 2, m_ui->well);
}

QLineEdit *TypedNumbersForm::edit(const QString &id) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&id](const Field &field) { return field.id == id; });
    return found == m_fields.end() ? nullptr : found->edit;
}

void TypedNumbersForm::offerYears(const std::vector<FiscalYear> &years, Language language)
{
    const int before = m_ui->yearBox->currentIndex();
    const auto same = before < 0 ? years.end() : std::ranges::find(years, year());
    m_language = language;
    retranslate();
    m_years = years;
    m_ui->yearBox->clear();
    for (const FiscalYear &each : years)
        m_ui->yearBox->addItem(fiscalYearText(each, language));
    m_ui->yearBox->setCurrentIndex(same == years.end() ? 0 : static_cast<int>(same - years.begin()));
}

FiscalYear TypedNumbersForm::year() const
{
    return m_years[static_cast<std::size_t>(qMax(0, m_ui->yearBox->currentIndex()))];
}

void TypedNumbersForm::show(const TypedAmounts &amounts, const TypedWorkforce &workforce)
{
    const QStringList kept = textsOf(amounts, workforce);
    const bool isSameYear = m_year == year();
    const bool isOnlyYearCorrected = isBlank(m_kept) && isBlank(kept) && !m_drafts.contains(year());
    const bool isTyped = texts() != m_kept;
    if (isTyped && !isSameYear && !isOnlyYearCorrected)
        m_drafts[m_year] = texts();
    const bool stays = isTyped && (isSameYear || isOnlyYearCorrected);
    m_year = year();
    m_kept = kept;
    if (!stays) {
        const auto draft = m_drafts.extract(m_year);
        setTexts(draft ? draft.mapped() : kept);
    }
    m_ui->typedProblem->clear();
    for (Field &field : m_fields)
        read(field);
    Q_EMIT checkWanted(numbers());
}

void TypedNumbersForm::setKept()
{
    m_kept = texts();
}

bool TypedNumbersForm::hasDraft() const
{
    return !m_drafts.empty() || texts() != m_kept;
}

QStringList TypedNumbersForm::texts() const
{
    QStringList texts;
    for (const Field &field : m_fields)
        texts << field.edit->text();
    return texts;
}

void TypedNumbersForm::setTexts(const QStringList &texts)
{
    for (std::size_t at = 0; at < m_fields.size(); ++at)
        m_fields[at].edit->setText(texts.at(static_cast<qsizetype>(at)));
}

void TypedNumbersForm::read(Field &field)
{
    const QString text = field.edit->text().trimmed();
    const auto at = static_cast<std::size_t>(&field - m_fields.data());
    field.unreadable.clear();
    if (text.isEmpty())
        return;
    if (at < typedFields().size()) {
        if (!typedAmount(text))
            field.unreadable = tr("“%1” is no amount. Write whole yen, for example 12,345,678.").arg(text);
    } else if (field.id == QStringLiteral("hours")) {
        if (!yearHoursFrom(text))
            field.unreadable = tr("“%1” is no number of hours. Write for example 12,345.").arg(text);
    } else if (!headsFrom(text)) {
        field.unreadable = tr("“%1” is no number of people. Write for example 3 or 2.5.").arg(text);
    }
    if (!field.unreadable.isEmpty())
        showRemark(field, field.unreadable, "error");
}

TypedNumbers TypedNumbersForm::numbers() const
{
    TypedNumbers typed{year(), {}, TypedWorkforce{year(), {}, {}, {}, {}}};
    for (const TypedField &field : typedFields()) {
        if (const std::optional<Yen> amount = typedAmount(edit(field.category.text())->text().trimmed()))
            typed.amounts.emplace_back(field.category, *amount);
    }
    typed.workforce.officers = headsFrom(edit(QStringLiteral("officers"))->text());
    typed.workforce.regular = headsFrom(edit(QStringLiteral("regular"))->text());
    typed.workforce.partTime = headsFrom(edit(QStringLiteral("partTime"))->text());
    typed.workforce.hours = yearHoursFrom(edit(QStringLiteral("hours"))->text().trimmed());
    return typed;
}

void TypedNumbersForm::showRemark(const Field &field, const QString &text, const char *tone)
{
    field.remark->setText(text);
    field.remark->setVisible(!text.isEmpty());
    setRole(field.remark, text.isEmpty() ? "caption" : tone);
    field.edit->setProperty("tone", text.isEmpty() ? QString() : QString::fromLatin1(tone));
    restyle(field.edit);
}

void TypedNumbersForm::showCheck(const TypedCheck &check)
{
    for (const Field &field : m_fields) {
        const auto found = std::ranges::find(check.remarks, field.id, &TypedRemark::field);
        if (field.unreadable.isEmpty())
            showRemark(field, found == check.remarks.end() ? QString() : found->text.in(m_language), "warn");
    }
    m_ui->profit->set(check.operatingProfit, MoneyUnit::yen, m_language);
    m_ui->typedPerPerson->set(check.perPerson, MoneyUnit::manYen, m_language);
    m_ui->typedPerHour->set(check.perHour, MoneyUnit::yen, m_language);
    const Figure &lacking = check.perPerson.isAvailable() ? check.perHour : check.perPerson;
    m_ui->liveNote->setText(lacking.isAvailable() ? QString() : lacking.unavailable.in(m_language));
}

void TypedNumbersForm::keep()
{
    for (Field &field : m_fields) {
        read(field);
        if (field.unreadable.isEmpty())
            continue;
        m_ui->typedProblem->setText(QStringLiteral("%1: %2").arg(field.label->text(), field.unreadable));
        setRole(m_ui->typedProblem, "error");
        field.edit->setFocus();
        return;
    }
    m_ui->typedProblem->clear();
    Q_EMIT kept(numbers());
}

} // namespace smartsme
