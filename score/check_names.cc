#include "score/check_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

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

/// Whether a Japanese sentence shows where something was cut out: 、 at its beginning, （）.
bool has_hole(std::string_view sentence) {
  constexpr auto kHoles =
      std::to_array<std::string_view>({"、、", "（）", "「、", "」、、", "・ "});
  return sentence.starts_with("、") ||
         std::any_of(kHoles.begin(), kHoles.end(), [&](std::string_view hole) {
           return sentence.find(hole) != std::string_view::npos;
         });
}

/// Whether the same word stands elsewhere in the passage: once named, a pronoun will do.
bool named_twice(const std::vector<NameMention>& mentions, const LoneName& name) {
  const std::string& text = name.mention->parts[name.parts.begin].text;
  std::size_t times = 0;
  for (const NameMention& mention : mentions) {
    for (const NamePart& part : mention.parts) times += part.text == text ? 1 : 0;
  }
  return times > 1;
}

/// A missing match alone proves little: the name may be translated, abbreviated or implied. Names
/// of countries, and of people in full, are always carried over from English; into English
/// translators add the names that Japanese leaves out.
double dropped_confidence(const PairAnalysis& pair, const std::vector<NameMention>& mentions,
                          const LoneName& name) {
  const NameKind kind = name.kind();
  const bool certain = name.whole && !name.mention->opens_sentence && name.found() < 0.3 &&
                       pair.bitext.english_is_source() && !named_twice(mentions, name);
  const bool carried =
      kind == NameKind::kPlace || (kind != NameKind::kOrdinary && name.parts.size() > 1);
  if (certain && kind != NameKind::kOrdinary &&
      has_hole(surface(pair.target(), opposite_in_target(pair, name.span()))))
    return 0.7;
  // What happens at home needs no name: 国内, 邦人.
  const bool home = name.mention->parts.front().text.starts_with("japan");
  if (certain && carried && !home && !stands_for_country(name)) return 0.52;
  if (kind == NameKind::kOrdinary) return 0.12;
  return kind == NameKind::kUnknown ? 0.25 : 0.4;
}

bool has_pronoun(const Passage& passage) {
  const Range tokens = passage.tokens();
  const auto begin = passage.document->tokens.begin();
  return std::any_of(begin + tokens.begin, begin + tokens.end,
                     [](const Token& token) { return token.pos == Pos::kPronoun; });
}

/// A translator names who a pronoun stands for; a name where there is none is strange.
double added_confidence(const PairAnalysis& pair, const LoneName& name) {
  constexpr std::uint32_t kFourKana = 12;
  if (pair.bitext.english_is_source() && name.mention->katakana && name.found() < 0.1 &&
      name.kind() >= NameKind::kPerson && name.span().size() >= kFourKana &&
      !has_pronoun(pair.bitext.source))
    return 0.52;
  if (!name.mention->katakana || name.kind() == NameKind::kOrdinary) return 0.1;
  const double sure = name.kind() == NameKind::kUnknown ? 0.25 : 0.47;
  return name.found() > 0.3 ? 0.6 * sure : sure;
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
  const auto lost = [&](const LoneName& name) {
    return dropped_confidence(pair, english_mentions, name);
  };
  for (std::size_t s = 0; s < sources.size(); ++s) {
    if (!source_used[s])
      report_dropped(pair, from_english ? lost(sources[s]) : added_confidence(pair, sources[s]),
                     sources[s].span(), findings);
  }
  for (std::size_t t = 0; t < targets.size(); ++t) {
    if (!target_used[t])
      report_added(pair, from_english ? added_confidence(pair, targets[t]) : lost(targets[t]),
                   targets[t].span(), findings);
  }
}

std::span<const Rule> name_rules() { return kRules; }

}  // namespace taiyaku
