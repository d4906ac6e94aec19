// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/question_page.h"

#include "ui/pages/answer_option.h"
#include "ui/pages/page_look.h"
#include "ui/pages/question_panel.h"
#include "ui/theme/theme.h"
#include "ui_question_page.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace smartsme {

QuestionPage::QuestionPage(Session &session, QWidget *parent)
    : StepPage(session, parent), m_ui(std::make_unique<Ui::QuestionPage>()), m_panel(new QuestionPanel(this))
{
    m_ui->setupUi(this);
    m_panel->hide();
    layOutPage(this);
    setFocusPolicy(Qt::StrongFocus);
    connectControls();
}

QuestionPage::~QuestionPage()
{
    silence(this);
}

QWidget *QuestionPage::panel()
{
    return m_panel;
}

void QuestionPage::connectControls()
{
    connect(m_panel, &PanelColumn::figureActivated, this, &QuestionPage::originRequested);
    connect(m_ui->formButton, &QPushButton::toggled, this, [this] { refresh(); });
    connect(m_ui->unknownButton, &QPushButton::clicked, this, [this] { keep(Answer::dontKnow()); });
    connect(m_ui->notApplicableButton, &QPushButton::clicked, this, [this] { keep(Answer::notApplicable()); });
    connect(m_ui->noteEdit, &QLineEdit::editingFinished, this, &QuestionPage::keepNote);
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->progress, &SurveyProgress::groupClicked, this, [this](int group) {
        QStringList seen;
        for (const QuestionId &id : order()) {
            const QString dimension = session().knowledge().questionnaire.find(id)->dimension;
            if (seen.contains(dimension))
                continue;
            if (seen.size() == group)
                return showQuestion(id);
            seen << dimension;
        }
    });
}

void QuestionPage::changeEvent(QEvent *event)
{
    StepPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_built = QuestionId();
    if (session().hasCase())
        refresh();
}

void QuestionPage::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    setFocus();
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        goOn();
    } else if (digit >= 1 && digit <= static_cast<int>(m_options.size()) && (digit <= 4 || question()->type != AnswerType::level4)) {
        choose(digit - 1);
    } else if (digit == 5 && question()) {
        keep(Answer::dontKnow());
    } else if (digit == 6 && question() && question()->naAllowed) {
        keep(Answer::notApplicable());
    } else {
        StepPage::keyPressEvent(event);
    }
}

// Which question

std::vector<QuestionId> QuestionPage::order() const
{
    const SurveyForm form = m_ui->formButton->isChecked() ? SurveyForm::full : SurveyForm::shortForm;
    const DiagnosisRecord &record = session().diagnosis();
    return askingOrder(session().knowledge().questionnaire, record.answers, form, record.placement.isTopPostponed);
}

int QuestionPage::position() const
{
    const std::vector<QuestionId> all = order();
    const auto found = std::find(all.begin(), all.end(), m_current);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

const Question *QuestionPage::question() const
{
    return session().knowledge().questionnaire.find(m_current);
}

const Answer *QuestionPage::answer() const
{
    const Answers &answers = session().diagnosis().answers;
    const auto found = answers.find(m_current);
    return found == answers.end() ? nullptr : &found->second;
}

bool QuestionPage::isDerived() const
{
    return answer() && !session().current().answers.contains(m_current);
}

std::optional<int> QuestionPage::supportedLevel() const
{
    const std::vector<Evidence> &evidence = session().diagnosis().evidence;
    const auto support = std::ranges::find(evidence, m_current, &Evidence::question);
    return support == evidence.end() ? std::nullopt : std::optional(support->supportsLevel);
}

void QuestionPage::showQuestion(const QuestionId &question)
{
    keepNote();
    m_current = question;
    refresh();
    setFocus();
    Q_EMIT footChanged();
}

void QuestionPage::move(int by)
{
    const std::vector<QuestionId> all = order();
    const int next = position() + by;
    if (next >= 0 && next < static_cast<int>(all.size()))
        showQuestion(all[static_cast<std::size_t>(next)]);
}

QString QuestionPage::nextText() const
{
    if (!session().hasCase())
        return tr("Next question");
    return position() + 1 < static_cast<int>(order().size()) ? tr("Next question") : tr("See the triangle");
}

void QuestionPage::goOn()
{
    keepNote();
    if (position() + 1 < static_cast<int>(order().size()))
        move(1);
    else
        Q_EMIT nextRequested();
}

// Answering

void QuestionPage::choose(int option)
{
    const Question *asked = question();
    if (!asked || option < 0 || option >= static_cast<int>(m_options.size()))
        return;
    if (asked->type == AnswerType::level4)
        return keep(Answer::ofLevel(option));
    const QString code = asked->optionCodes.at(option);
    if (asked->type == AnswerType::single)
        return keep(Answer::ofCodes({code}));
    // "None of these" and the others exclude each other.
    const QString none = QStringLiteral("NONE");
    QStringList codes = answer() && answer()->state == Answer::State::codes ? answer()->codes : QStringList{};
    const bool wasChosen = codes.removeAll(code) > 0;
    if (!wasChosen && code == none)
        codes.clear();
    if (!wasChosen) {
        codes.removeAll(none);
        codes << code;
    }
    keep(Answer::ofCodes(codes));
}

void QuestionPage::keep(Answer given)
{
    given.note = m_ui->noteEdit->text().trimmed();
    // The last box unticked: the question is open again, unless something was said about it.
    const bool isNothing = given.state == Answer::State::codes && given.codes.isEmpty();
    if (isNothing && !given.note.isEmpty())
        given.state = Answer::State::unknown;
    const Result<Done> kept = isNothing && given.note.isEmpty() ? session().removeAnswer(m_current) : session().setAnswer(m_current, given);
    m_problems = kept ? Problems{} : kept.problems();
    refresh();
    Q_EMIT footChanged();
}

void QuestionPage::keepNote()
{
    if (!session().hasCase() || m_current.isEmpty() || !m_ui->noteEdit->isModified())
        return;
    m_ui->noteEdit->setModified(false);
    if (isDerived())
        return;     // a note alone must not freeze what follows from the firm's page
    // A note without an answer is kept with "don't know": nothing that was said is lost.
    keep(answer() ? *answer() : Answer::dontKnow());
}

// What is shown

void QuestionPage::refresh()
{
    if (!session().hasCase())
        return;
    const std::vector<QuestionId> all = order();
    if (position() < 0 && !all.empty()) {
        const Answers &answers = session().diagnosis().answers;
        const auto open = std::find_if(all.begin(), all.end(), [&answers](const QuestionId &id) { return !answers.contains(id); });
        m_current = open == all.end() ? all.front() : *open;
    }
    if (!question())
        return;
    if (m_built != m_current || m_supported != supportedLevel())
        buildOptions();
    showAnswer();
    showCount();
    showProgress();
    showPanel();
    // Keys answer as soon as the page is seen; a field or button that the person is in keeps them.
    const QWidget *focused = QApplication::focusWidget();
    if (isVisible() && (!focused || focused->isAncestorOf(this)))
        setFocus();
}

void QuestionPage::buildOptions()
{
    const Question &asked = *question();
    const Language language = session().language();
    while (QLayoutItem *item = m_ui->optionsLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName(QString());     // until it is gone, the new one has the name
        item->widget()->deleteLater();
        delete item;
    }
    m_options.clear();
    m_supported = supportedLevel();
    const bool isLevel = asked.type == AnswerType::level4;
    for (std::size_t at = 0; at < asked.options.size(); ++at) {
        const int number = static_cast<int>(at);
        auto *option = new AnswerOption(m_ui->scrollContent);
        const bool isSupported = isLevel && m_supported == number;
        option->setObjectName(QStringLiteral("option%1").arg(number + 1));
        option->set(asked.options[at].in(language), number < 9 ? QString::number(number + 1) : QString(), isLevel ? number : -1,
                    asked.type == AnswerType::multi, isSupported ? tr("the books support it") : QString());
        connect(option, &AnswerOption::clicked, this, [this, number] { choose(number); });
        m_ui->optionsLayout->addWidget(option);
        m_options.push_back(option);
    }
    if (m_built != m_current) {
        const Answers &own = session().current().answers;
        const auto given = own.find(m_current);
        m_ui->noteEdit->setText(given == own.end() ? QString() : given->second.note);
    }
    m_built = m_current;
    m_ui->titleLabel->setText(asked.text.in(language));
    switch (asked.type) {
    case AnswerType::level4: m_ui->subtitleLabel->setText(tr("Choose the one that comes nearest. If in doubt, think of a usual month.")); break;
    case AnswerType::single: m_ui->subtitleLabel->setText(tr("Choose one.")); break;
    case AnswerType::multi: m_ui->subtitleLabel->setText(tr("Choose all that fit.")); break;
    }
    m_ui->unknownButton->setText(isLevel ? tr("Don't know  5") : tr("Don't know"));
    m_ui->notApplicableButton->setText(tr("Does not apply  6"));
    m_ui->notApplicableButton->setVisible(asked.naAllowed);
}

void QuestionPage::showAnswer()
{
    const Question &asked = *question();
    const Answer *given = answer();
    for (std::size_t at = 0; at < m_options.size(); ++at) {
        const int number = static_cast<int>(at);
        bool isChosen = false;
        if (given && given->state == Answer::State::level)
            isChosen = given->level == number;
        else if (given && given->state == Answer::State::codes)
            isChosen = given->codes.contains(asked.optionCodes.at(number));
        m_options[at]->setChecked(isChosen);
        m_options[at]->update();
    }
    m_ui->unknownButton->setChecked(given && given->state == Answer::State::unknown);
    m_ui->notApplicableButton->setChecked(given && given->state == Answer::State::notApplicable);
    m_ui->noteEdit->setEnabled(!isDerived());       // a note belongs to an answer of the person
    m_ui->noteEdit->setToolTip(isDerived() ? tr("A note can be added once you choose an answer here.") : QString());
}

void QuestionPage::showCount()
{
    const int all = static_cast<int>(order().size());
    const bool isFull = m_ui->formButton->isChecked();
    m_ui->countLabel->setText(isFull ? tr("Question %1 of %2, all questions").arg(position() + 1).arg(all)
                                     : tr("Question %1 of %2, short form").arg(position() + 1).arg(all));
    m_ui->formButton->setText(isFull ? tr("Back to the short form") : tr("Ask all questions"));
    m_ui->previousButton->setEnabled(position() > 0);
}

void QuestionPage::showProgress()
{
    const Questionnaire &questionnaire = session().knowledge().questionnaire;
    const Answers &answers = session().diagnosis().answers;
    std::vector<SurveyProgress::Group> groups;
    QStringList dimensions;
    for (const QuestionId &id : order()) {
        const QString dimension = questionnaire.find(id)->dimension;
        if (!dimensions.contains(dimension)) {
            dimensions << dimension;
            groups.push_back({questionnaire.dimension(dimension)->name.in(session().language()), {}});
        }
        const SurveyProgress::Mark mark = id == m_current ? SurveyProgress::Mark::current
            : answers.contains(id) ? SurveyProgress::Mark::answered : SurveyProgress::Mark::open;
        groups[static_cast<std::size_t>(dimensions.indexOf(dimension))].marks.push_back(mark);
    }
    m_ui->progress->setGroups(std::move(groups));
}

void QuestionPage::showPanel()
{
    m_panel->showQuestion(session(), *question(), isDerived(), m_problems);
}

} // namespace smartsme
