// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

namespace smartsme {

/// The most problems that are collected of one file.
constexpr std::size_t mostImportProblems = 200;

/// A Problem of a foreign file; `found` is shortened to 80 characters.
Problem importProblem(Severity severity, const char *id, Place place, QString message, QString remedy, QString found = {}, QString expected = {});

/// import.stopped: the person had enough of it.
Problem readingStopped(const QString &fileName);

} // namespace smartsme
