// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "report/explanation.h"
#include "report/number_format.h"
#include "report/wording.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <set>

namespace smartsme {

namespace {

// What fits on an A4 page in letters that can be read; what is left out is counted.
constexpr int pageLines = 35;
constexpr int headingLines = 2;         // with the gap above it
constexpr double lineColumns = 96;      // Japanese letters take two

int linesOf(const QString &text)
{
    int lines = 0;
    for (const QString &part : text.split(QLatin1Char('\n'))) {
        double columns = 0;
        for (const QChar c : part)
            columns += c.unicode() >= 0x2E80 ? 2.0 : 1.1;
        lines += std::max(1, static_cast<int>(std::ceil(columns / lineColumns)));
    }
    return lines;
}

int linesOf(const ParagraphBlock &block)
{
    return headingLines + linesOf(block.text);
}

/// The words of an explanation for paper: what the origin panel shows, and what lies behind it as far as there is room.
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
        const ParagraphBlock value{valueText(figure), lines({figure.unavailable.in(m_language), formulaText(figure), figure.origin.note.in(m_language)})};
        const ParagraphBlock cell{text("表の行と列", "Row and column of the table"), lines({figure.origin.table, figure.origin.cell})};
        const bool hasCell = !figure.origin.cell.isEmpty();
        page.blocks.emplace_back(value);
        addBehind(page, figure, pageLines - linesOf(value) - (hasCell ? linesOf(cell) : 0));
        if (hasCell)
            page.blocks.emplace_back(cell);
        return page;
    }

private:
    QString text(const char *japanese, const char *english) const { return wording(m_language, japanese, english); }

    TitleBlock titleBlock(const Figure &figure) const
    {
        const QString name = m_record.profile.name;
        return {text(m_record.profile.isSoleProprietor ? "%1 様" : "%1 御中", "For %1").arg(name), text("%1　作成 %2", "%1, made with %2").arg(dateText(m_record.date, m_language), m_record.program),
                figure.label.in(m_language)};
    }

    QString valueText(const Figure &figure) const
    {
        return figure.isAvailable() ? figurePhrase(figure, MoneyUnit::yen, m_language) : nothingText();
    }

    QString namedValue(const Figure &figure) const { return QStringLiteral("%1　%2").arg(figure.label.in(m_language), valueText(figure)); }

    /// Empty where the formula holds more than inputs and signs: ids and names of methods are no words for a reader.
    QString formulaText(const Figure &figure) const
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z][A-Za-z0-9_.]*"));
        for (auto match = word.globalMatch(QString(figure.origin.expression).remove(QStringLiteral("term:"))); match.hasNext();) {
            if (!inputOf(figure, match.next().captured()))
                return {};
        }
        QString formula = explained(figure.id, figure).formulaWithAmounts.in(m_language);
        formula.replace(QStringLiteral(" / "), QStringLiteral(" ÷ ")).replace(QStringLiteral(" * "), QStringLiteral(" × "));
        return formula.isEmpty() ? formula : QStringLiteral("＝ %1").arg(formula);
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

    /// Inputs and parts of a figure in one list.
    QStringList rowsBehind(const Figure &figure) const
    {
        QStringList rows;
        for (const Figure &input : figure.origin.inputs)
            rows << namedValue(input);
        for (const Origin::Part &part : figure.origin.parts)
            rows << partText(part, figure.origin.kind == Origin::Kind::payroll);
        return rows;
    }

    /// The rows there is room for, the last of them counting the others; none where not even that fits.
    QStringList fitting(const QStringList &rows, int room) const
    {
        qsizetype kept = 0;
        for (int used = 0; kept < rows.size(); ++kept) {
            used += linesOf(rows[kept]);
            if (used > room)
                break;
        }
        if (kept == rows.size())
            return rows;
        kept = std::max<qsizetype>(0, kept - 1);
        return kept == 0 ? QStringList() : rows.first(kept) << text("ほか%1件", "and %1 more").arg(rows.size() - kept);
    }

    /// What is nearest to the figure stands before what lies behind that.
    void addBehind(Document &page, const Figure &figure, int room) const
    {
        room -= headingLines;       // for the line that counts what is left out
        std::vector<const Figure *> figures{&figure};
        std::set<QString> known;
        int leftOut = 0;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const Figure &each = *figures[i];
            if (!known.insert(each.id + namedValue(each)).second)
                continue;
            for (const Figure &input : each.origin.inputs)
                figures.push_back(&input);
            const QStringList rows = rowsBehind(each);
            if (rows.isEmpty())
                continue;
            const QStringList shown = fitting(rows, room - headingLines);
            if (shown.isEmpty()) {
                ++leftOut;
                continue;
            }
            const ParagraphBlock block{i == 0 ? text("計算のもと", "What it is computed from") : namedValue(each), shown.join(QLatin1Char('\n'))};
            room -= linesOf(block);
            page.blocks.emplace_back(block);
        }
        if (leftOut > 0)
            page.blocks.emplace_back(ParagraphBlock{{}, text("ほか%1件の内訳は、このページに入りません。", "The parts of %1 more do not fit on this page.").arg(leftOut)});
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
