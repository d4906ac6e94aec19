// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figure_cells.h"
#include "report/number_format.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

namespace smartsme {

namespace {

QString kindText(CardKind kind, Language language)
{
    switch (kind) {
    case CardKind::benchmark: return wording(language, "公表値と比べて", "Beside published values");
    case CardKind::aboveLargeFirms: return wording(language, "大企業と比べて", "Beside large firms");
    case CardKind::change: return wording(language, "前年度から", "Since last year");
    case CardKind::position: return wording(language, "基準値の中の位置", "Within thresholds");
    case CardKind::wage: return wording(language, "賃金", "Pay");
    case CardKind::contradiction: return wording(language, "データどうしの食い違い", "Data that disagree");
    }
    Q_UNREACHABLE();
}

QString originText(const Figure &figure, Language language)
{
    if (const QString published = publishedText(figure, language); !published.isEmpty())
        return published;
    const Origin &origin = figure.origin;
    QStringList parts{origin.expression, origin.table, origin.cell, origin.source};
    for (const Origin::Part &part : origin.parts)
        if (!part.file.isEmpty() && !parts.contains(part.file))
            parts << part.file;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" ｜ "));
}

void addCard(SheetBuilder &builder, const ProductivityCard &card, Language language)
{
    bool isFirst = true;
    for (const Figure &figure : card.evidence) {
        std::vector<Cell> cells;
        if (isFirst)
            cells = {textCell(kindText(card.kind, language)), textCell(card.title.in(language), CellStyle::label), textCell(card.sentence.in(language))};
        cells.resize(3);
        cells.push_back(textCell(figure.label.in(language)));
        cells.push_back(figureCell(figure, language));
        cells.push_back(textCell(sheetUnitText(figure.unit, language)));
        cells.push_back(textCell(originText(figure, language), CellStyle::source));
        cells.push_back(textCell(figure.id, CellStyle::note));
        builder.add(std::move(cells));
        isFirst = false;
    }
}

} // namespace

Sheet findingsSheet(const SheetContext &context)
{
    const Language language = context.language;
    SheetBuilder builder(wording(language, "気づき", "What stands out"), {22, 32, 60, 40, 18, 16, 70, 40});
    builder.addText(wording(language, "気づきと、もとになる数字", "What stands out, with the figures it rests on"), CellStyle::title);
    builder.addHeads({wording(language, "種類", "Kind"), wording(language, "気づき", "What stands out"), wording(language, "文", "Sentence"),
                      wording(language, "もとの数字", "Figure"), wording(language, "値", "Value"), wording(language, "単位", "Unit"),
                      wording(language, "どこから", "Where from"), QStringLiteral("id")});
    builder.freezeHere();
    for (const ProductivityCard &card : context.record.cards)
        addCard(builder, card, language);
    if (context.record.cards.empty())
        builder.addText(wording(language, "とくに目立つものはありません。", "Nothing stands out."));
    builder.addText(wording(language, "数字を並べて示したもので、原因を表すものではありません。", "It says what stands beside what, never why."), CellStyle::note);
    return builder.take();
}

} // namespace smartsme
