#include "align/bead_scores.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace taiyaku {
namespace {

/// Nats that a bead may gain or lose by its vectors.
constexpr float kMostByEmbedding = 12;

/// Natural logarithm to four decimals for positive finite numbers, a few times faster than the
/// exact one.
float quick_log(float x) {
  const auto bits = std::bit_cast<std::uint32_t>(x);
  const auto exponent = static_cast<float>(static_cast<std::int32_t>(bits >> 23) - 127);
  const float m = std::bit_cast<float>((bits & 0x007fffffU) | 0x3f800000U);
  // Minimax polynomial of log2 over [1, 2).
  const float log2 =
      -2.7868129F +
      m * (5.0469715F + m * (-3.4924972F + m * (1.5939999F + m * (-0.4048699F + m * 0.0432093F))));
  return (exponent + log2) * 0.69314718F;
}

template <typename Value>
std::vector<float> sums(const SentenceTerms& terms, Range sentences, Value value) {
  std::vector<float> result{0};
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    result.push_back(result.back() + static_cast<float>(value(terms, s)));
  }
  return result;
}

float words_of(const SentenceTerms& terms, std::uint32_t s) {
  return static_cast<float>(terms[s].size());
}
float length_of(const SentenceTerms& terms, std::uint32_t s) {
  return static_cast<float>(terms.length_code_points(s));
}

/// Blank lines up to and before each sentence.
std::vector<std::uint32_t> blanks(const SentenceTerms& terms, Range sentences) {
  std::vector<std::uint32_t> result;
  std::uint32_t count = 0;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    count += terms.after_blank(s) ? 1 : 0;
    result.push_back(count);
  }
  return result;
}

}  // namespace

/// Sums by slot, cleared in the time it took to fill them.
class BeadScores::SlotSums {
 public:
  void start(std::size_t slots) {
    if (sums_.size() < slots) sums_.resize(slots, 0.0F);
    for (const std::uint32_t slot : touched_) sums_[slot] = 0;
    touched_.clear();
  }
  void add(std::uint32_t slot, float value) {
    if (sums_[slot] == 0) touched_.push_back(slot);
    sums_[slot] += value;
  }
  const std::vector<std::uint32_t>& touched() const { return touched_; }
  float operator[](std::uint32_t slot) const { return sums_[slot]; }

 private:
  std::vector<float> sums_;
  std::vector<std::uint32_t> touched_;
};

BeadScores::BeadScores(const TermBitext& bitext, const Window& window, const Corridor& corridor,
                       const Postings& english, std::uint32_t reach,
                       const AlignerParameters& parameters)
    : bitext_(bitext),
      window_(window),
      corridor_(corridor),
      reach_(reach),
      linked_share_(static_cast<float>(parameters.linked_share)),
      word_cap_(static_cast<float>(parameters.word_cap)),
      background_words_(static_cast<float>(parameters.background_words)),
      length_freedom_(static_cast<float>(parameters.length_freedom)),
      length_variance_(static_cast<float>(parameters.length_variance)),
      embedding_likeness_(static_cast<float>(parameters.embedding_likeness)),
      japanese_per_english_(bitext.japanese_per_english),
      unlinked_(static_cast<float>(std::log(1 - parameters.linked_share))),
      offsets_(corridor.offsets()),
      english_words_(sums(bitext.english, window.rows, words_of)),
      japanese_words_(sums(bitext.japanese, window.columns, words_of)),
      english_lengths_(sums(bitext.english, window.rows, length_of)),
      japanese_lengths_(sums(bitext.japanese, window.columns, length_of)),
      english_blanks_(blanks(bitext.english, window.rows)),
      japanese_blanks_(blanks(bitext.japanese, window.columns)) {
  weights_[kLexical] = static_cast<float>(parameters.lexical_weight);
  weights_[kLength] = static_cast<float>(parameters.length_weight);
  weights_[kQuotation] = static_cast<float>(parameters.quotation_weight);
  weights_[kEmbedding] = static_cast<float>(parameters.embedding_weight);
  weights_[kConstant] = static_cast<float>(parameters.match_constant);
  english_gains_.resize(offsets_.back(), Gains{});
  japanese_gains_.resize(offsets_.back(), Gains{});
  collect_gains(english);
}

/// Goes over the columns with the links of the last few at hand: those of all of them would take
/// gigabytes where every line is the same.
void BeadScores::collect_gains(const Postings& english) {
  std::array<std::vector<Entry>, kMostSentences> recent;
  SlotSums linked;
  Range rows;
  const std::uint32_t columns = window_.columns.size();
  for (std::uint32_t column = 0; column < columns + reach_ - 1; ++column) {
    if (column < columns) {
      while (rows.begin < window_.rows.size() && corridor_.high[rows.begin] < column) ++rows.begin;
      while (rows.end < window_.rows.size() && corridor_.low[rows.end] <= column) ++rows.end;
      std::vector<Entry>& entries = recent[column % kMostSentences];
      collect(column, rows, english, entries);
      gain_japanese(column, entries, linked);
    }
    if (column + 1 >= reach_) gain_english(column + 1 - reach_, recent, linked);
  }
}

/// The links of a column to these rows, by row.
void BeadScores::collect(std::uint32_t column, Range rows, const Postings& english,
                         std::vector<Entry>& entries) const {
  entries.clear();
  std::uint32_t slot = 0;
  for (const TermId term : bitext_.japanese[window_.columns.begin + column]) {
    for (const Translation& translation : bitext_.translations[term]) {
      const auto places = english[translation.english];
      auto place = places.begin();
      if (places.size() > 8) {
        place =
            std::lower_bound(places.begin(), places.end(), rows.begin,
                             [](const Place& p, std::uint32_t row) { return p.sentence < row; });
      }
      for (; place != places.end() && place->sentence < rows.end; ++place) {
        if (place->sentence < rows.begin) continue;
        entries.push_back({place->sentence, place->slot, slot, translation.english_given_japanese,
                           translation.japanese_given_english});
      }
    }
    ++slot;
  }
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.row < b.row; });
}

/// What a link is worth among that many words of the other side.
inline float BeadScores::rate(float words) const {
  return linked_share_ / (words + background_words_);
}

inline float BeadScores::word_gain(float given, float background, float rate) const {
  const float ratio = 1 - linked_share_ + rate * std::min(1.0F, given) / background;
  return std::min(word_cap_, quick_log(ratio)) - unlinked_;
}

/// What the words of a column gain by the rows from each of them on.
void BeadScores::gain_japanese(std::uint32_t column, const std::vector<Entry>& entries,
                               SlotSums& linked) {
  if (entries.empty()) return;
  const auto terms = bitext_.japanese[window_.columns.begin + column];
  const std::uint32_t reach = reach_ - 1;
  std::uint32_t row = 0;
  for (std::size_t at = 0; at < entries.size(); ++row) {
    row = std::max(row, entries[at].row > reach ? entries[at].row - reach : 0);
    if (corridor_.contains(row, column)) {
      linked.start(terms.size());
      Gains& gains = japanese_gains_[cell(row, column)];
      std::size_t next = at;
      for (std::uint32_t a = 0; a < reach_ && row + a < window_.rows.size(); ++a) {
        for (; next < entries.size() && entries[next].row == row + a; ++next) {
          linked.add(entries[next].japanese_slot, entries[next].japanese_given_english);
        }
        const float rate = this->rate(english_words_[row + a + 1] - english_words_[row]);
        for (const std::uint32_t slot : linked.touched()) {
          gains[a] += word_gain(linked[slot], bitext_.japanese_background[terms[slot]], rate);
        }
      }
    }
    while (at < entries.size() && entries[at].row <= row) ++at;
  }
}

/// What the words of the rows gain by the columns from this one on, whose links are in `recent`.
void BeadScores::gain_english(std::uint32_t column,
                              const std::array<std::vector<Entry>, kMostSentences>& recent,
                              SlotSums& linked) {
  const std::uint32_t reach = std::min(reach_, window_.columns.size() - column);
  const auto entries_of = [&](std::uint32_t b) -> const std::vector<Entry>& {
    return recent[(column + b) % kMostSentences];
  };
  std::array<std::size_t, kMostSentences> next{};
  for (;;) {
    std::uint32_t row = window_.rows.size();
    for (std::uint32_t b = 0; b < reach; ++b) {
      if (next[b] < entries_of(b).size()) row = std::min(row, entries_of(b)[next[b]].row);
    }
    if (row == window_.rows.size()) return;
    const bool inside = corridor_.contains(row, column);
    const auto terms = bitext_.english[window_.rows.begin + row];
    linked.start(terms.size());
    for (std::uint32_t b = 0; b < reach; ++b) {
      const std::vector<Entry>& entries = entries_of(b);
      for (; next[b] < entries.size() && entries[next[b]].row == row; ++next[b]) {
        linked.add(entries[next[b]].english_slot, entries[next[b]].english_given_japanese);
      }
      if (!inside) continue;
      const float rate = this->rate(japanese_words_[column + b + 1] - japanese_words_[column]);
      Gains& gains = english_gains_[cell(row, column)];
      for (const std::uint32_t slot : linked.touched()) {
        gains[b] += word_gain(linked[slot], bitext_.english_background[terms[slot]], rate);
      }
    }
  }
}

bool BeadScores::allowed(std::uint32_t i, std::uint32_t j, BeadShape shape) const {
  const std::uint32_t i2 = i + shape.rows;
  const std::uint32_t j2 = j + shape.columns;
  if (i2 > window_.rows.size() || j2 > window_.columns.size()) return false;
  return j >= corridor_.low[i2 - 1] && j2 - 1 <= corridor_.high[i] && corridor_.contains(i2, j2) &&
         english_blanks_[i2 - 1] == english_blanks_[i] &&
         japanese_blanks_[j2 - 1] == japanese_blanks_[j];
}

inline float BeadScores::length_score(std::uint32_t i, std::uint32_t j, BeadShape shape) const {
  const float english = english_lengths_[i + shape.rows] - english_lengths_[i];
  const float japanese =
      (japanese_lengths_[j + shape.columns] - japanese_lengths_[j]) / japanese_per_english_;
  const float variance = length_variance_ * std::max(1.0F, (english + japanese) / 2);
  const float difference = english - japanese;
  return -(length_freedom_ + 1) / 2 *
         quick_log(1 + difference * difference / (variance * length_freedom_));
}

/// A log-likelihood ratio if the likeness of counterparts were spread about `embedding_likeness` as
/// that of unrelated sentences is about 0; bounded, for it is not.
float BeadScores::embedding_score(std::uint32_t i, std::uint32_t j, BeadShape shape) const {
  const SentenceTerms& english = bitext_.english;
  const SentenceTerms& japanese = bitext_.japanese;
  const std::uint32_t row = english.line(window_.rows.begin + i);
  const std::uint32_t column = japanese.line(window_.columns.begin + j);
  const float likeness =
      bitext_.embeddings->likeness({row, row + shape.rows}, {column, column + shape.columns});
  const float expected = embedding_likeness_;
  return std::clamp(expected * (likeness - expected / 2), -kMostByEmbedding, kMostByEmbedding);
}

BeadFeatures BeadScores::features(std::uint32_t i, std::uint32_t j, BeadShape shape) const {
  float lexical = unlinked_ * (english_words_[i + shape.rows] - english_words_[i] +
                               japanese_words_[j + shape.columns] - japanese_words_[j]);
  for (std::uint32_t row = i; row < i + shape.rows; ++row) {
    lexical += english_gains_[cell(row, j)][shape.columns - 1];
  }
  for (std::uint32_t column = j; column < j + shape.columns; ++column) {
    lexical += japanese_gains_[cell(i, column)][shape.rows - 1];
  }
  BeadFeatures features;
  const bool quotations_agree =
      bitext_.english.ends_in_quotation(window_.rows.begin + i + shape.rows - 1) ==
      bitext_.japanese.ends_in_quotation(window_.columns.begin + j + shape.columns - 1);
  features << lexical / 2, length_score(i, j, shape), quotations_agree ? 0.0F : -1.0F,
      bitext_.embeddings == nullptr ? 0.0F : embedding_score(i, j, shape), 1.0F;
  return features;
}

}  // namespace taiyaku
