// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

namespace smartsme {

/// Draws one of our SVG icons at any size. Its `currentColor` is replaced when it is drawn, because QtSvg does not follow the palette.
class IconEngine : public QIconEngine
{
public:
    IconEngine(QString name, IconColour colour) : m_name(std::move(name)), m_colour(colour) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new IconEngine(*this); }

private:
    QString m_name;
    IconColour m_colour;
};

} // namespace smartsme
