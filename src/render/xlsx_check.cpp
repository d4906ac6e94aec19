// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/xlsx_check.h"

#include "render/file_replacement.h"

#include <QFile>
#include <QHash>

#include <expat.h>
#include <zip.h>

#include <cmath>
#include <memory>
#include <optional>
#include <vector>

namespace smartsme {

namespace {

/// Our own files are far smaller; the cap keeps a mistake from eating the memory.
constexpr zip_uint64_t largestPart = 256u * 1024u * 1024u;

struct ReadCell
{
    QString type;       ///< "s" shared string, "str" text of a formula, empty number
    QString formula;
    QString value;
};
using ReadSheet = QHash<QString, ReadCell>;

struct ZipCloser { void operator()(zip_t *archive) const { zip_discard(archive); } };
using Archive = std::unique_ptr<zip_t, ZipCloser>;

std::optional<QByteArray> partOf(zip_t *archive, const QString &name)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const QByteArray raw = name.toUtf8();
    if (zip_stat(archive, raw.constData(), 0, &stat) != 0 || stat.size > largestPart)
        return std::nullopt;
    zip_file_t *file = zip_fopen(archive, raw.constData(), 0);
    if (!file)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_fread(file, bytes.data(), stat.size);
    zip_fclose(file);
    if (read != static_cast<zip_int64_t>(stat.size))
        return std::nullopt;
    return bytes;
}

/// One pass over a sheet or over the shared strings: both are lists of elements with text inside.
struct Reading
{
    ReadSheet sheet;
    std::vector<QString> strings;
    QString place;
    ReadCell cell;
    QString text;
    bool collects = false;
};

void XMLCALL onStart(void *data, const XML_Char *name, const XML_Char **attributes)
{
    auto &reading = *static_cast<Reading *>(data);
    const QByteArrayView element(name);
    if (element == "c") {
        reading.cell = {};
        for (int i = 0; attributes[i]; i += 2) {
            if (QByteArrayView(attributes[i]) == "r")
                reading.place = QString::fromUtf8(attributes[i + 1]);
            else if (QByteArrayView(attributes[i]) == "t")
                reading.cell.type = QString::fromUtf8(attributes[i + 1]);
        }
    } else if (element == "si") {
        reading.strings.emplace_back();
    }
    reading.collects = element == "v" || element == "f" || element == "t";
    reading.text.clear();
}

void XMLCALL onEnd(void *data, const XML_Char *name)
{
    auto &reading = *static_cast<Reading *>(data);
    const QByteArrayView element(name);
    if (element == "v")
        reading.cell.value = reading.text;
    else if (element == "f")
        reading.cell.formula = reading.text;
    else if (element == "t" && !reading.strings.empty())
        reading.strings.back() += reading.text;
    else if (element == "c")
        reading.sheet.insert(reading.place, reading.cell);
    reading.collects = false;
}

void XMLCALL onText(void *data, const XML_Char *text, int length)
{
    auto &reading = *static_cast<Reading *>(data);
    if (reading.collects)
        reading.text += QString::fromUtf8(text, length);
}

std::optional<Reading> readXml(const QByteArray &bytes)
{
    Reading reading;
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr), &XML_ParserFree);
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    if (XML_Parse(parser.get(), bytes.constData(), static_cast<int>(bytes.size()), 1) != XML_STATUS_OK)
        return std::nullopt;
    return reading;
}

/// Numbers are written with 16 significant digits.
bool isSame(double meant, const QString &stored)
{
    bool ok = false;
    const double read = stored.toDouble(&ok);
    return ok && std::abs(read - meant) <= 1e-14 * std::max(1.0, std::abs(meant));
}

struct Difference { QString found, expected; };

class CellComparison
{
public:
    explicit CellComparison(const std::vector<QString> &strings) : m_strings(strings) {}
    std::optional<Difference> compare(const Cell &meant, const ReadCell *read) const
    {
        if (const auto *text = std::get_if<QString>(&meant.content))
            return text->isEmpty() ? std::nullopt : compareText(storableText(*text), read);
        if (const auto *number = std::get_if<double>(&meant.content))
            return compareNumber(*number, read);
        if (const auto *yen = std::get_if<Yen>(&meant.content))
            return compareNumber(static_cast<double>(yen->value()), read);
        if (const auto *formula = std::get_if<Formula>(&meant.content))
            return compareFormula(*formula, read);
        return std::nullopt;
    }

private:
    std::optional<Difference> compareText(const QString &meant, const ReadCell *read) const
    {
        if (!read || read->type != QStringLiteral("s"))
            return Difference{read ? read->value : QString(), meant};
        const auto index = static_cast<std::size_t>(read->value.toULongLong());
        const QString found = index < m_strings.size() ? m_strings[index] : QString();
        return found == meant ? std::nullopt : std::optional(Difference{found, meant});
    }
    static std::optional<Difference> compareNumber(double meant, const ReadCell *read)
    {
        if (read && read->type.isEmpty() && read->formula.isEmpty() && isSame(meant, read->value))
            return std::nullopt;
        return Difference{read ? read->value : QString(), QString::number(meant, 'g', 16)};
    }
    static std::optional<Difference> compareFormula(const Formula &meant, const ReadCell *read)
    {
        if (read && read->formula == meant.expression && isSame(meant.value, read->value))
            return std::nullopt;
        return Difference{read ? read->formula + QLatin1Char(' ') + read->value : QString(),
                          meant.expression + QLatin1Char(' ') + QString::number(meant.value, 'g', 16)};
    }

    const std::vector<QString> &m_strings;
};

/// How many cells were found again, or the first difference.
std::variant<int, Difference> compareSheet(const Sheet &sheet, const ReadSheet &read, const CellComparison &comparison)
{
    int found = 0;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const Cell &cell = sheet.rows[row][column];
            if (std::holds_alternative<std::monostate>(cell.content))
                continue;
            const QString name = cellName(static_cast<int>(row), static_cast<int>(column));
            const auto entry = read.constFind(name);
            if (auto difference = comparison.compare(cell, entry == read.constEnd() ? nullptr : &*entry)) {
                const QString place = sheet.name + QLatin1Char('!') + name + QLatin1Char(' ');
                return Difference{place + difference->found, place + difference->expected};
            }
            ++found;
        }
    }
    return found;
}

} // namespace

QString storableText(const QString &text)
{
    QString stored;
    stored.reserve(text.size());
    for (const QChar c : text) {
        const bool isControl = c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t');
        if (!isControl && c.unicode() != 0xFFFE && c.unicode() != 0xFFFF)
            stored += c;
    }
    return stored;
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

Result<int> compareXlsx(const Workbook &workbook, const QString &writtenPath, const QString &target)
{
    QFile file(writtenPath);
    if (!file.open(QIODevice::ReadOnly))
        return readBackDiffers(target, {}, writtenPath);
    const QByteArray bytes = file.readAll();
    // opened from memory: libzip's own file access knows no Japanese path on Windows
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!archive) {
        zip_source_free(source);
        return readBackDiffers(target, QStringLiteral("zip"), QStringLiteral("xlsx"));
    }
    std::vector<QString> strings;
    if (const auto part = partOf(archive.get(), QStringLiteral("xl/sharedStrings.xml"))) {
        auto reading = readXml(*part);
        if (!reading)
            return readBackDiffers(target, QStringLiteral("sharedStrings.xml"), QStringLiteral("XML"));
        strings = std::move(reading->strings);
    }
    int found = 0;
    const CellComparison comparison(strings);
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        const auto part = partOf(archive.get(), QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1));
        const auto reading = part ? readXml(*part) : std::nullopt;
        if (!reading)
            return readBackDiffers(target, QStringLiteral("sheet%1.xml").arg(i + 1), workbook.sheets[i].name);
        const auto outcome = compareSheet(workbook.sheets[i], reading->sheet, comparison);
        if (const auto *difference = std::get_if<Difference>(&outcome))
            return readBackDiffers(target, difference->found, difference->expected);
        found += std::get<int>(outcome);
    }
    return found;
}

} // namespace smartsme
