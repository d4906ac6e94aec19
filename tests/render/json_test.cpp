// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/writers.h"
#include "report/sample_record.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace smartsme;

namespace {

/// Exit code of the validator and what it printed.
std::pair<int, QByteArray> validated(const QStringList &documents)
{
    const QString root = QStringLiteral(SMARTSME_SOURCE_DIR);
    QProcess process;
    process.start(QStringLiteral("python3"), QStringList{root + QStringLiteral("/tests/render/validate_schema.py"),
                                                         root + QStringLiteral("/docs/diagnosis.schema.json")} + documents);
    if (!process.waitForFinished(60000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError()};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QJsonObject entryWith(const QJsonArray &array, const QString &key, const QString &id)
{
    for (const QJsonValue &value : array)
        if (value.toObject().value(key).toString() == id)
            return value.toObject();
    return {};
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_record = sample::restaurant(sample::Tables::load());
        QVERIFY(m_folder.isValid());
    }

    void everyDiagnosisKeepsTheSchema()
    {
        const auto full = writeJson(m_record, m_folder.filePath(QStringLiteral("full.json")));
        const auto empty = writeJson(sample::beginner(), m_folder.filePath(QStringLiteral("empty.json")));
        QVERIFY(full.ok() && empty.ok());
        QVERIFY(full->checked > 1000);
        const auto [code, output] = validated({full->path, empty->path});
        QVERIFY2(code == 0, output.constData());
    }

    /// A validator that accepts everything would make the test above worthless.
    void aWrongDiagnosisIsFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("wrong type") << QByteArray("\"closing_month\":3") << QByteArray("\"closing_month\":\"3\"");
        QTest::newRow("out of range") << QByteArray("\"closing_month\":3") << QByteArray("\"closing_month\":13");
        QTest::newRow("unknown word") << QByteArray("\"tax_bookkeeping\":\"exclusive\"") << QByteArray("\"tax_bookkeeping\":\"net\"");
        QTest::newRow("unknown name") << QByteArray("\"capital\":") << QByteArray("\"kapital\":");
        QTest::newRow("fraction of a yen") << QByteArray("\"amount\":72293956") << QByteArray("\"amount\":72293956.5");
        QTest::newRow("date") << QByteArray("\"date\":\"2026-11-22\"") << QByteArray("\"date\":\"22.11.2026\"");
    }
    void aWrongDiagnosisIsFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = diagnosisJson(m_record);
        QVERIFY(bytes.contains(from));
        const QString path = m_folder.filePath(QStringLiteral("wrong.json"));
        QVERIFY(write(path, bytes.replace(from, to)));
        QCOMPARE(validated({path}).first, 1);
    }

    void yenAreExactAndMissingIsNull()
    {
        const QJsonObject root = QJsonDocument::fromJson(diagnosisJson(m_record)).object();
        const QJsonArray years = root.value(QStringLiteral("years")).toArray();
        QCOMPARE(years.size(), qsizetype(2));
        const QJsonObject latest = years[1].toObject();
        QCOMPARE(latest.value(QStringLiteral("fiscal_year")).toString(), QStringLiteral("2024-04/2025-03"));
        const QJsonObject sales = entryWith(latest.value(QStringLiteral("accounts")).toArray(), QStringLiteral("category"), QStringLiteral("pl_sales"));
        QCOMPARE(sales.value(QStringLiteral("amount")).toInteger(), qint64(72293956));
        const QJsonObject now = entryWith(latest.value(QStringLiteral("productivity")).toArray(), QStringLiteral("def_id"), QStringLiteral("lp_seed_fig2"));
        QCOMPARE(now.value(QStringLiteral("value_added")).toObject().value(QStringLiteral("value")).toInteger(), qint64(35553084));
        const QJsonObject before = entryWith(years[0].toObject().value(QStringLiteral("productivity")).toArray(), QStringLiteral("def_id"), QStringLiteral("lp_seed_fig2"));
        const QJsonObject perHour = before.value(QStringLiteral("per_hour")).toObject();
        QVERIFY(perHour.value(QStringLiteral("value")).isNull());
        QVERIFY(!perHour.value(QStringLiteral("missing_because")).toObject().value(QStringLiteral("ja")).toString().isEmpty());
        const QJsonObject beginner = QJsonDocument::fromJson(diagnosisJson(sample::beginner())).object();
        QVERIFY(beginner.value(QStringLiteral("placement")).isNull());
    }

    /// A figure stands on one line and has no member that does not apply; the whole is far shorter than indented.
    void figuresStandOnOneLine()
    {
        const QByteArray bytes = diagnosisJson(m_record);
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        QVERIFY(document.isObject() && bytes.endsWith("}\n"));
        QVERIFY2(bytes.size() * 10 < document.toJson(QJsonDocument::Indented).size() * 7, qPrintable(QString::number(bytes.size())));
        const QJsonObject latest = document.object().value(QStringLiteral("years")).toArray().last().toObject();
        const QJsonObject sales = entryWith(latest.value(QStringLiteral("terms")).toArray(), QStringLiteral("id"), QStringLiteral("sales"));
        QVERIFY(sales.contains(QStringLiteral("value")) && !sales.contains(QStringLiteral("missing_because")) && !sales.contains(QStringLiteral("cell")));
        QVERIFY(bytes.contains(QJsonDocument(sales).toJson(QJsonDocument::Compact)));
    }

    void sameRecordSameBytes()
    {
        QCOMPARE(diagnosisJson(m_record), diagnosisJson(m_record));
    }

    void aMissingFolderIsSaid()
    {
        const auto refused = writeJson(m_record, m_folder.filePath(QStringLiteral("no/a.json")));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.problems().front().id, QStringLiteral("render.folder-missing"));
        QVERIFY(!refused.problems().front().remedy.isEmpty());
    }

private:
    DiagnosisRecord m_record;
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(JsonTest)
#include "json_test.moc"
