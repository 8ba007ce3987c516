#include "align/plane.h"

#include <algorithm>
#include <cmath>

#include "align/anchors.h"
#include "align/bead_scores.h"
#include "align/coarse_pass.h"
#include "align/postings.h"

namespace taiyaku {
namespace {

/// Windows grow up to this many times when no anchors are found in them: memory grows with them.
constexpr std::uint32_t kMostGrowth = 4;
/// Where in a window its last anchor must lie, and the English sentences at its end whose beads are
/// not sure yet.
constexpr double kNearEnd = 0.6;
constexpr std::uint32_t kUnsureAtEnd = 60;
constexpr float kSure = 0.95F;
/// So small a plane is not worth a coarse pass first.
constexpr std::size_t kFewCells = 16;
/// Rates have settled when a bead's score moves by less, on average.
constexpr double kSettledNats = 0.01;

template <typename Terms>
std::vector<float> blend(const SentenceTerms& side, const Terms& terms, double strength) {
  std::vector<float> counts(terms.size(), 0.0F);
  double words = 0;
  for (std::size_t s = 0; s < side.size(); ++s) {
    for (const TermId term : side[s]) ++counts[term];
    words += static_cast<double>(side[s].size());
  }
  for (TermId term = 0; term < terms.size(); ++term) {
    counts[term] =
        static_cast<float>((counts[term] + strength * terms[term].background) / (words + strength));
  }
  return counts;
}

double code_points(const SentenceTerms& side) {
  double sum = 0;
  for (std::size_t s = 0; s < side.size(); ++s) sum += side.length_code_points(s);
  return sum;
}

/// By how many nats other rates change the score of a bead, on average.
double average_change(const BeadRates& before, const BeadRates& after) {
  const auto nats = [](double a, double b) { return a == b ? 0.0 : std::abs(std::log(a / b)); };
  double change = 0;
  for (std::size_t k = 0; k < kBeadShapes.size(); ++k)
    change += after.shapes[k] * nats(before.shapes[k], after.shapes[k]);
  for (std::size_t g = 0; g < kGaps; ++g)
    change += after.opens[g] * (nats(before.opens[g], after.opens[g]) +
                                nats(before.continues[g], after.continues[g]));
  return change;
}

/// Expectation–maximisation of the rates over a lattice, from those of the windows before, until
/// they settle or after so many rounds; leaves the posteriors of the last one in it. The window's
/// own counts.
BeadCounts settle(Lattice& lattice, const BeadCounts& before, const AlignerParameters& parameters) {
  BeadRates rates = estimate_rates(before, parameters);
  lattice.prune(rates);
  BeadCounts counts = lattice.expect(rates);
  for (int round = 0; round < parameters.rate_rounds; ++round) {
    BeadCounts all = counts;
    all.add(before);
    const BeadRates next = estimate_rates(all, parameters);
    if (average_change(rates, next) < kSettledNats) break;
    rates = next;
    counts = lattice.expect(rates);
  }
  return counts;
}

/// Slides over the plane.
class PlaneAligner {
 public:
  PlaneAligner(const TermBitext& bitext, const AlignerParameters& parameters,
               const std::function<void(const WindowBead&)>& give)
      : bitext_(bitext),
        parameters_(parameters),
        give_(give),
        rows_(static_cast<std::uint32_t>(bitext.english.size())),
        columns_(static_cast<std::uint32_t>(bitext.japanese.size())) {}

  void run() {
    while (at_.rows.begin < rows_ && at_.columns.begin < columns_) align_window();
    for (; at_.rows.begin < rows_; ++at_.rows.begin) {
      give_({{at_.rows.begin, at_.rows.begin + 1}, {at_.columns.begin, at_.columns.begin}, 0, 1});
    }
    for (; at_.columns.begin < columns_; ++at_.columns.begin) {
      give_({{at_.rows.begin, at_.rows.begin}, {at_.columns.begin, at_.columns.begin + 1}, 0, 1});
    }
  }

 private:
  bool last() const { return at_.rows.end == rows_ && at_.columns.end == columns_; }

  void align_window() {
    choose_window(1);
    const std::size_t cells = std::size_t{at_.rows.size()} * at_.columns.size();
    if (last() && cells <= parameters_.full_cells) {
      const Postings english(bitext_.english, at_.rows, bitext_.english_terms.size());
      const Corridor whole = whole_plane(at_);
      align_corridor(cells <= kFewCells ? whole : narrowed_by_coarse_pass(whole, english), english);
      return;
    }
    for (std::uint32_t growth = 1;; growth *= 2) {
      choose_window(growth);
      const Postings english(bitext_.english, at_.rows, bitext_.english_terms.size());
      const Postings japanese(bitext_.japanese, at_.columns, bitext_.japanese_terms.size());
      std::vector<Anchor> anchors = find_anchors(bitext_, at_, english, japanese);
      const bool reaches = !anchors.empty() && anchors.back().row >= kNearEnd * at_.rows.size();
      // A remainder with nothing to go by is no window either, once it is larger than one.
      if (!last() || (growth > 1 && !reaches)) {
        if (!reaches && !last() && growth < kMostGrowth) continue;
        if (reaches) {
          end_at(anchors);
        } else {
          follow_diagonal(anchors);
        }
      }
      const Corridor corridor = corridor_along(anchors, at_, parameters_);
      align_corridor(narrowed_by_coarse_pass(corridor, english), english);
      return;
    }
  }

  /// Columns left for each row left.
  double slope() const {
    return std::clamp(static_cast<double>(columns_ - at_.columns.begin) /
                          static_cast<double>(rows_ - at_.rows.begin),
                      0.25, 4.0);
  }

  void choose_window(std::uint32_t growth) {
    const std::size_t size = parameters_.window * growth;
    at_.rows.end = static_cast<std::uint32_t>(std::min<std::size_t>(rows_, at_.rows.begin + size));
    at_.columns.end = static_cast<std::uint32_t>(std::min<double>(
        columns_,
        at_.columns.begin + slope() * static_cast<double>(size) + static_cast<double>(size) / 2));
    // A remainder that is hardly more than a window is one.
    if (rows_ - at_.rows.end < size / 4) at_.rows.end = rows_;
    if (at_.rows.end == rows_ && columns_ - at_.columns.end < size) at_.columns.end = columns_;
    if (at_.columns.end == columns_ && rows_ - at_.rows.end < size) at_.rows.end = rows_;
  }

  /// Ends the window just before its last anchor.
  void end_at(std::vector<Anchor>& anchors) {
    at_.rows.end = at_.rows.begin + anchors.back().row;
    at_.columns.end = at_.columns.begin + anchors.back().column;
    anchors.pop_back();
  }

  /// Where nothing tells the way, a small window along the diagonal is as good as a large one.
  void follow_diagonal(std::vector<Anchor>& anchors) {
    choose_window(1);
    const auto columns = static_cast<std::uint32_t>(slope() * at_.rows.size());
    at_.columns.end = std::min(at_.columns.end, at_.columns.begin + std::max(columns, 1U));
    std::erase_if(anchors, [this](const Anchor& anchor) {
      return anchor.row >= at_.rows.size() || anchor.column >= at_.columns.size();
    });
  }

  Corridor narrowed_by_coarse_pass(const Corridor& corridor, const Postings& english) const {
    return narrowed(BeadScores(bitext_, at_, corridor, english, kCoarseReach, parameters_),
                    corridor, parameters_);
  }

  void align_corridor(const Corridor& corridor, const Postings& english) {
    // The scores are as large as the lattice, which needs them no more once it is linked.
    Lattice lattice(BeadScores(bitext_, at_, corridor, english, kMostSentences, parameters_),
                    corridor, parameters_);
    counts_.add(settle(lattice, counts_, parameters_));
    give_sure(lattice.best_path());
  }

  /// The beads up to the last sure one in the window's first part; all of them in the last window.
  void give_sure(const std::vector<WindowBead>& beads) {
    std::size_t end = beads.size();
    if (!last()) {
      const std::uint32_t before = std::max(at_.rows.size(), 2 * kUnsureAtEnd) - kUnsureAtEnd;
      while (end > 0 && (beads[end - 1].rows.end > before || beads[end - 1].probability < kSure ||
                         beads[end - 1].rows.empty() || beads[end - 1].columns.empty())) {
        --end;
      }
      // Where hardly any bead is sure, those before the window's end must do: a window for every
      // few sentences would take for ever.
      if (end == 0 || beads[end - 1].rows.end < at_.rows.size() / 4) {
        while (end < beads.size() && beads[end].rows.end <= before) ++end;
      }
      if (end == 0) end = beads.size();
    }
    const Window window = at_;
    for (std::size_t k = 0; k < end; ++k) {
      WindowBead bead = beads[k];
      bead.rows = {bead.rows.begin + window.rows.begin, bead.rows.end + window.rows.begin};
      bead.columns = {bead.columns.begin + window.columns.begin,
                      bead.columns.end + window.columns.begin};
      at_.rows.begin = bead.rows.end;
      at_.columns.begin = bead.columns.end;
      give_(bead);
    }
  }

  const TermBitext& bitext_;
  const AlignerParameters& parameters_;
  const std::function<void(const WindowBead&)>& give_;
  std::uint32_t rows_;
  std::uint32_t columns_;
  Window at_;
  BeadCounts counts_;  ///< of the windows before
};

}  // namespace

TermBitext term_bitext(const BitextTerms& terms, const Translations& translations,
                       const AlignerParameters& parameters) {
  return term_bitext(terms.english(), terms.japanese(), terms.english_terms(),
                     terms.japanese_terms(), translations, parameters);
}

TermBitext term_bitext(const SentenceTerms& english, const SentenceTerms& japanese,
                       const EnglishTerms& english_terms, const JapaneseTerms& japanese_terms,
                       const Translations& translations, const AlignerParameters& parameters) {
  TermBitext bitext{english, japanese, english_terms, japanese_terms, translations, nullptr,
                    {},      {}};
  bitext.english_background = blend(english, english_terms, parameters.background_strength);
  bitext.japanese_background = blend(japanese, japanese_terms, parameters.background_strength);
  const double prior = parameters.length_ratio_prior;
  const double own_english = code_points(english);
  const double own_japanese = code_points(japanese);
  bitext.japanese_per_english =
      static_cast<float>((own_japanese + prior * parameters.length_ratio) / (own_english + prior));
  // Unequal sides say little about how long translations are.
  bitext.japanese_per_english =
      std::clamp(bitext.japanese_per_english, static_cast<float>(parameters.length_ratio * 0.7),
                 static_cast<float>(parameters.length_ratio * 1.4));
  return bitext;
}

void align_plane(const TermBitext& bitext, const AlignerParameters& parameters,
                 const std::function<void(const WindowBead&)>& give) {
  PlaneAligner(bitext, parameters, give).run();
}

std::vector<float> posteriors(const TermBitext& bitext, const AlignerParameters& parameters,
                              const std::vector<WindowBead>& beads) {
  const Window window{{0, static_cast<std::uint32_t>(bitext.english.size())},
                      {0, static_cast<std::uint32_t>(bitext.japanese.size())}};
  const Postings english(bitext.english, window.rows, bitext.english_terms.size());
  const Corridor corridor = whole_plane(window);
  Lattice lattice(BeadScores(bitext, window, corridor, english, kMostSentences, parameters),
                  corridor, parameters);
  settle(lattice, {}, parameters);
  std::vector<float> result;
  result.reserve(beads.size());
  for (const WindowBead& bead : beads) result.push_back(lattice.probability(bead));
  return result;
}

}  // namespace taiyaku
