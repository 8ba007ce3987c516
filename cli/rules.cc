// taiyaku rules, taiyaku explain: what is checked.
#include <fmt/format.h>

#include <iostream>

#include "cli/options.h"
#include "io/rules_document.h"
#include "score/check.h"

namespace taiyaku::cli {
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
