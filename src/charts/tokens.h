// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <QString>
#include <QStringList>

namespace smartsme {

/// The colours of the house by their use; measured contrasts stand in the design notes. This header is the only place with numbers
/// of colours: style sheet, palette, widgets, charts and print read them from here.
struct Tokens
{
    QRgb window, bar, surface, sunken;              ///< page; rail, foot, menu; cards, header, panel; wells, disabled
    QRgb line, grid, line2;                         ///< card edge; row rule; input edge
    QRgb ink1, ink2, ink3;                          ///< text, second text, captions
    QRgb accent, soft, plan;                        ///< links and own; chosen; target, plan, limit
    QRgb button, buttonHover, buttonPressed, buttonEdge, onButton;
    QRgb ok, okSoft, warn, warnSoft, error, errorSoft, unverified, unverifiedSoft;
    QRgb focus;
    QRgb series[6];                                 ///< 0 the firm now, 4 the firm earlier, 5 peers
    int lineWidth;                                  ///< px at normal size
};

inline constexpr Tokens lightTokens{
    .window = 0xF4F3EF, .bar = 0xF0EFEB, .surface = 0xFFFFFF, .sunken = 0xEBE9E3,
    .line = 0xDCD9D1, .grid = 0xE6E3DB, .line2 = 0x858279,
    .ink1 = 0x1D2126, .ink2 = 0x464C54, .ink3 = 0x626871,
    .accent = 0x1B4B72, .soft = 0xE2EBF2, .plan = 0xB4531F,
    .button = 0x1B4B72, .buttonHover = 0x153C5C, .buttonPressed = 0x0F2D46, .buttonEdge = 0x1B4B72, .onButton = 0xFFFFFF,
    .ok = 0x2A6840, .okSoft = 0xE4F0E7, .warn = 0x855600, .warnSoft = 0xFAF0D8,
    .error = 0xA3271C, .errorSoft = 0xFAE8E4, .unverified = 0x5C4C86, .unverifiedSoft = 0xEDE9F4,
    .focus = 0x1B4B72,
    .series = {0x163F66, 0xA8402B, 0x3A8274, 0xCC8A22, 0x93B7D6, 0xD8D3C6},
    .lineWidth = 1};

inline constexpr Tokens darkTokens{
    .window = 0x15181C, .bar = 0x191D21, .surface = 0x1E2328, .sunken = 0x111417,
    .line = 0x343B43, .grid = 0x2A3037, .line2 = 0x78828D,
    .ink1 = 0xECEEF0, .ink2 = 0xBEC5CC, .ink3 = 0x98A1AB,
    .accent = 0x86BBE0, .soft = 0x21384A, .plan = 0xE8925E,
    .button = 0x2F6E9E, .buttonHover = 0x2F6E9E, .buttonPressed = 0x285F89, .buttonEdge = 0x5B96C4, .onButton = 0xFFFFFF,
    .ok = 0x7FC796, .okSoft = 0x1C3325, .warn = 0xE3B55C, .warnSoft = 0x372C14,
    .error = 0xF0948A, .errorSoft = 0x3D211E, .unverified = 0xB7A8E0, .unverifiedSoft = 0x2C2740,
    .focus = 0x86BBE0,
    .series = {0xBFE0F7, 0xF09A6C, 0x4FA592, 0xA87A1E, 0x46739B, 0x4A525B},
    .lineWidth = 1};

inline constexpr Tokens highContrastTokens{
    .window = 0x000000, .bar = 0x000000, .surface = 0x000000, .sunken = 0x000000,
    .line = 0xFFFFFF, .grid = 0xFFFFFF, .line2 = 0xFFFFFF,
    .ink1 = 0xFFFFFF, .ink2 = 0xFFFFFF, .ink3 = 0xFFFFFF,
    .accent = 0x7FD6FF, .soft = 0x003A5C, .plan = 0xFFD166,
    .button = 0x000000, .buttonHover = 0x003A5C, .buttonPressed = 0x003A5C, .buttonEdge = 0xFFFFFF, .onButton = 0xFFFFFF,
    .ok = 0x8CF0A8, .okSoft = 0x000000, .warn = 0xFFD166, .warnSoft = 0x000000,
    .error = 0xFF9E96, .errorSoft = 0x000000, .unverified = 0xD9C7FF, .unverifiedSoft = 0x000000,
    .focus = 0xFFE14D,
    .series = {0x7FD6FF, 0xFF9E96, 0x8CF0A8, 0xFFD166, 0x4B86A3, 0x555555},
    .lineWidth = 2};

/// Paper: black text, the window's light colours on white.
inline constexpr Tokens paperTokens = [] {
    Tokens t = lightTokens;
    t.window = 0xFFFFFF;
    t.bar = 0xFFFFFF;
    t.ink1 = 0x000000;
    return t;
}();

/// Families of the text font, first that exists counts.
inline QStringList textFamilies()
{
    return {QStringLiteral("BIZ UDPGothic"), QStringLiteral("Yu Gothic UI"), QStringLiteral("Meiryo UI"), QStringLiteral("Noto Sans CJK JP")};
}

/// Families whose digits have equal width: in BIZ UDPGothic "1" is narrower than the other digits, and Qt 6.4 cannot switch that off.
inline QStringList figureFamilies()
{
    return {QStringLiteral("BIZ UDGothic"), QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI")};
}

} // namespace smartsme
