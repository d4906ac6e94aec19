// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explanation_text.h"

#include "cli/text_table.h"
#include "report/number_format.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace smartsme {

namespace {

QString kindWord(Origin::Kind kind)
{
    switch (kind) {
    case Origin::Kind::accounts: return QStringLiteral("accounts");
    case Origin::Kind::payroll: return QStringLiteral("payroll");
    case Origin::Kind::typed: return QStringLiteral("typed");
    case Origin::Kind::formula: return QStringLiteral("formula");
    case Origin::Kind::benchmarkCell: return QStringLiteral("table");
    case Origin::Kind::assumption: return QStringLiteral("assumption");
    case Origin::Kind::dataRow: return QStringLiteral("data");
    }
    Q_UNREACHABLE();
}

QString kindText(Origin::Kind kind)
{
    switch (kind) {
    case Origin::Kind::accounts: return QCoreApplication::translate("cli", "added up from accounts");
    case Origin::Kind::payroll: return QCoreApplication::translate("cli", "counted from the payroll");
    case Origin::Kind::typed: return QCoreApplication::translate("cli", "typed by hand");
    case Origin::Kind::formula: return QCoreApplication::translate("cli", "computed");
    case Origin::Kind::benchmarkCell: return QCoreApplication::translate("cli", "from a published table");
    case Origin::Kind::assumption: return QCoreApplication::translate("cli", "an assumption");
    case Origin::Kind::dataRow: return QCoreApplication::translate("cli", "from a table of the program");
    }
    Q_UNREACHABLE();
}

/// "yayoi.txt: line 12, 34 lines"
QString linesText(const Origin::Part &part)
{
    if (part.file.isEmpty())
        return {};
    if (part.firstLine > 0)
        return QCoreApplication::translate("cli", "%1: from line %2, %3 lines").arg(part.file).arg(part.firstLine).arg(part.lines);
    return part.file;
}

void addOrigin(QString &text, const QString &indent, const Explanation &explanation, Language language)
{
    const Origin &origin = explanation.figure.origin;
    const auto line = [&](const QString &sentence) {
        if (!sentence.isEmpty())
            text += indent + sentence + QLatin1Char('\n');
    };
    line(QCoreApplication::translate("cli", "Origin: %1").arg(kindText(origin.kind)));
    if (!origin.expression.isEmpty())
        line(QCoreApplication::translate("cli", "Formula: %1").arg(QString(origin.expression).remove(QStringLiteral("term:"))));
    if (const QString amounts = explanation.formulaWithAmounts.in(language); !amounts.isEmpty() && amounts != origin.expression)
        line(QStringLiteral("= %1").arg(amounts));
    const QStringList published{origin.source, origin.table, origin.year, origin.cell};
    if (!published.join(QString()).isEmpty()) {
        QStringList known = published;
        known.removeAll(QString());
        line(QCoreApplication::translate("cli", "Source: %1").arg(known.join(QStringLiteral(" | "))));
    }
    line(origin.note.in(language));
    TextTable parts({1});
    for (const Origin::Part &part : origin.parts)
        parts.add({part.label, moneyPhrase(part.amount, MoneyUnit::yen, language), linesText(part)});
    if (!parts.isEmpty())
        text += parts.text(indent);
}

void addText(QString &text, int depth, const Explanation &explanation, Language language)
{
    const QString indent(depth * 2, QLatin1Char(' '));
    const Figure &figure = explanation.figure;
    const QString value = figure.isAvailable() ? figurePhrase(figure, MoneyUnit::yen, language)
                                               : QCoreApplication::translate("cli", "not known: %1").arg(figure.unavailable.in(language));
    const QString mark = figure.mark == Mark::fact ? QString() : QStringLiteral(" [%1]").arg(markText(figure.mark));
    text += QStringLiteral("%1%2 (%3): %4%5\n").arg(indent, figure.label.in(language), explanation.name, value, mark);
    if (figure.isAvailable())
        addOrigin(text, indent + QStringLiteral("  "), explanation, language);
    for (const Explanation &input : explanation.inputs)
        addText(text, depth + 1, input, language);
}

QJsonObject textJson(const Text &text)
{
    return {{QStringLiteral("ja"), text.ja}, {QStringLiteral("en"), text.en}};
}

} // namespace

QString explanationText(const Explanation &explanation, Language language)
{
    QString text;
    addText(text, 0, explanation, language);
    return text;
}

QJsonObject explanationJson(const Explanation &explanation)
{
    const Figure &figure = explanation.figure;
    const Origin &origin = figure.origin;
    QJsonArray parts;
    for (const Origin::Part &part : origin.parts)
        parts << QJsonObject{{QStringLiteral("account"), part.label}, {QStringLiteral("amount"), static_cast<qint64>(part.amount.value())},
                             {QStringLiteral("file"), part.file}, {QStringLiteral("first_line"), part.firstLine}, {QStringLiteral("lines"), part.lines}};
    QJsonArray inputs;
    for (const Explanation &input : explanation.inputs)
        inputs << explanationJson(input);
    QJsonValue value;
    if (figure.exactYen)
        value = static_cast<qint64>(figure.exactYen->value());
    else if (figure.value && std::isfinite(*figure.value))
        value = *figure.value;
    return {{QStringLiteral("name"), explanation.name}, {QStringLiteral("label"), textJson(figure.label)}, {QStringLiteral("value"), value},
            {QStringLiteral("unit"), figureUnitText(figure.unit, MoneyUnit::yen, Language::en)},
            {QStringLiteral("missing_because"), figure.isAvailable() ? QJsonValue() : QJsonValue(textJson(figure.unavailable))},
            {QStringLiteral("origin"), kindWord(origin.kind)}, {QStringLiteral("formula"), origin.expression},
            {QStringLiteral("formula_with_amounts"), textJson(explanation.formulaWithAmounts)}, {QStringLiteral("source"), origin.source},
            {QStringLiteral("table"), origin.table}, {QStringLiteral("year"), origin.year}, {QStringLiteral("cell"), origin.cell},
            {QStringLiteral("confirmation"), statusText(origin.confirmation)}, {QStringLiteral("note"), textJson(origin.note)},
            {QStringLiteral("accounts"), parts}, {QStringLiteral("inputs"), inputs}};
}

QString figureListText(const std::vector<NamedFigure> &figures, Language language)
{
    TextTable table({2});
    for (const NamedFigure &figure : figures)
        table.add({figure.name, figure.figure->label.in(language),
                   figure.figure->isAvailable() ? figurePhrase(*figure.figure, MoneyUnit::yen, language) : nothingText()});
    return table.text();
}

} // namespace smartsme
