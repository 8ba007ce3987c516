// Facts as one line of text, for tests: "money 1200000000 USD; date 2019-06-03".
#ifndef TAIYAKU_TESTS_SCORE_FACT_READING_H_
#define TAIYAKU_TESTS_SCORE_FACT_READING_H_

#include <string>
#include <string_view>
#include <vector>

#include "score/fact.h"

namespace taiyaku {

inline std::vector<Fact> facts_of(std::string_view text, Language language) {
  return extract_facts(text, {0, static_cast<std::uint32_t>(text.size())}, language);
}

/// "kind value unit", facts that a translation need not keep left out.
inline std::string reading_of(std::string_view text, Language language) {
  std::string out;
  for (const Fact& fact : facts_of(text, language)) {
    if (fact.confidence <= 0.35) continue;
    if (!out.empty()) out += "; ";
    out += std::string(to_string(fact.kind)) + " " + fact.value;
    if (!fact.unit.empty()) out += " " + fact.unit;
  }
  return out;
}

inline std::string english(std::string_view text) { return reading_of(text, Language::kEnglish); }
inline std::string japanese(std::string_view text) { return reading_of(text, Language::kJapanese); }

}  // namespace taiyaku

#endif  // TAIYAKU_TESTS_SCORE_FACT_READING_H_
