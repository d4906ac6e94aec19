// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/case_store.h"
#include "workflow/installed_language.h"
#include "workflow/own_layouts.h"
#include "workflow/session.h"

namespace smartsme {

/// What a session holds; shared by its source files.
struct Session::State
{
    SessionOptions options;
    Knowledge knowledge;
    std::unique_ptr<OwnLayouts> layouts;                        ///< of `knowledge`
    BenchmarkTables shippedBenchmarks;
    std::optional<TableImporter> importer;
    BenchmarkFolder::Contents benchmarkContents;
    std::unique_ptr<CaseStore> store;
    std::optional<Case> firm;
    std::vector<OfficeChoice> office;                           ///< what other cases of the file chose for accounts
    std::optional<DiagnosisRecord> diagnosis;                   ///< of `firm`; empty until it is asked for
    InstalledLanguage installed;
    bool isExported = false;                                    ///< a report of the open case was written in this session

    QDateTime now() const { return options.now ? options.now() : QDateTime::currentDateTimeUtc(); }
};

} // namespace smartsme
