// One model and one lexicon for the tests of align/, and bitexts made from strings.
#ifndef TAIYAKU_TESTS_ALIGN_BITEXT_FIXTURE_H_
#define TAIYAKU_TESTS_ALIGN_BITEXT_FIXTURE_H_

#include <string>
#include <utility>
#include <vector>

#include "align/bitext.h"
#include "lexicon/lexicon.h"
#include "segment/segmenter.h"

namespace taiyaku::testing {

inline const Lexicon& shared_lexicon() {
  static const Lexicon kLexicon(TAIYAKU_LEXICON);
  return kLexicon;
}

inline const SegmentModel& shared_model() {
  static const SegmentModel kModel({}, &shared_lexicon());
  return kModel;
}

/// Two presegmented files; keeps the documents that its bitext looks at.
struct Lines {
  Lines(std::string english_lines, std::string japanese_lines) {
    Segmenter segmenter(shared_model());
    english = segmenter.segment_lines(std::move(english_lines), Language::kEnglish);
    japanese = segmenter.segment_lines(std::move(japanese_lines), Language::kJapanese);
  }

  Bitext bitext() const {
    Bitext result{passage_of(english), passage_of(japanese)};
    result.source.language = Language::kEnglish;
    result.target.language = Language::kJapanese;
    return result;
  }

  Document english;
  Document japanese;
};

/// Beads as "1-1 2-1 0-1": how many sentences of each side, in order.
inline std::string shapes(const Alignment& alignment) {
  std::string result;
  for (const Bead& bead : alignment.beads) {
    if (!result.empty()) result += ' ';
    result += std::to_string(bead.source.size()) + "-" + std::to_string(bead.target.size());
  }
  return result;
}

/// Whether the beads cover both sides, each sentence once and in order.
inline bool tiles(const Alignment& alignment, const Bitext& bitext) {
  std::uint32_t source = bitext.source.sentences.begin;
  std::uint32_t target = bitext.target.sentences.begin;
  for (const Bead& bead : alignment.beads) {
    if (bead.source.begin != source || bead.target.begin != target) return false;
    if (bead.source.empty() && bead.target.empty()) return false;
    source = bead.source.end;
    target = bead.target.end;
  }
  return source == bitext.source.sentences.end && target == bitext.target.sentences.end;
}

}  // namespace taiyaku::testing

#endif  // TAIYAKU_TESTS_ALIGN_BITEXT_FIXTURE_H_
