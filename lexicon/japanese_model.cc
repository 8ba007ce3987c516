#include "lexicon/japanese_model.h"

#include "segment/utf8.h"

namespace taiyaku {
namespace {

/// Latin letters and katakana are not cut: the words that a strange name begins with make no word
/// of it.
bool may_be_cut(std::string_view token) {
  const char32_t first = code_point_at(token, 0).value;
  return first >= 0x80 && !(first >= U'ァ' && first <= U'ー');
}

/// Appends the model's words that make up the token; the token itself when they do not.
void append_words(const LanguageModel& model, std::string_view token,
                  std::vector<std::string_view>& words) {
  const std::size_t before = words.size();
  for (std::string_view rest = token; !rest.empty();) {
    const std::size_t bytes = model.longest_word(rest);
    if (bytes == 0 || (bytes < rest.size() && !may_be_cut(rest))) {
      words.resize(before);
      words.push_back(token);
      return;
    }
    words.push_back(rest.substr(0, bytes));
    rest.remove_prefix(bytes);
  }
}

}  // namespace

std::vector<JapaneseTokenNats> japanese_log_probability(const LanguageModel& model,
                                                        std::span<const std::string_view> tokens) {
  std::vector<JapaneseTokenNats> result(tokens.size());
  if (model.empty()) return result;
  std::vector<std::string_view> words;
  std::vector<std::size_t> ends;
  for (const std::string_view token : tokens) {
    append_words(model, token, words);
    ends.push_back(words.size());
  }
  const std::vector<float> nats = model.log_probability(words);
  std::size_t word = 0;
  for (std::size_t token = 0; token < tokens.size(); ++token) {
    JapaneseTokenNats& sum = result[token];
    for (; word < ends[token]; ++word) {
      if (!model.knows(words[word])) continue;
      sum.in_place += nats[word];
      sum.alone += model.word_log_probability(words[word]);
      ++sum.words;
    }
  }
  return result;
}

}  // namespace taiyaku
