// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

#include <array>

namespace smartsme {

namespace {

struct ThemeWord { ThemeMode mode; const char *word; };
constexpr std::array themeWords{ThemeWord{ThemeMode::light, "light"}, ThemeWord{ThemeMode::dark, "dark"},
                                ThemeWord{ThemeMode::highContrast, "high-contrast"}, ThemeWord{ThemeMode::system, "system"}};

} // namespace

Settings loadSettings(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    Settings settings;
    if (file.value(QStringLiteral("language")).toString() == QStringLiteral("en"))
        settings.language = Language::en;
    const QString theme = file.value(QStringLiteral("theme")).toString();
    for (const ThemeWord &word : themeWords) {
        if (theme == QLatin1String(word.word))
            settings.theme = word.mode;
    }
    const double scale = file.value(QStringLiteral("textScale"), 1.0).toDouble();
    for (const double known : {1.15, 1.35}) {
        if (qAbs(scale - known) < 0.01)
            settings.textScale = known;
    }
    return settings;
}

void saveSettings(const QString &path, const Settings &settings)
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue(QStringLiteral("language"), settings.language == Language::en ? QStringLiteral("en") : QStringLiteral("ja"));
    for (const ThemeWord &word : themeWords) {
        if (word.mode == settings.theme)
            file.setValue(QStringLiteral("theme"), QString::fromLatin1(word.word));
    }
    file.setValue(QStringLiteral("textScale"), settings.textScale);
}

} // namespace smartsme
