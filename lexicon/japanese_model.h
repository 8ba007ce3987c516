// What the trigram model of Japanese says of MeCab's tokens.
//
// The model's words are KyTea's: a stem and its endings are apart (食べ る, 行 っ), where IPADIC
// has one token. A token is therefore cut into the longest words of the model, from its beginning;
// one in ten is cut at all, one in two hundred of running text (names in katakana, 々) is not
// known.
#ifndef TAIYAKU_LEXICON_JAPANESE_MODEL_H_
#define TAIYAKU_LEXICON_JAPANESE_MODEL_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/language_model.h"

namespace taiyaku {

struct JapaneseTokenNats {
  float in_place = 0;       ///< natural logarithm of its probability after what is before it
  float alone = 0;          ///< the same, whatever stands before it
  std::uint32_t words = 0;  ///< of the model in it; with 0 the others are 0
};

/// One for each token of a sentence, norms as Document has them (NFKC, lower case); all zero for an
/// empty model. A token that the model does not know as a whole is not known, and the next one has
/// nothing before it. Thread safe.
std::vector<JapaneseTokenNats> japanese_log_probability(const LanguageModel& model,
                                                        std::span<const std::string_view> tokens);

}  // namespace taiyaku

#endif  // TAIYAKU_LEXICON_JAPANESE_MODEL_H_
