// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/xml_reader.h"

#include <QString>

#include <map>
#include <string>

namespace smartsme {

/// By how much the cell styles of an OpenDocument spreadsheet divide the numbers they show: number:display-factor. Told of the elements
/// of styles.xml, where LibreOffice keeps the number formats, and of those before the cells in content.xml.
class OdsStyles final : public XmlHandler
{
public:
    explicit OdsStyles(QString fileName) : m_fileName(std::move(fileName)) {}
    void onStart(std::string_view name, const XmlAttributes &attributes) override;
    void onEnd(std::string_view) override {}
    void onText(std::string_view) override {}
    Place place() const override { return Place{m_fileName, QStringLiteral("styles.xml"), 0, 0}; }

    /// 1 where nothing is divided.
    double divisorOf(std::string_view cellStyle) const;

private:
    struct CellStyle
    {
        std::string format, parent;
    };

    QString m_fileName;
    std::string m_format;               // the number format being read
    std::map<std::string, double, std::less<>> m_divisors;      // of number formats that divide
    std::map<std::string, CellStyle, std::less<>> m_cellStyles;
};

} // namespace smartsme
