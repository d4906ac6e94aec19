// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// qcustomplot.h (2.1) needs Qt's keywords, which this program is built without. Included in .cpp files only: it brings all of
// QtWidgets and QtPrintSupport with it.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach
