// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/language.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QToolButton;
class QLabel;
class QVBoxLayout;

namespace smartsme {

/// "Where does this figure come from?" in words: what it is, its value to the yen, what was added up with file and lines, the formula
/// with its inputs (each a door, with a way back), the published table. It reads the origin and computes nothing.
class OriginPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OriginPanel(QWidget *parent = nullptr);
    void open(const Figure &figure, Language language);     ///< starts a new way
    void setLanguage(Language language);
    const Figure *figure() const { return m_way.empty() ? nullptr : &m_way.back(); }
    qsizetype depth() const { return static_cast<qsizetype>(m_way.size()); }

    /// "＋", "−", "×", "÷" before each input of an expression like "a + b - c", found by its id; empty where the id does not stand in it.
    static QString signOf(const QString &expression, const QString &id);

public Q_SLOTS:
    void back();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(const Figure &figure);
    void build();
    void addHeading(const QString &text);
    void addHead(const Figure &figure);
    void addInputs(const Origin &origin);
    void addParts(const Origin &origin);
    void addSource(const Origin &origin);

    std::vector<Figure> m_way;
    Language m_language = Language::ja;
    QLabel *m_title = nullptr;
    QPushButton *m_back = nullptr;
    QToolButton *m_close = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace smartsme
