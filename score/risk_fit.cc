#include "score/risk_fit.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <string>

#include "score/check.h"

namespace taiyaku {
namespace {

/// Where a weight starts and how far it may go.
struct Bounds {
  double prior;
  double least;
  double most;
};

bool is_rule(std::string_view feature) {
  return std::isupper(static_cast<unsigned char>(feature.front())) != 0;
}

Bounds bounds_of(std::string_view feature) {
  // Slips of the keyboard are no errors of fact, however well they tell machines from people.
  if (feature.starts_with("TYPO")) return {0.5, 0, 1.2};
  if (is_rule(feature)) return {2.0, 0, 6.5};
  // Properties of the source rather than evidence: the data must not turn them into a verdict.
  if (feature == "source_length") return {0, -0.2, 0.1};
  if (feature == "source_harsh") return {0, 0, 1};
  // Wrong English is odd more often than odd English is wrong, and what is odd to a model of the
  // spoken word need not be to a reader.
  if (feature == "target_odd_words") return {0, 0.155, 0.25};
  // Careless marks tell of who translated rather than of what was said.
  if (feature == "target_half_width") return {0, 0.02, 0.4};
  // Planted errors, which rules tell, and texts that differ in nothing else teach little of these;
  // what machines get wrong without breaking a rule shows in them alone.
  if (feature == "source_uncovered_nats") return {0, 0.25, 3};
  if (feature == "target_uncovered_share") return {0, 0.75, 3};
  if (feature == "sentences_more") return {0, 0.4, 3};
  // What the table was learnt from has errors too, and they surprise less there than elsewhere.
  if (feature == "source_unanswered") return {0, 0.45, 3};
  // A little at least: of two translations that differ in nothing else, the barer one is riskier.
  return {0, 0.02, 3};
}

constexpr Bounds kInterceptBounds = {0, -std::numeric_limits<double>::infinity(),
                                     std::numeric_limits<double>::infinity()};
constexpr double kInterceptRidge = 1e-3;

using Columns = std::map<std::string, Eigen::Index, std::less<>>;

/// The pairs as a matrix: a column a feature, then a column a set.
struct Problem {
  Columns features;
  Columns sets;
  Eigen::MatrixXd x;
  Eigen::VectorXd y;
  Eigen::VectorXd weight;
  Eigen::VectorXd prior;
  Eigen::VectorXd least;
  Eigen::VectorXd most;
  Eigen::VectorXd ridge;
};

void number(Columns& columns, Eigen::Index first) {
  for (auto& [name, column] : columns) column = first++;
}

void set_bounds(Problem& problem, Eigen::Index column, const Bounds& bounds, double ridge) {
  problem.prior[column] = bounds.prior;
  problem.least[column] = bounds.least;
  problem.most[column] = bounds.most;
  problem.ridge[column] = ridge;
}

Problem make_problem(const std::vector<LabelledPair>& pairs, double ridge) {
  Problem problem;
  for (const LabelledPair& pair : pairs) {
    for (const RiskFeature& feature : pair.features)
      problem.features.emplace(std::string(feature.name), 0);
    problem.sets.emplace(pair.set, 0);
  }
  number(problem.features, 0);
  number(problem.sets, static_cast<Eigen::Index>(problem.features.size()));
  const auto columns = static_cast<Eigen::Index>(problem.features.size() + problem.sets.size());
  const auto rows = static_cast<Eigen::Index>(pairs.size());
  problem.x = Eigen::MatrixXd::Zero(rows, columns);
  problem.y.resize(rows);
  problem.weight.resize(rows);
  for (auto* vector : {&problem.prior, &problem.least, &problem.most, &problem.ridge})
    vector->resize(columns);
  for (const auto& [name, column] : problem.features)
    set_bounds(problem, column, bounds_of(name), ridge);
  for (const auto& [name, column] : problem.sets)
    set_bounds(problem, column, kInterceptBounds, kInterceptRidge);
  for (Eigen::Index row = 0; row < rows; ++row) {
    const LabelledPair& pair = pairs[static_cast<std::size_t>(row)];
    for (const RiskFeature& feature : pair.features)
      problem.x(row, problem.features.find(feature.name)->second) = feature.value;
    problem.x(row, problem.sets.find(pair.set)->second) = 1;
    problem.y[row] = pair.error;
    problem.weight[row] = pair.weight;
  }
  return problem;
}

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

double loss(const Problem& problem, const Eigen::VectorXd& w) {
  const Eigen::VectorXd z = problem.x * w;
  double sum = 0.5 * (problem.ridge.array() * (w - problem.prior).array().square()).sum();
  for (Eigen::Index i = 0; i < z.size(); ++i) {
    // log(1 + e^z) − y z, without overflow.
    const double soft = std::max(z[i], 0.0) + std::log1p(std::exp(-std::abs(z[i])));
    sum += problem.weight[i] * (soft - problem.y[i] * z[i]);
  }
  return sum;
}

/// The step that minimises the loss's quadratic approximation at `w` within the bounds.
Eigen::VectorXd newton_step(const Problem& problem, const Eigen::VectorXd& w) {
  const Eigen::VectorXd p = (problem.x * w).unaryExpr(&sigmoid);
  const Eigen::VectorXd curvature =
      (problem.weight.array() * (p.array() * (1 - p.array())).max(1e-6)).matrix();
  Eigen::MatrixXd hessian = problem.x.transpose() * curvature.asDiagonal() * problem.x;
  hessian.diagonal() += problem.ridge;
  Eigen::VectorXd gradient =
      problem.x.transpose() * (problem.weight.array() * (p - problem.y).array()).matrix() +
      (problem.ridge.array() * (w - problem.prior).array()).matrix();
  Eigen::VectorXd step = Eigen::VectorXd::Zero(w.size());
  for (int sweep = 0; sweep < 200; ++sweep) {
    double largest = 0;
    for (Eigen::Index j = 0; j < w.size(); ++j) {
      const double wanted = w[j] + step[j] - gradient[j] / hessian(j, j);
      const double change = std::clamp(wanted, problem.least[j], problem.most[j]) - w[j] - step[j];
      step[j] += change;
      gradient += change * hessian.col(j);
      largest = std::max(largest, std::abs(change));
    }
    if (largest < 1e-7) break;
  }
  return step;
}

Eigen::VectorXd minimise(const Problem& problem) {
  Eigen::VectorXd w = problem.prior.cwiseMax(problem.least).cwiseMin(problem.most);
  double now = loss(problem, w);
  for (int iteration = 0; iteration < 60; ++iteration) {
    Eigen::VectorXd step = newton_step(problem, w);
    double next = loss(problem, w + step);
    for (int halving = 0; next > now && halving < 20; ++halving) {
      step *= 0.5;
      next = loss(problem, w + step);
    }
    if (next >= now - 1e-9 * std::abs(now)) break;
    w += step;
    now = next;
  }
  return w;
}

double weight_of(const std::vector<FittedWeight>& weights, std::string_view name) {
  const auto at = std::lower_bound(
      weights.begin(), weights.end(), name,
      [](const FittedWeight& weight, std::string_view n) { return weight.feature < n; });
  return at != weights.end() && at->feature == name ? at->log_odds : 0;
}

/// FNV-1a: the folds must be the same on every machine.
unsigned fold_of(std::string_view group, unsigned folds) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : group) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return static_cast<unsigned>((hash >> 32U) % folds);
}

}  // namespace

/// A rule that no pair broke stands where it stands without data.
void add_silent_rules(std::vector<FittedWeight>& weights) {
  for (const CheckEntry& check : all_checks()) {
    for (const Rule& rule : check.rules) {
      const auto place = std::ranges::lower_bound(weights, rule.id, {}, &FittedWeight::feature);
      if (place == weights.end() || place->feature != rule.id)
        weights.insert(place, {std::string(rule.id), bounds_of(rule.id).prior});
    }
  }
}

RiskModel fit_risk(const std::vector<LabelledPair>& pairs, double ridge) {
  RiskModel model;
  if (pairs.empty()) return model;
  const Problem problem = make_problem(pairs, ridge);
  const Eigen::VectorXd w = minimise(problem);
  for (const auto& [name, column] : problem.features) model.weights.push_back({name, w[column]});
  add_silent_rules(model.weights);
  for (const auto& [name, column] : problem.sets) model.intercepts.push_back({name, w[column]});
  return model;
}

double log_odds(const RiskModel& model, const LabelledPair& pair) {
  double sum = weight_of(model.intercepts, pair.set);
  for (const RiskFeature& feature : pair.features)
    sum += weight_of(model.weights, feature.name) * feature.value;
  return sum;
}

std::vector<double> held_out_risks(const std::vector<LabelledPair>& pairs, unsigned folds,
                                   double ridge) {
  std::vector<double> risks(pairs.size());
  for (unsigned fold = 0; fold < folds; ++fold) {
    std::vector<LabelledPair> seen;
    for (const LabelledPair& pair : pairs) {
      if (fold_of(pair.group, folds) != fold) seen.push_back(pair);
    }
    const RiskModel model = fit_risk(seen, ridge);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if (fold_of(pairs[i].group, folds) == fold) risks[i] = sigmoid(log_odds(model, pairs[i]));
    }
  }
  return risks;
}

std::vector<Reliability> reliability(const std::vector<LabelledPair>& pairs,
                                     const std::vector<double>& risks) {
  std::vector<Reliability> rows(10);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i].low = static_cast<double>(i) / 10;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    Reliability& row = rows[std::min<std::size_t>(9, static_cast<std::size_t>(risks[i] * 10))];
    ++row.pairs;
    row.predicted += risks[i];
    row.observed += pairs[i].error;
  }
  for (Reliability& row : rows) {
    if (row.pairs == 0) continue;
    row.predicted /= static_cast<double>(row.pairs);
    row.observed /= static_cast<double>(row.pairs);
  }
  return rows;
}

}  // namespace taiyaku
