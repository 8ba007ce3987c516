#include "align/bead_scores.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <span>

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

/// What links the words of a column's sentence to those of the rows it meets, by row.
class BeadScores::ColumnLinks {
 public:
  struct Link {
    std::uint32_t row;
    std::uint32_t english_slot;
    std::uint32_t japanese_slot;
    float english_given_japanese;
    float japanese_given_english;
  };

  void start(Range rows) {
    rows_ = rows;
    unsorted_.clear();
  }
  void add(const Link& link) { unsorted_.push_back(link); }
  /// After the last was added.
  void sort() {
    ends_.assign(rows_.size() + 2, 0);
    for (const Link& link : unsorted_) ++ends_[link.row - rows_.begin + 2];
    for (std::size_t row = 2; row < ends_.size(); ++row) ends_[row] += ends_[row - 1];
    links_.resize(unsorted_.size());
    for (const Link& link : unsorted_) links_[ends_[link.row - rows_.begin + 1]++] = link;
  }

  Range rows() const { return rows_; }
  std::span<const Link> operator[](std::uint32_t row) const {
    if (row < rows_.begin || row >= rows_.end) return {};
    const std::uint32_t* end = &ends_[row - rows_.begin];
    return {links_.data() + end[0], links_.data() + end[1]};
  }

 private:
  Range rows_;
  std::vector<std::uint32_t> ends_;
  std::vector<Link> unsorted_;
  std::vector<Link> links_;
};

/// The places of the English terms in rows that never go back.
class BeadScores::PlacesAhead {
 public:
  PlacesAhead(const Postings& english, std::size_t terms) : english_(english), ahead_(terms) {
    for (TermId term = 0; term < terms; ++term) advance(term, 0);
  }

  /// Calls `take` with each place of `term` in `rows`.
  template <typename Take>
  void visit(TermId term, Range rows, Take take) {
    if (ahead_[term].row >= rows.end) return;  // nearly all: looks at nothing else
    if (ahead_[term].row < rows.begin) advance(term, rows.begin);
    const auto places = english_[term];
    for (auto at = ahead_[term].place; at < places.size() && places[at].sentence < rows.end; ++at)
      take(places[at]);
  }

 private:
  struct Ahead {
    std::uint32_t row = 0;    ///< of the first place that was not passed
    std::uint32_t place = 0;  ///< its number
  };

  void advance(TermId term, std::uint32_t row) {
    const auto places = english_[term];
    Ahead& ahead = ahead_[term];
    while (ahead.place < places.size() && places[ahead.place].sentence < row) ++ahead.place;
    ahead.row = ahead.place < places.size() ? places[ahead.place].sentence : kNoRow;
  }

  static constexpr std::uint32_t kNoRow = 0xffffffff;
  const Postings& english_;
  std::vector<Ahead> ahead_;  ///< by term
};

/// The words of one sentence that have a link; cleared in the time it took to fill them.
class BeadScores::LinkedWords {
 public:
  struct Word {
    std::uint32_t slot;
    float given;
    float surprise;  ///< how much more probable the word is, given its links, than by itself
  };

  void start(std::size_t slots) {
    if (numbers_.size() < slots) numbers_.resize(slots, kNone);
    for (const Word& word : words_) numbers_[word.slot] = kNone;
    words_.clear();
  }
  void add(std::uint32_t slot, float given, float background) {
    if (numbers_[slot] == kNone) {
      numbers_[slot] = static_cast<std::uint32_t>(words_.size());
      words_.push_back({slot, 0, 0});
    }
    Word& word = words_[numbers_[slot]];
    word.given += given;
    word.surprise = std::min(1.0F, word.given) / background;
  }
  std::span<const Word> words() const { return words_; }

 private:
  static constexpr std::uint32_t kNone = 0xffffffff;
  std::vector<std::uint32_t> numbers_;  ///< by slot
  std::vector<Word> words_;
};

BeadScores::BeadScores(const TermBitext& bitext, const Window& window, const Corridor& corridor,
                       const Postings& english, std::uint32_t reach,
                       const AlignerParameters& parameters)
    : bitext_(bitext),
      window_(window),
      corridor_(corridor),
      reach_(reach),
      linked_share_(static_cast<float>(parameters.linked_share)),
      most_ratio_(static_cast<float>(std::exp(parameters.word_cap))),
      background_words_(static_cast<float>(parameters.background_words)),
      length_freedom_(static_cast<float>(parameters.length_freedom)),
      length_variance_(static_cast<float>(parameters.length_variance)),
      embedding_likeness_(static_cast<float>(parameters.embedding_likeness)),
      unlinked_(static_cast<float>(std::log(1 - parameters.linked_share))),
      offsets_(corridor.offsets()),
      english_words_(sums(bitext.english, window.rows, words_of)),
      japanese_words_(sums(bitext.japanese, window.columns, words_of)),
      english_lengths_(sums(bitext.english, window.rows, length_of)),
      japanese_lengths_(sums(bitext.japanese, window.columns,
                             [&](const SentenceTerms& terms, std::uint32_t s) {
                               return length_of(terms, s) / bitext.japanese_per_english;
                             })),
      english_blanks_(blanks(bitext.english, window.rows)),
      japanese_blanks_(blanks(bitext.japanese, window.columns)) {
  weights_[kLexical] = static_cast<float>(parameters.lexical_weight);
  weights_[kLength] = static_cast<float>(parameters.length_weight);
  weights_[kQuotation] = static_cast<float>(parameters.quotation_weight);
  weights_[kEmbedding] = static_cast<float>(parameters.embedding_weight);
  weights_[kConstant] = static_cast<float>(parameters.match_constant);
  english_gains_.resize(offsets_.back(), Gains::Zero());
  japanese_gains_.resize(offsets_.back(), Gains::Zero());
  collect_gains(english);
}

/// Goes over the columns with the links of the last few at hand: those of all of them would take
/// gigabytes where every line is the same.
void BeadScores::collect_gains(const Postings& english) {
  std::array<ColumnLinks, kMostSentences> recent;
  PlacesAhead places(english, bitext_.english_terms.size());
  LinkedWords linked;
  Range rows;
  const std::uint32_t columns = window_.columns.size();
  for (std::uint32_t column = 0; column < columns + reach_ - 1; ++column) {
    if (column < columns) {
      while (rows.begin < window_.rows.size() && corridor_.high[rows.begin] < column) ++rows.begin;
      while (rows.end < window_.rows.size() && corridor_.low[rows.end] <= column) ++rows.end;
      ColumnLinks& links = recent[column % kMostSentences];
      collect(column, {rows.begin, std::max(rows.begin, rows.end)}, places, links);
      gain_japanese(column, links, linked);
    }
    if (column + 1 >= reach_) gain_english(column + 1 - reach_, recent, linked);
  }
}

/// The links of a column to these rows, which never go back from one column to the next.
void BeadScores::collect(std::uint32_t column, Range rows, PlacesAhead& places,
                         ColumnLinks& links) const {
  links.start(rows);
  std::uint32_t slot = 0;
  for (const TermId term : bitext_.japanese[window_.columns.begin + column]) {
    for (const Translation& translation : bitext_.translations[term]) {
      places.visit(translation.english, rows, [&](const Place& place) {
        links.add({place.sentence, place.slot, slot, translation.english_given_japanese,
                   translation.japanese_given_english});
      });
    }
    ++slot;
  }
  links.sort();
}

/// What these words gain by so many words of the other side: each a log-likelihood ratio up to the
/// cap. Ratios are multiplied up before one logarithm is taken, a few at a time lest they overflow.
float BeadScores::gain(const LinkedWords& linked, float words) const {
  constexpr std::size_t kAtOnce = 8;
  const float rate = linked_share_ / (words + background_words_);
  const auto all = linked.words();
  float nats = -unlinked_ * static_cast<float>(all.size());
  for (std::size_t k = 0; k < all.size();) {
    float product = 1;
    for (const std::size_t end = std::min(all.size(), k + kAtOnce); k < end; ++k) {
      product *= std::min(most_ratio_, 1 - linked_share_ + rate * all[k].surprise);
    }
    nats += quick_log(product);
  }
  return nats;
}

/// What the words of a column gain by the rows from each of them on.
void BeadScores::gain_japanese(std::uint32_t column, const ColumnLinks& links,
                               LinkedWords& linked) {
  const auto terms = bitext_.japanese[window_.columns.begin + column];
  const Range rows = links.rows();
  for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
    linked.start(terms.size());
    Gains& gains = japanese_gains_[cell(row, column)];
    for (std::uint32_t a = 0; a < reach_ && row + a < rows.end; ++a) {
      for (const ColumnLinks::Link& link : links[row + a]) {
        linked.add(link.japanese_slot, link.japanese_given_english,
                   bitext_.japanese_background[terms[link.japanese_slot]]);
      }
      gains[a] = gain(linked, english_words_[row + a + 1] - english_words_[row]);
    }
  }
}

/// What the words of the rows gain by the columns from this one on, whose links are in `recent`.
void BeadScores::gain_english(std::uint32_t column,
                              const std::array<ColumnLinks, kMostSentences>& recent,
                              LinkedWords& linked) {
  const std::uint32_t reach = std::min(reach_, window_.columns.size() - column);
  const Range rows = recent[column % kMostSentences].rows();
  for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
    const auto terms = bitext_.english[window_.rows.begin + row];
    linked.start(terms.size());
    Gains& gains = english_gains_[cell(row, column)];
    for (std::uint32_t b = 0; b < reach && column + b <= corridor_.high[row]; ++b) {
      for (const ColumnLinks::Link& link : recent[(column + b) % kMostSentences][row]) {
        linked.add(link.english_slot, link.english_given_japanese,
                   bitext_.english_background[terms[link.english_slot]]);
      }
      gains[b] = gain(linked, japanese_words_[column + b + 1] - japanese_words_[column]);
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
  const float japanese = japanese_lengths_[j + shape.columns] - japanese_lengths_[j];
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

/// What the words of both sides of a bead gain by each other.
float BeadScores::lexical(std::uint32_t i, std::uint32_t j, BeadShape shape) const {
  float gains = 0;
  for (std::uint32_t row = i; row < i + shape.rows; ++row) {
    gains += english_gains_[cell(row, j)][shape.columns - 1];
  }
  for (std::uint32_t column = j; column < j + shape.columns; ++column) {
    gains += japanese_gains_[cell(i, column)][shape.rows - 1];
  }
  return gains;
}

BeadFeatures BeadScores::features(std::uint32_t i, std::uint32_t j, BeadShape shape,
                                  float gains) const {
  const float words = english_words_[i + shape.rows] - english_words_[i] +
                      japanese_words_[j + shape.columns] - japanese_words_[j];
  const bool quotations_agree =
      bitext_.english.ends_in_quotation(window_.rows.begin + i + shape.rows - 1) ==
      bitext_.japanese.ends_in_quotation(window_.columns.begin + j + shape.columns - 1);
  BeadFeatures features;
  features[kLexical] = (unlinked_ * words + gains) / 2;
  features[kLength] = length_score(i, j, shape);
  features[kQuotation] = quotations_agree ? 0.0F : -1.0F;
  features[kEmbedding] = bitext_.embeddings == nullptr ? 0.0F : embedding_score(i, j, shape);
  features[kConstant] = 1;
  return features;
}

/// The most rows of a bead that begins at node (i, j).
std::uint32_t BeadScores::rows_from(std::uint32_t i, std::uint32_t j) const {
  const std::uint32_t most = std::min(reach_, window_.rows.size() - i);
  std::uint32_t rows = 0;
  while (rows < most && corridor_.low[i + rows] <= j &&
         english_blanks_[i + rows] == english_blanks_[i]) {
    ++rows;
  }
  return rows;
}

/// The most columns of one.
std::uint32_t BeadScores::columns_from(std::uint32_t i, std::uint32_t j) const {
  const std::uint32_t most = std::min(reach_, window_.columns.size() - j);
  std::uint32_t columns = 0;
  while (columns < most && j + columns <= corridor_.high[i] &&
         japanese_blanks_[j + columns] == japanese_blanks_[j]) {
    ++columns;
  }
  return columns;
}

BeadScores::NodeScores BeadScores::scores_from(std::uint32_t i, std::uint32_t j) const {
  const std::uint32_t rows = rows_from(i, j);
  const std::uint32_t columns = columns_from(i, j);
  // What so many rows gain by columns from j on, and so many columns by rows from i on.
  std::array<Gains, kMostSentences + 1> english;
  std::array<Gains, kMostSentences + 1> japanese;
  english[0] = japanese[0] = Gains::Zero();
  for (std::uint32_t a = 0; a < rows; ++a)
    english[a + 1] = english[a] + english_gains_[cell(i + a, j)];
  for (std::uint32_t b = 0; b < columns; ++b)
    japanese[b + 1] = japanese[b] + japanese_gains_[cell(i, j + b)];
  NodeScores scores;
  for (std::size_t k = 0; k < kBeadShapes.size(); ++k) {
    const auto [a, b] = kBeadShapes[k];
    scores[k] = a > rows || b > columns || !corridor_.contains(i + a, j + b)
                    ? kNotAllowed
                    : weights_.dot(features(i, j, {a, b}, english[a][b - 1] + japanese[b][a - 1]));
  }
  return scores;
}

}  // namespace taiyaku
