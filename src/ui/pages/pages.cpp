// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/data_page.h"
#include "ui/pages/firm_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/productivity_page.h"
#include "ui/pages/question_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/triangle_page.h"

namespace smartsme {

std::unique_ptr<StepPage> makePage(Step step, Session &session)
{
    switch (step) {
    case Step::firm: return std::make_unique<FirmPage>(session);
    case Step::data: return std::make_unique<DataPage>(session);
    case Step::productivity: return std::make_unique<ProductivityPage>(session);
    case Step::questions: return std::make_unique<QuestionPage>(session);
    case Step::triangle: return std::make_unique<TrianglePage>(session);
    case Step::plan: return std::make_unique<PlanPage>(session);
    case Step::report: return std::make_unique<ReportPage>(session);
    }
    return nullptr;
}

} // namespace smartsme
