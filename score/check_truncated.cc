#include <array>
#include <string_view>

#include "score/checks.h"
#include "score/place.h"
#include "segment/abbreviations.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"OMIT004", "Accuracy/Omission", "truncated", "the translation breaks off"},
}};
constexpr const Rule& kTruncated = rule_named(kRules, "OMIT004");

/// Fewer words are a heading or a label, whose full stop comes and goes.
constexpr std::uint32_t kLeastTokens = 6;

constexpr WordSet kStops = word_set(".", "。", "!", "?", "!?", "?!");  // as norms: NFKC
constexpr WordSet kCommas = word_set(",", "、");
constexpr WordSet kClosing = word_set("\"", "'", "”", "’", "」", "』", ")", "]");

/// Whether the passage's last sentence ends with a full stop, perhaps inside a quotation. That of
/// an abbreviation (Inc., etc.) says nothing of the sentence.
bool is_finished(const Passage& passage) {
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  std::uint32_t end = tokens.end;
  while (end > tokens.begin && kClosing.contains(norm(document, document.tokens[end - 1]))) --end;
  if (end <= tokens.begin || !kStops.contains(norm(document, document.tokens[end - 1])))
    return false;
  return end - 1 == tokens.begin ||
         abbreviation_of(surface(document, document.tokens[end - 2])) == Abbreviation::kNone;
}

bool is_nominal(Pos pos) {
  return pos == Pos::kNoun || pos == Pos::kProperNoun || pos == Pos::kPronoun ||
         pos == Pos::kNumber || pos == Pos::kSuffix;
}

/// Commas, and particles that end a Japanese sentence no more than "of" ends an English one. After
/// a predicate some of them do: 行くの, ないんですが, 寒いから.
bool needs_more(const Document& document, Range tokens, Language language) {
  constexpr WordSet kCase = word_set("を", "の", "に", "は", "が", "で", "と", "へ", "も", "や");
  constexpr WordSet kEnglish =
      word_set("the", "a", "an", "of", "to", "and", "or", "in", "on", "at", "by", "for", "with",
               "from", "into", "as", "than", "but", "because", "that");
  const Token& token = document.tokens[tokens.end - 1];
  const std::string_view word = norm(document, token);
  if (kCommas.contains(word)) return true;
  if (language == Language::kEnglish) {
    return (token.pos == Pos::kParticle || token.pos == Pos::kConjunction) &&
           kEnglish.contains(word);
  }
  const Pos before = document.tokens[tokens.end - 2].pos;
  // 不安定な: what it describes is missing.
  if (word == "な" && token.pos == Pos::kAuxiliary)
    return is_nominal(before) || before == Pos::kAdjective;
  return token.pos == Pos::kParticle && kCase.contains(word) && is_nominal(before);
}

/// How sure it is that no sentence ends on the last of these tokens (two at least) where no full
/// stop follows it. A predicate ends one; mail and chat leave the stop out.
double unfinished(const Document& document, Range tokens, Language language) {
  if (needs_more(document, tokens, language)) return 0.8;
  const Pos last = document.tokens[tokens.end - 1].pos;
  if (language == Language::kEnglish) return is_content(last) ? 0.45 : 0;
  return last == Pos::kNoun || last == Pos::kProperNoun ? 0.52 : 0;
}

}  // namespace

void check_truncated(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& target = pair.bitext.target;
  const Range tokens = target.tokens();
  if (tokens.size() < kLeastTokens || pair.bitext.source.tokens().size() < kLeastTokens) return;
  if (!is_finished(pair.bitext.source) || is_finished(target)) return;
  const Token& last = target.document->tokens[tokens.end - 1];
  const double confidence = unfinished(*target.document, tokens, target.language);
  if (confidence <= 0) return;
  findings.push_back(
      make_finding(kTruncated, Severity::kMajor, confidence, at_target(pair, last.span),
                   "the translation breaks off here; the source goes on to a full stop"));
}

std::span<const Rule> truncated_rules() { return kRules; }

}  // namespace taiyaku
