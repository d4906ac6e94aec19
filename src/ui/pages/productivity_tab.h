// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/number_format.h"
#include "workflow/session.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QTableView;

namespace smartsme {

class PanelColumn;
class RowTable;

/// What every tab of step 3 shows: the year of the header, the definition chosen, the unit of money.
struct ProductivityView
{
    MoneyUnit unit = MoneyUnit::manYen;
    std::optional<FiscalYear> year;         ///< one of session().diagnosis(); empty before there are books
    DefinitionId definition;
};

/// One tab of step 3. The page owns the tabs, tells them what to show and gives the current one the panel at the right.
class ProductivityTab : public QWidget
{
    Q_OBJECT
public:
    explicit ProductivityTab(Session &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session) {}

    virtual QString title() const = 0;
    /// Texts of the form in the language of the program; refresh() follows.
    virtual void retranslate() = 0;
    /// Shows `view`. Called when it changes and after every change of the case.
    void refresh(const ProductivityView &view);
    /// What stands at the right while this tab is shown and no origin is open. The panel is empty.
    virtual void fillPanel(PanelColumn &panel) = 0;

Q_SIGNALS:
    void originRequested(const smartsme::Figure &figure);
    void definitionChosen(const smartsme::DefinitionId &definition);
    void stepRequested(smartsme::Step step);
    void panelChanged();                    ///< fillPanel() has something else to say
    void tabRequested(const QString &name); ///< object name of another tab ("GapTab", "YearsTab", "LocalBenchmarkTab", "DefinitionsTab") or of what
                                            ///< is on it and to be scrolled to ("benchmarkChooser"); a button is pressed too ("changeButton")

protected:
    virtual void showView() = 0;            ///< view() is new
    Session &session() const { return m_session; }
    const ProductivityView &view() const { return m_view; }
    /// The year to show, as the diagnosis is now: it may have been made anew since refresh().
    const YearRecord *year() const;
    /// The year's figures of the definition chosen, or nullptr.
    const Productivity *chosen() const;
    /// The definitions this year has a figure of, the one of the view chosen.
    void fillDefinitions(QComboBox *box) const;
    /// A table whose cells are doors: click and Enter ask for the origin of the cell's figure.
    void setDoors(QTableView *table, const RowTable *model);

private:
    Session &m_session;
    ProductivityView m_view;
};

} // namespace smartsme
