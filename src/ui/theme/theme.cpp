// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icon_engine.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPalette>
#include <QRegularExpression>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>

#include <cmath>

// A resource of a static library must be named outside of any namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(smartsme);
}

namespace smartsme {

namespace {

// What applyTheme() set last. The theme belongs to the process, like QApplication's palette and style sheet.
struct Theme
{
    const Tokens *colours = &lightTokens;
    double scale = 1;
    double pixelsPerUnit = 1;
};

Theme &theme()
{
    static Theme t;
    return t;
}

double luminance(const QColor &c)
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// A system palette of pure black with text of at least 15:1 is a high-contrast scheme: ours steps back then.
bool isHighContrast(const QPalette &palette)
{
    const double back = luminance(palette.color(QPalette::Window));
    const double text = luminance(palette.color(QPalette::WindowText));
    return back < 0.001 && (text + 0.05) / (back + 0.05) >= 15;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb colour) { p.setColor(role, QColor(colour)); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.ink1);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.window);
    set(QPalette::Text, t.ink1);
    set(QPalette::PlaceholderText, t.ink3);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.ink1);
    set(QPalette::BrightText, t.onButton);
    set(QPalette::Highlight, t.soft);
    set(QPalette::HighlightedText, t.ink1);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::ToolTipBase, t.surface);
    set(QPalette::ToolTipText, t.ink1);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.grid);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.line2);
    set(QPalette::Shadow, t.line2);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(t.ink3));
    p.setColor(QPalette::Disabled, QPalette::Base, QColor(t.sunken));
    return p;
}

QHash<QString, QString> colourNames(const Tokens &t)
{
    const std::pair<const char *, QRgb> names[] = {
        {"window", t.window}, {"bar", t.bar}, {"surface", t.surface}, {"sunken", t.sunken}, {"line", t.line}, {"grid", t.grid},
        {"line2", t.line2}, {"ink1", t.ink1}, {"ink2", t.ink2}, {"ink3", t.ink3}, {"accent", t.accent}, {"soft", t.soft},
        {"plan", t.plan}, {"button", t.button}, {"buttonHover", t.buttonHover}, {"buttonPressed", t.buttonPressed},
        {"buttonEdge", t.buttonEdge}, {"onButton", t.onButton}, {"ok", t.ok}, {"okSoft", t.okSoft}, {"warn", t.warn},
        {"warnSoft", t.warnSoft}, {"error", t.error}, {"errorSoft", t.errorSoft}, {"unverified", t.unverified},
        {"unverifiedSoft", t.unverifiedSoft}, {"focus", t.focus}};
    QHash<QString, QString> result;
    for (const auto &[name, colour] : names)
        result.insert(QString::fromLatin1(name), QColor(colour).name());
    return result;
}

/// Fills resources/style.qss: @name@ is a colour, 12u a length, 9p a size of text.
QString styleSheet(const Tokens &t)
{
    QFile file(QStringLiteral(":/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> colours = colourNames(t);
    static const QRegularExpression pattern(QStringLiteral("@(\\w+)@|\\b(\\d+(?:\\.\\d+)?)([up])\\b"));
    QString filled;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        filled += text.sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(1) && !match.captured(1).isEmpty()) {
            const QString name = match.captured(1);
            Q_ASSERT_X(name == QStringLiteral("edge") || colours.contains(name), "style.qss", qPrintable(name));
            filled += name == QStringLiteral("edge") ? QString::number(t.lineWidth) + QStringLiteral("px") : colours.value(name);
        } else if (match.captured(3) == QStringLiteral("u")) {
            filled += QString::number(u(match.captured(2).toDouble())) + QStringLiteral("px");
        } else {
            filled += QString::number(match.captured(2).toDouble() * theme().scale, 'f', 2) + QStringLiteral("pt");
        }
    }
    return filled + text.sliced(from);
}

QFont fontOf(const QStringList &families, double points, bool bold)
{
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(points * theme().scale);
    font.setBold(bold);
    return font;
}

} // namespace

void applyTheme(QApplication &app, ThemeMode mode, double textScale)
{
    loadResources();
    static const QPalette system = QApplication::palette();     // before anything of ours is set
    Theme &t = theme();
    t.scale = textScale;
    const QScreen *screen = QGuiApplication::primaryScreen();
    t.pixelsPerUnit = textScale * (screen ? screen->logicalDotsPerInchY() / 96.0 : 1.0);
    const bool isSystem = mode == ThemeMode::system;
    const bool stepsBack = isSystem && isHighContrast(system);
    if (stepsBack || mode == ThemeMode::highContrast)
        t.colours = &highContrastTokens;
    else if (mode == ThemeMode::dark || (isSystem && luminance(system.color(QPalette::Window)) < 0.2))
        t.colours = &darkTokens;
    else
        t.colours = &lightTokens;
    app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    app.setPalette(stepsBack ? system : paletteOf(*t.colours));
    app.setFont(textFont());
    app.setStyleSheet(stepsBack ? QString() : styleSheet(*t.colours));
}

double textScale()
{
    return theme().scale;
}

const Tokens &tokens()
{
    return *theme().colours;
}

QFont textFont(double points, bool bold)
{
    return fontOf(textFamilies(), points, bold);
}

QFont figureFont(double points, bool bold)
{
    return fontOf(figureFamilies(), points, bold);
}

int u(double x)
{
    return x <= 0 ? 0 : qMax(1, qRound(x * theme().pixelsPerUnit));
}

QIcon icon(const QString &name, IconColour colour)
{
    return QIcon(new IconEngine(name, colour));
}

ChartStyle chartStyle()
{
    ChartStyle style = ChartStyle::from(tokens());
    style.text = textFont();
    style.figures = figureFont();
    return style;
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    restyle(widget);
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role)
        setRole(made, role);
    return made;
}

QString prose(const QString &text)
{
    return QStringLiteral("<p style='line-height:150%; margin:0'>%1</p>")
        .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

} // namespace smartsme
