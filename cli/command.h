// A command: its name, what it is for, and the function that runs it.
#ifndef TAIYAKU_CLI_COMMAND_H_
#define TAIYAKU_CLI_COMMAND_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace taiyaku::cli {

/// Exit statuses, as CONTRACT promises them.
enum ExitStatus { kDone = 0, kFindings = 1, kFailed = 2, kInterrupted = 130 };

using Arguments = std::vector<std::string>;

/// One row of the table of commands; its options are rows of the table of options.
struct Command {
  std::string_view name;
  std::string_view summary;   ///< one line
  std::string_view operands;  ///< what follows the options: "SOURCE TARGET | --batch LIST"
  std::string_view examples;  ///< command lines, one a line, each with a word of why or not
  std::string_view notes;     ///< what else to know: paragraphs of lines; may be empty
  /// @throws Error, or boost::program_options::error; main turns either into kFailed.
  ExitStatus (*run)(const Arguments& arguments);
  std::string_view verbs = {};  ///< words that may come first, separated by spaces
};

/// The whole table, in the order in which help texts show it.
std::span<const Command> all_commands();

/// The command of that name, or null.
const Command* find_command(std::string_view name);

ExitStatus run_check(const Arguments& arguments);
ExitStatus run_audit(const Arguments& arguments);
ExitStatus run_merge(const Arguments& arguments);
ExitStatus run_align(const Arguments& arguments);
ExitStatus run_segment(const Arguments& arguments);
ExitStatus run_facts(const Arguments& arguments);
ExitStatus run_report(const Arguments& arguments);
ExitStatus run_rules(const Arguments& arguments);
ExitStatus run_explain(const Arguments& arguments);
ExitStatus run_eval(const Arguments& arguments);
ExitStatus run_train(const Arguments& arguments);
ExitStatus run_lexicon(const Arguments& arguments);
ExitStatus run_baseline(const Arguments& arguments);
ExitStatus run_config(const Arguments& arguments);
ExitStatus run_completion(const Arguments& arguments);
ExitStatus run_manual(const Arguments& arguments);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_COMMAND_H_
