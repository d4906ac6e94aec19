// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/installed_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

static void initTranslations()
{
    Q_INIT_RESOURCE(smartsme_i18n);     // a static library's resources are dropped by the linker otherwise
}

namespace smartsme {

InstalledLanguage::~InstalledLanguage()
{
    clear();
}

void InstalledLanguage::clear()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void InstalledLanguage::set(Language language)
{
    initTranslations();
    clear();
    const QString code = language == Language::ja ? QStringLiteral("ja") : QStringLiteral("en");
    const auto install = [&](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    install(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("smartsme_%1").arg(code), QStringLiteral(":/i18n"));
}

} // namespace smartsme
