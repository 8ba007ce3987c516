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

/// Above this two unlinked names are taken for one in two spellings.
constexpr double kAlike = 0.5;

bool in_one_bead(const PairAnalysis& pair, const LoneName& source, const LoneName& target) {
  const auto within = [](Range range, std::uint32_t s) {
    return range.begin <= s && s < range.end;
  };
  return std::any_of(
      pair.alignment.beads.begin(), pair.alignment.beads.end(), [&](const Bead& bead) {
        return within(bead.source, source.sentence) && within(bead.target, target.sentence);
      });
}

/// "Ore." and "Colo." stand for what the Japanese name means.
bool abbreviates(const PairAnalysis& pair, const LoneName& english, const LoneName& japanese) {
  std::string_view shortened = english.text;
  while (shortened.ends_with('.')) shortened.remove_suffix(1);
  if (shortened.size() < 2) return false;
  for (const Gloss& gloss : pair.lexicon->glosses(pair.lexicon->japanese(japanese.text))) {
    if (pair.lexicon->english_word(gloss.word).starts_with(shortened)) return true;
  }
  return false;
}

/// The best likeness of any part of a hyphenated name, or of the name to the start of the kana.
double likeness(const PairAnalysis& pair, const LoneName& english, const LoneName& japanese) {
  if (abbreviates(pair, english, japanese)) return 1;
  double best = transliteration_similarity(english.text, japanese.text);
  std::string_view rest = english.text;
  for (std::size_t hyphen = rest.find('-'); hyphen != std::string_view::npos;
       hyphen = rest.find('-')) {
    best = std::max(best, transliteration_similarity(rest.substr(0, hyphen), japanese.text));
    rest.remove_prefix(hyphen + 1);
    best = std::max(best, transliteration_similarity(rest, japanese.text));
  }
  // A katakana run may hold more words than the name: ノーズリー in ノーズリーサファリパーク.
  const std::size_t kana = 3 * std::max<std::size_t>(2, english.text.size() * 2 / 3);
  if (japanese.katakana && japanese.text.size() > kana + 6) {
    const std::string_view text = japanese.text;
    best = std::max({best, transliteration_similarity(english.text, text.substr(0, kana)),
                     transliteration_similarity(english.text, text.substr(text.size() - kana))});
  }
  return best;
}

/// Positive evidence that one stands where the other should: neither is linked, they do not sound
/// alike, and the Japanese one is known as a name of something else.
double conflict_confidence(const PairAnalysis& pair, const LoneName& english,
                           const LoneName& japanese, std::size_t rivals) {
  const double alike = likeness(pair, english, japanese);
  if (alike > kAlike) return 0;
  double sure = 0.3;
  if (japanese.known && !japanese.ordinary) sure = 0.6;
  if (japanese.ordinary) sure = 0.15;
  if (!japanese.katakana) sure *= 0.5;
  // Titles and nationalities are capitalised too: Secretary, House, Islamic.
  if (english.ordinary) sure *= 0.4;
  if (english.known && !english.ordinary) sure += 0.12;
  return sure * (1 - 0.5 * alike) / (1.0 + 0.25 * static_cast<double>(rivals));
}

/// Names that sound alike after all, though not enough for a link: both go.
void remove_matches(const PairAnalysis& pair, std::vector<LoneName>& english,
                    std::vector<LoneName>& japanese) {
  std::erase_if(english, [&](const LoneName& name) {
    const auto match = std::find_if(japanese.begin(), japanese.end(), [&](const LoneName& other) {
      return likeness(pair, name, other) > kAlike;
    });
    if (match == japanese.end()) return false;
    japanese.erase(match);
    return true;
  });
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
    const double sure = from_english ? conflict_confidence(pair, source, target, rivals)
                                     : conflict_confidence(pair, target, source, rivals);
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
  auto english = lone_english_names(pair);
  auto japanese = lone_japanese_names(pair);
  remove_matches(pair, english, japanese);
  const bool from_english = pair.bitext.english_is_source();
  const auto& sources = from_english ? english : japanese;
  const auto& targets = from_english ? japanese : english;
  std::vector<bool> used(targets.size(), false);
  const std::size_t rivals = std::max<std::size_t>(2, sources.size() + targets.size()) - 2;
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
