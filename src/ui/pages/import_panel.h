// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/panel_column.h"
#include "workflow/session.h"

#include <optional>
#include <utility>

namespace smartsme {

class ImportDesk;

/// The panel of step 2: what is to be checked before the files on the desk are taken, each with its choices (many of a kind with one
/// choice for all); what the books and the person's own layouts have to tell; what is never kept.
class ImportPanel : public PanelColumn
{
    Q_OBJECT
public:
    explicit ImportPanel(QWidget *parent = nullptr);

    /// `remarks`: of the diagnosis, of layouts and of the last change. `today` ends the months that can be chosen.
    void showDesk(const ImportDesk &desk, const Problems &remarks, QDate today, Language language);

Q_SIGNALS:
    void decided(const QStringList &items, std::optional<smartsme::ReviewAction> action);
    void monthChosen(const QString &item, const QString &path, smartsme::Month month);
    void periodChosen(const QString &item, const QString &path, smartsme::Month first, smartsme::Month last);
    void fileAsked(const QString &path);
    void rowAsked(const smartsme::Problem &problem);
    void teachingAsked(const QString &path);
    void readingAsked(const QString &path);

private:
    void addItems(const ImportDesk &desk, const std::vector<const ReviewItem *> &items, QDate today, Language language);
    void addSame(const ImportDesk &desk, const std::vector<const ReviewItem *> &items);
    void addItem(const ImportDesk &desk, const ReviewItem &item, QDate today, Language language);
    void addRule();
};

} // namespace smartsme
