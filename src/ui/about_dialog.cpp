// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about_dialog.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace smartsme {

namespace {

struct Library { const char *name; const char *licence; };

/// What docs/third-party.md says at length.
constexpr Library libraries[] = {
    {"Qt", "LGPL-3.0"}, {"QCustomPlot", "GPL-3.0"}, {"SQLite", "public domain"}, {"libxlsxwriter", "BSD-2-Clause"},
    {"libzip", "BSD-3-Clause"}, {"Expat", "MIT"}, {"Boost.Program_options", "BSL-1.0"}};

} // namespace

void showAbout(QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("about"));
    dialog->setWindowTitle(QCoreApplication::translate("about", "About this program"));
    auto *row = new QHBoxLayout(dialog);
    row->setContentsMargins(u(24), u(24), u(24), u(18));
    row->setSpacing(u(18));
    auto *logo = new QLabel(dialog);
    logo->setPixmap(icon(QStringLiteral("logo")).pixmap(u(48), u(48)));
    row->addWidget(logo, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(u(8));
    row->addLayout(column, 1);
    column->addWidget(label(QCoreApplication::translate("about", "SmartSME Navi"), "panelTitle", dialog));
    column->addWidget(label(QCoreApplication::translate("about", "Version %1").arg(QCoreApplication::applicationVersion()), "caption", dialog));
    column->addWidget(label(QCoreApplication::translate("about", "Free software under the GNU General Public License, version 3 or later. "
                                                        "It comes without any warranty."), "aid", dialog));
    column->addWidget(label(QCoreApplication::translate("about", "It uses these libraries:"), "cardTitle", dialog));
    QStringList lines;
    for (const Library &library : libraries)
        lines << QCoreApplication::translate("about", "%1 (%2)", "library, licence").arg(QLatin1String(library.name), QLatin1String(library.licence));
    column->addWidget(label(lines.join(QLatin1Char('\n')), "second", dialog));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->setMinimumWidth(u(460));
    dialog->open();
}

} // namespace smartsme
