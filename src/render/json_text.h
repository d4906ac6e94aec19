// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace smartsme {

/// JSON that people can still read and that is half as long as an indented one: what is short, a figure say, stands on one line, the
/// rest is opened one member a line, indented by a blank for each level. Ends with a line feed.
QByteArray jsonText(const QJsonObject &object);

} // namespace smartsme
