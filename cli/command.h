// A command: its name, what it is for, and the function that runs it.
#ifndef TAIYAKU_CLI_COMMAND_H_
#define TAIYAKU_CLI_COMMAND_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace taiyaku::cli {

/// Exit statuses, as CONTRACT promises them.
enum ExitStatus { kDone = 0, kFindings = 1, kFailed = 2 };

using Arguments = std::vector<std::string>;

struct Command {
  std::string_view name;
  std::string_view summary;
  /// @throws Error, or boost::program_options::error; main turns either into kFailed.
  ExitStatus (*run)(const Arguments& arguments);
};

ExitStatus run_check(const Arguments& arguments);
ExitStatus run_align(const Arguments& arguments);
ExitStatus run_segment(const Arguments& arguments);
ExitStatus run_facts(const Arguments& arguments);
ExitStatus run_rules(const Arguments& arguments);
ExitStatus run_explain(const Arguments& arguments);
ExitStatus run_eval(const Arguments& arguments);
ExitStatus run_train(const Arguments& arguments);
ExitStatus run_lexicon(const Arguments& arguments);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_COMMAND_H_
