#include "score/name_seats.h"

#include <algorithm>
#include <array>

namespace taiyaku {
namespace {

struct Seat {
  std::string_view name;   ///< English, lower case
  std::string_view words;  ///< Japanese, separated by spaces
};

// Sorted by name.
constexpr auto kSeats = std::to_array<Seat>({
    {"abuja", "ナイジェリア 政府"},
    {"algiers", "アルジェリア 政府"},
    {"amman", "ヨルダン 政府"},
    {"ankara", "トルコ 政府"},
    {"astana", "カザフスタン 政府"},
    {"athens", "ギリシャ ギリシア 政府"},
    {"baghdad", "イラク 政府"},
    {"baku", "アゼルバイジャン 政府"},
    {"bangkok", "タイ 政府"},
    {"beijing", "中国 中 政府 当局"},
    {"beirut", "レバノン 政府"},
    {"belgrade", "セルビア 政府"},
    {"berlin", "独 ドイツ 政府"},
    {"bern", "スイス 政府"},
    {"bogota", "コロンビア 政府"},
    {"brasilia", "ブラジル 政府"},
    {"bratislava", "スロバキア 政府"},
    {"brexit", "離脱"},
    {"brussels", "EU ＥＵ 欧州 ベルギー"},
    {"bucharest", "ルーマニア 政府"},
    {"budapest", "ハンガリー 政府"},
    {"cairo", "エジプト 政府"},
    {"canberra", "豪 オーストラリア 政府"},
    {"caracas", "ベネズエラ 政府"},
    {"congress", "議会 議員"},
    {"copenhagen", "デンマーク 政府"},
    {"damascus", "シリア 政府"},
    {"delhi", "印 インド 政府"},
    {"dhaka", "バングラデシュ 政府"},
    {"doha", "カタール 政府"},
    {"downing", "英 イギリス 官邸 首相 政府"},
    {"dublin", "アイルランド 政府"},
    {"hanoi", "ベトナム 政府"},
    {"harare", "ジンバブエ 政府"},
    {"havana", "キューバ 政府"},
    {"helsinki", "フィンランド 政府"},
    {"islamabad", "パキスタン 政府"},
    {"jakarta", "インドネシア 政府"},
    {"japan", "国内 邦 我が国 わが国 和 国産 自国 全国 日"},
    {"japanese", "国内 邦 我が国 わが国 和 国産 自国 全国 日"},
    {"jerusalem", "イスラエル 政府"},
    {"kabul", "アフガニスタン アフガン 政府"},
    {"kathmandu", "ネパール 政府"},
    {"khartoum", "スーダン 政府"},
    {"kiev", "ウクライナ 政府"},
    {"kremlin", "ロシア 露 ロ 大統領府 政府 政権"},
    {"kyiv", "ウクライナ 政府"},
    {"lima", "ペルー 政府"},
    {"lisbon", "ポルトガル 政府"},
    {"ljubljana", "スロベニア 政府"},
    {"london", "英 イギリス 政府 官邸"},
    {"madrid", "スペイン 政府"},
    {"managua", "ニカラグア 政府"},
    {"manila", "フィリピン 政府"},
    {"minsk", "ベラルーシ 政府"},
    {"moscow", "ロシア 露 ロ 政府 政権"},
    {"nairobi", "ケニア 政府"},
    {"naypyidaw", "ミャンマー 政府"},
    {"nicosia", "キプロス 政府"},
    {"oslo", "ノルウェー 政府"},
    {"ottawa", "加 カナダ 政府"},
    {"paris", "仏 フランス 政府"},
    {"pentagon", "国防 米"},
    {"prague", "チェコ 政府"},
    {"pretoria", "南アフリカ 南ア 政府"},
    {"pyongyang", "北朝鮮 朝 北 政府"},
    {"quito", "エクアドル 政府"},
    {"rabat", "モロッコ 政府"},
    {"reykjavik", "アイスランド 政府"},
    {"riga", "ラトビア 政府"},
    {"riyadh", "サウジ 政府"},
    {"rome", "伊 イタリア 政府"},
    {"santiago", "チリ 政府"},
    {"sarajevo", "ボスニア 政府"},
    {"seoul", "韓 政府"},
    {"skopje", "マケドニア 政府"},
    {"sofia", "ブルガリア 政府"},
    {"stateside", "米 アメリカ"},
    {"stockholm", "スウェーデン 政府"},
    {"taipei", "台湾 台 政府"},
    {"tallinn", "エストニア 政府"},
    {"tbilisi", "ジョージア グルジア 政府"},
    {"tehran", "イラン 政府"},
    {"tirana", "アルバニア 政府"},
    {"tokyo", "日本 日 政府"},
    {"treasury", "財務 国債 米"},
    {"tripoli", "リビア 政府"},
    {"tunis", "チュニジア 政府"},
    {"ulaanbaatar", "モンゴル 政府"},
    {"vienna", "オーストリア 政府"},
    {"vilnius", "リトアニア 政府"},
    {"warsaw", "ポーランド 政府"},
    {"washington", "米 アメリカ 政府 政権"},
    {"wellington", "ニュージーランド 政府"},
    {"westminster", "英 イギリス 議会 政府"},
    {"white", "米 政府 政権 大統領府 官邸"},
    {"whitehall", "英 イギリス 政府 官庁"},
    {"yerevan", "アルメニア 政府"},
    {"zagreb", "クロアチア 政府"},
});

}  // namespace

std::string_view words_for_seat(std::string_view english) {
  const auto* found =
      std::lower_bound(kSeats.begin(), kSeats.end(), english,
                       [](const Seat& seat, std::string_view name) { return seat.name < name; });
  return found != kSeats.end() && found->name == english ? found->words : std::string_view();
}

}  // namespace taiyaku
