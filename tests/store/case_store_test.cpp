// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_store.h"

#include "store/sample_case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace smartsme;
using namespace smartsme::testing;

class CaseStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(QStringLiteral("案件 %1.smartsme").arg(++m_files)); }
    static std::unique_ptr<CaseStore> opened(const QString &path)
    {
        auto store = CaseStore::open(path);
        return store ? std::move(store).value() : nullptr;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void everyFieldComesBack()
    {
        const QString path = newFile();
        auto store = opened(path);
        QVERIFY(store);
        const Case firm = fill(*store);
        const auto same = store->load(firm.id);
        QVERIFY(same);
        QVERIFY(*same == firm);

        store.reset();
        store = opened(path);
        const auto again = store->load(firm.id);
        QVERIFY(again);
        QVERIFY(*again == firm);
    }

    void editsReplaceAndTakeOut()
    {
        auto store = opened(newFile());
        Case firm = fill(*store);
        const CaseId id = firm.id;

        firm.answers[QuestionId(QStringLiteral("Q101"))] = Answer::ofLevel(0);
        QVERIFY(store->saveAnswer(id, QuestionId(QStringLiteral("Q101")), Answer::ofLevel(0), at(10)));
        firm.answers.erase(QuestionId(QStringLiteral("Q121")));
        QVERIFY(store->removeAnswer(id, QuestionId(QStringLiteral("Q121")), at(10)));
        firm.mapping[QStringLiteral("雑費2")] = CategoryId(QStringLiteral("sga_rent"));
        QVERIFY(store->saveMapping(id, choice(QStringLiteral("雑費2"), CategoryId(QStringLiteral("sga_rent"))), at(11)));
        firm.planOptions = PlanOptions{{}, 1, Yen(0), {}, {}};
        QVERIFY(store->savePlanOptions(id, firm.planOptions, at(12)));
        firm.typedWorkforce[0].hours.reset();
        QVERIFY(store->saveTypedWorkforce(id, firm.typedWorkforce[0], at(13)));
        firm.changed = at(13);
        QVERIFY(store->load(id).value() == firm);

        QVERIFY(store->saveMapping(id, choice(QStringLiteral("雑費2"), {}), at(14)));
        firm.mapping.clear();
        QVERIFY(store->saveTypedWorkforce(id, TypedWorkforce{workforce().year, {}, {}, {}, {}}, at(14)));
        firm.typedWorkforce.clear();
        firm.changed = at(14);
        QVERIFY(store->load(id).value() == firm);
    }

    void importsGoOutAndAreReplaced()
    {
        auto store = opened(newFile());
        Case firm = fill(*store);
        QVERIFY(store->removeImport(firm.id, QStringLiteral("bb"), at(20)));
        QVERIFY(store->removeImport(firm.id, QStringLiteral("cc"), at(20)));
        firm.books.pop_back();
        firm.payrolls.clear();
        firm.changed = at(20);
        QVERIFY(store->load(firm.id).value() == firm);

        const Books newer = journal("dd");
        QVERIFY(store->addImports(firm.id, {newer}, at(21), {QStringLiteral("aa")}));
        firm.books = {newer};
        firm.changed = at(21);
        QVERIFY(store->load(firm.id).value() == firm);
    }

    void sameContentIsRefused()
    {
        auto store = opened(newFile());
        const Case firm = fill(*store);
        const auto twice = store->addImports(firm.id, {journal("aa")}, at(30));
        QVERIFY(!twice);
        QCOMPARE(twice.problems()[0].id, QStringLiteral("store.import-exists"));
        QCOMPARE(twice.problems()[0].place.file, QStringLiteral("仕訳帳.csv"));
        QVERIFY(store->load(firm.id).value() == firm);
    }

    void linesOfTheStartScreen()
    {
        auto store = opened(newFile());
        const CaseId first = store->create(named(QStringLiteral("甲")), false, at(1)).value();
        const CaseId second = store->create(profile(), true, at(2)).value();
        CaseLine line{first, QStringLiteral("甲"), {}, at(1), 2, 3234659.1, QStringLiteral("ccpeeee"), 12.5, false};
        QVERIFY(store->saveLine(first, line));
        const auto lines = store->lines();
        QVERIFY(lines);
        QCOMPARE(lines->size(), std::size_t(2));
        QCOMPARE((*lines)[0].id, second);
        QCOMPARE((*lines)[0].industry, QStringLiteral("76"));
        QVERIFY(!(*lines)[0].layer);
        QVERIFY((*lines)[1] == line);

        QVERIFY(store->removeAnswer(first, QuestionId(QStringLiteral("Q101")), at(3)));
        QCOMPARE(store->lines().value()[0].id, first);
    }

    void aDeletedCaseLeavesNothing()
    {
        const QString path = newFile();
        auto store = opened(path);
        const Case firm = fill(*store);
        const CaseId other = store->create(profile(), false, at(8)).value();
        QVERIFY(bytesOf(path).contains("店長のみ"));
        QVERIFY(store->remove(firm.id));
        QVERIFY(!bytesOf(path).contains("店長のみ"));       // nor in the free pages of the file
        const auto gone = store->load(firm.id);
        QVERIFY(!gone);
        QCOMPARE(gone.problems()[0].id, QStringLiteral("store.case-missing"));
        QVERIFY(!store->remove(firm.id));
        QVERIFY(!store->saveProfile(firm.id, profile(), at(9)));
        QVERIFY(!store->saveLine(firm.id, {}));
        QVERIFY(store->load(other));
        QCOMPARE(store->lines().value().size(), std::size_t(1));
    }

    void theNumberOfADeletedCaseIsNotGivenAgain()
    {
        const QString path = newFile();
        const CaseId first = opened(path)->create(profile(), false, at(1)).value();
        QVERIFY(opened(path)->remove(first));
        const CaseId second = opened(path)->create(profile(), false, at(2)).value();
        QVERIFY(second != first);
        QVERIFY(!opened(path)->load(first));
        QVERIFY(opened(path)->load(second));
    }

    /// One number too large in a kept file would make the case unreadable for ever.
    void whatCouldNotBeReadAgainIsRefused()
    {
        auto store = opened(newFile());
        const Case firm = fill(*store);
        const Yen most(10 * Yen::largestCell);
        const Yen tooMuch = most + Yen(1);
        Books books = journal("dd");
        books.accounts[0].closing = -tooMuch;
        Books moved = journal("ee");
        moved.accounts[0].months[0].debit = tooMuch;
        Payroll pay = payroll();
        pay.source.sha256 = QStringLiteral("ff");
        pay.months[0].hours = Hours::fromMinutes(tooMuch.value());
        for (const auto &refused : {store->saveTypedNumbers(firm.id, books, workforce(), at(20)), store->addImports(firm.id, {moved}, at(20)),
                                    store->addImports(firm.id, {pay}, at(20), {QStringLiteral("cc")})}) {
            QVERIFY(!refused);
            QCOMPARE(refused.problems()[0].id, QStringLiteral("store.number-too-large"));
            QVERIFY(!refused.problems()[0].remedy.isEmpty());
        }
        QVERIFY(store->load(firm.id).value() == firm);
        books.accounts[0].closing = -most;
        QVERIFY(store->saveTypedNumbers(firm.id, books, workforce(), at(21)));
        QCOMPARE(store->load(firm.id)->books.back(), books);
    }

    void twoStoresOnOneFile()
    {
        const QString path = newFile();
        auto one = opened(path);
        auto two = opened(path);
        QVERIFY(one && two);
        const Case firm = fill(*one);
        QVERIFY(two->load(firm.id).value() == firm);
        QVERIFY(two->saveAnswer(firm.id, QuestionId(QStringLiteral("Q102")), Answer::ofLevel(2), at(40)));
        QCOMPARE(one->load(firm.id)->answers.at(QuestionId(QStringLiteral("Q102"))), Answer::ofLevel(2));
        QVERIFY(one->create(profile(), false, at(41)).value() != two->create(profile(), false, at(41)).value());
    }
};

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "case_store_test.moc"
