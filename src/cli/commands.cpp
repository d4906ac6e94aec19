// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

namespace smartsme {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = {
        diagnoseCommand(), explainCommand(), importCommand(), importsCommand(), undoCommand(), linesCommand(), mapCommand(), placeCommand(),
        planCommand(), reportCommand(), casesCommand(), benchmarksCommand(), recogniseCommand(), layoutsCommand(), dataCheckCommand(),
    };
    return all;
}

} // namespace smartsme
