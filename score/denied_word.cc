#include "score/denied_word.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "segment/word_set.h"

namespace taiyaku {
namespace {

constexpr std::array<std::string_view, 6> kPrefixes = {"un", "dis", "ir", "il", "im", "in"};
/// Of what is denied; shorter rests are mostly no words of their own (under, image).
constexpr std::size_t kShortestDenied = 4;
constexpr std::size_t kLongestEnding = 4;

/// Words that begin like those and deny nothing, or not what the rest means.
bool is_exception(std::string_view lemma) {
  static constexpr WordSet kWords = word_set(
      "discard", "discharge", "disclose", "discontent", "discount", "discourse", "discover",
      "discovery", "disease", "disguise", "dismay", "dismiss", "disorder", "dispatch", "display",
      "dispose", "disposition", "dispute", "distract", "distraction", "distress", "distribute",
      "disturb", "illuminate", "illustrate", "immoral", "impair", "impale", "impart", "impassioned",
      "impeach", "impersonate", "implant", "implicate", "imply", "import", "important", "impose",
      "impress", "impression", "imprison", "imprisonment", "improve", "impulse", "inaction",
      "incense", "incident", "incline", "include", "income", "incoming", "increase", "indeed",
      "indent", "index", "indicate", "indifferent", "indoor", "induce", "infamous", "infant",
      "infect", "infer", "inflame", "inflammable", "inflow", "influence", "inform", "information",
      "ingrain", "ingredient", "inhabit", "inhabitant", "inherit", "input", "inquest", "inquire",
      "inset", "inside", "insight", "insist", "inspire", "install", "instalment", "instant",
      "instead", "institute", "instruct", "insure", "intake", "intend", "intense", "intent",
      "interest", "internet", "invade", "invaluable", "invent", "invert", "invest", "investment",
      "invite", "involve", "inward", "unit", "unite", "universe", "unleash", "unless", "unlike",
      "unlikely", "unlock", "until", "unravel", "unveil");
  return kWords.contains(lemma);
}

/// From here on a word has a counterpart, or may have none.
constexpr float kCounterpart = 0.5F;
constexpr float kUnlinked = 0.3F;
/// A gloss that weighs less is one of many.
constexpr float kMeant = 0.15F;

/// Whether 不, 無, 非 and the like stand before a word, in it or behind it (弁護不可能), or ない
/// behind it.
bool is_denied(const Document& document, Range tokens, std::uint32_t t) {
  static constexpr WordSet kDeny = word_set("不", "無", "非", "未", "反", "脱");
  static constexpr WordSet kBehind = word_set("ない", "ぬ", "ん", "ず");
  constexpr std::uint32_t kBeforeReach = 2;
  constexpr std::uint32_t kBehindReach = 6;
  constexpr std::size_t kKanji = 3;
  const std::uint32_t end = std::min(tokens.end, t + 1 + kBehindReach);
  for (std::uint32_t at = std::max(tokens.begin + kBeforeReach, t) - kBeforeReach; at < end; ++at) {
    const Token& token = document.tokens[at];
    const std::string_view word = surface(document, token);
    if (kDeny.contains(word.substr(0, kKanji))) return true;
    if (at > t && (kBehind.contains(lemma(document, token)) || kBehind.contains(word))) return true;
  }
  return false;
}

/// The two sides of a bead by language.
class Bilingual {
 public:
  Bilingual(const PairAnalysis& pair, const Bead& bead)
      : pair_(pair),
        from_english_(pair.bitext.english_is_source()),
        english_(from_english_ ? pair.source_coverage : pair.target_coverage),
        japanese_(from_english_ ? pair.target_coverage : pair.source_coverage),
        english_words_(words_of_sentences(english_, from_english_ ? bead.source : bead.target)),
        japanese_words_(words_of_sentences(japanese_, from_english_ ? bead.target : bead.source)) {}

  void append_affirmed(std::vector<FindingSpans>& places) const {
    const Document& document = *pair_.bitext.english().document;
    for (std::uint32_t w = english_words_.begin; w < english_words_.end; ++w) {
      if (english_.words[w].covered >= kUnlinked) continue;
      const Token& token = document.tokens[english_.words[w].token];
      const std::string_view denied = denied_word(*pair_.lexicon, lemma(document, token));
      if (denied.empty()) continue;
      const Span japanese = meaning_of(denied, lemma(document, token));
      if (japanese.empty()) continue;
      places.push_back(from_english_ ? FindingSpans{token.span, japanese}
                                     : FindingSpans{japanese, token.span});
    }
  }

 private:
  /// A Japanese word that means what is denied and has no counterpart of its own; empty where one
  /// means what the English word says.
  Span meaning_of(std::string_view denied, std::string_view english) const {
    const Document& document = *pair_.bitext.japanese().document;
    const Range passage = pair_.bitext.japanese().tokens();
    Span found;
    for (std::uint32_t w = japanese_words_.begin; w < japanese_words_.end; ++w) {
      const std::uint32_t t = japanese_.words[w].token;
      const Range tokens{t, std::min(t + 2, passage.end)};
      if (means(tokens, english)) return {};
      const bool open = found.empty() && japanese_.words[w].covered < kCounterpart;
      if (open && !is_denied(document, passage, t) && means(tokens, denied))
        found = document.tokens[t].span;
    }
    return found;
  }

  /// Whether a dictionary translates the first of the tokens, or both as one word, by the English
  /// word, whatever its ending.
  bool means(Range tokens, std::string_view english) const {
    const Document& document = *pair_.bitext.japanese().document;
    const Span both{document.tokens[tokens.begin].span.begin,
                    document.tokens[tokens.end - 1].span.end};
    return is_translated(lemma(document, document.tokens[tokens.begin]), english) ||
           is_translated(surface(document, both), english);
  }

  bool is_translated(std::string_view japanese, std::string_view english) const {
    for (const Gloss& gloss : pair_.lexicon->glosses(pair_.lexicon->japanese(japanese))) {
      if (gloss.weight >= kMeant && is_same_stem(pair_.lexicon->english_word(gloss.word), english))
        return true;
    }
    return false;
  }

  const PairAnalysis& pair_;
  bool from_english_;
  const Coverage& english_;
  const Coverage& japanese_;
  Range english_words_;
  Range japanese_words_;
};

}  // namespace

std::string_view denied_word(const Lexicon& lexicon, std::string_view lemma) {
  for (const std::string_view prefix : kPrefixes) {
    if (!lemma.starts_with(prefix) || lemma.size() < prefix.size() + kShortestDenied) continue;
    const std::string_view rest = lemma.substr(prefix.size());
    if (lexicon.is_lemma(rest) && !is_exception(lemma)) return rest;
  }
  return {};
}

bool is_same_stem(std::string_view one, std::string_view other) {
  if (one.size() > other.size()) std::swap(one, other);
  if (one.size() < kShortestDenied) return one == other;
  const auto differs = std::ranges::mismatch(one, other);
  const auto common = static_cast<std::size_t>(differs.in1 - one.begin());
  // believe and believing, fair and fairness.
  return common + 1 >= one.size() && other.size() - common <= kLongestEnding;
}

std::vector<FindingSpans> affirmed_words(const PairAnalysis& pair, const Bead& bead) {
  std::vector<FindingSpans> places;
  Bilingual(pair, bead).append_affirmed(places);
  return places;
}

}  // namespace taiyaku
