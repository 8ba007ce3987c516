// The command line of one command: options, then file names.
#ifndef TAIYAKU_CLI_OPTIONS_H_
#define TAIYAKU_CLI_OPTIONS_H_

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/configuration.h"
#include "cli/option_table.h"
#include "io/input.h"
#include "io/result_writer.h"
#include "segment/document.h"

namespace taiyaku::cli {

/// What the user asked for. Names of options are those of the command's rows in the table of
/// options; to ask for another is our bug.
class CommandLine {
 public:
  /// `command` is in the table of commands.
  explicit CommandLine(std::string_view command);

  /// Takes the arguments, then from the configuration file what they leave open. False when help
  /// was asked for and printed.
  /// @throws boost::program_options::error on unknown or malformed options, Error on values that
  /// an option may not have.
  bool parse(const Arguments& arguments);

  const std::vector<std::string>& files() const { return files_; }
  /// Whether the command has such an option.
  bool takes(std::string_view name) const { return find_option(command_->name, name) != nullptr; }
  /// Whether it was given, on the command line or elsewhere.
  bool has(std::string_view name) const { return settings_.find(name) != settings_.end(); }
  /// A switch.
  bool flag(std::string_view name) const { return text(name) == "true"; }
  /// As given, else the table's default; empty when there is none.
  std::string text(std::string_view name) const;
  /// All values of an option that may be given again.
  std::vector<std::string> list(std::string_view name) const;
  /// Where the value comes from: "command line", `path:line`, "default", or "" for no value.
  std::string origin(std::string_view name) const;
  /// The configuration file; without a path when none was read.
  const Configuration& configuration() const { return configuration_; }
  /// An option with argument P.
  double number(std::string_view name, double otherwise) const;
  /// An option with argument N.
  unsigned count(std::string_view name) const;
  /// --jobs. @throws Error when it is not within 1 and 256.
  unsigned jobs() const;

  /// The files, of which there must be between `least` and `most`. @throws Error.
  const std::vector<std::string>& files(std::size_t least, std::size_t most) const;
  /// The files to read, at most `most`; standard input when none is named and it is no terminal.
  /// @throws Error.
  std::vector<std::string> inputs(std::size_t most) const;
  InputFormat input_format() const;
  /// By --color, NO_COLOR and whether standard output is a terminal; by --quiet.
  TextStyle text_style() const;
  /// `auto` is kUnknown.
  Language language(std::string_view name) const;

 private:
  struct Setting {
    std::vector<std::string> values;
    std::string origin;
  };

  const Option& option(std::string_view name) const;
  bool wants_color() const;
  void set(const Option& option, const std::string& value);
  void read_configuration_file();

  const Command* command_;
  std::map<std::string, Setting, std::less<>> settings_;
  Configuration configuration_;
  std::vector<std::string> files_;
};

/// Prints each problem as `taiyaku: path:line: message` on standard error.
void report_problems(const std::vector<Problem>& problems);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_OPTIONS_H_
