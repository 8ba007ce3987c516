#include "score/check_names.h"

#include <fmt/format.h>

#include <array>

#include "score/name_conflicts.h"
#include "score/name_mentions.h"
#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 3> kRules = {{
    {"NAME001", "Accuracy/Mistranslation", "name", "another name stands in the matching place"},
    {"NAME002", "Accuracy/Omission", "name", "a name of the source is not in the translation"},
    {"NAME003", "Accuracy/Addition", "name", "the translation names what the source does not"},
}};

Finding finding(const Rule& rule, double confidence, Span source, Span target) {
  Finding finding;
  finding.rule = &rule;
  finding.severity = Severity::kMajor;
  finding.confidence = confidence;
  finding.source = source;
  finding.target = target;
  return finding;
}

void report_conflict(const PairAnalysis& pair, double confidence, Span source, Span target,
                     std::vector<Finding>& findings) {
  findings.push_back(finding(kRules[0], confidence, source, target));
  findings.back().message =
      fmt::format("{} became {}", surface(pair.source(), source), surface(pair.target(), target));
}

void report_dropped(const PairAnalysis& pair, double confidence, Span source,
                    std::vector<Finding>& findings) {
  findings.push_back(finding(kRules[1], confidence, source, opposite_in_target(pair, source)));
  findings.back().message =
      fmt::format("{} is not in the translation", surface(pair.source(), source));
}

void report_added(const PairAnalysis& pair, double confidence, Span target,
                  std::vector<Finding>& findings) {
  findings.push_back(finding(kRules[2], confidence, opposite_in_source(pair, target), target));
  findings.back().message = fmt::format("{} is not in the source", surface(pair.target(), target));
}

/// A missing match alone proves little: the name may be translated, abbreviated or implied.
double dropped_confidence(const LoneName& name) {
  if (name.kind() == NameKind::kOrdinary) return 0.12;
  return name.kind() == NameKind::kUnknown ? 0.25 : 0.4;
}

/// A translator names who a pronoun stands for; what has no name at all in the source is strange.
double added_confidence(const LoneName& name) {
  if (!name.mention->katakana || name.kind() == NameKind::kOrdinary) return 0.1;
  const double sure = name.kind() == NameKind::kUnknown ? 0.25 : 0.42;
  return name.found() > 0.3 ? 0.6 * sure : sure;
}

/// For a name of the English passage or of the Japanese one.
double lone_confidence(const LoneName& name, bool english) {
  return english ? dropped_confidence(name) : added_confidence(name);
}

}  // namespace

void check_names(const PairAnalysis& pair, std::vector<Finding>& findings) {
  auto english_mentions = english_names(pair);
  auto japanese_mentions = japanese_names(pair);
  find_counterparts(pair, english_mentions, japanese_mentions);
  const auto english = lone_names(english_mentions);
  const auto japanese = lone_names(japanese_mentions);
  const bool from_english = pair.bitext.english_is_source();
  const auto& sources = from_english ? english : japanese;
  const auto& targets = from_english ? japanese : english;
  std::vector<bool> source_used(sources.size(), false);
  std::vector<bool> target_used(targets.size(), false);
  for (const NameConflict& conflict : name_conflicts(pair, english, japanese)) {
    const std::size_t s = from_english ? conflict.english : conflict.japanese;
    const std::size_t t = from_english ? conflict.japanese : conflict.english;
    source_used[s] = true;
    target_used[t] = true;
    report_conflict(pair, conflict.confidence, sources[s].span(), targets[t].span(), findings);
  }
  for (std::size_t s = 0; s < sources.size(); ++s) {
    if (!source_used[s])
      report_dropped(pair, lone_confidence(sources[s], from_english), sources[s].span(), findings);
  }
  for (std::size_t t = 0; t < targets.size(); ++t) {
    if (!target_used[t])
      report_added(pair, lone_confidence(targets[t], !from_english), targets[t].span(), findings);
  }
}

std::span<const Rule> name_rules() { return kRules; }

}  // namespace taiyaku
