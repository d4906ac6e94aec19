// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "report/number_format.h"

#include <QScrollArea>
#include <QString>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace smartsme {

/// The panel at the right of a page, built from top to bottom: headings, paragraphs, rows of name and value, lines with a mark,
/// buttons. A page clears and fills it again on refresh(). Texts are already in the language of the reader.
class PanelColumn : public QScrollArea
{
    Q_OBJECT
public:
    enum class Sign { tick, open, waived, warning, none };
    struct Button { QString text; std::function<void()> pressed; QString name; };

    explicit PanelColumn(QWidget *parent = nullptr);

    void clear();
    void heading(const QString &text);                              ///< small, bold, quiet
    void title(const QString &text);                                ///< 13.5 pt
    void title(const QString &text, Mark mark);
    void paragraph(const QString &text);
    void caption(const QString &text);
    void sentence(const QString &text, Mark mark);                  ///< paragraph with the chip of what it is
    void row(const QString &name, const QString &value);            ///< one rule below each
    void figureRow(const Figure &figure, MoneyUnit unit, Language language, bool isDifference = false);
    void line(Sign sign, const QString &text, bool isBold = false);
    void note(const QString &text, const QString &iconName = {});   ///< quiet box
    void buttons(const std::vector<Button> &buttons);
    void space();                                                   ///< between groups
    void add(QWidget *widget);                                      ///< takes it
    bool isEmpty() const;

Q_SIGNALS:
    void figureActivated(const smartsme::Figure &figure);

private:
    QVBoxLayout *m_layout = nullptr;
};

} // namespace smartsme
