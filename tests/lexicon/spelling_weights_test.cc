#include "lexicon/spelling_weights.h"

#include <gtest/gtest.h>

#include "lexicon/kana.h"
#include "lexicon/lexicon.h"

namespace taiyaku {
namespace {

const SpellingWeights& letters() {
  static const Lexicon kLexicon(TAIYAKU_LEXICON);
  return kLexicon.letter_weights();
}

TEST(SpellingWeights, WhatBeginsNoChunkWasNeverSeen) {
  for (std::uint8_t mora = 0; mora < kMoraCount; ++mora) {
    for (std::uint8_t letter = 1; letter <= 26; ++letter) {
      if (letters().begins_chunk(mora, letter)) continue;
      EXPECT_EQ(letters().nats(mora, letter, 1), SpellingWeights::unseen_nats(1));
    }
  }
}

TEST(SpellingWeights, NoLettersCostWhatTheTableSays) {
  for (std::uint8_t mora = 0; mora < kMoraCount; ++mora) {
    EXPECT_EQ(letters().nats_unsaid(mora), letters().nats(mora, 0, 0));
  }
}

TEST(SpellingWeights, NoChunkGainsMoreThanItsLettersMayGain) {
  const Moras moras("シュトラウス");
  std::vector<SpellingWeights::SymbolGains> most(moras.size);
  letters().find_most_gained(moras, most);
  const Symbols word = letters_of("straussenhof");
  for (std::size_t i = 0; i < moras.size; ++i) {
    for (std::size_t j = 0; j < word.size; ++j) {
      std::uint32_t code = 0;
      float alone = 0;
      float bound = 0;
      for (std::size_t n = 1; n <= kLongestChunk && j + n <= word.size; ++n) {
        const std::uint8_t letter = word.item[j + n - 1];
        code = extended_chunk(code, letter);
        alone += letters().alone(letter);
        bound += most[0][letter];
        EXPECT_LE(alone - letters().nats(moras.item[i], code, n), bound + 1e-4F);
      }
    }
  }
}

}  // namespace
}  // namespace taiyaku
