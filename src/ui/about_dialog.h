// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace smartsme {

/// Name, version, licence of the program and of the libraries it stands on.
void showAbout(QWidget *window);

} // namespace smartsme
