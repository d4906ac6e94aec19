// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/session.h"

#include <QAbstractButton>
#include <QFrame>
#include <QString>

#include <array>

class QPushButton;

namespace smartsme {

/// The mark of a step state: hollow ring, half disc, disc with tick, ochre triangle. Shape and colour say the same.
void paintStepMark(QPainter &painter, const QRectF &area, StepState state);
QString stepStateText(StepState state);

/// One step of the rail: mark, number and name, one line of result.
class RailStep : public QAbstractButton
{
    Q_OBJECT
public:
    RailStep(int number, QWidget *parent = nullptr);
    void setTexts(const QString &name, const QString &line);
    void setState(StepState state);
    void setEnds(bool isFirst, bool isLast);
    void setNarrow(bool isNarrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override { QAbstractButton::enterEvent(event); update(); }
    void leaveEvent(QEvent *event) override { QAbstractButton::leaveEvent(event); update(); }

private:
    void describe();

    int m_number;
    QString m_name, m_line;
    StepState m_state = StepState::empty;
    bool m_isFirst = false, m_isLast = false, m_isNarrow = false;
};

/// The seven steps at the left. Up and down move between them, Enter or a click asks for one; Ctrl+1 to Ctrl+7 anywhere in the window.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    void show(const Session &session);
    using QFrame::show;
    void setCurrent(Step step);
    Step current() const { return m_current; }
    void setNarrow(bool isNarrow);
    RailStep *step(Step step) const;

Q_SIGNALS:
    void stepRequested(smartsme::Step step);
    void casesRequested();
    void clientViewRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    std::array<RailStep *, 7> m_steps{};
    std::array<QString, 7> m_lines;
    QPushButton *m_cases = nullptr;
    QPushButton *m_clientView = nullptr;
    Step m_current = Step::firm;
    bool m_isNarrow = false;
};

} // namespace smartsme
