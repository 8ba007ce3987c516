#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "score/checks.h"
#include "score/fact_text.h"
#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"CODE001", "Accuracy/Mistranslation", "code",
     "a model number or code became another of the same letters"},
}};
constexpr const Rule& kChanged = rule_named(kRules, "CODE001");
constexpr double kConfidence = 0.9;
constexpr std::size_t kMostLetters = 5;
/// Looked for in one passage; a table of parts needs no more.
constexpr std::size_t kMost = 50;

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_part(char c) { return is_letter(c) || is_digit(c); }

/// A320, F-16, HER2: letters and digits, at most a hyphen between them.
struct Code {
  Span span;
  std::string letters;
  std::string rest;  ///< from the first digit on
  bool capital = false;
};

/// Whether a text may have any: a letter before a digit, or characters in full width.
bool may_have_codes(std::string_view text) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    const auto before = static_cast<unsigned char>(text[i - 1]);
    if (before == 0xEF) return true;
    if (is_digit(text[i]) && (before == '-' || std::isalpha(before) != 0)) return true;
  }
  return false;
}

/// What stands beside a code is no part of an address, a handle or a formula.
bool is_bounded(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view kJoins = "@#_/.&-=$";
  if (begin > 0 && kJoins.find(text[begin - 1]) != std::string_view::npos) return false;
  if (end >= text.size()) return true;
  if (text[end] == '.') return end + 1 >= text.size() || !is_part(text[end + 1]);
  return std::string_view("@_/-=").find(text[end]) == std::string_view::npos;
}

/// Behind the characters from `at` on that the test holds for.
template <class Test>
std::size_t behind(std::string_view text, std::size_t at, Test test) {
  while (at < text.size() && test(text[at])) ++at;
  return at;
}

std::vector<Code> codes_in(const FactText& text) {
  const std::string_view folded = text.folded;
  std::vector<Code> codes;
  for (std::size_t at = 0; at < folded.size() && codes.size() < kMost; ++at) {
    if (!is_part(folded[at])) continue;
    const std::size_t letters = behind(folded, at, is_letter);
    const std::size_t digits = letters + (folded.substr(letters).starts_with('-') ? 1 : 0);
    const std::size_t end = behind(folded, digits, is_part);
    const bool coded = letters > at && letters - at <= kMostLetters && end > digits &&
                       is_digit(folded[digits]) && is_bounded(folded, at, end);
    if (coded) {
      codes.push_back({text.span(at, end), std::string(folded.substr(at, letters - at)),
                       std::string(folded.substr(digits, end - digits)), text.upper(at)});
    }
    at = std::max(end, behind(folded, at, is_part)) - 1;
  }
  return codes;
}

/// Letters and digits alone: F-16, F 16 and F16 are one.
std::string parts_of(std::string_view folded) {
  std::string parts;
  std::copy_if(folded.begin(), folded.end(), std::back_inserter(parts), is_part);
  return parts;
}

bool stands_in(const Code& code, const std::string& parts) {
  return parts.find(code.letters + code.rest) != std::string::npos;
}

}  // namespace

void check_codes(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Span source_span = pair.bitext.source.span();
  if (!may_have_codes(surface(pair.source(), source_span))) return;
  const FactText source = fold_for_facts(pair.source().text, source_span);
  const std::vector<Code> codes = codes_in(source);
  if (codes.empty()) return;
  const FactText target = fold_for_facts(pair.target().text, pair.bitext.target.span());
  const std::vector<Code> others = codes_in(target);
  const std::string source_parts = parts_of(source.folded);
  const std::string target_parts = parts_of(target.folded);
  for (const Code& code : codes) {
    if (!code.capital || stands_in(code, target_parts)) continue;
    const auto other = std::ranges::find_if(others, [&](const Code& o) {
      return o.letters == code.letters && !stands_in(o, source_parts);
    });
    if (other == others.end()) continue;
    const std::string_view words = surface(pair.source(), code.span);
    findings.push_back(
        make_finding(kChanged, Severity::kMajor, kConfidence, {code.span, other->span},
                     fmt::format("{} became {}", words, surface(pair.target(), other->span))));
    findings.back().suggestion = words;
  }
}

std::span<const Rule> code_rules() { return kRules; }

}  // namespace taiyaku
