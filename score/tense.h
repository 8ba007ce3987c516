// How much of a text is told in the past.
#ifndef TAIYAKU_SCORE_TENSE_H_
#define TAIYAKU_SCORE_TENSE_H_

#include "align/bitext.h"

namespace taiyaku {

/// Predicates by the tense that their form shows. What shows none (an English verb without ending,
/// a Japanese 連用形) is not counted.
struct TenseCount {
  unsigned past = 0;      ///< said, was, has come; 言った, でした
  unsigned not_past = 0;  ///< is, will come, can; 言う, です, だろう

  unsigned all() const { return past + not_past; }
  double past_share() const { return all() > 0 ? static_cast<double>(past) / all() : 0; }
};

/// Of a passage, by its language. Thread safe, linear.
TenseCount count_tenses(const Passage& passage);

/// How far the two sides' shares of the past are apart, in [0, 1]; 0 when either shows no tense.
/// Japanese tells parts of a past in the present, so a little says nothing.
double tense_shift(const Bitext& bitext);

/// How many progressives (is working, being built) and past perfects (had found) an English
/// translation has beyond what its source calls for: 〜ている, 〜てしまう, 〜中, 〜ところ; 0 for a
/// Japanese translation. Thread safe, linear.
unsigned aspect_surplus(const Bitext& bitext);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_TENSE_H_
