// taiyaku: parse the command, run it, map the outcome to an exit status; nothing else.
#include <boost/program_options/errors.hpp>
#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <new>

#include "cli/help.h"

namespace {

using taiyaku::cli::Command;

int fail(const std::string& message) {
  std::cout.flush();
  std::cerr << "taiyaku: " << message << '\n';
  return taiyaku::cli::kFailed;
}

int run(const Command& command, const taiyaku::cli::Arguments& arguments) {
  const std::string name(command.name);
  try {
    return command.run(arguments);
  } catch (const boost::program_options::error& error) {
    return fail(name + ": " + error.what() + "; see 'taiyaku " + name + " --help'");
  } catch (const std::bad_alloc&) {
    return fail("out of memory; split the input into smaller files");
  } catch (const std::exception& error) {
    return fail(error.what());
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::signal(SIGPIPE, SIG_DFL);  // a closed pipe ends the program quietly
  const taiyaku::cli::Arguments arguments(argv + 1, argv + argc);
  if (arguments.empty()) {
    taiyaku::cli::write_overview(std::cerr);
    return taiyaku::cli::kFailed;
  }
  const std::string& first = arguments.front();
  if (first == "--help" || first == "-h" || first == "help")
    return taiyaku::cli::write_overview(std::cout), 0;
  if (first == "--version") return std::puts("taiyaku " TAIYAKU_VERSION), 0;
  if (const Command* command = taiyaku::cli::find_command(first))
    return run(*command, {arguments.begin() + 1, arguments.end()});
  return fail("no command '" + first + "'; 'taiyaku --help' lists them");
}
