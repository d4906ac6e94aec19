// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import_lines.h"
#include "ui/pages/step_page.h"
#include "ui/pages/typed_numbers_form.h"

#include <functional>
#include <map>
#include <memory>

namespace smartsme {

class FilePreview;
class ImportDesk;
class ImportPanel;
class LayoutMapper;
namespace Ui { class DataPage; }

/// Step 2, データ: files and folders are dropped or chosen, told apart, read in the background, looked at and taken together or not
/// at all; unknown files are taught; unknown accounts get a category; without files the numbers of a tax return are typed.
/// The parts are widgets of their own; the page leads from one to the other.
class DataPage : public StepPage
{
    Q_OBJECT
public:
    using FileChooser = std::function<QStringList(QWidget *)>;

    explicit DataPage(Session &session, QWidget *parent = nullptr);
    ~DataPage() override;
    using SaveChooser = std::function<QString(QWidget *, const QString &proposed)>;
    /// Replace the system's file dialogs.
    void setFileChooser(FileChooser chooser);
    void setSaveChooser(SaveChooser chooser);

    void refresh() override;
    QWidget *panel() override;
    QString nextText() const override;
    bool canGoOn() const override;
    void goOn() override;
    QString backText() const override;
    void goBack() override;
    void takeFiles(const QStringList &paths) override;
    bool hasUnkept() const override;
    const ImportDesk &desk() const { return *m_desk; }

Q_SIGNALS:
    void importFinished();      ///< reading came to an end

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectControls();
    void connectParts();
    void chooseFiles();
    void showTitle();
    void showFiles();
    void showMapping();
    void showPanel();
    void openLine(const ImportLine &line);
    void openPreview(const QStringList &paths);
    void openRow(const Problem &problem);
    void showPreview();
    void fitFiles();
    void closePreview();
    void teach(const QString &path, const ImportOptions &options);
    void showFilesPage();
    void removeLine(const ImportLine &line);
    void undo();
    void give(const LayoutId &layout);
    void markDrop(bool isOver);
    void typeNumbers();
    bool isTyping() const;
    void offerTyped();
    void showTyped();
    void keepTyped(const TypedNumbers &numbers);
    void mapAccount(const QString &account, const CategoryId &category);
    void keepProblems(const Result<Done> &done);

    std::unique_ptr<Ui::DataPage> m_ui;
    ImportPanel *m_panel = nullptr;
    ImportDesk *m_desk = nullptr;
    FilePreview *m_preview = nullptr;
    LayoutMapper *m_mapper = nullptr;
    FileChooser m_chooser;
    SaveChooser m_saver;
    Problems m_problems;                        ///< why the last change was not kept
};

} // namespace smartsme
