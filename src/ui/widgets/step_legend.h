// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace smartsme {

/// What the marks of the steps mean, in one line.
class StepLegend : public QWidget
{
    Q_OBJECT
public:
    explicit StepLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace smartsme
