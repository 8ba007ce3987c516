#include "io/its_issue.h"

namespace taiyaku {
namespace {

struct TypeName {
  std::string_view prefix;  ///< of rule ids
  std::string_view its;
};

constexpr TypeName kTypes[] = {
    {"NUM", "numbers"},         {"DATE", "numbers"},        {"TIME", "numbers"},
    {"UNIT", "numbers"},        {"CUR", "numbers"},         {"NAME", "inconsistent-entities"},
    {"OMIT", "omission"},       {"ADD", "addition"},        {"UNTR", "untranslated"},
    {"REP", "duplication"},     {"BRKT", "typographical"},  {"TYPO", "typographical"},
    {"FLU", "grammar"},         {"TERM", "terminology"},    {"NEG", "mistranslation"},
    {"ANT", "mistranslation"},  {"QUES", "mistranslation"}, {"ROLE", "mistranslation"},
    {"NONT", "mistranslation"}, {"TONE", "register"},       {"URL", "inconsistent-entities"},
};

std::string_view type_of(const ResultFinding& finding) {
  if (finding.type == "Accuracy/Omission") return "omission";
  if (finding.type == "Accuracy/Addition") return "addition";
  for (const TypeName& type : kTypes) {
    if (finding.rule.starts_with(type.prefix)) return type.its;
  }
  return "other";
}

int severity_of(Severity severity) {
  constexpr int kSeverities[] = {10, 40, 70, 100};
  return kSeverities[static_cast<std::size_t>(severity)];
}

}  // namespace

ItsIssue its_issue(const ResultFinding& finding) {
  std::string comment = finding.rule + ": " + finding.message;
  if (!finding.suggestion.empty()) comment += "; write " + finding.suggestion;
  return {type_of(finding), severity_of(finding.severity), std::move(comment)};
}

}  // namespace taiyaku
