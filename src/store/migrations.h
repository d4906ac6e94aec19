// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

namespace smartsme {

/// The scripts of src/store/migrations, first version first.
QStringList shippedMigrations();

/// Brings the file to the version of the last script, all steps in one transaction. A file of a newer version
/// (store.newer-version) or a database of another program (store.not-a-case-file) is refused and left as it is.
Result<Done> migrate(Database &database, const QStringList &scripts);

/// 0: an empty file.
Result<int> storedVersion(Database &database);

} // namespace smartsme
