// taiyaku completion, taiyaku manual: what a package installs beside the program.
#include <fmt/format.h>

#include <iostream>

#include "cli/manual.h"
#include "cli/options.h"
#include "cli/shell_completion.h"

namespace taiyaku::cli {

ExitStatus run_completion(const Arguments& arguments) {
  CommandLine line("completion");
  if (!line.parse(arguments)) return kDone;
  const std::string& shell = line.files(1, 1)[0];
  if (shell == "bash")
    write_bash_completion(std::cout);
  else if (shell == "zsh")
    write_zsh_completion(std::cout);
  else if (shell == "fish")
    write_fish_completion(std::cout);
  else
    throw Error(fmt::format("completion {}: use bash, zsh or fish", shell));
  return kDone;
}

ExitStatus run_manual(const Arguments& arguments) {
  CommandLine line("manual");
  if (!line.parse(arguments)) return kDone;
  line.files(0, 0);
  write_manual(std::cout);
  return kDone;
}

}  // namespace taiyaku::cli
