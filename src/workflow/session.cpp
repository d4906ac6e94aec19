// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session.h"

#include "workflow/account_memory.h"
#include "workflow/diagnose.h"
#include "workflow/session_state.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace smartsme {

Session::Session(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const SessionOptions &options)
{
    auto state = std::make_unique<State>();
    state->options = options;
    std::unique_ptr<Session> session(new Session(std::move(state)));
    session->setLanguage(options.language);     // first, so that what goes wrong is told in it
    auto knowledge = Knowledge::load(options.dataFolder);
    if (!knowledge)
        return std::move(knowledge).problems();
    auto store = CaseStore::open(options.databasePath);
    if (!store)
        return std::move(store).problems();
    session->m_state->knowledge = std::move(knowledge).value();
    const QString folder = options.layoutFolder.isEmpty() ? ownLayoutFolder(options.databasePath) : options.layoutFolder;
    session->m_state->layouts = std::make_unique<OwnLayouts>(session->m_state->knowledge, folder);
    session->m_state->store = std::move(store).value();
    if (auto benchmarks = session->openBenchmarks(); !benchmarks)
        return std::move(benchmarks).problems();
    return session;
}

const Knowledge &Session::knowledge() const { return m_state->knowledge; }
OwnLayouts &Session::layouts() const { return *m_state->layouts; }
QDate Session::today() const { return m_state->options.today; }
Language Session::language() const { return m_state->options.language; }

void Session::setLanguage(Language language)
{
    m_state->installed.set(language);
    m_state->options.language = language;
    Q_EMIT languageChanged();
}

Result<std::vector<CaseLine>> Session::cases() const { return m_state->store->lines(); }

Result<CaseId> Session::createCase(const FirmProfile &profile)
{
    return createFrom(CaseDescription{profile, {}, {}, {}, {}});
}

Result<Done> Session::openCase(const CaseId &id)
{
    auto firm = m_state->store->load(id);
    if (!firm)
        return std::move(firm).problems();
    auto office = m_state->store->officeChoices(id);
    if (!office)
        return std::move(office).problems();
    m_state->firm = std::move(firm).value();
    m_state->office = std::move(office).value();
    m_state->diagnosis.reset();
    m_state->isExported = false;
    Q_EMIT caseChanged();
    return Done{};
}

Result<CaseId> Session::createFrom(const CaseDescription &description, bool isSample)
{
    CaseStore &store = *m_state->store;
    const auto id = store.create(description.profile, isSample, m_state->now());
    if (!id)
        return id;
    const auto undo = [&](Problems problems) -> Result<CaseId> {
        closeCase();
        if (auto removed = store.remove(*id); !removed)
            std::ranges::copy(removed.problems(), std::back_inserter(problems));
        return problems;
    };
    if (auto opened = openCase(*id); !opened)
        return undo(opened.problems());
    Problems refused;
    for (const FileOutcome &outcome : importFiles(description.files)) {
        if (!outcome.isTaken && !outcome.isLeftOut)
            std::ranges::copy(outcome.problems, std::back_inserter(refused));
    }
    if (!refused.empty())
        return undo(std::move(refused));
    for (const TypedWorkforce &workforce : description.workforce) {
        if (auto done = setTypedWorkforce(workforce); !done)
            return undo(done.problems());
    }
    if (auto done = setAnswers(description.answers); !done)
        return undo(done.problems());
    if (description.plan != PlanOptions()) {
        if (auto done = setPlanOptions(description.plan); !done)
            return undo(done.problems());
    }
    if (auto done = kept(store.forgetImportChanges(*id)); !done)    // there was nothing before it
        return undo(done.problems());
    return id;
}

Result<CaseId> Session::openSample(const QString &firm)
{
    const QString folder = QDir(m_state->options.dataFolder).filePath(QStringLiteral("samples/firm_%1").arg(firm));
    const QStringList samples{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    if (!samples.contains(firm))
        return Problem{Severity::error, QStringLiteral("workflow.sample-unknown"), {}, tr("There is no such sample firm."), firm,
                       samples.join(QStringLiteral(", ")), tr("Name a (restaurant), b (metal parts) or c (shop).")};
    auto description = readCaseDescription(QDir(folder).filePath(QStringLiteral("sample.json")), m_state->knowledge.questionnaire);
    if (!description)
        return std::move(description).problems();
    const auto lines = cases();
    if (!lines)
        return lines.problems();
    const auto same = std::ranges::find_if(*lines, [&](const CaseLine &line) { return line.isSample && line.name == description->profile.name; });
    if (same == lines->end())
        return createFrom(*description, true);
    if (auto opened = openCase(same->id); !opened)
        return std::move(opened).problems();
    return same->id;
}

void Session::closeCase()
{
    m_state->firm.reset();
    m_state->diagnosis.reset();
    Q_EMIT caseChanged();
}

Result<Done> Session::deleteCase(const CaseId &id)
{
    if (auto removed = m_state->store->remove(id); !removed)
        return removed;
    if (hasCase() && current().id == id)
        closeCase();
    Q_EMIT casesChanged();
    return Done{};
}

bool Session::hasCase() const { return m_state->firm.has_value(); }

const Case &Session::current() const
{
    Q_ASSERT(hasCase());
    return *m_state->firm;
}

const DiagnosisRecord &Session::diagnosis() const
{
    if (!m_state->diagnosis) {
        m_state->diagnosis = diagnose(current(), m_state->knowledge, today());
        addOfficeChoices(*m_state->diagnosis, current(), m_state->office, m_state->knowledge.categories);
    }
    return *m_state->diagnosis;
}

namespace {

QString personalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/smartsme");
}

} // namespace

QString defaultDatabasePath()
{
    const QDir folder(personalFolder());
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QStringLiteral("cases.smartsme"));
}

QString defaultBenchmarkFolder()
{
    return personalFolder() + QStringLiteral("/benchmarks");
}

} // namespace smartsme
