// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QTranslator>

#include <memory>
#include <vector>

namespace smartsme {

/// The program's and Qt's translations of one language, in force as long as this lives. Needs a QCoreApplication.
class InstalledLanguage
{
public:
    InstalledLanguage() = default;
    ~InstalledLanguage();
    InstalledLanguage(const InstalledLanguage &) = delete;
    InstalledLanguage &operator=(const InstalledLanguage &) = delete;

    void set(Language language);

private:
    void clear();
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace smartsme
