// Sentence vectors that a user computed elsewhere (LASER, LaBSE, …), as further evidence for beads.
#ifndef TAIYAKU_ALIGN_EMBEDDINGS_H_
#define TAIYAKU_ALIGN_EMBEDDINGS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "segment/span.h"

namespace taiyaku {

/// One vector for each sentence of a document and, where they were given, one for each run of
/// consecutive sentences (vecalign's overlaps). Immutable; may be read from several threads.
class SentenceEmbeddings {
 public:
  static constexpr std::uint32_t kNoRow = 0xffffffff;

  /// No vectors at all.
  SentenceEmbeddings() = default;

  /// `values`: rows of `dimension` finite numbers each, of any length; they are made unit vectors
  /// (a row of zeros stays: it resembles nothing). `row_of[(n - 1) * sentences + i]` is the row of
  /// the `n` sentences from `i`; kNoRow where there is none, which n = 1 must not have.
  SentenceEmbeddings(std::size_t dimension, std::vector<float> values,
                     std::vector<std::uint32_t> row_of, std::size_t sentences);

  bool empty() const { return sentences_ == 0; }
  std::size_t sentences() const { return sentences_; }
  std::size_t dimension() const { return dimension_; }

  /// The unit vector of consecutive sentences of the document, not none: their own row, or else the
  /// direction of the sum of the single ones, which is written to `buffer`. The view lives as long
  /// as both.
  std::span<const float> of(Range sentences, std::vector<float>& buffer) const;

 private:
  std::span<const float> row(std::size_t number) const {
    return std::span(values_).subspan(number * dimension_, dimension_);
  }

  std::size_t dimension_ = 0;
  std::size_t sentences_ = 0;
  std::vector<float> values_;
  std::vector<std::uint32_t> row_of_;
};

/// Of two unit vectors of the same dimension: in [-1, 1] but for rounding.
float cosine(std::span<const float> first, std::span<const float> second);

/// How alike the vectors of sentences are that have nothing to do with each other. Encoders differ
/// in that by far (0.1 in one, 0.7 in another), so a cosine says little without it.
struct CosineBackground {
  double mean = 0;
  double deviation = 1;
};

/// Over a fixed sample of pairs of single sentences, few of which can be counterparts. {0, 1} when
/// either side has none; the deviation is at least 0.01.
CosineBackground cosine_background(const SentenceEmbeddings& source,
                                   const SentenceEmbeddings& target);

/// Vectors of both sides of one bitext.
class BitextEmbeddings {
 public:
  /// Both of the same dimension.
  BitextEmbeddings(SentenceEmbeddings english, SentenceEmbeddings japanese)
      : english_(std::move(english)),
        japanese_(std::move(japanese)),
        background_(cosine_background(english_, japanese_)) {}

  /// How alike runs of sentences are, in standard deviations above sentences that have nothing to
  /// do with each other. Sentences are counted as in the documents. Thread safe.
  float likeness(Range english, Range japanese) const;

 private:
  SentenceEmbeddings english_;
  SentenceEmbeddings japanese_;
  CosineBackground background_;
};

}  // namespace taiyaku

#endif  // TAIYAKU_ALIGN_EMBEDDINGS_H_
