// Which rules a user wants to hear of.
#ifndef TAIYAKU_SCORE_RULE_SELECTION_H_
#define TAIYAKU_SCORE_RULE_SELECTION_H_

#include <string>
#include <string_view>
#include <vector>

#include "score/finding.h"

namespace taiyaku {

/// How closely a name speaks of a rule.
enum class NameMatch {
  kNone,
  kPrefix,  ///< "NUM" of NUM001
  kDetail,  ///< "number"
  kId,      ///< "NUM001"
};

/// Case does not matter.
NameMatch match_rule(std::string_view name, const Rule& rule);

/// Whether the name speaks of any rule.
bool is_rule_name(std::string_view name);

/// Names of rules to hear of and not to hear of. What names a rule most closely decides: "ignore
/// NUM, select NUM001" leaves NUM001 and no other of its family. Of equally close ones, ignore.
struct RuleSelection {
  std::vector<std::string> select;  ///< none: all rules
  std::vector<std::string> ignore;

  bool contains(const Rule& rule) const;
};

}  // namespace taiyaku

#endif  // TAIYAKU_SCORE_RULE_SELECTION_H_
