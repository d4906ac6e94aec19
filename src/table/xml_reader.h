// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/byte_source.h"
#include "table/container_limits.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

struct XML_ParserStruct;

namespace smartsme {

/// The attributes of an element, valid inside XmlHandler::onStart().
class XmlAttributes
{
public:
    explicit XmlAttributes(const char *const *pairs) : m_pairs(pairs) {}
    /// With its prefix: "office:value"; nothing when it is not there.
    std::optional<std::string_view> find(std::string_view name) const;
    /// Whatever its prefix; empty when it is not there.
    std::string_view local(std::string_view name) const;

private:
    const char *const *m_pairs;
};

/// "p" of "text:p".
std::string_view localName(std::string_view name);

/// Told of a part as it is read. Names carry their prefixes.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void onStart(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void onEnd(std::string_view name) = 0;
    virtual void onText(std::string_view text) = 0;     ///< in pieces
    virtual Place place() const = 0;                    ///< of what is being read
};

/// An XML part, streamed through a handler until the handler pauses it. Document type declarations, deep nesting and endless
/// tags are refused, so memory is bounded by ContainerLimits.
class XmlReader
{
public:
    /// The handler stays where it is as long as the reader lives.
    XmlReader(std::unique_ptr<ByteSource> bytes, XmlHandler &handler, const ContainerLimits &limits);
    ~XmlReader();

    enum class Outcome { paused, ended, failed };
    Outcome run();
    /// From inside the handler.
    void pause();
    void fail(Problem problem);

    const std::optional<Problem> &problem() const { return m_problem; }
    qint64 done() const { return m_done; }      ///< bytes read

private:
    struct Calls;
    struct Free { void operator()(XML_ParserStruct *parser) const; };
    Outcome settled(int status);

    std::unique_ptr<ByteSource> m_bytes;
    XmlHandler &m_handler;
    ContainerLimits m_limits;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    std::vector<char> m_block;
    qint64 m_done = 0;
    int m_depth = 0;
    bool m_isPaused = false;
    bool m_isLast = false;
    std::optional<Problem> m_problem;
};

} // namespace smartsme
