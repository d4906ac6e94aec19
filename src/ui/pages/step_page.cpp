// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_page.h"

#include <algorithm>

namespace smartsme {

const YearRecord *StepPage::year() const
{
    const std::vector<YearRecord> &years = session().diagnosis().years;
    const auto chosen = std::ranges::find_if(years, [this](const YearRecord &y) { return m_view.year == y.accounts.year; });
    return chosen != years.end() ? &*chosen : session().diagnosis().latest();
}

} // namespace smartsme
