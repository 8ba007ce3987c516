#include "score/coverage.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr WordSet kLightEnglish =
    word_set("be", "do", "have", "make", "get", "go", "say", "take", "come", "thing", "also",
             "very", "just", "only", "even", "more", "most", "much", "many", "well", "so", "too",
             "then", "there", "here", "now", "still", "such", "other", "one", "mr", "mrs", "ms",
             "tell", "use", "way", "let", "it", "not");

constexpr WordSet kLightJapanese =
    word_set("する", "ある", "いる", "なる", "こと", "もの", "ため", "よう", "ところ", "とき", "時",
             "さん", "氏", "など", "これ", "それ", "あれ", "ここ", "そこ", "そう", "こう", "いう",
             "言う", "できる", "くる", "来る", "いく", "行く", "しまう", "おる", "いただく",
             "くださる", "思う", "みる", "また", "まま", "わけ", "はず", "ない", "の", "その",
             "この", "とても", "さらに", "的", "者", "述べる", "語る", "れる");

bool is_light(std::string_view lemma, Language language) {
  return language == Language::kEnglish ? kLightEnglish.contains(lemma)
                                        : kLightJapanese.contains(lemma);
}

float information(const Lexicon& lexicon, WordId word, Language language) {
  const float nats = language == Language::kEnglish ? lexicon.english_information(word)
                                                    : lexicon.japanese_information(word);
  // The rarest words say no more than a rare one; the commonest are still words.
  return std::clamp(nats, 2.0F, 12.0F);
}

constexpr float kCovered = 0.3F;

/// The run that begins at the uncovered word `begin`, by maximal sum of (+ uncovered, − covered).
UncoveredRun run_from(const std::vector<ContentWord>& words, std::uint32_t begin) {
  UncoveredRun best{{begin, begin}, 0};
  double sum = 0;
  for (std::uint32_t i = begin; i < words.size() && words[i].sentence == words[begin].sentence;
       ++i) {
    const ContentWord& word = words[i];
    sum += word.covered < kCovered ? word.information : -1.5 * word.information * word.covered;
    if (sum < 0) break;
    if (sum > best.information) best = {{begin, i + 1}, sum};
  }
  return best;
}

}  // namespace

Coverage measure_coverage(const Lexicon& lexicon, const Passage& passage,
                          const std::vector<float>& links, const std::vector<WordId>& words) {
  Coverage coverage;
  const Document& document = *passage.document;
  const std::uint32_t first = passage.tokens().begin;
  coverage.words.reserve(passage.tokens().size());
  for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
    const Range tokens = document.sentences[s].tokens;
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const Token& token = document.tokens[t];
      if (!is_content(token.pos) || is_light(lemma(document, token), passage.language)) continue;
      const float covered = t - first < links.size() ? links[t - first] : 0.0F;
      const WordId word = words[t - first];
      coverage.words.push_back({t, s, information(lexicon, word, passage.language), covered, word});
    }
  }
  return coverage;
}

Coverage unrivalled(const Coverage& coverage, const Links& links, const Passage& passage,
                    const Passage& opposite) {
  constexpr float kNearly = 0.9F;
  const Range tokens = passage.tokens();
  const bool english = passage.language == Language::kEnglish;
  std::vector<std::uint32_t> sentence_of(tokens.size());
  for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
    const Range within = passage.document->sentences[s].tokens;
    for (std::uint32_t t = within.begin; t < within.end; ++t) sentence_of[t - tokens.begin] = s;
  }
  /// Of a word opposite: the sentence that is linked to it best, and how well it and others are.
  struct Claim {
    std::uint32_t sentence = 0;
    float best = 0;
    float others = 0;
  };
  const auto here = [&](const Link& link) {
    return (english ? link.english : link.japanese) - tokens.begin;
  };
  const auto there = [&](const Link& link) {
    return (english ? link.japanese : link.english) - opposite.tokens().begin;
  };
  std::vector<Claim> claims(opposite.tokens().size());
  for (const Link& link : links.links) {
    Claim& claim = claims[there(link)];
    const std::uint32_t sentence = sentence_of[here(link)];
    if (sentence == claim.sentence || claim.best == 0) {
      claim.best = std::max(claim.best, link.strength);
      claim.sentence = sentence;
    } else if (link.strength > claim.best) {
      claim = {sentence, link.strength, claim.best};
    } else {
      claim.others = std::max(claim.others, link.strength);
    }
  }
  constexpr float kNoLink = -1;
  std::vector<float> own(tokens.size(), kNoLink);
  for (const Link& link : links.links) {
    const Claim& claim = claims[there(link)];
    const float rival = claim.sentence == sentence_of[here(link)] ? claim.others : claim.best;
    float& word = own[here(link)];
    word = std::max(word, rival < kNearly * link.strength ? link.strength : 0.0F);
  }
  Coverage alone = coverage;
  for (ContentWord& word : alone.words) {
    const float strength = own[word.token - tokens.begin];
    if (strength != kNoLink) word.covered = std::min(word.covered, strength);
  }
  return alone;
}

double covered_share(const Coverage& coverage, Range words) {
  double total = 0;
  double covered = 0;
  for (std::uint32_t i = words.begin; i < words.end; ++i) {
    total += coverage.words[i].information;
    covered += coverage.words[i].information * coverage.words[i].covered;
  }
  return total > 0 ? covered / total : 1.0;
}

double covered_share(const Coverage& coverage) {
  return covered_share(coverage, {0, static_cast<std::uint32_t>(coverage.words.size())});
}

Range words_of_sentence(const Coverage& coverage, std::uint32_t sentence) {
  return words_of_sentences(coverage, {sentence, sentence + 1});
}

Range words_of_sentences(const Coverage& coverage, Range sentences) {
  const auto& words = coverage.words;
  const auto less = [](const ContentWord& word, std::uint32_t s) { return word.sentence < s; };
  const auto begin = std::lower_bound(words.begin(), words.end(), sentences.begin, less);
  const auto end = std::lower_bound(begin, words.end(), sentences.end, less);
  return {static_cast<std::uint32_t>(begin - words.begin()),
          static_cast<std::uint32_t>(end - words.begin())};
}

std::vector<UncoveredRun> uncovered_runs(const Coverage& coverage) {
  std::vector<UncoveredRun> runs;
  runs.reserve(coverage.words.size() / 4 + 1);
  const auto& words = coverage.words;
  for (std::uint32_t i = 0; i < words.size();) {
    if (words[i].covered >= kCovered) {
      ++i;
      continue;
    }
    runs.push_back(run_from(words, i));
    i = std::max(runs.back().words.end, i + 1);
  }
  std::sort(runs.begin(), runs.end(), [](const UncoveredRun& a, const UncoveredRun& b) {
    return a.information != b.information ? a.information > b.information
                                          : a.words.begin < b.words.begin;
  });
  return runs;
}

Span span_of(const Document& document, const Coverage& coverage, Range words) {
  if (words.empty()) return {};
  return {document.tokens[coverage.words[words.begin].token].span.begin,
          document.tokens[coverage.words[words.end - 1].token].span.end};
}

}  // namespace taiyaku
