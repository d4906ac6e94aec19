// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_input.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace smartsme;

/// The fuzzer's entry point driven without a fuzzer: the golden cases, cut, with bits turned and with pieces swapped.
/// A broken rule aborts inside importEveryWay().
class ReplayTest : public QObject
{
    Q_OBJECT

    LayoutShelf m_shelf;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase();
    void corpus_data();
    void corpus();
    void cut_data();
    void cut();
    void bitsTurned_data();
    void bitsTurned();
};

void ReplayTest::initTestCase()
{
    Result<LayoutShelf> shelf = LayoutShelf::load(QStringLiteral(SMARTSME_SOURCE_DIR "/data"));
    QVERIFY(shelf.ok());
    m_shelf = *std::move(shelf);
}

void ReplayTest::corpus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTaken");
    const QString root = QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/import");
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        QFile expected(path + QStringLiteral(".expected"));
        if (!expected.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadOnly))
            continue;
        QTest::newRow(qPrintable(path.mid(root.size() + 1))) << file.readAll() << !expected.readAll().contains(": error:");
    }
}

void ReplayTest::corpus()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isTaken);
    QCOMPARE(importEveryWay(bytes, m_shelf, m_folder.path()) > 0, isTaken);
}

void ReplayTest::cut_data()
{
    corpus_data();
}

/// Cut at each sixteenth: never a crash, and what is taken still balances. A cut between two vouchers is a shorter, right file.
void ReplayTest::cut()
{
    QFETCH(QByteArray, bytes);
    for (int part = 1; part < 16; ++part)
        importEveryWay(bytes.left(bytes.size() * part / 16), m_shelf, m_folder.path());
    importEveryWay(bytes.chopped(1), m_shelf, m_folder.path());
    QVERIFY(!bytes.isEmpty());
}

void ReplayTest::bitsTurned_data()
{
    corpus_data();
}

void ReplayTest::bitsTurned()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(20260401);
    int refused = 0;
    for (int round = 0; round < 12; ++round) {
        QByteArray changed = bytes;
        for (int n = 0; n <= round; ++n) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(changed.size())));
            changed[at] = static_cast<char>(changed[at] ^ (1 << random.bounded(8)));
        }
        // swap two pieces, so that whole rows and half rows move
        const auto half = static_cast<qsizetype>(random.bounded(static_cast<quint32>(changed.size())));
        if (round % 3 == 2)
            changed = changed.mid(half) + changed.left(half);
        refused += importEveryWay(changed, m_shelf, m_folder.path()) == 0 ? 1 : 0;
    }
    QVERIFY(refused > 0); // so much damage must be seen at least once
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
