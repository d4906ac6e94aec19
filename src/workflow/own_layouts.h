// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "import/layout_draft.h"
#include "import/preview.h"
#include "import/recognition.h"

#include <QString>

#include <vector>

namespace smartsme {

struct Knowledge;

/// What a list of layouts shows of each.
struct LayoutLine
{
    LayoutId id;
    Text product;
    Text kind;
    bool isOwn = false;
    bool restsOnUnverified = false;
};

/// The layouts of a session: how a file would be read, and what the person taught. Own layouts are files of a folder, each the
/// same as a supplied one: it can be given to a colleague. Without a folder (a case file in memory) they live as long as the session.
class OwnLayouts
{
public:
    /// Takes the layouts of the folder; `knowledge` must outlive this.
    OwnLayouts(Knowledge &knowledge, const QString &folder);

    /// How a file looks and would be read. Of its first rows alone.
    Result<Preview> preview(const QString &path, const ImportOptions &options) const;
    /// The same around a line, such as a problem's. Reads up to there, perhaps long: may run in another thread while nothing is taught.
    Result<Preview> previewAround(const QString &path, const Place &place, const ImportOptions &options, const Progress &progress = {}) const;
    std::vector<LayoutLine> all() const;
    /// Layouts of the folder that are not sound: they are left out.
    const Problems &problems() const;

    // Teaching an unknown file
    Result<FileHead> sample(const QString &path, const ImportOptions &options) const;
    LayoutDraft guess(const FileHead &sample) const;
    void guessColumns(LayoutDraft &draft, const FileHead &sample) const;
    DraftCheck check(const LayoutDraft &draft, const FileHead &sample) const;
    /// Reads the whole file by the draft and keeps nothing. Touches immutable tables only: may run in another thread.
    Result<Imported> tryOn(const LayoutDraft &draft, const FileHead &sample, const QString &path, const ImportOptions &options,
                           const Progress &progress = {}) const;
    Result<LayoutId> keep(const LayoutDraft &draft, const FileHead &sample);

    // Files of layouts
    /// One from a colleague: checked, copied into the folder, known from now on.
    Result<LayoutId> takeFile(const QString &path);
    /// The same for this session alone.
    Result<LayoutId> useFile(const QString &path);
    Result<Done> giveFile(const LayoutId &id, const QString &path) const;
    /// Deletes the own one; a supplied one of the same id counts again.
    Result<Done> remove(const LayoutId &id);

private:
    Result<LayoutId> keep(Result<Layout> layout);
    QString pathOf(const LayoutId &id) const;

    Knowledge &m_knowledge;
    QString m_folder;
};

/// Whether a file is meant as a layout (JSON with what a layout must have), sound or not.
bool isLayoutFile(const QString &path);

/// The folder of a person's own layouts: layouts/ beside the case file; empty for one in memory.
QString ownLayoutFolder(const QString &databasePath);

} // namespace smartsme
