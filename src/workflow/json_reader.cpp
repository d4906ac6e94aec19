// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/json_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <cmath>

namespace smartsme {

Result<QJsonObject> jsonObject(const QByteArray &bytes, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isObject())
        return document.object();
    const QByteArray before = bytes.left(error.offset);
    const auto column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    const bool isSound = error.error == QJsonParseError::NoError;
    return Problem{Severity::error, QStringLiteral("workflow.not-json"),
                   Place{fileName, {}, isSound ? 1 : before.count('\n') + 1, isSound ? 1 : static_cast<int>(column)},
                   QCoreApplication::translate("workflow", "This is not a JSON object."), isSound ? QString() : error.errorString(),
                   QStringLiteral("{ … }"), QCoreApplication::translate("workflow", "Compare the file with the example in the manual.")};
}

JsonReader::JsonReader(QJsonObject object, QString fileName, QString path, Problems &problems)
    : m_object(std::move(object)), m_file(std::move(fileName)), m_path(std::move(path)), m_problems(problems)
{
}

void JsonReader::complain(const QString &key, const QString &expected)
{
    const QString where = m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
    const QJsonValue value = m_object.value(key);
    const QString found = value.isString() ? value.toString()
        : QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    m_problems.push_back(Problem{Severity::error, QStringLiteral("workflow.value-unfit"), Place{m_file, {}, 0, 0},
        QCoreApplication::translate("workflow", "The value of %1 cannot be used.").arg(where), found.left(80), expected,
        QCoreApplication::translate("workflow", "Correct the value in the file.")});
}

QJsonValue JsonReader::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString JsonReader::text(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        complain(key, QStringLiteral("\"…\""));
    return value.toString();
}

QStringList JsonReader::texts(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    QStringList all;
    bool isList = value.isArray();
    for (const QJsonValue &one : value.toArray()) {
        isList = isList && one.isString();
        all << one.toString();
    }
    if (!isList)
        complain(key, QStringLiteral("[\"…\", …]"));
    return all;
}

bool JsonReader::flag(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        complain(key, QStringLiteral("true, false"));
    return value.toBool();
}

QDate JsonReader::date(const char *key)
{
    const QString iso = text(key);
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!iso.isEmpty() && !date.isValid())
        complain(key, QStringLiteral("2026-12-01"));
    return date;
}

std::optional<qint64> JsonReader::integer(const char *key, qint64 least, qint64 most)
{
    const auto number = decimal(key, static_cast<double>(least), static_cast<double>(most));
    if (!number)
        return std::nullopt;
    if (*number != std::floor(*number)) {
        complain(key, QStringLiteral("%1 … %2").arg(least).arg(most));
        return std::nullopt;
    }
    return static_cast<qint64>(*number);
}

std::optional<double> JsonReader::decimal(const char *key, double least, double most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most) {
        complain(key, QStringLiteral("%1 … %2").arg(least, 0, 'g', 15).arg(most, 0, 'g', 15));
        return std::nullopt;
    }
    return value.toDouble();
}

void JsonReader::object(const char *key, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        return complain(key, QStringLiteral("{ … }"));
    JsonReader inner(value.toObject(), m_file, QString::fromLatin1(key), m_problems);
    read(inner);
}

void JsonReader::objects(const char *key, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isArray())
        return complain(key, QStringLiteral("[ { … } ]"));
    int index = 0;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.isObject())
            return complain(key, QStringLiteral("[ { … } ]"));
        JsonReader inner(one.toObject(), m_file, QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(index++), m_problems);
        read(inner);
    }
}

std::optional<Answer> JsonReader::answer(const QString &key, const QJsonValue &value)
{
    if (value.isDouble() && value.toDouble() == std::floor(value.toDouble()) && value.toDouble() >= 0 && value.toDouble() <= 3)
        return Answer::ofLevel(value.toInt());
    if (value.toString() == QLatin1String("unknown"))
        return Answer::dontKnow();
    if (value.toString() == QLatin1String("not_applicable"))
        return Answer::notApplicable();
    if (value.isString())
        return Answer::ofCodes({value.toString()});
    if (value.isArray()) {
        QStringList codes;
        for (const QJsonValue &code : value.toArray())
            codes << code.toString();
        return Answer::ofCodes(codes);
    }
    complain(key, QStringLiteral("0–3, \"CODE\", [\"CODE\"], \"unknown\", \"not_applicable\""));
    return std::nullopt;
}

Answers JsonReader::answers(const Questionnaire &questionnaire)
{
    Answers all;
    for (auto entry = m_object.constBegin(); entry != m_object.constEnd(); ++entry) {
        const QString key = entry.key();
        m_asked.insert(key);
        const bool isNoted = entry.value().isObject();
        const QJsonObject noted = entry.value().toObject();
        auto read = answer(key, isNoted ? noted.value(QLatin1String("answer")) : entry.value());
        if (!read)
            continue;
        if (isNoted)
            read->note = noted.value(QLatin1String("note")).toString();
        if (!questionnaire.find(QuestionId(key)))
            complain(key, QCoreApplication::translate("workflow", "a question of the questionnaire, such as Q101"));
        all.emplace(QuestionId(key), *read);
    }
    return all;
}

void JsonReader::finish()
{
    QStringList known(m_asked.constBegin(), m_asked.constEnd());
    known.sort();
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key))
            m_problems.push_back(Problem{Severity::error, QStringLiteral("workflow.key-unknown"), Place{m_file, {}, 0, 0},
                QCoreApplication::translate("workflow", "The name %1 is not known here.").arg(m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key),
                {}, known.join(QStringLiteral(", ")),
                QCoreApplication::translate("workflow", "Correct the name or take the line out.")});
    }
}

} // namespace smartsme
