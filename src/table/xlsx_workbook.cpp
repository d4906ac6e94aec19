// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/xlsx_workbook.h"

#include "table/container_problems.h"
#include "table/xml_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <charconv>

namespace smartsme {

namespace {

constexpr std::size_t mostStyles = 100'000;
/// Of the parts that hold no cells; their entries stay in memory.
constexpr qint64 mostPartBytes = 8 * 1024 * 1024;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

int numberOr(std::string_view digits, int otherwise)
{
    int value = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// Reads one small part after the other; each handler below knows the elements of one.
class PartHandler : public XmlHandler
{
public:
    PartHandler(QString fileName, QString part) : m_place{std::move(fileName), std::move(part), 0, 0} {}
    void onEnd(std::string_view) override {}
    void onText(std::string_view) override {}
    Place place() const override { return m_place; }

private:
    Place m_place;
};

struct Relation
{
    QString kind;       ///< last word of the type: "worksheet"
    QString target;     ///< member of the archive
};

/// "xl/workbook.xml" and "../x/y.xml" give "x/y.xml".
QString targetOf(const QString &part, const QString &target)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    QStringList path = part.split(QLatin1Char('/'));
    path.removeLast();
    for (const QString &step : target.split(QLatin1Char('/'))) {
        if (step == QLatin1String("..") && !path.isEmpty())
            path.removeLast();
        else if (step != QLatin1String("."))
            path << step;
    }
    return path.join(QLatin1Char('/'));
}

class Relations final : public PartHandler
{
public:
    Relations(const QString &fileName, const QString &part, QString owner) : PartHandler(fileName, part), m_owner(std::move(owner)) {}
    void onStart(std::string_view name, const XmlAttributes &attributes) override
    {
        if (localName(name) != "Relationship")
            return;
        const Relation relation{text(attributes.local("Type")).section(QLatin1Char('/'), -1), targetOf(m_owner, text(attributes.local("Target")))};
        if (!m_byKind.contains(relation.kind))
            m_byKind.insert(relation.kind, relation.target);
        byId.insert(text(attributes.local("Id")), relation);
    }
    QString targetOfKind(const char *kind) const { return m_byKind.value(QLatin1String(kind)); }
    QHash<QString, Relation> byId;

private:
    QHash<QString, QString> m_byKind;   // the first target of each
    QString m_owner;
};

class WorkbookPart final : public PartHandler
{
public:
    using PartHandler::PartHandler;
    struct Entry { QString name, relation; };
    void onStart(std::string_view name, const XmlAttributes &attributes) override
    {
        const std::string_view element = localName(name);
        if (element == "sheet")
            sheets.push_back({text(attributes.local("name")), text(attributes.local("id"))});
        else if (element == "workbookPr")
            starts1904 = attributes.local("date1904") == "1" || attributes.local("date1904") == "true";
    }
    std::vector<Entry> sheets;
    bool starts1904 = false;
};

class StylesPart final : public PartHandler
{
public:
    using PartHandler::PartHandler;
    void onStart(std::string_view name, const XmlAttributes &attributes) override
    {
        const std::string_view element = localName(name);
        if (element == "numFmt")
            m_codes.insert(numberOr(attributes.local("numFmtId"), -1), numberStyleOf(attributes.local("formatCode")));
        else if (element == "cellXfs")
            m_isInside = true;
        else if (element == "xf" && m_isInside && styles.size() < mostStyles)
            styles.push_back(styleOf(numberOr(attributes.local("numFmtId"), 0)));
    }
    void onEnd(std::string_view name) override { m_isInside = m_isInside && localName(name) != "cellXfs"; }
    std::vector<NumberStyle> styles;

private:
    NumberStyle styleOf(int id) const
    {
        const auto code = m_codes.constFind(id);
        return code == m_codes.constEnd() ? builtInNumberStyle(id) : *code;
    }
    QHash<int, NumberStyle> m_codes;
    bool m_isInside = false;
};

class StringsPart final : public PartHandler
{
public:
    StringsPart(const QString &fileName, const QString &part, const ContainerLimits &limits) : PartHandler(fileName, part), m_limits(limits) {}
    void onStart(std::string_view name, const XmlAttributes &) override
    {
        const std::string_view element = localName(name);
        m_isText = element == "t" && !m_isReading;
        m_isReading = m_isReading || element == "rPh";
        m_piece.clear();
    }
    void onText(std::string_view bytes) override
    {
        if (m_isText && !isTooMuch())
            m_piece += bytes;
    }
    void onEnd(std::string_view name) override
    {
        const std::string_view element = localName(name);
        if (m_isText) {
            m_decoded.clear();
            appendXlsxText(m_decoded, m_piece);
            strings.append(m_decoded);
        }
        m_isText = false;
        if (element == "rPh")
            m_isReading = false;
        else if (element == "si")
            strings.close();
        if (isTooMuch() && reader)
            reader->fail(unpacksTooLarge(place(), {}, QCoreApplication::translate("table", "at most %1 bytes").arg(m_limits.mostMemoryBytes)));
    }
    SharedStrings strings;
    XmlReader *reader = nullptr;

private:
    bool isTooMuch() const
    {
        return static_cast<qint64>(strings.bytes() + m_piece.size()) > m_limits.mostMemoryBytes
            || strings.size() > static_cast<std::size_t>(m_limits.mostSharedStrings);
    }
    ContainerLimits m_limits;
    std::string m_piece, m_decoded;
    bool m_isText = false;
    bool m_isReading = false;   // furigana: <rPh>
};

/// Reads a part through its handler, which is told the reader if it asks; false when there is none of that name.
Result<bool> readPart(const ZipArchive &archive, const QString &part, XmlHandler &handler, ContainerLimits limits, XmlReader **known = nullptr)
{
    if (!known)
        limits.mostUnpackedBytes = mostPartBytes;
    const std::optional<std::size_t> member = archive.find(part);
    if (!member)
        return false;
    Result<std::unique_ptr<ByteSource>> bytes = archive.bytes(*member);
    if (!bytes)
        return std::move(bytes).problems();
    XmlReader reader(*std::move(bytes), handler, limits);
    if (known)
        *known = &reader;
    if (reader.run() == XmlReader::Outcome::failed)
        return *reader.problem();
    return true;
}

Result<Relations> relationsOf(const ZipArchive &archive, const QString &owner, const ContainerLimits &limits)
{
    const qsizetype slash = owner.lastIndexOf(QLatin1Char('/')) + 1;
    const QString part = owner.left(slash) + QLatin1String("_rels/") + owner.mid(slash) + QLatin1String(".rels");
    Relations relations(archive.fileName(), part, owner);
    Result<bool> isThere = readPart(archive, part, relations, limits);
    if (!isThere)
        return std::move(isThere).problems();
    if (!*isThere)
        return fileDamaged(Place{archive.fileName(), {}, 0, 0}, QCoreApplication::translate("table", "without %1").arg(part));
    return relations;
}

std::optional<Problem> otherOffice(const QString &fileName, const QString &part)
{
    if (part.startsWith(QLatin1String("word/")))
        return otherDocument(fileName, QCoreApplication::translate("table", "a Word document"));
    if (part.startsWith(QLatin1String("ppt/")))
        return otherDocument(fileName, QCoreApplication::translate("table", "a PowerPoint document"));
    if (part.endsWith(QLatin1String(".bin")))
        return otherDocument(fileName, QCoreApplication::translate("table", "a binary workbook (.xlsb); save it as .xlsx"));
    return std::nullopt;
}

std::optional<Problem> addSheets(XlsxWorkbook &workbook, const WorkbookPart &part, const Relations &relations)
{
    const Place place{workbook.archive->fileName(), {}, 0, 0};  // without the name of the sheet, which may be a person's
    int number = 0;
    for (const WorkbookPart::Entry &entry : part.sheets) {
        ++number;
        const auto relation = relations.byId.constFind(entry.relation);
        const bool isKnown = relation != relations.byId.constEnd();
        if (isKnown && relation->kind != QLatin1String("worksheet"))
            continue;
        const std::optional<std::size_t> member = isKnown ? workbook.archive->find(relation->target) : std::nullopt;
        if (!member)
            return fileDamaged(place, QCoreApplication::translate("table", "without the cells of sheet %1").arg(number));
        if (std::ranges::find(workbook.sheets, *member, &XlsxSheet::member) != workbook.sheets.end())
            return fileDamaged(place, QCoreApplication::translate("table", "the cells of another sheet as sheet %1").arg(number));
        workbook.sheets.push_back({entry.name, *member});
    }
    return std::nullopt;
}

std::optional<Problem> addTables(XlsxWorkbook &workbook, const Relations &relations, const ContainerLimits &limits)
{
    const QString fileName = workbook.archive->fileName();
    if (const QString part = relations.targetOfKind("styles"); !part.isEmpty()) {
        StylesPart styles(fileName, part);
        if (Result<bool> read = readPart(*workbook.archive, part, styles, limits); !read)
            return read.problems().front();
        workbook.styles = std::move(styles.styles);
    }
    if (const QString part = relations.targetOfKind("sharedStrings"); !part.isEmpty()) {
        StringsPart strings(fileName, part, limits);
        if (Result<bool> read = readPart(*workbook.archive, part, strings, limits, &strings.reader); !read)
            return read.problems().front();
        workbook.strings = std::move(strings.strings);
    }
    return std::nullopt;
}

/// The character of "_x000D_"; -1 when `text` does not begin with one.
int escapedCharacter(std::string_view text)
{
    unsigned value = 0;
    if (text.size() < 7 || text[1] != 'x' || text[6] != '_')
        return -1;
    const auto read = std::from_chars(text.data() + 2, text.data() + 6, value, 16);
    return read.ec == std::errc() && read.ptr == text.data() + 6 ? static_cast<int>(value) : -1;
}

} // namespace

void appendXlsxText(std::string &to, std::string_view text)
{
    for (std::size_t at = text.find('_'); at != std::string_view::npos; at = text.find('_')) {
        const int character = escapedCharacter(text.substr(at));
        to += text.substr(0, at);
        if (character >= 0x20 && !QChar::isSurrogate(static_cast<char32_t>(character)))
            to += QString(QChar(character)).toStdString();
        else
            to += character < 0 ? '_' : '\n'; // as line breaks are: they become one blank
        text.remove_prefix(at + (character < 0 ? 1 : 7));
    }
    to += text;
}

Result<XlsxWorkbook> openXlsx(std::shared_ptr<ZipArchive> archive, const ContainerLimits &limits)
{
    const QString fileName = archive->fileName();
    Result<Relations> package = relationsOf(*archive, QString(), limits);
    if (!package)
        return std::move(package).problems();
    const QString part = package->targetOfKind("officeDocument");
    if (auto other = otherOffice(fileName, part))
        return *std::move(other);
    WorkbookPart book(fileName, part);
    Result<bool> isThere = readPart(*archive, part, book, limits);
    if (!isThere)
        return std::move(isThere).problems();
    if (!*isThere)
        return fileDamaged(Place{fileName, {}, 0, 0}, QCoreApplication::translate("table", "without %1").arg(part.isEmpty() ? QStringLiteral("xl/workbook.xml") : part));
    if (book.sheets.size() > static_cast<std::size_t>(limits.mostSheets))
        return unpacksTooLarge(Place{fileName, {}, 0, 0}, {}, QCoreApplication::translate("table", "at most %1 sheets").arg(limits.mostSheets));
    Result<Relations> relations = relationsOf(*archive, part, limits);
    if (!relations)
        return std::move(relations).problems();
    XlsxWorkbook workbook;
    workbook.archive = std::move(archive);
    workbook.starts1904 = book.starts1904;
    if (auto problem = addSheets(workbook, book, *relations))
        return *std::move(problem);
    if (workbook.sheets.empty())
        return fileDamaged(Place{fileName, {}, 0, 0}, QCoreApplication::translate("table", "no sheet"));
    if (auto problem = addTables(workbook, *relations, limits))
        return *std::move(problem);
    return workbook;
}

} // namespace smartsme
