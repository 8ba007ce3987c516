// Learns from human translations where names stand (score/role_weights.inc).
//
// usage: role_training LEXICON LABELLED.jsonl… > role_weights.inc
//
// One object a line, {"source","target","error"}, as risk_training.py writes them; wrong pairs are
// passed over. Needs no wrong translations: what is learnt is to tell every two names as they stand
// from the same two exchanged. Logistic regression with a Gaussian prior, by Newton's method;
// nothing is random.
#include <fmt/format.h>

#include <Eigen/Dense>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

#include "align/aligner.h"
#include "score/name_company.h"
#include "segment/segmenter.h"

namespace {

using namespace taiyaku;

/// A measure that fewer examples have is left out.
constexpr int kFewestExamples = 50;
/// Inverse variance of the prior.
constexpr double kRidge = 10;
constexpr double kLeastWeight = 0.06;
constexpr int kSteps = 12;
/// Share of readers who call a pair wrong; beyond, it teaches nothing.
constexpr double kWrong = 0.25;

struct Example {
  std::map<RoleKey, double> measures;
  double weight = 1;
};

class Reader {
 public:
  explicit Reader(const char* lexicon)
      : lexicon_(lexicon), model_({}, &lexicon_), segmenter_(model_), aligner_(lexicon_) {}

  void read(const std::string& line, std::vector<Example>& examples) {
    const nlohmann::json object = nlohmann::json::parse(line);
    if (object.value("error", 0.0) > kWrong) return;
    const auto source = object.at("source").get<std::string>();
    const bool english = detect_language(source) == Language::kEnglish;
    const Language languages[2] = {Language::kEnglish, Language::kJapanese};
    const Document from = segmenter_.segment_passage(source, languages[english ? 0 : 1]);
    const Document to = segmenter_.segment_passage(object.at("target").get<std::string>(),
                                                   languages[english ? 1 : 0]);
    Bitext bitext{passage_of(from), passage_of(to)};
    bitext.source.language = languages[english ? 0 : 1];
    bitext.target.language = languages[english ? 1 : 0];
    add(role_measures(analyse(lexicon_, bitext, aligner_.align(bitext))), examples);
  }

 private:
  static void add(const std::vector<std::vector<RoleMeasure>>& pairs,
                  std::vector<Example>& examples) {
    for (const auto& measures : pairs) {
      Example example;
      for (const RoleMeasure& m : measures) example.measures[m.key] += m.value;
      std::erase_if(example.measures, [](const auto& m) { return m.second == 0; });
      // A passage with many names has many pairs of them; it shall not count as many passages.
      example.weight = 1 / std::sqrt(static_cast<double>(pairs.size()));
      examples.push_back(std::move(example));
    }
  }

  Lexicon lexicon_;
  SegmentModel model_;
  Segmenter segmenter_;
  Aligner aligner_;
};

std::vector<RoleKey> frequent(const std::vector<Example>& examples) {
  std::map<RoleKey, int> seen;
  for (const Example& example : examples) {
    for (const auto& [key, value] : example.measures) ++seen[key];
  }
  std::vector<RoleKey> keys;
  for (const auto& [key, count] : seen) {
    if (count >= kFewestExamples) keys.push_back(key);
  }
  return keys;
}

/// One Newton step for log(1 + exp(−w·x)) per example and the prior.
void step(const std::vector<Example>& examples, const std::vector<RoleKey>& keys,
          Eigen::VectorXd& weights) {
  const auto n = static_cast<Eigen::Index>(keys.size());
  Eigen::MatrixXd hessian = kRidge * Eigen::MatrixXd::Identity(n, n);
  Eigen::VectorXd gradient = kRidge * weights;
  std::vector<std::pair<Eigen::Index, double>> row;
  for (const Example& example : examples) {
    row.clear();
    double score = 0;
    for (const auto& [key, value] : example.measures) {
      const auto at = std::lower_bound(keys.begin(), keys.end(), key);
      if (at == keys.end() || *at != key) continue;
      row.emplace_back(at - keys.begin(), value);
      score += value * weights[at - keys.begin()];
    }
    const double wrong = 1 / (1 + std::exp(score));
    const double curvature = example.weight * wrong * (1 - wrong);
    for (const auto& [i, x] : row) {
      gradient[i] -= example.weight * wrong * x;
      for (const auto& [j, y] : row) hessian(i, j) += curvature * x * y;
    }
  }
  weights -= hessian.ldlt().solve(gradient);
}

void write(const std::vector<RoleKey>& keys, const Eigen::VectorXd& weights, std::size_t examples) {
  fmt::print(
      "// Written by tests/bench/role_training from {} pairs of names. Do not edit: train "
      "again\n// (docs/RISK.md).\nconstexpr Weight kWeights[] = {{\n",
      examples);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const double weight = weights[static_cast<Eigen::Index>(i)];
    if (std::abs(weight) < kLeastWeight) continue;
    fmt::print("    Weight{{0x{:06x}, {:.3f}F}},  // {}\n", keys[i], weight, to_string(keys[i]));
  }
  fmt::print("}};\n");
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: role_training LEXICON LABELLED.jsonl… > role_weights.inc\n";
    return 2;
  }
  Reader reader(arguments[1]);
  std::vector<Example> examples;
  for (int i = 2; i < count; ++i) {
    std::ifstream file(arguments[i]);
    for (std::string line; std::getline(file, line);) reader.read(line, examples);
  }
  const std::vector<RoleKey> keys = frequent(examples);
  Eigen::VectorXd weights = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(keys.size()));
  for (int i = 0; i < kSteps; ++i) step(examples, keys, weights);
  write(keys, weights, examples.size());
}
