#include "lexicon/language_model.h"

#include <algorithm>

#include "segment/utf8.h"

namespace taiyaku {
namespace {

constexpr std::uint32_t kWordMask = (1u << LanguageModel::kWordBits) - 1;
constexpr std::size_t kBackoffPlaces = std::size_t{1} << LanguageModel::kBigramNatsBits;
constexpr std::size_t kTrigramPlaces =
    kBackoffPlaces + (std::size_t{1} << LanguageModel::kBackoffBits);
/// Of a word that the model does not have.
constexpr float kUnknownNats = -14;
/// No word is looked for that is longer.
constexpr std::size_t kLongestCodePoints = 16;
/// Cannot be: a logarithm of a probability is not positive.
constexpr float kNone = 1;

}  // namespace

bool LanguageModel::plausible() const {
  if (empty()) return true;
  return parts_.words.plausible() && parts_.unigrams.size() == parts_.words.size() + 1 &&
         !parts_.bigrams.empty() && parts_.nats.size() == kNatsCount &&
         parts_.words.size() <= kWordMask;
}

std::uint32_t LanguageModel::number(std::string_view token) const {
  return parts_.words.find(token);
}

const LanguageModel::Bigram* LanguageModel::find_bigram(std::uint32_t word,
                                                        std::uint32_t before) const {
  // The last bigram only says where the trigrams end.
  const std::size_t last = parts_.bigrams.size() - 1;
  const std::size_t begin = std::min<std::size_t>(parts_.unigrams[word].first, last);
  const std::size_t end = std::clamp<std::size_t>(parts_.unigrams[word + 1].first, begin, last);
  const auto rows = parts_.bigrams.subspan(begin, end - begin);
  const auto found = std::lower_bound(
      rows.begin(), rows.end(), before,
      [](const Bigram& bigram, std::uint32_t id) { return (bigram.packed & kWordMask) < id; });
  return found != rows.end() && (found->packed & kWordMask) == before ? &*found : nullptr;
}

float LanguageModel::find_trigram(const Bigram& bigram, std::uint32_t before) const {
  const Bigram& next = *(&bigram + 1);
  const std::size_t begin = std::min<std::size_t>(bigram.first, parts_.trigrams.size());
  const std::size_t end = std::clamp<std::size_t>(next.first, begin, parts_.trigrams.size());
  const auto rows = parts_.trigrams.subspan(begin, end - begin);
  const auto found = std::lower_bound(
      rows.begin(), rows.end(), before,
      [](std::uint32_t packed, std::uint32_t id) { return (packed & kWordMask) < id; });
  if (found == rows.end() || (*found & kWordMask) != before) return kNone;
  return nats_at(kTrigramPlaces + (*found >> kWordBits));
}

/// Katz back-off, from the longest history that is known.
float LanguageModel::step(std::uint32_t word, History history) const {
  const bool last = history.last != kNoString;
  const bool before = last && history.before != kNoString;
  const Bigram* context = before ? find_bigram(history.last, history.before) : nullptr;
  float backoff = 0;
  if (context != nullptr) backoff += nats_at(kBackoffPlaces + (context->packed >> 25));
  if (word == kNoString) {
    return kUnknownNats + backoff + (last ? parts_.unigrams[history.last].backoff : 0);
  }
  const Bigram* bigram = last ? find_bigram(word, history.last) : nullptr;
  if (bigram == nullptr) {
    return parts_.unigrams[word].nats + backoff +
           (last ? parts_.unigrams[history.last].backoff : 0);
  }
  if (before) {
    const float nats = find_trigram(*bigram, history.before);
    if (nats != kNone) return nats;
  }
  return nats_at((bigram->packed >> kWordBits) & 0xff) + backoff;
}

std::vector<float> LanguageModel::log_probability(std::span<const std::string_view> tokens) const {
  std::vector<float> nats(tokens.size(), 0);
  if (empty()) return nats;
  History history{number("<s>"), kNoString};
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::uint32_t word = number(tokens[i]);
    nats[i] = step(word, history);
    history = {word, history.last};
  }
  return nats;
}

float LanguageModel::word_log_probability(std::string_view token) const {
  return empty() ? 0 : step(number(token), {});
}

std::size_t LanguageModel::longest_word(std::string_view text) const {
  RunningHash hash;
  std::size_t longest = 0;
  std::size_t end = 0;
  for (std::size_t i = 0; end < text.size() && i < kLongestCodePoints; ++i) {
    const std::size_t bytes = code_point_at(text, end).size;
    hash.add(text.substr(end, bytes));
    end += bytes;
    if (parts_.words.find(hash.value()) != kNoString) longest = end;
  }
  return longest;
}

}  // namespace taiyaku
