#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "score/checks.h"
#include "score/place.h"
#include "score/quotations.h"
#include "score/quote.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 2> kRules = {{
    {"OMIT006", "Accuracy/Omission", "clause", "who said it, after a quotation, is missing"},
    {"OMIT007", "Accuracy/Omission", "clause", "a quotation is missing"},
}};
constexpr const Rule& kSpeaker = rule_named(kRules, "OMIT006");
constexpr const Rule& kQuotation = rule_named(kRules, "OMIT007");

/// A quotation that says less is a name or a word in quotation marks.
constexpr std::size_t kLeastWords = 4;
constexpr double kLeastInformation = 20;
/// A translated quotation rarely has less than this of its information covered.
constexpr double kQuotationShare = 0.35;
/// … and one that became reported speech, whose words are freer, than this.
constexpr double kReportedShare = 0.15;

/// "said the minister of finance, who …": more than this says more than who spoke.
constexpr std::size_t kMostTailTokens = 18;
constexpr std::size_t kLeastTailTokens = 2;
/// Nats. 「〜」 alone may stand for “…,” he said.
constexpr double kSpeakerInformation = 8;

bool is_saying(const Document& document, const Token& token, Language language) {
  static constexpr WordSet kEnglish =
      word_set("say", "tell", "ask", "add", "write", "explain", "reply", "tweet", "comment",
               "claim", "insist", "state", "post", "continue", "note", "answer", "shout", "yell",
               "whisper", "conclude", "recall", "exclaim", "admit", "argue", "warn", "according",
               "stress", "emphasize", "emphasise", "announce", "point", "urge", "call", "respond",
               "describe", "criticize", "criticise", "reveal", "report", "express", "promise");
  static constexpr WordSet kJapanese =
      word_set("言う", "いう", "述べる", "語る", "話す", "尋ねる", "聞く", "答える", "付け加える",
               "叫ぶ", "書く", "伝える", "訴える", "問う", "問いかける", "つぶやく", "ささやく",
               "よる", "思う", "呼びかける", "続ける", "明かす", "返す");
  static constexpr WordSet kJapaneseNouns =
      word_set("説明", "発表", "主張", "警告", "指摘", "コメント", "投稿", "ツイート", "質問",
               "強調", "発言", "談");
  const std::string_view word = lemma(document, token);
  if (language == Language::kEnglish) return kEnglish.contains(word);
  return kJapanese.contains(word) || kJapaneseNouns.contains(word);
}

bool says(const Passage& passage, Range tokens) {
  const auto& all = passage.document->tokens;
  return std::any_of(all.begin() + tokens.begin, all.begin() + tokens.end, [&](const Token& token) {
    return is_saying(*passage.document, token, passage.language);
  });
}

/// The tokens behind a byte of the passage.
Range tokens_behind(const Passage& passage, std::uint32_t byte) {
  const Range tokens = passage.tokens();
  const auto& all = passage.document->tokens;
  const auto first =
      std::partition_point(all.begin() + tokens.begin, all.begin() + tokens.end,
                           [&](const Token& token) { return token.span.begin < byte; });
  return {static_cast<std::uint32_t>(first - all.begin()), tokens.end};
}

/// The tokens of the passage before a byte.
Range tokens_before(const Passage& passage, std::uint32_t byte) {
  return {passage.tokens().begin, tokens_behind(passage, byte).begin};
}

std::size_t words_in(const Passage& passage, Range tokens) {
  const auto& all = passage.document->tokens;
  return static_cast<std::size_t>(
      std::count_if(all.begin() + tokens.begin, all.begin() + tokens.end,
                    [](const Token& token) { return token.pos != Pos::kSymbol; }));
}

/// What the content words of some bytes say, and how much of that the other side has.
struct Weight {
  std::size_t words = 0;
  double information = 0;
  double covered = 0;
};

Weight weight_of(const Document& document, const Coverage& coverage, Span span) {
  Weight weight;
  const auto begins = [&](const ContentWord& word) {
    return document.tokens[word.token].span.begin;
  };
  auto word = std::partition_point(coverage.words.begin(), coverage.words.end(),
                                   [&](const ContentWord& w) { return begins(w) < span.begin; });
  for (; word != coverage.words.end() && begins(*word) < span.end; ++word) {
    ++weight.words;
    weight.information += word->information;
    weight.covered += word->information * word->covered;
  }
  return weight;
}

/// The clause behind the source's last quotation that says whose words they were; empty for none.
Range speaker_clause(const Passage& source, const std::vector<Quotation>& quotations) {
  if (quotations.empty()) return {};
  const Quotation& last = quotations.back();
  if (!last.closed || !last.opened) return {};
  const Range tail = tokens_behind(source, last.words.end);
  const std::size_t words = words_in(source, tail);
  if (words < kLeastTailTokens || words > kMostTailTokens || !says(source, tail)) return {};
  return tail;
}

/// How sure it is that the translation does not say who spoke.
double speaker_confidence(const PairAnalysis& pair, const std::vector<Quotation>& quotations,
                          Span clause) {
  if (quotations.empty()) return 0;
  const Passage& target = pair.bitext.target;
  const Weight weight = weight_of(pair.source(), pair.source_coverage, clause);
  const double lost = weight.information - weight.covered;
  if (says(target, tokens_before(target, quotations.back().words.begin))) return 0;
  // It breaks off inside the quotation.
  if (!quotations.back().closed) return lost >= kSpeakerInformation ? 0.8 : 0.6;
  const Range behind = tokens_behind(target, quotations.back().words.end);
  if (words_in(target, behind) > 0 || says(target, target.tokens())) return 0;
  return lost >= kSpeakerInformation ? 0.6 : 0;
}

void check_speaker(const PairAnalysis& pair, const std::vector<Quotation>& source,
                   const std::vector<Quotation>& target, std::vector<Finding>& findings) {
  const Range tail = speaker_clause(pair.bitext.source, source);
  if (tail.empty()) return;
  // From the first word: the closing mark is the quotation's.
  std::uint32_t first = tail.begin;
  while (pair.source().tokens[first].pos == Pos::kSymbol) ++first;
  const Span clause{pair.source().tokens[first].span.begin,
                    pair.source().tokens[tail.end - 1].span.end};
  const double confidence = speaker_confidence(pair, target, clause);
  if (confidence <= 0) return;
  findings.push_back(make_finding(
      kSpeaker, Severity::kMajor, confidence, only_in_source(pair, clause),
      fmt::format("not in the translation: “{}”", quote(surface(pair.source(), clause)))));
}

/// Japanese without a verb is a name or a title, which may be rendered by sound.
bool is_speech(const Passage& passage, Span words) {
  if (passage.language != Language::kJapanese) return true;
  const auto& all = passage.document->tokens;
  const Range tokens{tokens_behind(passage, words.begin).begin,
                     tokens_behind(passage, words.end).begin};
  return std::any_of(all.begin() + tokens.begin, all.begin() + tokens.end, [](const Token& token) {
    return token.pos == Pos::kVerb || token.pos == Pos::kAuxiliary;
  });
}

void check_quotations(const PairAnalysis& pair, const std::vector<Quotation>& source,
                      const std::vector<Quotation>& target, std::vector<Finding>& findings) {
  if (target.size() >= source.size()) return;
  const bool reported = says(pair.bitext.target, pair.bitext.target.tokens());
  for (const Quotation& quotation : source) {
    const Weight weight = weight_of(pair.source(), pair.source_coverage, quotation.words);
    if (weight.words < kLeastWords || weight.information < kLeastInformation) continue;
    const double share = reported ? kReportedShare : kQuotationShare;
    if (weight.covered >= share * weight.information) continue;
    if (!is_speech(pair.bitext.source, quotation.words)) continue;
    findings.push_back(make_finding(kQuotation, Severity::kMajor, 0.65,
                                    only_in_source(pair, quotation.words),
                                    fmt::format("this quotation is missing: “{}”",
                                                quote(surface(pair.source(), quotation.words)))));
  }
}

}  // namespace

void check_quotation(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const std::vector<Quotation> source = find_quotations(pair.bitext.source);
  if (source.empty()) return;
  const std::vector<Quotation> target = find_quotations(pair.bitext.target);
  check_speaker(pair, source, target, findings);
  check_quotations(pair, source, target, findings);
}

std::span<const Rule> quotation_rules() { return kRules; }

}  // namespace taiyaku
