// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/own_layouts.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace smartsme {

class Chip;
class PreviewModel;
class ProblemBar;

/// A file before it is taken: what it is thought to be and why, its first rows under what they mean, the first values as they
/// would be taken. Another layout or encoding is seen at once; whoever reads the file is told by readingChosen(). With a problem that
/// says a line it shows the rows around that line instead, the line chosen and the cell marked.
class FilePreview : public QFrame
{
    Q_OBJECT
public:
    explicit FilePreview(const OwnLayouts &layouts, QWidget *parent = nullptr);

    /// Several files of one kind: the first is shown, the others can be chosen, each as it was read.
    using OptionsOf = std::function<ImportOptions(const QString &path)>;
    void open(const QStringList &paths, const OptionsOf &optionsOf);
    /// At the line of one of the problems of a file; the others can be walked to.
    void openAt(const QString &path, const ImportOptions &options, const Problems &problems, const Problem &first);
    bool showsRow() const;
    QString path() const;
    ImportOptions options() const;
    void retranslate(Language language);

Q_SIGNALS:
    void readingChosen(const QString &path, const smartsme::ImportOptions &options);
    void teachingAsked(const QString &path, const smartsme::ImportOptions &options);
    /// The own layout it is read by is to be given to a colleague.
    void givingAsked(const smartsme::LayoutId &layout);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QLayout *buildFields();
    void fillFiles();
    void fillLayouts(const Preview &preview);
    void showFile();
    void showAround(const Problem &problem);
    void showRead(const Result<Preview> &preview);
    void showPreview(const Preview &preview);
    void makeRoom();
    void showTrouble(const Preview &preview);
    void showTaken(const Preview &preview);
    void showFailure(const Problems &problems);
    void choose();
    QString takenText(const PreviewRow &row) const;

    const OwnLayouts &m_layouts;
    QStringList m_paths;
    OptionsOf m_optionsOf;
    ImportOptions m_options;            ///< of the file shown
    Language m_language = Language::ja;
    PreviewModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QComboBox *m_file = nullptr;
    QLabel *m_what = nullptr;
    Chip *m_unverified = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_layoutLabel = nullptr;
    QComboBox *m_layout = nullptr;
    QLabel *m_encodingLabel = nullptr;
    QComboBox *m_encoding = nullptr;
    QPushButton *m_teach = nullptr;
    QPushButton *m_give = nullptr;
    LayoutId m_own;                     ///< the own layout in use, empty for a supplied one
    QPushButton *m_close = nullptr;
    ProblemBar *m_problem = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_taken = nullptr;
    QLabel *m_trouble = nullptr;
};

} // namespace smartsme
