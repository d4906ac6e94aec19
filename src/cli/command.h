// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"

#include <boost/program_options/options_description.hpp>

#include <vector>

namespace smartsme {

/// 0 done, 1 refused or problems of severity error, 2 wrong usage.
enum class ExitCode { done = 0, refused = 1, usage = 2 };

/// One command of smartsme-cli. Texts are sources of translation in the context "cli".
struct Command
{
    const char *name;           ///< what is typed: "diagnose", "data check"
    const char *arguments;      ///< "[FILE…]", empty when it takes none
    const char *purpose;        ///< one line
    void (*addOptions)(boost::program_options::options_description &options);
    ExitCode (*run)(Invocation &invocation);
};

/// Every command, in the order of the help. The only list.
const std::vector<Command> &commands();

// command_<name>.cpp
Command diagnoseCommand();
Command importCommand();
Command linesCommand();
Command importsCommand();
Command undoCommand();
Command mapCommand();
Command placeCommand();
Command planCommand();
Command reportCommand();
Command casesCommand();
Command recogniseCommand();
Command layoutsCommand();
Command dataCheckCommand();
Command explainCommand();
Command benchmarksCommand();

} // namespace smartsme
