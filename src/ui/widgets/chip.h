// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"

#include <QWidget>

namespace smartsme {

/// 事実 / 前提 / 助言 / 要確認 as shape and word, or a state chip (ok, warning, error). Painted: QSS dashed borders come out ragged.
class Chip : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { fact, assumption, advice, toConfirm, ok, warning, error };
    explicit Chip(QWidget *parent = nullptr);
    Chip(Kind kind, const QString &text, QWidget *parent = nullptr);
    void set(Kind kind, const QString &text);
    void set(Mark mark);            ///< with the mark's own word
    Kind kind() const { return m_kind; }
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same chip inside a table cell; its size is sizeOf().
    static void paint(QPainter &painter, const QRectF &area, Kind kind, const QString &text);
    static QSize sizeOf(const QString &text);
    static Kind kindOf(Mark mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::fact;
    QString m_text;
};

} // namespace smartsme
