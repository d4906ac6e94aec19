// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/typed_numbers_form.h"

#include "core/number_text.h"
#include "report/number_format.h"
#include "ui/models/amount_input.h"
#include "ui/theme/theme.h"
#include "ui_typed_numbers_form.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace smartsme {

namespace {

struct FieldText { const char *id; const char *name; };

// Statement categories in the order of a tax return, then people and hours.
constexpr FieldText fieldTexts[] = {
    {"pl_sales", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Sales (yen)")},
    {"cost_sales_other", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Cost of sales (yen)")},
    {"sga_officer_pay", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Directors' pay (yen)")},
    {"sga_salary", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Wages and salaries (yen)")},
    {"sga_bonus", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Bonuses (yen)")},
    {"sga_statutory_welfare", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Social insurance and welfare (yen)")},
    {"sga_rent_real_estate", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Rent and leases (yen)")},
    {"sga_taxes_dues", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Taxes and dues (yen)")},
    {"sga_depreciation", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Depreciation (yen)")},
    {"sga_other", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "All other operating expenses (yen)")},
    {"nonop_interest_expense", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Interest paid (yen)")},
    {"bs_cash", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Cash and deposits (yen)")},
    {"bs_accounts_receivable", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Receivables (yen)")},
    {"bs_inventory", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Inventory (yen)")},
    {"bs_accounts_payable", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Payables (yen)")},
    {"bs_long_term_debt", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Borrowings (yen)")},
    {"bs_tangible", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Buildings, equipment and all other assets (yen)")},
    {"bs_retained_earnings", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Net assets, capital included (yen)")},
    {"officers", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Directors (people)")},
    {"regular", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Regular employees (people)")},
    {"partTime", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Part-timers (people)")},
    {"hours", QT_TRANSLATE_NOOP("smartsme::TypedNumbersForm", "Hours worked in the year, without directors")},
};
constexpr int firstPeopleField = 18;

} // namespace

TypedNumbersForm::TypedNumbersForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::TypedNumbersForm>())
{
    m_ui->setupUi(this);
    build();
    connect(m_ui->keepButton, &QPushButton::clicked, this, &TypedNumbersForm::keep);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &TypedNumbersForm::cancelled);
    connect(m_ui->yearBox, &QComboBox::activated, this, &TypedNumbersForm::yearChosen);
}

TypedNumbersForm::~TypedNumbersForm() = default;

void TypedNumbersForm::build()
{
    int at = 0;
    for (const FieldText &text : fieldTexts) {
        Field field{QString::fromLatin1(text.id), new QLineEdit(this), new QLabel(this)};
        field.edit->setObjectName(field.id);
        field.edit->setFont(figureFont());
        field.edit->setAlignment(Qt::AlignRight);
        setRole(field.label, "caption");
        field.label->setBuddy(field.edit);
        // Two columns, read downwards like the form on paper.
        const int rows = static_cast<int>(std::size(fieldTexts) + 1) / 2;
        m_ui->fieldsLayout->addWidget(field.label, at % rows * 2, at / rows);
        m_ui->fieldsLayout->addWidget(field.edit, at % rows * 2 + 1, at / rows);
        m_fields.push_back(field);
        ++at;
    }
    for (std::size_t i = 1; i < m_fields.size(); ++i)
        setTabOrder(m_fields[i - 1].edit, m_fields[i].edit);
    retranslate();
}

void TypedNumbersForm::retranslate()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i].label->setText(tr(fieldTexts[i].name));
        m_fields[i].edit->setAccessibleName(tr(fieldTexts[i].name));
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

QLineEdit *TypedNumbersForm::edit(const QString &id) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&id](const Field &field) { return field.id == id; });
    return found == m_fields.end() ? nullptr : found->edit;
}

void TypedNumbersForm::offerYears(const std::vector<FiscalYear> &years, Language language)
{
    const int before = m_ui->yearBox->currentIndex();
    m_years = years;
    m_ui->yearBox->clear();
    for (const FiscalYear &each : years)
        m_ui->yearBox->addItem(fiscalYearText(each, language));
    m_ui->yearBox->setCurrentIndex(before >= 0 && before < static_cast<int>(years.size()) ? before : 0);
}

FiscalYear TypedNumbersForm::year() const
{
    return m_years[static_cast<std::size_t>(qMax(0, m_ui->yearBox->currentIndex()))];
}

void TypedNumbersForm::show(const Amounts &amounts, const TypedWorkforce &workforce)
{
    m_ui->typedProblem->clear();
    for (const Field &field : m_fields)
        field.edit->clear();
    for (const auto &[category, amount] : amounts) {
        if (QLineEdit *field = edit(category.text()))
            field->setText(yenText(amount));
    }
    const auto people = [this](const char *id, const std::optional<Heads> &heads) {
        if (heads)
            edit(QString::fromLatin1(id))->setText(QString::number(heads->persons()));
    };
    people("officers", workforce.officers);
    people("regular", workforce.regular);
    people("partTime", workforce.partTime);
    if (workforce.hours)
        edit(QStringLiteral("hours"))->setText(QString::number(workforce.hours->hours()));
}

bool TypedNumbersForm::readPeople(TypedWorkforce &workforce) const
{
    const auto read = [this](const char *id, std::optional<Heads> &heads) {
        const QString text = normalised(edit(QString::fromLatin1(id))->text());
        bool isNumber = true;
        const double persons = text.isEmpty() ? 0 : text.toDouble(&isNumber);
        if (!text.isEmpty() && isNumber && persons >= 0 && persons < 1e6)
            heads = Heads::fromHundredths(qRound64(persons * 100));
        return text.isEmpty() || heads.has_value();
    };
    const QString hours = edit(QStringLiteral("hours"))->text().trimmed();
    const std::optional<Yen> plain = yenFrom(hours);    // 12,345 as well as 12345:30
    workforce.hours = hours.isEmpty() ? std::nullopt : plain ? std::optional(Hours::fromMinutes(plain->value() * 60)) : hoursFrom(hours);
    return read("officers", workforce.officers) && read("regular", workforce.regular) && read("partTime", workforce.partTime)
        && (hours.isEmpty() || workforce.hours);
}

void TypedNumbersForm::keep()
{
    Amounts amounts;
    for (std::size_t i = 0; i < firstPeopleField; ++i) {
        const QString text = m_fields[i].edit->text().trimmed();
        if (text.isEmpty())
            continue;
        const std::optional<Yen> amount = typedAmount(text);
        if (!amount) {
            m_ui->typedProblem->setText(tr("%1: “%2” is no amount. Write whole yen, for example 12,345,678.").arg(m_fields[i].label->text(), text));
            setRole(m_ui->typedProblem, "error");
            m_fields[i].edit->setFocus();
            return;
        }
        amounts.emplace_back(CategoryId(m_fields[i].id), *amount);
    }
    TypedWorkforce workforce{year(), {}, {}, {}, {}};
    if (!readPeople(workforce)) {
        m_ui->typedProblem->setText(tr("Please write people as a number, for example 3 or 2.5, and hours for example 12,345."));
        setRole(m_ui->typedProblem, "error");
        return;
    }
    m_ui->typedProblem->clear();
    Q_EMIT kept(year(), amounts, workforce);
}

} // namespace smartsme
