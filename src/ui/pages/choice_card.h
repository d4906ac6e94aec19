// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace smartsme {

/// A choice as a card: icon, bold line, smaller line, tick when chosen.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChoiceCard(const QString &iconName, QWidget *parent = nullptr);
    void set(const QString &title, const QString &line);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon, m_line;
};

} // namespace smartsme
