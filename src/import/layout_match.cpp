// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/layout_match.h"

#include "core/number_text.h"
#include "import/json_keys.h"
#include "import/shapes/payroll_month.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace smartsme {

namespace {

QStringList normalisedAll(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts)
        out << normalised(text);
    return out;
}

/// The names a header row holds, looked up in the layout once.
class HeaderNames
{
public:
    explicit HeaderNames(const QJsonObject &recognise)
        : m_all(normalisedAll(stringsAt(recognise, QStringLiteral("header")))), m_none(normalisedAll(stringsAt(recognise, QStringLiteral("header_without"))))
    {
        for (const QJsonValue &list : recognise[QStringLiteral("header_any")].toArray()) {
            QStringList names;
            for (const QJsonValue &name : list.toArray())
                names << normalised(name.toString());
            m_any.push_back(std::move(names));
        }
    }
    /// `names`: normalised cells of a row
    bool stand(const QSet<QString> &names) const
    {
        const auto stands = [&](const QString &name) { return names.contains(name); };
        return std::ranges::all_of(m_all, stands) && std::ranges::none_of(m_none, stands)
            && std::ranges::all_of(m_any, [&](const QStringList &list) { return std::ranges::any_of(list, stands); });
    }

private:
    QStringList m_all;
    QStringList m_none;
    std::vector<QStringList> m_any;
};

QSet<QString> namesOf(const TextRow &row)
{
    const QStringList cells = normalisedAll(row.cells);
    return QSet<QString>(cells.begin(), cells.end());
}

bool fitsColumns(const QJsonObject &recognise, qsizetype columns)
{
    const QJsonObject limits = recognise[QStringLiteral("columns")].toObject();
    return columns >= limits[QStringLiteral("at_least")].toInt(0) && columns <= limits[QStringLiteral("at_most")].toInt(1'000'000);
}

/// A row of separators only, as spreadsheets leave them.
bool isBlank(const TextRow &row)
{
    return std::ranges::all_of(row.cells, &QString::isEmpty);
}

/// Rows without a header: the last row seen may be cut off, so only whole rows count.
bool fitFirstCells(const QJsonObject &recognise, const std::vector<TextRow> &head)
{
    const QJsonObject wanted = recognise[QStringLiteral("first_cells")].toObject();
    return !std::ranges::all_of(head, isBlank) && std::ranges::all_of(head, [&](const TextRow &row) {
        return isBlank(row) || std::ranges::all_of(wanted.keys(), [&](const QString &key) {
            const QStringList values = stringsAt(wanted, key);
            return values.contains(normalised(row.cells.value(key.toInt() - 1)));
        });
    });
}

/// Every row, the last seen excepted where there are more, has in that column what the pattern asks for.
bool fitCellPatterns(const QJsonObject &recognise, const std::vector<TextRow> &head)
{
    const QJsonObject wanted = recognise[QStringLiteral("cell_patterns")].toObject();
    const auto last = head.size() > 1 ? head.end() - 1 : head.end();
    return !std::ranges::all_of(head, isBlank) && std::ranges::all_of(wanted.keys(), [&](const QString &key) {
        const QRegularExpression pattern(wanted[key].toString());
        return std::all_of(head.begin(), last, [&](const TextRow &row) { return isBlank(row) || pattern.match(normalised(row.cells.value(key.toInt() - 1))).hasMatch(); });
    });
}

bool fitsPreamble(const QJsonObject &recognise, const std::vector<TextRow> &head)
{
    const QJsonObject wanted = recognise[QStringLiteral("preamble")].toObject();
    return std::ranges::all_of(wanted.keys(), [&](const QString &key) {
        const QStringList values = normalisedAll(stringsAt(wanted, key));
        return std::ranges::any_of(head, [&](const TextRow &row) {
            return normalised(row.cells.value(0)) == normalised(key) && (values.isEmpty() || values.contains(normalised(row.cells.value(1))));
        });
    });
}

bool hasFirstColumn(const QJsonObject &recognise)
{
    return recognise.contains(QStringLiteral("first_column")) || recognise.contains(QStringLiteral("first_column_any"));
}

/// Items that stand below each other, in the first column or beside a heading in it.
bool fitsFirstColumn(const QJsonObject &recognise, const std::vector<TextRow> &head)
{
    if (!hasFirstColumn(recognise))
        return true;
    QSet<QString> labels;
    for (const TextRow &row : head)
        labels << normalised(row.cells.value(0)) << normalised(row.cells.value(1));
    const auto stands = [&](const QString &name) { return labels.contains(normalised(name)); };
    const QJsonArray alternatives = recognise[QStringLiteral("first_column_any")].toArray();
    return std::ranges::all_of(stringsAt(recognise, QStringLiteral("first_column")), stands)
        && std::ranges::all_of(alternatives, [&](const QJsonValue &list) {
               return std::ranges::any_of(list.toArray(), [&](const QJsonValue &name) { return stands(name.toString()); });
           });
}

bool fitsMonthsAcross(const QJsonObject &recognise, const std::vector<TextRow> &head)
{
    const QJsonValue wanted = recognise[QStringLiteral("months_across")];
    const auto isHeads = [](const TextRow &row) { return arePaymentHeads(row.cells.mid(1)); };
    return wanted.isUndefined() || wanted.toBool() == std::ranges::any_of(head, isHeads);
}

/// The first cell that the layout's pattern for titles matches.
std::optional<QString> titleCell(const QJsonObject &recognise, const std::vector<TextRow> &head)
{
    const QRegularExpression title(recognise[QStringLiteral("cell")].toString());
    for (const TextRow &row : head) {
        const auto found = std::ranges::find_if(row.cells, [&](const QString &cell) { return title.match(normalised(cell)).hasMatch(); });
        if (found != row.cells.end())
            return normalised(*found);
        if (!row.sheet.isEmpty() && title.match(normalised(row.sheet)).hasMatch())
            return row.sheet;
    }
    return std::nullopt;
}

bool fitsSheet(const QJsonObject &recognise, const std::vector<TextRow> &head)
{
    const QRegularExpression sheet(recognise[QStringLiteral("sheet")].toString());
    return std::ranges::any_of(head, [&](const TextRow &row) { return sheet.match(normalised(row.sheet)).hasMatch(); });
}

bool hasHeader(const QJsonObject &recognise)
{
    return recognise.contains(QStringLiteral("header")) || recognise.contains(QStringLiteral("header_any"));
}

/// Index of the row that holds the layout's headings; `names` of row i by `namesOfRow(i)`.
template <typename NamesOfRow>
std::optional<std::size_t> headerAt(const Layout &layout, const std::vector<TextRow> &head, NamesOfRow namesOfRow)
{
    const HeaderNames wanted(layout.recognise);
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (fitsColumns(layout.recognise, head[i].cells.size()) && wanted.stand(namesOfRow(i)))
            return i;
    }
    return std::nullopt;
}

Text whyText(const Layout &layout, const std::vector<TextRow> &head, const Match &match)
{
    Text why;
    if (match.headerRow) {
        const TextRow &row = head[*match.headerRow];
        why.ja = QStringLiteral("%1行目の見出し（%2列）がこの形式のものです。").arg(row.line).arg(row.cells.size());
        why.en = QStringLiteral("The headings in line %1 (%2 columns) are those of this layout.").arg(row.line).arg(row.cells.size());
    } else if (hasFirstColumn(layout.recognise)) {
        why.ja = QStringLiteral("左の列に縦に並ぶ項目がこの形式のものです。");
        why.en = QStringLiteral("The items below each other in the first column are those of this layout.");
    } else if (layout.recognise.contains(QStringLiteral("cell"))) {
        const QString title = titleCell(layout.recognise, head).value_or(QString()).left(40);
        why.ja = QStringLiteral("題名「%1」がこの形式のものです。").arg(title);
        why.en = QStringLiteral("The title “%1” is that of this layout.").arg(title);
    } else {
        why.ja = QStringLiteral("見出しのない%1列の並びがこの形式のものです。").arg(head.front().cells.size());
        why.en = QStringLiteral("The order of the %1 columns without headings is that of this layout.").arg(head.front().cells.size());
    }
    if (layout.restsOnUnverified) {
        why.ja += layout.unverified.ja;
        why.en += QLatin1Char(' ') + layout.unverified.en;
    }
    return why;
}

} // namespace

Problems checkRecognise(const Layout &layout)
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    const QString path = QStringLiteral("recognise");
    Problems problems = checkKeys(layout.recognise, {{"header", KeyType::strings}, {"header_any", KeyType::stringLists}, {"header_without", KeyType::strings},
                                                     {"columns", KeyType::object}, {"first_cells", KeyType::object}, {"cell_patterns", KeyType::object}, {"preamble", KeyType::object},
                                                     {"first_column", KeyType::strings}, {"first_column_any", KeyType::stringLists},
                                                     {"months_across", KeyType::flag}, {"generic", KeyType::flag},
                                                     {"file_name", KeyType::pattern}, {"cell", KeyType::pattern}, {"sheet", KeyType::pattern},
                                                     {"container", KeyType::strings}}, file, path);
    std::ranges::move(checkKeys(layout.recognise[QStringLiteral("columns")].toObject(), {{"at_least", KeyType::integer}, {"at_most", KeyType::integer}}, file,
                                path + QStringLiteral(".columns")), std::back_inserter(problems));
    for (const char *name : {"first_cells", "preamble"}) {
        const QJsonObject lists = layout.recognise[QLatin1String(name)].toObject();
        for (const QString &key : lists.keys()) {
            const bool isList = lists[key].isArray() && std::ranges::all_of(lists[key].toArray(), [](const QJsonValue &v) { return v.isString(); });
            const bool isColumn = QLatin1String(name) != QLatin1String("first_cells") || key.toInt() > 0;
            if (!isList || !isColumn)
                problems.push_back(layoutProblem(file, path + QLatin1Char('.') + QLatin1String(name) + QLatin1Char('.') + key,
                                                 QCoreApplication::translate("import", "The key %1 of this layout cannot be read.").arg(key), {},
                                                 QCoreApplication::translate("import", "a list of texts")));
        }
    }
    const QJsonObject patterns = layout.recognise[QStringLiteral("cell_patterns")].toObject();
    for (const QString &key : patterns.keys()) {
        if (key.toInt() < 1 || !patterns[key].isString() || !QRegularExpression(patterns[key].toString()).isValid())
            problems.push_back(layoutProblem(file, path + QStringLiteral(".cell_patterns.") + key, QCoreApplication::translate("import", "The key %1 of this layout cannot be read.").arg(key), {},
                                             QCoreApplication::translate("import", "a regular expression")));
    }
    return problems;
}

bool fitsContainer(const Layout &layout, Container container)
{
    static const std::map<Container, QString> names = {{Container::text, QStringLiteral("text")}, {Container::xlsx, QStringLiteral("xlsx")}, {Container::ods, QStringLiteral("ods")},
                                                       {Container::xls, QStringLiteral("xls")}, {Container::json, QStringLiteral("json")}};
    const QStringList wanted = stringsAt(layout.recognise, QStringLiteral("container"));
    return wanted.isEmpty() || wanted.contains(names.at(container));
}

std::optional<std::size_t> headerRowOf(const Layout &layout, const std::vector<TextRow> &head)
{
    if (!hasHeader(layout.recognise))
        return std::nullopt;
    return headerAt(layout, head, [&](std::size_t i) { return namesOf(head[i]); });
}

HeadNames::HeadNames(const std::vector<TextRow> &head)
{
    for (const TextRow &row : head)
        m_names.push_back(namesOf(row));
}

std::optional<Match> matchOf(const Layout &layout, const std::vector<TextRow> &head, const HeadNames &names, const QString &fileName)
{
    const QJsonObject &recognise = layout.recognise;
    if (head.empty())
        return std::nullopt;
    Match match;
    if (hasHeader(recognise)) {
        match.headerRow = headerAt(layout, head, [&](std::size_t i) -> const QSet<QString> & { return names.ofRow(i); });
        if (!match.headerRow)
            return std::nullopt;
    } else if (!fitsColumns(recognise, head.front().cells.size())) {
        return std::nullopt;
    }
    if (!fitFirstCells(recognise, head) || !fitCellPatterns(recognise, head) || !fitsPreamble(recognise, head) || !fitsFirstColumn(recognise, head)
        || !fitsMonthsAcross(recognise, head) || !fitsSheet(recognise, head))
        return std::nullopt;
    if (recognise.contains(QStringLiteral("cell")) && !titleCell(recognise, head))
        return std::nullopt;
    const QRegularExpression name(recognise[QStringLiteral("file_name")].toString());
    if (!name.match(fileName.normalized(QString::NormalizationForm_C)).hasMatch())
        return std::nullopt;
    match.points = static_cast<int>(stringsAt(recognise, QStringLiteral("header")).size() + recognise[QStringLiteral("header_any")].toArray().size()
                                    + stringsAt(recognise, QStringLiteral("first_column")).size() + recognise[QStringLiteral("first_column_any")].toArray().size()
                                    + 5 * recognise[QStringLiteral("first_cells")].toObject().size() + 5 * recognise[QStringLiteral("preamble")].toObject().size() + recognise[QStringLiteral("cell_patterns")].toObject().size()
                                    + (recognise.contains(QStringLiteral("file_name")) ? 3 : 0) + (recognise.contains(QStringLiteral("columns")) ? 1 : 0)
                                    + (recognise.contains(QStringLiteral("cell")) ? 2 : 0) + (recognise.contains(QStringLiteral("sheet")) ? 3 : 0));
    if (recognise[QStringLiteral("generic")].toBool())
        match.points -= 1000;
    match.why = whyText(layout, head, match);
    return match;
}

int columnIndex(const QJsonValue &column, const QStringList &header)
{
    if (column.isDouble())
        return column.toInt() - 1;
    if (column.isObject()) {
        const int index = columnIndex(column[QStringLiteral("name")], header);
        return index < 0 ? index : index + column[QStringLiteral("offset")].toInt();
    }
    const QStringList names = normalisedAll(header);
    const QJsonArray wanted = column.isArray() ? column.toArray() : QJsonArray{column};
    for (const QJsonValue &name : wanted) {
        const qsizetype index = name.isDouble() ? name.toInt() - 1 : names.indexOf(normalised(name.toString()));
        if (index >= 0)
            return static_cast<int>(index);
    }
    return -1;
}

} // namespace smartsme
