// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace smartsme {

namespace {

/// A figure with its texts in two languages is about as long.
constexpr qsizetype longestLine = 1200;

/// Any value as it stands in a document: scalars through an array, because a document is none.
QByteArray compact(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

void append(QByteArray &out, const QJsonValue &value, int depth);

void appendLine(QByteArray &out, bool isFirst, int depth)
{
    out += isFirst ? "\n" : ",\n";
    out += QByteArray(depth, ' ');
}

void appendOpened(QByteArray &out, const QJsonValue &value, int depth)
{
    bool isFirst = true;
    const bool isObject = value.isObject();
    out += isObject ? '{' : '[';
    if (isObject) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            appendLine(out, isFirst, depth + 1);
            out += compact(member.key()) + ':';
            append(out, member.value(), depth + 1);
            isFirst = false;
        }
    } else {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            appendLine(out, isFirst, depth + 1);
            append(out, element, depth + 1);
            isFirst = false;
        }
    }
    out += '\n' + QByteArray(depth, ' ');
    out += isObject ? '}' : ']';
}

void append(QByteArray &out, const QJsonValue &value, int depth)
{
    const QByteArray line = compact(value);
    const bool isContainer = value.isObject() || value.isArray();
    if (depth > 0 && (!isContainer || line.size() <= longestLine))
        out += line;
    else
        appendOpened(out, value, depth);
}

} // namespace

QByteArray jsonText(const QJsonObject &object)
{
    QByteArray text;
    append(text, object, 0);
    return text + '\n';
}

} // namespace smartsme
