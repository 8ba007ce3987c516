// Whether the words of a text have the counterparts that they are usually translated by in the
// other one: also words that no dictionary lists because they say so little (should, only, up,
// さらに).
#ifndef TAIYAKU_SCORE_USUAL_COUNTERPARTS_H_
#define TAIYAKU_SCORE_USUAL_COUNTERPARTS_H_

#include <bitset>
#include <cstddef>
#include <vector>

#include "align/bitext.h"
#include "score/coverage.h"
#include "score/usual_words.h"

namespace taiyaku {

/// The lemmas of one passage by their numbers. A view: its document must outlive it. Thread safe.
class UsualWords {
 public:
  /// `language` is that of the passage's side: a passage without letters has none of its own.
  UsualWords(const Passage& passage, Language language);

  const Passage& passage() const { return passage_; }
  /// What is known of a token of the passage; null when there is nothing.
  const UsualEntry* entry(std::uint32_t token) const {
    return usual_entry(words_[token - first_token_], language_);
  }
  /// How many tokens of the passage are that word.
  std::ptrdiff_t count(UsualWord word) const;

 private:
  Passage passage_;
  Language language_;
  std::uint32_t first_token_;
  std::vector<UsualWord> words_;   ///< one a token
  std::vector<UsualWord> sorted_;  ///< those in the table
  std::bitset<1024> seen_;         ///< filter before `sorted_`, by the last bits
};

/// How much more than on average the words of `source` surprise beside those of `target`, in nats;
/// less where a dictionary links the word to another one: `links` is Links::english_coverage or
/// japanese_coverage of the source. Words that surprise less than on average make up for none. Over
/// the root of their number: chance alone makes the sum no greater in a long text.
double missing_counterparts(const UsualWords& source, const UsualWords& target,
                            const std::vector<float>& links);

/// Raises what is covered of the passage of `words` where `others` has a usual counterpart of a
/// word that the dictionaries link to nothing, or to little.
void cover_by_usual_counterparts(const UsualWords& words, const UsualWords& others,
                                 Coverage& coverage);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_USUAL_COUNTERPARTS_H_
