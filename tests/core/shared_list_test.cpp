// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shared_list.h"

#include <QTest>

using namespace smartsme;

class SharedListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copiesShareUntilOneChanges()
    {
        SharedList<int> first{1, 2};
        SharedList<int> second = first;
        QCOMPARE(&first.all(), &second.all());
        second.push_back(3);
        QCOMPARE(first.all(), (std::vector<int>{1, 2}));
        QCOMPARE(second.all(), (std::vector<int>{1, 2, 3}));
        const SharedList<int> third = second;
        second.clear();
        QVERIFY(second.empty());
        QCOMPARE(third.size(), std::size_t(3));
        QCOMPARE(third.back(), 3);
    }

    void equalityIsThatOfTheElements()
    {
        const SharedList<int> empty;
        QVERIFY(empty == SharedList<int>(std::vector<int>()));
        QVERIFY(SharedList<int>({1, 2}) == SharedList<int>({1, 2}));
        QVERIFY(!(SharedList<int>({1, 2}) == SharedList<int>({2, 1})) && !(empty == SharedList<int>({0})));
        QVERIFY(empty.begin() == empty.end());
    }
};

QTEST_APPLESS_MAIN(SharedListTest)
#include "shared_list_test.moc"
