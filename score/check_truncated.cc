#include "score/check_truncated.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"OMIT004", "Accuracy/Omission", "truncated", "the translation breaks off"},
}};

/// Fewer words are a heading or a label, whose full stop comes and goes.
constexpr std::uint32_t kLeastTokens = 6;

bool is_any_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_stop(std::string_view symbol) {
  return is_any_of(symbol, {".", "。", "!", "?", "!?", "?!", "．", "｡"});
}

bool is_closing(std::string_view symbol) {
  return is_any_of(symbol, {"\"", "'", "”", "’", "」", "』", ")", "]", "）"});
}

/// Whether the passage's last sentence ends with a full stop, perhaps inside a quotation.
bool is_finished(const Passage& passage) {
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  std::uint32_t end = tokens.end;
  while (end > tokens.begin && is_closing(norm(document, document.tokens[end - 1]))) --end;
  if (end <= tokens.begin || !is_stop(norm(document, document.tokens[end - 1]))) return false;
  // The full stop of an abbreviation says nothing of the sentence.
  return end - 1 == tokens.begin || norm(document, document.tokens[end - 2]) != "etc";
}

/// Particles that end a Japanese sentence no more than "of" ends an English one.
bool needs_more(const Document& document, const Token& token, Language language) {
  const std::string_view word = norm(document, token);
  if (language == Language::kJapanese) {
    return token.pos == Pos::kParticle &&
           is_any_of(word, {"を", "の", "に", "は", "が", "で", "と", "へ", "も", "や", "から"});
  }
  return (token.pos == Pos::kParticle || token.pos == Pos::kConjunction) &&
         is_any_of(word,
                   {"the", "a",   "an",   "of",   "to",   "and", "or",   "in",  "on",      "at",
                    "by",  "for", "with", "from", "into", "as",  "than", "but", "because", "that"});
}

/// How sure it is that no sentence ends on this token where no full stop follows it. A predicate
/// ends one; mail and chat leave the stop out.
double unfinished(const Document& document, const Token& token, Language language) {
  if (needs_more(document, token, language)) return 0.8;
  if (language == Language::kEnglish) return is_content(token.pos) ? 0.45 : 0;
  return token.pos == Pos::kNoun || token.pos == Pos::kProperNoun ? 0.52 : 0;
}

}  // namespace

void check_truncated(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& target = pair.bitext.target;
  const Range tokens = target.tokens();
  if (tokens.size() < kLeastTokens || pair.bitext.source.tokens().size() < kLeastTokens) return;
  if (!is_finished(pair.bitext.source) || is_finished(target)) return;
  const Token& last = target.document->tokens[tokens.end - 1];
  const double confidence = unfinished(*target.document, last, target.language);
  if (confidence <= 0) return;
  Finding finding;
  finding.rule = &kRules[0];
  finding.severity = Severity::kMajor;
  finding.confidence = confidence;
  finding.target = last.span;
  finding.source = opposite_in_source(pair, last.span);
  finding.message = "the translation breaks off here; the source goes on to a full stop";
  findings.push_back(std::move(finding));
}

std::span<const Rule> truncated_rules() { return kRules; }

}  // namespace taiyaku
