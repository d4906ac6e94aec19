// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "survey/answers.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace smartsme {

/// The object of a JSON text, or where it stops being JSON.
Result<QJsonObject> jsonObject(const QByteArray &bytes, const QString &fileName);

/// Reads the keys of one object strictly: a value of another type and — at finish() — a key that nobody asked for are problems.
/// An absent key gives nothing and no problem.
class JsonReader
{
public:
    /// `path` names the object in problems: "profile", "workforce[0]", empty for the whole file. Problems are added to `problems`.
    JsonReader(QJsonObject object, QString fileName, QString path, Problems &problems);

    QString text(const char *key);
    QStringList texts(const char *key);
    bool flag(const char *key);
    QDate date(const char *key);
    std::optional<qint64> integer(const char *key, qint64 least, qint64 most);
    std::optional<double> decimal(const char *key, double least, double most);
    void object(const char *key, const std::function<void(JsonReader &)> &read);
    void objects(const char *key, const std::function<void(JsonReader &)> &read);
    /// All keys of this object as answers; see case_description.h.
    Answers answers(const Questionnaire &questionnaire);
    void finish();
    void complain(const QString &key, const QString &expected);
    void complain(const char *key, const QString &expected) { complain(QString::fromLatin1(key), expected); }

private:
    QJsonValue take(const char *key);
    std::optional<Answer> answer(const QString &key, const QJsonValue &value);

    QJsonObject m_object;
    QString m_file;
    QString m_path;
    QSet<QString> m_asked;
    Problems &m_problems;
};

} // namespace smartsme
