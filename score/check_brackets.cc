#include "score/check_brackets.h"

#include <fmt/format.h>
#include <unicode/utf8.h>

#include <array>
#include <optional>
#include <string_view>

#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 2> kRules = {{
    {"BRKT001", "Fluency/Punctuation", "brackets",
     "a bracket that opens and does not close, or the reverse"},
    {"BRKT002", "Fluency/Punctuation", "quotes",
     "a quotation mark that opens and does not close, or the reverse"},
}};

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

std::optional<Mark> mark_of(char32_t c, Span span) {
  for (std::size_t i = 0; i < kPairs.size(); ++i) {
    if (c == kPairs[i].open) return Mark{span, true, kPairs[i].quote, kind_of(i)};
    if (c == kPairs[i].close) return Mark{span, false, kPairs[i].quote, kind_of(i)};
  }
  return std::nullopt;
}

constexpr std::uint32_t kLongestMarker = 3;  // bytes of "iii)" before its bracket

/// "1)", "a)" and "（1）"-less list markers, and faces such as ":)", are no brackets.
bool is_list_marker_or_face(std::string_view text, Span within, Span mark) {
  std::uint32_t i = mark.begin;
  if (i == within.begin) return false;
  const char before = text[i - 1];
  if (before == ':' || before == ';' || before == '-' || before == '=') return true;
  while (i > within.begin && mark.begin - i <= kLongestMarker &&
         static_cast<unsigned char>(text[i - 1]) < 0x80 && text[i - 1] != ' ' &&
         text[i - 1] != '\n') {
    --i;
  }
  const std::uint32_t length = mark.begin - i;
  return length >= 1 && length <= kLongestMarker &&
         text.substr(i, length).find('(') == std::string_view::npos;
}

std::vector<Mark> unbalanced(std::string_view text, Span within) {
  std::vector<Mark> open;
  std::vector<Mark> lone;
  for (auto i = static_cast<std::int32_t>(within.begin);
       i < static_cast<std::int32_t>(within.end);) {
    const auto begin = static_cast<std::uint32_t>(i);
    UChar32 c = 0;
    U8_NEXT(text.data(), i, static_cast<std::int32_t>(within.end), c);
    if (c < 0) continue;
    const auto mark = mark_of(static_cast<char32_t>(c), Span{begin, static_cast<std::uint32_t>(i)});
    if (!mark) continue;
    if (mark->opens) {
      open.push_back(*mark);
    } else if (!open.empty() && open.back().kind == mark->kind) {
      open.pop_back();
    } else if (!is_list_marker_or_face(text, within, mark->span)) {
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
  const auto in_source = unbalanced(pair.source().text, pair.bitext.source.span());
  const auto in_target = unbalanced(pair.target().text, pair.bitext.target.span());
  for (const Mark& mark : in_target) {
    // The translation keeps the source's own fault, or quotes a speech that goes on elsewhere.
    if (same_fault(in_source, mark)) continue;
    Finding finding;
    finding.rule = mark.quote ? &kRules[1] : &kRules[0];
    finding.severity = Severity::kMinor;
    finding.confidence = mark.quote ? 0.4 : 0.8;
    finding.message = fmt::format("“{}” {}", surface(pair.target(), mark.span),
                                  mark.opens ? "is never closed" : "was never opened");
    finding.target = mark.span;
    finding.source = opposite_in_source(pair, mark.span);
    findings.push_back(std::move(finding));
  }
}

std::span<const Rule> bracket_rules() { return kRules; }

}  // namespace taiyaku
