#include "score/check_typography.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 5> kRules = {{
    {"TYPO001", "Fluency/Punctuation", "spacing", "a space before a punctuation mark"},
    {"TYPO002", "Fluency/Spelling", "capital", "an English sentence that begins in lower case"},
    {"TYPO003", "Fluency/Punctuation", "full stop", "the closing punctuation mark is missing"},
    {"TYPO004", "Fluency/Grammar", "article", "a where an belongs, or the reverse"},
    {"TYPO005", "Fluency/Spelling", "misspelt", "a word that no dictionary has"},
}};

void report(const PairAnalysis& pair, const Rule& rule, Span target, double confidence,
            std::string message, std::vector<Finding>& findings) {
  Finding finding;
  finding.rule = &rule;
  finding.severity = Severity::kMinor;
  finding.confidence = confidence;
  finding.target = target;
  finding.source = opposite_in_source(pair, target);
  finding.message = std::move(message);
  findings.push_back(std::move(finding));
}

bool is_closing_mark(std::string_view text) {
  return text == "." || text == "," || text == "!" || text == "?" || text == ";" || text == ":";
}

void check_spacing(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  for (std::uint32_t t = tokens.begin + 1; t < tokens.end; ++t) {
    const Span span = target.tokens[t].span;
    if (!is_closing_mark(surface(target, span)) || target.text[span.begin - 1] != ' ') continue;
    report(pair, kRules[0], {span.begin - 1, span.end}, 0.6, "a space before punctuation",
           findings);
  }
}

void check_capital(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range range = pair.bitext.target.sentences;
  for (std::uint32_t s = range.begin; s < range.end; ++s) {
    const Span span = target.sentences[s].span;
    if (span.empty() || std::islower(static_cast<unsigned char>(target.text[span.begin])) == 0) {
      continue;
    }
    report(pair, kRules[1], {span.begin, span.begin + 1}, 0.4, "the sentence begins in lower case",
           findings);
  }
}

bool ends_a_sentence(std::string_view text) {
  constexpr std::array<std::string_view, 17> kEnds = {
      ".", "!", "?", "。", "！", "？", "…", "\"", "”", "」", "』", ")", "）", "．", "'", "’", ":"};
  return std::any_of(kEnds.begin(), kEnds.end(),
                     [&](std::string_view end) { return text.ends_with(end); });
}

void check_full_stop(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const std::string_view source = surface(pair.source(), pair.bitext.source.span());
  const std::string_view target = surface(pair.target(), pair.bitext.target.span());
  if (!ends_a_sentence(source) || target.empty() || ends_a_sentence(target)) return;
  const std::uint32_t end = pair.bitext.target.span().end;
  report(pair, kRules[2], {end, end}, 0.45, "the closing punctuation mark is missing", findings);
}

bool has_vowel_sound(std::string_view word) {
  constexpr std::array<std::string_view, 8> kSilentH = {"hour", "honest", "honor", "honour",
                                                        "heir", "herb",   "hono",  "hourly"};
  constexpr std::array<std::string_view, 12> kYOrW = {"uni", "use", "usu", "eu",  "one", "once",
                                                      "ura", "ute", "uti", "ubi", "uk",  "ut"};
  const auto begins = [&](std::string_view prefix) { return word.starts_with(prefix); };
  if (std::any_of(kSilentH.begin(), kSilentH.end(), begins)) return true;
  if (word.starts_with("unin") || word.starts_with("unim") || word.starts_with("unid")) return true;
  if (std::any_of(kYOrW.begin(), kYOrW.end(), begins)) return false;
  return std::string_view("aeiou").find(word.front()) != std::string_view::npos;
}

void check_article(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  for (std::uint32_t t = tokens.begin; t + 1 < tokens.end; ++t) {
    const std::string_view article = norm(target, target.tokens[t]);
    const std::string_view next = surface(target, target.tokens[t + 1]);
    // Acronyms and figures are said in too many ways.
    if ((article != "a" && article != "an") || next.size() < 3 ||
        std::islower(static_cast<unsigned char>(next[0])) == 0) {
      continue;
    }
    if (has_vowel_sound(next) == (article == "an")) continue;
    report(pair, kRules[3], {target.tokens[t].span.begin, target.tokens[t + 1].span.end}, 0.8,
           fmt::format("“{} {}”", article, next), findings);
  }
}

bool is_plain_lower(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](unsigned char c) { return std::islower(c) != 0; });
}

void check_spelling(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& target = pair.target();
  const Range tokens = pair.bitext.target.tokens();
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const std::string_view word = surface(target, target.tokens[t]);
    if (word.size() < 5 || !is_plain_lower(word)) continue;
    const std::string_view base = lemma(target, target.tokens[t]);
    if (pair.lexicon->is_lemma(word) || pair.lexicon->is_lemma(base) ||
        pair.lexicon->english(base) != kNoWord || pair.lexicon->english(word) != kNoWord) {
      continue;
    }
    report(pair, kRules[4], target.tokens[t].span, 0.45,
           fmt::format("“{}” is in no dictionary", word), findings);
  }
}

}  // namespace

void check_typography(const PairAnalysis& pair, std::vector<Finding>& findings) {
  check_full_stop(pair, findings);
  if (pair.bitext.target.language != Language::kEnglish) return;
  check_spacing(pair, findings);
  check_capital(pair, findings);
  check_article(pair, findings);
  check_spelling(pair, findings);
}

std::span<const Rule> typography_rules() { return kRules; }

}  // namespace taiyaku
