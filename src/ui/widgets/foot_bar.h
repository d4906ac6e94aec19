// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace smartsme {

/// Below the page: the way back and the one filled button.
class FootBar : public QFrame
{
    Q_OBJECT
public:
    explicit FootBar(QWidget *parent = nullptr);
    void set(const QString &nextText, bool canGoOn);
    /// An empty text is "back".
    void setBack(const QString &text, bool isVisible);
    QPushButton *next() const { return m_next; }
    QPushButton *back() const { return m_back; }

Q_SIGNALS:
    void nextPressed();
    void backPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QString m_backText;
};

} // namespace smartsme
