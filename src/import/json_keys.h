// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/problem.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace smartsme {

/// What may stand under a key of a layout.
enum class KeyType {
    string,
    text,           ///< {"ja": …, "en": …}
    strings,        ///< list of strings
    stringLists,    ///< list of lists of strings
    flag,           ///< true or false
    integer,        ///< whole number from 0
    object,
    objects,        ///< list of objects
    column,         ///< a column: its number from 1, its name, a list of these of which one stands in the header, or {"name", "offset"}
    pattern         ///< a regular expression
};

struct KeySpec
{
    const char *name;
    KeyType type = KeyType::string;
    bool required = false;
};

/// Problems of an object of a layout: a key that is not known, missing, or of another type. `path` names the object ("read.debit").
Problems checkKeys(const QJsonObject &object, std::initializer_list<KeySpec> keys, const QString &file, const QString &path);

/// One problem of a layout at a key.
Problem layoutProblem(const QString &file, const QString &key, QString message, QString found = {}, QString expected = {});

// Reading what checkKeys() has accepted.
Text textAt(const QJsonObject &object, const QString &key);
QStringList stringsAt(const QJsonObject &object, const QString &key);       ///< a single string counts as a list of one

} // namespace smartsme
