// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"

#include <QTest>

using namespace smartsme;

class ProblemTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printedInOneLine()
    {
        const Problem p{Severity::error, QStringLiteral("import.amount-unreadable"),
                        Place{QStringLiteral("a.csv"), {}, 23, 10}, QStringLiteral("The amount cannot be read."),
                        QStringLiteral("1l6"), QStringLiteral("a whole number"), QStringLiteral("Correct the cell.")};
        QCOMPARE(printed(p), QStringLiteral("a.csv:23:10: error: The amount cannot be read. "
                                            "(found: 1l6; expected: a whole number) Correct the cell. [import.amount-unreadable]"));
    }
    void placeWithoutLineHasNoColons()
    {
        const Problem p{Severity::note, QStringLiteral("x.y"), Place{QStringLiteral("a.xlsx"), QStringLiteral("Sheet1"), 0, 0},
                        QStringLiteral("Something."), {}, {}, {}};
        QCOMPARE(printed(p), QStringLiteral("a.xlsx[Sheet1]: note: Something. [x.y]"));
    }
    void warningsAreNoErrors()
    {
        Problem p;
        p.severity = Severity::warning;
        QVERIFY(!hasErrors({p}));
        p.severity = Severity::error;
        QVERIFY(hasErrors({p}));
    }
};

QTEST_APPLESS_MAIN(ProblemTest)
#include "problem_test.moc"
