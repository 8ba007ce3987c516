// taiyaku train: fit the risk model to labelled pairs, or the aligner (train_align.h).
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "cli/models.h"
#include "cli/train_align.h"
#include "cli/verbose.h"
#include "io/file.h"
#include "score/checker.h"
#include "score/risk_fit.h"

namespace taiyaku::cli {
namespace {

using nlohmann::json;

constexpr unsigned kFolds = 5;

/// `{"source","target","error"}`, and optionally "weight", "group" and "set".
LabelledPair read_pair(const json& object, Checker& checker) {
  LabelledPair pair;
  const json& error = object.at("error");
  pair.error = error.is_boolean() ? (error.get<bool>() ? 1.0 : 0.0) : error.get<double>();
  if (!(pair.error >= 0 && pair.error <= 1)) throw Error("\"error\" is not within 0 and 1");
  const auto source = object.at("source").get<std::string>();
  pair.weight = object.value("weight", 1.0);
  if (!(pair.weight >= 0 && pair.weight <= 1e6)) throw Error("\"weight\" is negative or too large");
  pair.group = object.value("group", source);
  pair.set = object.value("set", std::string());
  pair.features = checker.measure_pair(source, object.at("target").get<std::string>());
  return pair;
}

void read_pairs(const std::string& path, Checker& checker, std::vector<LabelledPair>& pairs,
                std::vector<taiyaku::Problem>& problems) {
  const Input input = read_input(path, InputFormat::kJsonl, false, problems);
  for_each_line(input.text, [&](std::string_view line, std::size_t number) {
    if (line.empty()) return;
    try {
      pairs.push_back(read_pair(json::parse(line), checker));
    } catch (const json::exception& error) {
      problems.push_back({path, number, fmt::format("not a labelled pair: {}", error.what())});
    } catch (const Error& error) {
      problems.push_back({path, number, error.what()});
    }
  });
}

/// The set whose base rate the program shall assume: the one named, or the only one there is.
std::string base_set(const std::vector<LabelledPair>& pairs, const std::string& named) {
  std::set<std::string> sets;
  for (const LabelledPair& pair : pairs) sets.insert(pair.set);
  if (named.empty() && sets.size() > 1) {
    throw Error(fmt::format(
        "the pairs are of several sets ({}): say with --base-rate which one's share of errors the "
        "program shall assume",
        fmt::join(sets, ", ")));
  }
  if (!named.empty() && !sets.contains(named)) {
    throw Error(fmt::format("no pair is of the set '{}' that --base-rate names", named));
  }
  return named.empty() ? *sets.begin() : named;
}

double intercept_of(const RiskModel& model, const std::string& set) {
  const auto found =
      std::find_if(model.intercepts.begin(), model.intercepts.end(),
                   [&](const FittedWeight& intercept) { return intercept.feature == set; });
  return found == model.intercepts.end() ? 0 : found->log_odds;
}

/// A table that people read and score/risk_weights.cc includes.
void write_weights(std::ostream& out, const Arguments& arguments, const RiskModel& model,
                   double intercept, std::size_t pairs) {
  out << provenance(arguments);
  out << fmt::format("\n// from {} labelled pairs. Do not edit: train again (docs/RISK.md).\n",
                     pairs);
  out << fmt::format("constexpr double kFittedIntercept = {:.3f};\n\n", intercept);
  out << "/// Ascending by name: looked up by bisection.\nconstexpr std::array kWeights = {\n";
  for (const FittedWeight& weight : model.weights)
    out << fmt::format("    Weight{{\"{}\", {:.3f}}},\n", weight.feature, weight.log_odds);
  out << "};\n";
}

void print_reliability(std::ostream& out, const std::vector<LabelledPair>& pairs) {
  const std::vector<double> risks = held_out_risks(pairs, kFolds);
  out << fmt::format("held out, {} folds by group:\n  risk       pairs  predicted  observed\n",
                     kFolds);
  for (const Reliability& row : reliability(pairs, risks)) {
    out << fmt::format("  {:.1f}-{:.1f} {:>9} {:>10.3f} {:>9.3f}\n", row.low, row.low + 0.1,
                       row.pairs, row.predicted, row.observed);
  }
}

}  // namespace

ExitStatus run_train(const Arguments& arguments) {
  CommandLine line("train");
  if (!line.parse(arguments)) return kDone;
  const Verbose verbose(line);
  if (line.flag("align")) return train_align(line, arguments);
  const Models models(line);
  Checker checker(models.segment, models.lexicon);
  std::vector<LabelledPair> pairs;
  std::vector<taiyaku::Problem> problems;
  for (const std::string& path : line.files(1, 1000)) read_pairs(path, checker, pairs, problems);
  report_problems(problems);
  if (pairs.empty()) throw Error("no labelled pair in the input; see 'taiyaku train --help'");

  const std::string set = base_set(pairs, line.text("base-rate"));
  const RiskModel model = fit_risk(pairs);
  Output output(line.text("output"));
  write_weights(output.stream(), arguments, model, intercept_of(model, set), pairs.size());
  output.close();
  if (!line.flag("quiet")) print_reliability(std::cerr, pairs);
  return problems.empty() ? kDone : kFailed;
}

}  // namespace taiyaku::cli
