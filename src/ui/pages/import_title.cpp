// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_title.h"

#include "ui/pages/data_page.h"
#include "ui/pages/import_desk.h"

#include <set>

namespace smartsme {

ImportTitle importTitle(const ImportDesk &desk, int kept, int open)
{
    if (!desk.isEmpty()) {
        std::set<QString> kinds;
        for (const ImportLine &line : desk.lines()) {
            if (line.isKnown())
                kinds.insert(line.product.ja + line.kind.ja);
        }
        return {kinds.empty() ? DataPage::tr("These files are not known yet") : DataPage::tr("%n kinds of files were recognised", nullptr, static_cast<int>(kinds.size())),
                desk.openCount() > 0 ? DataPage::tr("Look at what is to check at the right. Nothing is taken before.")
                                     : DataPage::tr("Nothing is taken yet. Look them over and take them in.")};
    }
    if (kept == 0)
        return {DataPage::tr("Put in the books and the payroll"),
                DataPage::tr("Files are told apart by their content. Without files, 20 numbers of the tax return will do.")};
    return {DataPage::tr("%1 files are in").arg(kept),
            open > 0 ? DataPage::tr("Choose a category for %1 accounts, then the figures of the year are complete.").arg(open) : DataPage::tr("Every account has a category.")};
}

} // namespace smartsme
