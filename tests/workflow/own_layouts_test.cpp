// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"

#include "workflow/own_layouts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

namespace smartsme {

/// What a person teaches stays beside the case file and can be given to a colleague.
class OwnLayoutsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTaughtFileIsKnownNextTime();
    void withoutAFolderItLivesAsLongAsTheSession();
    void aBadLayoutDoesNotKeepTheProgramFromStarting();
    void aColleagueGetsItUnderAnyName();
    void aRemovedLayoutGivesTheSuppliedOneBack();
    void aFolderThatCannotBeWrittenIsTold();
    void theWholeFileIsTriedAndNothingKept();

private:
    static QString unknownFile(const QTemporaryDir &folder)
    {
        QFile file(folder.filePath(QStringLiteral("till.csv")));
        const QByteArray text = QStringLiteral("計上日,入金先,出金元,円\n2024/04/01,現金,売上高,12000\n2024/04/02,現金,売上高,8000\n").toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static LayoutId teach(Session &session, const QString &path)
    {
        OwnLayouts &layouts = session.layouts();
        const auto sample = layouts.sample(path, {});
        if (!sample)
            qFatal("no sample");
        const LayoutDraft draft = layouts.guess(*sample);
        if (!layouts.check(draft, *sample).isReady())
            qFatal("the guess lacks something");
        const auto kept = layouts.keep(draft, *sample);
        if (!kept)
            qFatal("%s", qPrintable(testing::printedAll(kept.problems())));
        return *kept;
    }
};

void OwnLayoutsTest::aTaughtFileIsKnownNextTime()
{
    const QTemporaryDir folder;
    const QString path = unknownFile(folder);
    const QString database = folder.filePath(QStringLiteral("cases.smartsme"));
    {
        auto session = testing::openSession(database);
        QVERIFY(!session->layouts().preview(path, {})->recognition);
        const LayoutId id = teach(*session, path);
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("layouts/%1.json").arg(id.text()))));
        QCOMPARE(session->layouts().preview(path, {})->recognition->layout, id);
    }
    auto session = testing::openSession(database);
    const auto preview = session->layouts().preview(path, {});
    QVERIFY(preview->recognition.has_value());
    QVERIFY(preview->candidates.front().isOwn);
    QVERIFY(session->layouts().problems().empty());
    QCOMPARE(session->layouts().all().back().id, preview->recognition->layout);
}

void OwnLayoutsTest::withoutAFolderItLivesAsLongAsTheSession()
{
    const QTemporaryDir folder;
    const QString path = unknownFile(folder);
    auto session = testing::openSession();
    teach(*session, path);
    QVERIFY(session->layouts().preview(path, {})->recognition.has_value());
    QVERIFY(!testing::openSession()->layouts().preview(path, {})->recognition.has_value());
}

void OwnLayoutsTest::aBadLayoutDoesNotKeepTheProgramFromStarting()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("layouts")));
    QFile bad(folder.filePath(QStringLiteral("layouts/bad.json")));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("{\"id\": \"bad\"}") > 0);
    bad.close();
    auto session = testing::openSession(folder.filePath(QStringLiteral("cases.smartsme")));
    QVERIFY(!session->layouts().problems().empty());
    QCOMPARE(session->layouts().problems().front().place.file, QStringLiteral("bad.json"));
}

void OwnLayoutsTest::aColleagueGetsItUnderAnyName()
{
    const QTemporaryDir mine;
    const QTemporaryDir theirs;
    const QString path = unknownFile(mine);
    auto session = testing::openSession(mine.filePath(QStringLiteral("cases.smartsme")));
    const LayoutId id = teach(*session, path);
    const QString given = mine.filePath(QStringLiteral("layout (1).json"));
    QVERIFY(session->layouts().giveFile(id, given).ok());
    auto colleague = testing::openSession(theirs.filePath(QStringLiteral("cases.smartsme")));
    const auto taken = colleague->layouts().takeFile(given);
    QVERIFY(taken.ok());
    QCOMPARE(*taken, id);
    QVERIFY(QFile::exists(theirs.filePath(QStringLiteral("layouts/%1.json").arg(id.text()))));
    QVERIFY(colleague->layouts().preview(path, {})->recognition.has_value());
    QVERIFY(!colleague->layouts().takeFile(path).ok());                  // a table is no layout
    QCOMPARE(session->layouts().giveFile(LayoutId(QStringLiteral("yayoi_journal")), given).problems().front().id, QStringLiteral("layout.unknown"));
}

void OwnLayoutsTest::aRemovedLayoutGivesTheSuppliedOneBack()
{
    const QTemporaryDir folder;
    auto session = testing::openSession(folder.filePath(QStringLiteral("cases.smartsme")));
    OwnLayouts &layouts = session->layouts();
    const std::size_t before = layouts.all().size();
    const auto taken = layouts.takeFile(testing::dataFolder() + QStringLiteral("/layouts/yayoi_journal.json"));
    QVERIFY(taken.ok());
    QCOMPARE(layouts.all().size(), before);
    QVERIFY(session->knowledge().layouts.find(*taken)->isOwn);
    QVERIFY(layouts.remove(*taken).ok());
    QVERIFY(!session->knowledge().layouts.find(*taken)->isOwn);
    QVERIFY(!layouts.remove(*taken).ok());
    // One that is used for this session alone stays when another is removed.
    const auto used = layouts.useFile(testing::dataFolder() + QStringLiteral("/layouts/smartsme_annual.json"));
    QVERIFY(used.ok() && layouts.takeFile(testing::dataFolder() + QStringLiteral("/layouts/yayoi_journal.json")).ok());
    QVERIFY(layouts.remove(*taken).ok());
    QVERIFY(session->knowledge().layouts.find(*used)->isOwn);
}

void OwnLayoutsTest::aFolderThatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    const QString path = unknownFile(folder);
    QFile inTheWay(folder.filePath(QStringLiteral("layouts")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    auto session = testing::openSession(folder.filePath(QStringLiteral("cases.smartsme")));
    OwnLayouts &layouts = session->layouts();
    const auto sample = layouts.sample(path, {});
    const auto kept = layouts.keep(layouts.guess(*sample), *sample);
    QVERIFY(!kept.ok());
    QCOMPARE(kept.problems().front().id, QStringLiteral("layout.not-kept"));
    QVERIFY(!layouts.preview(path, {})->recognition.has_value());       // nothing is half kept
}

void OwnLayoutsTest::theWholeFileIsTriedAndNothingKept()
{
    const QTemporaryDir folder;
    const QString path = unknownFile(folder);
    auto session = testing::openSession();
    OwnLayouts &layouts = session->layouts();
    const auto sample = layouts.sample(path, {});
    const auto tried = layouts.tryOn(layouts.guess(*sample), *sample, path, {});
    QVERIFY(tried.ok());
    QCOMPARE(std::get<Books>(tried->content).lines, qint64(2));
    QVERIFY(!layouts.preview(path, {})->recognition.has_value());
}

} // namespace smartsme

QTEST_MAIN(smartsme::OwnLayoutsTest)
#include "own_layouts_test.moc"
