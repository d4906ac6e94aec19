// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "report/number_format.h"

#include <QWidget>

namespace smartsme {

/// A figure that is a door: value in figure font and unit; click, Enter or F4 asks for its origin. Shows "—" and the reason as
/// tooltip when it is not available.
class FigureLabel : public QWidget
{
    Q_OBJECT
public:
    enum class Size { headline /* 40 pt */, second /* 18 pt */, body };
    explicit FigureLabel(QWidget *parent = nullptr);
    void setSize(Size size);
    void setIsDifference(bool isDifference);        ///< written with its sign, "＋34万円／人"; before set()
    void set(const Figure &figure, MoneyUnit unit, Language language);
    const Figure &figure() const { return m_figure; }
    QString valueText() const { return m_value; }
    QString unitText() const { return m_unit; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void activated(const smartsme::Figure &figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont valueFont() const;
    QFont unitFont() const;

    Figure m_figure;
    QString m_value, m_unit;
    Size m_size = Size::body;
    bool m_isDifference = false;
};

} // namespace smartsme
