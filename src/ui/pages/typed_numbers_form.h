// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/identifier.h"
#include "core/language.h"
#include "core/yen.h"
#include "ledger/workforce.h"

#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class QLabel;
class QLineEdit;

namespace smartsme {

namespace Ui { class TypedNumbersForm; }

/// The numbers of a tax return typed by hand: amounts by statement category, people by type, hours. A blank field is not known,
/// never zero. What is typed is checked here and handed on by kept(); nothing is stored by the form.
class TypedNumbersForm : public QWidget
{
    Q_OBJECT
public:
    using Amounts = std::vector<std::pair<CategoryId, Yen>>;

    explicit TypedNumbersForm(QWidget *parent = nullptr);
    ~TypedNumbersForm() override;

    /// Offers the years and shows what was typed before for the year chosen.
    void offerYears(const std::vector<FiscalYear> &years, Language language);
    void show(const Amounts &amounts, const TypedWorkforce &workforce);
    FiscalYear year() const;

Q_SIGNALS:
    void kept(const smartsme::FiscalYear &year, const smartsme::TypedNumbersForm::Amounts &amounts, const smartsme::TypedWorkforce &workforce);
    void cancelled();
    void yearChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field { QString id; QLineEdit *edit = nullptr; QLabel *label = nullptr; };
    void build();
    void retranslate();
    void keep();
    bool readPeople(TypedWorkforce &workforce) const;
    QLineEdit *edit(const QString &id) const;

    std::unique_ptr<Ui::TypedNumbersForm> m_ui;
    std::vector<Field> m_fields;
    std::vector<FiscalYear> m_years;
};

} // namespace smartsme
