// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

namespace smartsme {

/// The refusals that several containers share.
Problem fileDamaged(const Place &place, const QString &found);
/// A cell that says how its number is computed, but not what it is: never zero.
Problem formulaWithoutResult(const Place &place);
Problem fileEncrypted(const Place &place);
Problem unpacksTooLarge(const Place &place, const QString &found, const QString &expected);
Problem entitiesRefused(const Place &place);
Problem nestedTooDeep(const Place &place, int deepest);
/// A document that no table stands in, such as a Word file. `name` is translated.
Problem otherDocument(const QString &fileName, const QString &name);

} // namespace smartsme
