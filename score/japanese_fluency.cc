#include "score/japanese_fluency.h"

#include <string_view>
#include <vector>

#include "lexicon/japanese_model.h"
#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::size_t kWindow = 4;
constexpr double kThousand = 1000;
/// Stands for every number.
constexpr std::string_view kNumberWord = "2";

bool is_counted(const Document& document, const Token& token) {
  if (token.pos == Pos::kNumber) return false;
  const std::string_view written = norm(document, token);
  return !written.empty() && static_cast<unsigned char>(written[0]) >= 0x80;
}

/// A step a character: words are too short to count bytes by the block.
std::size_t characters_of(std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < word.size(); at += code_point_size(word[at])) ++count;
  return count;
}

struct CountedWord {
  double cost = 0;  ///< in thousands
  std::uint32_t token = 0;
};

/// `window` is the first of four neighbours.
void add_window(const CountedWord* window, JapaneseFluency& fluency) {
  double sum = 0;
  for (std::size_t i = 0; i < kWindow; ++i) sum += window[i].cost;
  if (!fluency.worst.empty() && sum <= fluency.worst_of_four) return;
  fluency.worst_of_four = sum;
  fluency.worst = {window[0].token, window[kWindow - 1].token + 1};
}

}  // namespace

JapaneseFluency japanese_fluency(const Document& document, Range sentences) {
  JapaneseFluency fluency;
  std::size_t characters = 0;
  std::vector<CountedWord> words;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    const Range tokens = document.sentences[s].tokens;
    words.clear();
    words.reserve(tokens.size());
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const Token& token = document.tokens[t];
      if (!is_counted(document, token)) continue;
      words.push_back({token.path_cost / kThousand, t});
      fluency.mean += words.back().cost;
      characters += characters_of(norm(document, token));
    }
    fluency.words += static_cast<std::uint32_t>(words.size());
    for (std::size_t i = 0; i + kWindow <= words.size(); ++i) add_window(&words[i], fluency);
  }
  if (characters > 0) fluency.mean /= static_cast<double>(characters);
  return fluency;
}

ContextGain japanese_context_gain(const LanguageModel& model, const Document& document,
                                  std::uint32_t sentence) {
  const Range tokens = document.sentences[sentence].tokens;
  std::vector<std::string_view> norms;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    norms.push_back(token.pos == Pos::kNumber ? kNumberWord : norm(document, token));
  }
  const std::vector<JapaneseTokenNats> nats = japanese_log_probability(model, norms);
  std::vector<GainingWord> words;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const JapaneseTokenNats& token = nats[t - tokens.begin];
    if (document.tokens[t].pos == Pos::kSymbol || token.words == 0) continue;
    words.push_back({t, true, token.in_place - token.alone});
  }
  ContextGainSum sum;
  sum.add_sentence(words);
  return sum.result();
}

}  // namespace taiyaku
