#include "score/english_fluency.h"

#include <string_view>
#include <vector>

namespace taiyaku {
namespace {

/// The model was trained on words alone; this one stands where a number may.
constexpr std::string_view kNumberWord = "five";
/// Below this a word by itself is not in the model.
constexpr float kLeastKnown = -13.9F;

void add_sentence(const LanguageModel& model, const Document& document, const Sentence& sentence,
                  ContextGainSum& sum) {
  std::vector<std::string_view> norms;
  std::vector<GainingWord> words;
  for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (token.pos == Pos::kSymbol) continue;
    norms.push_back(token.pos == Pos::kNumber ? kNumberWord : norm(document, token));
    words.push_back({t});
  }
  const std::vector<float> nats = model.log_probability(norms);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const float alone = model.word_log_probability(norms[i]);
    if (alone < kLeastKnown) continue;
    words[i].known = true;
    words[i].gain = nats[i] - alone;
  }
  sum.add_sentence(words);
}

}  // namespace

ContextGain english_fluency(const LanguageModel& model, const Document& document, Range sentences) {
  ContextGainSum sum;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s)
    add_sentence(model, document, document.sentences[s], sum);
  return sum.result();
}

}  // namespace taiyaku
