// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_page.h"

#include <memory>

namespace smartsme {

/// The rail table: the page of a step.
std::unique_ptr<StepPage> makePage(Step step, Session &session);

} // namespace smartsme
