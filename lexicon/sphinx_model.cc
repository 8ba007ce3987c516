#include "lexicon/sphinx_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string_view>

#include "segment/error.h"

namespace taiyaku {
namespace {

constexpr std::string_view kMagic = "Trie Language Model";
constexpr std::size_t kQuantisedPlaces = 1 << 16;
// The file's logarithms are to the base 1.0001.
const float kNatsPerUnit = static_cast<float>(std::log(1.0001));

/// Reads numbers of the machine's byte order off the front.
class Reader {
 public:
  Reader(std::string_view bytes, const std::string& path) : bytes_(bytes), path_(path) {}

  template <class T>
  T number() {
    T value;
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }
  template <class T>
  std::vector<T> numbers(std::size_t count) {
    std::vector<T> values(count);
    const std::string_view bytes = take(count * sizeof(T));
    std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
  }
  std::string_view take(std::size_t bytes) {
    if (bytes > bytes_.size()) {
      throw Error(
          fmt::format("{}: not a trigram model of sphinxbase, or cut; install the package "
                      "pocketsphinx-en-us again",
                      path_));
    }
    const std::string_view taken = bytes_.substr(0, bytes);
    bytes_.remove_prefix(bytes);
    return taken;
  }

 private:
  std::string_view bytes_;
  const std::string& path_;
};

/// Records packed by the bit; a record is word, back-off, nats, first of the next order, as far as
/// it has them.
class PackedRecords {
 public:
  PackedRecords(std::size_t count, unsigned bits, Reader& reader)
      : bits_(bits), bytes_(reader.take(((count + 1) * bits + 7) / 8 + sizeof(std::uint64_t))) {}

  std::uint32_t field(std::size_t record, unsigned offset, unsigned bits) const {
    const std::size_t bit = record * bits_ + offset;
    std::uint32_t word = 0;
    std::memcpy(&word, bytes_.data() + bit / 8, sizeof word);
    return (word >> (bit % 8)) & ((1u << bits) - 1);
  }

 private:
  std::size_t bits_;
  std::string_view bytes_;
};

unsigned bits_for(std::uint32_t largest) { return static_cast<unsigned>(std::bit_width(largest)); }

/// Fewer places for the same logarithms: every value gets the mean of its share of the range.
class Requantised {
 public:
  Requantised(const std::vector<float>& units, unsigned bits) : places_(std::size_t{1} << bits) {
    const auto [least, most] = std::minmax_element(units.begin(), units.end());
    least_ = *least * kNatsPerUnit;
    step_ = std::max(1e-6f, (*most * kNatsPerUnit - least_) / static_cast<float>(places_ - 1));
    for (const float unit : units) place_of_.push_back(place(unit * kNatsPerUnit));
  }

  std::uint32_t operator[](std::uint32_t quantised) const { return place_of_[quantised]; }
  void append_to(std::vector<float>& nats) const {
    for (std::size_t i = 0; i < places_; ++i)
      nats.push_back(least_ + step_ * static_cast<float>(i));
  }

 private:
  std::uint32_t place(float nats) const {
    return static_cast<std::uint32_t>(std::lround((nats - least_) / step_));
  }

  std::size_t places_;
  float least_ = 0;
  float step_ = 1;
  std::vector<std::uint32_t> place_of_;
};

/// The file's tables of logarithms: of bigrams, of backing off from them, of trigrams.
struct Quantisation {
  explicit Quantisation(Reader& reader)
      : bigrams(reader.numbers<float>(kQuantisedPlaces), LanguageModel::kBigramNatsBits),
        backoff(reader.numbers<float>(kQuantisedPlaces), LanguageModel::kBackoffBits),
        trigrams(reader.numbers<float>(kQuantisedPlaces), LanguageModel::kTrigramNatsBits) {}

  Requantised bigrams;
  Requantised backoff;
  Requantised trigrams;
};

void read_bigrams(std::array<std::uint32_t, 3> counts, const Quantisation& quantisation,
                  Reader& reader, LanguageModelParts& parts) {
  const unsigned word_bits = bits_for(counts[0]);
  const unsigned next_bits = bits_for(counts[2]);
  const PackedRecords records(counts[1], word_bits + 32 + next_bits, reader);
  for (std::size_t i = 0; i <= counts[1]; ++i) {
    const std::uint32_t backoff = quantisation.backoff[records.field(i, word_bits, 16)];
    const std::uint32_t nats = quantisation.bigrams[records.field(i, word_bits + 16, 16)];
    const std::uint32_t word = i < counts[1] ? records.field(i, 0, word_bits) : 0;
    parts.bigrams.push_back(
        {word | nats << LanguageModel::kWordBits |
             backoff << (LanguageModel::kWordBits + LanguageModel::kBigramNatsBits),
         records.field(i, word_bits + 32, next_bits)});
  }
}

void read_trigrams(std::array<std::uint32_t, 3> counts, const Quantisation& quantisation,
                   Reader& reader, LanguageModelParts& parts) {
  const unsigned word_bits = bits_for(counts[0]);
  const PackedRecords records(counts[2], word_bits + 16, reader);
  for (std::size_t i = 0; i < counts[2]; ++i) {
    parts.trigrams.push_back(records.field(i, 0, word_bits) |
                             quantisation.trigrams[records.field(i, word_bits, 16)]
                                 << LanguageModel::kWordBits);
  }
}

void read_words(std::uint32_t count, Reader& reader, LanguageModelParts& parts) {
  std::string_view rest = reader.take(reader.number<std::uint32_t>());
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::size_t end = std::min(rest.find('\0'), rest.size());
    parts.words.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

}  // namespace

LanguageModelParts read_sphinx_model(const std::string& path) {
  LanguageModelParts parts;
  std::ifstream file(path, std::ios::binary);
  if (!file) return parts;
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  Reader reader(bytes, path);
  const bool trigrams = reader.take(kMagic.size()) == kMagic && reader.number<std::uint8_t>() == 3;
  if (!trigrams) reader.take(bytes.size() + 1);
  const std::array<std::uint32_t, 3> counts = {reader.number<std::uint32_t>(),
                                               reader.number<std::uint32_t>(),
                                               reader.number<std::uint32_t>()};
  if (bits_for(counts[0]) > LanguageModel::kWordBits || bits_for(counts[2]) > 25) {
    reader.take(bytes.size() + 1);
  }
  reader.number<std::uint32_t>();  // says that the logarithms are quantised; they always are
  const Quantisation quantisation(reader);
  parts.unigrams = reader.numbers<LanguageModel::Unigram>(counts[0] + 1);
  for (LanguageModel::Unigram& unigram : parts.unigrams) {
    unigram.nats *= kNatsPerUnit;
    unigram.backoff *= kNatsPerUnit;
  }
  read_bigrams(counts, quantisation, reader, parts);
  read_trigrams(counts, quantisation, reader, parts);
  read_words(counts[0], reader, parts);
  quantisation.bigrams.append_to(parts.nats);
  quantisation.backoff.append_to(parts.nats);
  quantisation.trigrams.append_to(parts.nats);
  return parts;
}

}  // namespace taiyaku
