#include "align/passage_scores.h"

#include <algorithm>
#include <cmath>

namespace taiyaku {
namespace {

/// Paragraphs a word may stand in and still tell which one is meant.
constexpr std::size_t kMostParagraphs = 60;

std::vector<TermId>& collect(const SentenceTerms& side, Range range, std::vector<TermId>& terms) {
  terms.clear();
  for (std::uint32_t s = range.begin; s < range.end; ++s) {
    terms.insert(terms.end(), side[s].begin(), side[s].end());
  }
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  return terms;
}

double length(const SentenceTerms& side, Range range) {
  double sum = 0;
  for (std::uint32_t s = range.begin; s < range.end; ++s) sum += side.length_code_points(s);
  return sum;
}

}  // namespace

PassageScores::PassageScores(const TermBitext& bitext, const AlignerParameters& parameters)
    : bitext_(bitext),
      parameters_(parameters),
      english_(bitext.english, {0, static_cast<std::uint32_t>(bitext.english.size())},
               bitext.english_terms.size()),
      shared_(bitext.english.size(), 0) {}

double PassageScores::word_gain(double given, double background, std::size_t words) const {
  const double share = parameters_.linked_share;
  const double ratio =
      1 - share +
      share * std::min(1.0, given) /
          (background * (static_cast<double>(words) + parameters_.background_words));
  return std::min(parameters_.word_cap, std::log(ratio));
}

double PassageScores::lexical(std::span<const TermId> english, std::span<const TermId> japanese) {
  given_.assign(english.size(), 0);
  double sum = 0;
  for (const TermId term : japanese) {
    double given_here = 0;
    for (const Translation& translation : bitext_.translations[term]) {
      const auto at = std::lower_bound(english.begin(), english.end(), translation.english);
      if (at == english.end() || *at != translation.english) continue;
      given_[static_cast<std::size_t>(at - english.begin())] += translation.english_given_japanese;
      given_here += translation.japanese_given_english;
    }
    sum += word_gain(given_here, bitext_.japanese_background[term], english.size());
  }
  for (std::size_t k = 0; k < english.size(); ++k) {
    sum += word_gain(given_[k], bitext_.english_background[english[k]], japanese.size());
  }
  return sum / 2;
}

double PassageScores::score(Range rows, Range columns) {
  const double words = lexical(collect(bitext_.english, rows, english_terms_),
                               collect(bitext_.japanese, columns, japanese_terms_));
  const double english = length(bitext_.english, rows);
  const double japanese = length(bitext_.japanese, columns) / bitext_.japanese_per_english;
  const double freedom = parameters_.length_freedom;
  const double variance = parameters_.length_variance * std::max(1.0, (english + japanese) / 2);
  const double difference = english - japanese;
  const double lengths =
      -(freedom + 1) / 2 * std::log1p(difference * difference / (variance * freedom));
  return parameters_.lexical_weight * words + parameters_.length_weight * lengths +
         parameters_.match_constant;
}

std::vector<std::uint32_t> PassageScores::likely_rows(std::uint32_t column, std::size_t most) {
  std::vector<std::uint32_t> rows;
  for (const TermId term : bitext_.japanese[column]) {
    for (const Translation& translation : bitext_.translations[term]) {
      const auto places = english_[translation.english];
      if (places.size() > kMostParagraphs) continue;
      const double weight =
          -std::log(bitext_.english_background[translation.english]) *
          std::sqrt(translation.english_given_japanese * translation.japanese_given_english);
      for (const Place& place : places) {
        if (shared_[place.sentence] == 0) rows.push_back(place.sentence);
        shared_[place.sentence] += weight;
      }
    }
  }
  // Long paragraphs share a little with everything.
  const auto density = [&](std::uint32_t row) {
    return shared_[row] / std::sqrt(static_cast<double>(bitext_.english[row].size()) + 8);
  };
  std::sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
    return density(a) != density(b) ? density(a) > density(b) : a < b;
  });
  for (const std::uint32_t row : rows) shared_[row] = 0;
  rows.resize(std::min(rows.size(), most));
  return rows;
}

}  // namespace taiyaku
