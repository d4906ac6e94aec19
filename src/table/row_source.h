// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/row_reader.h"

namespace smartsme {

/// What stands behind RowReader: one file of one container as rows.
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// The next row; nullptr at the end, or when problem() is set.
    virtual const RawRow *next() = 0;
    virtual QString fileName() const = 0;
    virtual TextEncoding encoding() const { return TextEncoding::utf8; }        ///< of the file
    virtual TextEncoding textEncoding() const { return TextEncoding::utf8; }    ///< of the fields
    virtual qint64 done() const = 0;        ///< bytes read so far
    virtual qint64 size() const = 0;        ///< bytes of the file
    virtual QString sha256() const = 0;     ///< of the whole file, once next() has given nullptr without a problem
    virtual QString sheetName(int) const { return {}; }

    qint64 rows() const { return m_rows; }
    const RawRow &row() const { return m_row; }
    const std::optional<Problem> &problem() const { return m_problem; }
    void fail(Problem problem) { m_problem = std::move(problem); }

protected:
    RowSource() = default;

    RawRow m_row;
    qint64 m_rows = 0;

private:
    Q_DISABLE_COPY_MOVE(RowSource)
    std::optional<Problem> m_problem;
};

} // namespace smartsme
