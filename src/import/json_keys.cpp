// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/json_keys.h"

#include "import/import_problem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

bool areStrings(const QJsonValue &value)
{
    return value.isArray() && std::ranges::all_of(value.toArray(), [](const QJsonValue &v) { return v.isString(); });
}

bool isWhole(const QJsonValue &value, int least)
{
    return value.isDouble() && value.toInt(-1) >= least;
}

bool isColumn(const QJsonValue &value)
{
    const auto isOne = [](const QJsonValue &one) { return one.isString() || isWhole(one, 1); };
    const QJsonArray list = value.toArray();
    return isOne(value) || (!list.isEmpty() && std::ranges::all_of(list, isOne));
}

bool fits(KeyType type, const QJsonValue &value)
{
    switch (type) {
    case KeyType::string: return value.isString();
    case KeyType::text: return value.isObject() && value[QStringLiteral("ja")].isString() && value[QStringLiteral("en")].isString() && value.toObject().size() == 2;
    case KeyType::strings: return areStrings(value);
    case KeyType::stringLists: return value.isArray() && std::ranges::all_of(value.toArray(), areStrings);
    case KeyType::flag: return value.isBool();
    case KeyType::integer: return isWhole(value, 0);
    case KeyType::object: return value.isObject();
    case KeyType::objects: return value.isArray() && std::ranges::all_of(value.toArray(), [](const QJsonValue &v) { return v.isObject(); });
    case KeyType::column: return isColumn(value) || (value.isObject() && value.toObject().size() == 2 && isColumn(value[QStringLiteral("name")]) && isWhole(value[QStringLiteral("offset")], 1));
    case KeyType::pattern: return value.isString() && QRegularExpression(value.toString()).isValid();
    }
    Q_UNREACHABLE();
}

QString expectedText(KeyType type)
{
    switch (type) {
    case KeyType::string: return QCoreApplication::translate("import", "a text");
    case KeyType::text: return QCoreApplication::translate("import", "an object with the texts ja and en");
    case KeyType::strings: return QCoreApplication::translate("import", "a list of texts");
    case KeyType::stringLists: return QCoreApplication::translate("import", "a list of lists of texts");
    case KeyType::flag: return QCoreApplication::translate("import", "true or false");
    case KeyType::integer: return QCoreApplication::translate("import", "a whole number");
    case KeyType::object: return QCoreApplication::translate("import", "an object");
    case KeyType::objects: return QCoreApplication::translate("import", "a list of objects");
    case KeyType::column: return QCoreApplication::translate("import", "a column number from 1, a column name, or a list of names");
    case KeyType::pattern: return QCoreApplication::translate("import", "a regular expression");
    }
    Q_UNREACHABLE();
}

} // namespace

Problem layoutProblem(const QString &file, const QString &key, QString message, QString found, QString expected)
{
    return importProblem(Severity::error, "layout.key-wrong", Place{file, key, 0, 0}, std::move(message),
                         QCoreApplication::translate("import", "Correct the layout file, or delete it to use the supplied one."), std::move(found), std::move(expected));
}

Problems checkKeys(const QJsonObject &object, std::initializer_list<KeySpec> keys, const QString &file, const QString &path)
{
    Problems problems;
    const auto full = [&](const QString &key) { return path.isEmpty() ? key : path + QLatin1Char('.') + key; };
    for (const QString &key : object.keys()) {
        if (std::ranges::none_of(keys, [&](const KeySpec &spec) { return key == QLatin1String(spec.name); }))
            problems.push_back(layoutProblem(file, full(key), QCoreApplication::translate("import", "This layout has a key that is not known: %1").arg(full(key))));
    }
    for (const KeySpec &spec : keys) {
        const QString key = QLatin1String(spec.name);
        if (!object.contains(key)) {
            if (spec.required)
                problems.push_back(layoutProblem(file, full(key), QCoreApplication::translate("import", "This layout lacks the key %1.").arg(full(key)), {}, expectedText(spec.type)));
        } else if (!fits(spec.type, object[key])) {
            problems.push_back(layoutProblem(file, full(key), QCoreApplication::translate("import", "The key %1 of this layout cannot be read.").arg(full(key)), {}, expectedText(spec.type)));
        }
    }
    return problems;
}

Text textAt(const QJsonObject &object, const QString &key)
{
    const QJsonObject text = object[key].toObject();
    return Text{text[QStringLiteral("ja")].toString(), text[QStringLiteral("en")].toString()};
}

QStringList stringsAt(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    if (value.isString())
        return {value.toString()};
    QStringList strings;
    for (const QJsonValue &entry : value.toArray())
        strings << entry.toString();
    return strings;
}

} // namespace smartsme
