#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

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

constexpr double kUnlikelyEnd = 0.6;
/// Fewer words are a heading or a label, whose full stop comes and goes.
constexpr std::uint32_t kLeastTokens = 6;
constexpr double kStopsShort = 0.7;
constexpr double kCutBefore = 0.75;

constexpr WordSet kStops = word_set(".", "。", "!", "?", "!?", "?!");  // as norms: NFKC
constexpr WordSet kCommas = word_set(",", "、");
constexpr WordSet kClosing = word_set("\"", "'", "”", "’", "」", "』", ")", "]");

/// The token of the full stop that the passage's last sentence ends with, perhaps inside a
/// quotation; none without one. That of an abbreviation (Inc., etc.) says nothing of the sentence.
std::optional<std::uint32_t> full_stop(const Passage& passage) {
  const Document& document = *passage.document;
  const Range tokens = passage.tokens();
  std::uint32_t end = tokens.end;
  while (end > tokens.begin && kClosing.contains(norm(document, document.tokens[end - 1]))) --end;
  if (end <= tokens.begin || !kStops.contains(norm(document, document.tokens[end - 1])))
    return std::nullopt;
  const bool sentence =
      end - 1 == tokens.begin ||
      abbreviation_of(surface(document, document.tokens[end - 2])) == Abbreviation::kNone;
  return sentence ? std::optional(end - 1) : std::nullopt;
}

bool is_nominal(Pos pos) {
  return pos == Pos::kNoun || pos == Pos::kProperNoun || pos == Pos::kPronoun ||
         pos == Pos::kNumber || pos == Pos::kSuffix;
}

/// Commas, and particles that end a Japanese sentence no more than "of" ends an English one. After
/// a predicate some of them do: 行くの, ないんですが, 寒いから.
bool needs_more(const Document& document, Range tokens, Language language) {
  static constexpr WordSet kCase =
      word_set("を", "の", "に", "は", "が", "で", "と", "へ", "も", "や");
  static constexpr WordSet kEnglish =
      word_set("the", "a", "an", "of", "to", "and", "or", "in", "on", "at", "by", "for", "with",
               "from", "into", "as", "than", "but", "because", "that");
  // Whatever a tagger calls them, no sentence ends on these.
  static constexpr WordSet kOpen =
      word_set("whether", "which", "whose", "if", "while", "although", "unless", "since", "between",
               "among", "against", "during", "without", "within", "toward", "towards", "upon",
               "via", "per", "every", "its", "their", "my", "our", "your", "very", "also", "such",
               "these", "those", "according", "including", "despite", "until", "when", "where");
  // … nor on these, unless what they repeat is understood: "and it is".
  static constexpr WordSet kAuxiliary =
      word_set("is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will",
               "would", "shall", "should", "must", "might", "could");
  const Token& token = document.tokens[tokens.end - 1];
  const std::string_view word = norm(document, token);
  if (kCommas.contains(word)) return true;
  if (language == Language::kEnglish) {
    const Pos before = document.tokens[tokens.end - 2].pos;
    const bool understood = before != Pos::kNoun && before != Pos::kContent;
    if (kOpen.contains(word) || (kAuxiliary.contains(word) && !understood)) return true;
    return (token.pos == Pos::kParticle || token.pos == Pos::kConjunction) &&
           kEnglish.contains(word);
  }
  const Pos before = document.tokens[tokens.end - 2].pos;
  // 不安定な: what it describes is missing.
  if (word == "な" && token.pos == Pos::kAuxiliary)
    return is_nominal(before) || before == Pos::kAdjective;
  return token.pos == Pos::kParticle && kCase.contains(word) && is_nominal(before);
}

/// 行け, 送ってくれ; not 続け, which is 続ける without its ending.
bool is_command(std::string_view form, std::string_view base) {
  static constexpr std::array<std::string_view, 8> kEnds = {"け", "げ", "せ", "て",
                                                            "ね", "べ", "め", "れ"};
  if (form.ends_with("くれ")) return true;
  const bool whole = base.starts_with(form) && base.substr(form.size()) == "る";
  return !whole && std::any_of(kEnds.begin(), kEnds.end(),
                               [&](std::string_view end) { return form.ends_with(end); });
}

/// 逮捕されかね, 走り出し: a verb in a form that something must follow. An order (行け) ends a
/// sentence as well, and so does た.
bool is_stem(const Document& document, std::uint32_t t) {
  static constexpr std::array<std::string_view, 13> kEnds = {
      "た", "だ", "う", "る", "い", "ろ", "よ", "ょ", "え", "て", "で", "ん", "つ"};
  const Token& token = document.tokens[t];
  if (token.pos != Pos::kVerb && token.pos != Pos::kAuxiliary) return false;
  const std::string_view form = surface(document, token);
  if (form == lemma(document, token) || form.size() < 6) return false;
  if (is_command(form, lemma(document, token))) return false;
  return std::none_of(kEnds.begin(), kEnds.end(),
                      [&](std::string_view end) { return form.ends_with(end); });
}

/// How sure it is that no sentence ends on the last of these tokens (two at least) where no full
/// stop follows it. A predicate ends one; mail and chat leave the stop out.
double unfinished(const Document& document, Range tokens, Language language) {
  if (needs_more(document, tokens, language)) return 0.8;
  if (language == Language::kJapanese && is_stem(document, tokens.end - 1)) return 0.6;
  const Pos last = document.tokens[tokens.end - 1].pos;
  if (language == Language::kEnglish) return is_content(last) ? 0.45 : 0;
  return last == Pos::kNoun || last == Pos::kProperNoun ? 0.52 : 0;
}

/// Whether a trigram model hardly expects an English sentence to end here: "an elderly", "began to
/// discuss". Of 1,700 edited sentences without their full stop 2 in 100 end like that, of those cut
/// in the middle behind a word with a meaning 21.
bool is_unlikely_end(const LanguageModel& model, const Document& document, Range tokens) {
  constexpr std::uint32_t kContext = 2;
  constexpr float kLeastNats = -3;
  std::vector<std::string_view> words;
  for (std::uint32_t t = tokens.end; t > tokens.begin && words.size() < kContext; --t) {
    if (document.tokens[t - 1].pos != Pos::kSymbol)
      words.insert(words.begin(), norm(document, document.tokens[t - 1]));
  }
  words.emplace_back("</s>");
  return model.knows(words.back()) && model.log_probability(words).back() < kLeastNats;
}

/// Whether the particle has come before in these tokens: 姉は東京が、妹は京都が。 is whole.
bool comes_again(const Document& document, Range tokens, std::string_view particle) {
  const auto begin = document.tokens.begin();
  return std::any_of(begin + tokens.begin, begin + tokens.end - 1, [&](const Token& token) {
    return token.pos == Pos::kParticle && norm(document, token) == particle;
  });
}

/// Whether a full stop stands where no sentence can end: behind a comma, an article, お or 約. Few
/// particles are sure: 詳しくは窓口で。 and 平和を。 are whole. `asks`: so is 今後の予定は。
bool stops_short(const Document& document, Range tokens, Language language, bool asks) {
  static constexpr WordSet kArticles = word_set("the", "a", "an", "and");
  static constexpr WordSet kPrefixes = word_set("お", "ご", "約", "第", "各", "毎", "計");
  static constexpr WordSet kParticles = word_set("の", "が", "や", "は");
  const Token& token = document.tokens[tokens.end - 1];
  const std::string_view word = norm(document, token);
  if (kCommas.contains(word)) return true;
  if (language == Language::kEnglish) return kArticles.contains(surface(document, token));
  if (token.pos == Pos::kPrefix) return kPrefixes.contains(word);
  return token.pos == Pos::kParticle && kParticles.contains(word) &&
         is_nominal(document.tokens[tokens.end - 2].pos) && !(word == "は" && asks) &&
         (word == "の" || !comes_again(document, tokens, word));
}

bool asks_question(const Passage& passage) {
  return surface(*passage.document, passage.span()).find('?') != std::string_view::npos;
}

/// The translation's end: a sentence that goes on no further than to a word that needs another.
void check_end(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Passage& target = pair.bitext.target;
  const Document& document = *target.document;
  Range tokens = target.tokens();
  const Range source = pair.bitext.source.tokens();
  if (tokens.size() < kLeastTokens || source.size() < kLeastTokens) return;
  if (!full_stop(pair.bitext.source)) {
    // Without a stop of the source's, only a comma that it cannot have led to is sure.
    const Token& end = pair.source().tokens[source.end - 1];
    const bool goes_on =
        end.pos == Pos::kSymbol || needs_more(pair.source(), source, pair.bitext.source.language);
    if (goes_on || !kCommas.contains(norm(document, document.tokens[tokens.end - 1]))) return;
  }
  double confidence = 0;
  if (const auto stop = full_stop(target)) {
    tokens = document.sentences[target.sentences.end - 1].tokens;
    tokens.end = *stop;
    if (tokens.size() < 2) return;
    const bool asks = asks_question(pair.bitext.source);
    confidence = stops_short(document, tokens, target.language, asks) ? kStopsShort : 0;
  } else {
    confidence = unfinished(document, tokens, target.language);
    if (target.language == Language::kEnglish && is_content(document.tokens[tokens.end - 1].pos) &&
        is_unlikely_end(pair.lexicon->english_model(), document, tokens))
      confidence = std::max(confidence, kUnlikelyEnd);
  }
  if (confidence <= 0) return;
  const Token& last = document.tokens[tokens.end - 1];
  findings.push_back(make_finding(kTruncated, Severity::kMajor, confidence,
                                  at_target(pair, last.span),
                                  "the translation breaks off here; the source does not"));
}

/// The translation's beginning: what closes or goes on there was never opened.
void check_beginning(const PairAnalysis& pair, std::vector<Finding>& findings) {
  static constexpr WordSet kNever =
      word_set("」", "』", "）", "】", "〉", "》", "”", "、", "。", ")", "]");
  const Range source = pair.bitext.source.tokens();
  const Range target = pair.bitext.target.tokens();
  if (source.size() < kLeastTokens || target.size() < kLeastTokens) return;
  const Token& first = pair.target().tokens[target.begin];
  const Token& opposite = pair.source().tokens[source.begin];
  if (!kNever.contains(surface(pair.target(), first)) ||
      kNever.contains(surface(pair.source(), opposite)))
    return;
  findings.push_back(make_finding(kTruncated, Severity::kMajor, kCutBefore,
                                  at_target(pair, first.span),
                                  "the beginning of the translation is missing"));
}

}  // namespace

void check_truncated(const PairAnalysis& pair, std::vector<Finding>& findings) {
  check_beginning(pair, findings);
  check_end(pair, findings);
}

std::span<const Rule> truncated_rules() { return kRules; }

}  // namespace taiyaku
