// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/case_store.h"
#include "workflow/session.h"

#include <QTranslator>

namespace smartsme {

/// What a session holds; shared by its source files.
struct Session::State
{
    SessionOptions options;
    Knowledge knowledge;
    std::unique_ptr<CaseStore> store;
    std::optional<Case> firm;
    std::optional<DiagnosisRecord> diagnosis;                   ///< of `firm`; empty until it is asked for
    std::vector<std::unique_ptr<QTranslator>> translators;      ///< installed
    bool isExported = false;                                    ///< a report of the open case was written in this session

    QDateTime now() const { return options.now ? options.now() : QDateTime::currentDateTimeUtc(); }
};

} // namespace smartsme
