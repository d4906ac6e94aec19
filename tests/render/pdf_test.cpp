// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_text.h"
#include "render/writers.h"
#include "report/sample_record.h"

#include <QGuiApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace smartsme;

namespace {

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    return text.remove(blanks);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tables = sample::Tables::load();
        m_record = sample::restaurant(m_tables);
        QVERIFY(m_folder.isValid());
    }

    /// Another program than ours (poppler) finds one page and the Japanese text.
    void ownerPageIsOneReadablePage_data()
    {
        QTest::addColumn<bool>("isJapanese");
        QTest::addColumn<bool>("isBeginner");
        QTest::newRow("ja") << true << false;
        QTest::newRow("en") << false << false;
        QTest::newRow("beginner ja") << true << true;
        QTest::newRow("beginner en") << false << true;
    }
    void ownerPageIsOneReadablePage()
    {
        QFETCH(bool, isJapanese);
        QFETCH(bool, isBeginner);
        const Language language = isJapanese ? Language::ja : Language::en;
        const Document page = ownerPage(isBeginner ? sample::beginner() : m_record, m_tables.vocabulary(), language);
        const QString path = m_folder.filePath(QStringLiteral("社長に渡す1枚 %1.pdf").arg(QString::fromUtf8(QTest::currentDataTag())));
        const auto written = writePdf(page, path, language);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(printed(written.problems().front())));
        QVERIFY(written->checked >= 10);
        QVERIFY2(outputOf(QStringLiteral("pdfinfo"), {path}).contains("Pages:           1"), "pdfinfo (poppler-utils) must find one page");
        const QString text = withoutBlanks(QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")})));
        QVERIFY2(text.contains(withoutBlanks(page.title)), qPrintable(text));
        if (!isBeginner)
            QVERIFY(text.contains(isJapanese ? QStringLiteral("296") : QStringLiteral("¥2.96million")));
        const QByteArray fonts = outputOf(QStringLiteral("pdffonts"), {path});
        QVERIFY2(fonts.count("Identity-H") >= 2 && fonts.count("yes yes yes") + fonts.count("yes no  yes") == fonts.count("Identity-H"), fonts.constData());
        QVERIFY(written->bytes < 400 * 1024);
        const QByteArray keep = qgetenv("SMARTSME_KEEP_REPORTS");
        if (!keep.isEmpty())
            QFile::copy(path, QString::fromLocal8Bit(keep) + QLatin1Char('/') + QString::fromUtf8(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-')) + QStringLiteral(".pdf"));
    }

    void textLongerThanThePageStillFits()
    {
        Document page = ownerPage(m_record, m_tables.vocabulary(), Language::ja);
        page.blocks.emplace_back(ParagraphBlock{QStringLiteral("長い文"), QStringLiteral("とても長い説明が続きます。").repeated(300)});
        const auto written = writePdf(page, m_folder.filePath(QStringLiteral("long.pdf")), Language::ja);
        QVERIFY(written.ok());
        const auto read = readPdf(contentsOf(written->path));
        QVERIFY(read);
        QCOMPARE(read->pages, 1);
        QCOMPARE(read->text.count(QStringLiteral("とても長い説明が続きます。")), qsizetype(300));
    }

    void textThatFitsAtNoSizeIsRefused()
    {
        Document page = ownerPage(m_record, m_tables.vocabulary(), Language::ja);
        page.blocks.emplace_back(ParagraphBlock{QStringLiteral("長い文"), QStringLiteral("とても長い説明が続きます。").repeated(2500)});
        const QString path = m_folder.filePath(QStringLiteral("too-long.pdf"));
        const auto written = writePdf(page, path, Language::ja);
        QVERIFY(!written.ok());
        QCOMPARE(written.problems().front().id, QStringLiteral("render.write-stopped"));
        QVERIFY(!QFile::exists(path));
    }

    /// 𠮷 is outside the BMP; file names of a Mac hold "か" and its voicing as two characters.
    void namesAreFoundAgainInEveryForm()
    {
        DiagnosisRecord record = m_record;
        record.profile.name = QStringLiteral("𠮷野商店");
        record.files.front().product = {QStringLiteral("弥生").normalized(QString::NormalizationForm_D) + QStringLiteral("ガス").normalized(QString::NormalizationForm_D), QStringLiteral("Yayoi")};
        const auto written = writePdf(ownerPage(record, m_tables.vocabulary(), Language::ja), m_folder.filePath(QStringLiteral("yoshino.pdf")), Language::ja);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(printed(written.problems().front())));
    }

    void everyExplanationIsOnePage()
    {
        for (const Language language : {Language::ja, Language::en}) {
            for (const Productivity &one : m_record.latest()->productivity) {
                const auto written = writePdf(explanationPage(m_record, one.perPerson, language), m_folder.filePath(QStringLiteral("explained.pdf")), language);
                QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(printed(written.problems().front())));
            }
        }
    }

    void damagedFilesAreNotRead_data()
    {
        QTest::addColumn<double>("kept");
        QTest::newRow("empty") << 0.0;
        QTest::newRow("half") << 0.5;
        QTest::newRow("cut tail") << 0.99;
    }
    void damagedFilesAreNotRead()
    {
        QFETCH(double, kept);
        const auto written = writePdf(ownerPage(m_record, m_tables.vocabulary(), Language::ja), m_folder.filePath(QStringLiteral("cut.pdf")), Language::ja);
        QVERIFY(written.ok());
        const QByteArray bytes = contentsOf(written->path);
        QVERIFY(readPdf(bytes));
        QVERIFY(!readPdf(bytes.left(static_cast<qsizetype>(kept * static_cast<double>(bytes.size())))));
    }

    void whatWasThereStaysWhenWritingIsNotPossible()
    {
        const Document page = ownerPage(m_record, m_tables.vocabulary(), Language::ja);
        const auto missing = writePdf(page, m_folder.filePath(QStringLiteral("no/such/folder/a.pdf")), Language::ja);
        QVERIFY(!missing.ok());
        QCOMPARE(missing.problems().front().id, QStringLiteral("render.folder-missing"));
        const auto folder = writePdf(page, m_folder.path(), Language::ja);
        QVERIFY(!folder.ok());
        QCOMPARE(folder.problems().front().id, QStringLiteral("render.target-is-folder"));
        QVERIFY(QFile::exists(m_folder.path()));
    }

    void previewShowsThePage()
    {
        const QImage image = previewOf(ownerPage(m_record, m_tables.vocabulary(), Language::ja), Language::ja, 600);
        QCOMPARE(image.width(), 600);
        QVERIFY(qAbs(image.height() - 600 * 297 / 210) <= 1);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        QVERIFY2(inked > 4000, qPrintable(QString::number(inked)));
        QCOMPARE(qGray(image.pixel(5, 5)), 255);
    }

private:
    sample::Tables m_tables;
    DiagnosisRecord m_record;
    QTemporaryDir m_folder;
};

QTEST_MAIN(PdfTest)
#include "pdf_test.moc"
