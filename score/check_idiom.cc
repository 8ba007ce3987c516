#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "score/checks.h"
#include "score/idioms.h"
#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"SENS001", "Accuracy/Mistranslation", "sense", "an idiom was translated word by word"},
}};
constexpr const Rule& kLiteral = rule_named(kRules, "SENS001");
constexpr double kConfidence = 0.7;
/// Of one passage; each is looked for in the other passage.
constexpr int kMostIdioms = 100;

/// Words that `*` may stand for.
constexpr std::uint32_t kMostBetween = 2;

std::string_view next_word(std::string_view& words) {
  const std::size_t end = std::min(words.find(' '), words.size());
  const std::string_view word = words.substr(0, end);
  words.remove_prefix(std::min(end + 1, words.size()));
  return word;
}

bool is_word(const Document& document, std::uint32_t t, std::string_view word) {
  const Token& token = document.tokens[t];
  return lemma(document, token) == word || norm(document, token) == word;
}

/// Behind the tokens from `t` on that the pattern matches, or none.
std::optional<std::uint32_t> match(const Document& document, std::uint32_t t, std::uint32_t end,
                                   std::string_view pattern) {
  std::uint32_t between = 0;
  while (!pattern.empty()) {
    const std::string_view word = next_word(pattern);
    if (word == "*") {
      between = kMostBetween;
      continue;
    }
    while (t < end && !is_word(document, t, word) && between > 0) {
      ++t;
      --between;
    }
    if (t >= end || !is_word(document, t, word)) return std::nullopt;
    between = 0;
    ++t;
  }
  return t;
}

struct IdiomMatch {
  const Idiom* idiom = nullptr;
  Span span;
};

/// The first idiom that begins at this token.
IdiomMatch english_idiom_at(const Document& document, std::uint32_t t, std::uint32_t end) {
  const std::string_view first = lemma(document, document.tokens[t]);
  if (!may_begin_english_idiom(first)) return {};
  const auto idioms = english_idioms();
  auto at = std::lower_bound(idioms.begin(), idioms.end(), first,
                             [](const Idiom& idiom, std::string_view wanted) {
                               return idiom.pattern.substr(0, wanted.size()) < wanted;
                             });
  for (; at != idioms.end() && at->pattern.starts_with(first); ++at) {
    if (const auto behind = match(document, t, end, at->pattern)) {
      return {&*at, {document.tokens[t].span.begin, document.tokens[*behind - 1].span.end}};
    }
  }
  return {};
}

IdiomMatch japanese_idiom_at(const Document& document, std::uint32_t t, std::uint32_t end) {
  const std::uint32_t begin = document.tokens[t].span.begin;
  const std::string_view text = surface(document, Span{begin, end});
  if (!may_begin_japanese_idiom(text)) return {};
  for (const Idiom& idiom : japanese_idioms()) {
    if (text.starts_with(idiom.pattern))
      return {&idiom, {begin, begin + static_cast<std::uint32_t>(idiom.pattern.size())}};
  }
  return {};
}

/// Whether `word` stands at this token: as a word of its own, or as the beginning of several.
bool stands_at(const Document& document, std::uint32_t t, std::string_view word, Span within) {
  const Span token = document.tokens[t].span;
  if (word.size() <= token.size()) return is_word(document, t, word);
  return surface(document, Span{token.begin, within.end}).starts_with(word);
}

bool says_literally(const Passage& passage, Span within, std::string_view words) {
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  while (!words.empty()) {
    const std::string_view word = next_word(words);
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const Span span = document.tokens[t].span;
      if (span.begin < within.begin || span.end > within.end) continue;
      if (stands_at(document, t, word, within)) return true;
    }
  }
  return false;
}

void report(const PairAnalysis& pair, const IdiomMatch& found, std::vector<Finding>& findings) {
  const Span opposite = opposite_in_target(pair, found.span);
  if (!says_literally(pair.bitext.target, opposite, found.idiom->literal)) return;
  findings.push_back(make_finding(kLiteral, Severity::kMajor, kConfidence,
                                  at_source(pair, found.span),
                                  fmt::format("“{}” is an idiom; it was translated word by word",
                                              surface(pair.source(), found.span))));
}

}  // namespace

void check_idiom(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& source = pair.bitext.source;
  const bool english = source.language == Language::kEnglish;
  const Range tokens = source.tokens();
  int idioms = 0;
  for (std::uint32_t t = tokens.begin; t < tokens.end && idioms < kMostIdioms; ++t) {
    const IdiomMatch found = english ? english_idiom_at(*source.document, t, tokens.end)
                                     : japanese_idiom_at(*source.document, t, source.span().end);
    if (found.idiom == nullptr) continue;
    report(pair, found, findings);
    ++idioms;
  }
}

std::span<const Rule> idiom_rules() { return kRules; }

}  // namespace taiyaku
