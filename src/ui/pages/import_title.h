// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartsme {

class ImportDesk;

/// The sentence at the top of step 2, which says what was found, and the one below it, which says what to do.
struct ImportTitle
{
    QString title;
    QString subtitle;
};

/// `kept`: files the case holds. `open`: accounts without a category.
ImportTitle importTitle(const ImportDesk &desk, int kept, int open);

} // namespace smartsme
