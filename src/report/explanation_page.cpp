// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "report/number_format.h"
#include "report/wording.h"

#include <QStringList>

namespace smartsme {

namespace {

/// What fits on a page that is read; what is left out is counted.
constexpr qsizetype mostLines = 24;
constexpr std::size_t mostBlocks = 9;
constexpr int steps = 2;

/// The words of an explanation for paper: what the origin panel shows, one step further down.
class ExplanationWriter
{
public:
    ExplanationWriter(const DiagnosisRecord &record, Language language) : m_record(record), m_language(language) {}

    Document made(const Figure &figure) const
    {
        Document page;
        page.title = figure.label.in(m_language);
        page.sources = sourceOf(figure.origin);
        page.blocks.emplace_back(titleBlock(figure));
        page.blocks.emplace_back(ParagraphBlock{valueText(figure), lines({figure.unavailable.in(m_language), figure.origin.note.in(m_language)})});
        addBehind(page, figure, text("計算と足し合わせたもの", "Computed and added up from"), steps);
        if (!figure.origin.cell.isEmpty())
            page.blocks.emplace_back(ParagraphBlock{text("表の行と列", "Row and column of the table"), lines({figure.origin.table, figure.origin.cell})});
        return page;
    }

private:
    QString text(const char *japanese, const char *english) const { return wording(m_language, japanese, english); }

    TitleBlock titleBlock(const Figure &figure) const
    {
        const QString name = m_record.profile.name;
        return {text("%1 様", "For %1").arg(name), text("%1　作成 %2", "%1, made with %2").arg(dateText(m_record.date, m_language), m_record.program),
                figure.label.in(m_language)};
    }

    QString valueText(const Figure &figure) const
    {
        return figure.isAvailable() ? figurePhrase(figure, MoneyUnit::yen, m_language) : nothingText();
    }

    static QString lines(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(QLatin1Char('\n'));
    }

    QString sourceOf(const Origin &origin) const
    {
        QStringList parts{origin.source, origin.year};
        parts.removeAll(QString());
        return parts.isEmpty() ? text("会社のデータから作りました。", "Made from the firm's own data.") : parts.join(QLatin1Char(' '));
    }

    QString partText(const Origin::Part &part, bool isPayroll) const
    {
        const QString amount = isPayroll && part.label.contains(QLatin1Char(' ')) ? QString() : moneyPhrase(part.amount, MoneyUnit::yen, m_language);
        const QString where = part.lines > 0 && !isPayroll ? text("%1、%2行", "%1, %2 lines").arg(part.file).arg(part.lines) : part.file;
        QStringList words{part.label, amount, where};
        words.removeAll(QString());
        return words.join(QStringLiteral("　"));
    }

    /// Inputs and parts of a figure in one list, then those of its inputs.
    void addBehind(Document &page, const Figure &figure, const QString &heading, int depth) const
    {
        const Origin &origin = figure.origin;
        QStringList rows;
        for (const Figure &input : origin.inputs)
            rows << QStringLiteral("%1　%2").arg(input.label.in(m_language), valueText(input));
        for (const Origin::Part &part : origin.parts)
            rows << partText(part, origin.kind == Origin::Kind::payroll);
        if (rows.isEmpty() || page.blocks.size() >= mostBlocks)
            return;
        const qsizetype left = rows.size() - mostLines;
        if (left > 0)
            rows = rows.first(mostLines) << text("ほか%1件", "and %1 more").arg(left);
        page.blocks.emplace_back(ParagraphBlock{heading, rows.join(QLatin1Char('\n'))});
        if (depth == 0)
            return;
        for (const Figure &input : origin.inputs)
            addBehind(page, input, QStringLiteral("%1　%2").arg(input.label.in(m_language), valueText(input)), depth - 1);
    }

    const DiagnosisRecord &m_record;
    Language m_language;
};

} // namespace

Document explanationPage(const DiagnosisRecord &record, const Figure &figure, Language language)
{
    return ExplanationWriter(record, language).made(figure);
}

} // namespace smartsme
