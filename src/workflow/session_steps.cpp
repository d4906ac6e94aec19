// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session_state.h"

#include <algorithm>
#include <tuple>

namespace smartsme {

namespace {

/// The letters of CaseLine::steps.
QChar letterOf(StepState state)
{
    switch (state) {
    case StepState::empty: return QLatin1Char('e');
    case StepState::partial: return QLatin1Char('p');
    case StepState::complete: return QLatin1Char('c');
    case StepState::problem: return QLatin1Char('x');
    }
    Q_UNREACHABLE();
}

CaseLine lineOf(const Session &session)
{
    const DiagnosisRecord &record = session.diagnosis();
    CaseLine line;
    if (record.hasAnswers)
        line.layer = record.placement.layer;
    if (const YearRecord *year = record.latest()) {
        const auto headline = std::ranges::find(year->productivity, DefinitionTable::headline(), &Productivity::definition);
        if (headline != year->productivity.end())
            line.headline = headline->perPerson.value;
        line.people = year->workforce.figure(QStringLiteral("heads_total")).value;
    }
    for (const Step step : {Step::firm, Step::data, Step::productivity, Step::questions, Step::triangle, Step::plan, Step::report})
        line.steps += letterOf(session.state(step));
    return line;
}

} // namespace

Result<Done> Session::kept(Result<Done> done)
{
    if (!done)
        return done;
    auto firm = m_state->store->load(current().id);
    if (!firm)
        return std::move(firm).problems();
    m_state->firm = std::move(firm).value();
    m_state->diagnosis.reset();
    // The line only serves the list of cases; the change itself is stored whether or not it can be written.
    [[maybe_unused]] const auto listed = m_state->store->saveLine(current().id, lineOf(*this));
    Q_EMIT caseChanged();
    Q_EMIT casesChanged();
    return Done{};
}

Result<Done> Session::setProfile(const FirmProfile &profile)
{
    return kept(m_state->store->saveProfile(current().id, profile, m_state->now()));
}

Result<Done> Session::removeImport(const QString &sha256)
{
    return kept(m_state->store->removeImport(current().id, sha256, m_state->now()));
}

Result<Done> Session::removeImports(const QStringList &contents)
{
    return kept(m_state->store->removeImports(current().id, contents, m_state->now()));
}

Result<Done> Session::mapAccount(const QString &accountName, const CategoryId &category)
{
    if (!category.isEmpty() && !m_state->knowledge.categories.find(category))
        return Problem{Severity::error, QStringLiteral("ledger.category-unknown"), {}, tr("There is no statement category %1.").arg(category.text()),
                       category.text(), {}, tr("Choose one of the categories suggested for the account.")};
    AccountChoice choice{normalisedAccount(accountName), category, {}, {}};
    const auto &accounts = diagnosis().assignments;
    const auto stands = std::ranges::find_if(accounts, [&](const AccountAssignment &a) { return normalisedAccount(a.name) == choice.account; });
    if (stands != accounts.end())
        std::tie(choice.statement, choice.section) = std::tie(stands->statement, stands->section);
    return kept(m_state->store->saveMapping(current().id, choice, m_state->now()));
}

Books Session::typedBooks(FiscalYear year, const std::vector<std::pair<CategoryId, Yen>> &amounts) const
{
    Books books = booksOfTypedAmounts(year, amounts, m_state->knowledge.categories);
    books.source.name = tr("Typed amounts %1").arg(year.iso());
    books.source.product = Text{QStringLiteral("手入力"), QStringLiteral("typed by hand")};
    books.source.kind = Text{QStringLiteral("決算書の金額"), QStringLiteral("amounts of the statements")};
    books.source.sha256 = QStringLiteral("typed:") + year.iso();    // stands for the content: one set a year
    books.source.rows = static_cast<qint64>(books.accounts.size());
    return books;
}

Result<Done> Session::setTypedNumbers(const std::vector<std::pair<CategoryId, Yen>> &amounts, const TypedWorkforce &workforce)
{
    return kept(m_state->store->saveTypedNumbers(current().id, typedBooks(workforce.year, amounts), workforce, m_state->now()));
}

Result<Done> Session::setTypedWorkforce(const TypedWorkforce &workforce)
{
    return kept(m_state->store->saveTypedWorkforce(current().id, workforce, m_state->now()));
}

Result<Done> Session::setAnswer(const QuestionId &question, const Answer &answer)
{
    return setAnswers({{question, answer}});
}

Result<Done> Session::setAnswers(const Answers &answers)
{
    if (Problems problems = checkAnswers(answers, m_state->knowledge.questionnaire, {}); !problems.empty())
        return problems;
    return kept(m_state->store->saveAnswers(current().id, answers, m_state->now()));
}

Result<Done> Session::removeAnswer(const QuestionId &question)
{
    return kept(m_state->store->removeAnswer(current().id, question, m_state->now()));
}

Result<Done> Session::setPlanOptions(const PlanOptions &options)
{
    return kept(m_state->store->savePlanOptions(current().id, options, m_state->now()));
}

} // namespace smartsme
