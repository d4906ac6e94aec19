// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QFrame>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace smartsme {

/// One thing to check in the panel: mark, sentence, place, what stands there and what is needed, amounts, likely reasons, and the
/// choices as buttons. The one that was chosen stays pressed.
class ReviewCard : public QFrame
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text;
        std::function<void()> pressed;
        QString name;               ///< object name
        bool isChosen = false;
        bool isProposed = false;
    };

    explicit ReviewCard(const Problem &problem, QWidget *parent = nullptr);
    void addAmounts(const QString &leftName, const QString &rightName, const std::vector<std::array<QString, 3>> &rows);
    void addReasons(const std::vector<QString> &reasons);
    void addChoices(const std::vector<Choice> &choices);
    /// A drop-down for each label, to be filled, with a button that takes the data of what is chosen in them.
    std::vector<QComboBox *> addChoosers(const QStringList &labels, const QString &buttonText, const QString &name,
                                         const std::function<void(const QStringList &data)> &pressed);

private:
    void add(const QString &text, const char *role);

    QVBoxLayout *m_lines = nullptr;
};

} // namespace smartsme
