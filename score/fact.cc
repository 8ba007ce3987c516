#include "score/fact.h"

#include <array>

#include "score/fact_text.h"
#include "score/facts_en.h"
#include "score/facts_ja.h"

namespace taiyaku {

namespace {

bool is_plain_year(const Fact& fact) {
  const bool kind = fact.kind == FactKind::kDate || fact.kind == FactKind::kNumber;
  return kind && fact.unit.empty() && fact.value.size() == 4 && is_ascii_digit(fact.value[0]) &&
         is_ascii_digit(fact.value[3]) && fact.value >= "1000" && fact.value < "2200";
}

bool is_range_mark(std::string_view text) {
  return text == "-" || text == "~" || text == "/" || text == "\u2013" || text == "\u301C" ||
         text == "\uFF5E" || text == "\u2212" || text == "\uFF0D" || text == "\uFF0F";
}

// 1869～95年, 2019/20, 1981-87: the second year leaves out its century.
void complete_year_ranges(std::string_view text, std::vector<Fact>& facts) {
  for (std::size_t i = 1; i < facts.size(); ++i) {
    Fact& first = facts[i - 1];
    Fact& second = facts[i];
    if (!is_plain_year(first) || second.span.begin - first.span.end > 3) continue;
    if (!is_range_mark(surface(text, {first.span.end, second.span.begin}))) continue;
    const bool number =
        second.kind == FactKind::kNumber && second.value.size() == 2 && second.unit.empty();
    const bool short_year =
        second.kind == FactKind::kDate && is_plain_year(second) && second.confidence < 1;
    const bool years =
        second.kind == FactKind::kDuration && second.unit == "year" && second.value.size() == 2;
    if (!number && !short_year && !years) continue;
    const std::string tail = short_year ? second.value.substr(2) : second.value;
    if (tail <= first.value.substr(2)) continue;
    first.kind = second.kind = FactKind::kDate;
    second.unit.clear();
    second.value = first.value.substr(0, 2) + tail;
  }
}

}  // namespace

std::vector<Fact> extract_facts(std::string_view text, Span within, Language language) {
  const FactText folded = fold_for_facts(text, within);
  std::vector<Fact> facts =
      language == Language::kJapanese ? extract_facts_ja(folded) : extract_facts_en(folded);
  complete_year_ranges(text, facts);
  return facts;
}

std::string_view to_string(FactKind kind) {
  static constexpr std::array<std::string_view, 11> kNames = {
      "number", "ordinal",  "percentage", "money", "measure", "temperature",
      "age",    "duration", "date",       "time",  "datetime"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace taiyaku
