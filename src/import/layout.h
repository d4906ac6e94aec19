// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/language.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>

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
    bool restsOnUnverified = false;
    Text unverified;                ///< what is not confirmed, one sentence
    QJsonObject recognise;          ///< how to tell the file: header names, column count, first cells, file name
    QJsonObject read;               ///< columns and rules, understood by the shape
};

/// All layouts of a folder. A layout that does not fit its schema is refused with file and key.
class LayoutShelf
{
public:
    static Result<LayoutShelf> load(const QString &dataFolder);
    const std::vector<Layout> &all() const { return m_layouts; }
    const Layout *find(const LayoutId &id) const;

private:
    std::vector<Layout> m_layouts;
};

} // namespace smartsme
