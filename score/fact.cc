#include "score/fact.h"

#include <array>

#include "score/fact_ranges.h"
#include "score/fact_text.h"
#include "score/facts_en.h"
#include "score/facts_ja.h"

namespace taiyaku {

std::vector<Fact> extract_facts(std::string_view text, Span within, Language language) {
  const FactText folded = fold_for_facts(text, within);
  std::vector<Fact> facts =
      language == Language::kJapanese ? extract_facts_ja(folded) : extract_facts_en(folded);
  complete_ranges(text, facts);
  return facts;
}

std::string_view to_string(FactKind kind) {
  static constexpr std::array<std::string_view, 11> kNames = {
      "number", "ordinal",  "percentage", "money", "measure", "temperature",
      "age",    "duration", "date",       "time",  "datetime"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace taiyaku
