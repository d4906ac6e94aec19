// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/case.h"
#include "store/database.h"

#include <QStringList>

namespace smartsme {

// Changes of imports that can be taken back, as rows of import_changes. Called inside a transaction.

/// Begins a change and gives its number. A batch of files forgets all changes before it, with what they had set aside.
Result<qint64> beginChange(Database &database, qint64 caseId, ImportChange::Kind kind, const QDateTime &now);
/// The import of that content leaves the case, but not the file. Without such an import nothing happens.
Result<Done> setAside(Database &database, qint64 caseId, qint64 change, const QString &sha256);
/// `category` empty: the choice is taken out.
Result<Done> changeAccountChoice(Database &database, qint64 caseId, const AccountChoice &choice, const QDateTime &now);
/// The people typed for a year become these; the change remembers what was there. Once a change.
Result<Done> changeWorkforce(Database &database, qint64 caseId, qint64 change, const TypedWorkforce &workforce);
/// Choices taken over from other cases; they go out again with the change.
Result<Done> takeOfficeChoices(Database &database, qint64 caseId, qint64 change, const std::vector<AccountChoice> &choices);
/// What other cases that are no samples chose themselves: most cases first.
Result<Done> readOfficeChoices(Database &database, qint64 caseId, std::vector<OfficeChoice> &choices);

/// The latest change; nothing when there is none.
Result<std::optional<ImportChange>> latestChange(Database &database, qint64 caseId);
/// Takes it back; store.nothing-to-undo when there is none.
Result<Done> undoLatestChange(Database &database, qint64 caseId);
Result<Done> forgetChanges(Database &database, qint64 caseId);

} // namespace smartsme
