// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "workflow/typed_numbers.h"

#include <QStringList>
#include <QWidget>

#include <map>
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

    /// The year that was chosen stays chosen where it is still there.
    void offerYears(const std::vector<FiscalYear> &years, Language language);
    /// Shows what is kept of the year chosen. What was typed and not kept is never lost: it waits as the draft of its year, and where
    /// nothing is kept of either year only the year was corrected and the fields stay as they are.
    void show(const TypedAmounts &amounts, const TypedWorkforce &workforce);
    /// What the fields hold is kept now.
    void setKept();
    bool hasDraft() const;
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
    void resizeEvent(QResizeEvent *event) override;

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
    QStringList texts() const;
    void setTexts(const QStringList &texts);

    std::unique_ptr<Ui::TypedNumbersForm> m_ui;
    std::vector<Field> m_fields;
    std::vector<FiscalYear> m_years;
    FiscalYear m_year;                          ///< of what the fields hold
    QStringList m_kept;                         ///< texts of the fields as that year is kept
    std::map<FiscalYear, QStringList> m_drafts; ///< of other years
    Language m_language = Language::ja;
    QTimer *m_pause = nullptr;
};

} // namespace smartsme
