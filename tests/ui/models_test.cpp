// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/models/account_mapping_model.h"
#include "ui/models/comparisons_model.h"
#include "ui/models/deferred_actions_model.h"
#include "ui/models/definition_parts_model.h"
#include "ui/models/definitions_model.h"
#include "ui/models/fitting_cells_model.h"
#include "ui/models/people_basis_model.h"
#include "ui/models/wage_months_model.h"
#include "ui/models/imported_files_model.h"
#include "ui/models/industry_list_model.h"
#include "ui/models/local_benchmark_model.h"
#include "ui/models/obligations_model.h"
#include "ui/models/planned_actions_model.h"
#include "ui/models/prefectures.h"
#include "ui/models/preview_model.h"
#include "ui/models/rule_checks_model.h"
#include "ui/models/year_terms_model.h"
#include "ui/pages/kept_files.h"
#include "workflow/own_layouts.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>

namespace smartsme {

/// Every model is filled with the sample, emptied and filled again under QAbstractItemModelTester.
class ModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useHouseTheme(); }
    void modelsKeepTheirPromises_data();
    void modelsKeepTheirPromises();
    void anOpenAccountIsMapped();
    void filesOfOneKindAreOneLine();
    void anUnreadableCellIsMarked();
    void prefecturesAreAll47();

private:
    void fill(Session &session, const DiagnosisRecord &record, Language language);
    AccountMappingModel m_accounts;
    MappingFilter m_filter;
    ImportedFilesModel m_files;
    PreviewModel m_preview;
    ComparisonsModel m_comparisons;
    LocalBenchmarkModel m_local;
    DefinitionsModel m_definitions;
    DefinitionPartsModel m_parts;
    PeopleBasisModel m_people;
    WageMonthsModel m_wages;
    FittingCellsModel m_fitting;
    YearTermsModel m_terms;
    PlannedActionsModel m_actions;
    DeferredActionsModel m_deferred;
    RuleChecksModel m_rules;
    ObligationsModel m_obligations;
    IndustryListModel m_industries;
};

void ModelsTest::fill(Session &session, const DiagnosisRecord &record, Language language)
{
    const Knowledge &knowledge = session.knowledge();
    const YearRecord year = record.latest() ? *record.latest() : YearRecord{};
    m_accounts.setAssignments(record.assignments, knowledge.categories, language);
    m_files.setLines(record.latest() ? groupedLines(keptLines(session.current(), record.problems)) : std::vector<ImportLine>{}, language);
    if (const auto preview = session.layouts().preview(PageFixture::sample(QStringLiteral("yayoi_shiwake_import25.txt")), {}); record.latest() && preview)
        m_preview.setPreview(*preview);
    else
        m_preview.setPreview({});
    m_comparisons.setComparisons(year.comparisons, MoneyUnit::manYen, language);
    m_local.setScores(year.localBenchmark, language);
    m_definitions.setDefinitions(knowledge.definitions, year.productivity, {DefinitionTable::headline(), MoneyUnit::manYen, language});
    m_parts.setYear(knowledge.definitions, year, DefinitionTable::headline(), language);
    m_people.setBasis(year.peopleBases.empty() ? PeopleBasis{} : year.peopleBases.front(), MoneyUnit::manYen, language);
    m_wages.setMonths(year.wages.months, language);
    m_fitting.setCells(record.latest() ? session.fittingBenchmarks(year.accounts.year) : std::vector<FittingCell>{}, MoneyUnit::manYen, language);
    m_terms.setYears(record.years, language);
    m_actions.setPlan(record.plan, knowledge.actions, language);
    m_deferred.setDeferred(record.plan.deferred, knowledge.actions, language);
    m_rules.setChecks(record.ruleChecks, language);
    m_obligations.setObligations(record.obligations, language);
    m_industries.setIndustries(record.latest() ? knowledge.industries.search(QStringLiteral("飲食")) : std::vector<Industry>{}, language);
}

void ModelsTest::modelsKeepTheirPromises_data()
{
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("ja") << true;
    QTest::newRow("en") << false;
}

void ModelsTest::modelsKeepTheirPromises()
{
    QFETCH(bool, isJapanese);
    const Language language = isJapanese ? Language::ja : Language::en;
    m_filter.setSourceModel(&m_accounts);
    QAbstractItemModel *all[] = {&m_accounts, &m_filter, &m_files, &m_preview, &m_comparisons, &m_local, &m_definitions, &m_parts, &m_people, &m_wages,
                                 &m_fitting, &m_terms, &m_actions, &m_deferred, &m_rules, &m_obligations, &m_industries};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model : all)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    PageFixture fixture(language);
    fill(*fixture.session, fixture.session->diagnosis(), language);
    for (const QAbstractItemModel *model : all) {
        QVERIFY2(model->rowCount() > 0, model->metaObject()->className());
        QVERIFY2(!model->index(0, 0).data().toString().isEmpty(), model->metaObject()->className());
        for (int column = 0; model != &m_industries && column < model->columnCount(); ++column)
            QVERIFY2(!model->headerData(column, Qt::Horizontal).toString().isEmpty(), model->metaObject()->className());
    }
    fill(*fixture.session, DiagnosisRecord{}, language);
    for (const QAbstractItemModel *model : all)
        QCOMPARE(model->rowCount(), 0);
    fill(*fixture.session, fixture.session->diagnosis(), language);
}

void ModelsTest::anOpenAccountIsMapped()
{
    PageFixture fixture(Language::ja, false);
    AccountAssignment known{QStringLiteral("給料手当"), {}, Yen(100), {}, {}, {}, {}};
    known.mapped.category = CategoryId(QStringLiteral("sga_salary"));
    known.mapped.by = MappedBy::name;
    AccountAssignment open{QStringLiteral("まかない材料費"), {}, Yen(186'000), {}, {{CategoryId(QStringLiteral("cost_purchases")), 0.6, {}}}, {}, {}};
    AccountMappingModel model;
    model.setAssignments({known, open}, fixture.session->knowledge().categories, Language::ja);
    QCOMPARE(model.openCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("まかない材料費"));     // what needs a decision stands first
    QCOMPARE(model.index(0, AccountMappingModel::amountColumn).data().toString(), QStringLiteral("186"));
    QCOMPARE(model.choices(0).front().category, CategoryId(QStringLiteral("cost_purchases")));
    QVERIFY(model.choices(0).front().isSuggested);
    MappingFilter filter;
    filter.setSourceModel(&model);
    filter.setShow(MappingFilter::Show::open);
    QCOMPARE(filter.rowCount(), 1);
    filter.setShow(MappingFilter::Show::settled);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("給料手当"));
    QSignalSpy asked(&model, &AccountMappingModel::mappingRequested);
    QVERIFY(!model.setData(model.index(0, AccountMappingModel::accountColumn), QStringLiteral("cost_purchases")));
    QVERIFY(model.setData(model.index(0, AccountMappingModel::categoryColumn), QStringLiteral("cost_purchases")));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("まかない材料費"));
}

void ModelsTest::filesOfOneKindAreOneLine()
{
    const auto file = [](const char *name, Month month, ImportLine::State state = ImportLine::State::ready) {
        ImportLine line;
        line.state = state;
        line.name = QString::fromUtf8(name);
        line.keys = {QStringLiteral("/x/") + line.name};
        line.product = {QStringLiteral("弥生給与"), QStringLiteral("Yayoi")};
        line.kind = {QStringLiteral("明細一覧"), QStringLiteral("list")};
        line.encoding = QStringLiteral("CP932");
        line.first = line.last = month;
        line.rows = 12;
        line.refused = state == ImportLine::State::refused ? 1 : 0;
        return line;
    };
    const Month april(2024, 4);
    std::vector<ImportLine> files{file("list_202404_kyuyo.csv", april), file("other.csv", april), file("list_202405_kyuyo.csv", april.plus(1))};
    QCOMPARE(groupedLines(files).size(), std::size_t(3));               // two are still two
    files.push_back(file("list_202412_kyuyo.csv", april.plus(8), ImportLine::State::refused));
    const std::vector<ImportLine> lines = groupedLines(files);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].name, QStringLiteral("list_…_kyuyo.csv"));
    QCOMPARE(lines[0].files(), 3);
    QCOMPARE(lines[0].rows, qint64(36));
    QCOMPARE(lines[0].first, std::optional(april));
    QCOMPARE(lines[0].last, std::optional(april.plus(8)));
    QCOMPARE(static_cast<int>(lines[0].state), static_cast<int>(ImportLine::State::refused));
    QCOMPARE(lines[1].name, QStringLiteral("other.csv"));
    files[0].product = {};
    QCOMPARE(groupedLines(files).size(), std::size_t(4));               // what is not known is not grouped
    ImportedFilesModel model;
    model.setLines(lines, Language::ja);
    QCOMPARE(model.fileCount(), 4);
    QVERIFY(!model.line(2));
    QVERIFY(model.index(0, ImportedFilesModel::nameColumn).data(RowTable::SecondRole).toString().contains(QStringLiteral("弥生給与")));
}

void ModelsTest::anUnreadableCellIsMarked()
{
    Preview preview;
    preview.columns = {{QStringLiteral("日付"), ColumnMeaning::date, false}, {QStringLiteral("氏名"), ColumnMeaning::none, true}};
    preview.rows = {{1, PreviewRow::Part::header, {QStringLiteral("日付"), QStringLiteral("氏名")}, {}},
                    {2, PreviewRow::Part::content, {QStringLiteral("4月3l日"), QString()}, {{0, ColumnMeaning::date, QStringLiteral("4月3l日"), false}}}};
    PreviewModel model;
    model.setPreview(preview);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(1, 1).data(RowTable::ToneRole).toInt(), static_cast<int>(Tone::error));
    QVERIFY(model.index(1, 1).data(RowTable::ChipRole).toBool());       // a shape, not colour alone
    QVERIFY(!model.index(1, 1).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("＊"));
    QVERIFY(model.headerData(1, Qt::Horizontal, PreviewModel::IsReadRole).toBool());
    QVERIFY(!model.headerData(2, Qt::Horizontal, PreviewModel::IsReadRole).toBool());
}

void ModelsTest::prefecturesAreAll47()
{
    QSet<QString> names;
    for (const Prefecture &prefecture : prefectures())
        names << prefecture.name.ja << prefecture.name.en << prefecture.code;
    QCOMPARE(prefectures().size(), std::size_t(47));
    QCOMPARE(names.size(), 3 * 47);
    QCOMPARE(prefectures().at(3).name.ja, QStringLiteral("宮城県"));
    QCOMPARE(prefectures().back().code, QStringLiteral("47"));
}

} // namespace smartsme

QTEST_MAIN(smartsme::ModelsTest)
#include "models_test.moc"
