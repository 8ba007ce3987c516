// The table of checks.
#include "score/checks.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace taiyaku {

std::span<const CheckEntry> all_checks() {
  static const std::array<CheckEntry, 28> kChecks = {{
      {"facts", check_facts, fact_rules()},
      {"codes", check_codes, code_rules()},
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
      {"connective", check_connective, connective_rules()},
      {"modality", check_modality, modality_rules()},
      {"titles", check_titles, title_rules()},
      {"idiom", check_idiom, idiom_rules()},
      {"reply", check_reply, reply_rules()},
      {"verbatim", check_verbatim, verbatim_rules()},
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

bool is_reply(const Finding& finding) {
  return finding.rule->detail == "reply" && finding.severity >= Severity::kMajor;
}

/// Bytes of both.
std::uint32_t shared(Span a, Span b) {
  const std::uint32_t begin = std::max(a.begin, b.begin);
  return std::max(begin, std::min(a.end, b.end)) - begin;
}

/// What is wrong with an assistant's words is that they are there: that they are English, say
/// nothing of the source or negate it needs no other finding. Of a translation that is nothing
/// else, nothing else is said.
void drop_what_replies_explain(const PairAnalysis& pair, std::vector<Finding>& findings) {
  const std::vector<Finding> replies = [&] {
    std::vector<Finding> found;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(found), is_reply);
    return found;
  }();
  if (replies.empty()) return;
  const Span passage = pair.bitext.target.span();
  std::erase_if(findings, [&](const Finding& finding) {
    if (is_reply(finding)) return false;
    std::uint32_t within = 0;
    for (const Finding& reply : replies) {
      if (10 * reply.target.size() > 9 * passage.size()) return true;
      within += shared(reply.target, finding.target);
    }
    return 2 * within > finding.target.size();
  });
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
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    std::vector<Finding>& findings = all[i];
    drop_what_replies_explain(pairs[i], findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
      return std::tie(a.target, a.source) < std::tie(b.target, b.source);
    });
  }
  return all;
}

}  // namespace taiyaku
