// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_page.h"
#include "ui/pages/typed_numbers_form.h"

#include <functional>
#include <memory>
#include <vector>

namespace smartsme {

class AccountMappingModel;
class ImportedFilesModel;
class MappingFilter;
class PanelColumn;
namespace Ui { class DataPage; }

/// Step 2, データ: files are dropped or chosen, told apart, read in the background and taken whole or not at all; unknown accounts
/// get a category; without files the numbers of a tax return are typed. What is to be checked stands in the panel.
class DataPage : public StepPage
{
    Q_OBJECT
public:
    using FileChooser = std::function<QStringList(QWidget *)>;

    explicit DataPage(Session &session, QWidget *parent = nullptr);
    ~DataPage() override;
    /// Replaces the system's file dialog.
    void setFileChooser(FileChooser chooser);

    void refresh() override;
    QWidget *panel() override;
    QString nextText() const override;
    bool canGoOn() const override;
    void takeFiles(const QStringList &paths) override;

Q_SIGNALS:
    void importFinished();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectControls();
    void chooseFiles();
    void import(const QStringList &paths, bool replace, const ImportOptions &options);
    void take(std::vector<FileOutcome> outcomes, const QStringList &paths);
    void showTitle();
    void showTables();
    void showPanel();
    void showOutcome(const FileOutcome &outcome);
    void askWhetherToReplace(const FileOutcome &outcome);
    void askForTaxBookkeeping(const FileOutcome &outcome);
    void forget(const QString &name);
    void markDrop(bool isOver);
    void typeNumbers();
    void showTyped();
    void keepTyped(const FiscalYear &year, const TypedNumbersForm::Amounts &amounts, const TypedWorkforce &workforce);
    void mapAccount(const QString &account, const CategoryId &category);
    void removeSelected();

    std::unique_ptr<Ui::DataPage> m_ui;
    PanelColumn *m_panel = nullptr;
    ImportedFilesModel *m_files = nullptr;
    AccountMappingModel *m_accounts = nullptr;
    MappingFilter *m_filter = nullptr;
    FileChooser m_chooser;
    std::vector<FileOutcome> m_outcomes;        ///< of this visit that still need a look
    std::map<QString, QString> m_paths;         ///< name -> path of files offered in this visit, to read them once more
    Problems m_problems;                        ///< why the last change was not kept
    bool m_isReading = false;
};

} // namespace smartsme
