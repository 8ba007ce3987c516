#include "align/embeddings.h"

#include <Eigen/Core>
#include <algorithm>
#include <cassert>
#include <cmath>

namespace taiyaku {
namespace {

using Row = Eigen::Map<const Eigen::VectorXf>;

Row row_of_span(std::span<const float> values) {
  return {values.data(), static_cast<Eigen::Index>(values.size())};
}

void make_unit(std::span<float> values) {
  Eigen::Map<Eigen::VectorXf> vector(values.data(), static_cast<Eigen::Index>(values.size()));
  // Scaled first: the squares of large values would be infinite, those of small ones zero.
  const float largest = vector.cwiseAbs().maxCoeff();
  if (largest <= 0) return;
  vector /= largest;
  vector /= vector.norm();
}

}  // namespace

SentenceEmbeddings::SentenceEmbeddings(std::size_t dimension, std::vector<float> values,
                                       std::vector<std::uint32_t> row_of, std::size_t sentences)
    : dimension_(dimension),
      sentences_(sentences),
      values_(std::move(values)),
      row_of_(std::move(row_of)) {
  assert(dimension > 0 && values_.size() % dimension == 0);
  assert(sentences == 0 ? row_of_.empty() : row_of_.size() % sentences == 0);
  assert(std::none_of(row_of_.begin(), row_of_.begin() + static_cast<std::ptrdiff_t>(sentences),
                      [](std::uint32_t number) { return number == kNoRow; }));
  for (std::size_t begin = 0; begin < values_.size(); begin += dimension)
    make_unit(std::span(values_).subspan(begin, dimension));
}

std::span<const float> SentenceEmbeddings::of(Range sentences, std::vector<float>& buffer) const {
  assert(!sentences.empty() && sentences.end <= sentences_);
  const std::size_t place = (sentences.size() - 1) * sentences_ + sentences.begin;
  if (place < row_of_.size() && row_of_[place] != kNoRow) return row(row_of_[place]);
  buffer.assign(dimension_, 0);
  Eigen::Map<Eigen::VectorXf> sum(buffer.data(), static_cast<Eigen::Index>(dimension_));
  for (std::uint32_t i = sentences.begin; i < sentences.end; ++i)
    sum += row_of_span(row(row_of_[i]));
  make_unit(buffer);
  return buffer;
}

float cosine(std::span<const float> first, std::span<const float> second) {
  assert(first.size() == second.size());
  return row_of_span(first).dot(row_of_span(second));
}

CosineBackground cosine_background(const SentenceEmbeddings& source,
                                   const SentenceEmbeddings& target) {
  if (source.empty() || target.empty()) return {};
  constexpr std::size_t kPairs = 2000;
  // Steps of the golden ratio go through a side evenly without going along its diagonal.
  constexpr double kGolden = 0.6180339887498949;
  std::vector<float> buffer;
  double sum = 0;
  double squares = 0;
  double place = 0.5;
  for (std::size_t k = 0; k < kPairs; ++k) {
    const auto i = static_cast<std::uint32_t>(k * source.sentences() / kPairs);
    place += kGolden;
    place -= std::floor(place);
    const auto j = static_cast<std::uint32_t>(place * static_cast<double>(target.sentences()));
    const double likeness = cosine(source.of({i, i + 1}, buffer), target.of({j, j + 1}, buffer));
    sum += likeness;
    squares += likeness * likeness;
  }
  const double mean = sum / kPairs;
  return {mean, std::sqrt(std::max(squares / kPairs - mean * mean, 1e-4))};
}

float BitextEmbeddings::likeness(Range english, Range japanese) const {
  std::vector<float> english_buffer;
  std::vector<float> japanese_buffer;
  const float alike =
      cosine(english_.of(english, english_buffer), japanese_.of(japanese, japanese_buffer));
  return static_cast<float>((alike - background_.mean) / background_.deviation);
}

}  // namespace taiyaku
