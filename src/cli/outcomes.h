// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

#include <boost/program_options/options_description.hpp>

#include <vector>

namespace smartsme {

/// --layout, --layout-file, --encoding, --tax, --month: for files that do not tell.
void addImportOptions(boost::program_options::options_description &options);
ImportOptions importOptions(Invocation &invocation);

/// Problems and remarks of each file to stderr; true when every file was taken, or left out because it is already there.
bool reportOutcomes(const std::vector<FileOutcome> &outcomes, const Invocation &invocation);

} // namespace smartsme
