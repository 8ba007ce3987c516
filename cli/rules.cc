// taiyaku rules, taiyaku explain: what is checked.
#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "cli/options.h"
#include "cli/rules_document.h"
#include "score/check.h"

namespace taiyaku::cli {
namespace {

/// The rule's part of docs/RULES.md, from behind its heading to the next one.
std::string_view worked_example(std::string_view id) {
  const std::string heading = fmt::format("\n### {}: ", id);
  const std::size_t found = kRulesDocument.find(heading);
  if (found == std::string_view::npos) return {};
  const std::size_t begin = kRulesDocument.find('\n', found + heading.size());
  std::string_view section = kRulesDocument.substr(begin + 1);
  section = section.substr(0, std::min(section.find("\n##"), section.size()));
  while (!section.empty() && section.front() == '\n') section.remove_prefix(1);
  while (!section.empty() && section.back() == '\n') section.remove_suffix(1);
  return section;
}

}  // namespace

ExitStatus run_rules(const Arguments& arguments) {
  CommandLine line("rules");
  if (!line.parse(arguments)) return kDone;
  line.files(0, 0);
  for (const CheckEntry& entry : all_checks()) {
    for (const Rule& rule : entry.rules) {
      std::cout << fmt::format("{:<8} {:<28} {:<14} {}\n", rule.id, rule.type, rule.detail,
                               rule.summary);
    }
  }
  return kDone;
}

ExitStatus run_explain(const Arguments& arguments) {
  CommandLine line("explain");
  if (!line.parse(arguments)) return kDone;
  const std::string id = line.files(1, 1)[0];
  const Rule* rule = find_rule(id);
  if (!rule) throw Error(fmt::format("no rule '{}'; 'taiyaku rules' lists them", id));
  std::cout << fmt::format("{}: {}\nMQM: {} ({})\n\n{}\n", rule->id, rule->summary, rule->type,
                           rule->detail, worked_example(rule->id));
  return kDone;
}

}  // namespace taiyaku::cli
