// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/xml_reader.h"

#include "table/container_problems.h"

#include <QCoreApplication>
#include <QString>

#include <expat.h>

namespace smartsme {

namespace {

constexpr std::size_t blockBytes = 64 * 1024;
/// A tag or comment that is longer keeps expat collecting.
constexpr qint64 longestToken = 1024 * 1024;

} // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (name == pair[0])
            return std::string_view(pair[1]);
    }
    return std::nullopt;
}

std::string_view XmlAttributes::local(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == name)
            return pair[1];
    }
    return {};
}

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// What expat calls.
struct XmlReader::Calls
{
    static XmlReader &reader(void *data) { return *static_cast<XmlReader *>(data); }

    static void XMLCALL start(void *data, const XML_Char *name, const XML_Char **attributes)
    {
        XmlReader &r = reader(data);
        if (r.m_problem)
            return;
        if (++r.m_depth > r.m_limits.deepest)
            return r.fail(nestedTooDeep(r.m_handler.place(), r.m_limits.deepest));
        r.m_handler.onStart(name, XmlAttributes(attributes));
    }

    static void XMLCALL end(void *data, const XML_Char *name)
    {
        XmlReader &r = reader(data);
        --r.m_depth;
        if (!r.m_problem)
            r.m_handler.onEnd(name);
    }

    static void XMLCALL text(void *data, const XML_Char *text, int length)
    {
        XmlReader &r = reader(data);
        if (!r.m_problem)
            r.m_handler.onText(std::string_view(text, static_cast<std::size_t>(length)));
    }

    static void XMLCALL doctype(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        XmlReader &r = reader(data);
        r.fail(entitiesRefused(r.m_handler.place()));
    }
};

void XmlReader::Free::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

XmlReader::XmlReader(std::unique_ptr<ByteSource> bytes, XmlHandler &handler, const ContainerLimits &limits)
    : m_bytes(std::move(bytes)), m_handler(handler), m_limits(limits), m_parser(XML_ParserCreate(nullptr)), m_block(blockBytes)
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), Calls::start, Calls::end);
    XML_SetCharacterDataHandler(m_parser.get(), Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), Calls::doctype);
}

XmlReader::~XmlReader() = default;

void XmlReader::pause()
{
    if (!m_problem && !m_isPaused)
        m_isPaused = XML_StopParser(m_parser.get(), XML_TRUE) == XML_STATUS_OK;
}

void XmlReader::fail(Problem problem)
{
    if (m_problem)
        return;
    m_problem = std::move(problem);
    XML_StopParser(m_parser.get(), XML_FALSE);
}

XmlReader::Outcome XmlReader::run()
{
    if (m_problem)
        return Outcome::failed;
    if (m_isPaused) {
        m_isPaused = false;
        const Outcome outcome = settled(XML_ResumeParser(m_parser.get()));
        if (outcome != Outcome::ended || m_isLast)
            return outcome;
    }
    while (!m_isLast) {
        const qint64 count = m_bytes->read(m_block.data(), static_cast<qint64>(m_block.size()));
        if (count < 0) {
            m_problem = m_bytes->problem();
            return Outcome::failed;
        }
        m_done += count;
        if (m_done > m_limits.mostUnpackedBytes) {
            m_problem = unpacksTooLarge(m_handler.place(), {}, QCoreApplication::translate("table", "at most %1 bytes").arg(m_limits.mostUnpackedBytes));
            return Outcome::failed;
        }
        m_isLast = count == 0;
        const Outcome outcome = settled(XML_Parse(m_parser.get(), m_block.data(), static_cast<int>(count), m_isLast ? 1 : 0));
        if (outcome != Outcome::ended)
            return outcome;
    }
    return Outcome::ended;
}

/// What became of the bytes given: `ended` means that they are used up.
XmlReader::Outcome XmlReader::settled(int status)
{
    if (m_problem)
        return Outcome::failed;
    if (status == XML_STATUS_SUSPENDED)
        return Outcome::paused;
    if (status == XML_STATUS_ERROR)
        m_problem = fileDamaged(m_handler.place(), {});
    else if (!m_isLast && m_done - XML_GetCurrentByteIndex(m_parser.get()) > longestToken)
        m_problem = fileDamaged(m_handler.place(), QStringLiteral("XML"));
    return m_problem ? Outcome::failed : Outcome::ended;
}

} // namespace smartsme
