// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/program_options/options_description.hpp>

namespace smartsme {

/// --case, --sample, --profile, --name, --industry, --capital, --closing-month, --answers: which firm a command is about.
/// What Invocation::openChosenCase() reads.
void addCaseOptions(boost::program_options::options_description &options);
void addProfileOptions(boost::program_options::options_description &options);

} // namespace smartsme
