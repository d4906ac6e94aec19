// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/account_map.h"

#include "ledger/sample_firms.h"

#include <QFile>
#include <QTest>

using namespace smartsme;
using namespace smartsme::samples;

/// Names as firms really write them, with the category an accountant would choose (odd_account_names.csv, worked by hand).
class OddAccountNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFindTheirCategory_data()
    {
        QTest::addColumn<QStringList>("row");
        QFile file(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/ledger/odd_account_names.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 60);
        for (const QString &line : lines.mid(1))
            QTest::newRow(qPrintable(line)) << line.split(QLatin1Char(','));
    }

    void namesFindTheirCategory()
    {
        QFETCH(QStringList, row);
        QCOMPARE(row.size(), 5);
        AccountTotals account;
        account.name = row[0];
        account.section = row[1];
        if (!row[2].isEmpty())
            account.statement = statementFrom(row[2]);
        const MappedAccount mapped = tables().map.lookUp(account, {});
        if (row[4] == QLatin1String("total")) {
            QVERIFY(mapped.isTotal);
            return;
        }
        if (row[4] == QLatin1String("suggested")) {
            QCOMPARE(mapped.by, MappedBy::nothing);
            const auto suggestions = tables().map.suggestions(account);
            QVERIFY(!suggestions.empty() && !suggestions[0].reason.ja.isEmpty());
            QCOMPARE(suggestions[0].category.text(), row[3]);
            return;
        }
        QCOMPARE(mapped.category.text(), row[3]);
        QCOMPARE(mapped.by == MappedBy::nothing, row[4] == QLatin1String("open"));
    }

    void aRemarkThatTellsIsNotDropped()
    {
        for (const char *name : {"長期借入金(1年以内返済)", "借入金(役員)", "賃金(製)", "退職金(役員)"})
            QCOMPARE(withoutQualifier(QString::fromUtf8(name)), QString::fromUtf8(name));
        QCOMPARE(withoutQualifier(QString::fromUtf8("仕入高(軽減8%)")), QString::fromUtf8("仕入高"));
        QCOMPARE(withoutQualifier(QString::fromUtf8("売上高軽減8%")), QString::fromUtf8("売上高"));
        QCOMPARE(withoutQualifier(QString::fromUtf8("(諸口)")), QString::fromUtf8("(諸口)"));
    }
};

QTEST_GUILESS_MAIN(OddAccountNamesTest)
#include "odd_account_names_test.moc"
