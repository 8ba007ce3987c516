// The table of checks.
#include "score/checks.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace taiyaku {

std::span<const CheckEntry> all_checks() {
  static const std::array<CheckEntry, 22> kChecks = {{
      {"facts", check_facts, fact_rules()},
      {"names", check_names, name_rules()},
      {"polarity", check_polarity, polarity_rules()},
      {"antonym", check_antonym, antonym_rules()},
      {"question", check_question, question_rules()},
      {"coverage", check_coverage, coverage_rules()},
      {"parenthesis", check_parenthesis, parenthesis_rules()},
      {"untranslated", check_untranslated, untranslated_rules()},
      {"chinese", check_chinese, chinese_rules()},
      {"repetition", check_repetition, repetition_rules()},
      {"brackets", check_brackets, bracket_rules()},
      {"typography", check_typography, typography_rules()},
      {"fluency", check_fluency, fluency_rules()},
      {"word salad", check_word_salad, word_salad_rules()},
      {"roles", check_roles, role_rules()},
      {"tone", check_tone, tone_rules()},
      {"truncated", check_truncated, truncated_rules()},
      {"quotation", check_quotation, quotation_rules()},
      {"only", check_only, only_rules()},
      {"person", check_person, person_rules()},
      {"idiom", check_idiom, idiom_rules()},
      {"terms", check_terms, term_rules()},
  }};
  return kChecks;
}

const Rule* find_rule(std::string_view id) {
  for (const CheckEntry& entry : all_checks()) {
    for (const Rule& rule : entry.rules) {
      if (rule.id == id) return &rule;
    }
  }
  return nullptr;
}

namespace {

/// Nobody reads the hundredth lone bracket of one passage; the surest are kept.
constexpr std::size_t kMostOfOneCheck = 40;

void keep_surest(std::vector<Finding>& findings, std::size_t first) {
  if (findings.size() <= first + kMostOfOneCheck) return;
  const auto begin = findings.begin() + static_cast<std::ptrdiff_t>(first);
  std::stable_sort(begin, findings.end(),
                   [](const Finding& a, const Finding& b) { return a.confidence > b.confidence; });
  findings.resize(first + kMostOfOneCheck);
}

}  // namespace

std::vector<std::vector<Finding>> run_checks(std::span<const PairAnalysis> pairs) {
  std::vector<std::vector<Finding>> all(pairs.size());
  // A check's code stays in the cache while it goes over the pairs.
  for (const CheckEntry& entry : all_checks()) {
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const std::size_t first = all[i].size();
      entry.check(pairs[i], all[i]);
      keep_surest(all[i], first);
    }
  }
  for (std::vector<Finding>& findings : all) {
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
      return std::tie(a.target, a.source) < std::tie(b.target, b.source);
    });
  }
  return all;
}

}  // namespace taiyaku
