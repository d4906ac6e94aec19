// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prefectures.h"

namespace smartsme {

const std::vector<Prefecture> &prefectures()
{
    static const std::vector<Prefecture> all{
        {QStringLiteral("01"), {QStringLiteral("北海道"), QStringLiteral("Hokkaido")}},
        {QStringLiteral("02"), {QStringLiteral("青森県"), QStringLiteral("Aomori")}},
        {QStringLiteral("03"), {QStringLiteral("岩手県"), QStringLiteral("Iwate")}},
        {QStringLiteral("04"), {QStringLiteral("宮城県"), QStringLiteral("Miyagi")}},
        {QStringLiteral("05"), {QStringLiteral("秋田県"), QStringLiteral("Akita")}},
        {QStringLiteral("06"), {QStringLiteral("山形県"), QStringLiteral("Yamagata")}},
        {QStringLiteral("07"), {QStringLiteral("福島県"), QStringLiteral("Fukushima")}},
        {QStringLiteral("08"), {QStringLiteral("茨城県"), QStringLiteral("Ibaraki")}},
        {QStringLiteral("09"), {QStringLiteral("栃木県"), QStringLiteral("Tochigi")}},
        {QStringLiteral("10"), {QStringLiteral("群馬県"), QStringLiteral("Gunma")}},
        {QStringLiteral("11"), {QStringLiteral("埼玉県"), QStringLiteral("Saitama")}},
        {QStringLiteral("12"), {QStringLiteral("千葉県"), QStringLiteral("Chiba")}},
        {QStringLiteral("13"), {QStringLiteral("東京都"), QStringLiteral("Tokyo")}},
        {QStringLiteral("14"), {QStringLiteral("神奈川県"), QStringLiteral("Kanagawa")}},
        {QStringLiteral("15"), {QStringLiteral("新潟県"), QStringLiteral("Niigata")}},
        {QStringLiteral("16"), {QStringLiteral("富山県"), QStringLiteral("Toyama")}},
        {QStringLiteral("17"), {QStringLiteral("石川県"), QStringLiteral("Ishikawa")}},
        {QStringLiteral("18"), {QStringLiteral("福井県"), QStringLiteral("Fukui")}},
        {QStringLiteral("19"), {QStringLiteral("山梨県"), QStringLiteral("Yamanashi")}},
        {QStringLiteral("20"), {QStringLiteral("長野県"), QStringLiteral("Nagano")}},
        {QStringLiteral("21"), {QStringLiteral("岐阜県"), QStringLiteral("Gifu")}},
        {QStringLiteral("22"), {QStringLiteral("静岡県"), QStringLiteral("Shizuoka")}},
        {QStringLiteral("23"), {QStringLiteral("愛知県"), QStringLiteral("Aichi")}},
        {QStringLiteral("24"), {QStringLiteral("三重県"), QStringLiteral("Mie")}},
        {QStringLiteral("25"), {QStringLiteral("滋賀県"), QStringLiteral("Shiga")}},
        {QStringLiteral("26"), {QStringLiteral("京都府"), QStringLiteral("Kyoto")}},
        {QStringLiteral("27"), {QStringLiteral("大阪府"), QStringLiteral("Osaka")}},
        {QStringLiteral("28"), {QStringLiteral("兵庫県"), QStringLiteral("Hyogo")}},
        {QStringLiteral("29"), {QStringLiteral("奈良県"), QStringLiteral("Nara")}},
        {QStringLiteral("30"), {QStringLiteral("和歌山県"), QStringLiteral("Wakayama")}},
        {QStringLiteral("31"), {QStringLiteral("鳥取県"), QStringLiteral("Tottori")}},
        {QStringLiteral("32"), {QStringLiteral("島根県"), QStringLiteral("Shimane")}},
        {QStringLiteral("33"), {QStringLiteral("岡山県"), QStringLiteral("Okayama")}},
        {QStringLiteral("34"), {QStringLiteral("広島県"), QStringLiteral("Hiroshima")}},
        {QStringLiteral("35"), {QStringLiteral("山口県"), QStringLiteral("Yamaguchi")}},
        {QStringLiteral("36"), {QStringLiteral("徳島県"), QStringLiteral("Tokushima")}},
        {QStringLiteral("37"), {QStringLiteral("香川県"), QStringLiteral("Kagawa")}},
        {QStringLiteral("38"), {QStringLiteral("愛媛県"), QStringLiteral("Ehime")}},
        {QStringLiteral("39"), {QStringLiteral("高知県"), QStringLiteral("Kochi")}},
        {QStringLiteral("40"), {QStringLiteral("福岡県"), QStringLiteral("Fukuoka")}},
        {QStringLiteral("41"), {QStringLiteral("佐賀県"), QStringLiteral("Saga")}},
        {QStringLiteral("42"), {QStringLiteral("長崎県"), QStringLiteral("Nagasaki")}},
        {QStringLiteral("43"), {QStringLiteral("熊本県"), QStringLiteral("Kumamoto")}},
        {QStringLiteral("44"), {QStringLiteral("大分県"), QStringLiteral("Oita")}},
        {QStringLiteral("45"), {QStringLiteral("宮崎県"), QStringLiteral("Miyazaki")}},
        {QStringLiteral("46"), {QStringLiteral("鹿児島県"), QStringLiteral("Kagoshima")}},
        {QStringLiteral("47"), {QStringLiteral("沖縄県"), QStringLiteral("Okinawa")}},
    };
    return all;
}

} // namespace smartsme
