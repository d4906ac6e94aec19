// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/comparison.h"
#include "report/number_format.h"

#include <QWidget>

class QLabel;

namespace smartsme {

class FigureLabel;

/// A published value to compare with: who is meant, the value as a door, and in words survey, table, year and class.
class PublishedFigure : public QWidget
{
    Q_OBJECT
public:
    explicit PublishedFigure(QWidget *parent = nullptr);
    void set(const Reference &reference, MoneyUnit unit, Language language);
    QSize sizeHint() const override;            ///< as wide as its value: the words around it break

Q_SIGNALS:
    void activated(const smartsme::Figure &figure);

private:
    QLabel *m_name = nullptr;
    FigureLabel *m_value = nullptr;
    QLabel *m_source = nullptr;
};

/// "財務省 法人企業統計　2024年度": survey, or the table where it is not known, and year; then the class as it is printed.
QString publishedSource(const Reference &reference, Language language);

} // namespace smartsme
