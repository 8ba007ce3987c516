#include "io/audit_summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "segment/error.h"

namespace taiyaku {
namespace {

std::uint64_t ten_thousandths(double value) {
  return static_cast<std::uint64_t>(std::lround(value * 1e4));
}

std::size_t bin_of(double value, double low, double high, std::size_t bins) {
  const double share = (value - low) / (high - low) * static_cast<double>(bins);
  return static_cast<std::size_t>(std::clamp(share, 0.0, static_cast<double>(bins) - 1));
}

std::size_t length_bin(std::uint32_t code_points) {
  return bin_of(2 * std::log2(std::max(code_points, 1U)), 0, kLengthBins, kLengthBins);
}

/// Of Japanese to English; a blank side is as far out as it can be.
double log_ratio(const PairMeasures& measures) {
  const bool japanese_source = measures.source_language == Language::kJapanese;
  const double japanese = japanese_source ? measures.source_length : measures.target_length;
  const double english = japanese_source ? measures.target_length : measures.source_length;
  return std::log2(std::max(japanese, 1e-3)) - std::log2(std::max(english, 1e-3));
}

template <typename Counts>
void add_counts(Counts& to, const Counts& from) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += from[i];
}

void add_total(Summary& to, const Summary& from) {
  to.pairs += from.pairs;
  to.unpaired += from.unpaired;
  to.problems += from.problems;
  to.known += from.known;
  to.suppressed += from.suppressed;
  add_counts(to.verdicts, from.verdicts);
  add_counts(to.findings, from.findings);
}

void add_file(FileCounts& to, const FileCounts& from) {
  if (to.path != from.path) throw Error(from.path + ": counted in one part, not in another");
  to.pairs += from.pairs;
  to.problems += from.problems;
  to.risk_sum += from.risk_sum;
  add_counts(to.verdicts, from.verdicts);
  add_counts(to.findings, from.findings);
}

}  // namespace

void AuditSummary::add_pair(const PairMeasures& measures, std::size_t file) {
  FileCounts& here = files.at(file);
  const auto verdict = static_cast<std::size_t>(measures.verdict);
  const std::uint64_t risk = ten_thousandths(measures.risk);
  ++total.pairs;
  total.suppressed += measures.suppressed;
  ++total.verdicts.at(verdict);
  ++here.pairs;
  ++here.verdicts.at(verdict);
  risk_sum += risk;
  here.risk_sum += risk;
  if (measures.duplicate != DuplicateKind::kNone) {
    ++duplicates.at(static_cast<std::size_t>(measures.duplicate));
  }
  const auto& found = measures.findings;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto severity = static_cast<std::size_t>(found[i].severity);
    ++total.findings.at(severity);
    ++here.findings.at(severity);
    RuleCounts& rule = rules[std::string(found[i].rule)];
    ++rule.findings.at(severity);
    const bool first = std::none_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(i),
                                    [&](const auto& f) { return f.rule == found[i].rule; });
    if (first) ++rule.pairs;
  }
  for (const MeasuredBead& bead : measures.beads) {
    ++beads[fmt::format("{}-{}", bead.source, bead.target)];
  }
  ++risks.at(bin_of(measures.risk, 0, 1, kHistogramBins));
  ++probabilities.at(bin_of(measures.probability, 0, 1, kHistogramBins));
  ++length_ratios.at(bin_of(log_ratio(measures), -4, 4, kHistogramBins));
  ++lengths.at(length_bin(measures.source_length)).at(length_bin(measures.target_length));
}

void AuditSummary::add_unpaired(const UnpairedReport& paragraph, std::size_t file) {
  ++total.unpaired;
  total.suppressed += paragraph.suppressed;
  for (const Finding& finding : paragraph.findings) {
    const auto severity = static_cast<std::size_t>(finding.severity);
    ++total.findings.at(severity);
    ++files.at(file).findings.at(severity);
    ++rules[std::string(finding.rule->id)].findings.at(severity);
  }
}

void AuditSummary::add_problem(std::size_t file) {
  ++total.problems;
  ++files.at(file).problems;
}

AuditSummary& AuditSummary::operator+=(const AuditSummary& other) {
  if (files.size() != other.files.size()) throw Error("the parts are not of the same files");
  add_total(total, other.total);
  risk_sum += other.risk_sum;
  add_counts(duplicates, other.duplicates);
  forgotten = std::max(forgotten, other.forgotten);  // every part looked at all pairs
  kept += other.kept;
  for (std::size_t i = 0; i < files.size(); ++i) add_file(files[i], other.files[i]);
  for (const auto& [rule, counts] : other.rules) {
    rules[rule].pairs += counts.pairs;
    add_counts(rules[rule].findings, counts.findings);
  }
  for (const auto& [type, count] : other.beads) beads[type] += count;
  add_counts(risks, other.risks);
  add_counts(probabilities, other.probabilities);
  add_counts(length_ratios, other.length_ratios);
  for (std::size_t i = 0; i < lengths.size(); ++i) add_counts(lengths[i], other.lengths[i]);
  for (const WorstPair& pair : other.worst.pairs()) worst.add(pair);
  return *this;
}

}  // namespace taiyaku
