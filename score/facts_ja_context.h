// What the characters around a Japanese numeral say about it.
#ifndef TAIYAKU_SCORE_FACTS_JA_CONTEXT_H_
#define TAIYAKU_SCORE_FACTS_JA_CONTEXT_H_

#include <string_view>

#include "score/facts_ja_numeral.h"
#include "score/facts_ja_reading.h"

namespace taiyaku {

/// Bytes of a word at `at` that begins with a kanji numeral and is none: 一部, 十分, 五十嵐, 四川.
std::size_t idiom_at(std::string_view text, std::size_t at);

/// A counter at `at`: what is counted. `length` 0 when there is none.
struct Counter {
  std::string_view name;
  std::string_view unit;  ///< "person"; empty for most
  std::size_t length = 0;
};
Counter counter_at(std::string_view text, std::size_t at);

/// Whether the numeral at `begin` states a value, by its neighbours: kanji numerals without a
/// counter inside a word do not (統一, 健一, 三菱).
bool is_value(std::string_view text, std::size_t begin, const JaNumeral& numeral);

/// How sure that the numeral states a value a translation must keep; see Fact::confidence.
double confidence_of(std::string_view text, std::size_t begin, const JaNumeral& numeral,
                     bool counted);

/// 市長ら4人 counts the mayor, ほか3人 does not.
FactCompany company_of(std::string_view text, const JaReading& reading);

/// 後半43分: minutes on the clock of a half, which others count from the kick-off.
bool is_match_minute(std::string_view text, const JaReading& reading);

/// 1ドル＝150円: the one is understood.
bool is_base_of_a_rate(std::string_view text, const JaReading& reading);

/// 2審: which court it is, said in English by its name or as "the lower court".
bool is_court_instance(std::string_view text, const JaNumeral& numeral);

/// 小学4年, 高校2年生: a year at school. `common`: counted alike in both languages, as only those
/// of the elementary school are (中学3年 is the ninth grade as well as the third year).
struct SchoolYear {
  bool found = false;
  bool common = false;
};
SchoolYear school_year(std::string_view text, const JaReading& reading);

/// 約, およそ, ほぼ before `begin`; ほど, 前後, 余り, 近く, くらい after `end`.
bool is_approximate(std::string_view text, std::size_t begin, std::size_t end);

/// The text speaks of temperature, so that 40度 is one.
bool mentions_temperature_ja(std::string_view text);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_FACTS_JA_CONTEXT_H_
