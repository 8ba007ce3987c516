#include "score/facts_ja.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "score/fact_roman.h"
#include "score/facts_ja_ages.h"
#include "score/facts_ja_context.h"
#include "score/facts_ja_dates.h"
#include "score/facts_ja_measures.h"
#include "score/facts_ja_money.h"
#include "score/facts_ja_numeral.h"
#include "score/facts_ja_openers.h"
#include "score/facts_ja_ordinals.h"
#include "score/facts_ja_percentages.h"
#include "score/facts_ja_reading.h"
#include "score/facts_ja_shares.h"
#include "score/facts_ja_times.h"

namespace taiyaku {
namespace {

class JaScanner {
 public:
  explicit JaScanner(const FactText& text) : text_(text), s_(text.folded) {}

  std::vector<Fact> scan() {
    for (std::size_t at = 0; at < s_.size();) {
      const DecodedCharacter here = decode_at(s_, at);
      if (here.code < 0x80) {
        at = std::max(at + 1, read_ascii_at(at, static_cast<char>(here.code)));
        continue;
      }
      const std::size_t next = at + here.size;
      const JaOpener opener = ja_opener(here.code);
      at = opener == JaOpener::kNone ? next : std::max(next, read_opened(opener, at, here));
    }
    return std::move(facts_);
  }

 private:
  std::size_t skip_address(std::size_t at) const {
    if (!stands(s_, at, {"http://", "https://", "www."})) return at;
    while (at < s_.size() && s_[at] > ' ' && static_cast<unsigned char>(s_[at]) < 0x80) ++at;
    return at;
  }

  // Adds the fact that begins at byte `at`, if any; the byte to go on from.
  std::size_t read_ascii_at(std::size_t at, char c) {
    const std::size_t past = c == 'h' || c == 'w' ? skip_address(at) : at;
    return past > at ? past : read_ascii(at, c);
  }

  std::size_t read_opened(JaOpener opener, std::size_t at, DecodedCharacter here) {
    const std::size_t next = at + here.size;
    switch (opener) {
      case JaOpener::kWeekday:
        return stands(s_, next, {"曜"}) ? read_moment(at) : at;
      case JaOpener::kDay:
        return begins_day(at) ? read_moment(at) : at;
      case JaOpener::kHoliday:
        return ja_holiday_at(s_, at) ? read_moment(at) : at;
      case JaOpener::kTime:
        return read_time(at);
      case JaOpener::kNumeral:
        return read_kanji_numeral(at, next);
      case JaOpener::kFormal:
        return formal_digit_at(s_, at) > 0 ? read_quantity(at) : at;
      case JaOpener::kMinus:
        return stands(s_, at, {"マイナス"}) ? read_quantity(at) : at;
      case JaOpener::kSeveral:
      case JaOpener::kVulgar:
        return read_quantity(at);
      case JaOpener::kKana:
        return read_hiragana(at, next);
      case JaOpener::kHalf:
        return read_half(at);
      case JaOpener::kFold:
        return read_bare_fold(at);
      case JaOpener::kBullet:
        return add_bullet(at, next, here.code - U'①' + 1);
      default:
        return read_led(opener, at, next);
    }
  }

  // What a word before the numeral announces.
  std::size_t read_led(JaOpener opener, std::size_t at, std::size_t next) {
    switch (opener) {
      case JaOpener::kLast:
        return add_ordinal(at, read_last(s_, at));
      case JaOpener::kOrdinal:
        if (const std::size_t end = read_moment(at); end > at) return end;
        return add_ordinal(at, read_ordinal(s_, at, next));
      case JaOpener::kKanaOrdinal:
        return stands(s_, at, {"だい"}) ? add_ordinal(at, read_ordinal(s_, at, at + 6)) : at;
      case JaOpener::kTemperature:
        return add_if(at, read_temperature(s_, at));
      case JaOpener::kAroundAge:
        if (begins_day(at)) return read_moment(at);
        return add_if(at, read_around_age(s_, at));
      case JaOpener::kSpeed:
        return add_if(at, read_speed(s_, at));
      default:
        return add_if(at, read_money_prefix(s_, at));
    }
  }

  bool begins_day(std::size_t at) const {
    return stands(s_, at, {"令和", "平成", "昭和", "大正", "明治", "お正月"}) ||
           ja_holiday_at(s_, at).has_value();
  }

  // 午後3時; 正月3日
  std::size_t read_time(std::size_t at) {
    if (stands(s_, at, {"正月"})) return read_moment(at);
    const std::optional<JaMoment> time = ja_time_at(s_, at);
    return time ? add_moment(at, *time) : at;
  }

  static constexpr std::size_t kMaxDigits = 30;  // longer runs are identifiers

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
    if (const std::size_t end = read_roman(at); end > at) return end;
    if (c == '$' || is_ascii_lower(c)) {
      if (const std::size_t end = add_if(at, read_money_prefix(s_, at)); end > at) return end;
      if (text_.upper(at) && at + 1 < s_.size() && is_ascii_digit(s_[at + 1])) {
        if (const std::size_t end = read_moment(at); end > at) return end;
      }
      if (is_ascii_lower(c) && c != 'a' && c != 'p') return at + 1;
      if (is_ascii_lower(c)) return std::max(at + 1, read_moment(at));
    }
    return at + 1;
  }

  // ルイXIV世, 型Ⅱ: capitals right after kana or kanji.
  std::size_t read_roman(std::size_t at) {
    if (s_[at] != 'i' && s_[at] != 'v' && s_[at] != 'x') return at;
    const char32_t before = decode_before(s_, at).code;
    if (!is_kanji(before) && !is_katakana(before) && before != U'ー') return at;
    std::size_t end = at;
    while (end < s_.size() && is_ascii_lower(s_[end]) && is_roman_letter(end)) ++end;
    const bool sign = decode_at(text_.text, text_.origin(at)).code >= 0x2160;
    const int value = roman_value(s_.substr(at, end - at));
    if (value == 0 || (end - at < 2 && !sign)) return at;
    if (end < s_.size() && (is_ascii_lower(s_[end]) || is_ascii_digit(s_[end]))) return at;
    Fact fact;
    fact.kind = FactKind::kOrdinal;
    fact.value = std::to_string(value);
    fact.confidence = 0.5;
    add(at, end, std::move(fact));
    return end;
  }

  bool is_roman_letter(std::size_t at) const {
    return text_.upper(at) || decode_at(text_.text, text_.origin(at)).code >= 0x2160;
  }

  // 75 -300ミリ, 10年-15年: a hyphen after a fact is a range.
  bool continues_range(std::size_t at) const {
    while (at > 0 && s_[at - 1] == ' ') --at;
    return !facts_.empty() && facts_.back().span.end >= text_.origin(at);
  }

  void add(std::size_t begin, std::size_t end, Fact fact) {
    fact.span = text_.span(begin, end);
    facts_.push_back(std::move(fact));
  }

  std::size_t read_moment(std::size_t at) {
    if (at > 0 && is_ascii_digit(s_[at]) && is_ascii_lower(s_[at - 1])) return at;
    const std::optional<JaMoment> moment = ja_moment_at(text_, at);
    return moment ? add_moment(at, *moment) : at;
  }

  std::size_t add_moment(std::size_t at, const JaMoment& moment) {
    Fact fact;
    fact.kind = kind_of(moment.moment);
    fact.value = to_timex(moment.moment);
    fact.half_said = moment.moment.half_said;
    fact.month_end = moment.moment.month_end;
    fact.confidence = moment.confidence;
    fact.approximate = moment.approximate || is_approximate(s_, at, moment.end);
    add(at, moment.end, std::move(fact));
    return moment.end;
  }

  std::size_t add_reading(const JaReading& r) {
    if (std::fabs(r.numeral.value) > 1e30L) return r.end;
    Fact fact;
    fact.kind = r.kind;
    fact.value = plain_decimal(r.numeral.value);
    fact.unit = r.unit;
    fact.approximate = r.numeral.approximate || is_approximate(s_, r.begin, r.end);
    fact.confidence = confidence_of(s_, r.begin, r.numeral, r.counted);
    fact.company = r.company;
    if (r.kind == FactKind::kMoney || r.kind == FactKind::kPercentage ||
        r.kind == FactKind::kMeasure) {
      const double base = r.vague ? 0.45 : r.numeral.value == 1 && !r.numeral.digits ? 0.35 : 0.9;
      fact.confidence = std::max(fact.confidence, base);
    }
    if (is_match_minute(s_, r) || is_base_of_a_rate(s_, r)) fact.confidence = 0.3;
    if (const SchoolYear year = school_year(s_, r); year.found) {
      fact.kind = FactKind::kOrdinal;
      fact.unit.clear();
      if (!year.common) fact.confidence = 0.3;
    }
    if (r.kind == FactKind::kAge) fact.confidence = std::max(fact.confidence, 0.8);  // 50代
    add(r.begin, r.end, std::move(fact));
    return r.end;
  }

  // ①: counts the items of a list; a translation may do without.
  std::size_t add_bullet(std::size_t at, std::size_t next, std::uint32_t number) {
    Fact fact;
    fact.value = std::to_string(number);
    fact.confidence = 0.2;
    add(at, next, std::move(fact));
    return next;
  }

  std::size_t add_if(std::size_t at, const std::optional<JaReading>& reading) {
    return reading ? add_reading(*reading) : at;
  }

  std::size_t read_kanji_numeral(std::size_t at, std::size_t next) {
    if (stands(s_, at, {"零下"})) return add_if(at, read_temperature(s_, at));
    if (stands(s_, at, {"四半世紀"})) return add_part_of_time(at, at + 12, "25", "year");
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
    if (!is_value(s_, at, *numeral) || is_court_instance(s_, *numeral)) return numeral->end;
    JaReading r{at, numeral->end, *numeral, FactKind::kNumber, {}, false, numeral->approximate};
    if (r.numeral.percent) r.kind = FactKind::kPercentage;
    read_millions(r);
    skip_more(r);
    if (r.kind == FactKind::kNumber && !read_share(s_, r) && !read_percentage(s_, r) &&
        !read_ordinal_suffix(s_, r) && !read_age(s_, r) && !read_degrees(r) && !read_money(s_, r) &&
        (is_generation(r) || !read_unit(s_, r))) {
      read_counter(r);
    }
    if (r.kind == FactKind::kNumber && r.unit.empty() && runs_into_letters(r)) return r.end;
    if (r.unit == "person") r.company = company_of(s_, r);
    return add_reading(r);
  }

  // 2.5 M, in a capital: 25 m is a length.
  void read_millions(JaReading& r) const {
    const std::size_t at = skip_spaces(s_, r.end);
    if (!r.numeral.digits || r.numeral.scaled || at == r.end || at >= s_.size()) return;
    if (s_[at] != 'm' || !text_.upper(at)) return;
    if (at + 1 < s_.size() && is_ascii_lower(s_[at + 1])) return;
    r.numeral.value *= 1e6L;
    r.end = at + 1;
  }

  // 20余年, 300余りの
  void skip_more(JaReading& r) const {
    const std::size_t end = past_any(s_, r.end, {"余り", "余", "あまり", "数"});
    if (end == r.end) return;
    const DecodedCharacter next = decode_at(s_, end);
    if (stands(s_, r.end, {"数"}) && counter_at(s_, end).length == 0) return;
    if (!is_kanji(next.code) && !is_katakana(next.code)) return;
    r.numeral.approximate = true;
    r.end = end;
  }

  // 5G is a network; grams are written small.
  bool is_generation(const JaReading& r) const {
    const bool alone = r.end + 1 >= s_.size() || !is_ascii_lower(s_[r.end + 1]);
    return alone && stands(s_, r.end, {"g"}) && text_.upper(r.end);
  }

  // 3D, 24703L202: serial numbers and names.
  bool runs_into_letters(const JaReading& r) const {
    return r.numeral.digits && r.end < s_.size() && is_ascii_lower(s_[r.end]);
  }

  bool read_degrees(JaReading& r) {
    if (read_temperature_scale(s_, r)) return true;
    if (!has_bare_degrees(s_, r) || !temperature_context()) return false;
    read_bare_degrees(s_, r);
    return true;
  }

  bool temperature_context() {
    if (!temperature_) temperature_ = mentions_temperature_ja(s_);
    return *temperature_;
  }

  void read_counter(JaReading& r) const {
    const Counter counter = counter_at(s_, skip_spaces(s_, r.end));
    r.counted = counter.length > 0;
    r.unit = counter.unit;
    if (r.numeral.value <= 1 || (counter.name == "度" && r.numeral.value >= 10)) r.unit = {};
  }

  // An ordinal too large for a value is passed over.
  std::size_t add_ordinal(std::size_t at, const std::optional<SaidOrdinal>& ordinal) {
    if (!ordinal) return at;
    if (ordinal->value.empty()) return ordinal->end;
    Fact fact;
    fact.kind = FactKind::kOrdinal;
    fact.value = ordinal->value;
    fact.confidence = ordinal->confidence;
    add(at, ordinal->end, std::move(fact));
    return ordinal->end;
  }

  // 半年, 半世紀: half of what no numeral counts.
  std::size_t add_part_of_time(std::size_t at, std::size_t end, std::string value,
                               std::string_view unit) {
    Fact fact;
    fact.kind = FactKind::kDuration;
    fact.value = std::move(value);
    fact.unit = unit;
    fact.confidence = 0.5;
    add(at, end, std::move(fact));
    return end;
  }

  // 半分, 半数, 半ダース
  std::size_t read_half(std::size_t at) {
    if (stands(s_, at, {"半年"}) && !stands(s_, at, {"半年度"}))
      return add_part_of_time(at, at + 6, "6", "month");
    if (stands(s_, at, {"半世紀"})) return add_part_of_time(at, at + 9, "50", "year");
    if (stands(s_, at, {"半ダース"})) return read_quantity(at);
    const std::size_t end = past_any(s_, at, {"半分", "半数", "半額", "半減"});
    if (end == at) return at;
    Fact fact;
    fact.value = "0.5";
    fact.confidence = stands(s_, at, {"半減"}) ? 0.45 : 0.2;
    if (stands(s_, at, {"半減"})) fact.unit = "fold";
    add(at, end, std::move(fact));
    return end;
  }

  // 倍増, and 倍 that says twice with no numeral before it: 値段が倍に, 倍以上.
  std::size_t read_bare_fold(std::size_t at) {
    const char32_t before = decode_before(s_, at).code;
    const bool begins = !is_kanji(before) && !is_katakana(before) &&
                        (before >= 0x80 || !is_ascii_digit(static_cast<char>(before)));
    if (!stands(s_, at, {"倍増"}) &&
        !(begins && stands(s_, at, {"倍に", "倍の", "倍以上", "倍近", "倍、"})))
      return at;
    const std::size_t end = past_any(s_, at, {"倍増", "倍"});
    Fact fact;
    fact.value = "2";
    fact.unit = "fold";
    fact.confidence = 0.5;
    add(at, end, std::move(fact));
    return end;
  }

  std::size_t read_hiragana(std::size_t at, std::size_t next) {
    const std::optional<JaNumeral> n = hiragana_numeral_at(s_, at);
    if (!n) return next;
    JaReading r{at, n->end, *n, FactKind::kNumber, {}, false, false};
    r.numeral.characters = 1;
    if (!read_percentage(s_, r)) read_money(s_, r);
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
