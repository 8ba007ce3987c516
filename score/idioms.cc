#include "score/idioms.h"

#include <array>

#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Idiom, 100> kEnglish = {{
    {"a dime a dozen", "ダイム ダース 10セント"},
    {"at the drop of a hat", "帽子"},
    {"back and forth between", "前後に 前後へ"},
    {"back to the drawing board", "製図 図面 ドローイング"},
    {"bark up the wrong tree", "木に吠え 木を吠え 木に向かって"},
    {"be a piece of cake", "ケーキ"},
    {"beat a dead horse", "馬"},
    {"beat around the bush", "茂み 藪 やぶ ブッシュ"},
    {"bite the bullet", "弾丸 銃弾 弾を"},
    {"blessing in disguise", "変装 偽装"},
    {"blow off steam", "蒸気 スチーム"},
    {"burn the midnight oil", "油を燃 油を焼 オイル"},
    {"by the skin of * tooth", "歯の皮 皮膚"},
    {"call it a day", "日と呼 1日と 一日と"},
    {"cold shoulder", "冷たい肩 寒い肩"},
    {"cost an arm and a leg", "腕 脚 足"},
    {"cry over spilled milk", "牛乳 ミルク"},
    {"cry over spilt milk", "牛乳 ミルク"},
    {"cut corner", "角を切 コーナーを切 隅を切 角をカット"},
    {"cut to the chase", "追跡 追いかけ チェイス"},
    {"drop like flies", "ハエ"},
    {"eat * words", "言葉を食"},
    {"face the music", "音楽"},
    {"foot the bill", "足"},
    {"from scratch", "引っかき ひっかき 傷から スクラッチ"},
    {"get * act together", "行為を一緒 行動を一緒 演技"},
    {"get * foot in the door", "足をドア ドアに足"},
    {"get a life", "人生を手に 人生を得 命を手に 命を得 生活を手に 生活を得 人生を取得"},
    {"get cold foot", "冷たい足 足が冷た 寒い足"},
    {"get the short end of the stick", "棒 スティック"},
    {"give * the benefit of the doubt", "疑いの利益 疑いの恩恵 疑問の利益 疑いの便益"},
    {"go banana", "バナナ"},
    {"go cold turkey", "トルコ 七面鳥 ターキー"},
    {"go down in flame", "炎に 炎で 炎の中"},
    {"go the extra mile", "マイル"},
    {"hands down", "手を下 手を降"},
    {"hang in there", "ぶら下が ぶら下げ"},
    {"have a field day", "フィールド"},
    {"hit a nerve", "神経を打 神経を叩"},
    {"hit rock bottom", "岩"},
    {"hit the book", "本を打 本を叩 本を殴"},
    {"hit the nail on the head", "釘 くぎ 爪"},
    {"hit the road", "道を叩 道を打 道路を叩 道路を打 道にぶつ"},
    {"hit the sack", "袋 サック"},
    {"in the blink of an eye", "目の点滅 瞬きで"},
    {"in the nick of time", "ニック"},
    {"it be raining cat and dog", "猫 犬"},
    {"jack of all trades", "ジャック"},
    {"jump the gun", "銃 ガン"},
    {"keep * chin up", "顎 あご"},
    {"keep * finger crossed", "指を交差 指をクロス 交差した指"},
    {"keep tab on", "タブ"},
    {"kick the bucket", "バケツ"},
    {"know the rope", "ロープ 縄"},
    {"last straw", "わら 藁 ストロー"},
    {"learn the rope", "ロープ 縄"},
    {"leave no stone unturned", "石"},
    {"let sleeping dogs lie", "犬"},
    {"let the cat out of the bag", "猫"},
    {"like a fish out of water", "魚"},
    {"lose * marble", "大理石 ビー玉 マーブル"},
    {"make a mountain out of", "山"},
    {"no strings attached", "紐 文字列 ひも"},
    {"on cloud nine", "雲 クラウド"},
    {"once in a blue moon", "青い月 ブルームーン 青い満月 青月"},
    {"out of the blue", "青 ブルー"},
    {"pain in the ass", "お尻 ケツ 尻 ロバ"},
    {"pass the buck", "バック 雄鹿"},
    {"play it by ear", "耳"},
    {"pull * leg", "足を引 脚を引"},
    {"pull * weight", "体重 重さを引 重量"},
    {"pull strings", "文字列 紐"},
    {"push * luck", "運を押"},
    {"put * foot in * mouth", "足を口"},
    {"put a sock in it", "靴下"},
    {"read between the line", "線の間"},
    {"red herring", "ニシン 鯡 鰊"},
    {"rule of thumb", "親指"},
    {"skeleton in the closet", "骸骨 スケルトン"},
    {"smell a rat", "ネズミ"},
    {"spill the bean", "豆 ビーンズ"},
    {"split hair", "髪を割 髪を分 毛を割"},
    {"step up to the plate", "プレート 皿"},
    {"straight from the horse's mouth", "馬の口"},
    {"sweep under the rug", "ラグ 絨毯 じゅうたん カーペット"},
    {"take * word for it", "言葉を取"},
    {"take a rain check", "雨 レイン"},
    {"take with a grain of salt", "塩"},
    {"talk shit", "糞を話 クソを話 くそを話"},
    {"the apple of * eye", "りんご リンゴ"},
    {"the best thing since sliced bread", "パン"},
    {"the whole nine yards", "ヤード"},
    {"throw under the bus", "バス"},
    {"turn a blind eye", "盲目 ブラインド"},
    {"under the weather", "天気 天候 気象"},
    {"walk on eggshells", "卵"},
    {"wash * hand of", "手を洗"},
    {"when pig fly", "豚"},
    {"wild goose chase", "ガチョウ 鵞鳥 野生"},
    {"wrap * head around", "頭を包 頭を巻 頭をラップ"},
}};

constexpr std::array<Idiom, 34> kJapanese = {{
    {"足を引っ張", "leg foot"},
    {"揚げ足を取", "foot leg fried"},
    {"息を引き取", "pull"},
    {"馬が合", "horse"},
    {"雲をつか", "cloud"},
    {"肩身が狭", "shoulder narrow"},
    {"顔が広", "face wide"},
    {"肝に銘じ", "liver"},
    {"腰が低", "waist hip"},
    {"匙を投げ", "spoon"},
    {"さじを投げ", "spoon"},
    {"鯖を読", "mackerel"},
    {"サバを読", "mackerel"},
    {"尻に敷", "butt buttock hip ass"},
    {"雀の涙", "sparrow"},
    {"すずめの涙", "sparrow"},
    {"竹を割った", "bamboo"},
    {"手を焼", "burn bake"},
    {"長い目で見", "eye"},
    {"猫の手も借り", "cat"},
    {"猫をかぶ", "cat"},
    {"猫を被", "cat"},
    {"猫の額", "cat forehead"},
    {"根に持", "root"},
    {"喉から手が出", "throat hand"},
    {"腹が立", "stomach belly"},
    {"腹を割って", "stomach belly"},
    {"道草を食", "grass"},
    {"耳にたこ", "octopus callus"},
    {"耳にタコ", "octopus callus"},
    {"虫がいい", "insect bug worm"},
    {"胸を借り", "chest breast"},
    {"焼け石に水", "stone"},
    {"濡れ衣", "wet"},
}};

constexpr std::size_t kPlaces = 1024;
using Filter = std::array<bool, kPlaces>;

/// Kana and kanji are three bytes.
constexpr std::size_t kCharacter = 3;

constexpr std::string_view first_word(std::string_view pattern) {
  return pattern.substr(0, pattern.find(' '));
}

consteval Filter english_filter() {
  Filter filter{};
  for (const Idiom& idiom : kEnglish) filter[list_place(first_word(idiom.pattern), kPlaces)] = true;
  return filter;
}

consteval Filter japanese_filter() {
  Filter filter{};
  for (const Idiom& idiom : kJapanese)
    filter[list_place(idiom.pattern.substr(0, kCharacter), kPlaces)] = true;
  return filter;
}

constexpr Filter kEnglishFilter = english_filter();
constexpr Filter kJapaneseFilter = japanese_filter();

}  // namespace

bool may_begin_english_idiom(std::string_view lemma) {
  return kEnglishFilter[list_place(lemma, kPlaces)];
}

bool may_begin_japanese_idiom(std::string_view surface) {
  return kJapaneseFilter[list_place(surface.substr(0, kCharacter), kPlaces)];
}

std::span<const Idiom> english_idioms() { return kEnglish; }

std::span<const Idiom> japanese_idioms() { return kJapanese; }

}  // namespace taiyaku
