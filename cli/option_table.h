// Every option of every command, in one table: --help, the man page, completions and the
// configuration file are all made from it.
#ifndef TAIYAKU_CLI_OPTION_TABLE_H_
#define TAIYAKU_CLI_OPTION_TABLE_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace taiyaku::cli {

/// Whether an option may be set in a configuration file, or belongs to one run only.
enum class Scope : bool { kRun, kSetting };

/// One row. To add an option to a command: add a row, or the command's name to a row.
struct Option {
  std::string_view commands;  ///< their names, separated by spaces
  std::string_view name;      ///< without the dashes
  /// What stands for the value in help texts; empty: a switch. It also says what the value is:
  /// FILE, DIR: a path, in a configuration file relative to it; N: a whole number from 1 on;
  /// P: a number within 0 and 1; RULE: rules with commas between them, the option may be given
  /// again; else a word.
  std::string_view argument;
  std::string_view help;            ///< what it does, in a phrase
  std::string_view otherwise = {};  ///< the value when it is not given; empty: none
  std::string_view choices = {};    ///< the values there are, separated by `|`; empty: any
  Scope scope = Scope::kSetting;

  bool is_switch() const { return argument.empty(); }
  bool is_number() const { return argument == "N" || argument == "P"; }
  bool is_path() const { return argument == "FILE" || argument == "DIR"; }
  bool repeats() const { return argument == "RULE"; }
};

/// The whole table, in the order in which help texts show it.
std::span<const Option> all_options();

/// The rows of one command.
std::vector<Option> options_of(std::string_view command);

/// The row, or null.
const Option* find_option(std::string_view command, std::string_view name);

/// The values an option may have; none when any may.
std::vector<std::string_view> choices_of(const Option& option);

/// "a, b or c".
std::string listed(const std::vector<std::string_view>& words);

/// @throws Error naming the option when the value is none that it may have.
void require_valid(const Option& option, const std::string& value);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_OPTION_TABLE_H_
