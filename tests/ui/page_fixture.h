// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pages.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <memory>

namespace smartsme {

/// A session in memory with the fictitious restaurant of data/samples/firm_a, read by the importers and answered in part.
class PageFixture
{
public:
    explicit PageFixture(Language language, bool isFilled = true, const QString &layoutFolder = {})
    {
        SessionOptions options;
        options.dataFolder = QStringLiteral(SMARTSME_SOURCE_DIR "/data");
        options.databasePath = QStringLiteral(":memory:");
        options.today = QDate(2026, 11, 22);
        options.language = language;
        options.layoutFolder = layoutFolder;
        auto opened = Session::open(options);
        if (!opened)
            qFatal("%s", qPrintable(printed(opened.problems().front())));
        session = std::move(*opened);
        session->setLanguage(language);
        const Result<CaseId> made = session->createCase(profile());
        if (!made)
            qFatal("%s", qPrintable(printed(made.problems().front())));
        if (isFilled)
            fill();
    }

    static FirmProfile profile()
    {
        FirmProfile firm;
        firm.name = QStringLiteral("株式会社きさらぎ食堂");
        firm.industry = QStringLiteral("76");
        firm.prefecture = QStringLiteral("04");
        firm.capital = Yen(5'000'000);
        firm.closingMonth = 3;
        firm.sites = 1;
        firm.dealings = {QStringLiteral("BTOC")};
        return firm;
    }

    static QString sample(const QString &name) { return QStringLiteral(SMARTSME_SOURCE_DIR "/data/samples/firm_a/") + name; }

    static QStringList payroll()
    {
        const QDir folder(sample(QStringLiteral("yayoi_kyuyo")));
        QStringList paths;
        for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
            paths << folder.filePath(name);
        return paths;
    }

    std::unique_ptr<Session> session;

private:
    void fill()
    {
        QStringList files{sample(QStringLiteral("yayoi_shiwake_import25.txt")), sample(QStringLiteral("yayoi_zandaka_shisanhyo_kikan.csv"))};
        for (const FileOutcome &outcome : session->importFiles(files + payroll())) {
            if (!outcome.isTaken)
                qFatal("%s", qPrintable(printed(outcome.problems.front())));
        }
        const auto level = [this](const char *id, int value) {
            if (const auto kept = session->setAnswer(QuestionId(QString::fromLatin1(id)), Answer::ofLevel(value)); !kept)
                qFatal("%s", qPrintable(printed(kept.problems().front())));
        };
        for (const char *id : {"Q101", "Q102", "Q103", "Q104", "Q105", "Q110", "Q112", "Q117", "Q118"})
            level(id, 2);
        for (const char *id : {"Q106", "Q107", "Q108", "Q109", "Q115"})
            level(id, 1);
        for (const char *id : {"Q201", "Q202", "Q203"})
            level(id, 0);
        const auto unknown = session->setAnswer(QuestionId(QStringLiteral("Q119")), Answer::dontKnow());
        const auto barriers = session->setAnswer(QuestionId(QStringLiteral("Z01")), Answer::ofCodes({QStringLiteral("B01"), QStringLiteral("B02")}));
        if (!unknown || !barriers)
            qFatal("sample answers were refused");
    }
};

/// The theme once, before the first widget.
inline void useHouseTheme(double textScale = 1)
{
    applyTheme(*qApp, ThemeMode::light, textScale);
}

/// Shows a page as the window would and lets it lay itself out.
inline std::unique_ptr<StepPage> shownPage(Step step, Session &session)
{
    std::unique_ptr<StepPage> page = makePage(step, session);
    page->resize(u(772), u(640));
    page->setView({});
    page->refresh();
    page->show();
    QCoreApplication::processEvents();
    return page;
}

/// Types text of any script, key by key (QTest::keyClicks knows ASCII only).
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// Controls a person can reach but that say nothing to a screen reader: must be empty.
inline QStringList namelessControls(const QWidget &page)
{
    QStringList nameless;
    QList<const QWidget *> buddies;
    for (const QLabel *label : page.findChildren<QLabel *>())
        buddies << label->buddy();
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QStringLiteral("qt_"))
            || widget->inherits("QComboBoxListView"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || buddies.contains(widget);
        const bool isOwned = widget->parentWidget() && (widget->parentWidget()->inherits("QAbstractSpinBox")
                                                        || widget->parentWidget()->inherits("QComboBox") || widget->inherits("QTabBar")
                                                        || widget->inherits("QScrollArea") || widget->inherits("QTabWidget"));
        if (!isNamed && !isOwned)
            nameless << QStringLiteral("%1 (%2)").arg(widget->objectName(), QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

namespace detail {

inline int pressVisible(QWidget &page, QStringList &done)
{
    int pressed = 0;
    for (bool again = true; again;) {
        again = false;
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            const QString key = button->objectName() + button->text();
            if (!button->isVisibleTo(&page) || !button->isEnabled() || done.contains(key) || button->inherits("QComboBoxPrivateScroller"))
                continue;
            done << key;
            button->click();
            QCoreApplication::processEvents();
            ++pressed;
            again = true;   // the page may have been built anew
            break;
        }
    }
    return pressed;
}

} // namespace detail

/// Presses every button that can be pressed, on every tab, once; buttons that open a system dialog must have a chooser by then.
inline int pressEverything(QWidget &page)
{
    QStringList done;
    int pressed = detail::pressVisible(page, done);
    for (QTabWidget *tabs : page.findChildren<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            pressed += detail::pressVisible(page, done);
        }
    }
    return pressed;
}

} // namespace smartsme
