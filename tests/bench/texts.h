// What the benchmarks read: the paragraphs of corpora/articles and their translations; and one
// lexicon for all.
#ifndef TAIYAKU_TESTS_BENCH_TEXTS_H_
#define TAIYAKU_TESTS_BENCH_TEXTS_H_

#include <string>
#include <vector>

#include "lexicon/lexicon.h"
#include "segment/segmenter.h"

namespace taiyaku::benchmarks {

const Lexicon& lexicon();
const SegmentModel& model();

struct TextPair {
  std::string english;
  std::string japanese;
};

/// As `taiyaku check` pairs them; each text ends in a line feed. @throws Error.
const std::vector<TextPair>& text_pairs();

/// One side of them.
std::vector<std::string> texts(Language language);

}  // namespace taiyaku::benchmarks

#endif  // TAIYAKU_TESTS_BENCH_TEXTS_H_
