#include "score/fact.h"

#include <array>

#include "score/dates.h"
#include "score/fact_bounds.h"
#include "score/fact_ranges.h"
#include "score/fact_text.h"
#include "score/facts_en.h"
#include "score/facts_en_numeral.h"
#include "score/facts_ja.h"
#include "score/facts_ja_numeral.h"

namespace taiyaku {

std::vector<Fact> extract_facts(std::string_view text, Span within, Language language) {
  const FactText folded = fold_for_facts(text, within);
  std::vector<Fact> facts =
      language == Language::kJapanese ? extract_facts_ja(folded) : extract_facts_en(folded);
  complete_ranges(text, facts);
  find_bounds(text, language, facts);
  return facts;
}

namespace {

struct Numeral {
  long double value = 0;
  Span span;
};

std::vector<Numeral> numerals_en(const FactText& folded) {
  const EnTokens tokens(folded);
  std::vector<Numeral> out;
  for (std::size_t i = 0; i < tokens.size();) {
    const std::optional<EnNumeral> n = numeral_at(tokens, i);
    if (n) out.push_back({n->value, folded.span(tokens.begin(i), tokens.end(n->end - 1))});
    i = n ? n->end : i + 1;
  }
  return out;
}

std::vector<Numeral> numerals_ja(const FactText& folded) {
  std::vector<Numeral> out;
  for (std::size_t at = 0; at < folded.folded.size();) {
    const std::optional<JaNumeral> n = ja_cardinal_at(folded.folded, at);
    if (n) out.push_back({n->value, folded.span(at, n->end)});
    at = n ? n->end : at + decode_at(folded.folded, at).size;
  }
  return out;
}

}  // namespace

std::vector<Fact> parts_of(std::string_view text, const Fact& fact, Language language) {
  if (fact.kind != FactKind::kDate && fact.kind != FactKind::kTime &&
      fact.kind != FactKind::kDatetime)
    return {};
  const FactText folded = fold_for_facts(text, fact.span);
  std::vector<Fact> parts;
  for (const Numeral& n :
       language == Language::kJapanese ? numerals_ja(folded) : numerals_en(folded)) {
    Fact part;
    part.span = n.span;
    part.value = plain_decimal(n.value);
    if (part.value != fact.value) parts.push_back(std::move(part));
  }
  return parts;
}

std::string_view to_string(FactKind kind) {
  static constexpr std::array<std::string_view, 11> kNames = {
      "number", "ordinal",  "percentage", "money", "measure", "temperature",
      "age",    "duration", "date",       "time",  "datetime"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view to_string(FactBound bound) {
  return bound == FactBound::kAtLeast ? "at-least" : bound == FactBound::kAtMost ? "at-most" : "";
}

}  // namespace taiyaku
