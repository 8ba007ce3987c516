// Numbers written in the ways of both languages, for tests.
#ifndef TAIYAKU_TESTS_SCORE_FACT_WRITING_H_
#define TAIYAKU_TESTS_SCORE_FACT_WRITING_H_

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace taiyaku {

inline std::string full_width(std::string_view ascii) {
  std::string out;
  for (const char c : ascii) {
    const int code = 0xFF01 + (c - '!');
    out += static_cast<char>(0xE0 | (code >> 12));
    out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
  return out;
}

inline constexpr std::array<std::string_view, 10> kKanji = {"〇", "一", "二", "三", "四",
                                                            "五", "六", "七", "八", "九"};

inline std::string kanji(long value) {
  static constexpr std::pair<long, std::string_view> kScales[] = {
      {1000, "千"}, {100, "百"}, {10, "十"}};
  std::string out;
  if (value >= 100000000) out = kanji(value / 100000000) + "億";
  value %= 100000000;
  if (value >= 10000) out += kanji(value / 10000) + "万";
  value %= 10000;
  for (const auto& [size, name] : kScales) {
    const auto digit = static_cast<std::size_t>(value / size);
    if (digit > 0) out += std::string(digit == 1 ? "" : kKanji[digit]) + std::string(name);
    value %= size;
  }
  return value == 0 ? out : out + std::string(kKanji[static_cast<std::size_t>(value)]);
}

inline std::string kanji_digits(long value) {
  std::string out;
  for (const char c : std::to_string(value)) out += kKanji[static_cast<std::size_t>(c - '0')];
  return out;
}

inline std::string grouped(long value) {
  std::string digits = std::to_string(value);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

// 3万5000, 2億0450万
inline std::string mixed(long value, bool padded) {
  std::string out;
  if (value >= 100000000) out = fmt::format("{}億", value / 100000000);
  const long middle = value / 10000 % 10000;
  const long low = value % 10000;
  if (middle > 0)
    out += padded && !out.empty() ? fmt::format("{:04}万", middle) : fmt::format("{}万", middle);
  if (low > 0) out += padded && !out.empty() ? fmt::format("{:04}", low) : std::to_string(low);
  return out;
}

inline std::string words(long value) {
  static constexpr std::array<std::string_view, 20> kSmall = {
      "zero",     "one",     "two",     "three",     "four",     "five",    "six",
      "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static constexpr std::array<std::string_view, 10> kTens = {
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
  for (const auto& [size, name] : {std::pair<long, std::string_view>{1000000000, "billion"},
                                   {1000000, "million"},
                                   {1000, "thousand"},
                                   {100, "hundred"}}) {
    if (value < size) continue;
    const long rest = value % size;
    return words(value / size) + " " + std::string(name) + (rest == 0 ? "" : " " + words(rest));
  }
  if (value < 20) return std::string(kSmall[static_cast<std::size_t>(value)]);
  const std::string tens(kTens[static_cast<std::size_t>(value / 10)]);
  return value % 10 == 0 ? tens : tens + "-" + words(value % 10);
}

inline std::string ordinal_suffix(long n) {
  if (n % 100 >= 11 && n % 100 <= 13) return "th";
  return n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
}

}  // namespace taiyaku

#endif  // TAIYAKU_TESTS_SCORE_FACT_WRITING_H_
