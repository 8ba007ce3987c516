#include "lexicon/kkc_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>

#include "lexicon/icu_text.h"
#include "lexicon/marisa_keys.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kMostCost = 0xffff;
const float kNatsPerCost = static_cast<float>(-8 * std::log(10.0) / kMostCost);

constexpr std::size_t kUnigramBytes = 6;
constexpr std::size_t kBigramBytes = 12;
constexpr std::size_t kTrigramBytes = 10;

/// A bigram, or a trigram with the word before it; words by their numbers.
struct Run {
  std::uint32_t word = 0;
  std::uint32_t last = 0;    ///< before it
  std::uint32_t before = 0;  ///< that; 0 in bigrams
  std::uint16_t cost = 0;
  std::uint16_t backoff = 0;

  auto words() const { return std::tuple(word, last, before); }
};

/// Likeliest first among the same words.
bool in_order(const Run& a, const Run& b) {
  return std::tuple(a.words(), a.cost) < std::tuple(b.words(), b.cost);
}
bool same_words(const Run& a, const Run& b) { return a.words() == b.words(); }

void keep_likeliest(std::vector<Run>& runs) {
  std::stable_sort(runs.begin(), runs.end(), in_order);
  runs.erase(std::unique(runs.begin(), runs.end(), same_words), runs.end());
}

class KkcModel {
 public:
  explicit KkcModel(fs::path folder) : folder_(std::move(folder)) {
    read_words();
    read_unigrams();
    read_bigrams();
    read_trigrams();
  }

  LanguageModelParts parts() &&;

 private:
  [[noreturn]] void fail(const char* name) const {
    throw Error(fmt::format(
        "{}: not a file of libkkc's trigram model, or cut; install the package libkkc-data again",
        (folder_ / name).string()));
  }

  /// Records of `size` bytes.
  std::string read(const char* name, std::size_t size) const {
    std::ifstream file(folder_ / name, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (bytes.empty() || bytes.size() % size != 0) fail(name);
    return bytes;
  }

  template <class T>
  static T number(std::string_view bytes, std::size_t at) {
    T value = 0;
    for (std::size_t i = sizeof(T); i-- > 0;) {
      value = static_cast<T>(value << 8 | static_cast<unsigned char>(bytes[at + i]));
    }
    return value;
  }

  std::uint32_t word_of(std::uint32_t unit, const char* name) const {
    if (unit >= word_of_unit_.size()) fail(name);
    return word_of_unit_[unit];
  }

  void read_words();
  void read_unigrams();
  void read_bigrams();
  void read_trigrams();
  void add_missing_bigrams();

  fs::path folder_;
  std::vector<std::string> words_;           // in byte order
  std::vector<std::uint32_t> word_of_unit_;  // places in words_
  std::vector<LanguageModel::Unigram> unigrams_;
  std::vector<Run> bigram_units_;  // in the file's order, units merged
  std::vector<Run> bigrams_;
  std::vector<Run> trigrams_;
};

std::string spelling_of(std::string_view unit) {
  const std::size_t slash = unit.find('/');
  const bool mark = slash == std::string_view::npos || unit == "<s>" || unit == "</s>";
  return nfkc_lower(mark ? unit : unit.substr(slash + 1));
}

void KkcModel::read_words() {
  const auto units = marisa_keys(read("data.1gram.index", 1));
  if (!units) fail("data.1gram.index");
  std::vector<std::string> spellings;
  for (const std::string& unit : *units) spellings.push_back(spelling_of(unit));
  words_ = spellings;
  std::sort(words_.begin(), words_.end());
  words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
  if (words_.size() >= std::size_t{1} << LanguageModel::kWordBits) fail("data.1gram.index");
  for (const std::string& spelling : spellings) {
    const auto place = std::lower_bound(words_.begin(), words_.end(), spelling);
    word_of_unit_.push_back(static_cast<std::uint32_t>(place - words_.begin()));
  }
}

void KkcModel::read_unigrams() {
  const std::string bytes = read("data.1gram", kUnigramBytes);
  if (bytes.size() / kUnigramBytes != word_of_unit_.size()) fail("data.1gram");
  std::vector<double> probability(words_.size(), 0);
  std::vector<std::uint32_t> least_cost(words_.size(), kMostCost + 1);
  unigrams_.resize(words_.size() + 1);
  for (std::size_t unit = 0; unit < word_of_unit_.size(); ++unit) {
    const std::uint32_t word = word_of_unit_[unit];
    const auto cost = number<std::uint16_t>(bytes, unit * kUnigramBytes);
    probability[word] += std::exp(kNatsPerCost * cost);
    if (cost >= least_cost[word]) continue;
    least_cost[word] = cost;
    const auto backoff = number<std::uint16_t>(bytes, unit * kUnigramBytes + 2);
    unigrams_[word].backoff = kNatsPerCost * backoff;
  }
  for (std::size_t word = 0; word < words_.size(); ++word) {
    unigrams_[word].nats = static_cast<float>(std::log(probability[word]));
  }
}

void KkcModel::read_bigrams() {
  const std::string bytes = read("data.2gram", kBigramBytes);
  for (std::size_t at = 0; at < bytes.size(); at += kBigramBytes) {
    bigram_units_.push_back({word_of(number<std::uint32_t>(bytes, at), "data.2gram"),
                             word_of(number<std::uint32_t>(bytes, at + 4), "data.2gram"), 0,
                             number<std::uint16_t>(bytes, at + 8),
                             number<std::uint16_t>(bytes, at + 10)});
  }
  bigrams_ = bigram_units_;
  keep_likeliest(bigrams_);
}

void KkcModel::read_trigrams() {
  const std::string bytes = read("data.3gram", kTrigramBytes);
  for (std::size_t at = 0; at < bytes.size(); at += kTrigramBytes) {
    const auto place = number<std::uint32_t>(bytes, at + 4);
    if (place >= bigram_units_.size()) fail("data.3gram");
    const Run& context = bigram_units_[place];
    trigrams_.push_back({word_of(number<std::uint32_t>(bytes, at), "data.3gram"), context.word,
                         context.last, number<std::uint16_t>(bytes, at + 8), 0});
  }
  keep_likeliest(trigrams_);
  add_missing_bigrams();
}

/// A trigram is kept under the bigram of its last two words: one in fifty has none, and gets the
/// one that backing off gives.
void KkcModel::add_missing_bigrams() {
  std::vector<Run> missing;
  for (const Run& trigram : trigrams_) {
    Run bigram{trigram.word, trigram.last, 0, 0, 0};
    const auto found =
        std::lower_bound(bigrams_.begin(), bigrams_.end(), bigram,
                         [](const Run& a, const Run& b) { return a.words() < b.words(); });
    if (found != bigrams_.end() && same_words(*found, bigram)) continue;
    if (!missing.empty() && same_words(missing.back(), bigram)) continue;
    const float nats = unigrams_[bigram.word].nats + unigrams_[bigram.last].backoff;
    bigram.cost = static_cast<std::uint16_t>(
        std::clamp<long>(std::lround(nats / kNatsPerCost), 0, kMostCost));
    missing.push_back(bigram);
  }
  bigrams_.insert(bigrams_.end(), missing.begin(), missing.end());
  keep_likeliest(bigrams_);
}

/// Which of the places that `bits` tell apart a cost has.
std::uint32_t place_of(std::uint32_t cost, unsigned bits) {
  const std::uint32_t most = (1u << bits) - 1;
  return (cost * most + kMostCost / 2) / kMostCost;
}

void append_nats(unsigned bits, std::vector<float>& nats) {
  const std::uint32_t most = (1u << bits) - 1;
  for (std::uint32_t place = 0; place <= most; ++place) {
    nats.push_back(kNatsPerCost * static_cast<float>(kMostCost) * static_cast<float>(place) /
                   static_cast<float>(most));
  }
}

LanguageModelParts KkcModel::parts() && {
  using Model = LanguageModel;
  LanguageModelParts parts;
  std::size_t trigram = 0;
  std::uint32_t word = 0;
  for (const Run& bigram : bigrams_) {
    const auto place = static_cast<std::uint32_t>(parts.bigrams.size());
    for (; word <= bigram.word; ++word) unigrams_[word].first = place;
    parts.bigrams.push_back({bigram.last |
                                 place_of(bigram.cost, Model::kBigramNatsBits) << Model::kWordBits |
                                 place_of(bigram.backoff, Model::kBackoffBits)
                                     << (Model::kWordBits + Model::kBigramNatsBits),
                             static_cast<std::uint32_t>(trigram)});
    for (; trigram < trigrams_.size() && trigrams_[trigram].word == bigram.word &&
           trigrams_[trigram].last == bigram.last;
         ++trigram) {
      const Run& run = trigrams_[trigram];
      parts.trigrams.push_back(run.before | place_of(run.cost, Model::kTrigramNatsBits)
                                                << Model::kWordBits);
    }
  }
  const auto end = static_cast<std::uint32_t>(parts.bigrams.size());
  for (; word < unigrams_.size(); ++word) unigrams_[word].first = end;
  parts.bigrams.push_back({0, static_cast<std::uint32_t>(trigram)});
  append_nats(Model::kBigramNatsBits, parts.nats);
  append_nats(Model::kBackoffBits, parts.nats);
  append_nats(Model::kTrigramNatsBits, parts.nats);
  parts.words = std::move(words_);
  parts.unigrams = std::move(unigrams_);
  return parts;
}

}  // namespace

std::string kkc_model_folder() {
  const std::string model = "libkkc/models/sorted3";
  std::string found;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator("/usr/lib", error)) {
    const std::string folder = (entry.path() / model).string();
    if (fs::exists(folder + "/data.1gram.index", error) && (found.empty() || folder < found)) {
      found = folder;
    }
  }
  return found;
}

LanguageModelParts read_kkc_model(const std::string& folder) {
  if (folder.empty() || !fs::exists(fs::path(folder) / "data.1gram.index")) return {};
  return KkcModel(folder).parts();
}

}  // namespace taiyaku
