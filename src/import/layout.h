// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/language.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace smartsme {

/// The description of one product's export: data/layouts/<id>.json. A product is a file and not code; only a new row shape
/// (how rows make vouchers, accounts or pay slips) is code.
struct Layout
{
    LayoutId id;
    Text product;
    Text kind;
    QString shape;                  ///< name of the row shape that reads it: "journal", "trial_balance", "payroll_rows", …
    QString source;                 ///< section of the format notes it rests on, with publisher
    QStringList encodings;          ///< in which the product writes it, for the manual; any encoding is read
    bool restsOnUnverified = false;
    Text unverified;                ///< what is not confirmed, one sentence
    QJsonObject recognise;          ///< how to tell the file: header names, column count, first cells, file name
    QJsonObject read;               ///< columns and rules, understood by the shape
    bool isOwn = false;             ///< taught by the person, or given by a colleague
};

/// All layouts of data/layouts and of the person's own folder. A layout that does not fit its schema is refused with file and key.
class LayoutShelf
{
public:
    /// The supplied layouts: all of them are sound, or none is taken. With `ownFolder` also the layouts there, see addOwn().
    static Result<LayoutShelf> load(const QString &dataFolder, const QString &ownFolder = {});
    /// Takes the layouts of a folder beside the supplied ones; of the same id it is the own one that counts. One that is not
    /// sound is left out and told in ownProblems(): it must not keep the program from starting.
    void addOwn(const QString &ownFolder);
    void addOwn(Layout layout);
    const Problems &ownProblems() const { return m_ownProblems; }
    /// One layout from the bytes of its file; `fileName` ("<id>.json") must fit the id.
    static Result<Layout> parse(const QByteArray &json, const QString &fileName);
    /// The same from a file of at most one megabyte. With `isRenamed` the id that stands in it counts: files are renamed on their way.
    static Result<Layout> read(const QString &path, bool isRenamed = false);
    /// The bytes of its file.
    static QByteArray json(const Layout &layout);
    const std::vector<Layout> &all() const { return m_layouts; }
    const Layout *find(const LayoutId &id) const;

private:
    std::vector<Layout> m_layouts;
    Problems m_ownProblems;
};

} // namespace smartsme
