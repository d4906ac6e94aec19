// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_page.h"

#include <functional>
#include <memory>
#include <vector>

class QPushButton;

namespace smartsme {

class ChoiceCard;
namespace Ui { class ReportPage; }

/// Step 7, 報告: for whom, where to, a preview of the page as it will be printed, and what was checked after writing.
class ReportPage : public StepPage
{
    Q_OBJECT
public:
    using FolderChooser = std::function<QString(QWidget *, const QString &proposed)>;

    explicit ReportPage(Session &session, QWidget *parent = nullptr);
    ~ReportPage() override;
    /// Replaces the system's dialog for a file to save to.
    void setPathChooser(FolderChooser chooser);
    /// Where the path line starts; by default the person's documents.
    void setFolder(const QString &folder);

    void refresh() override;
    QString nextText() const override;
    bool canGoOn() const override;
    void goOn() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildChoices();
    void choose(ReportKind kind);
    void proposePath();
    void showPreview();
    void showResult();

    std::unique_ptr<Ui::ReportPage> m_ui;
    std::vector<ChoiceCard *> m_cards;
    FolderChooser m_chooser;
    QString m_folder;
    ReportKind m_kind = ReportKind::ownerPage;
    QString m_written;                  ///< path of the file just written, or empty
    QString m_checked;                  ///< what was checked in it
    Problems m_problems;
};

} // namespace smartsme
