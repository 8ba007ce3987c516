#include <fmt/format.h>

#include <array>
#include <optional>
#include <string_view>

#include "score/checks.h"
#include "score/place.h"
#include "segment/characters.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 2> kRules = {{
    {"BRKT001", "Fluency/Punctuation", "brackets",
     "a bracket that opens and does not close, or the reverse"},
    {"BRKT002", "Fluency/Punctuation", "quotes",
     "a quotation mark that opens and does not close, or the reverse"},
}};

constexpr const Rule& kBrackets = rule_named(kRules, "BRKT001");
constexpr const Rule& kQuotes = rule_named(kRules, "BRKT002");

struct Pair {
  char32_t open;
  char32_t close;
  bool quote;  ///< quotations run on into the next paragraph, round brackets do not
};

constexpr std::array<Pair, 12> kPairs = {{{U'(', U')', false},
                                          {U'（', U'）', false},
                                          {U'[', U']', false},
                                          {U'［', U'］', false},
                                          {U'【', U'】', false},
                                          {U'〔', U'〕', false},
                                          {U'〈', U'〉', false},
                                          {U'《', U'》', false},
                                          {U'｛', U'｝', false},
                                          {U'「', U'」', true},
                                          {U'『', U'』', true},
                                          {U'“', U'”', true}}};

struct Mark {
  Span span;
  bool opens;
  bool quote;
  std::size_t kind;  ///< half and full width forms close each other
};

std::size_t kind_of(std::size_t pair) { return pair == 1 ? 0 : pair == 3 ? 2 : pair; }

/// Whether a look tells that it is no mark, as most characters are none: of ASCII, and what texts
/// are made of beyond.
bool is_plain(char32_t c) {
  if (c < 0x80) return c != U'(' && c != U')' && c != U'[' && c != U']';
  return (c >= U'ぁ' && c < U'！') || c == U'、' || c == U'。';
}

std::optional<Mark> mark_of(char32_t c, Span span) {
  if (is_plain(c)) return std::nullopt;
  for (std::size_t i = 0; i < kPairs.size(); ++i) {
    if (c == kPairs[i].open) return Mark{span, true, kPairs[i].quote, kind_of(i)};
    if (c == kPairs[i].close) return Mark{span, false, kPairs[i].quote, kind_of(i)};
  }
  return std::nullopt;
}

constexpr std::uint32_t kLongestMarker = 3;  // bytes of "iii)" before its bracket

/// Where the line or the sentence that holds byte `at` begins to be written.
bool opens_line_or_sentence(std::string_view text, Span within, std::uint32_t at) {
  while (at > within.begin && text[at - 1] == ' ') --at;
  const std::string_view before = text.substr(within.begin, at - within.begin);
  return before.empty() || before.ends_with('\n') || before.ends_with('.') ||
         before.ends_with(';') || before.ends_with(':') || before.ends_with("。") ||
         before.ends_with("　") || before.ends_with("；") || before.ends_with("：");
}

/// "1)", "a)", "iii）" where a line or sentence begins.
bool is_list_marker(std::string_view text, Span within, Span mark) {
  std::uint32_t begin = mark.begin;
  while (begin > within.begin && mark.begin - begin < kLongestMarker &&
         is_word(script_of(static_cast<unsigned char>(text[begin - 1])))) {
    --begin;
  }
  const std::string_view marker = text.substr(begin, mark.begin - begin);
  const bool roman = marker.find_first_not_of("ivxIVX") == std::string_view::npos;
  const bool number = marker.find_first_not_of("0123456789") == std::string_view::npos;
  return !marker.empty() && (marker.size() == 1 || roman || number) &&
         opens_line_or_sentence(text, within, begin);
}

/// ":)" and its like.
bool is_face(std::string_view text, Span within, Span mark) {
  return mark.begin > within.begin &&
         std::string_view(":;-=").find(text[mark.begin - 1]) != std::string_view::npos;
}

bool is_harmless(std::string_view text, Span within, const Mark& mark) {
  const bool round = mark.kind == 0;
  return round && (is_list_marker(text, within, mark.span) || is_face(text, within, mark.span));
}

std::vector<Mark> unbalanced(std::string_view text, Span within) {
  std::vector<Mark> open;
  std::vector<Mark> lone;
  for (std::uint32_t at = within.begin; at < within.end;) {
    const CodePoint c = code_point_at(text, at);
    const auto mark = mark_of(c.value, Span{at, at + c.size});
    at += c.size;
    if (!mark) continue;
    if (mark->opens) {
      open.push_back(*mark);
    } else if (!open.empty() && open.back().kind == mark->kind) {
      open.pop_back();
    } else if (!is_harmless(text, within, *mark)) {
      lone.push_back(*mark);
    }
  }
  lone.insert(lone.end(), open.begin(), open.end());
  return lone;
}

bool same_fault(const std::vector<Mark>& marks, const Mark& mark) {
  for (const Mark& other : marks) {
    if (other.quote == mark.quote && other.opens == mark.opens) return true;
  }
  return false;
}

}  // namespace

void check_brackets(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const auto in_target = unbalanced(pair.target().text, pair.bitext.target.span());
  if (in_target.empty()) return;
  const auto in_source = unbalanced(pair.source().text, pair.bitext.source.span());
  for (const Mark& mark : in_target) {
    // The translation keeps the source's own fault, or quotes a speech that goes on elsewhere.
    if (same_fault(in_source, mark)) continue;
    findings.push_back(
        make_finding(mark.quote ? kQuotes : kBrackets, Severity::kMinor, mark.quote ? 0.4 : 0.8,
                     at_target(pair, mark.span),
                     fmt::format("“{}” {}", surface(pair.target(), mark.span),
                                 mark.opens ? "is never closed" : "was never opened")));
  }
}

std::span<const Rule> bracket_rules() { return kRules; }

}  // namespace taiyaku
