// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/ods_rows.h"

#include "table/container_problems.h"
#include "table/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace smartsme {

namespace {

/// Beyond any sheet, and far from where adding would overflow.
constexpr qint64 mostRepeats = 100'000'000;
constexpr qint64 mostStyleBytes = 8 * 1024 * 1024;

/// What stands beside the text of a cell or beside the rows.
constexpr std::array<std::string_view, 6> skippedElements{"office:annotation", "table:shapes", "office:forms", "text:ruby-text", "table:tracked-changes", "office:dde-source"};

bool isSkipped(std::string_view name)
{
    return name.starts_with("draw:") || std::ranges::find(skippedElements, name) != skippedElements.end();
}

/// "2024-04-01T08:30:00.5" as "2024-04-01 08:30"; midnight is left out.
std::string dateText(std::string_view value)
{
    std::string text(value.substr(0, value.find('.')));
    std::ranges::replace(text, 'T', ' ');
    for (const std::string_view zero : {std::string_view(" 00:00:00"), std::string_view(":00")}) {
        if (text.size() > 10 && text.ends_with(zero)) {
            text.resize(text.size() - zero.size());
            break;
        }
    }
    return text;
}

/// "PT168H30M00S" in days; nothing when it is no duration.
std::optional<double> daysOf(std::string_view value)
{
    const bool isNegative = value.starts_with('-');
    value.remove_prefix(isNegative ? 1 : 0);
    double days = 0;
    if (!value.starts_with('P'))
        return std::nullopt;
    value.remove_prefix(1);
    while (!value.empty()) {
        if (value.front() == 'T') {
            value.remove_prefix(1);
            continue;
        }
        double number = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
        if (read.ec != std::errc() || read.ptr == value.data() + value.size() || !std::isfinite(number))
            return std::nullopt;
        const char unit = *read.ptr;
        const double parts = unit == 'D' ? 1 : unit == 'H' ? 24 : unit == 'M' ? 24 * 60 : unit == 'S' ? 24 * 60 * 60 : 0;
        if (parts == 0)
            return std::nullopt;
        days += number / parts;
        value.remove_prefix(static_cast<std::size_t>(read.ptr - value.data()) + 1);
    }
    return isNegative ? -days : days;
}

} // namespace

Result<std::unique_ptr<OdsRows>> OdsRows::open(std::shared_ptr<ZipArchive> archive, QString fileName, const RowReaderOptions &options)
{
    const Place place{fileName, {}, 0, 0};
    Result<std::optional<QByteArray>> manifest = archive->whole(u"META-INF/manifest.xml", options.containers.mostMemoryBytes);
    if (!manifest)
        return std::move(manifest).problems();
    if (*manifest && (*manifest)->contains("encryption-data"))
        return fileEncrypted(place);
    const std::optional<std::size_t> content = archive->find(u"content.xml");
    if (!content)
        return fileDamaged(place, QCoreApplication::translate("table", "without %1").arg(QStringLiteral("content.xml")));
    Result<std::unique_ptr<ByteSource>> bytes = archive->bytes(*content);
    if (!bytes)
        return std::move(bytes).problems();
    std::unique_ptr<OdsRows> rows(new OdsRows(std::move(archive), std::move(fileName), options));
    if (auto problem = rows->readStyles())
        return *std::move(problem);
    rows->m_unpacked = std::max<qint64>(1, (*bytes)->size());
    rows->m_reader = std::make_unique<XmlReader>(*std::move(bytes), static_cast<XmlHandler &>(*rows), options.containers);
    return rows;
}

std::optional<Problem> OdsRows::readStyles()
{
    const std::optional<std::size_t> part = m_archive->find(u"styles.xml");
    if (!part)
        return std::nullopt;
    Result<std::unique_ptr<ByteSource>> bytes = m_archive->bytes(*part);
    if (!bytes)
        return bytes.problems().front();
    ContainerLimits limits = options().containers;
    limits.mostUnpackedBytes = std::min(limits.mostUnpackedBytes, mostStyleBytes);
    XmlReader reader(*std::move(bytes), m_styles, limits);
    return reader.run() == XmlReader::Outcome::failed ? reader.problem() : std::nullopt;
}

qint64 OdsRows::done() const
{
    return std::min(size(), static_cast<qint64>(static_cast<double>(size()) * static_cast<double>(m_reader->done()) / static_cast<double>(m_unpacked)));
}

const RawRow *OdsRows::next()
{
    while (!problem()) {
        if (m_toRepeat > 0) {
            --m_toRepeat;
            if (repeatRow())
                return &m_row;
            break;
        }
        m_isRowReady = false;
        const XmlReader::Outcome outcome = m_reader->run();
        if (outcome == XmlReader::Outcome::ended)
            break;
        if (outcome == XmlReader::Outcome::failed && !problem())
            fail(*m_reader->problem());
        if (m_isRowReady && !problem())
            return &m_row;
    }
    return nullptr;
}

/// How often a cell or row stands there; 1 when nothing is said.
qint64 OdsRows::repeatOf(const XmlAttributes &attributes, std::string_view name)
{
    const std::optional<std::string_view> number = attributes.find(name);
    if (!number)
        return 1;
    qint64 repeat = 0;
    const auto read = std::from_chars(number->data(), number->data() + number->size(), repeat);
    if (read.ec == std::errc::result_out_of_range)
        return mostRepeats;
    if (read.ec != std::errc() || read.ptr != number->data() + number->size() || repeat < 1)
        refuse(fileDamaged(place(), QString::fromUtf8(number->data(), static_cast<qsizetype>(std::min<std::size_t>(number->size(), 80)))));
    return std::clamp<qint64>(repeat, 1, mostRepeats);
}

void OdsRows::onStart(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipDepth > 0 || isSkipped(name) || (m_isInCell && name == "table:table")) {
        ++m_skipDepth;
        return;
    }
    if (name == "table:table") {
        const std::string_view sheet = attributes.local("name");
        m_isInSheet = true;
        m_nextLine = 1;
        m_column = 0;
        m_columns.clear();
        beginSheet(QString::fromUtf8(sheet.data(), static_cast<qsizetype>(sheet.size())));
    } else if (!m_isInSheet) {
        m_styles.onStart(name, attributes);
    } else if (name == "table:table-column") {
        addColumns(attributes);
    } else if (name == "table:table-row") {
        beginRow(attributes);
    } else if ((name == "table:table-cell" || name == "table:covered-table-cell") && m_isInRow) {
        beginCell(attributes);
    } else if (m_isInCell) {
        inCell(name, attributes);
    }
    if (problem())
        m_reader->fail(*problem());
}

void OdsRows::addColumns(const XmlAttributes &attributes)
{
    const qint64 before = m_columns.empty() ? 0 : m_columns.back().last;
    if (before < options().mostColumns)
        m_columns.push_back({before + repeatOf(attributes, "table:number-columns-repeated"), m_styles.divisorOf(attributes.find("table:default-cell-style-name").value_or(""))});
}

/// A cell without a style has that of its row, else that of its column; LibreOffice leaves most out.
double OdsRows::divisorOf(const XmlAttributes &cell) const
{
    if (const auto style = cell.find("table:style-name"))
        return m_styles.divisorOf(*style);
    if (m_rowDivisor)
        return *m_rowDivisor;
    const auto columns = std::ranges::lower_bound(m_columns, static_cast<qint64>(m_column), {}, &Columns::last);
    return columns == m_columns.end() ? 1 : columns->divisor;
}

void OdsRows::beginRow(const XmlAttributes &attributes)
{
    m_isInRow = true;
    m_column = 0;
    m_rowDivisor.reset();
    if (const auto style = attributes.find("table:default-cell-style-name"))
        m_rowDivisor = m_styles.divisorOf(*style);
    m_rowRepeat = repeatOf(attributes, "table:number-rows-repeated");
    if (!problem())
        SheetRows::beginRow(m_nextLine);
}

void OdsRows::beginCell(const XmlAttributes &attributes)
{
    m_isInCell = true;
    m_hasValue = m_collects = false;
    m_text.clear();
    m_column = static_cast<int>(std::min<qint64>(m_column, mostRepeats)) + 1;
    m_cellRepeat = repeatOf(attributes, "table:number-columns-repeated");
    const std::string_view type = attributes.find("office:value-type").value_or("");
    const std::string_view value = attributes.find("office:value").value_or("");
    m_isFormula = attributes.find("table:formula").has_value();
    m_hasResult = !type.empty();
    const bool isError = attributes.find("calcext:value-type").value_or("") == "error";
    if (isError)
        return; // "#REF!" is the text shown
    if (type == "date") {
        m_text = dateText(attributes.find("office:date-value").value_or(""));
    } else if (type == "boolean") {
        m_text = attributes.find("office:boolean-value").value_or("") == "true" ? "TRUE" : "FALSE";
    } else if (type == "time") {
        const std::optional<double> days = daysOf(attributes.find("office:time-value").value_or(""));
        m_text = days ? numberText(*days, {NumberKind::time}, false) : std::string();
    } else if (type == "float" || type == "currency" || type == "percentage") {
        double number = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
        if (read.ec != std::errc() || read.ptr != value.data() + value.size() || !std::isfinite(number))
            refuse(fileDamaged(place(), QString::fromUtf8(value.data(), static_cast<qsizetype>(std::min<std::size_t>(value.size(), 80)))));
        m_text = dividedNumber(number, divisorOf(attributes));
    } else {
        m_text = attributes.find("office:string-value").value_or("");
    }
    m_hasValue = !m_text.empty();
}

void OdsRows::inCell(std::string_view name, const XmlAttributes &attributes)
{
    if (m_hasValue || static_cast<qint64>(m_text.size()) > options().longestCell)
        return;
    if (name == "text:p" || name == "text:h") {
        if (!m_text.empty())
            m_text += '\n';
        m_collects = true;
    } else if (name == "text:s") {
        m_text.append(static_cast<std::size_t>(std::min<qint64>(repeatOf(attributes, "text:c"), 1000)), ' ');
    } else if (name == "text:tab" || name == "text:line-break") {
        m_text += ' ';
    }
}

void OdsRows::onText(std::string_view text)
{
    if (m_collects && m_skipDepth == 0 && static_cast<qint64>(m_text.size()) <= options().longestCell)
        m_text += text;
}

void OdsRows::onEnd(std::string_view name)
{
    if (m_skipDepth > 0) {
        --m_skipDepth;
        return;
    }
    if (name == "text:p" || name == "text:h")
        m_collects = false;
    else if (m_isInCell && (name == "table:table-cell" || name == "table:covered-table-cell"))
        endCell();
    else if (m_isInRow && name == "table:table-row")
        endRow();
    else if (name == "table:table")
        m_isInSheet = false;
    if (problem())
        m_reader->fail(*problem());
}

void OdsRows::endCell()
{
    m_isInCell = m_collects = false;
    const bool isBlank = std::ranges::all_of(m_text, [](char c) { return c == ' ' || c == '\n'; });
    if (m_isFormula && !m_hasResult && m_text.empty())
        refuse(formulaWithoutResult(place()));
    // The first column beyond the limit is refused, so a repeat is never followed to its end.
    for (qint64 i = 0; !isBlank && i < m_cellRepeat && !problem(); ++i)
        addText(m_column + static_cast<int>(i), m_text);
    m_column = static_cast<int>(std::min<qint64>(m_column + m_cellRepeat - 1, mostRepeats));
}

void OdsRows::endRow()
{
    m_isInRow = false;
    m_column = 0;
    m_nextLine = std::min(m_nextLine + m_rowRepeat, mostRepeats * 10);
    if (!problem() && SheetRows::endRow()) {
        m_toRepeat = m_rowRepeat - 1;
        m_isRowReady = true;
        m_reader->pause();
    }
}

} // namespace smartsme
