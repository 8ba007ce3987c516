#include "lexicon/names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "lexicon/spelling_model.h"
#include "lexicon/spelling_weights.h"

namespace taiyaku {
namespace {

// Nats of a letter by itself, in the words held out of the fit of the spelling weights.
constexpr std::array<float, 26> kLetterNats = {
    2.27f, 3.86f, 3.35f, 3.55f, 2.29f, 4.37f, 3.62f, 3.39f, 2.56f, 5.44f, 3.77f, 2.87f, 3.40f,
    2.63f, 2.67f, 3.85f, 6.19f, 2.59f, 2.83f, 2.91f, 3.33f, 4.19f, 4.55f, 6.05f, 4.10f, 4.90f};

// The logistic curve through the gain per letter. Measured on 5,000 katakana entries of ENAMDICT:
// above 0.7 are 97.1 % of the true pairs, 0.07 % of random names of like length (AUC 0.9991) and
// 5.4 % of the nearest of forty names with the same first letter (AUC 0.9907).
constexpr double kSlope = 1.5;
constexpr double kMatchRatio = 0.17;
constexpr double kMatchLogit = 0.8473;  // of 0.7

constexpr float kImpossible = -std::numeric_limits<float>::infinity();

// A mora that does not fit its letters at all (ジャクソン, Johnson) counts for more than what it
// costs: by this share of its loss for every letter of the word.
constexpr float kMisfit = 0.1f;

/// What spelling a mora so gains over the letters by themselves, in nats.
float gain(float letters_alone, float spelled, float misfit) {
  const float gain = letters_alone - spelled;
  return gain < 0 ? gain * misfit : gain;
}

/// Nats that the best way to spell all moras with all letters gains, or minus infinity.
float best_spelling(const Letters& letters, const Moras& moras) {
  const SpellingWeights& weights = spelling_weights();
  const float misfit = 1 + kMisfit * static_cast<float>(letters.size);
  std::array<float, std::tuple_size_v<decltype(Letters::item)> + 1 + kLongestChunk> best;
  best.fill(kImpossible);
  best[0] = 0;
  for (std::size_t i = 0; i < moras.size; ++i) {
    // In place, from the last letter back: what a mora adds never feeds the same mora again.
    for (std::size_t j = std::min(letters.size, kLongestChunk * i) + 1; j-- > 0;) {
      const float here = best[j];
      if (here == kImpossible) continue;
      best[j] = here + gain(0, weights.nats(moras.item[i], 0, 0), misfit);
      std::uint32_t code = 0;
      float alone = 0;
      for (std::size_t n = 1; n <= kLongestChunk && j + n <= letters.size; ++n) {
        const char letter = letters.item[j + n - 1];
        code = extended_chunk(code, letter);
        alone += kLetterNats[static_cast<std::size_t>(letter - 'a')];
        best[j + n] =
            std::max(best[j + n], here + gain(alone, weights.nats(moras.item[i], code, n), misfit));
      }
    }
  }
  return best[letters.size];
}

}  // namespace

double transliteration_similarity(std::string_view english, std::string_view kana) {
  const Letters letters(english);
  const Moras moras(kana);
  if (letters.size == 0 || moras.size == 0 || letters.size > kLongestChunk * moras.size ||
      moras.size > 2 * letters.size + 2) {
    return 0;
  }
  const double ratio =
      static_cast<double>(best_spelling(letters, moras)) / static_cast<double>(letters.size);
  return 1 / (1 + std::exp(-kSlope * (ratio - kMatchRatio) - kMatchLogit));
}

}  // namespace taiyaku
