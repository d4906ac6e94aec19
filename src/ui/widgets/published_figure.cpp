// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/published_figure.h"

#include "ui/theme/theme.h"
#include "ui/widgets/figure_label.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace smartsme {

QString publishedSource(const Reference &reference, Language language)
{
    const Origin &origin = reference.figure.origin;
    const QString survey = reference.publication.in(language).isEmpty() ? origin.source : reference.publication.in(language);
    const QString year = origin.year.isEmpty() ? QCoreApplication::translate("ui", "year not stated") : QCoreApplication::translate("ui", "FY%1").arg(origin.year);
    return QStringLiteral("%1　%2\n%3").arg(survey, year, origin.cell);
}

PublishedFigure::PublishedFigure(QWidget *parent)
    : QWidget(parent), m_name(label({}, "second", this)), m_value(new FigureLabel(this)), m_source(label({}, "caption", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(m_name);
    column->addWidget(m_value);
    column->addWidget(m_source);
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_value, &FigureLabel::activated, this, &PublishedFigure::activated);
}

QSize PublishedFigure::sizeHint() const
{
    constexpr double narrow = 150;
    const int width = qMax(u(narrow), m_value->sizeHint().width());
    return {width, heightForWidth(width)};
}

void PublishedFigure::set(const Reference &reference, MoneyUnit unit, Language language)
{
    m_name->setText(reference.figure.label.in(language));
    m_value->set(reference.figure, unit, language);
    m_source->setText(prose(publishedSource(reference, language)));
    m_source->setToolTip(reference.figure.origin.table);
}

} // namespace smartsme
