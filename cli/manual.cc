#include "cli/manual.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>

#include "cli/help.h"

namespace taiyaku::cli {
namespace {

constexpr std::string_view kDescription =
    "taiyaku checks English\u2013Japanese translations without a translation model or a network. "
    "It "
    "pairs the paragraphs and sentences of the two languages and says which of them dropped or "
    "garbled a fact, with the words on both sides that show it.\n"
    ".PP\n"
    "Results go to standard output, diagnostics to standard error; a FILE named \\- is standard "
    "input. Formats are described in FORMATS.md, the rules in RULES.md, and one by one by\n"
    ".BR \"taiyaku explain\" .\n";

constexpr std::string_view kClosing =
    ".SH EXIT STATUS\n"
    ".TP\n0\nDone, and nothing found at or above\n.BR \\-\\-fail\\-on .\n"
    ".TP\n1\nFindings at or above it.\n"
    ".TP\n2\nThe job, or a part of it, could not be done: bad arguments, unreadable input, bad "
    "records. Standard error says where and what to do.\n"
    ".TP\n130\nInterrupted.\n"
    ".SH FILES\n"
    ".TP\n.I .taiyaku.toml\nSettings of a project, looked for in the folder of the input and those "
    "above it; see\n.BR \"taiyaku config show\" .\n"
    ".SH ENVIRONMENT\n"
    ".TP\n.B NO_COLOR\nIf set and not empty, the text report is not coloured unless\n"
    ".B \\-\\-color always\nis given.\n";

/// A text that roff prints as it stands.
std::string roff(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\')
      result += "\\e";
    else if (c == '-')
      result += "\\-";
    else if ((c == '.' || c == '\'') && (result.empty() || result.back() == '\n'))
      result += std::string("\\&") + c;
    else
      result += c;
  }
  return result;
}

void write_literal(std::ostream& out, std::string_view text) {
  out << ".PP\n.nf\n" << roff(text) << ".fi\n";
}

void write_option(std::ostream& out, const Option& option) {
  out << ".TP\n\\fB" << (option.name == "help" ? "\\-h\\fR, \\fB" : "") << "\\-\\-"
      << roff(option.name) << "\\fR";
  if (!option.is_switch()) out << " \\fI" << roff(option.argument) << "\\fR";
  out << '\n' << roff(description_of(option)) << '\n';
}

void write_command(std::ostream& out, const Command& command) {
  out << fmt::format(".SS {}\n.B {}\n.PP\n{}.\n", roff(command.name), roff(usage_of(command)),
                     roff(command.summary));
  for (const Option& option : options_of(command.name)) write_option(out, option);
  if (!command.notes.empty()) write_literal(out, command.notes);
  if (command.examples.empty()) return;
  out << ".PP\nExamples:\n";
  write_literal(out, command.examples);
}

}  // namespace

void write_manual(std::ostream& out) {
  out << ".TH TAIYAKU 1 \"\" \"taiyaku " TAIYAKU_VERSION
         "\" \"User Commands\"\n"
         ".SH NAME\ntaiyaku \\- check English\u2013Japanese translations for dropped and garbled "
         "facts\n"
         ".SH SYNOPSIS\n";
  std::string_view between;
  for (const Command& command : all_commands()) {
    out << std::exchange(between, ".br\n") << ".B " << roff(usage_of(command)) << '\n';
  }
  out << ".SH DESCRIPTION\n" << kDescription << ".SH COMMANDS\n";
  for (const Command& command : all_commands()) write_command(out, command);
  out << kClosing;
}

}  // namespace taiyaku::cli
