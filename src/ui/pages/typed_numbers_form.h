// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "workflow/typed_numbers.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QTimer;

namespace smartsme {

namespace Ui { class TypedNumbersForm; }

/// The numbers of a tax return typed by hand: amounts of typedFields(), people by type, hours. A blank field is not known, never zero.
/// Each field is read while it is typed; soon after, checkWanted() asks for what the numbers come to. Nothing is stored by the form.
class TypedNumbersForm : public QWidget
{
    Q_OBJECT
public:
    explicit TypedNumbersForm(QWidget *parent = nullptr);
    ~TypedNumbersForm() override;

    /// Offers the years and shows what was typed before for the year chosen.
    void offerYears(const std::vector<FiscalYear> &years, Language language);
    void show(const TypedAmounts &amounts, const TypedWorkforce &workforce);
    FiscalYear year() const;
    /// What checkTyped() says of the numbers of checkWanted().
    void showCheck(const TypedCheck &check);

Q_SIGNALS:
    void kept(const smartsme::TypedNumbers &numbers);
    void checkWanted(const smartsme::TypedNumbers &numbers);    ///< of the fields that can be read
    void figureActivated(const smartsme::Figure &figure);
    void cancelled();
    void yearChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QString id;                     ///< category, or "officers", "regular", "partTime", "hours"
        QLineEdit *edit = nullptr;
        QLabel *label = nullptr;
        QLabel *remark = nullptr;       ///< below the field, hidden while there is nothing to say
        QString unreadable;             ///< why the text is no number; empty when it can be read or is blank
    };
    void layOut();
    void build();
    void retranslate();
    void read(Field &field);
    /// Of the fields that can be read.
    TypedNumbers numbers() const;
    void keep();
    void showRemark(const Field &field, const QString &text, const char *tone);
    QLineEdit *edit(const QString &id) const;

    std::unique_ptr<Ui::TypedNumbersForm> m_ui;
    std::vector<Field> m_fields;
    std::vector<FiscalYear> m_years;
    Language m_language = Language::ja;
    QTimer *m_pause = nullptr;
};

} // namespace smartsme
