#include "lexicon/spelling_model.h"

#include <algorithm>
#include <cmath>

#include "lexicon/icu_text.h"

namespace taiyaku {
namespace {

/// Every chunk that the symbols have at `j`, as (length, code); the empty one first.
template <class Use>
void for_each_chunk(const Symbols& symbols, std::size_t j, Use use) {
  std::uint32_t code = 0;
  use(std::size_t{0}, code);
  for (std::size_t n = 1; n <= kLongestChunk && j + n <= symbols.size; ++n) {
    code = extended_chunk(code, symbols.item[j + n - 1]);
    use(n, code);
  }
}

/// The chunks that the pairs have, numbered in the order of their codes: few of all that could be.
class Chunks {
 public:
  explicit Chunks(std::span<const SpellingPair> pairs) : number_(kChunkCodes, 0) {
    for (const SpellingPair& pair : pairs) {
      for (std::size_t j = 0; j <= pair.symbols.size; ++j) {
        for_each_chunk(pair.symbols, j,
                       [&](std::size_t, std::uint32_t code) { number_[code] = 1; });
      }
    }
    for (std::uint32_t code = 0; code < kChunkCodes; ++code) {
      if (number_[code] == 0) continue;
      number_[code] = static_cast<std::uint32_t>(codes_.size());
      codes_.push_back(code);
    }
  }

  std::span<const std::uint32_t> codes() const { return codes_; }
  std::uint32_t number(std::uint32_t code) const { return number_[code]; }

 private:
  std::vector<std::uint32_t> number_;  // by code
  std::vector<std::uint32_t> codes_;
};

/// Probabilities of all chunks for all moras while they are being fitted.
class ChunkTable {
 public:
  explicit ChunkTable(const Chunks& chunks)
      : chunks_(&chunks), cells_(std::size_t{kMoraCount} * chunks.codes().size(), 0) {}
  double& at(std::size_t mora, std::uint32_t code) {
    return cells_[mora * chunks_->codes().size() + chunks_->number(code)];
  }

  /// Turns the counts of each mora into probabilities.
  void normalise() {
    const std::size_t size = chunks_->codes().size();
    for (std::size_t mora = 0; mora < kMoraCount; ++mora) {
      const std::span<double> cells = std::span(cells_).subspan(mora * size, size);
      double sum = 0;
      for (const double cell : cells) sum += cell;
      if (sum <= 0) continue;
      for (double& cell : cells) cell /= sum;
    }
  }

 private:
  const Chunks* chunks_;
  std::vector<double> cells_;
};

/// All ways of spelling the moras with the letters: forward and backward sums over a grid.
class Grid {
 public:
  Grid(const SpellingPair& pair, ChunkTable& table) : pair_(pair) {
    const std::size_t moras = pair.moras.size;
    const std::size_t letters = pair.symbols.size;
    std::fill_n(forward_.begin(), (moras + 1) * (letters + 1), 0.0);
    std::fill_n(backward_.begin(), (moras + 1) * (letters + 1), 0.0);
    at(forward_, 0, 0) = 1;
    for_each_step([&](std::size_t i, std::size_t j, std::size_t n, std::uint32_t code) {
      at(forward_, i + 1, j + n) += at(forward_, i, j) * table.at(pair.moras.item[i], code);
    });
    at(backward_, moras, letters) = 1;
    for (std::size_t i = moras; i-- > 0;) {
      for (std::size_t j = 0; j <= letters; ++j) {
        for_each_chunk(pair.symbols, j, [&](std::size_t n, std::uint32_t code) {
          at(backward_, i, j) += at(backward_, i + 1, j + n) * table.at(pair.moras.item[i], code);
        });
      }
    }
  }

  double probability() { return at(backward_, 0, 0); }

  /// Adds to `counts` how often each chunk is used, on average over all ways.
  void count(ChunkTable& table, ChunkTable& counts) {
    const double all = probability();
    for_each_step([&](std::size_t i, std::size_t j, std::size_t n, std::uint32_t code) {
      const std::uint8_t mora = pair_.moras.item[i];
      counts.at(mora, code) +=
          at(forward_, i, j) * table.at(mora, code) * at(backward_, i + 1, j + n) / all;
    });
  }

 private:
  static constexpr std::size_t kCells = std::size_t{49} * 49;  // one more than symbols and moras
  using Cells = std::array<double, kCells>;

  double& at(Cells& grid, std::size_t i, std::size_t j) {
    return grid[i * (pair_.symbols.size + 1) + j];
  }
  template <class Use>
  void for_each_step(Use use) {
    for (std::size_t i = 0; i < pair_.moras.size; ++i) {
      for (std::size_t j = 0; j <= pair_.symbols.size; ++j) {
        for_each_chunk(pair_.symbols, j,
                       [&](std::size_t n, std::uint32_t code) { use(i, j, n, code); });
      }
    }
  }

  const SpellingPair& pair_;
  Cells forward_;  // filled by the constructor as far as it is used
  Cells backward_;
};

/// Where the fit starts: every chunk as likely as another of its length.
ChunkTable first_guess(const Chunks& chunks) {
  static constexpr std::array<double, kLongestChunk + 1> kByLength = {0.1, 0.3, 0.45, 0.15};
  ChunkTable table(chunks);
  for (const std::uint32_t code : chunks.codes()) {
    const std::size_t length = code == 0                            ? 0
                               : code < kSymbolKinds                ? 1
                               : code < kSymbolKinds * kSymbolKinds ? 2
                                                                    : 3;
    const double guess = kByLength[length] / std::pow(kSymbolKinds, static_cast<double>(length));
    for (std::size_t mora = 0; mora < kMoraCount; ++mora) table.at(mora, code) = guess;
  }
  return table;
}

// A chunk must be used so often, and for so much of its mora's uses, to be kept.
constexpr double kLeastCount = 1.5;
constexpr double kLeastProbability = 0.0008;
// Below this many nats a symbol a pair is no transliteration (レジ: till).
constexpr double kWorstNatsPerSymbol = 2.6;
constexpr int kRoundsBeforeDropping = 3;

bool plausible_lengths(const SpellingPair& pair) {
  return pair.moras.size > 0 && pair.symbols.size > 0 &&
         pair.symbols.size <= kLongestChunk * pair.moras.size;
}

/// Nats of every symbol by its share of all.
std::array<float, kSymbolKinds> symbol_nats(std::span<const SpellingPair> pairs) {
  std::array<double, kSymbolKinds> count;
  count.fill(1);
  double all = kSymbolKinds;
  for (const SpellingPair& pair : pairs) {
    for (std::size_t i = 0; i < pair.symbols.size; ++i) count[pair.symbols.item[i]] += 1;
    all += static_cast<double>(pair.symbols.size);
  }
  std::array<float, kSymbolKinds> nats;
  for (std::size_t i = 0; i < nats.size(); ++i) {
    nats[i] = static_cast<float>(-std::log(count[i] / all));
  }
  return nats;
}

/// One round: what `table` makes of the pairs, counted.
void count_chunks(std::span<const SpellingPair> pairs, bool all, ChunkTable& table,
                  ChunkTable& counts) {
  for (const SpellingPair& pair : pairs) {
    if (!plausible_lengths(pair)) continue;
    Grid grid(pair, table);
    const double least =
        all ? 0 : std::exp(-kWorstNatsPerSymbol * static_cast<double>(pair.symbols.size));
    if (grid.probability() > least) grid.count(table, counts);
  }
}

}  // namespace

Symbols letters_of(std::string_view word) {
  Symbols letters;
  const bool ascii = std::all_of(word.begin(), word.end(), [](char c) { return (c & 0x80) == 0; });
  const std::string plain = ascii ? std::string() : plain_lower(word);
  for (const char c : ascii ? word : std::string_view(plain)) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (lower >= 'a' && lower <= 'z') letters.add(static_cast<std::uint8_t>(lower - 'a' + 1));
  }
  return letters;
}

Moras::Moras(std::string_view kana) {
  while (!kana.empty()) {
    const Mora mora = next_mora(kana);
    kana.remove_prefix(mora.bytes);
    if (mora.number != kNoMora && size < item.size()) item[size++] = mora.number;
  }
}

SpellingFit fit_spelling(std::span<const SpellingPair> pairs, int rounds) {
  const Chunks chunks(pairs);
  ChunkTable table = first_guess(chunks);
  ChunkTable counts(chunks);
  for (int round = 0; round < rounds; ++round) {
    counts = ChunkTable(chunks);
    count_chunks(pairs, round < kRoundsBeforeDropping, table, counts);
    table = counts;
    table.normalise();
  }
  SpellingFit fit;
  fit.alone = symbol_nats(pairs);
  for (std::size_t mora = 0; mora < kMoraCount; ++mora) {
    for (const std::uint32_t code : chunks.codes()) {
      const double probability = table.at(mora, code);
      if (counts.at(mora, code) < kLeastCount || probability < kLeastProbability) continue;
      fit.chunks.push_back(
          {static_cast<std::uint8_t>(mora), code, static_cast<float>(-std::log(probability))});
    }
  }
  return fit;
}

}  // namespace taiyaku
