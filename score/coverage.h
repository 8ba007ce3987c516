// How much of a passage has a counterpart in the other language, weighted by how much it says.
#ifndef TAIYAKU_SCORE_COVERAGE_H_
#define TAIYAKU_SCORE_COVERAGE_H_

#include <cstdint>
#include <vector>

#include "align/bitext.h"
#include "align/links.h"
#include "lexicon/lexicon.h"

namespace taiyaku {

/// A word that carries meaning, and whether the other side has it.
struct ContentWord {
  std::uint32_t token = 0;     ///< in Document::tokens
  std::uint32_t sentence = 0;  ///< in Document::sentences
  float information = 0;       ///< nats; what losing the word costs
  float covered = 0;           ///< strongest link, in [0, 1]
  WordId id = kNoWord;         ///< the lexicon's number of its lemma
};

/// The content words of one passage, in order. Light words (do, する, こと) are left out: every
/// translator adds and drops them.
struct Coverage {
  std::vector<ContentWord> words;
};

/// `links` is Links::english_coverage or japanese_coverage of that passage, `words` english_words
/// or japanese_words. Thread safe.
Coverage measure_coverage(const Lexicon& lexicon, const Passage& passage,
                          const std::vector<float>& links, const std::vector<WordId>& words);

/// Share of the information that is covered, in [0, 1]; 1 when there is no content word. `words` is
/// a range of Coverage::words.
double covered_share(const Coverage& coverage, Range words);
double covered_share(const Coverage& coverage);

/// What each word of `coverage`, which is the passage's, is covered by alone: a link to a word that
/// another sentence of the passage is linked to nearly as strongly counts for nothing, since that
/// word translates but one of them. Words covered by other means keep what they have. Linear in the
/// links.
Coverage unrivalled(const Coverage& coverage, const Links& links, const Passage& passage,
                    const Passage& opposite);

/// The words of one sentence, or of consecutive ones.
Range words_of_sentence(const Coverage& coverage, std::uint32_t sentence);
Range words_of_sentences(const Coverage& coverage, Range sentences);

/// A run of words in one sentence that the other side does not have. Single covered words inside it
/// are allowed for: broad glosses link a common word by chance.
struct UncoveredRun {
  Range words;             ///< in Coverage::words; begins and ends with an uncovered word
  double information = 0;  ///< nats, of its uncovered words less that of its covered ones
};

/// The runs of each sentence, those that say most first.
std::vector<UncoveredRun> uncovered_runs(const Coverage& coverage);

/// Bytes from the first to the last of these words.
Span span_of(const Document& document, const Coverage& coverage, Range words);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_COVERAGE_H_
