// taiyaku: parse the command, run it, map the outcome to an exit status; nothing else.
#include <boost/program_options/errors.hpp>
#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <new>

#include "cli/command.h"

namespace {

using taiyaku::cli::Command;

constexpr Command kCommands[] = {
    {"check", "check one text, a pair of files, or aligned pairs", taiyaku::cli::run_check},
    {"align", "align the sentences of two files", taiyaku::cli::run_align},
    {"segment", "paragraphs, sentences, tokens with offsets", taiyaku::cli::run_segment},
    {"facts", "the facts found in each line, with their values", taiyaku::cli::run_facts},
    {"rules", "what is checked", taiyaku::cli::run_rules},
    {"explain", "one rule in words", taiyaku::cli::run_explain},
    {"train", "fit the risk model to labelled pairs", taiyaku::cli::run_train},
    {"eval", "compare alignments and findings with right ones", taiyaku::cli::run_eval},
    {"lexicon", "compile the dictionaries; say what is in them", taiyaku::cli::run_lexicon},
};

void print_usage(std::ostream& out) {
  out << "taiyaku " TAIYAKU_VERSION
         ": checks English-Japanese translations for dropped and garbled facts\n\n"
         "usage: taiyaku COMMAND [OPTIONS] FILE…\n\n";
  for (const Command& command : kCommands) {
    out << "  " << command.name << std::string(10 - command.name.size(), ' ') << command.summary
        << '\n';
  }
  out << "\n'taiyaku COMMAND --help' shows a command's options and examples.\n";
}

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
    print_usage(std::cerr);
    return taiyaku::cli::kFailed;
  }
  const std::string& first = arguments.front();
  if (first == "--help" || first == "-h" || first == "help") return print_usage(std::cout), 0;
  if (first == "--version") return std::puts("taiyaku " TAIYAKU_VERSION), 0;
  for (const Command& command : kCommands) {
    if (command.name == first) return run(command, {arguments.begin() + 1, arguments.end()});
  }
  return fail("no command '" + first + "'; 'taiyaku --help' lists them");
}
