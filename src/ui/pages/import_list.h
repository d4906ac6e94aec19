// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "ui/models/import_lines.h"
#include "workflow/session.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace smartsme {

class ImportedFilesModel;

/// The files of the firm, those just read above those kept: what each is, its period, rows and result. Choosing a row opens it.
class ImportList : public QFrame
{
    Q_OBJECT
public:
    explicit ImportList(QWidget *parent = nullptr);

    void showLines(std::vector<ImportLine> lines, Language language);
    /// What "take back" would take back; hidden when there is nothing.
    void setUndo(const std::optional<ImportChange> &change);
    /// Whether descriptions of journal lines are to be kept; offered while files are read that have some.
    void offerDescriptions(bool isOffered, bool isChecked);
    /// Fewer rows and no help, where a file is open below.
    void setCompact(bool isCompact);
    void retranslate();
    int fileCount() const;
    /// nullptr when no row is chosen
    const ImportLine *chosen() const;
    void clearChoice();

Q_SIGNALS:
    void opened(const smartsme::ImportLine &line);
    void removalAsked(const smartsme::ImportLine &line);
    void undoAsked();
    void descriptionsChosen(bool areKept);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fitColumns();
    void tell(void (ImportList::*signal)(const ImportLine &), const ImportLine *line);
    void fitHeight();
    void showButtons();

    ImportedFilesModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_remove = nullptr;
    QCheckBox *m_descriptions = nullptr;
    QLabel *m_descriptionsHint = nullptr;
    bool m_isFilling = false;
    bool m_isCompact = false;
    bool m_offersDescriptions = false;
};

} // namespace smartsme
