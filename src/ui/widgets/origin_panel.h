// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "ui/widgets/entry_lines_view.h"

#include <QWidget>

#include <functional>
#include <variant>
#include <vector>

class QPushButton;
class QScrollArea;
class QToolButton;
class QLabel;
class QVBoxLayout;

namespace smartsme {

/// "Where does this figure come from?" in words: what it is, its value to the yen, the formula with its inputs, the accounts added up
/// and their journal lines, the months of the payroll, the published table with its neighbours. Each is a door with a way back. It
/// reads the origin and computes nothing.
class OriginPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OriginPanel(const Session &session, QWidget *parent = nullptr);
    void open(const Figure &figure, Language language);     ///< starts a new way
    void setLanguage(Language language);
    const Figure *figure() const;           ///< the last on the way; journal lines belong to it
    bool showsLines() const { return !m_way.empty() && std::holds_alternative<AccountLines>(m_way.back()); }
    qsizetype depth() const { return static_cast<qsizetype>(m_way.size()); }

    /// Asks where the PDF of an explanation goes; a dialog unless set. Empty: nowhere.
    using PathChooser = std::function<QString(QWidget *owner, const QString &proposed)>;
    void setPathChooser(PathChooser chooser);

public Q_SLOTS:
    void back();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Stop = std::variant<Figure, AccountLines>;
    void go(Stop stop);
    void addFoot(QVBoxLayout *column);
    void print();
    void build();
    QString nameOf(const Stop &stop) const;
    void showFigure(const Figure &figure);
    void showLines(const AccountLines &lines);
    void addNeighbours(const Figure &figure);
    QWidget *partRow(const Origin &origin, const Origin::Part &part);
    void addFact(const QString &name, const QString &value);
    void addHeading(const QString &text);
    void addHead(const Figure &figure);
    void addInputs(const Origin &origin);
    void addParts(const Origin &origin);
    void addSource(const Origin &origin);

    const Session &m_session;
    std::vector<Stop> m_way;
    Language m_language = Language::ja;
    QLabel *m_title = nullptr;
    QPushButton *m_back = nullptr;
    QToolButton *m_close = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_printed = nullptr;        ///< where it went, or why not
    QPushButton *m_print = nullptr;
    PathChooser m_chooser;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace smartsme
