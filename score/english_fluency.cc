#include "score/english_fluency.h"

#include <limits>
#include <string_view>
#include <vector>

namespace taiyaku {
namespace {

constexpr std::size_t kWindow = 4;
/// The model was trained on words alone; this one stands where a number may.
constexpr std::string_view kNumberWord = "five";
/// Below this a word by itself is not in the model.
constexpr float kLeastKnown = -13.9F;

/// The words of one sentence and where they stand.
struct Words {
  std::vector<std::string_view> norms;
  std::vector<std::uint32_t> tokens;
};

Words words_of(const Document& document, const Sentence& sentence) {
  Words words;
  for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (token.pos == Pos::kSymbol) continue;
    words.norms.push_back(token.pos == Pos::kNumber ? kNumberWord : norm(document, token));
    words.tokens.push_back(t);
  }
  return words;
}

/// Adds one sentence to the sums; `gain` holds the sum until all are in.
void add_sentence(const LanguageModel& model, const Words& words, EnglishFluency& fluency) {
  const std::vector<float> nats = model.log_probability(words.norms);
  std::vector<double> gains(nats.size(), 0);
  for (std::size_t i = 0; i < nats.size(); ++i) {
    const float alone = model.word_log_probability(words.norms[i]);
    if (alone < kLeastKnown) continue;
    gains[i] = nats[i] - alone;
    fluency.gain += gains[i];
    ++fluency.words;
  }
  for (std::size_t i = 0; i + kWindow <= gains.size(); ++i) {
    const double sum = gains[i] + gains[i + 1] + gains[i + 2] + gains[i + 3];
    if (sum >= fluency.least_of_four) continue;
    fluency.least_of_four = sum;
    fluency.least = {words.tokens[i], words.tokens[i + kWindow - 1] + 1};
  }
}

}  // namespace

EnglishFluency english_fluency(const LanguageModel& model, const Document& document,
                               Range sentences) {
  EnglishFluency fluency;
  fluency.least_of_four = std::numeric_limits<double>::max();
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    add_sentence(model, words_of(document, document.sentences[s]), fluency);
  }
  if (fluency.words > 0) fluency.gain /= fluency.words;
  if (fluency.least.empty()) fluency.least_of_four = 0;
  return fluency;
}

}  // namespace taiyaku
