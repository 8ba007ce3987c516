// Completions of the command line for shells, made from the tables of commands and options.
#ifndef TAIYAKU_CLI_SHELL_COMPLETION_H_
#define TAIYAKU_CLI_SHELL_COMPLETION_H_

#include <ostream>

namespace taiyaku::cli {

void write_bash_completion(std::ostream& out);
void write_zsh_completion(std::ostream& out);
void write_fish_completion(std::ostream& out);

}  // namespace taiyaku::cli

#endif  // TAIYAKU_CLI_SHELL_COMPLETION_H_
