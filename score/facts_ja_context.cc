#include "score/facts_ja_context.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

#include "score/currencies.h"
#include "score/fact_name_index.h"
#include "score/fact_text.h"
#include "score/units.h"

namespace taiyaku {
namespace {

constexpr std::string_view kIdioms[] = {
    "一部",       "一方",         "一般",       "一緒",     "一定",     "一時",       "一種",
    "一体",       "一見",         "一切",       "一致",     "一旦",     "一斉",       "一気",
    "一層",       "一連",         "一環",       "一因",     "一例",     "一員",       "一覧",
    "一家",       "一瞬",         "一生",       "一同",     "一括",     "一律",       "一段",
    "一躍",       "一転",         "一目",       "一言",     "一面",     "一概",       "一応",
    "一刻",       "一新",         "一帯",       "一途",     "一掃",     "一宮",       "一橋",
    "一石二鳥",   "一期一会",     "一進一退",   "一挙",     "一喜一憂", "一貫",       "一角",
    "一息",       "一向",         "一線",       "一流",     "一族",     "一説",       "一神教",
    "一望",       "一服",         "一端",       "一報",     "一存",     "一心",       "一際",
    "一昨",       "一様",         "一対一",     "一極",     "一過",     "一触即発",   "一騎",
    "一丸",       "一助",         "一考",       "一蹴",     "一変",     "一任",       "一興",
    "一念",       "一審",         "一軍",       "一塁",     "一郎",     "一杯",       "一献",
    "一歩",       "一役",         "一理",       "一利",     "一脈",     "一枚岩",     "一筋",
    "一点張り",   "一足",         "一文",       "一睡",     "一命",     "一手",       "一番",
    "一つ一つ",   "一人一人",     "一品",       "一時的",   "一義",     "二酸化",     "二人三脚",
    "二階堂",     "二宮",         "二塁",       "二枚目",   "二重",     "二の舞",     "二の次",
    "二の足",     "二極",         "二軍",       "二世帯",   "二郎",     "二刀流",     "二番煎じ",
    "二転三転",   "二酸",         "三菱",       "三井",     "三重",     "三角",       "三振",
    "三者",       "三宅",         "三浦",       "三島",     "三田",     "三日月",     "三鷹",
    "三越",       "三陸",         "三塁",       "三原",     "三昧",     "三郎",       "三木",
    "三河",       "三脚",         "三味線",     "三面",     "三権",     "三池",       "三沢",
    "三好",       "三谷",         "三輪",       "三笠",     "三洋",     "三上",       "三村",
    "四国",       "四川",         "四季",       "四肢",     "四球",     "四方",       "四日市",
    "四谷",       "四半期",       "四苦八苦",   "四六時中", "四郎",     "五輪",       "五感",
    "五十嵐",     "五島",         "五稜郭",     "五分五分", "五反田",   "五所川原",   "五穀",
    "五臓",       "五郎",         "五月雨",     "五月蠅",   "五右衛門", "六本木",     "六甲",
    "六法",       "六角",         "六郎",       "七夕",     "七面鳥",   "七転",       "七福神",
    "七宝",       "八百屋",       "八百長",     "八王子",   "八幡",     "八戸",       "八尾",
    "八代",       "八千代",       "八重",       "八木",     "八丈",     "八方",       "八つ当",
    "九州",       "九条",         "九段",       "九龍",     "九官鳥",   "九谷",       "十分",
    "十字",       "十二分",       "十勝",       "十戒",     "十和田",   "十八番",     "十中八九",
    "十人十色",   "十干",         "十六夜",     "十津川",   "十数年来", "百貨",       "百合",
    "百科",       "百姓",         "百済",       "百戦",     "百発百中", "百花",       "百足",
    "百聞",       "百害",         "千葉",       "千代",     "千歳",     "千田",       "千秋",
    "千載",       "千鳥",         "千里",       "千住",     "千曲",     "千島",       "千差万別",
    "千日手",     "千両",         "千枚通",     "千切",     "千恵",     "千尋",       "千夏",
    "千佳",       "千春",         "千晴",       "二度と",   "二つ返事", "二日酔い",   "二枚舌",
    "二枚貝",     "二足のわらじ", "二股",       "二の句",   "二本松",   "二条",       "二十日鼠",
    "三人寄れば", "三々五々",     "三位一体",   "三つ巴",   "三つ編み", "三日坊主",   "三条",
    "三春",       "三次市",       "三豊",       "四つ葉",   "四つ角",   "四つん這い", "四捨五入",
    "四面楚歌",   "四天王",       "四条",       "四街道",   "五里霧中", "五体満足",   "五十肩",
    "五十音",     "五條",         "五条",       "五泉",     "六ヶ所村", "六感",       "六条",
    "七転び",     "七光り",       "七尾",       "八街",     "八潮",     "八つ裂き",   "九死に一生",
    "九十九里",   "九重",         "十把一絡げ", "十人並み", "十日町",   "百も承知",   "百日紅",
    "百日ぜき",   "百日咳",       "百日せき",   "千客万来", "千本桜",   "一夜にして", "一網打尽",
    "一朝一夕",   "一獲千金",     "一攫千金",   "一日の長", "一筋縄",   "一目瞭然",   "一苦労",
    "一安心",     "一休み",       "一か八か",   "一部始終", "一国一城", "一世一代",   "一長一短",
    "一触",       "一矢",         "一枚上手",   "一日千秋", "一挙両得", "一糸",       "一切合切",
    "一条",       "一関",         "一里塚",     "一念発起",
};

struct CounterEntry {
  std::string_view name;
  std::string_view unit;
};

constexpr CounterEntry kCounters[] = {
    {"人", "person"}, {"名", "person"},   {"個", "item"},   {"コ", "item"},     {"ヶ", "item"},
    {"本", "item"},   {"枚", "item"},     {"台", "item"},   {"匹", "item"},     {"頭", "item"},
    {"羽", "item"},   {"冊", "item"},     {"件", "case"},   {"社", "item"},     {"校", "item"},
    {"回", "time"},   {"度", "time"},     {"つ", "item"},   {"票", "item"},     {"点", ""},
    {"戦", "item"},   {"勝", "item"},     {"敗", "item"},   {"連", "item"},     {"分", ""},
    {"時", ""},       {"区", "item"},     {"町", "item"},   {"村", "item"},     {"県", "item"},
    {"州", "item"},   {"国", "item"},     {"か国", "item"}, {"カ国", "item"},   {"ヶ国", "item"},
    {"か所", "item"}, {"カ所", "item"},   {"ヶ所", "item"}, {"箇所", "item"},   {"ヵ国", "item"},
    {"ヵ所", "item"}, {"ケ国", "item"},   {"ケ所", "item"}, {"階", ""},         {"軒", "item"},
    {"棟", "item"},   {"戸", "item"},     {"隻", "item"},   {"機", "item"},     {"両", "item"},
    {"便", "item"},   {"行", "item"},     {"列", "item"},   {"曲", "item"},     {"話", "item"},
    {"章", ""},       {"巻", "item"},     {"種", "item"},   {"世代", "item"},   {"世帯", "item"},
    {"段", ""},       {"級", ""},         {"号", ""},       {"期", ""},         {"次", ""},
    {"年", ""},       {"月", ""},         {"日", ""},       {"週", ""},         {"歳", ""},
    {"才", ""},       {"秒", ""},         {"代", ""},       {"倍", "fold"},     {"割", ""},
    {"席", "item"},   {"通", "item"},     {"組", "item"},   {"対", "item"},     {"ペア", "item"},
    {"字", "item"},   {"語", "item"},     {"文字", ""},     {"ページ", "item"}, {"頁", "item"},
    {"ポイント", ""}, {"セット", "item"}, {"試合", "item"}, {"球", "item"},     {"選", "item"},
    {"品", "item"},   {"問", "item"},     {"部", ""},       {"節", ""},         {"条", ""},
    {"口", ""},       {"株", "item"},     {"院", "item"},   {"党", "item"},     {"色", "item"},
    {"足", "item"},   {"着", "item"},     {"皿", "item"},   {"束", "item"},     {"丁目", "item"},
    {"番", ""},       {"位", ""},         {"室", "item"},   {"門", "item"},     {"基", "item"},
    {"発", "item"},   {"円", ""},         {"項目", "item"}, {"カ条", "item"},   {"か条", "item"},
    {"隊", "item"},   {"世紀", ""},       {"杯", "item"},   {"缶", "item"},     {"箱", "item"},
    {"袋", "item"},   {"児", "item"},     {"人目", ""},     {"大", ""},         {"兄弟", "item"},
    {"姉妹", "item"}, {"子", "item"},     {"店", "item"},   {"作", "item"},     {"例", "item"},
    {"者", "person"}, {"夜", "item"},     {"晩", "item"},   {"泊", "item"},     {"周", "item"},
    {"勤", "item"},   {"画", "item"},     {"文", "item"},   {"家", "item"},     {"打", "item"},
    {"安打", "item"}, {"塁", "item"},     {"輪", "item"},   {"斤", "item"},     {"筆", "item"},
    {"通り", "item"}, {"都市", ""},       {"市", "item"},   {"議席", "item"},   {"得点", "item"},
    {"人組", "item"}, {"セン", ""},       {"等", ""},       {"世", ""},
};

constexpr NameIndex<std::size(kIdioms)> kIdiomIndex([](std::size_t i) { return kIdioms[i]; });
constexpr NameIndex<std::size(kCounters)> kCounterIndex([](std::size_t i) {
  return kCounters[i].name;
});

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

// 2019/20: the year after the one before the slash.
bool ends_season(std::string_view text, std::size_t begin, const JaNumeral& n) {
  if (begin < 5 || !n.plain_digits || n.value > 99) return false;
  int year = 0;
  for (std::size_t i = begin - 5; i + 1 < begin; ++i) {
    if (!is_ascii_digit(text[i])) return false;
    year = year * 10 + (text[i] - '0');
  }
  return (year + 1) % 100 == static_cast<int>(n.value);
}

}  // namespace

std::size_t idiom_at(std::string_view text, std::size_t at) {
  const std::string_view here = text.substr(at);
  std::size_t best = 0;
  for (const std::uint16_t i : kIdiomIndex.candidates(here)) {
    const std::string_view idiom = kIdioms[i];
    if (idiom.size() > best && here.starts_with(idiom)) best = idiom.size();
  }
  if (best == 6 &&
      stands(text, at, {"一部", "一面", "一文", "一点", "一品", "一手", "一足", "一役", "一番"}) &&
      stands_before(text, at, {"第", "全", "残り"}))
    return 0;
  return best;
}

Counter counter_at(std::string_view text, std::size_t at) {
  Counter best;
  const std::string_view here = text.substr(std::min(at, text.size()));
  for (const std::uint16_t i : kCounterIndex.candidates(here)) {
    const CounterEntry& entry = kCounters[i];
    if (entry.name.size() > best.length && here.starts_with(entry.name))
      best = {entry.name, entry.unit, entry.name.size()};
  }
  return best;
}

bool is_value(std::string_view text, std::size_t begin, const JaNumeral& n) {
  if (n.digits) {
    const char before = begin > 0 ? text[begin - 1] : ' ';
    return (before != '/' || ends_season(text, begin, n)) && before != '_';
  }
  if (n.fraction || n.dozen) return true;
  const char32_t before = decode_before(text, begin).code;
  const DecodedCharacter after = decode_at(text, n.end);
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
    const bool named = (begin > 1 && text[begin - 1] == '-' && is_ascii_lower(text[begin - 2])) ||
                       (begin > 0 && is_ascii_lower(text[begin - 1]));
    return named ? 0.2 : 1;
  }
  const double base = n.value <= 1 ? 0.2 : n.value <= 2 ? 0.4 : 0.8;
  return counted ? base : n.characters > 1 ? 0.5 : 0.25;
}

FactCompany company_of(std::string_view text, const JaReading& reading) {
  if (stands_before(text, reading.begin, {"ほか", "他", "他に", "ほかに", "残る", "残り"}))
    return FactCompany::kBesides;
  const bool led = stands_before(text, reading.begin, {"ら", "ら計", "など", "をはじめ"});
  return led ? FactCompany::kIncluding : FactCompany::kNone;
}

bool is_match_minute(std::string_view text, const JaReading& reading) {
  return reading.unit == "minute" &&
         stands_before(text, reading.begin, {"前半", "後半", "延長前半", "延長後半", "延長"});
}

bool is_base_of_a_rate(std::string_view text, const JaReading& reading) {
  return reading.kind == FactKind::kMoney && reading.numeral.value == 1 &&
         stands(text, skip_spaces(text, reading.end), {"=", "あたり", "当たり"});
}

bool is_court_instance(std::string_view text, const JaNumeral& numeral) {
  const bool other = stands(text, numeral.end, {"審議", "審査", "審判", "審問"}) &&
                     !stands(text, numeral.end, {"審判決"});
  return numeral.value <= 3 && stands(text, numeral.end, {"審"}) && !other;
}

SchoolYear school_year(std::string_view text, const JaReading& reading) {
  const bool bare = reading.kind == FactKind::kDuration && reading.unit == "year" &&
                    !stands(text, reading.end, {"間", "前", "後", "目", "半", "ぶり", "以"});
  const bool pupil = stands(text, reading.end, {"年生"});
  if (!bare && !pupil) return {};
  if (stands_before(text, reading.begin, {"小学", "小学校"})) return {true, true};
  const bool later = stands_before(
      text, reading.begin,
      {"中学", "中学校", "高校", "高等学校", "大学", "大学院", "高専", "短大", "高等部", "中等部"});
  const bool brief = pupil && stands_before(text, reading.begin, {"中", "高"});
  return {later || brief, false};
}

bool is_approximate(std::string_view text, std::size_t begin, std::size_t end) {
  end += counter_at(text, end).length;  // 100人弱
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
