// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/own_layouts.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace smartsme {

class ColumnHeader;
class PreviewModel;

/// Teaches an unknown file in the page: what kind it is, where its headings are, what each column means. Guesses first, checks with
/// every choice; the whole file is tried before it is kept. kept() names the layout that knows the file from then on.
class LayoutMapper : public QFrame
{
    Q_OBJECT
public:
    explicit LayoutMapper(OwnLayouts &layouts, QWidget *parent = nullptr);

    void open(const QString &path, const ImportOptions &options);
    const LayoutDraft &draft() const { return m_draft; }
    void retranslate(Language language);

Q_SIGNALS:
    void kept(const QString &path, const smartsme::LayoutId &id);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QLayout *buildFields();
    void fillFields();
    void showDraft();
    void showChoosers();
    void showChecks(const DraftCheck &check);
    void addCheck(bool isFine, const QString &text);
    void choose(int column, int meaning);
    void chooseKind();
    void chooseHeader();
    void tryWhole();
    void showTried(const Result<Imported> &tried);
    void keep();

    OwnLayouts &m_layouts;
    Language m_language = Language::ja;
    QString m_path;
    ImportOptions m_options;
    FileHead m_sample;
    LayoutDraft m_draft;
    PreviewModel *m_model = nullptr;
    ColumnHeader *m_header = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_kindLabel = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_rowLabel = nullptr;
    QComboBox *m_row = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QTableView *m_table = nullptr;
    QVBoxLayout *m_checks = nullptr;
    QLabel *m_tried = nullptr;
    QPushButton *m_tryButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_keepButton = nullptr;
};

} // namespace smartsme
