// The frequent words whose usual counterparts are known, and what those are: a table learnt from
// translations (docs/RISK.md says how).
#ifndef TAIYAKU_SCORE_USUAL_WORDS_H_
#define TAIYAKU_SCORE_USUAL_WORDS_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "segment/document.h"

namespace taiyaku {

/// Number of a word among those of its language, dense from 0.
using UsualWord = std::uint16_t;
inline constexpr UsualWord kNoUsualWord = 0xffff;

/// A word of the other language, and how much the first one surprises beside it alone.
struct UsualCounterpart {
  UsualWord word = kNoUsualWord;
  std::uint8_t tenths = 0;  ///< of nats
};

/// What is known of one word. Its surprise is minus the logarithm, in nats, of how likely IBM's
/// model 1 finds it beside the words of the other text.
struct UsualEntry {
  std::int16_t average_hundredths = 0;  ///< of nats, over all translations that were learnt from
  std::uint8_t alone_tenths = 0;        ///< where a translation has none of `counterparts`
  std::array<UsualCounterpart, 6> counterparts;  ///< the likeliest first, then kNoUsualWord
};

/// The number of a lemma of that language; kNoUsualWord when it is in no entry of either language.
/// Thread safe.
UsualWord usual_word(std::string_view lemma, Language language);

/// Null for a word that is only a counterpart of others, and for kNoUsualWord. Thread safe.
const UsualEntry* usual_entry(UsualWord word, Language language);

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_USUAL_WORDS_H_
