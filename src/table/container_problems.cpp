// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/container_problems.h"

#include <QCoreApplication>

namespace smartsme {

namespace {

Problem refusal(const char *id, const Place &place, QString message, QString remedy, const QString &found = {}, QString expected = {})
{
    return Problem{Severity::error, QLatin1String(id), place, std::move(message), found.left(80), std::move(expected), std::move(remedy)};
}

} // namespace

Problem fileDamaged(const Place &place, const QString &found)
{
    return refusal("file.damaged", place, QCoreApplication::translate("table", "This file is damaged or not complete."),
                   QCoreApplication::translate("table", "Open it in the program that made it, save it again and choose the new file."), found);
}

Problem formulaWithoutResult(const Place &place)
{
    return refusal("file.damaged", place, QCoreApplication::translate("table", "This cell holds a formula, and its result was not saved with it."),
                   QCoreApplication::translate("table", "Open the file in Excel or LibreOffice, save it again and choose the new file."));
}

Problem fileEncrypted(const Place &place)
{
    return refusal("file.encrypted", place, QCoreApplication::translate("table", "This file is protected by a password."),
                   QCoreApplication::translate("table", "Open it with the password, save it without one and choose the new file."));
}

Problem unpacksTooLarge(const Place &place, const QString &found, const QString &expected)
{
    return refusal("file.unpacks-too-large", place, QCoreApplication::translate("table", "Unpacked, this file is larger than the program reads."),
                   QCoreApplication::translate("table", "Export a shorter period, or save the table as CSV."), found, expected);
}

Problem entitiesRefused(const Place &place)
{
    return refusal("file.xml-entities", place, QCoreApplication::translate("table", "This file holds a document type declaration, which no workbook needs and which can do harm."),
                   QCoreApplication::translate("table", "Do not open it if you do not know where it comes from; otherwise save it again as a workbook."));
}

Problem nestedTooDeep(const Place &place, int deepest)
{
    return refusal("file.nested-too-deep", place, QCoreApplication::translate("table", "The contents are nested deeper than the program reads."),
                   QCoreApplication::translate("table", "Save the table as CSV and choose that file."), {}, QCoreApplication::translate("table", "at most %1 levels").arg(deepest));
}

Problem otherDocument(const QString &fileName, const QString &name)
{
    return refusal("file.binary", Place{fileName, {}, 0, 0}, QCoreApplication::translate("table", "This file is not a table, so it cannot hold exported rows."),
                   QCoreApplication::translate("table", "Export the data as CSV from your accounting or payroll program and choose that file."), name);
}

} // namespace smartsme
