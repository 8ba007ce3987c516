// What --help prints, made from the tables of commands and options.
#ifndef TAIYAKU_CLI_HELP_H_
#define TAIYAKU_CLI_HELP_H_

#include <ostream>
#include <string>

#include "cli/command.h"
#include "cli/option_table.h"

namespace taiyaku::cli {

/// The commands there are.
void write_overview(std::ostream& out);

/// One command: usage, options, examples, notes; at most 80 columns where the tables allow it.
void write_help(std::ostream& out, const Command& command);

/// "taiyaku check [OPTIONS] ARTICLE | …".
std::string usage_of(const Command& command);

/// "--format NAME", "-h, --help".
std::string heading_of(const Option& option);

/// The row's phrase with the choices and the default.
std::string description_of(const Option& option);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_HELP_H_
