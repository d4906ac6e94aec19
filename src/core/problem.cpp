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

/// Names of files and cells of foreign files may hold line breaks, terminal sequences and signs that turn the writing direction.
QString inOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
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
    return inOneLine(line + QStringLiteral(" [") + problem.id + QLatin1Char(']'));
}

} // namespace smartsme
