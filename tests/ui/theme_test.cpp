// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace smartsme {

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheDesign_data();
    void contrastIsThatOfTheDesign();
    void theStyleSheetIsFilled_data();
    void theStyleSheetIsFilled();
    void lengthsAndFontsFollowTheTextSize();
    void settingsAreKept();
    void unknownSettingsGiveTheDefaults();
};

namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(QRgb colour)
{
    const auto linear = [](int part) {
        const double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

void ThemeTest::contrastIsThatOfTheDesign_data()
{
    QTest::addColumn<QRgb>("ink");
    QTest::addColumn<QRgb>("ground");
    QTest::addColumn<double>("ratio");
    const Tokens &l = lightTokens;
    const Tokens &d = darkTokens;
    const Tokens &h = highContrastTokens;
    const auto row = [](const char *name, QRgb ink, QRgb ground, double ratio) { QTest::newRow(name) << ink << ground << ratio; };
    row("light line2 surface", l.line2, l.surface, 3.8);
    row("light line2 window", l.line2, l.window, 3.5);
    row("light ink1 surface", l.ink1, l.surface, 16.2);
    row("light ink1 window", l.ink1, l.window, 14.6);
    row("light ink1 soft", l.ink1, l.soft, 13.4);
    row("light ink2 surface", l.ink2, l.surface, 8.7);
    row("light ink2 window", l.ink2, l.window, 7.8);
    row("light ink3 surface", l.ink3, l.surface, 5.6);
    row("light ink3 window", l.ink3, l.window, 5.1);
    row("light ink3 sunken", l.ink3, l.sunken, 4.6);
    row("light ink3 soft", l.ink3, l.soft, 4.65);
    row("light accent surface", l.accent, l.surface, 9.2);
    row("light accent window", l.accent, l.window, 8.2);
    row("light accent soft", l.accent, l.soft, 7.6);
    row("light button", l.onButton, l.button, 9.2);
    row("light button hover", l.onButton, l.buttonHover, 11.5);
    row("light button pressed", l.onButton, l.buttonPressed, 14.2);
    row("light plan surface", l.plan, l.surface, 5.0);
    row("light plan window", l.plan, l.window, 4.5);
    row("light ok", l.ok, l.surface, 6.7);
    row("light ok on its soft", l.ok, l.okSoft, 5.7);
    row("light warn", l.warn, l.surface, 6.3);
    row("light warn on its soft", l.warn, l.warnSoft, 5.6);
    row("light error", l.error, l.surface, 7.3);
    row("light error on its soft", l.error, l.errorSoft, 6.2);
    row("light unverified", l.unverified, l.surface, 7.4);
    row("light unverified on its soft", l.unverified, l.unverifiedSoft, 6.2);
    row("dark line2 surface", d.line2, d.surface, 4.1);
    row("dark line2 window", d.line2, d.window, 4.6);
    row("dark ink1 surface", d.ink1, d.surface, 13.6);
    row("dark ink1 window", d.ink1, d.window, 15.3);
    row("dark ink1 soft", d.ink1, d.soft, 10.4);
    row("dark ink2 surface", d.ink2, d.surface, 9.1);
    row("dark ink3 surface", d.ink3, d.surface, 6.0);
    row("dark ink3 window", d.ink3, d.window, 6.8);
    row("dark ink3 soft", d.ink3, d.soft, 4.6);
    row("dark accent surface", d.accent, d.surface, 7.7);
    row("dark accent soft", d.accent, d.soft, 5.9);
    row("dark button", d.onButton, d.button, 5.5);
    row("dark button edge", d.buttonEdge, d.surface, 5.0);
    row("dark plan", d.plan, d.surface, 6.6);
    row("dark ok", d.ok, d.surface, 7.9);
    row("dark ok on its soft", d.ok, d.okSoft, 6.8);
    row("dark warn", d.warn, d.surface, 8.3);
    row("dark warn on its soft", d.warn, d.warnSoft, 7.2);
    row("dark error", d.error, d.surface, 7.0);
    row("dark error on its soft", d.error, d.errorSoft, 6.5);
    row("dark unverified", d.unverified, d.surface, 7.3);
    row("dark unverified on its soft", d.unverified, d.unverifiedSoft, 6.6);
    row("contrast text", h.ink1, h.surface, 21);
    row("contrast accent", h.accent, h.surface, 13.0);
    row("contrast focus", h.focus, h.surface, 16.1);
    row("contrast error", h.error, h.surface, 10.6);
    row("contrast warn", h.warn, h.surface, 14.6);
    row("contrast ok", h.ok, h.surface, 15.1);
    row("contrast unverified", h.unverified, h.surface, 13.6);
}

void ThemeTest::contrastIsThatOfTheDesign()
{
    QFETCH(QRgb, ink);
    QFETCH(QRgb, ground);
    QFETCH(double, ratio);
    const double found = contrast(ink, ground);
    QVERIFY2(std::abs(found - ratio) < 0.1, qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(ratio)));
}

void ThemeTest::theStyleSheetIsFilled_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QRgb>("window");
    QTest::newRow("light") << static_cast<int>(ThemeMode::light) << 1.0 << lightTokens.window;
    QTest::newRow("dark") << static_cast<int>(ThemeMode::dark) << 1.15 << darkTokens.window;
    QTest::newRow("contrast") << static_cast<int>(ThemeMode::highContrast) << 1.35 << highContrastTokens.window;
}

void ThemeTest::theStyleSheetIsFilled()
{
    QFETCH(int, mode);
    QFETCH(double, scale);
    QFETCH(QRgb, window);
    applyTheme(*qApp, static_cast<ThemeMode>(mode), scale);
    const QString sheet = qApp->styleSheet();
    QVERIFY(sheet.size() > 5000);
    QVERIFY2(!sheet.contains(QLatin1Char('@')), qPrintable(sheet.mid(sheet.indexOf(QLatin1Char('@')), 40)));
    static const QRegularExpression leftOver(QStringLiteral("[0-9](u|p)\\b"));
    QVERIFY2(!leftOver.match(sheet).hasMatch(), qPrintable(leftOver.match(sheet).captured()));
    QCOMPARE(QColor(qApp->palette().color(QPalette::Window)).rgb() & 0xFFFFFF, window & 0xFFFFFF);
    QCOMPARE(&tokens() != &lightTokens, mode != static_cast<int>(ThemeMode::light));
}

void ThemeTest::lengthsAndFontsFollowTheTextSize()
{
    applyTheme(*qApp, ThemeMode::light, 1);
    const int length = u(100);
    applyTheme(*qApp, ThemeMode::light, 1.35);
    QCOMPARE(u(100), qRound(length * 1.35));
    QCOMPARE(textFont(10).pointSizeF(), 13.5);
    QCOMPARE(figureFont(10).families(), figureFamilies());
    QCOMPARE(u(0), 0);
    QCOMPARE(u(0.1), 1);        // a line never vanishes
}

void ThemeTest::settingsAreKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QCOMPARE(loadSettings(path), Settings());
    for (const ThemeMode mode : {ThemeMode::light, ThemeMode::dark, ThemeMode::highContrast, ThemeMode::system}) {
        for (const double scale : {1.0, 1.15, 1.35}) {
            const Settings chosen{mode == ThemeMode::dark ? Language::en : Language::ja, mode, scale};
            saveSettings(path, chosen);
            QCOMPARE(loadSettings(path), chosen);
        }
    }
}

void ThemeTest::unknownSettingsGiveTheDefaults()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("language=fr\ntheme=neon\ntextScale=90\n");
    file.close();
    QCOMPARE(loadSettings(file.fileName()), Settings());
}

} // namespace smartsme

QTEST_MAIN(smartsme::ThemeTest)
#include "theme_test.moc"
