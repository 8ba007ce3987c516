// What the commands' options have in common.
#ifndef TAIYAKU_CLI_OPTIONS_H_
#define TAIYAKU_CLI_OPTIONS_H_

#include <boost/program_options.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "io/input.h"
#include "segment/document.h"

namespace taiyaku::cli {

namespace po = boost::program_options;

/// A command line of one command: options, then file names.
class CommandLine {
 public:
  /// `usage` and `examples` frame the help text.
  CommandLine(std::string usage, std::string examples);

  /// Where the command adds its own options; --help, and what the add_… methods add, are there
  /// already.
  po::options_description& options() { return options_; }
  void add_input();   ///< --input-format, --lossy
  void add_output();  ///< --format (with these names, the first is the default), --output
  void add_models();  ///< --lexicon, --mecab-dict

  /// False when help was asked for and printed. @throws po::error on unknown or malformed options.
  bool parse(const Arguments& arguments);

  const std::vector<std::string>& files() const { return files_; }
  bool has(const char* name) const { return values_.count(name) > 0; }
  bool flag(const char* name) const { return has(name) && values_[name].as<bool>(); }
  std::string text(const char* name) const {
    return has(name) ? values_[name].as<std::string>() : "";
  }
  /// --jobs. @throws Error when it is not within 1 and 256.
  unsigned jobs() const;
  /// Of an option declared with po::value<double>.
  double number(const char* name, double otherwise) const {
    return has(name) ? values_[name].as<double>() : otherwise;
  }

  /// The files, of which there must be between `least` and `most`. @throws Error.
  const std::vector<std::string>& files(std::size_t least, std::size_t most) const;
  /// The files to read, at most `most`; standard input when none is named and it is no terminal.
  /// @throws Error.
  std::vector<std::string> inputs(std::size_t most) const;
  /// @throws Error naming the formats that exist.
  InputFormat input_format() const;
  /// --format, which must be one of `names`; the first when it was not given. @throws Error.
  std::string format(const std::vector<std::string>& names) const;
  /// `auto` is kUnknown. @throws Error.
  Language language(const char* name) const;

 private:
  std::string usage_;
  std::string examples_;
  po::options_description options_{"Options"};
  po::variables_map values_;
  std::vector<std::string> files_;
};

/// Prints each problem as `taiyaku: path:line: message` on standard error.
void report_problems(const std::vector<Problem>& problems);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_OPTIONS_H_
