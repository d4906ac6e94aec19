// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace smartsme {

namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::error: return QCoreApplication::translate("core", "error");
    case Severity::warning: return QCoreApplication::translate("core", "warning");
    case Severity::note: return QCoreApplication::translate("core", "note");
    }
    Q_UNREACHABLE();
}

QString placeText(const Place &place)
{
    QString text = place.file;
    if (!place.sheet.isEmpty())
        text += QLatin1Char('[') + place.sheet + QLatin1Char(']');
    if (place.line > 0) {
        text += QLatin1Char(':') + QString::number(place.line);
        if (place.column > 0)
            text += QLatin1Char(':') + QString::number(place.column);
    }
    return text;
}

} // namespace

bool hasErrors(const Problems &problems)
{
    return std::ranges::any_of(problems, [](const Problem &p) { return p.severity == Severity::error; });
}

QString printed(const Problem &problem)
{
    QStringList parts;
    const QString place = placeText(problem.place);
    QString line = (place.isEmpty() ? QString() : place + QStringLiteral(": "))
                 + severityText(problem.severity) + QStringLiteral(": ") + problem.message;
    if (!problem.found.isEmpty())
        parts << QCoreApplication::translate("core", "found: %1").arg(problem.found);
    if (!problem.expected.isEmpty())
        parts << QCoreApplication::translate("core", "expected: %1").arg(problem.expected);
    if (!parts.isEmpty())
        line += QStringLiteral(" (") + parts.join(QStringLiteral("; ")) + QLatin1Char(')');
    if (!problem.remedy.isEmpty())
        line += QLatin1Char(' ') + problem.remedy;
    return line + QStringLiteral(" [") + problem.id + QLatin1Char(']');
}

} // namespace smartsme
