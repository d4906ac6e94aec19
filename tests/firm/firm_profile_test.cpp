// SPDX-License-Identifier: GPL-3.0-or-later
#include "firm/firm_profile.h"

#include <QTest>

using namespace smartsme;

class FirmProfileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void corporateNumber_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("isValid");
        // Weights from the last digit 1,2,1,2,…: 2+5+2+1*2 = 11, 11 mod 9 = 2, 9 - 2 = 7 (国税庁 7000012050002).
        QTest::newRow("national tax agency") << "7000012050002" << true;
        // 123456789012 from the last digit: 2+2+0+18+8+14+6+10+4+6+2+2 = 74, 74 mod 9 = 2, check digit 7.
        QTest::newRow("hand-worked") << "7123456789012" << true;
        QTest::newRow("all zero: 9 - 0") << "9000000000000" << true;
        QTest::newRow("wrong check digit") << "8000012050002" << false;
        QTest::newRow("two digits exchanged") << "7000021050002" << false;
        QTest::newRow("twelve digits") << "700001205000" << false;
        QTest::newRow("fourteen digits") << "70000120500020" << false;
        QTest::newRow("full-width digits") << QStringLiteral("７０００012050002") << false;
        QTest::newRow("letters") << "70000120500O2" << false;
        QTest::newRow("empty") << QString() << false;
    }

    void corporateNumber()
    {
        QFETCH(QString, digits);
        QFETCH(bool, isValid);
        QCOMPARE(isCorporateNumber(digits), isValid);
    }
};

QTEST_GUILESS_MAIN(FirmProfileTest)
#include "firm_profile_test.moc"
