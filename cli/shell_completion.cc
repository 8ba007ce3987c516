#include "cli/shell_completion.h"

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "cli/command.h"
#include "cli/option_table.h"
#include "score/check.h"

namespace taiyaku::cli {
namespace {

/// With a backslash before each of `special`.
std::string escaped(std::string_view text, std::string_view special) {
  std::string result;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

/// In single quotes for bash and zsh.
std::string in_quotes(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'')
      result += "'\\''";
    else
      result += c;
  }
  return result + "'";
}

std::string rule_ids() {
  std::string ids;
  for (const CheckEntry& entry : all_checks()) {
    for (const Rule& rule : entry.rules) ids += (ids.empty() ? "" : " ") + std::string(rule.id);
  }
  return ids;
}

/// What the value of an option can be; empty: any, or a path.
std::string words_of(const Option& option) {
  if (option.argument == "RULE") return rule_ids();
  return fmt::format("{}", fmt::join(choices_of(option), " "));
}

/// What may stand where file names stand.
std::string words_of(const Command& command) {
  return command.name == "explain" ? rule_ids() : std::string(command.verbs);
}

std::string command_names() {
  std::string names;
  for (const Command& command : all_commands())
    names += (names.empty() ? "" : " ") + std::string(command.name);
  return names;
}

void write_bash_values(std::ostream& out, const Command& command) {
  for (const Option& option : options_of(command.name)) {
    if (option.is_switch()) continue;
    out << fmt::format("    '{} --{}') ", command.name, option.name);
    if (option.is_path())
      out << (option.argument == "DIR" ? "_taiyaku_reply -d" : "_taiyaku_reply -f");
    else
      out << "_taiyaku_reply -W " << in_quotes(words_of(option));
    out << "; return ;;\n";
  }
}

std::string zsh_value(const Option& option) {
  if (option.is_switch()) return "";
  if (option.argument == "DIR") return fmt::format(":{}:_files -/", option.argument);
  if (option.is_path()) return fmt::format(":{}:_files", option.argument);
  const std::string words = words_of(option);
  return fmt::format(":{}:{}", option.argument, words.empty() ? " " : "(" + words + ")");
}

void write_zsh_command(std::ostream& out, const Command& command) {
  out << fmt::format("    {})\n      _arguments -s", command.name);
  for (const Option& option : options_of(command.name)) {
    const std::string text = fmt::format("{}--{}[{}]{}", option.repeats() ? "*" : "", option.name,
                                         escaped(option.help, "[]:\\"), zsh_value(option));
    out << " \\\n        " << in_quotes(text);
  }
  const std::string words = words_of(command);
  if (!words.empty()) out << " \\\n        " << in_quotes(fmt::format("1:verb:({})", words));
  out << " \\\n        '*:file:_files' ;;\n";
}

std::string fish_text(std::string_view text) { return "'" + escaped(text, "'\\") + "'"; }

void write_fish_command(std::ostream& out, const Command& command) {
  const std::string when =
      fmt::format("complete -c taiyaku -n '__fish_seen_subcommand_from {}'", command.name);
  for (const Option& option : options_of(command.name)) {
    out << fmt::format("{} -l {}", when, option.name);
    if (option.name == "help") out << " -s h";
    const std::string words = words_of(option);
    if (option.is_path())
      out << " -r -F";
    else if (!option.is_switch())
      out << " -x" << (words.empty() ? "" : " -a " + fish_text(words));
    out << " -d " << fish_text(option.help) << '\n';
  }
  const std::string words = words_of(command);
  if (!words.empty()) out << fmt::format("{} -a {}\n", when, fish_text(words));
}

}  // namespace

void write_bash_completion(std::ostream& out) {
  out << "# bash completion of taiyaku, written by 'taiyaku completion bash'\n"
         "_taiyaku_reply() {\n"
         "  local IFS=$'\\n'\n"
         "  if [ \"$1\" = -W ]; then set -- -W \"${2// /$'\\n'}\"; fi\n"
         "  COMPREPLY=($(compgen \"$@\" -- \"$cur\"))\n"
         "}\n"
         "_taiyaku() {\n"
         "  local cur=${COMP_WORDS[COMP_CWORD]} options='' words=''\n"
         "  COMPREPLY=()\n"
         "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
      << "    _taiyaku_reply -W " << in_quotes(command_names() + " --help --version")
      << "\n    return\n  fi\n"
         "  case \"${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD-1]}\" in\n";
  for (const Command& command : all_commands()) write_bash_values(out, command);
  out << "  esac\n  case \"${COMP_WORDS[1]}\" in\n";
  for (const Command& command : all_commands()) {
    std::string options;
    for (const Option& option : options_of(command.name))
      options += fmt::format("{}--{}", options.empty() ? "" : " ", option.name);
    out << fmt::format("    {}) options={} words={} ;;\n", command.name, in_quotes(options),
                       in_quotes(words_of(command)));
  }
  out << "  esac\n"
         "  case \"$cur\" in\n"
         "    -*) _taiyaku_reply -W \"$options\" ;;\n"
         "    *) if [ -n \"$words\" ] && [ \"$COMP_CWORD\" -eq 2 ]; then\n"
         "         _taiyaku_reply -W \"$words\"\n"
         "       else\n"
         "         _taiyaku_reply -f\n"
         "       fi ;;\n"
         "  esac\n"
         "}\n"
         "complete -o filenames -F _taiyaku taiyaku\n";
}

void write_zsh_completion(std::ostream& out) {
  out << "#compdef taiyaku\n"
         "# zsh completion of taiyaku, written by 'taiyaku completion zsh'\n"
         "_taiyaku() {\n"
         "  local -a commands\n"
         "  commands=(\n";
  for (const Command& command : all_commands()) {
    out << "    " << in_quotes(fmt::format("{}:{}", command.name, escaped(command.summary, ":\\")))
        << '\n';
  }
  out << "  )\n"
         "  if (( CURRENT == 2 )); then\n"
         "    _describe -t commands command commands\n"
         "    return\n"
         "  fi\n"
         "  local command=$words[2]\n"
         "  shift words\n"
         "  (( CURRENT-- ))\n"
         "  case $command in\n";
  for (const Command& command : all_commands()) write_zsh_command(out, command);
  out << "  esac\n"
         "}\n"
         "if [[ $funcstack[1] == _taiyaku ]]; then _taiyaku \"$@\"; else compdef _taiyaku taiyaku; "
         "fi\n";
}

void write_fish_completion(std::ostream& out) {
  out << "# fish completion of taiyaku, written by 'taiyaku completion fish'\n";
  for (const Command& command : all_commands()) {
    out << fmt::format("complete -c taiyaku -f -n __fish_use_subcommand -a {} -d {}\n",
                       command.name, fish_text(command.summary));
  }
  for (const Command& command : all_commands()) write_fish_command(out, command);
}

}  // namespace taiyaku::cli
