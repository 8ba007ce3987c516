#include "score/check_facts.h"

#include <array>

namespace taiyaku {
namespace {

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

}  // namespace

std::span<const Rule> fact_rules() { return kRules; }

void check_facts(const PairAnalysis& pair, std::vector<Finding>& findings) {
  for (const FactMatch& match : pair.fact_matches) {
    if (match.outcome != FactMatch::Outcome::kDropped || match.confidence < 0.5) continue;
    const Fact& fact = pair.source_facts[*match.source];
    Finding& finding = findings.emplace_back();
    finding.rule = &kRules[1];
    finding.confidence = match.confidence;
    finding.message = fact.value + " is missing from the translation";
    finding.source = fact.span;
  }
}

}  // namespace taiyaku
