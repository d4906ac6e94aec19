// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace smartsme {

/// An industry of the Japan Standard Industrial Classification, revision 14: data/benchmarks/jsic_rev14.csv.
struct Industry
{
    QString code;       ///< "M" or "76"
    Text name;
    QString parent;     ///< the large code of a middle one, else empty
};

/// Where a JSIC industry stands in another list: data/benchmarks/industry_crosswalk.csv.
struct IndustryMatch
{
    QString scheme;     ///< "hojin" (法人企業統計), "locaben" (ローカルベンチマーク), "meti2017_fig6"
    QString code;
    QString name;       ///< as the list prints it
    Text title;         ///< the same with our translation
    bool isJudgement = false;   ///< our reading, to be checked by the person
    bool isExact = false;       ///< the entry covers just this industry; false: a wider one
    Text remark;        ///< why it stands there
};

class IndustryTable
{
public:
    static Result<IndustryTable> load(const QString &dataFolder);
    const std::vector<Industry> &all() const { return m_industries; }
    const Industry *find(const QString &code) const;
    /// The middle codes an industry consists of: "M" gives 75, 76, 77; "76" gives 76; an unknown code nothing.
    QStringList middleCodes(const QString &code) const;
    /// By name in either language or by code, best first: "飲食" finds 76, 77 and M.
    std::vector<Industry> search(const QString &words) const;
    /// The entries of a list that contain the industry, narrowest first. An entry named for a large class holds all its middle
    /// classes; one marked as part of a class holds none of it. The rest entry of a list (その他業種) stands in only where no
    /// other entry touches the industry. Empty when the list leaves it out (finance in 法人企業統計) or splits it.
    std::vector<IndustryMatch> matches(const QString &code, const QString &scheme) const;

private:
    struct Row { IndustryMatch match; QStringList middle; bool isPart = false; bool isRest = false; };
    std::vector<Industry> m_industries;
    std::vector<Row> m_rows;
};

} // namespace smartsme
