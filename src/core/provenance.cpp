// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provenance.h"

namespace smartsme {

Confirmation confirmationFrom(const QString &status)
{
    for (const Confirmation c : {Confirmation::verifiedOfficial, Confirmation::verifiedTwoSources,
                                 Confirmation::secondary, Confirmation::partlyVerified}) {
        if (status == statusText(c))
            return c;
    }
    return Confirmation::unverified;
}

QString statusText(Confirmation c)
{
    switch (c) {
    case Confirmation::verifiedOfficial: return QStringLiteral("verified_official");
    case Confirmation::verifiedTwoSources: return QStringLiteral("verified_two_sources");
    case Confirmation::secondary: return QStringLiteral("secondary");
    case Confirmation::partlyVerified: return QStringLiteral("partly_verified");
    case Confirmation::unverified: return QStringLiteral("unverified");
    }
    Q_UNREACHABLE();
}

} // namespace smartsme
