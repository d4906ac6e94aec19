// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_store.h"

#include "store/sample_case.h"

#include <QTemporaryDir>
#include <QTest>

using namespace smartsme;
using namespace smartsme::testing;

/// Changes of imports and how they are taken back, in a file that is opened anew for each step.
class ImportChangesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(QStringLiteral("%1.smartsme").arg(++m_files)); }
    static std::unique_ptr<CaseStore> opened(const QString &path) { return CaseStore::open(path).value(); }
    /// Without the day of the last change, which an undo moves on.
    static Case loaded(const QString &path, const CaseId &id)
    {
        Case firm = opened(path)->load(id).value();
        firm.changed = {};
        return firm;
    }
    static Payroll otherPayroll()
    {
        Payroll other = payroll();
        other.source.sha256 = QStringLiteral("ee");
        return other;
    }

private Q_SLOTS:
    void aBatchIsTakenBackWhole()
    {
        const QString path = newFile();
        const CaseId id = fill(*opened(path)).id;
        const Case before = loaded(path, id);
        QVERIFY(opened(path)->addImports(id, {journal("dd"), otherPayroll()}, at(20), {QStringLiteral("aa"), QStringLiteral("cc")}));
        const Case after = loaded(path, id);
        QCOMPARE(after.books.size(), std::size_t(2));           // the trial balance, then the new journal
        QCOMPARE(after.books[1].source.sha256, QStringLiteral("dd"));
        QCOMPARE(after.payrolls.size(), std::size_t(1));
        QCOMPARE(after.payrolls[0].source.sha256, QStringLiteral("ee"));

        const auto change = opened(path)->lastImportChange(id);
        QVERIFY(change && *change);
        const QString file = journal().source.name;
        QVERIFY((**change == ImportChange{ImportChange::Kind::files, at(20), {file, file}, {file, file}, {}}));
        QVERIFY(opened(path)->undoImportChange(id, at(21)));
        QVERIFY(loaded(path, id) == before);
        QVERIFY(!*opened(path)->lastImportChange(id));
        const auto nothing = opened(path)->undoImportChange(id, at(22));
        QVERIFY(!nothing);
        QCOMPARE(nothing.problems()[0].id, QStringLiteral("store.nothing-to-undo"));
        QVERIFY(loaded(path, id) == before);
    }

    void theSameContentMayTakeItsOwnPlace()
    {
        const QString path = newFile();
        const CaseId id = fill(*opened(path)).id;
        const Case before = loaded(path, id);
        Books again = journal("aa");
        again.tax = TaxBookkeeping::inclusive;
        QVERIFY(opened(path)->addImports(id, {again}, at(20), {QStringLiteral("aa")}));
        QCOMPARE(loaded(path, id).books.back().tax, TaxBookkeeping::inclusive);
        QVERIFY(opened(path)->undoImportChange(id, at(21)));
        QVERIFY(loaded(path, id) == before);
    }

    void whatFollowsABatchIsTakenBackFirst()
    {
        const QString path = newFile();
        const CaseId id = fill(*opened(path)).id;
        std::vector<Case> states{loaded(path, id)};
        const auto step = [&](const Result<Done> &done) {
            QVERIFY(done);
            states.push_back(loaded(path, id));
        };
        step(opened(path)->addImports(id, {journal("dd")}, at(20), {QStringLiteral("aa")}, {choice(QStringLiteral("研修会費"), CategoryId(QStringLiteral("sga_training")))}));
        QVERIFY(states.back().officeAccounts.contains(QStringLiteral("研修会費")));
        step(opened(path)->saveMapping(id, choice(QStringLiteral("研修会費"), CategoryId(QStringLiteral("sga_other"))), at(21)));
        QVERIFY(states.back().officeAccounts.empty());          // now it is the person's own
        step(opened(path)->saveMapping(id, choice(QStringLiteral("雑費2"), {}), at(22)));
        step(opened(path)->removeImport(id, QStringLiteral("bb"), at(23)));
        const FiscalYear year = workforce().year;               // its people were typed before
        const TypedWorkforce nobody{year.previous(), {}, {}, {}, {}};
        step(opened(path)->saveTypedNumbers(id, journal("typed:2024"), nobody, at(24)));
        Books changed = journal("typed:2024");
        changed.accounts.pop_back();
        step(opened(path)->saveTypedNumbers(id, changed, nobody, at(25)));
        changed.accounts.clear();
        step(opened(path)->saveTypedNumbers(id, changed, nobody, at(26)));
        step(opened(path)->saveTypedWorkforce(id, TypedWorkforce{year, Heads::fromPersons(9), {}, {}, {}}, at(27)));
        step(opened(path)->saveTypedWorkforce(id, TypedWorkforce{year.previous(), {}, Heads::fromPersons(4), {}, {}}, at(28)));
        step(opened(path)->saveTypedNumbers(id, journal("typed:2023"), TypedWorkforce{year.previous(), {}, {}, {}, {}}, at(29)));
        QCOMPARE((*opened(path)->lastImportChange(id))->people, std::optional(year.previous()));
        QCOMPARE(states.back().typedWorkforce.size(), states.front().typedWorkforce.size());
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            QVERIFY(opened(path)->undoImportChange(id, at(30)));
            QVERIFY2(loaded(path, id) == states[i - 1], qPrintable(QStringLiteral("step %1").arg(i)));
        }
        QVERIFY(!*opened(path)->lastImportChange(id));
    }

    void aNewBatchForgetsWhatWasBefore()
    {
        const QString path = newFile();
        const CaseId id = fill(*opened(path)).id;
        QVERIFY(opened(path)->addImports(id, {journal("dd")}, at(20), {QStringLiteral("aa")}));
        const Case before = loaded(path, id);
        QVERIFY(opened(path)->addImports(id, {otherPayroll()}, at(21)));
        QVERIFY(opened(path)->undoImportChange(id, at(22)));
        QVERIFY(loaded(path, id) == before);
        QVERIFY(!opened(path)->undoImportChange(id, at(23)));   // the batch before it stays
        // Nothing set aside is left in the file: the content may be taken again.
        QVERIFY(opened(path)->addImports(id, {journal("aa")}, at(24)));
    }

    void nothingToRemoveIsNoChange()
    {
        const QString path = newFile();
        const CaseId id = fill(*opened(path)).id;
        QVERIFY(opened(path)->forgetImportChanges(id));
        QVERIFY(opened(path)->removeImport(id, QStringLiteral("zz"), at(20)));
        QVERIFY(opened(path)->removeImports(id, {QStringLiteral("zz"), QStringLiteral("yy")}, at(20)));
        QVERIFY(!*opened(path)->lastImportChange(id));
    }

    void theOfficeIsTheOtherCases()
    {
        const QString path = newFile();
        auto store = opened(path);
        const auto firm = [&](const char *name, bool isSample = false) { return store->create(named(QString::fromLatin1(name)), isSample, at(1)).value(); };
        const CaseId a = firm("a");
        const CaseId b = firm("b");
        const CaseId c = firm("c");
        const CaseId sample = firm("sample", true);
        const AccountChoice training = choice(QStringLiteral("研修会費"), CategoryId(QStringLiteral("sga_training")));
        const AccountChoice other = choice(QStringLiteral("研修会費"), CategoryId(QStringLiteral("sga_other")));
        for (const CaseId &id : {a, b, sample})
            QVERIFY(store->saveMapping(id, training, at(2)));
        QVERIFY(store->saveMapping(c, other, at(2)));
        const auto seenByC = store->officeChoices(c);
        QVERIFY(seenByC);
        QVERIFY((*seenByC == std::vector<OfficeChoice>{{training, 2}}));
        const auto seenByA = store->officeChoices(a);
        QVERIFY((*seenByA == std::vector<OfficeChoice>{{other, 1}, {training, 1}}));
        // What was only taken over is no choice for others to follow.
        QVERIFY(store->addImports(c, {journal("dd")}, at(3), {}, {choice(QStringLiteral("雑費9"), CategoryId(QStringLiteral("sga_other")))}));
        QVERIFY((*store->officeChoices(a) == *seenByA));
        QVERIFY(store->remove(b));
        QVERIFY((*store->officeChoices(c) == std::vector<OfficeChoice>{{training, 1}}));
    }
};

QTEST_GUILESS_MAIN(ImportChangesTest)
#include "import_changes_test.moc"
