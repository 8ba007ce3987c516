#include "score/context_gain.h"

namespace taiyaku {
namespace {

constexpr std::size_t kWindow = 4;

}  // namespace

void ContextGainSum::add_sentence(std::span<const GainingWord> words) {
  for (const GainingWord& word : words) {
    sum_.gain += word.gain;
    sum_.words += word.known ? 1 : 0;
  }
  for (std::size_t i = 0; i + kWindow <= words.size(); ++i) {
    const double sum = words[i].gain + words[i + 1].gain + words[i + 2].gain + words[i + 3].gain;
    if (!sum_.least.empty() && sum >= sum_.least_of_four) continue;
    sum_.least_of_four = sum;
    sum_.least = {words[i].token, words[i + kWindow - 1].token + 1};
  }
}

ContextGain ContextGainSum::result() const {
  ContextGain mean = sum_;
  if (mean.words > 0) mean.gain /= mean.words;
  return mean;
}

}  // namespace taiyaku
