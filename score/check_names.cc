#include "score/check_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lexicon/names.h"
#include "score/name_mentions.h"
#include "score/place.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 3> kRules = {{
    {"NAME001", "Accuracy/Mistranslation", "name", "another name stands in the matching place"},
    {"NAME002", "Accuracy/Omission", "name", "a name of the source is not in the translation"},
    {"NAME003", "Accuracy/Addition", "name", "the translation names what the source does not"},
}};

bool in_one_bead(const PairAnalysis& pair, const LoneName& source, const LoneName& target) {
  const auto within = [](Range range, std::uint32_t s) {
    return range.begin <= s && s < range.end;
  };
  return std::any_of(
      pair.alignment.beads.begin(), pair.alignment.beads.end(), [&](const Bead& bead) {
        return within(bead.source, source.sentence) && within(bead.target, target.sentence);
      });
}

double likeness(const LoneName& english, const LoneName& japanese) {
  return transliteration_similarity(english.text, japanese.text);
}

/// Positive evidence that one stands where the other should: neither is linked, they do not sound
/// alike, and the Japanese one is known as a name of something else.
double conflict_confidence(const LoneName& english, const LoneName& japanese, std::size_t rivals) {
  const double alike = likeness(english, japanese);
  if (alike > 0.55) return 0;
  double sure = 0.3;
  if (japanese.known && !japanese.ordinary) sure = 0.6;
  if (japanese.ordinary) sure = 0.15;
  if (!japanese.katakana) sure *= 0.5;
  if (english.known) sure += 0.12;
  return sure * (1 - 0.5 * alike) / (1.0 + 0.25 * static_cast<double>(rivals));
}

Finding finding(const Rule& rule, double confidence, Span source, Span target) {
  Finding finding;
  finding.rule = &rule;
  finding.severity = Severity::kMajor;
  finding.confidence = confidence;
  finding.source = source;
  finding.target = target;
  return finding;
}

struct Conflict {
  const LoneName* source = nullptr;
  const LoneName* target = nullptr;
  double confidence = 0;
};

Conflict best_conflict(const PairAnalysis& pair, const LoneName& source,
                       const std::vector<LoneName>& targets, std::size_t rivals) {
  Conflict best;
  for (const LoneName& target : targets) {
    if (!in_one_bead(pair, source, target)) continue;
    const bool from_english = pair.bitext.english_is_source();
    const double sure = from_english ? conflict_confidence(source, target, rivals)
                                     : conflict_confidence(target, source, rivals);
    if (sure > best.confidence) best = {&source, &target, sure};
  }
  return best;
}

void report_conflict(const PairAnalysis& pair, const Conflict& conflict,
                     std::vector<Finding>& findings) {
  findings.push_back(
      finding(kRules[0], conflict.confidence, conflict.source->span, conflict.target->span));
  findings.back().message =
      fmt::format("{} became {}", surface(pair.source(), conflict.source->span),
                  surface(pair.target(), conflict.target->span));
}

/// A missing match alone proves little: the name may be translated, abbreviated or implied.
double lone_confidence(const LoneName& name) {
  if (name.ordinary) return 0.12;
  return name.known ? 0.4 : 0.25;
}

void report_dropped(const PairAnalysis& pair, const LoneName& name,
                    std::vector<Finding>& findings) {
  findings.push_back(
      finding(kRules[1], lone_confidence(name), name.span, opposite_in_target(pair, name.span)));
  findings.back().message =
      fmt::format("{} is not in the translation", surface(pair.source(), name.span));
}

void report_added(const PairAnalysis& pair, const LoneName& name, std::vector<Finding>& findings) {
  findings.push_back(finding(kRules[2], 0.8 * lone_confidence(name),
                             opposite_in_source(pair, name.span), name.span));
  findings.back().message =
      fmt::format("{} is not in the source", surface(pair.target(), name.span));
}

}  // namespace

void check_names(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const bool from_english = pair.bitext.english_is_source();
  const auto english = lone_english_names(pair);
  const auto japanese = lone_japanese_names(pair);
  const auto& sources = from_english ? english : japanese;
  const auto& targets = from_english ? japanese : english;
  std::vector<bool> used(targets.size(), false);
  const std::size_t rivals =
      sources.size() + targets.size() - std::min<std::size_t>(2, sources.size() + targets.size());
  for (const LoneName& source : sources) {
    const Conflict conflict = best_conflict(pair, source, targets, rivals);
    if (conflict.confidence > lone_confidence(source)) {
      used[static_cast<std::size_t>(conflict.target - targets.data())] = true;
      report_conflict(pair, conflict, findings);
    } else {
      report_dropped(pair, source, findings);
    }
  }
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (!used[i]) report_added(pair, targets[i], findings);
  }
}

std::span<const Rule> name_rules() { return kRules; }

}  // namespace taiyaku
