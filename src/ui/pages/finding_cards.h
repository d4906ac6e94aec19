// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/number_format.h"
#include "report/productivity_card.h"
#include "workflow/session.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace smartsme {

/// "What stands out": three findings, all on request; each with its sentence, the figures it rests on (doors) and where it leads.
class FindingCards : public QFrame
{
    Q_OBJECT
public:
    explicit FindingCards(QWidget *parent = nullptr);
    /// `about`: of which year they are.
    void show(const std::vector<ProductivityCard> &cards, const QString &about, MoneyUnit unit, Language language);
    using QFrame::show;

Q_SIGNALS:
    void originRequested(const smartsme::Figure &figure);
    void tabRequested(const QString &name);
    void stepRequested(smartsme::Step step);

private:
    void build();
    void addCard(QVBoxLayout *body, const ProductivityCard &card);
    void addEvidence(QVBoxLayout *column, const ProductivityCard &card);
    void follow(CardKind kind);

    std::vector<ProductivityCard> m_cards;
    MoneyUnit m_unit = MoneyUnit::manYen;
    Language m_language = Language::ja;
    bool m_isWhole = false;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_all = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace smartsme
