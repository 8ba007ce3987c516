#include "align/parameter_fit.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "align/evaluate.h"
#include "align/id_map.h"
#include "align/plane.h"
#include "align/translations.h"

namespace taiyaku {
namespace {

constexpr double kLeastLogPosterior = -5;
/// How far a parameter is moved in each round, as a share of its range.
constexpr double kSteps[] = {0.08, 0.04, 0.02, 0.01};

bool is_match(const Bead& bead) { return !bead.source.empty() && !bead.target.empty(); }

/// What one set of cases adds up to.
struct SetTally {
  Evaluation evaluation;
  double log_posterior = 0;
  std::size_t gold = 0;
};

/// The cases with all that does not depend on what is fitted.
class Cases {
 public:
  Cases(const Lexicon& lexicon, const std::vector<AlignmentCase>& cases) : cases_(cases) {
    const LinkParameters links;
    translations_.reserve(cases.size());
    for (const AlignmentCase& one : cases) {
      translations_.emplace_back(lexicon, links, one.terms->english_terms(),
                                 one.terms->japanese_terms());
    }
  }

  AlignmentQuality measure(const AlignerParameters& parameters) const {
    std::map<std::string, SetTally> sets;
    for (std::size_t k = 0; k < cases_.size(); ++k) add(k, parameters, sets[cases_[k].set]);
    AlignmentQuality quality;
    const auto count = static_cast<double>(std::max<std::size_t>(1, sets.size()));
    for (const auto& [name, tally] : sets) {
      const auto gold = static_cast<double>(std::max<std::size_t>(1, tally.gold));
      quality.strict_f1 += strict_score(tally.evaluation.beads).f1 / count;
      quality.log_posterior += tally.log_posterior / gold / count;
    }
    return quality;
  }

 private:
  void add(std::size_t k, const AlignerParameters& parameters, SetTally& tally) const {
    const TermBitext bitext = term_bitext(*cases_[k].terms, translations_[k], parameters);
    Alignment found;
    align_plane(bitext, parameters, [&](const WindowBead& bead) {
      found.beads.push_back({bead.rows, bead.columns, 0, 0});
    });
    tally.evaluation.add(evaluate(found, cases_[k].gold, {.join_within_gold = true}));
    std::vector<WindowBead> wanted;
    for (const Bead& bead : cases_[k].gold.beads) {
      if (is_match(bead)) wanted.push_back({bead.source, bead.target, 0, 0});
    }
    tally.gold += wanted.size();
    for (const float p : posteriors(bitext, parameters, wanted)) {
      tally.log_posterior += std::max(kLeastLogPosterior, std::log(static_cast<double>(p)));
    }
  }

  const std::vector<AlignmentCase>& cases_;
  std::vector<Translations> translations_;
};

/// One step up or down. Rates and strengths are moved on a logarithmic scale.
AlignerParameters moved(const AlignerParameters& from, const FittedParameter& parameter,
                        double step) {
  AlignerParameters result = from;
  double& value = parameter.of(result);
  if (parameter.low > 0) {
    value *= std::pow(parameter.high / parameter.low, step);
  } else {
    value += step * (parameter.high - parameter.low);
  }
  value = std::clamp(value, parameter.low, parameter.high);
  return result;
}

}  // namespace

AlignmentQuality measure(const Lexicon& lexicon, const std::vector<AlignmentCase>& cases,
                         const AlignerParameters& parameters) {
  return Cases(lexicon, cases).measure(parameters);
}

AlignerParameters fit_parameters(const Lexicon& lexicon, const std::vector<AlignmentCase>& cases,
                                 const AlignerParameters& start, int rounds,
                                 const FitReport& report) {
  const Cases prepared(lexicon, cases);
  AlignerParameters best = start;
  double best_objective = prepared.measure(best).objective();
  for (int round = 0; round < rounds; ++round) {
    const double step = kSteps[std::min(round, static_cast<int>(std::size(kSteps)) - 1)];
    for (const FittedParameter& parameter : fitted_parameters()) {
      for (const double change : {step, -step}) {
        AlignerParameters tried = moved(best, parameter, change);
        const AlignmentQuality quality = prepared.measure(tried);
        if (quality.objective() <= best_objective) continue;
        best = tried;
        best_objective = quality.objective();
        if (report) report(parameter.name, parameter.of(best), quality);
        break;
      }
    }
  }
  return best;
}

AlignmentQuality held_out_quality(const Lexicon& lexicon, const std::vector<AlignmentCase>& cases,
                                  const AlignerParameters& start, int rounds, unsigned folds) {
  AlignmentQuality mean;
  for (unsigned fold = 0; fold < folds; ++fold) {
    std::vector<AlignmentCase> seen;
    std::vector<AlignmentCase> held_out;
    for (const AlignmentCase& one : cases) {
      (word_hash(one.group, 0) % folds == fold ? held_out : seen).push_back(one);
    }
    const auto fitted = fit_parameters(lexicon, seen, start, rounds, {});
    const AlignmentQuality quality = measure(lexicon, held_out, fitted);
    mean.strict_f1 += quality.strict_f1 / folds;
    mean.log_posterior += quality.log_posterior / folds;
  }
  return mean;
}

}  // namespace taiyaku
