#include "score/rule_selection.h"

#include <algorithm>
#include <cctype>

#include "score/check.h"

namespace taiyaku {
namespace {

bool same_letter(char a, char b) {
  return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
}

bool same_word(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_letter);
}

NameMatch closest(const std::vector<std::string>& names, const Rule& rule) {
  NameMatch best = NameMatch::kNone;
  for (const std::string& name : names) best = std::max(best, match_rule(name, rule));
  return best;
}

}  // namespace

NameMatch match_rule(std::string_view name, const Rule& rule) {
  if (name.empty()) return NameMatch::kNone;
  if (same_word(name, rule.id)) return NameMatch::kId;
  if (same_word(name, rule.detail)) return NameMatch::kDetail;
  return same_word(name, rule.id.substr(0, name.size())) ? NameMatch::kPrefix : NameMatch::kNone;
}

bool is_rule_name(std::string_view name) {
  for (const CheckEntry& entry : all_checks()) {
    for (const Rule& rule : entry.rules) {
      if (match_rule(name, rule) != NameMatch::kNone) return true;
    }
  }
  return false;
}

bool RuleSelection::contains(const Rule& rule) const {
  const NameMatch selected = closest(select, rule);
  const NameMatch ignored = closest(ignore, rule);
  if (selected == NameMatch::kNone && !select.empty()) return false;
  return ignored == NameMatch::kNone || ignored < selected;
}

}  // namespace taiyaku
