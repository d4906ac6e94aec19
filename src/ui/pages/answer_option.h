// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace smartsme {

/// One answer as a large row: ring or box, text, what the books say, level bars, key. Checkable; several or one, as the page says.
class AnswerOption : public QAbstractButton
{
    Q_OBJECT
public:
    explicit AnswerOption(QWidget *parent = nullptr);
    /// `key` empty: no key; `level` below 0: no bars. `evidence`: the word when imported files support this answer.
    void set(const QString &text, const QString &key, int level, bool isMulti, const QString &evidence);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintRing(QPainter &painter) const;
    void paintLevel(QPainter &painter, double right) const;
    int textWidth(int width) const;
    QString m_key, m_evidence;
    int m_level = -1;
    bool m_isMulti = false;
};

} // namespace smartsme
