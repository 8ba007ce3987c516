#include "score/facts_ja_context.h"

#include <algorithm>
#include <initializer_list>

#include "score/fact_text.h"
#include "score/units.h"

namespace taiyaku {
namespace {

constexpr std::string_view kIdioms[] = {
    "一部",     "一方",     "一般",     "一緒",     "一定",     "一時",     "一種",     "一体",
    "一見",     "一切",     "一致",     "一旦",     "一斉",     "一気",     "一層",     "一連",
    "一環",     "一因",     "一例",     "一員",     "一覧",     "一家",     "一瞬",     "一生",
    "一同",     "一括",     "一律",     "一段",     "一躍",     "一転",     "一目",     "一言",
    "一面",     "一概",     "一応",     "一刻",     "一新",     "一帯",     "一途",     "一掃",
    "一宮",     "一橋",     "一石二鳥", "一期一会", "一進一退", "一挙",     "一喜一憂", "一貫",
    "一角",     "一息",     "一向",     "一線",     "一流",     "一族",     "一説",     "一神教",
    "一望",     "一服",     "一端",     "一報",     "一存",     "一心",     "一際",     "一昨",
    "一覧",     "一様",     "一対一",   "一極",     "一過",     "一触即発", "一騎",     "一丸",
    "一助",     "一考",     "一蹴",     "一変",     "一任",     "一興",     "一念",     "一審",
    "一軍",     "一塁",     "一郎",     "一杯",     "一献",     "一服",     "一歩",     "一役",
    "一理",     "一利",     "一脈",     "一枚岩",   "一筋",     "一連",     "一点張り", "一足",
    "一文",     "一睡",     "一命",     "一目",     "一手",     "一番",     "一つ一つ", "一人一人",
    "一品",     "一時的",   "一義",     "二酸化",   "二人三脚", "二階堂",   "二宮",     "二塁",
    "二枚目",   "二重",     "二の舞",   "二の次",   "二の足",   "二極",     "二軍",     "二世",
    "二郎",     "二刀流",   "二番煎じ", "二転三転", "二酸",     "三菱",     "三井",     "三重",
    "三角",     "三振",     "三者",     "三宅",     "三浦",     "三島",     "三田",     "三日月",
    "三鷹",     "三越",     "三陸",     "三塁",     "三原",     "三昧",     "三郎",     "三木",
    "三河",     "三脚",     "三味線",   "三面",     "三権",     "三池",     "三沢",     "三好",
    "三谷",     "三輪",     "三笠",     "三洋",     "三上",     "三村",     "四国",     "四川",
    "四季",     "四肢",     "四球",     "四方",     "四日市",   "四谷",     "四半期",   "四苦八苦",
    "四六時中", "四郎",     "五輪",     "五感",     "五十嵐",   "五島",     "五稜郭",   "五分五分",
    "五反田",   "五所川原", "五穀",     "五臓",     "五郎",     "五月雨",   "五月蠅",   "五右衛門",
    "六本木",   "六甲",     "六法",     "六角",     "六郎",     "七夕",     "七面鳥",   "七転",
    "七福神",   "七宝",     "八百屋",   "八百長",   "八王子",   "八幡",     "八戸",     "八尾",
    "八代",     "八千代",   "八重",     "八木",     "八丈",     "八方",     "八つ当",   "九州",
    "九条",     "九段",     "九龍",     "九官鳥",   "九谷",     "十分",     "十字",     "十二分",
    "十勝",     "十戒",     "十和田",   "十八番",   "十中八九", "十人十色", "十干",     "十六夜",
    "十津川",   "十数年来", "百貨",     "百合",     "百科",     "百姓",     "百済",     "百戦",
    "百発百中", "百花",     "百足",     "百聞",     "百害",     "千葉",     "千代",     "千歳",
    "千田",     "千秋",     "千載",     "千鳥",     "千里",     "千住",     "千曲",     "千島",
    "千差万別", "千日手",   "千両",     "千枚通",   "千切",     "千恵",     "千尋",     "千夏",
    "千佳",     "千春",     "千晴",
};

struct CounterEntry {
  std::string_view name;
  std::string_view unit;
};

constexpr CounterEntry kCounters[] = {
    {"人", "person"}, {"名", "person"}, {"個", ""},   {"コ", ""},     {"ヶ", ""},
    {"本", ""},       {"枚", ""},       {"台", ""},   {"匹", ""},     {"頭", ""},
    {"羽", ""},       {"冊", ""},       {"件", ""},   {"社", ""},     {"校", ""},
    {"回", ""},       {"度", ""},       {"つ", ""},   {"票", ""},     {"点", ""},
    {"戦", ""},       {"勝", ""},       {"敗", ""},   {"連", ""},     {"分", ""},
    {"時", ""},       {"区", ""},       {"町", ""},   {"村", ""},     {"県", ""},
    {"州", ""},       {"国", ""},       {"か国", ""}, {"カ国", ""},   {"ヶ国", ""},
    {"か所", ""},     {"カ所", ""},     {"ヶ所", ""}, {"箇所", ""},   {"ヵ国", ""},
    {"ヵ所", ""},     {"ケ国", ""},     {"ケ所", ""}, {"階", ""},     {"軒", ""},
    {"棟", ""},       {"戸", ""},       {"隻", ""},   {"機", ""},     {"両", ""},
    {"便", ""},       {"行", ""},       {"列", ""},   {"曲", ""},     {"話", ""},
    {"章", ""},       {"巻", ""},       {"種", ""},   {"世代", ""},   {"世帯", ""},
    {"段", ""},       {"級", ""},       {"号", ""},   {"期", ""},     {"次", ""},
    {"年", ""},       {"月", ""},       {"日", ""},   {"週", ""},     {"歳", ""},
    {"才", ""},       {"秒", ""},       {"代", ""},   {"倍", ""},     {"割", ""},
    {"席", ""},       {"通", ""},       {"組", ""},   {"対", ""},     {"ペア", ""},
    {"字", ""},       {"語", ""},       {"文字", ""}, {"ページ", ""}, {"頁", ""},
    {"ポイント", ""}, {"セット", ""},   {"試合", ""}, {"球", ""},     {"選", ""},
    {"品", ""},       {"問", ""},       {"部", ""},   {"節", ""},     {"条", ""},
    {"口", ""},       {"株", ""},       {"院", ""},   {"党", ""},     {"色", ""},
    {"足", ""},       {"着", ""},       {"皿", ""},   {"束", ""},     {"丁目", ""},
    {"番", ""},       {"位", ""},       {"室", ""},   {"門", ""},     {"基", ""},
    {"発", ""},       {"円", ""},       {"項目", ""}, {"カ条", ""},   {"か条", ""},
    {"隊", ""},       {"世紀", ""},     {"杯", ""},   {"缶", ""},     {"箱", ""},
    {"袋", ""},       {"児", ""},       {"人目", ""}, {"大", ""},     {"兄弟", ""},
    {"姉妹", ""},     {"子", ""},       {"店", ""},   {"作", ""},     {"例", ""},
    {"者", "person"}, {"夜", ""},       {"晩", ""},   {"泊", ""},     {"周", ""},
    {"勤", ""},       {"画", ""},       {"文", ""},   {"家", ""},     {"票", ""},
    {"打", ""},       {"安打", ""},     {"塁", ""},   {"輪", ""},     {"斤", ""},
    {"筆", ""},       {"通り", ""},     {"都市", ""}, {"市", ""},     {"議席", ""},
    {"得点", ""},     {"人組", ""},     {"割", ""},   {"セン", ""},
};

bool stands(std::string_view s, std::size_t at, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    if (at <= s.size() && s.substr(at).starts_with(word)) return true;
  }
  return false;
}

bool stands_before(std::string_view s, std::size_t at,
                   std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    if (s.substr(0, at).ends_with(word)) return true;
  }
  return false;
}

// Kanji after which a numeral begins afresh: 約三百, 全四回, 午後三時.
bool opens_numeral(char32_t c) {
  switch (c) {
    case U'約':
    case U'計':
    case U'各':
    case U'全':
    case U'毎':
    case U'第':
    case U'前':
    case U'後':
    case U'同':
    case U'年':
    case U'月':
    case U'日':
    case U'時':
    case U'分':
    case U'他':
    case U'上':
    case U'下':
    case U'満':
    case U'築':
    case U'等':
    case U'円':
    case U'残':
    case U'総':
    case U'元':
    case U'人':
    case U'間':
    case U'氏':
    case U'比':
    case U'度':
    case U'率':
    case U'朝':
    case U'夜':
    case U'昼':
    case U'成':
    case U'和':
    case U'明':
    case U'〃':
    case U'名':
    case U'々':
      return true;
    default:
      return false;
  }
}

}  // namespace

std::size_t idiom_at(std::string_view text, std::size_t at) {
  const std::string_view here = text.substr(at);
  std::size_t best = 0;
  for (const std::string_view idiom : kIdioms) {
    if (idiom[2] == here[2] && idiom.size() > best && here.starts_with(idiom)) best = idiom.size();
  }
  if (best == 6 &&
      stands(text, at, {"一部", "一面", "一文", "一点", "一品", "一手", "一足", "一役", "一番"}) &&
      stands_before(text, at, {"第", "全", "残り"}))
    return 0;
  return best;
}

Counter counter_at(std::string_view text, std::size_t at) {
  Counter best;
  for (const CounterEntry& entry : kCounters) {
    if (entry.name.size() > best.length && stands(text, at, {entry.name}))
      best = {entry.name, entry.unit, entry.name.size()};
  }
  return best;
}

bool is_value(std::string_view text, std::size_t begin, const JaNumeral& n) {
  if (n.digits) {
    const char before = begin > 0 ? text[begin - 1] : ' ';
    if (is_ascii_lower(before)) return false;
    return true;
  }
  if (n.fraction || n.dozen) return true;
  const char32_t before = decode_before(text, begin).code;
  const Decoded after = decode_at(text, n.end);
  const bool counted =
      counter_at(text, n.end).length > 0 ||
      japanese_unit_at(text.substr(std::min(n.end, text.size()))).length > 0 ||
      japanese_currency_at(text.substr(std::min(n.end, text.size()))).length > 0 ||
      stands(text, skip_spaces(text, n.end), {"%", "パーセント", "年", "月", "日"});
  const bool inside = (is_kanji(before) && !opens_numeral(before)) || is_katakana(before);
  if (n.characters == 1) {
    if (inside && !counted) return false;
    if (counted) return true;
    return !is_kanji(after.code) && after.code != U'ツ' && after.code != U'ノ' &&
           after.code != U'ヶ' && after.code != U'ケ';
  }
  return counted || !is_kanji(after.code) || (n.scaled && n.value > 20) || n.characters > 3;
}

double confidence_of(std::string_view text, std::size_t begin, const JaNumeral& n, bool counted) {
  if (n.approximate) return 0.3;
  if (n.fraction) return 0.6;
  if (n.digits) {
    // COVID-19, B-52: a letter and a hyphen before.
    const bool named = begin > 1 && text[begin - 1] == '-' && is_ascii_lower(text[begin - 2]);
    return named ? 0.2 : 1;
  }
  const double base = n.value <= 1 ? 0.2 : n.value <= 2 ? 0.4 : 0.8;
  return counted ? base : n.characters > 1 ? 0.5 : 0.25;
}

bool is_approximate(std::string_view text, std::size_t begin, std::size_t end) {
  return stands_before(text, begin,
                       {"約", "およそ", "ほぼ", "おおよそ", "推定", "大体", "だいたい", "概ね",
                        "おおむね", "ざっと", "約 "}) ||
         stands(text, end,
                {"ほど", "前後", "余り", "あまり", "余", "近く", "くらい", "ぐらい", "程度", "弱",
                 "強", "ばかり", "そこそこ", "前後"});
}

bool mentions_temperature_ja(std::string_view text) {
  for (const std::string_view word :
       {"温", "熱", "暑", "寒", "サーモスタット", "氷点", "冷", "オーブン"}) {
    if (text.find(word) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace taiyaku
