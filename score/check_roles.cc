#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>

#include "score/argument_order.h"
#include "score/checks.h"
#include "score/name_company.h"
#include "score/place.h"
#include "score/quote.h"

namespace taiyaku {
namespace {

constexpr std::array<Rule, 1> kRules = {{
    {"ROLE001", "Accuracy/Mistranslation", "role", "who did what to whom is exchanged"},
}};
constexpr const Rule& kExchanged = rule_named(kRules, "ROLE001");

/// Held out, one correct translation in two hundred has two names above this, and nearly half of
/// those in which two names were exchanged.
constexpr double kEvenEvidence = 2.2;
/// Below, not even a doubt.
constexpr double kLeastEvidence = 0.3;
constexpr double kMostConfidence = 0.85;
constexpr double kArgumentConfidence = 0.75;
/// Bytes.
constexpr std::size_t kLongestApposition = 60;

Span from_first_to_last(const Span (&spans)[2]) {
  return {std::min(spans[0].begin, spans[1].begin), std::max(spans[0].end, spans[1].end)};
}

FindingSpans spans_of(const PairAnalysis& pair, Span english, Span japanese) {
  return pair.bitext.english_is_source() ? FindingSpans{english, japanese}
                                         : FindingSpans{japanese, english};
}

/// Every word is there; who does it and whom it is done to are not who they were.
void check_arguments(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& japanese = *pair.bitext.japanese().document;
  for (const ExchangedArguments& clause : exchanged_arguments(pair)) {
    findings.push_back(make_finding(
        kExchanged, Severity::kMajor, kArgumentConfidence * clause.sure,
        spans_of(pair, clause.english, clause.japanese),
        fmt::format("“{}” and “{}” have exchanged their parts: who does it, and to whom it is done",
                    quote(surface(japanese, clause.doer)),
                    quote(surface(japanese, clause.undergoer)))));
  }
}

/// コンビニ大手のファミリーマート: what it is before its name, which English puts behind it.
bool is_apposition(const Document& japanese, const ExchangedNames& names) {
  static constexpr auto kKinds =
      std::to_array<std::string_view>({"大手", "最大手", "企業", "メーカー"});
  const auto [first, second] = std::minmax(names.japanese[0].begin, names.japanese[1].begin);
  const std::string_view between = surface(japanese, Span{first, second});
  return between.size() < kLongestApposition &&
         std::any_of(kKinds.begin(), kKinds.end(), [&](std::string_view kind) {
           return between.ends_with(kind) || between.ends_with(std::string(kind) + "の");
         });
}

/// 大統領は…非難した, who was accused.
void check_topics(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const Document& japanese = *pair.bitext.japanese().document;
  for (const ExchangedArguments& clause : exchanged_topics(pair)) {
    findings.push_back(make_finding(
        kExchanged, Severity::kMajor, kArgumentConfidence * clause.sure,
        spans_of(pair, clause.english, clause.japanese),
        fmt::format("“{}” does what was done to it", quote(surface(japanese, clause.doer)))));
  }
}

void check_exchanged_names(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const std::vector<ExchangedNames> names = exchanged_names(pair);
  if (names.empty() || names.front().evidence < kLeastEvidence) return;
  const ExchangedNames& surest = names.front();
  if (is_apposition(*pair.bitext.japanese().document, surest)) return;
  const double confidence = 1 / (1 + std::exp(kEvenEvidence - surest.evidence));
  const Document& japanese = *pair.bitext.japanese().document;
  findings.push_back(make_finding(
      kExchanged, Severity::kMajor, std::min(confidence, kMostConfidence),
      spans_of(pair, from_first_to_last(surest.english), from_first_to_last(surest.japanese)),
      fmt::format("“{}” and “{}” each stand where the other belongs: they seem to be exchanged",
                  quote(surface(japanese, surest.japanese[0])),
                  quote(surface(japanese, surest.japanese[1])))));
}

}  // namespace

void check_roles(const PairAnalysis& pair, std::vector<Finding>& findings) {
  check_arguments(pair, findings);
  check_topics(pair, findings);
  check_exchanged_names(pair, findings);
}

std::span<const Rule> role_rules() { return kRules; }

}  // namespace taiyaku
