// taiyaku config show: which settings a command would run with, and where each comes from.
#include <fmt/format.h>

#include <iostream>

#include "cli/options.h"

namespace taiyaku::cli {
namespace {

void show_settings(std::ostream& out, std::string_view command, const CommandLine& line) {
  for (const Option& option : options_of(command)) {
    if (option.scope != Scope::kSetting) continue;
    const auto values = line.list(option.name);
    const std::string value =
        values.empty() ? line.text(option.name) : fmt::format("{}", fmt::join(values, ", "));
    const std::string origin = line.origin(option.name);
    out << fmt::format("{:<18}{:<14}{}\n", option.name, value.empty() ? "-" : value,
                       origin.empty() ? "not set" : origin);
  }
}

void show_suppressions(std::ostream& out, const std::vector<Suppression>& suppressions) {
  for (const Suppression& one : suppressions) {
    std::string text = "suppress";
    if (!one.rules.empty()) text += fmt::format(" rule {}", fmt::join(one.rules, ", "));
    if (!one.words.empty()) text += fmt::format(" words '{}'", one.words);
    if (!one.passage.empty()) text += fmt::format(" passage '{}'", one.passage);
    out << fmt::format("{:<32}  {}\n", text, one.place);
  }
}

}  // namespace

ExitStatus run_config(const Arguments& arguments) {
  if (arguments.empty() || arguments.front() != "show") {
    if (!CommandLine("config").parse(arguments)) return kDone;
    throw Error("config: use 'config show'");
  }
  Arguments rest(arguments.begin() + 1, arguments.end());
  std::string command = "check";
  if (!rest.empty() && find_option(rest.front(), "config")) {
    command = rest.front();
    rest.erase(rest.begin());
  }
  CommandLine line(command);
  if (!line.parse(rest)) return kDone;
  const std::string& path = line.configuration().path;
  std::cout << fmt::format("# taiyaku {}, configuration file: {}\n", command,
                           path.empty() ? "none" : path);
  show_settings(std::cout, command, line);
  show_suppressions(std::cout, line.configuration().suppressions);
  return kDone;
}

}  // namespace taiyaku::cli
