#include "score/facts_ja.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>

#include "score/currencies.h"
#include "score/facts_ja_context.h"
#include "score/facts_ja_dates.h"
#include "score/facts_ja_numeral.h"
#include "score/units.h"

namespace taiyaku {
namespace {

using Words = std::initializer_list<std::string_view>;

// A quantity being read; positions are folded bytes.
struct Reading {
  std::size_t begin = 0;
  std::size_t end = 0;
  JaNumeral numeral;
  FactKind kind = FactKind::kNumber;
  std::string_view unit;
  bool counted = false;
  bool vague = false;  // 数万, 数百: not a number to the digit
};

class JaScanner {
 public:
  explicit JaScanner(const FactText& text) : text_(text), s_(text.folded) {}

  std::vector<Fact> scan() {
    for (std::size_t at = 0; at < s_.size();) {
      const std::size_t past = skip_address(at);
      at = past > at ? past : read_at(at);
    }
    return std::move(facts_);
  }

 private:
  std::size_t past_any(std::size_t at, Words words) const {
    for (const std::string_view word : words) {
      if (at <= s_.size() && s_.substr(at).starts_with(word)) return at + word.size();
    }
    return at;
  }
  bool stands(std::size_t at, Words words) const { return past_any(at, words) > at; }

  std::size_t skip_address(std::size_t at) const {
    if (s_[at] != 'h' && s_[at] != 'w') return at;
    if (!stands(at, {"http://", "https://", "www."})) return at;
    while (at < s_.size() && s_[at] > ' ' && static_cast<unsigned char>(s_[at]) < 0x80) ++at;
    return at;
  }

  // Adds the fact that begins at byte `at`, if any; the byte to go on from.
  std::size_t read_at(std::size_t at) {
    const Decoded here = decode_at(s_, at);
    const std::size_t next = at + here.size;
    if (here.code < 0x80) return read_ascii(at, static_cast<char>(here.code));
    switch (here.code) {
      case U'月':
      case U'火':
      case U'水':
      case U'木':
      case U'金':
      case U'土':
      case U'日':
        if (!stands(next, {"曜"})) break;
        if (const std::size_t end = read_moment(at); end > at) return end;
        break;
      case U'大':
      case U'今':
      case U'元':
      case U'明':
      case U'平':
      case U'独':
        if (!stands(next, {"正", "晦", "み", "朝", "夜", "日", "旦", "治", "成", "立記"})) break;
        if (const std::size_t end = read_moment(at); end > at) return end;
        break;
      case U'午':
      case U'朝':
      case U'夜':
      case U'夕':
      case U'深':
      case U'未':
      case U'早':
      case U'正':
      case U'令':
      case U'昭':
      case U'昼':
      case U'昨':
      case U'翌':
      case U'ク':
      case U'バ':
      case U'ハ':
      case U'エ':
        if (const std::size_t end = read_moment(at); end > at) return end;
        break;
      case U'最':
        return std::max(next, read_last(at));
      case U'第':
        return std::max(next, read_ordinal(at, next));
      case U'だ':
        return stands(at, {"だい"}) ? std::max(next, read_ordinal(at, at + 6)) : next;
      case U'摂':
      case U'華':
      case U'氷':
        return std::max(next, read_temperature(at));
      case U'半':
        return std::max(next, read_half(at));
      case U'時':
        return std::max(next, read_speed(at));
      case U'マ':
        return stands(at, {"マイナス"}) ? std::max(next, read_quantity(at)) : next;
      case U'£':
      case U'€':
      case U'¥':
      case U'₩':
      case U'₹':
      case U'人':
        return std::max(next, read_money_prefix(at));
      default:
        break;
    }
    if (kanji_digit(here.code) >= 0 || is_scale(here.code)) return read_kanji_numeral(at, next);
    if (here.code == U'数' || here.code == U'何') return std::max(next, read_quantity(at));
    if (starts_hiragana_numeral(here.code)) return read_hiragana(at, next);
    return next;
  }

  static constexpr std::size_t kMaxDigits = 30;  // longer runs are identifiers

  static bool is_scale(char32_t c) { return c == U'十' || c == U'百' || c == U'千' || c == U'拾'; }

  static bool starts_hiragana_numeral(char32_t c) {
    return c == U'い' || c == U'に' || c == U'さ' || c == U'よ' || c == U'ご' || c == U'ろ' ||
           c == U'な' || c == U'し' || c == U'は' || c == U'き' || c == U'じ' || c == U'ひ';
  }

  std::size_t read_ascii(std::size_t at, char c) {
    if (is_ascii_digit(c)) {
      std::size_t run = at;
      while (run < s_.size() && is_ascii_digit(s_[run])) ++run;
      if (run - at > kMaxDigits) return run;
      if (const std::size_t end = read_moment(at); end > at) return end;
      return read_quantity(at);
    }
    const bool after_word = at > 0 && (is_ascii_lower(s_[at - 1]) || is_ascii_digit(s_[at - 1]));
    if (c == '-' && !after_word && !continues_range(at)) return std::max(at + 1, read_quantity(at));
    if (c == '.' && at + 1 < s_.size() && is_ascii_digit(s_[at + 1]) && !after_word &&
        (at == 0 || s_[at - 1] != '.')) {
      return std::max(at + 1, read_quantity(at));
    }
    if (after_word) return at + 1;
    if (c == '$' || is_ascii_lower(c)) {
      if (const std::size_t end = read_money_prefix(at); end > at) return end;
      if (text_.upper(at) && at + 1 < s_.size() && is_ascii_digit(s_[at + 1])) {
        if (const std::size_t end = read_moment(at); end > at) return end;
      }
      if (is_ascii_lower(c) && c != 'a' && c != 'p') return at + 1;
      if (is_ascii_lower(c)) return std::max(at + 1, read_moment(at));
    }
    return at + 1;
  }

  // 75 -300ミリ, 10年-15年: a hyphen after a fact is a range.
  bool continues_range(std::size_t at) const {
    while (at > 0 && s_[at - 1] == ' ') --at;
    return !facts_.empty() && facts_.back().span.end >= text_.origin[at];
  }

  void add(std::size_t begin, std::size_t end, Fact fact) {
    fact.span = text_.span(begin, end);
    facts_.push_back(std::move(fact));
  }

  std::size_t read_moment(std::size_t at) {
    if (at > 0 && is_ascii_digit(s_[at]) && is_ascii_lower(s_[at - 1])) return at;
    const std::optional<JaMoment> moment = ja_moment_at(text_, at);
    if (!moment) return at;
    Fact fact;
    fact.kind = kind_of(moment->moment);
    fact.value = to_timex(moment->moment);
    fact.half_said = moment->moment.half_said;
    fact.confidence = moment->confidence;
    fact.approximate = moment->approximate || is_approximate(s_, at, moment->end);
    add(at, moment->end, std::move(fact));
    return moment->end;
  }

  std::size_t add_reading(const Reading& r) {
    if (std::fabs(r.numeral.value) > 1e30L) return r.end;
    Fact fact;
    fact.kind = r.kind;
    fact.value = plain_decimal(r.numeral.value);
    fact.unit = r.unit;
    fact.approximate = r.numeral.approximate || is_approximate(s_, r.begin, r.end);
    fact.confidence = confidence_of(s_, r.begin, r.numeral, r.counted);
    if (r.kind == FactKind::kMoney || r.kind == FactKind::kPercentage ||
        r.kind == FactKind::kMeasure) {
      const double base = r.vague ? 0.45 : r.numeral.value == 1 && !r.numeral.digits ? 0.35 : 0.9;
      fact.confidence = std::max(fact.confidence, base);
    }
    add(r.begin, r.end, std::move(fact));
    return r.end;
  }

  std::size_t read_kanji_numeral(std::size_t at, std::size_t next) {
    if (const std::size_t idiom = idiom_at(s_, at); idiom > 0) return at + idiom;
    const char32_t before = decode_before(s_, at).code;
    if (!is_kanji(before) || before == U'後' || before == U'前' || before == U'年') {
      if (const std::size_t end = read_moment(at); end > at) return end;
    }
    return std::max(next, read_quantity(at));
  }

  std::size_t read_quantity(std::size_t at) {
    const std::optional<JaNumeral> numeral = ja_numeral_at(s_, at);
    if (!numeral) return at;
    if (!is_value(s_, at, *numeral)) return numeral->end;
    Reading r{at, numeral->end, *numeral, FactKind::kNumber, {}, false, numeral->approximate};
    if (r.numeral.percent) r.kind = FactKind::kPercentage;
    skip_more(r);
    if (r.kind == FactKind::kNumber && !read_percentage(r) && !read_ordinal_suffix(r) &&
        !read_age(r) && !read_degrees(r) && !read_money(r) && !read_unit(r)) {
      read_counter(r);
    }
    if (r.kind == FactKind::kNumber && r.unit.empty() && runs_into_letters(r)) return r.end;
    return add_reading(r);
  }

  // 20余年, 300余りの
  void skip_more(Reading& r) const {
    const std::size_t end = past_any(r.end, {"余り", "余", "あまり", "数"});
    if (end == r.end) return;
    const Decoded next = decode_at(s_, end);
    if (stands(r.end, {"数"}) && counter_at(s_, end).length == 0) return;
    if (!is_kanji(next.code) && !is_katakana(next.code)) return;
    r.numeral.approximate = true;
    r.end = end;
  }

  // 3D, 24703L202: serial numbers and names.
  bool runs_into_letters(const Reading& r) const {
    return r.numeral.digits && r.end < s_.size() && is_ascii_lower(s_[r.end]) &&
           !stands(r.end, {"個"});
  }

  // パーセント may be broken by spaces; a space before % is usual.
  std::size_t past_spaced(std::size_t at, std::string_view word) const {
    std::size_t end = at;
    for (std::size_t i = 0; i < word.size(); i += 3) {
      end = skip_spaces(s_, end);
      if (!stands(end, {word.substr(i, 3)})) return at;
      end += 3;
    }
    return end;
  }

  bool read_percentage(Reading& r) const {
    const std::size_t at = skip_spaces(s_, r.end);
    std::size_t end = past_any(at, {"%", "ポイント", "プロセント"});
    if (end == at) end = past_spaced(at, "パーセント");
    if (end > at) {
      r.end = past_any(end, {"ポイント"});
      r.kind = FactKind::kPercentage;
      return true;
    }
    return read_tenths(r, at);
  }

  bool begins_range_of_tenths(std::size_t at) const {
    if (!stands(at, {"~", "-"})) return false;
    const std::optional<JaNumeral> upper = ja_cardinal_at(s_, at + 1);
    return upper && upper->value < 10 && stands(upper->end, {"分"});
  }

  // 3割8分7厘, 5割半
  bool read_tenths(Reading& r, std::size_t at) const {
    if (!stands(at, {"割"}) || stands(at, {"割れ", "割り", "割っ", "割る"})) return false;
    r.kind = FactKind::kPercentage;
    r.numeral.value *= 10;
    r.end = at + 3;
    if (stands(r.end, {"半"})) {
      r.numeral.value += 5;
      r.end += 3;
    }
    for (const auto& [name, size] :
         {std::pair<std::string_view, long double>{"分", 1}, {"厘", 0.1L}}) {
      const std::optional<JaNumeral> part = ja_cardinal_at(s_, r.end);
      if (!part || part->value >= 10) continue;
      if (name == "分" && begins_range_of_tenths(part->end)) {  // 2割4～5分
        r.numeral.value += part->value;
        r.end = part->end;
        return true;
      }
      if (!stands(part->end, {name})) continue;
      r.numeral.value += part->value * size;
      r.end = part->end + 3;
    }
    r.end = past_any(r.end, {"引き", "引"});
    return true;
  }

  // 3番目, 二位, 3回目, 1等
  bool read_ordinal_suffix(Reading& r) const {
    const std::size_t end =
        past_any(r.end, {"番目", "位", "回目", "人目", "つ目", "つめ", "代目", "年目", "日目",
                         "件目", "度目", "本目", "枚目", "等", "作目", "例目", "周年"});
    if (end == r.end || stands(r.end, {"位置", "等しい", "等分"})) return false;
    if (stands(r.end, {"周年"})) {
      r.unit = "year";
      r.counted = true;
      r.kind = FactKind::kDuration;
      r.end = end;
      return true;
    }
    r.kind = FactKind::kOrdinal;
    r.counted = true;
    r.end = end;
    return true;
  }

  bool read_age(Reading& r) const {
    const std::size_t at = skip_spaces(s_, r.end);
    const std::size_t end = past_any(at, {"歳児", "歳", "才", "代後半", "代前半", "代半ば", "代"});
    if (end == at) {
      for (const auto& [name, unit] : {std::pair<std::string_view, std::string_view>{"日齢", "day"},
                                       {"か月児", "month"},
                                       {"カ月児", "month"},
                                       {"ヶ月児", "month"},
                                       {"週齢", "week"}}) {
        if (!stands(at, {name})) continue;
        r.kind = FactKind::kAge;
        r.unit = unit;
        r.end = at + name.size();
        return true;
      }
      return false;
    }
    if (stands(at, {"代"})) {
      const bool decade =
          r.numeral.value >= 10 && r.numeral.value < 100 && std::fmod(r.numeral.value, 10) == 0;
      if (!decade || stands(at, {"代目", "代表", "代わ"})) return false;
      r.numeral.approximate = true;
    }
    r.kind = FactKind::kAge;
    r.unit = "year";
    r.counted = true;
    r.end = end;
    if (!r.numeral.approximate) read_rest_of_duration(r, *find_unit("year"));
    return true;
  }

  // 40度 where the text speaks of temperature; ℃; otherwise times or degrees of angle.
  bool read_degrees(Reading& r) {
    const std::size_t at = skip_spaces(s_, r.end);
    const std::size_t scale = past_any(at, {"°c", "°f"});
    if (scale > at) {
      r.kind = FactKind::kTemperature;
      r.unit = s_[scale - 1] == 'c' ? "celsius" : "fahrenheit";
      r.end = scale;
      return true;
    }
    if (!stands(at, {"度"}) || stands(at, {"度目", "度も"})) return false;
    if (!temperature_) temperature_ = mentions_temperature_ja(s_);
    if (!*temperature_ || r.numeral.value < 4) return false;
    r.kind = FactKind::kTemperature;
    r.unit = "degree";
    r.end = at + 3;
    return true;
  }

  bool read_money(Reading& r) const {
    const std::size_t at = skip_spaces(s_, r.end);
    const CurrencyName currency = japanese_currency_at(s_.substr(std::min(at, s_.size())));
    if (currency.length == 0 || stands(at, {"円形", "円周", "円陣", "元年", "元日", "元々", "元号",
                                            "円卓", "角形", "角度", "角の", "元素"}))
      return false;
    // 四角, 三角: a corner is jiao only after yuan, and ドン and リアル are everyday words.
    if (currency.scale == 0.1) return false;
    r.kind = FactKind::kMoney;
    r.unit = currency.code;
    r.numeral.value *= currency.scale;
    r.end = at + currency.length;
    read_cents(r);
    return true;
  }

  // 3ドル74セント, 545ドルと5セント, 10円5銭
  void read_cents(Reading& r) const {
    const std::size_t at = past_any(r.end, {"と"});
    const std::optional<JaNumeral> minor = ja_cardinal_at(s_, at);
    if (!minor || minor->value >= 100) return;
    if (at > r.end && minor->plain_digits && stands(minor->end, {"です", "だ。", "だった"})) {
      r.numeral.value += minor->value / 100;  // 100ユーロと30です
      r.end = minor->end;
      return;
    }
    const CurrencyName cents = japanese_currency_at(s_.substr(minor->end));
    if (cents.length == 0 || cents.scale == 1 || cents.code != r.unit) return;
    r.numeral.value += minor->value * cents.scale;
    r.end = minor->end + cents.length;
  }

  // The unit at `at`; minutes and days only where dates did not take them.
  UnitName unit_at(std::size_t at) const {
    if (at >= s_.size()) return {};
    if (stands(at, {"日"}) && !stands(at, {"日間", "日本", "日目"})) return {"day", 3};
    if (stands(at, {"泊"})) return {};
    UnitName unit = japanese_unit_at(s_.substr(at));
    if (unit.id == "year" && stands(at, {"年生", "年代", "年度"})) return {};
    if (unit.id == "minute" && stands(at, {"分の", "分野", "分割", "分類"}))
      return stands(at, {"分の"}) ? unit : UnitName{};
    if (unit.id == "degree" && stands(at, {"度"})) return {};
    if (unit.id == "second" && stands(at, {"秒速"})) return {};
    if (unit.id == "kilometer" && unit.length == 6) return kilo_at(at);
    if (unit.id == "are" && !stands(at + unit.length, {"の", "、", "。", "に", "を"})) return {};
    return unit;
  }

  // キロ alone: kilometres or kilograms, by what is said around it.
  UnitName kilo_at(std::size_t at) const {
    const std::size_t from = at > 90 ? at - 90 : 0;
    const std::string_view around = s_.substr(from, 180);
    for (const std::string_view word : {"体重", "重さ", "重量", "減量", "増量", "コメ", "肉",
                                        "荷物", "太っ", "痩せ", "やせ", "押収"}) {
      if (around.find(word) != std::string_view::npos) return {"kilogram", 6};
    }
    return {"kilometer", 6};
  }

  bool read_unit(Reading& r) const {
    const std::size_t at = skip_spaces(s_, r.end);
    const UnitName unit = unit_at(at);
    if (unit.length == 0) return false;
    // A bare letter is a unit only where digits touch it.
    if (unit.length == 1 && (at != r.end || !r.numeral.digits)) return false;
    const Unit* known = find_unit(unit.id);
    const bool duration = known != nullptr && known->dimension == Dimension::kDuration;
    r.kind = duration ? FactKind::kDuration : FactKind::kMeasure;
    r.unit = unit.id;
    r.counted = true;
    r.end = at + unit.length;
    if (duration) read_rest_of_duration(r, *known);
    return true;
  }

  // 1年半, 2時間30分, 1年6か月
  void read_rest_of_duration(Reading& r, const Unit& large) const {
    if (stands(r.end, {"半"}) && !stands(r.end, {"半分", "半期", "半ば", "半島"})) {
      r.numeral.value += 0.5L;
      r.end = past_any(r.end + 3, {"間"});
      return;
    }
    const std::size_t at = skip_spaces(s_, past_any(r.end, {"と"}));
    const std::optional<JaNumeral> minor = ja_cardinal_at(s_, at);
    if (!minor) return;
    const UnitName unit = unit_at(skip_spaces(s_, minor->end));
    const Unit* small = find_unit(unit.id);
    if (small == nullptr || small->dimension != Dimension::kDuration ||
        small->factor >= large.factor)
      return;
    if (minor->value * small->factor >= large.factor * 1.01) return;
    const bool calendar = small->id == "month" && large.id == "year";
    r.numeral.value += calendar ? minor->value / 12 : minor->value * small->factor / large.factor;
    r.end = skip_spaces(s_, minor->end) + unit.length;
  }

  void read_counter(Reading& r) const {
    const Counter counter = counter_at(s_, skip_spaces(s_, r.end));
    r.counted = counter.length > 0;
    r.unit = counter.unit;
    if (r.numeral.value <= 1 || (counter.name == "度" && r.numeral.value >= 10)) r.unit = {};
  }

  // 第三, 第3回, だいさん
  std::size_t read_ordinal(std::size_t at, std::size_t begin) {
    std::optional<JaNumeral> numeral = ja_cardinal_at(s_, begin);
    if (!numeral && stands(at, {"だい"})) numeral = spoken_after_dai(begin);
    if (!numeral) return at;
    Reading r{at, numeral->end, *numeral, FactKind::kOrdinal, {}, true, false};
    const double confidence = numeral->digits ? 1 : numeral->value <= 1 ? 0.2 : 0.6;
    if (std::fabs(r.numeral.value) > 1e30L) return r.end;
    Fact fact;
    fact.kind = FactKind::kOrdinal;
    fact.value = plain_decimal(r.numeral.value);
    fact.confidence = confidence;
    add(at, r.end, std::move(fact));
    return r.end;
  }

  std::optional<JaNumeral> spoken_after_dai(std::size_t begin) const {
    struct Spoken {
      std::string_view kana;
      int value;
    };
    static constexpr Spoken kSpoken[] = {{"いち", 1},   {"に", 2},     {"さん", 3}, {"よん", 4},
                                         {"ご", 5},     {"ろく", 6},   {"なな", 7}, {"はち", 8},
                                         {"きゅう", 9}, {"じゅう", 10}};
    for (const Spoken& spoken : kSpoken) {
      const std::size_t end = begin + spoken.kana.size();
      if (!stands(begin, {spoken.kana}) || is_hiragana(decode_at(s_, end).code)) continue;
      JaNumeral n;
      n.value = spoken.value;
      n.end = end;
      n.characters = 1;
      return n;
    }
    return std::nullopt;
  }

  // 最後から三番目, 最後から一つ前, 最初
  std::size_t read_last(std::size_t at) {
    Fact fact;
    fact.kind = FactKind::kOrdinal;
    fact.confidence = 0.1;
    if (stands(at, {"最初"})) {
      fact.value = "1";
      add(at, at + 6, std::move(fact));
      return at + 6;
    }
    if (!stands(at, {"最後から"})) return at;
    const std::size_t begin = at + std::string_view("最後から").size();
    const std::optional<JaNumeral> n = ja_cardinal_at(s_, begin);
    if (!n || n->value < 1 || n->value > 99) return at;
    const std::size_t before = past_any(n->end, {"つ前", "個前"});
    const std::size_t place = past_any(n->end, {"番目", "つ目"});
    if (before == n->end && place == n->end) return at;
    const int steps = static_cast<int>(n->value) - (place > n->end ? 1 : 0);
    fact.value = "end-" + std::to_string(steps);
    const std::size_t end = std::max(before, place);
    add(at, end, std::move(fact));
    return end;
  }

  // 摂氏マイナス5度, 華氏98.6度, 氷点下10度
  std::size_t read_temperature(std::size_t at) {
    const bool below = stands(at, {"氷点下"});
    const std::size_t word = past_any(at, {"摂氏", "華氏", "氷点下"});
    if (word == at) return at;
    std::optional<JaNumeral> n = ja_numeral_at(s_, skip_spaces(s_, word));
    if (!n || !stands(skip_spaces(s_, n->end), {"度"})) return at;
    Reading r{at,
              skip_spaces(s_, n->end) + 3,
              *n,
              FactKind::kTemperature,
              stands(at, {"華氏"}) ? "fahrenheit" : "celsius",
              true,
              false};
    if (below) r.numeral.value = -r.numeral.value;
    return add_reading(r);
  }

  // 半分, 半数, 半ダース
  std::size_t read_half(std::size_t at) {
    if (stands(at, {"半ダース"})) return read_quantity(at);
    const std::size_t end = past_any(at, {"半分", "半数", "半額"});
    if (end == at) return at;
    Fact fact;
    fact.value = "0.5";
    fact.confidence = 0.2;
    add(at, end, std::move(fact));
    return end;
  }

  // 時速120キロ
  std::size_t read_speed(std::size_t at) {
    if (!stands(at, {"時速"})) return at;
    const std::size_t begin = past_any(at + 6, {"約", "およそ"});
    const std::optional<JaNumeral> n = ja_numeral_at(s_, begin);
    if (!n) return at;
    const UnitName unit = japanese_unit_at(s_.substr(n->end));
    if (unit.id != "kilometer" && unit.id != "mile") return at;
    Reading r{at,
              n->end + unit.length,
              *n,
              FactKind::kMeasure,
              unit.id == "mile" ? "mile-per-hour" : "kilometer-per-hour",
              true,
              false};
    r.numeral.approximate = r.numeral.approximate || begin > at + 6;
    return add_reading(r);
  }

  // $5万, us$ 48.2 万, ¥500, 人民元八千元
  std::size_t read_money_prefix(std::size_t at) {
    CurrencyName currency = currency_prefix_at(s_.substr(at));
    if (currency.length == 0 && stands(at, {"人民元"})) currency = {"CNY", 9, 1};
    if (currency.length == 0) return at;
    const std::size_t begin = skip_spaces(s_, at + currency.length);
    const Decoded first = decode_at(s_, begin);
    const bool digit = first.code < 0x80 && is_ascii_digit(static_cast<char>(first.code));
    if (!digit && currency.length != 9) return at;
    const std::optional<JaNumeral> n = ja_numeral_at(s_, begin);
    if (!n) return at;
    Reading r{at, n->end, *n, FactKind::kMoney, currency.code, true, n->approximate};
    r.numeral.value *= currency.scale;
    const CurrencyName again = japanese_currency_at(s_.substr(std::min(n->end, s_.size())));
    if (again.length > 0 && again.scale == 1) r.end = n->end + again.length;
    read_cents(r);
    return add_reading(r);
  }

  std::size_t read_hiragana(std::size_t at, std::size_t next) {
    const std::optional<JaNumeral> n = hiragana_numeral_at(s_, at);
    if (!n) return next;
    Reading r{at, n->end, *n, FactKind::kNumber, {}, false, false};
    r.numeral.characters = 1;
    if (!read_percentage(r)) read_money(r);
    return add_reading(r);
  }

  const FactText& text_;
  std::string_view s_;
  std::vector<Fact> facts_;
  std::optional<bool> temperature_;
};

}  // namespace

std::vector<Fact> extract_facts_ja(const FactText& text) { return JaScanner(text).scan(); }

}  // namespace taiyaku
