// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace smartsme {

enum class Severity { error, warning, note };

/// Where in an input something stands. Empty text and 0 mean "not known" or "does not apply".
struct Place
{
    QString file;       ///< the name to show, not necessarily a path
    QString sheet;
    qint64 line = 0;    ///< 1 is the first line of the file
    int column = 0;     ///< 1 is the first column
    friend bool operator==(const Place &, const Place &) = default;
};

/// Something wrong, located. One type for import, data, store, export, CLI and window.
/// `message` is one translated, complete sentence; `remedy` says what to do. `id` is for tests, docs/errors.md and support.
struct Problem
{
    Severity severity = Severity::error;
    QString id;         ///< "import.amount-unreadable"
    Place place;
    QString message;
    QString found;      ///< what stands there, shortened to 80 characters
    QString expected;   ///< what should stand there
    QString remedy;
    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

bool hasErrors(const Problems &problems);

/// "file:line:column: severity: sentence (found …; expected …). Remedy [id]" — one line, the only printer (CLI, log, copy button).
QString printed(const Problem &problem);

} // namespace smartsme
