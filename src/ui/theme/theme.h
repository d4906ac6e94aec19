// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/painting.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;

namespace smartsme {

enum class ThemeMode { light, dark, highContrast, system };

/// Fusion + palette + the one style sheet, filled from the colour tokens (theme/tokens.h). Called once at start and on a change of
/// mode or text size. No widget has a style sheet of its own; object names and dynamic properties choose the look:
/// QFrame#card, QLabel[role="pageTitle" | "section" | "cardTitle" | "caption" | "second" | "figure1" | "figure2"],
/// QPushButton[role="primary" | "text"], QFrame[tone="ok" | "warn" | "error"].
void applyTheme(QApplication &app, ThemeMode mode, double textScale);
bool isDark();
/// Text and figure fonts (BIZ UDPGothic …; BIZ UDGothic … with digits of equal width).
QFont textFont(double points = 10.5, bool bold = false);
QFont figureFont(double points = 10.5, bool bold = false);
/// A length of the design in pixels: x at 96 dpi and normal text size.
int u(double x);
/// An icon of resources/icons in the colour of text.
QIcon icon(const QString &name);
ChartStyle chartStyle();

} // namespace smartsme
