// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/number_format.h"
#include "workflow/session.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QButtonGroup;

namespace smartsme {

class FittingCellsModel;
namespace Ui { class BenchmarkChooser; }

/// 比べる統計表: which published values fit the open case, which one is taken and why; the person's choice of tables, import and
/// removal of tables. Every change goes to the session and comes back with its signal.
class BenchmarkChooser : public QWidget
{
    Q_OBJECT
public:
    using FileChooser = std::function<QString(QWidget *)>;
    using Confirmer = std::function<bool(QWidget *, const QString &question)>;

    explicit BenchmarkChooser(QWidget *parent = nullptr);
    ~BenchmarkChooser() override;
    /// Shows the tables of `session` for a year of the open case; without a year only the tables themselves.
    void show(Session &session, std::optional<FiscalYear> year, MoneyUnit unit);
    using QWidget::show;
    /// Instead of the system's dialogs.
    void setFileChooser(FileChooser chooser) { m_file = std::move(chooser); }
    void setConfirmer(Confirmer confirmer) { m_confirmed = std::move(confirmer); }

Q_SIGNALS:
    void originRequested(const smartsme::Figure &figure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectControls();
    void refresh();
    void showFitting();
    void showTables();
    QWidget *rowOf(const ImportedTable &table);
    void choose(const TableChoice &choice);
    void addTable();
    void removeTable(const ImportedTable &table);
    void tell(const QString &done, const Problems &problems);

    std::unique_ptr<Ui::BenchmarkChooser> m_ui;
    FittingCellsModel *m_fitting = nullptr;
    QButtonGroup *m_choices = nullptr;
    Session *m_session = nullptr;
    std::optional<FiscalYear> m_year;
    QStringList m_rows;         ///< what the rows of imported tables were made of
    MoneyUnit m_unit = MoneyUnit::manYen;
    QString m_done;             ///< what the last press did
    Problems m_refused;         ///< why it did not
    FileChooser m_file;
    Confirmer m_confirmed;
};

} // namespace smartsme
