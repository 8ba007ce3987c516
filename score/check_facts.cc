#include "score/check_facts.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <cstdlib>
#include <string>

#include "score/fact_value.h"
#include "score/render_fact.h"

namespace taiyaku {
namespace {

// Three rules of each detail, in this order; see rule_of().
constexpr std::array<Rule, 15> kRules = {{
    {"NUM001", "Accuracy/Mistranslation", "number", "A number became another number"},
    {"NUM002", "Accuracy/Omission", "number", "A number is missing"},
    {"NUM003", "Accuracy/Addition", "number", "A number that the source does not have"},
    {"UNIT001", "Accuracy/Mistranslation", "unit", "A quantity has another value or unit"},
    {"UNIT002", "Accuracy/Omission", "unit", "A quantity with a unit is missing"},
    {"UNIT003", "Accuracy/Addition", "unit", "A quantity that the source does not have"},
    {"CUR001", "Accuracy/Mistranslation", "currency", "A sum has another value or currency"},
    {"CUR002", "Accuracy/Omission", "currency", "A sum of money is missing"},
    {"CUR003", "Accuracy/Addition", "currency", "A sum that the source does not have"},
    {"DATE001", "Accuracy/Mistranslation", "date", "A date became another date"},
    {"DATE002", "Accuracy/Omission", "date", "A date is missing"},
    {"DATE003", "Accuracy/Addition", "date", "A date that the source does not have"},
    {"TIME001", "Accuracy/Mistranslation", "time", "A time of day became another time"},
    {"TIME002", "Accuracy/Omission", "time", "A time of day is missing"},
    {"TIME003", "Accuracy/Addition", "time", "A time of day that the source does not have"},
}};

// Below this nothing is said; below kShown only in a minor finding, which still counts in the risk.
constexpr double kNoticed = 0.3;
constexpr double kShown = 0.55;
constexpr double kCertain = 0.8;

std::size_t family(const Fact& fact) {
  switch (fact.kind) {
    case FactKind::kMeasure:
    case FactKind::kTemperature:
    case FactKind::kDuration:
      return 1;
    case FactKind::kMoney:
      return 2;
    case FactKind::kDate:
    case FactKind::kDatetime:
      return 3;
    case FactKind::kTime:
      return 4;
    default:
      return 0;
  }
}

const Rule& rule_of(const FactMatch& match, const Fact* source, const Fact* target) {
  std::size_t kind = family(source != nullptr ? *source : *target);
  if (match.outcome == FactMatch::Outcome::kChanged) {
    // A unit that appeared or went is a matter of units whatever the source was.
    if (kind == 0 && differs_in_unit(value_of(*source), value_of(*target))) kind = 1;
    return kRules[kind * 3];
  }
  return kRules[kind * 3 + (match.outcome == FactMatch::Outcome::kDropped ? 1 : 2)];
}

// "ten times too much", "1000 times too little"; empty when not a matter of magnitude.
std::string factor_of(const FactValue& source, const FactValue& target) {
  if (source.moment || target.moment || source.number == 0) return "";
  const double ratio = target.number / source.number;
  const double magnitude = std::log10(std::fabs(ratio));
  if (ratio <= 0 || std::fabs(magnitude) < 0.5 ||
      std::fabs(magnitude - std::round(magnitude)) > 1e-6)
    return "";
  const double times = std::round(std::pow(10, std::fabs(magnitude)));
  const std::string count = times == 10    ? "ten"
                            : times == 100 ? "a hundred"
                                           : fmt::format("{:.0f}", times);
  return fmt::format("{} times too {}", count, magnitude > 0 ? "much" : "little");
}

std::string shown(std::string_view text, const Fact& fact) {
  const std::string_view words = surface(text, fact.span);
  const std::string value = canonical(fact);
  return words == value ? value : fmt::format("{} ({})", words, value);
}

std::string changed_message(const PairAnalysis& pair, const Fact& source, const Fact& target) {
  std::string message = fmt::format("{} became {}", shown(pair.source().text, source),
                                    shown(pair.target().text, target));
  const FactValue from = value_of(source);
  const FactValue to = value_of(target);
  if (differs_in_unit(from, to)) return message + ": the number agrees, the unit does not";
  const std::string factor = factor_of(from, to);
  return factor.empty() ? message : message + ": " + factor;
}

// Where the missing words should be: at the same share of the other passage.
Span place_in(const Passage& from, Span span, const Passage& to) {
  const Span here = from.span();
  const Span there = to.span();
  const double share =
      here.empty() ? 0 : static_cast<double>(span.begin - here.begin) / here.size();
  const std::uint32_t at = there.begin + static_cast<std::uint32_t>(share * there.size());
  const Document& document = *to.document;
  // The end of the sentence that holds the place is a character boundary.
  for (std::uint32_t i = to.sentences.begin; i < to.sentences.end; ++i) {
    const Span sentence = document.sentences[i].span;
    if (at <= sentence.end) return {sentence.end, sentence.end};
  }
  return {there.end, there.end};
}

Severity severity_of(const FactMatch& match) {
  if (match.confidence < kShown) return Severity::kMinor;
  if (match.outcome == FactMatch::Outcome::kChanged && match.confidence >= kCertain)
    return Severity::kCritical;
  return Severity::kMajor;
}

Finding finding_of(const PairAnalysis& pair, const FactMatch& match) {
  const Fact* source = match.source ? &pair.source_facts[*match.source] : nullptr;
  const Fact* target = match.target ? &pair.target_facts[*match.target] : nullptr;
  Finding finding;
  finding.rule = &rule_of(match, source, target);
  finding.severity = severity_of(match);
  finding.confidence = match.confidence;
  const Passage& from = pair.bitext.source;
  const Passage& to = pair.bitext.target;
  finding.source = source != nullptr ? source->span : place_in(to, target->span, from);
  finding.target = target != nullptr ? target->span : place_in(from, source->span, to);
  if (source != nullptr) finding.suggestion = render_fact(*source, to.language);
  if (source != nullptr && target != nullptr) {
    finding.message = changed_message(pair, *source, *target);
  } else if (source != nullptr) {
    finding.message =
        fmt::format("{} is missing from the translation", shown(pair.source().text, *source));
  } else {
    finding.message = fmt::format("{} is not in the source", shown(pair.target().text, *target));
  }
  return finding;
}

}  // namespace

std::span<const Rule> fact_rules() { return kRules; }

void check_facts(const PairAnalysis& pair, std::vector<Finding>& findings) {
  for (const FactMatch& match : pair.fact_matches) {
    if (match.outcome == FactMatch::Outcome::kEqual || match.confidence < kNoticed) continue;
    findings.push_back(finding_of(pair, match));
  }
}

}  // namespace taiyaku
