// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace smartsme {

/// A row of the origin panel: sign, name, a quiet line below, value at the right in the figure font. A door when it is enabled.
class PanelRow : public QAbstractButton
{
    Q_OBJECT
public:
    PanelRow(const QString &name, const QString &line, const QString &value, QWidget *parent = nullptr);
    void setSign(const QString &sign);      ///< "＋", "−", "÷" before the name, or nothing
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override { QAbstractButton::enterEvent(event); update(); }
    void leaveEvent(QEvent *event) override { QAbstractButton::leaveEvent(event); update(); }

private:
    QRect nameArea(int width) const;

    QString m_name, m_line, m_value, m_sign;
};

} // namespace smartsme
