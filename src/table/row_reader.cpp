// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_reader.h"

#include "table/byte_stream.h"
#include "table/compound_file.h"
#include "table/delimited_rows.h"
#include "table/json_rows.h"
#include "table/package.h"
#include "table/row_source.h"
#include "table/xls_rows.h"

#include <QCoreApplication>

namespace smartsme {

RowReader::RowReader(std::unique_ptr<DelimitedRows> text) : m_text(text.get()), m_source(std::move(text)) {}
RowReader::RowReader(Container container, std::unique_ptr<RowSource> source) : m_container(container), m_source(std::move(source)) {}
RowReader::RowReader(RowReader &&) noexcept = default;
RowReader &RowReader::operator=(RowReader &&) noexcept = default;
RowReader::~RowReader() = default;

Result<RowReader> RowReader::open(const QString &path, const RowReaderOptions &options)
{
    Result<InputFile> input = InputFile::open(path, options.mostBytes, options.containers);
    if (!input)
        return std::move(input).problems();
    if (isPackage(input->head())) {
        Result<ContainerRows> rows = openPackage(*std::move(input), options);
        if (!rows)
            return std::move(rows).problems();
        return RowReader(rows->container, std::move(rows->source));
    }
    const std::string_view head(input->head().constData(), static_cast<std::size_t>(input->head().size()));
    if (head.starts_with(CompoundFile::signature)) {
        Result<std::unique_ptr<XlsRows>> rows = XlsRows::open(*std::move(input), options);
        if (!rows)
            return std::move(rows).problems();
        return RowReader(Container::xls, *std::move(rows));
    }
    if (isJson(head)) {
        Result<std::unique_ptr<JsonRows>> rows = JsonRows::open(*std::move(input), options);
        if (!rows)
            return std::move(rows).problems();
        return RowReader(Container::json, *std::move(rows));
    }
    Result<ByteStream> stream = ByteStream::open(*std::move(input), options.encoding, options.readAheadFrom);
    if (!stream)
        return std::move(stream).problems();
    return RowReader(std::make_unique<DelimitedRows>(*std::move(stream), options));
}

const RawRow *RowReader::next()
{
    return m_text ? m_text->next() : m_source->next(); // DelimitedRows is final: no virtual call for text
}

std::optional<TextRow> RowReader::nextText()
{
    const RawRow *raw = next();
    if (!raw)
        return std::nullopt;
    TextRow row{raw->line, {}, sheetName(raw->sheet)};
    for (const RawField &field : raw->fields) {
        const DecodedText cell = text(field);
        row.cells << cell.text.trimmed();
        if (!cell.ok()) {
            m_source->fail(undecodable(raw->line, static_cast<int>(row.cells.size())));
            return std::nullopt;
        }
    }
    return row;
}

DecodedText RowReader::text(const RawField &field) const
{
    DecodedText out = decoded(field.bytes, m_source->textEncoding());
    if (field.hasDoubledQuotes)
        out.text.replace(QStringLiteral("\"\""), QStringLiteral("\""));
    return out;
}

Place RowReader::place(int column) const
{
    const RawRow &row = m_source->row();
    return Place{fileName(), sheetName(row.sheet), row.line, column};
}

Problem RowReader::undecodable(qint64 line, int column) const
{
    return Problem{Severity::error, QStringLiteral("file.undecodable"), Place{fileName(), {}, line, column},
                   QCoreApplication::translate("table", "This cell holds bytes that are not %1 text.").arg(encodingName(encoding())),
                   {}, {}, QCoreApplication::translate("table", "Choose the right encoding, or export the file again.")};
}

const std::optional<Problem> &RowReader::problem() const { return m_source->problem(); }
QString RowReader::fileName() const { return m_source->fileName(); }
Container RowReader::container() const { return m_container; }
TextEncoding RowReader::encoding() const { return m_source->encoding(); }
QString RowReader::sheetName(int sheet) const { return m_source->sheetName(sheet); }
qint64 RowReader::rows() const { return m_source->rows(); }
qint64 RowReader::done() const { return m_source->done(); }
qint64 RowReader::size() const { return m_source->size(); }
QString RowReader::sha256() const { return m_source->sha256(); }

} // namespace smartsme
