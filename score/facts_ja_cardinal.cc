#include "score/fact_text.h"
#include "score/facts_ja_numeral.h"
#include "score/ja_digits.h"
#include "segment/kanji_digit.h"

namespace taiyaku {
namespace {

long double small_scale(char32_t c) {
  switch (c) {
    case U'十':
    case U'拾':
      return 10;
    case U'百':
      return 100;
    case U'千':
    case U'阡':
      return 1000;
    default:
      return 0;
  }
}

long double large_scale(char32_t c) {
  switch (c) {
    case U'万':
      return 1e4L;
    case U'億':
      return 1e8L;
    case U'兆':
      return 1e12L;
    case U'京':
      return 1e16L;
    default:
      return 0;
  }
}

// Reads a cardinal from left to right: sections of 十百千 under 万億兆.
class Cardinal {
 public:
  Cardinal(std::string_view text, std::size_t at) : text_(text), at_(at) {
    while (step()) {
    }
    if (at_ > at) read_decimals();
  }

  std::optional<JaNumeral> result() const {
    if (characters_ == 0) return std::nullopt;
    JaNumeral n;
    n.value = total_ + section_ + number_ + decimals_;
    n.end = at_;
    n.characters = characters_;
    n.digits = digits_;
    n.plain_digits = digits_ && !scaled_ && !kanji_ && !separated_;
    n.scaled = scaled_;
    n.approximate = approximate_;
    return n;
  }

 private:
  static constexpr std::size_t kMaxDigits = 30;  // longer runs are identifiers

  bool step() {
    std::size_t at = at_;
    if (characters_ > 0 && at < text_.size() && text_[at] == ' ') at = skip_spaces(text_, at);
    const bool spaced = at > at_;
    const DecodedCharacter here = decode_at(text_, at);
    if (is_ascii_digit(static_cast<char>(here.code < 0x80 ? here.code : 0)))
      return step_digits(at, spaced);
    if (kanji_digit(here.code) >= 0) return step_kanji(at, spaced);
    if (formal_digit_at(text_, at) > 0) return step_formal(at, formal_digit_at(text_, at));
    if (ends_deed(here.code, at)) return step_formal(at, here.code == U'参' ? 3 : 5);
    if (const long double scale = small_scale(here.code); scale > 0)
      return step_small(at + here.size, scale, spaced);
    if (const long double scale = large_scale(here.code); scale > 0)
      return step_large(at + here.size, scale);
    if ((here.code == U'数' || (here.code == U'何' && characters_ == 0)) && !spaced)
      return step_several(at + here.size);
    if (!spaced) return step_odd(at);
    return false;
  }

  bool may_take_number(bool spaced) const {
    if (has_number_) return false;
    return characters_ == 0 || !spaced || spaced_style_ || kanji_;
  }

  bool step_digits(std::size_t at, bool spaced) {
    if (!may_take_number(spaced) || (spaced && !spaced_style_)) return false;
    if (kanji_ && !scaled_) return false;
    const std::size_t run = digit_run(text_, at);
    if (run > kMaxDigits) return false;
    number_ = 0;
    take_digits(at, run);
    at_ = at + run;
    if (run <= 3) read_groups();
    read_point();
    has_number_ = digits_ = true;
    characters_ += static_cast<int>(run);
    return true;
  }

  void take_digits(std::size_t at, std::size_t run) {
    for (std::size_t i = 0; i < run; ++i) number_ = number_ * 10 + (text_[at + i] - '0');
  }

  // 1,234,567; 1、234、567 when it cannot be a list; 1 234 567 with two groups at least.
  void read_groups() {
    for (const std::string_view separator : {",", "、", " "}) {
      std::size_t groups = 0;
      std::size_t at = at_;
      while (starts_with_at(text_, at, separator) && digit_run(text_, at + separator.size()) == 3) {
        at += separator.size() + 3;
        ++groups;
      }
      const bool sure =
          separator == "," || groups > 1 || (separator == "、" && groups == 1 && single_digit());
      if (groups == 0 || !sure) continue;
      for (std::size_t i = 0; i < groups; ++i)
        take_digits(at_ + (separator.size() + 3) * i + separator.size(), 3);
      at_ = at;
      separated_ = true;
      return;
    }
  }

  bool single_digit() const { return number_ < 10 && number_ > 0; }

  // A decimal point right after digits; the middle dot of newspapers is one when digits follow.
  void read_point() {
    std::size_t point = 0;
    if (starts_with_at(text_, at_, ".")) point = 1;
    if (starts_with_at(text_, at_, "・")) point = 3;
    if (point == 0) return;
    const std::size_t run = digit_run(text_, at_ + point);
    if (run == 0 || run > kMaxDigits) return;
    const std::size_t end = at_ + point + run;
    // 1.2.3 is a version or a list; 1・2位 is two places.
    if ((starts_with_at(text_, end, ".") && digit_run(text_, end + 1) > 0) ||
        starts_with_at(text_, end, "・"))
      return;
    if (point == 3 && (is_listed(end) || continues_groups())) return;
    long double place = 1;
    for (std::size_t i = at_ + point; i < end; ++i) number_ += (text_[i] - '0') * (place /= 10);
    at_ = end;
    separated_ = true;
  }

  // 03・5550・0142: the digits just read follow a dot themselves.
  bool continues_groups() const {
    std::size_t begin = at_;
    while (begin > 0 && is_ascii_digit(text_[begin - 1])) --begin;
    const std::string_view before = text_.substr(0, begin);
    constexpr std::string_view kDot = "・";
    return before.ends_with(kDot) && before.size() > kDot.size() &&
           is_ascii_digit(before[before.size() - kDot.size() - 1]);
  }

  bool is_listed(std::size_t end) const {
    for (const std::string_view word : {"位", "月", "日", "番", "号", "年生", "区", "次", "事件",
                                        "テロ", "同時", "面", "章", "条"}) {
      if (starts_with_at(text_, end, word)) return true;
    }
    return false;
  }

  bool step_kanji(std::size_t at, bool spaced) {
    if (!may_take_number(spaced) || (digits_ && !scaled_)) return false;
    number_ = 0;
    for (DecodedCharacter c = decode_at(text_, at); kanji_digit(c.code) >= 0;
         c = decode_at(text_, at)) {
      number_ = number_ * 10 + kanji_digit(c.code);
      at += c.size;
      ++characters_;
    }
    at_ = at;
    has_number_ = kanji_ = true;
    return true;
  }

  // 弐拾参: the last digit of a deed's number, right after its scale.
  bool ends_deed(char32_t code, std::size_t at) const {
    return (code == U'参' || code == U'伍') && at == at_ && decode_before(text_, at).code == U'拾';
  }

  // 参 and 伍 are numerals of deeds, and everyday kanji unless a scale follows.
  bool step_formal(std::size_t at, int digit) {
    if (has_number_ || digits_) return false;
    number_ = digit;
    at_ = at + 3;
    ++characters_;
    has_number_ = kanji_ = true;
    return true;
  }

  bool step_small(std::size_t end, long double scale, bool spaced) {
    if (spaced && !has_number_ && !kanji_) return false;
    if (!has_number_ && digits_ && !scaled_) return false;
    if (spaced && digits_) spaced_style_ = true;
    section_ += (has_number_ && number_ > 0       ? number_
                 : has_number_ && characters_ > 1 ? number_
                                                  : 1) *
                scale;
    if (has_number_ && number_ == 0 && section_ == 0) section_ = scale;  // 零十
    finish_number(end);
    if (!digits_) kanji_ = true;
    return true;
  }

  bool step_large(std::size_t end, long double scale) {
    const bool bare = !has_number_ && section_ == 0;
    if (bare && characters_ == 0) return false;  // 億万長者, 万博, 兆候
    if (bare && total_ > 0) {
      total_ *= scale;  // 1万億
    } else if (total_ > 0 && last_large_ < scale) {
      if (last_large_ != 1e4L) return false;
      total_ = (total_ + section_ + number_) * scale;  // 一万五千億
    } else if (total_ > 0 && last_large_ == scale) {
      return false;
    } else {
      if (end - 3 > at_ && digits_) spaced_style_ = true;
      total_ += (section_ + number_) * scale;
    }
    section_ = 0;
    last_large_ = scale;
    finish_number(end);
    return true;
  }

  void finish_number(std::size_t end) {
    number_ = 0;
    has_number_ = false;
    scaled_ = true;
    ++characters_;
    at_ = end;
  }

  // 数万, 十数, 数百: the scale itself, roughly. 人数 and 数学 are not numerals.
  bool step_several(std::size_t end) {
    const DecodedCharacter next = decode_at(text_, end);
    const bool leads =
        characters_ == 0 && (small_scale(next.code) > 0 || large_scale(next.code) > 0);
    if (characters_ == 0 && next.code == U'1' && take_round_digits(end)) return true;
    if (leads) {
      number_ = 1;
      has_number_ = true;
      approximate_ = kanji_ = true;
      at_ = end;
      return true;
    }
    if (characters_ == 0 || !scaled_ || has_number_) return false;
    approximate_ = true;
    at_ = end;
    if (large_scale(next.code) > 0) number_ = 0, has_number_ = true;
    return true;
  }

  // 数10, 数100兆: digits that stand for the scale
  bool take_round_digits(std::size_t at) {
    const std::size_t run = digit_run(text_, at);
    if (run < 2 || run > 4 ||
        text_.substr(at + 1, run - 1).find_first_not_of('0') != std::string_view::npos)
      return false;
    number_ = 0;
    take_digits(at, run);
    at_ = at + run;
    characters_ += static_cast<int>(run);
    has_number_ = digits_ = approximate_ = true;
    return true;
  }

  // 500余り万, 百あまり万
  bool step_odd(std::size_t at) {
    if (characters_ == 0) return false;
    for (const std::string_view word : {"余り", "余", "あまり"}) {
      if (!starts_with_at(text_, at, word)) continue;
      const DecodedCharacter next = decode_at(text_, at + word.size());
      if (large_scale(next.code) == 0) return false;
      approximate_ = true;
      at_ = at + word.size();
      return true;
    }
    return false;
  }

  // 二百・七一, 千六百点五, 21点2
  void read_decimals() {
    std::size_t point = 0;
    if (starts_with_at(text_, at_, "・") && kanji_) point = 3;
    if (starts_with_at(text_, at_, "点")) point = 3;
    if (point == 0 || separated_) return;
    std::size_t at = at_ + point;
    long double place = 1;
    long double value = 0;
    bool any = false;
    for (;; any = true) {
      const DecodedCharacter c = decode_at(text_, at);
      const int digit = c.code < 0x80 && is_ascii_digit(static_cast<char>(c.code))
                            ? static_cast<int>(c.code - '0')
                            : kanji_digit(c.code);
      if (digit < 0) {
        if (small_scale(c.code) == 10 && any) {
          at += c.size;  // ・八十九 is .89
          continue;
        }
        break;
      }
      value += digit * (place /= 10);
      at += c.size;
    }
    const DecodedCharacter next = decode_at(text_, at);
    if (!any ||
        (starts_with_at(text_, at_, "・") && (starts_with_at(text_, at, "・") || is_listed(at))))
      return;
    decimals_ = value;
    at_ = at;
    if (const long double scale = large_scale(next.code); scale > 0) {
      total_ = (total_ + section_ + number_ + decimals_) * scale;
      section_ = number_ = decimals_ = 0;
      finish_number(at + next.size);
    }
  }

  std::string_view text_;
  std::size_t at_;
  long double total_ = 0;
  long double section_ = 0;
  long double number_ = 0;
  long double decimals_ = 0;
  long double last_large_ = 0;
  int characters_ = 0;
  bool has_number_ = false;
  bool digits_ = false;
  bool kanji_ = false;
  bool scaled_ = false;
  bool separated_ = false;
  bool approximate_ = false;
  bool spaced_style_ = false;  // 1 万 5 千: spaces on both sides of the scale
};

}  // namespace

int formal_digit_at(std::string_view text, std::size_t at) {
  const DecodedCharacter here = decode_at(text, at);
  const int digit = here.code == U'参' ? 3 : here.code == U'伍' ? 5 : 0;
  if (digit == 0) return 0;
  const char32_t next = decode_at(text, at + here.size).code;
  return small_scale(next) > 0 || large_scale(next) > 0 ? digit : 0;
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

std::optional<JaNumeral> ja_cardinal_at(std::string_view text, std::size_t at) {
  return Cardinal(text, at).result();
}

}  // namespace taiyaku
