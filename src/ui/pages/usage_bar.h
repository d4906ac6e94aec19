// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/figure.h"

#include <QWidget>

#include <optional>

namespace smartsme {

/// One tool of 図6: name, share of firms of the industry as a bar and number, and a disc when the firm uses it, a ring when it does not;
/// neither where that is not answered.
class UsageBar : public QWidget
{
    Q_OBJECT
public:
    UsageBar(const QString &name, const Figure &rate, std::optional<bool> isUsed, Language language, QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(const smartsme::Figure &rate);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_name;
    Figure m_rate;
    QString m_value;
    std::optional<bool> m_isUsed;
};

} // namespace smartsme
