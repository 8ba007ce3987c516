#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <string>

#include "score/checks.h"
#include "score/fact_period.h"
#include "score/fact_value.h"
#include "score/place.h"
#include "score/relative_time.h"
#include "score/render_fact.h"
#include "score/value_bounds.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 11> kRules = {{
    {"NUM001", "Accuracy/Mistranslation", "number", "a number, quantity or sum has another value"},
    {"NUM002", "Accuracy/Omission", "number", "a number, quantity or sum is missing"},
    {"NUM003", "Accuracy/Addition", "number", "a number that the source does not have"},
    {"DATE001", "Accuracy/Mistranslation", "date", "a date became another date"},
    {"DATE002", "Accuracy/Omission", "date", "a date is missing"},
    {"DATE003", "Accuracy/Addition", "date", "a date that the source does not have"},
    {"TIME001", "Accuracy/Mistranslation", "time", "a time of day became another time"},
    {"TIME002", "Accuracy/Omission", "time", "a time of day is missing"},
    {"TIME003", "Accuracy/Addition", "time", "a time of day that the source does not have"},
    {"UNIT001", "Accuracy/Mistranslation", "unit", "a number kept its value and changed its unit"},
    {"CUR001", "Accuracy/Mistranslation", "currency", "a sum is in another currency"},
}};
constexpr const Rule& kOtherUnit = rule_named(kRules, "UNIT001");
constexpr const Rule& kOtherCurrency = rule_named(kRules, "CUR001");

struct Outcomes {
  const Rule& changed;
  const Rule& dropped;
  const Rule& added;
};
constexpr Outcomes kNumbers{rule_named(kRules, "NUM001"), rule_named(kRules, "NUM002"),
                            rule_named(kRules, "NUM003")};
constexpr Outcomes kDates{rule_named(kRules, "DATE001"), rule_named(kRules, "DATE002"),
                          rule_named(kRules, "DATE003")};
constexpr Outcomes kTimes{rule_named(kRules, "TIME001"), rule_named(kRules, "TIME002"),
                          rule_named(kRules, "TIME003")};

// Below this nothing is said; below kShown only in a minor finding, which still counts in the risk.
constexpr double kNoticed = 0.3;
constexpr double kShown = 0.55;
constexpr double kCertain = 0.8;
constexpr double kOtherRelativeTime = 0.7;
constexpr double kMovedBound = 0.6;
constexpr double kHighestDoubt = kShownConfidence - 0.01;

const Outcomes& rules_of(FactKind kind) {
  if (kind == FactKind::kDate || kind == FactKind::kDatetime) return kDates;
  return kind == FactKind::kTime ? kTimes : kNumbers;
}

const Rule& rule_of(const FactMatch& match, const Fact* source, const Fact* target) {
  const Outcomes& rules = rules_of((source != nullptr ? source : target)->kind);
  if (match.outcome == FactMatch::Outcome::kDropped) return rules.dropped;
  if (match.outcome == FactMatch::Outcome::kAdded) return rules.added;
  if (!differs_in_unit(value_of(*source), value_of(*target))) return rules.changed;
  const bool sums = source->kind == FactKind::kMoney && target->kind == FactKind::kMoney;
  return sums ? kOtherCurrency : kOtherUnit;
}

// "ten times too much", "1000 times too little"; empty when not a matter of magnitude.
std::string factor_of(const FactValue& source, const FactValue& target) {
  if (source.moment || target.moment || source.number == 0) return "";
  const bool converted =
      source.unit != nullptr && target.unit != nullptr && source.unit->id != target.unit->id;
  if (converted && (source.unit->dimension != target.unit->dimension ||
                    source.unit->dimension == Dimension::kTemperature))
    return "";
  const double ratio =
      converted ? to_base(*target.unit, target.number) / to_base(*source.unit, source.number)
                : target.number / source.number;
  const double magnitude = std::log10(std::fabs(ratio));
  if (ratio <= 0 || std::fabs(magnitude) < 0.5 ||
      std::fabs(magnitude - std::round(magnitude)) > (converted ? 0.01 : 1e-6))
    return "";
  const double times = std::round(std::pow(10, std::fabs(magnitude)));
  const std::string count = times == 10    ? "ten"
                            : times == 100 ? "a hundred"
                                           : fmt::format("{:.0f}", times);
  return fmt::format("{} times too {}", count, magnitude > 0 ? "much" : "little");
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The one number written in digits, without the commas that group it; empty for none or several.
std::string only_digits(std::string_view words) {
  std::string number;
  bool closed = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool joins = !number.empty() && !closed && i + 1 < words.size() && is_digit(words[i + 1]);
    if (is_digit(words[i])) {
      if (closed) return "";
      number += words[i];
    } else if (joins && words[i] == '.') {
      number += '.';
    } else if (!joins || words[i] != ',') {
      closed = !number.empty();
    }
  }
  return number;
}

// Whether the words say the value as plainly as the canonical form: 12 minutes, 1990年, February.
// Sums keep theirs for the currency, full dates and times for the layout, eras for the year.
bool is_plain(std::string_view words, const Fact& fact) {
  switch (fact.kind) {
    case FactKind::kMoney:
    case FactKind::kTime:
    case FactKind::kDatetime:
      return false;
    case FactKind::kDate:
      return fact.value.find('X') != std::string::npos || only_digits(words) == fact.value;
    default:
      return only_digits(words) == fact.value;
  }
}

std::string shown(std::string_view text, const Fact& fact) {
  const std::string_view words = surface(text, fact.span);
  const std::string value = canonical(fact);
  const bool alone = words == value || is_plain(words, fact);
  return alone ? std::string(words) : fmt::format("{} ({})", words, value);
}

std::string changed_message(const PairAnalysis& pair, const Fact& source, const Fact& target) {
  std::string message = fmt::format("{} became {}", shown(pair.source().text, source),
                                    shown(pair.target().text, target));
  const FactValue from = value_of(source);
  const FactValue to = value_of(target);
  if (differs_in_unit(from, to)) return message + ": the number agrees, the unit does not";
  const std::string factor = factor_of(from, to);
  if (!factor.empty()) return message + ": " + factor;
  const std::string right = render_converted(source, target, pair.bitext.target.language);
  return right.empty() ? message : message + ": that is " + right;
}

// What of `words` the text says before `span` already: 約 of 約30倍 is no part of the span.
std::string without_head(std::string words, std::string_view before) {
  if (words.starts_with("the ") && before.ends_with("the ")) return words.substr(4);
  for (const std::string_view head : {"約", "about "}) {
    if (!words.starts_with(head)) continue;
    for (const std::string_view said : {"約", "およそ", "ほぼ", "about ", "around ", "nearly ",
                                        "roughly ", "approximately ", "some "}) {
      if (before.ends_with(said)) return words.substr(head.size());
    }
  }
  return words;
}

// What is counted stands behind the span of a count: 4 of 4名 and of "4 women".
std::string without_tail(std::string words, std::string_view replaced, std::string_view after) {
  for (const std::string_view tail : {"人", " people", " person"}) {
    if (words.ends_with(tail) && !replaced.ends_with(tail))
      words.resize(words.size() - tail.size());
  }
  for (const std::string_view tail : {"倍", "回", "度", " times", " degrees"}) {
    if (words.ends_with(tail) && after.starts_with(tail)) words.resize(words.size() - tail.size());
  }
  return words;
}

// 3位 for 4位, 第3 for 第4.
std::string with_counter(std::string words, std::string_view replaced) {
  constexpr std::string_view kTurn = "番目";
  if (!words.ends_with(kTurn)) return words;
  const std::string number = words.substr(0, words.size() - kTurn.size());
  if (replaced.starts_with("第")) return "第" + number;
  for (const std::string_view counter : {"位", "人目", "回目", "つ目", "度目", "代目", "等"}) {
    if (replaced.ends_with(counter)) return number + std::string(counter);
  }
  return words;
}

// "53-year-old" for another age in that form.
std::string with_hyphens(std::string words, std::string_view replaced) {
  constexpr std::string_view kOld = " years old";
  if (words.ends_with(kOld) && replaced.find("-year-old") != std::string_view::npos)
    words.replace(words.size() - kOld.size(), kOld.size(), "-year-old");
  return words;
}

std::string fitted(std::string words, std::string_view text, const Fact& target) {
  const std::string_view replaced = surface(text, target.span);
  if (target.kind == FactKind::kNumber)
    words = without_tail(std::move(words), replaced, text.substr(target.span.end));
  words = with_counter(with_hyphens(std::move(words), replaced), replaced);
  return without_head(std::move(words), text.substr(0, target.span.begin));
}

// The right form in place of the target's words.
std::string suggestion_for(const PairAnalysis& pair, const Fact& source, const Fact* target) {
  const Passage& to = pair.bitext.target;
  const bool converted = target != nullptr && !differs_in_unit(value_of(source), value_of(*target));
  std::string words = converted ? render_converted(source, *target, to.language) : "";
  const bool decimal = surface(pair.source().text, source.span).find('.') != std::string_view::npos;
  if (words.empty() && !decimal) words = render_share(source, to.language);
  if (words.empty()) words = render_fact(source, to.language);
  return target == nullptr ? words : fitted(std::move(words), to.document->text, *target);
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
  const auto begin = document.sentences.begin();
  const auto last = begin + to.sentences.end;
  const auto holder = std::lower_bound(
      begin + to.sentences.begin, last, at,
      [](const Sentence& sentence, std::uint32_t place) { return sentence.span.end < place; });
  const std::uint32_t end = holder == last ? there.end : holder->span.end;
  return {end, end};
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
  // A doubt is not shown, whatever the threshold of other checks.
  finding.confidence =
      match.confidence < kShown ? std::min(match.confidence, kHighestDoubt) : match.confidence;
  const Passage& from = pair.bitext.source;
  const Passage& to = pair.bitext.target;
  finding.source = source != nullptr ? source->span : place_in(to, target->span, from);
  finding.target = target != nullptr ? target->span : place_in(from, source->span, to);
  if (source != nullptr) finding.suggestion = suggestion_for(pair, *source, target);
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

/// 2,500 euros a month as 週2500ユーロ: the value agrees, the time in which it comes does not.
void check_period(const PairAnalysis& pair, const FactMatch& match,
                  std::vector<Finding>& findings) {
  constexpr double kOtherPeriod = 0.75;
  if (!match.source || !match.target) return;
  const Fact& source = pair.source_facts[*match.source];
  const Fact& target = pair.target_facts[*match.target];
  const Passage& from = pair.bitext.source;
  const Passage& to = pair.bitext.target;
  const std::string_view here = period_of(from.document->text, source.span, from.language);
  if (here.empty()) return;
  const std::string_view there = period_of(to.document->text, target.span, to.language);
  if (there.empty() || here == there) return;
  findings.push_back(
      make_finding(kOtherUnit, Severity::kMajor, kOtherPeriod, {source.span, target.span},
                   fmt::format("{} a {} became {} a {}", surface(pair.source(), source.span), here,
                               surface(pair.target(), target.span), there)));
}

}  // namespace

std::span<const Rule> fact_rules() { return kRules; }

void check_facts(const PairAnalysis& pair, std::vector<Finding>& findings) {
  for (const FactMatch& match : pair.fact_matches) {
    if (match.outcome == FactMatch::Outcome::kEqual) check_period(pair, match, findings);
    if (match.outcome == FactMatch::Outcome::kEqual || match.confidence < kNoticed) continue;
    findings.push_back(finding_of(pair, match));
  }
  for (const FindingSpans& bound : moved_bounds(pair)) {
    findings.push_back(make_finding(
        kNumbers.changed, Severity::kMajor, kMovedBound, bound,
        fmt::format("{} and {} differ in whether the bound belongs to the rest",
                    surface(pair.source(), bound.source), surface(pair.target(), bound.target))));
  }
  if (const auto time = other_relative_time(pair)) {
    findings.push_back(
        make_finding(kDates.changed, Severity::kMajor, kOtherRelativeTime, *time,
                     fmt::format("{} became {}", surface(pair.source(), time->source),
                                 surface(pair.target(), time->target))));
  }
}

}  // namespace taiyaku
