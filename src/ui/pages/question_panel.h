// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "ui/pages/panel_column.h"

namespace smartsme {

class Session;
struct Question;

/// The panel of step 4: what the books say about the question, with the figures it rests on as doors to their accounts and lines; why
/// it is asked; how many firms of the industry use such a tool.
class QuestionPanel : public PanelColumn
{
    Q_OBJECT
public:
    using PanelColumn::PanelColumn;
    /// `isDerived`: the answer was taken from elsewhere. `problems`: why the last answer was not kept.
    void showQuestion(const Session &session, const Question &asked, bool isDerived, const Problems &problems);

private:
    void showEvidence(const Session &session, const Question &asked);
    void showFindings(const Session &session, const Question &asked);
    void showReasons(const Session &session, const Question &asked);
    void showTools(const Session &session, const Question &asked);
};

} // namespace smartsme
