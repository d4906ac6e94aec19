// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/book_sign_rows.h"

#include "store/row_values.h"

namespace smartsme {

namespace {

QString wordOf(BookTopic topic)
{
    return bookTopicNames().value(static_cast<qsizetype>(topic));
}

template <std::size_t size>
void addCounts(SqlRows &rows, qint64 importId, const char *kind, const std::array<qint64, size> &counts)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (counts[i] != 0)
            rows.push_back({qlonglong(importId), QString::fromLatin1(kind), qlonglong(i), qlonglong(counts[i])});
    }
}

Result<Done> readRhythm(Database &database, qint64 importId, EntryRhythm &rhythm)
{
    auto counts = database.select(QStringLiteral("select kind, place, line_count from entry_rhythm where import_id = ?"), {qlonglong(importId)});
    if (!counts)
        return std::move(counts).problems();
    for (const SqlRow &row : *counts) {
        const auto place = static_cast<std::size_t>(row[1].toULongLong());
        const bool isDay = row[0].toString() == QLatin1String("day");
        if (place >= (isDay ? rhythm.byDay.size() : rhythm.byDelay.size()))
            return database.damage();
        (isDay ? rhythm.byDay[place] : rhythm.byDelay[place]) = row[2].toLongLong();
    }
    auto departments = database.select(QStringLiteral("select name, line_count from departments where import_id = ? order by position"), {qlonglong(importId)});
    if (!departments)
        return std::move(departments).problems();
    for (const SqlRow &row : *departments)
        rhythm.departments.push_back({row[0].toString(), row[1].toLongLong()});
    return Done{};
}

} // namespace

Result<Done> insertBookSigns(Database &database, qint64 importId, const Books &books)
{
    SqlRows signs;
    for (const BookSign &sign : books.signs)
        signs.push_back({qlonglong(importId), qlonglong(signs.size()), wordOf(sign.topic), stored(sign.payee), int(sign.isByText), stored(sign.account),
                         sign.month.iso(), qlonglong(sign.debit.value()), qlonglong(sign.credit.value()), qlonglong(sign.tax.value()), qlonglong(sign.firstLine), qlonglong(sign.lines)});
    if (auto done = database.runEach(QStringLiteral(
            "insert into book_signs (import_id, position, topic, payee, is_by_text, account, month, debit, credit, tax, first_line, line_count)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"), signs); !done)
        return done;
    SqlRows counts;
    addCounts(counts, importId, "day", books.rhythm.byDay);
    addCounts(counts, importId, "delay", books.rhythm.byDelay);
    if (auto done = database.runEach(QStringLiteral("insert into entry_rhythm (import_id, kind, place, line_count) values (?, ?, ?, ?)"), counts); !done)
        return done;
    SqlRows departments;
    for (const DepartmentLines &department : books.rhythm.departments)
        departments.push_back({qlonglong(importId), qlonglong(departments.size()), stored(department.name), qlonglong(department.lines)});
    return database.runEach(QStringLiteral("insert into departments (import_id, position, name, line_count) values (?, ?, ?, ?)"), departments);
}

Result<Done> readBookSigns(Database &database, qint64 importId, Books &books)
{
    auto rows = database.select(QStringLiteral("select topic, payee, is_by_text, account, month, debit, credit, tax, first_line, line_count"
                                               " from book_signs where import_id = ? order by position"), {qlonglong(importId)});
    if (!rows)
        return std::move(rows).problems();
    books.signs.reserve(rows->size());
    for (const SqlRow &row : *rows) {
        const std::optional<BookTopic> topic = bookTopicNamed(row[0].toString());
        if (!topic)
            return database.damage();
        books.signs.push_back({*topic, row[1].toString(), row[2].toBool(), row[3].toString(), monthOf(row[4]), Yen(row[5].toLongLong()),
                               Yen(row[6].toLongLong()), Yen(row[7].toLongLong()), row[8].toLongLong(), row[9].toLongLong()});
    }
    return readRhythm(database, importId, books.rhythm);
}

} // namespace smartsme
