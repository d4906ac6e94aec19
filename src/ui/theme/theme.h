// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/painting.h"
#include "charts/tokens.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QLabel;
class QPainter;
class QPushButton;

namespace smartsme {

enum class ThemeMode { light, dark, highContrast, system };

/// Fusion + palette + the one style sheet, filled from the colour tokens (charts/tokens.h). Called once at start and on a change of
/// mode or text size. No widget has a style sheet of its own; object names and dynamic properties choose the look:
/// QFrame#card, QFrame#well, QFrame#rule (1 px), QLabel[role="pageTitle" | "section" | "cardTitle" | "panelTitle" | "caption" | "second" |
/// "figure1" | "figure2" | "figure"], QPushButton[role="primary" | "text" | "answer" | "small"], QFrame[tone="ok" | "warn" | "error"],
/// QLineEdit/QComboBox[tone="warn" | "error"]. After changing a property of a visible widget call restyle().
void applyTheme(QApplication &app, ThemeMode mode, double textScale);
double textScale();
/// The colours in use.
const Tokens &tokens();
/// Text and figure fonts (BIZ UDPGothic …; BIZ UDGothic … with digits of equal width), scaled by the text size.
QFont textFont(double points = 10.5, bool bold = false);
QFont figureFont(double points = 10.5, bool bold = false);
/// A length of the design in pixels: x at 96 dpi and normal text size.
int u(double x);
/// An icon of resources/icons in a colour of the theme; follows a change of theme by itself.
enum class IconColour { text, second, accent, onButton, ok, warn, error, plan };
QIcon icon(const QString &name, IconColour colour = IconColour::text);
void drawIcon(QPainter &painter, const QRectF &area, const QString &name, QColor colour);
ChartStyle chartStyle();

/// Sets the property `role` (or another) and asks the style sheet again.
void setRole(QWidget *widget, const char *role);
void restyle(QWidget *widget);
/// A label with a role, wrapping, text selectable by mouse.
QLabel *label(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
/// Text as a paragraph with the line height of prose (QSS has none for plain text). Escapes the text.
QString prose(const QString &text);

} // namespace smartsme
