#include "score/facts_ja_numeral.h"

#include <cmath>
#include <initializer_list>

#include "score/fact_text.h"
#include "score/ja_digits.h"
#include "score/vulgar_fraction.h"

namespace taiyaku {
namespace {

// マイナス, -; piled up signs are one. The byte after them.
std::size_t skip_sign(std::string_view text, std::size_t at, bool& negative) {
  for (int signs = 0; signs < 3; ++signs) {
    if (starts_with_at(text, at, "マイナス")) {
      at = skip_spaces(text, at + std::string_view("マイナス").size());
    } else if (at < text.size() && text[at] == '-') {
      ++at;
    } else {
      return at;
    }
    negative = true;
  }
  return at;
}

std::optional<JaNumeral> signed_cardinal_at(std::string_view text, std::size_t at) {
  bool negative = false;
  const std::size_t begin = skip_sign(text, at, negative);
  std::optional<JaNumeral> n = ja_cardinal_at(text, begin);
  if (n && negative) {
    n->value = -n->value;
    n->plain_digits = false;
    n->digits = true;
  }
  return n;
}

// 三分の一, 五分の 一; the parts of a hundred are percent except one of them.
bool read_fraction(std::string_view text, JaNumeral& n) {
  std::size_t at = skip_spaces(text, n.end);
  if (!starts_with_at(text, at, "分の") && !starts_with_at(text, at, "分之")) return false;
  at = skip_spaces(text, at + 6);
  const std::optional<JaNumeral> above = signed_cardinal_at(text, at);
  if (!above || n.value == 0) return false;
  // 4分の3分35秒 is a time in the fourth minute.
  const std::size_t after = skip_spaces(text, above->end);
  if (starts_with_at(text, after, "分") && !starts_with_at(text, after, "分の")) return false;
  n.percent = n.value == 100 && above->value != 1;
  n.value = n.percent ? above->value : above->value / n.value;
  n.end = above->end;
  n.fraction = true;
  n.plain_digits = false;
  n.characters = 2;
  return true;
}

std::optional<long double> vulgar_at(std::string_view text, std::size_t at, std::size_t& end) {
  const DecodedCharacter sign = decode_at(text, at);
  if (sign.size < 2) return std::nullopt;
  end = at + sign.size;
  return vulgar_fraction(text.substr(at, sign.size));
}

// 14½
void read_vulgar(std::string_view text, JaNumeral& n) {
  std::size_t end = 0;
  const std::optional<long double> part = vulgar_at(text, n.end, end);
  if (!part) return;
  n.value += *part;
  n.end = end;
  n.plain_digits = false;
}

// ⅓
std::optional<JaNumeral> lone_vulgar_at(std::string_view text, std::size_t at) {
  JaNumeral n;
  const std::optional<long double> value = vulgar_at(text, at, n.end);
  if (!value) return std::nullopt;
  n.value = *value;
  n.characters = 1;
  n.digits = true;
  n.fraction = true;
  return n;
}

// 6/5, 1/2; not dates.
bool read_slash(std::string_view text, JaNumeral& n) {
  if (!n.digits || !starts_with_at(text, n.end, "/")) return false;
  const std::optional<JaNumeral> below = ja_cardinal_at(text, n.end + 1);
  if (!below || !below->plain_digits || below->value == 0 || starts_with_at(text, below->end, "/"))
    return false;
  if (n.plain_digits && n.value > 1000 && below->value <= 31) return false;
  n.percent = below->value == 100 && n.value != 1;
  n.value = n.percent ? n.value : n.value / below->value;
  n.end = below->end;
  n.fraction = true;
  n.plain_digits = false;
  return true;
}

// 三と四分の一, 350又三分の一, 300と2ダース
void read_added_part(std::string_view text, JaNumeral& n) {
  const std::size_t at = skip_spaces(text, n.end);
  for (const std::string_view joint : {"と", "又", "また"}) {
    if (!starts_with_at(text, at, joint)) continue;
    std::optional<JaNumeral> part = ja_cardinal_at(text, skip_spaces(text, at + joint.size()));
    if (!part) return;
    if (starts_with_at(text, part->end, "ダース")) {
      n.value += part->value * 12;
      n.end = part->end + std::string_view("ダース").size();
      n.dozen = true;
      return;
    }
    if (!read_fraction(text, *part) && !(joint != "と" && read_slash(text, *part))) return;
    n.value += n.value < 0 ? -part->value : part->value;
    n.end = part->end;
    n.fraction = true;
    n.plain_digits = false;
    return;
  }
}

// 1.1の23乗, 2e5, -1.1^--23
void read_power(std::string_view text, JaNumeral& n) {
  long double base = n.value;
  long double factor = 1;
  std::size_t at = n.end;
  if (starts_with_at(text, at, "^")) {
    ++at;
  } else if (starts_with_at(text, at, "e") && at + 1 < text.size() &&
             (is_ascii_digit(text[at + 1]) || text[at + 1] == '-')) {
    factor = base;
    base = 10;
    ++at;
  } else if (starts_with_at(text, at, "の")) {
    at += 3;
  } else if (starts_with_at(text, at, "×10の")) {
    factor = base;
    base = 10;
    at += std::string_view("×10の").size();
  } else {
    return;
  }
  const bool spoken = starts_with_at(text, at - 3, "の");
  if (at < text.size() && text[at] == '+') ++at;
  const std::size_t signs = at;
  bool negative = false;
  at = skip_sign(text, at, negative);
  if (starts_with_at(text, signs, "--")) negative = false;
  const std::optional<JaNumeral> exponent = ja_cardinal_at(text, at);
  if (!exponent || std::fabs(exponent->value) > 400) return;
  if (spoken && !starts_with_at(text, exponent->end, "乗")) return;
  const long double sign = base < 0 ? -1 : 1;
  n.value =
      factor * sign * std::pow(std::fabs(base), negative ? -exponent->value : exponent->value);
  n.end = exponent->end + (spoken ? 3 : 0);
  n.plain_digits = false;
}

// 40k
void read_suffix(std::string_view text, JaNumeral& n) {
  if (!n.digits || n.scaled) return;
  const std::size_t at = n.end;
  if (at >= text.size() || text[at] != 'k') return;
  if (at + 1 < text.size() && is_ascii_lower(text[at + 1])) return;
  n.value *= 1000;
  n.end = at + 1;
  n.plain_digits = false;
}

struct Syllables {
  std::string_view kana;
  long double value;
};
constexpr Syllables kSyllables[] = {
    {"いち", 1},    {"いっ", 1},    {"さん", 3},     {"よん", 4},     {"ろく", 6},
    {"ろっ", 6},    {"なな", 7},    {"しち", 7},     {"はち", 8},     {"はっ", 8},
    {"きゅう", 9},  {"じゅう", 10}, {"ひゃく", 100}, {"びゃく", 100}, {"ぴゃく", 100},
    {"せん", 1000}, {"ぜん", 1000}, {"まん", 1e4L},  {"おく", 1e8L},  {"ちょう", 1e12L},
    {"に", 2},      {"し", 4},      {"ご", 5},       {"く", 9},
};

const Syllables* syllables_at(std::string_view text, std::size_t at) {
  for (const Syllables& entry : kSyllables) {
    if (starts_with_at(text, at, entry.kana)) return &entry;
  }
  return nullptr;
}

}  // namespace

std::optional<JaNumeral> ja_numeral_at(std::string_view text, std::size_t at) {
  bool negative = false;
  const std::size_t begin = skip_sign(text, at, negative);
  if (starts_with_at(text, begin, "半ダース")) {
    JaNumeral n;
    n.value = 6;
    n.end = begin + std::string_view("半ダース").size();
    n.dozen = true;
    return n;
  }
  std::optional<JaNumeral> n;
  if (begin < text.size() && text[begin] == '.' && digit_run(text, begin + 1) > 0 &&
      digit_run(text, begin + 1) < 20) {
    n.emplace();
    const std::size_t run = digit_run(text, begin + 1);
    long double place = 1;
    for (std::size_t i = 0; i < run; ++i) n->value += (text[begin + 1 + i] - '0') * (place /= 10);
    n->end = begin + 1 + run;
    n->digits = true;
    n->characters = static_cast<int>(run);
  } else {
    n = ja_cardinal_at(text, begin);
  }
  if (n) {
    read_vulgar(text, *n);
  } else if (n = lone_vulgar_at(text, begin); !n) {
    return std::nullopt;
  }
  if (!read_fraction(text, *n) && !read_slash(text, *n)) read_added_part(text, *n);
  if (negative) {
    n->value = -n->value;
    n->plain_digits = false;
    n->digits = true;
  }
  read_power(text, *n);
  read_suffix(text, *n);
  if (starts_with_at(text, n->end, "ダース")) {
    n->value *= 12;
    n->end += std::string_view("ダース").size();
    n->dozen = true;
  }
  return n;
}

std::optional<JaNumeral> hiragana_numeral_at(std::string_view text, std::size_t at) {
  const char32_t before = decode_before(text, at).code;
  if (is_hiragana(before) || is_katakana(before) || is_kanji(before)) return std::nullopt;
  long double total = 0;
  long double section = 0;
  long double number = 0;
  std::size_t pieces = 0;
  std::size_t end = at;
  for (const Syllables* s = syllables_at(text, end); s != nullptr && pieces < 20;
       s = syllables_at(text, end)) {
    end += s->kana.size();
    ++pieces;
    if (s->value < 10) {
      number = number * 10 + s->value;
    } else if (s->value < 10000) {
      section += (number > 0 ? number : 1) * s->value;
      number = 0;
    } else {
      total += (section + number) * s->value;
      section = number = 0;
    }
  }
  if (pieces == 0 || is_hiragana(decode_at(text, end).code)) return std::nullopt;
  const bool word =
      pieces == 1 && (end - at <= 3 || starts_with_at(text, at, "さん") ||
                      starts_with_at(text, at, "せん") || starts_with_at(text, at, "ちょう") ||
                      starts_with_at(text, at, "まん") || starts_with_at(text, at, "おく"));
  if (word) return std::nullopt;
  JaNumeral n;
  n.value = total + section + number;
  n.end = end;
  n.characters = static_cast<int>(pieces);
  return n;
}

}  // namespace taiyaku
