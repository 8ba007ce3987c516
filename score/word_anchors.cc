#include "score/word_anchors.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <tuple>

#include "align/japanese_tokens.h"
#include "score/name_kinds.h"
#include "segment/characters.h"

namespace taiyaku {
namespace {

constexpr float kTied = 0.5F;  ///< from here on a link may tie two words
/// Links this much weaker than a word's best are chance.
constexpr float kAsGood = 0.6F;
/// … unless another name has it.
constexpr float kRival = 0.8F;
constexpr std::size_t kMostAnchors = 24;  ///< more are a list
constexpr std::string_view kMiddleDot = "・";

/// A run of Japanese tokens that may be a name.
struct Candidate {
  Range tokens;
  std::uint32_t sentence = 0;
  bool proper = false;  ///< a proper noun in kanji
};

class CandidateReader {
 public:
  CandidateReader(const Document& document, std::uint32_t sentence)
      : document_(document), sentence_(sentence), tokens_(document.sentences[sentence].tokens) {}

  void read(std::vector<Candidate>& found) const {
    for (std::uint32_t t = tokens_.begin; t < tokens_.end;) {
      const std::uint32_t end = std::max(read_one(t, found), t + 1);
      t = end;
    }
  }

 private:
  std::string_view text(std::uint32_t t) const { return surface(document_, document_.tokens[t]); }
  std::string_view word(std::uint32_t t) const { return norm(document_, document_.tokens[t]); }
  bool touches(std::uint32_t t, std::uint32_t gap) const {
    return document_.tokens[t].span.begin <= document_.tokens[t - 1].span.end + gap;
  }
  std::uint32_t bytes(Range tokens) const {
    return document_.tokens[tokens.end - 1].span.end - document_.tokens[tokens.begin].span.begin;
  }

  std::uint32_t read_one(std::uint32_t t, std::vector<Candidate>& found) const {
    if (is_katakana_or_dot(text(t)) && text(t) != kMiddleDot) return read_kana(t, found);
    if (is_latin(word(t))) return read_latin(t, found);
    const Token& token = document_.tokens[t];
    if (token.pos == Pos::kProperNoun && !is_short_hiragana(text(t))) {
      found.push_back({{t, t + 1}, sentence_, true});
    }
    return t + 1;
  }

  std::uint32_t read_kana(std::uint32_t t, std::vector<Candidate>& found) const {
    std::uint32_t end = t + 1;
    while (end < tokens_.end && is_katakana_or_dot(text(end)) && touches(end, 0)) ++end;
    while (text(end - 1) == kMiddleDot) --end;
    if (bytes({t, end}) >= kShortestKatakana) found.push_back({{t, end}, sentence_, false});
    return end;
  }

  std::uint32_t read_latin(std::uint32_t t, std::vector<Candidate>& found) const {
    std::uint32_t end = t + 1;
    while (end < tokens_.end && is_latin(word(end)) && touches(end, 1)) ++end;
    if (bytes({t, end}) >= 2) found.push_back({{t, end}, sentence_, false});
    return end;
  }

  const Document& document_;
  std::uint32_t sentence_;
  Range tokens_;
};

std::vector<Candidate> candidates(const Passage& passage) {
  std::vector<Candidate> found;
  found.reserve(kMostAnchors);
  for (std::uint32_t s = passage.sentences.begin; s < passage.sentences.end; ++s) {
    CandidateReader(*passage.document, s).read(found);
    if (found.size() >= kMostAnchors) break;
  }
  found.resize(std::min(found.size(), kMostAnchors));
  return found;
}

/// An English word that a candidate is tied to.
struct Tie {
  std::uint32_t english = 0;
  std::uint32_t candidate = 0;
  float strength = 0;
  bool contested = false;  ///< another candidate has the word as well
};

bool is_capital(const Document& document, std::uint32_t t) {
  return begins_with_capital(surface(document, document.tokens[t]));
}

/// Whether an English word can be a name, or what a loan word stands for.
bool can_tie(const Document& english, std::uint32_t t, const Candidate& candidate) {
  const Pos pos = english.tokens[t].pos;
  if (candidate.proper) return is_capital(english, t);
  return pos == Pos::kContent || pos == Pos::kProperNoun || pos == Pos::kPronoun ||
         is_capital(english, t);
}

/// The strongest tie of each English word and candidate, by candidate, then English word.
std::vector<Tie> ties(const PairAnalysis& pair, const std::vector<Candidate>& candidates) {
  const Document& english = *pair.bitext.english().document;
  std::vector<Tie> ties;
  ties.reserve(candidates.size());
  for (const Link& link : pair.links.links) {
    if (link.strength < kTied) continue;
    const auto at = std::partition_point(
        candidates.begin(), candidates.end(),
        [&](const Candidate& candidate) { return candidate.tokens.end <= link.japanese; });
    if (at == candidates.end() || link.japanese < at->tokens.begin) continue;
    if (!can_tie(english, link.english, *at)) continue;
    const auto index = static_cast<std::uint32_t>(at - candidates.begin());
    ties.push_back({link.english, index, link.strength});
  }
  std::sort(ties.begin(), ties.end(), [](const Tie& a, const Tie& b) {
    return std::tuple(a.candidate, a.english, -a.strength) <
           std::tuple(b.candidate, b.english, -b.strength);
  });
  const auto same = [](const Tie& a, const Tie& b) {
    return a.candidate == b.candidate && a.english == b.english;
  };
  ties.erase(std::unique(ties.begin(), ties.end(), same), ties.end());
  return ties;
}

/// The one run of English words that a candidate's ties make up; empty when there are two.
Range english_run(const Document& english, std::span<const Tie> ties) {
  float best = 0;
  for (const Tie& tie : ties) best = std::max(best, tie.strength);
  Range run;
  for (const Tie& tie : ties) {
    if (tie.strength < kAsGood * best) continue;
    if (run.empty()) {
      run = {tie.english, tie.english + 1};
      continue;
    }
    const bool names = english.tokens[run.begin].pos == Pos::kProperNoun &&
                       english.tokens[tie.english].pos == Pos::kProperNoun;
    if (tie.english - run.end > (names ? 1U : 0U)) return {};
    run.end = tie.english + 1;
  }
  return run;
}

/// Marks the ties whose word is tied about as well to another candidate.
void mark_contested(std::vector<Tie>& ties) {
  std::vector<Tie*> by_word;
  by_word.reserve(ties.size());
  for (Tie& tie : ties) by_word.push_back(&tie);
  std::stable_sort(by_word.begin(), by_word.end(),
                   [](const Tie* a, const Tie* b) { return a->english < b->english; });
  for (auto begin = by_word.begin(); begin != by_word.end();) {
    const std::uint32_t word = (*begin)->english;
    const auto end =
        std::find_if(begin, by_word.end(), [&](const Tie* tie) { return tie->english != word; });
    for (auto tie = begin; tie != end; ++tie) {
      (*tie)->contested = std::any_of(begin, end, [&](const Tie* other) {
        return other != *tie && other->strength >= kRival * (*tie)->strength;
      });
    }
    begin = end;
  }
}

std::uint32_t sentence_of(const Passage& passage, std::uint32_t token) {
  const auto& sentences = passage.document->sentences;
  const auto at = std::partition_point(
      sentences.begin() + passage.sentences.begin, sentences.begin() + passage.sentences.end,
      [&](const Sentence& sentence) { return sentence.tokens.end <= token; });
  return static_cast<std::uint32_t>(at - sentences.begin());
}

/// Two anchors that share an English word are none.
void drop_overlapping(std::vector<WordAnchor>& anchors) {
  std::vector<WordAnchor> kept;
  kept.reserve(anchors.size());
  for (const WordAnchor& anchor : anchors) {
    const auto overlaps =
        std::count_if(anchors.begin(), anchors.end(), [&](const WordAnchor& other) {
          return other.english.begin < anchor.english.end &&
                 anchor.english.begin < other.english.end;
        });
    if (overlaps == 1) kept.push_back(anchor);
  }
  anchors = std::move(kept);
}

/// The words of a candidate that are its own and begin like a name or a word with a meaning.
Range own_run(const Document& english, std::span<const Tie> own) {
  const Range run = english_run(english, own);
  if (run.empty()) return {};
  for (const Tie& tie : own) {
    if (tie.contested && tie.english >= run.begin && tie.english < run.end) return {};
  }
  const Pos pos = english.tokens[run.begin].pos;
  return pos == Pos::kContent || pos == Pos::kProperNoun ? run : Range{};
}

bool is_common(const Document& english, Range run) {
  for (std::uint32_t t = run.begin; t < run.end; ++t) {
    if (is_capital(english, t)) return false;
  }
  return true;
}

}  // namespace

std::vector<WordAnchor> find_word_anchors(const PairAnalysis& pair) {
  const Passage& passage = pair.bitext.english();
  const Document& english = *passage.document;
  const std::vector<Candidate> names = candidates(pair.bitext.japanese());
  std::vector<Tie> all = ties(pair, names);
  mark_contested(all);
  std::vector<WordAnchor> anchors;
  anchors.reserve(names.size());
  for (auto begin = all.begin(); begin != all.end();) {
    const std::uint32_t name = begin->candidate;
    const auto end =
        std::find_if(begin, all.end(), [&](const Tie& tie) { return tie.candidate != name; });
    const std::span<const Tie> own(begin, end);
    begin = end;
    const Range run = own_run(english, own);
    if (run.empty()) continue;
    anchors.push_back({run, names[name].tokens, sentence_of(passage, run.begin),
                       names[name].sentence, is_common(english, run)});
  }
  drop_overlapping(anchors);
  return anchors;
}

}  // namespace taiyaku
