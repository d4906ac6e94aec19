// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/ods_styles.h"

#include <charconv>

namespace smartsme {

namespace {

constexpr std::size_t mostStyles = 100'000;
constexpr int mostParents = 16;     // styles may name each other in a circle

/// 1 when it is no number to divide by.
double divisorFrom(std::string_view text)
{
    double factor = 1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), factor);
    return read.ec == std::errc() && factor >= 1 && factor <= 1e15 ? factor : 1;
}

} // namespace

void OdsStyles::onStart(std::string_view name, const XmlAttributes &attributes)
{
    if (m_divisors.size() + m_cellStyles.size() >= mostStyles)
        return;
    const std::string style(attributes.find("style:name").value_or(""));
    if (name == "style:style" && attributes.find("style:family").value_or("") == "table-cell") {
        m_cellStyles[style] = {std::string(attributes.find("style:data-style-name").value_or("")), std::string(attributes.find("style:parent-style-name").value_or(""))};
    } else if (name.starts_with("number:") && name.ends_with("-style")) {
        m_format = style;
        m_divisors.erase(style);
    } else if (name == "number:number") {
        const double divisor = divisorFrom(attributes.find("number:display-factor").value_or(""));
        if (divisor != 1)
            m_divisors[m_format] = divisor;
    }
}

double OdsStyles::divisorOf(std::string_view cellStyle) const
{
    if (m_divisors.empty())
        return 1;
    for (int parents = 0; parents <= mostParents; ++parents) {
        const auto style = m_cellStyles.find(cellStyle);
        if (style == m_cellStyles.end())
            return 1;
        if (!style->second.format.empty()) {
            const auto divisor = m_divisors.find(style->second.format);
            return divisor == m_divisors.end() ? 1 : divisor->second;
        }
        cellStyle = style->second.parent;
    }
    return 1;
}

} // namespace smartsme
