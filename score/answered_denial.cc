#include "score/answered_denial.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "score/place.h"
#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr float kMeant = 0.3F;
constexpr float kLinked = 0.5F;
/// Tokens behind an English negation among which the word is that it denies.
constexpr std::uint32_t kEnglishReach = 8;
/// Tokens before a Japanese one.
constexpr std::uint32_t kJapaneseReach = 5;

/// Verbs that say little by themselves.
constexpr WordSet kLightJapanese =
    word_set("する", "なる", "ある", "いる", "おる", "くる", "いく", "しまう", "れる", "られる",
             "せる", "させる", "くれる", "もらう", "みる", "おく", "ない");

class Sides {
 public:
  Sides(const PairAnalysis& pair, Range english, Range japanese)
      : pair_(pair),
        english_(*pair.bitext.english().document),
        japanese_(*pair.bitext.japanese().document),
        english_tokens_(tokens_of(english_, english)),
        japanese_tokens_(tokens_of(japanese_, japanese)) {}

  /// Of what an English negation denies.
  bool said_in_japanese(Span cue) const {
    const std::uint32_t first = first_behind(english_, english_tokens_, cue.end);
    const std::uint32_t end = std::min(first + kEnglishReach, english_tokens_.end);
    for (std::uint32_t t = first; t < end; ++t) {
      const Token& token = english_.tokens[t];
      const std::string_view word = norm(english_, token);
      if (word == "," || word == ";" || word == ".") return false;
      // What has its counterpart is denied by nothing over there.
      if (token.pos == Pos::kContent)
        return is_open_english(t) && has_japanese_antonym(lemma(english_, token));
    }
    return false;
  }

  /// Of what a Japanese negation denies.
  bool said_in_english(Span cue) const {
    const std::uint32_t at = first_behind(japanese_, japanese_tokens_, cue.begin);
    if (is_superlative(at)) return true;
    for (std::uint32_t t = at; t > japanese_tokens_.begin && at - t < kJapaneseReach;) {
      const Token& token = japanese_.tokens[--t];
      const std::string_view base = lemma(japanese_, token);
      if (!is_content(token.pos) || kLightJapanese.contains(base)) continue;
      return is_open_japanese(t) && has_english_antonym(base);
    }
    return false;
  }

 private:
  static std::uint32_t first_behind(const Document& document, Range tokens, std::uint32_t byte) {
    const auto begin = document.tokens.begin();
    return static_cast<std::uint32_t>(
        std::partition_point(begin + tokens.begin, begin + tokens.end,
                             [&](const Token& token) { return token.span.begin < byte; }) -
        begin);
  }

  /// 彼ほど…選手はいない: "better than any other player", "the best I have ever seen".
  bool is_superlative(std::uint32_t cue) const {
    static constexpr WordSet kBehindThan = word_set("any", "anyone", "anybody", "anything",
                                                    "anywhere", "ever", "all", "most", "usual");
    bool compares = false;
    for (std::uint32_t t = japanese_tokens_.begin; t < cue; ++t)
      compares |= surface(japanese_, japanese_.tokens[t]) == "ほど";
    if (!compares) return false;
    for (std::uint32_t t = english_tokens_.begin; t + 1 < english_tokens_.end; ++t) {
      const std::string_view word = norm(english_, english_.tokens[t]);
      if (word == "most" || word == "ever") return true;
      if (word == "than" && kBehindThan.contains(norm(english_, english_.tokens[t + 1])))
        return true;
    }
    return false;
  }

  bool is_open_english(std::uint32_t t) const {
    const std::uint32_t at = t - pair_.bitext.english().tokens().begin;
    return at < pair_.links.english_coverage.size() && pair_.links.english_coverage[at] < kLinked;
  }
  bool is_open_japanese(std::uint32_t t) const {
    const std::uint32_t at = t - pair_.bitext.japanese().tokens().begin;
    return at < pair_.links.japanese_coverage.size() && pair_.links.japanese_coverage[at] < kLinked;
  }

  /// Whether a Japanese word without another counterpart means the opposite of the English one.
  bool has_japanese_antonym(std::string_view english) const {
    const Lexicon& lexicon = *pair_.lexicon;
    const auto antonyms = lexicon.antonyms(lexicon.english(english));
    if (antonyms.empty()) return false;
    for (std::uint32_t t = japanese_tokens_.begin; t < japanese_tokens_.end; ++t) {
      if (!is_content(japanese_.tokens[t].pos) || !is_open_japanese(t)) continue;
      for (const Gloss& gloss :
           lexicon.glosses(lexicon.japanese(lemma(japanese_, japanese_.tokens[t])))) {
        if (gloss.weight >= kMeant &&
            std::find(antonyms.begin(), antonyms.end(), gloss.word) != antonyms.end())
          return true;
      }
    }
    return false;
  }

  /// "Take" is the opposite of "give" and says nothing of 効果を上げていない.
  static bool is_light(std::string_view english) {
    static constexpr WordSet kLight =
        word_set("take", "give", "get", "come", "go", "make", "do", "have", "be", "put", "set",
                 "let", "out", "in", "up", "down", "off", "on", "man", "woman");
    return kLight.contains(english);
  }

  /// Whether an English word without another counterpart is the opposite of what the Japanese one
  /// means.
  bool has_english_antonym(std::string_view japanese) const {
    const Lexicon& lexicon = *pair_.lexicon;
    for (const Gloss& gloss : lexicon.glosses(lexicon.japanese(japanese))) {
      if (gloss.weight < kMeant) continue;
      const auto antonyms = lexicon.antonyms(gloss.word);
      if (antonyms.empty()) continue;
      for (std::uint32_t t = english_tokens_.begin; t < english_tokens_.end; ++t) {
        const std::string_view base = lemma(english_, english_.tokens[t]);
        if (!is_content(english_.tokens[t].pos) || !is_open_english(t) || is_light(base)) continue;
        const WordId word = lexicon.english(base);
        if (std::find(antonyms.begin(), antonyms.end(), word) != antonyms.end()) return true;
      }
    }
    return false;
  }

  const PairAnalysis& pair_;
  const Document& english_;
  const Document& japanese_;
  Range english_tokens_;
  Range japanese_tokens_;
};

}  // namespace

void soften_answered_denials(const PairAnalysis& pair, NegatedText english, NegatedText japanese) {
  const auto surplus = std::ranges::count_if(english.cues, &NegationCue::plain) -
                       std::ranges::count_if(japanese.cues, &NegationCue::plain);
  if (surplus == 0) return;
  const Sides sides(pair, english.sentences, japanese.sentences);
  for (NegationCue& cue : surplus > 0 ? english.cues : japanese.cues) {
    if (!cue.plain) continue;
    if (surplus > 0 ? sides.said_in_japanese(cue.span) : sides.said_in_english(cue.span))
      cue.plain = false;
  }
}

}  // namespace taiyaku
