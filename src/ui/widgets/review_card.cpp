// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/review_card.h"

#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/wrapping_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartsme {

namespace {

constexpr double widthOfButtons = 236;

} // namespace

ReviewCard::ReviewCard(const Problem &problem, QWidget *parent) : QFrame(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, u(6));
    row->setSpacing(u(12));
    auto *mark = new QLabel(this);
    mark->setPixmap(ProblemList::iconFor(problem.severity).pixmap(u(18), u(18)));
    row->addWidget(mark, 0, Qt::AlignTop);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(u(4));
    row->addLayout(m_lines, 1);
    add(problem.message, "bold");
    add(breakable(ProblemList::placeText(problem)), "caption");
    add(problem.found.isEmpty() ? QString() : ProblemList::foundText(problem), "second");
    if (problem.id != QStringLiteral("import.not-recognised"))      // there it is the long list of all products
        add(problem.expected.isEmpty() ? QString() : ProblemList::expectedText(problem), "second");
    add(problem.remedy, "second");
    setAccessibleName(printed(problem));
}

void ReviewCard::add(const QString &text, const char *role)
{
    if (text.isEmpty())
        return;
    m_lines->addWidget(label(prose(text), role, this));     // prose() escapes: it may hold what stands in a stranger's file
}

void ReviewCard::addAmounts(const QString &leftName, const QString &rightName, const std::vector<std::array<QString, 3>> &rows)
{
    if (rows.empty())
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(u(8));
    grid->setVerticalSpacing(u(2));
    const auto put = [&](const QString &text, const char *role, int line, int column) {
        QLabel *made = label({}, role, this);
        made->setTextFormat(Qt::PlainText);
        made->setText(text);
        if (column > 0)
            made->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(made, line, column);
    };
    put(breakable(leftName), "caption", 0, 1);
    put(breakable(rightName), "caption", 0, 2);
    int line = 1;
    for (const auto &[name, left, right] : rows) {
        put(name, "caption", line, 0);
        put(left, "figure", line, 1);
        put(right, "figure", line, 2);
        ++line;
    }
    grid->setColumnStretch(0, 1);
    m_lines->addLayout(grid);
}

void ReviewCard::addReasons(const std::vector<QString> &reasons)
{
    for (const QString &reason : reasons)
        add(reason, "second");
}

void ReviewCard::addChoices(const std::vector<Choice> &choices)
{
    if (choices.empty())
        return;
    auto *buttons = new WrappingLayout(u(8));
    for (const Choice &choice : choices) {
        auto *made = new QPushButton(choice.text, this);
        made->setObjectName(choice.name);
        made->setCheckable(choice.isChosen);
        made->setChecked(choice.isChosen);
        setRole(made, "small");
        if (choice.isProposed)
            made->setAccessibleDescription(tr("Proposed"));
        connect(made, &QPushButton::clicked, this, [pressed = choice.pressed] { pressed(); });
        if (made->sizeHint().width() > u(widthOfButtons)) {
            made->setAccessibleName(choice.text);
            made->setToolTip(choice.text);
            made->setText(made->fontMetrics().elidedText(choice.text, Qt::ElideRight, u(widthOfButtons - 24)));
        }
        buttons->addWidget(made);
    }
    m_lines->addLayout(buttons);
}

std::vector<QComboBox *> ReviewCard::addChoosers(const QStringList &names, const QString &buttonText, const QString &objectName,
                                                 const std::function<void(const QStringList &data)> &pressed)
{
    auto *line = new WrappingLayout(u(8));
    std::vector<QComboBox *> boxes;
    for (const QString &name : names) {
        auto *box = boxes.emplace_back(new QComboBox(this));
        box->setObjectName(objectName + (boxes.size() == 1 ? QStringLiteral("Box") : QStringLiteral("Box%1").arg(boxes.size())));
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setAccessibleName(name);
        keepFromWheel(box);
        line->addWidget(box);
    }
    auto *take = new QPushButton(buttonText, this);
    take->setObjectName(objectName + QStringLiteral("Button"));
    setRole(take, "small");
    connect(take, &QPushButton::clicked, this, [pressed, boxes] {
        QStringList chosen;
        for (const QComboBox *box : boxes)
            chosen << box->currentData().toString();
        pressed(chosen);
    });
    line->addWidget(take);
    m_lines->addLayout(line);
    return boxes;
}

} // namespace smartsme
