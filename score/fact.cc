#include "score/fact.h"

#include <array>

namespace taiyaku {

std::vector<Fact> extract_facts(std::string_view text, Span within, Language) {
  std::vector<Fact> facts;
  const auto is_digit = [&](std::uint32_t at) { return text[at] >= '0' && text[at] <= '9'; };
  for (std::uint32_t at = within.begin; at < within.end;) {
    std::uint32_t end = at;
    while (end < within.end && is_digit(end)) ++end;
    if (end == at) {
      ++at;
      continue;
    }
    Fact& fact = facts.emplace_back();
    fact.span = {at, end};
    fact.value = text.substr(at, end - at);
    at = end;
  }
  return facts;
}

std::string_view to_string(FactKind kind) {
  static constexpr std::array<std::string_view, 11> kNames = {
      "number", "ordinal",  "percentage", "money", "measure", "temperature",
      "age",    "duration", "date",       "time",  "datetime"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace taiyaku
