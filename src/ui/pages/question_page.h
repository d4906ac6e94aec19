// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_page.h"

#include <memory>
#include <optional>
#include <vector>

namespace smartsme {

class AnswerOption;
class QuestionPanel;
namespace Ui { class QuestionPage; }

/// Step 4, 質問: one question at a time. Keys 1-4 choose, 5 is "don't know", 6 "does not apply" where it is allowed, Enter goes on.
/// The panel says what the books tell, why it is asked, and how many firms of the industry use the tool.
class QuestionPage : public StepPage
{
    Q_OBJECT
public:
    explicit QuestionPage(Session &session, QWidget *parent = nullptr);
    ~QuestionPage() override;
    void refresh() override;
    QWidget *panel() override;
    QString nextText() const override;
    void goOn() override;
    QuestionId current() const { return m_current; }
    void showQuestion(const QuestionId &question);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectControls();
    std::vector<QuestionId> order() const;
    int position() const;
    const Question *question() const;
    const Answer *answer() const;
    bool isDerived() const;             ///< answered by what is known, not by the person
    std::optional<int> supportedLevel() const;      ///< what the books support, where they tell
    void choose(int option);
    void keep(Answer answer);
    void keepNote();
    void move(int by);
    void buildOptions();
    void showAnswer();
    void showProgress();
    void showCount();
    void showPanel();

    std::unique_ptr<Ui::QuestionPage> m_ui;
    QuestionPanel *m_panel = nullptr;
    std::vector<AnswerOption *> m_options;
    QuestionId m_current;
    QuestionId m_built;                 ///< the question the options were built for
    std::optional<int> m_supported;     ///< and what the books supported then
    Problems m_problems;                ///< why the last answer was not kept
};

} // namespace smartsme
