#include "io/write_evaluation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

namespace taiyaku {
namespace {

using json = nlohmann::ordered_json;

/// Four decimals are more than any sample here can tell apart.
double rounded(double value) { return std::round(value * 1e4) / 1e4; }

std::string type_name(BeadType type) { return fmt::format("{}-{}", type.first, type.second); }

/// Matches first, the simplest of them first; then null sentences.
std::vector<std::pair<BeadType, Tally>> in_order(const std::map<BeadType, Tally>& types) {
  std::vector<std::pair<BeadType, Tally>> rows(types.begin(), types.end());
  const auto key = [](const auto& row) {
    const auto [source, target] = row.first;
    return std::tuple(source == 0 || target == 0, source + target, source);
  };
  std::sort(rows.begin(), rows.end(),
            [&](const auto& a, const auto& b) { return key(a) < key(b); });
  return rows;
}

void write_row(std::ostream& out, std::string_view name, const Tally& tally,
               const PrecisionRecall& score) {
  out << fmt::format("{:<8}{:>8}{:>8}{:>11.2f}{:>9.2f}{:>9.2f}\n", name, tally.wanted, tally.given,
                     100 * score.precision, 100 * score.recall, 100 * score.f1);
}

void write_calibration_text(std::ostream& out, std::string_view title,
                            const Calibration& calibration) {
  if (std::all_of(calibration.bins.begin(), calibration.bins.end(),
                  [](const CalibrationBin& bin) { return bin.beads == 0; }))
    return;
  out << fmt::format("\n{:<12}{:>8}{:>14}{:>9}\n", title, "beads", "mean given", "right");
  for (const CalibrationBin& bin : calibration.bins) {
    if (bin.beads == 0) continue;
    const auto beads = static_cast<double>(bin.beads);
    out << fmt::format(
        "{:<12}{:>8}{:>14.2f}{:>9.2f}\n", fmt::format("{:.2f}-{:.2f}", bin.from, bin.to), bin.beads,
        100 * bin.probability_sum / beads, 100 * static_cast<double>(bin.right) / beads);
  }
}

json score_json(const PrecisionRecall& score) {
  return {{"precision", rounded(score.precision)},
          {"recall", rounded(score.recall)},
          {"f1", rounded(score.f1)}};
}

json tally_json(const Tally& tally) {
  return {{"gold", tally.wanted},
          {"given", tally.given},
          {"strict", score_json(strict_score(tally))},
          {"lax", score_json(lax_score(tally))}};
}

json calibration_json(const Calibration& calibration) {
  json rows = json::array();
  for (const CalibrationBin& bin : calibration.bins) {
    if (bin.beads == 0) continue;
    const auto beads = static_cast<double>(bin.beads);
    rows.push_back({{"from", bin.from},
                    {"to", bin.to},
                    {"beads", bin.beads},
                    {"probability", rounded(bin.probability_sum / beads)},
                    {"right", rounded(static_cast<double>(bin.right) / beads)}});
  }
  return rows;
}

json heading_json(std::string_view record, const std::string& hypothesis, const std::string& gold) {
  json object = {{"record", record}};
  if (!hypothesis.empty()) object["hypothesis"] = hypothesis;
  if (!gold.empty()) object["gold"] = gold;
  return object;
}

void write_record(std::ostream& out, const json& object) {
  // Paths need not be UTF-8.
  out << object.dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
}

double share(const ShareCount& count) {
  return count.all == 0 ? 0 : static_cast<double>(count.right) / static_cast<double>(count.all);
}

void write_share(std::ostream& out, std::string_view name, const ShareCount& count) {
  out << fmt::format("{:<16}{:>8}{:>8}{:>11.2f}\n", name, count.all, count.right,
                     100 * share(count));
}

json share_json(const ShareCount& count, const char* name) {
  return {{"all", count.all}, {"right", count.right}, {name, rounded(share(count))}};
}

json shares_json(const std::map<std::string, ShareCount>& counts, const char* name) {
  json object = json::object();
  for (const auto& [key, count] : counts) object[key] = share_json(count, name);
  return object;
}

}  // namespace

void write_findings_text(std::ostream& out, const FindingEvaluation& evaluation) {
  out << fmt::format("{:<16}{:>8}{:>8}{:>11}\n", "findings", "given", "right", "precision");
  for (const auto& [rule, count] : evaluation.rules) write_share(out, rule, count);
  write_share(out, "all", evaluation.findings);
  out << fmt::format("\n{:<16}{:>8}{:>8}{:>11}\n", "errors", "gold", "found", "recall");
  for (const auto& [kind, count] : evaluation.kinds) write_share(out, kind, count);
  write_share(out, "all", evaluation.errors);
}

void write_findings_record(std::ostream& out, std::string_view record,
                           const std::string& hypothesis, const std::string& gold,
                           const FindingEvaluation& evaluation) {
  json object = heading_json(record, hypothesis, gold);
  object["findings"] = share_json(evaluation.findings, "precision");
  object["rules"] = shares_json(evaluation.rules, "precision");
  object["errors"] = share_json(evaluation.errors, "recall");
  object["kinds"] = shares_json(evaluation.kinds, "recall");
  write_record(out, object);
}

void write_evaluation_text(std::ostream& out, const Evaluation& evaluation) {
  out << "            gold   given  precision   recall       F1\n";
  write_row(out, "strict", evaluation.beads, strict_score(evaluation.beads));
  write_row(out, "lax", evaluation.beads, lax_score(evaluation.beads));
  out << "\nby bead type, strict; 1-0 and 0-1 are sentences in null beads, which do not count "
         "above\n";
  for (const auto& [type, tally] : in_order(evaluation.types))
    write_row(out, type_name(type), tally, strict_score(tally));
  write_calibration_text(out, "probability", evaluation.matches);
  write_calibration_text(out, "null beads", evaluation.nulls);
}

void write_evaluation_heading(std::ostream& out) {
  out << "precision   recall       F1   lax F1     gold  file\n";
}

void write_evaluation_line(std::ostream& out, const Evaluation& evaluation, std::string_view path) {
  const PrecisionRecall strict = strict_score(evaluation.beads);
  out << fmt::format("{:>9.2f}{:>9.2f}{:>9.2f}{:>9.2f}{:>9}  {}\n", 100 * strict.precision,
                     100 * strict.recall, 100 * strict.f1, 100 * lax_score(evaluation.beads).f1,
                     evaluation.beads.wanted, path);
}

void write_evaluation_record(std::ostream& out, std::string_view record,
                             const std::string& hypothesis, const std::string& gold,
                             const Evaluation& evaluation) {
  json object = heading_json(record, hypothesis, gold);
  object["beads"] = tally_json(evaluation.beads);
  json types = json::object();
  for (const auto& [type, tally] : in_order(evaluation.types))
    types[type_name(type)] = tally_json(tally);
  object["types"] = std::move(types);
  object["reliability"] = calibration_json(evaluation.matches);
  object["null_reliability"] = calibration_json(evaluation.nulls);
  write_record(out, object);
}

}  // namespace taiyaku
