// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "workflow/session.h"

#include <boost/program_options/variables_map.hpp>

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace smartsme {

/// What was typed after the name of a command, and where its results go.
class Invocation
{
public:
    /// `values` are those of the parser; the argument list is under "argument".
    explicit Invocation(boost::program_options::variables_map values);

    bool has(const char *option) const { return m_values.count(option) > 0; }
    QString text(const char *option) const;             ///< empty when not given
    QStringList arguments() const;
    bool isJson() const { return has("json"); }
    Language language() const { return m_language; }

    /// A whole number, a decimal or a date; a text that is none is remembered as wrong usage, see isUsable().
    std::optional<qint64> integer(const char *option);
    /// Yen, not negative and at most what a file may hold.
    std::optional<qint64> amount(const char *option);
    std::optional<double> decimal(const char *option);
    QDate date(const char *option);
    /// Remembers that the command cannot run like this, with a sentence for the person.
    void misuse(const QString &sentence);
    bool isUsable() const { return m_isUsable; }

    QString dataFolder() const;
    /// In the file of --database; in memory with `inMemory`, where nothing is kept.
    Result<std::unique_ptr<Session>> openSession(bool inMemory);
    /// Opens the case of --case (number or name), --sample, or one made in memory from --profile and its like.
    /// Answers of --answers are added. With wrong usage nothing is opened and no problem is given: it was told, see isUsable().
    Result<std::unique_ptr<Session>> openChosenCase();
    /// The profile of --profile with --name, --industry, --capital and --closing-month on top.
    Result<CaseDescription> describedCase(const Session &session);

    /// Makes and opens the case: whole or not at all. What is to be said of its files is told, what refuses them too.
    Result<CaseId> createFrom(Session &session, CaseDescription description);

    /// Results go to stdout, problems to stderr; both UTF-8.
    void write(const QString &text) const;
    void write(const QJsonObject &object) const;
    void write(const QByteArray &utf8) const;
    void report(const Problems &problems) const;

private:
    void reportOwnTables(const Session &session) const;

    boost::program_options::variables_map m_values;
    Language m_language = Language::ja;
    bool m_isUsable = true;
};

/// Writes UTF-8 to stdout or stderr on every system.
void writeBytes(const QByteArray &utf8, bool toErrors);

/// "ja" and "en"; the language of the environment's messages decides nothing.
std::optional<Language> languageFrom(const QString &code);

} // namespace smartsme
