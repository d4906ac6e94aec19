// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session_state.h"

#include "render/writers.h"
#include "report/workbook.h"

#include <QRegularExpression>

namespace smartsme {

namespace {

/// What Windows refuses in a file name is dropped; a name that is nothing then, or a device there, gets a plain one.
QString fileNamePart(const QString &text)
{
    static const QRegularExpression refused(QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1f]"));
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"), QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype most = 60;
    QString part = QString(text).remove(refused).trimmed().left(most);
    while (part.endsWith(QLatin1Char('.')) || part.endsWith(QLatin1Char(' ')))
        part.chop(1);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    return part.isEmpty() || device.match(part).hasMatch() ? QStringLiteral("SmartSME") : part;
}

} // namespace

Document Session::ownerDocument() const
{
    return ownerPage(diagnosis(), m_state->knowledge.vocabulary(), language());
}

QImage Session::ownerPreview(int widthInPixels) const
{
    return previewOf(ownerDocument(), language(), widthInPixels);
}

QByteArray Session::diagnosisJson() const
{
    return smartsme::diagnosisJson(diagnosis());
}

Result<QString> Session::exportReport(ReportKind kind, const QString &path) const
{
    const auto write = [&]() -> Result<Written> {
        switch (kind) {
        case ReportKind::ownerPage: return writePdf(ownerDocument(), path, language());
        case ReportKind::adviserWorkbook:
            return writeXlsx(adviserWorkbook(diagnosis(), m_state->knowledge.vocabulary(), language()), path);
        case ReportKind::json: return writeJson(diagnosis(), path);
        }
        Q_UNREACHABLE();
    };
    auto written = write();
    if (!written)
        return std::move(written).problems();
    m_state->isExported = true;
    return written->path;
}

Result<QString> Session::exportExplanation(const Figure &figure, const QString &path) const
{
    auto written = writePdf(explanationPage(diagnosis(), figure, language()), path, language());
    if (!written)
        return std::move(written).problems();
    return written->path;
}

QString Session::proposedFileName(const Figure &figure) const
{
    return QStringLiteral("%1_%2.pdf").arg(fileNamePart(current().profile.name), fileNamePart(figure.label.in(language())));
}

QString Session::proposedFileName(ReportKind kind) const
{
    const QString firm = fileNamePart(current().profile.name);
    const QString date = today().toString(QStringLiteral("yyyyMMdd"));
    switch (kind) {
    case ReportKind::ownerPage: return tr("%1_diagnosis_%2.pdf").arg(firm, date);
    case ReportKind::adviserWorkbook: return tr("%1_diagnosis_%2.xlsx").arg(firm, date);
    case ReportKind::json: return tr("%1_diagnosis_%2.json").arg(firm, date);
    }
    Q_UNREACHABLE();
}

} // namespace smartsme
