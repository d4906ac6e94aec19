// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/productivity_tab.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace smartsme {

class FigureLabel;
class PlotView;

/// "Compared with whom": the strip, each published value with its table, year and class, the firm counted as the table counts, and
/// beside them what does not compare.
class ComparisonCard : public QFrame
{
    Q_OBJECT
public:
    explicit ComparisonCard(QWidget *parent = nullptr);
    /// `year`: of the record, or nullptr.
    void show(const DiagnosisRecord &record, const YearRecord *year, const ProductivityView &view, Language language);
    using QFrame::show;

Q_SIGNALS:
    void originRequested(const smartsme::Figure &figure);
    void tabRequested(const QString &name);

private:
    void openMark(const QString &id);
    QVBoxLayout *newBody();
    void addReferences(QVBoxLayout *body);
    void addOwnCounting(QVBoxLayout *body, const YearRecord &year);
    FigureLabel *door(const Figure &figure, bool isDifference);
    void addRow(QGridLayout *grid, const QString &name, FigureLabel *value, FigureLabel *difference);
    void addCaveats(QVBoxLayout *body, const QString &spread);

    MoneyUnit m_unit = MoneyUnit::manYen;
    Language m_language = Language::ja;
    std::optional<Comparison> m_comparison;         ///< a copy: the record may be made anew before a mark is opened
    std::optional<Figure> m_earlier;                ///< the firm's figure of the year before
    QLabel *m_title = nullptr;
    QLabel *m_source = nullptr;
    QPushButton *m_change = nullptr;
    PlotView *m_strip = nullptr;
    QWidget *m_body = nullptr;                      ///< what stands below the strip, made anew
    QVBoxLayout *m_column = nullptr;
};

} // namespace smartsme
