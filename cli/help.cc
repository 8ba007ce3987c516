#include "cli/help.h"

#include <fmt/format.h>

#include <algorithm>

#include "io/terminal.h"

namespace taiyaku::cli {
namespace {

constexpr std::size_t kColumns = 80;
constexpr std::size_t kIndent = 26;  ///< where the descriptions of options begin

void write_option(std::ostream& out, const Option& option) {
  std::string heading = "  " + heading_of(option);
  if (heading.size() + 2 > kIndent) {
    out << heading << '\n';
    heading.clear();
  }
  for (const std::string& line : wrap(description_of(option), kColumns - kIndent)) {
    out << fmt::format("{:<{}}{}\n", heading, kIndent, line);
    heading.clear();
  }
}

/// The lines of a text, each with two spaces before it.
std::string indented(std::string_view text) {
  std::string lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size() - 1);
    lines += "  " + std::string(text.substr(begin, end + 1 - begin));
    begin = end + 1;
  }
  return lines;
}

}  // namespace

void write_overview(std::ostream& out) {
  out << "taiyaku " TAIYAKU_VERSION
         ": checks English-Japanese translations for dropped and garbled facts\n\n"
         "usage: taiyaku COMMAND [OPTIONS] FILE…\n\n";
  for (const Command& command : all_commands())
    out << fmt::format("  {:<12}{}\n", command.name, command.summary);
  out << "\n'taiyaku COMMAND --help' shows a command's options and examples.\n";
}

void write_help(std::ostream& out, const Command& command) {
  out << "usage: " << usage_of(command) << "\n\n" << command.summary << "\n\nOptions:\n";
  for (const Option& option : options_of(command.name)) write_option(out, option);
  if (!command.examples.empty()) out << "\nExamples:\n" << indented(command.examples);
  if (!command.notes.empty()) out << '\n' << command.notes;
}

std::string usage_of(const Command& command) {
  return fmt::format("taiyaku {} [OPTIONS]{}{}", command.name, command.operands.empty() ? "" : " ",
                     command.operands);
}

std::string heading_of(const Option& option) {
  return fmt::format("{}--{}{}{}", option.name == "help" ? "-h, " : "", option.name,
                     option.is_switch() ? "" : " ", option.argument);
}

std::string description_of(const Option& option) {
  std::string text(option.help);
  if (!option.choices.empty()) text += ": " + listed(choices_of(option));
  if (!option.otherwise.empty()) text += fmt::format(" (default: {})", option.otherwise);
  return text;
}

}  // namespace taiyaku::cli
