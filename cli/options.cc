#include "cli/options.h"

#include <fmt/format.h>
#include <unistd.h>

#include <boost/program_options.hpp>
#include <cassert>
#include <cstdlib>
#include <iostream>

#include "cli/help.h"
#include "io/terminal.h"

namespace taiyaku::cli {
namespace {

namespace po = boost::program_options;

/// Splits the arguments by the rules of Unix, without guessing what a shortened name means.
std::vector<po::option> parse_arguments(std::string_view command, const Arguments& arguments) {
  po::options_description description;
  for (const Option& option : options_of(command)) {
    const std::string name = std::string(option.name) + (option.name == "help" ? ",h" : "");
    if (option.is_switch())
      description.add_options()(name.c_str(), "");
    else
      description.add_options()(name.c_str(), po::value<std::string>(), "");
  }
  const auto style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  return po::command_line_parser(arguments).options(description).style(style).run().options;
}

std::vector<std::string> split_at_commas(const std::string& value) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= value.size();) {
    const std::size_t end = std::min(value.find(',', begin), value.size());
    parts.push_back(value.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

}  // namespace

CommandLine::CommandLine(std::string_view command) : command_(find_command(command)) {
  assert(command_);
}

const Option& CommandLine::option(std::string_view name) const {
  const Option* found = find_option(command_->name, name);
  assert(found);
  return *found;
}

void CommandLine::set(const Option& option, const std::string& value) {
  Setting& setting = settings_[std::string(option.name)];
  setting.origin = "command line";
  if (!setting.values.empty() && !option.repeats())
    throw Error(fmt::format("--{} is given twice; give it once", option.name));
  for (const std::string& one : option.repeats() ? split_at_commas(value) : Arguments{value}) {
    if (!option.is_switch()) require_valid(option, one);
    setting.values.push_back(one);
  }
}

void CommandLine::read_configuration_file() {
  if (!find_option(command_->name, "config") || flag("no-config")) return;
  const auto path = has("config") ? std::optional(text("config"))
                                  : find_configuration(files_.empty() ? "" : files_.front());
  if (!path) return;
  configuration_ = read_configuration(*path);
  for (const Option& option : options_of(command_->name)) {
    const ConfiguredOption* configured = configuration_.find(command_->name, option.name);
    if (!configured || has(option.name)) continue;
    for (const std::string& value : configured->values) require_valid(option, value);
    settings_[std::string(option.name)] = {configured->values, configured->place};
  }
}

bool CommandLine::parse(const Arguments& arguments) {
  for (const po::option& given : parse_arguments(command_->name, arguments)) {
    if (given.position_key >= 0)
      files_.insert(files_.end(), given.value.begin(), given.value.end());
    else
      set(option(given.string_key), given.value.empty() ? "true" : given.value.front());
  }
  if (flag("help")) {
    write_help(std::cout, *command_);
    return false;
  }
  read_configuration_file();
  return true;
}

std::string CommandLine::text(std::string_view name) const {
  const auto found = settings_.find(name);
  return found == settings_.end() ? std::string(option(name).otherwise)
                                  : found->second.values.front();
}

std::vector<std::string> CommandLine::list(std::string_view name) const {
  const auto found = settings_.find(name);
  return found == settings_.end() ? std::vector<std::string>() : found->second.values;
}

std::string CommandLine::origin(std::string_view name) const {
  const auto found = settings_.find(name);
  if (found != settings_.end()) return found->second.origin;
  return option(name).otherwise.empty() ? "" : "default";
}

double CommandLine::number(std::string_view name, double otherwise) const {
  return has(name) ? std::stod(text(name)) : otherwise;
}

unsigned CommandLine::count(std::string_view name) const {
  return static_cast<unsigned>(std::stoul(text(name)));
}

unsigned CommandLine::jobs() const {
  const unsigned jobs = count("jobs");
  if (jobs > 256) throw Error(fmt::format("--jobs {}: is not within 1 and 256", jobs));
  return jobs;
}

const std::vector<std::string>& CommandLine::files(std::size_t least, std::size_t most) const {
  if (files_.size() >= least && files_.size() <= most) return files_;
  throw Error(fmt::format("{} file{} given; usage: {}", files_.size(),
                          files_.size() == 1 ? "" : "s", usage_of(*command_)));
}

std::vector<std::string> CommandLine::inputs(std::size_t most) const {
  if (files_.empty() && !isatty(STDIN_FILENO)) return {"-"};
  return files(1, most);
}

InputFormat CommandLine::input_format() const { return *parse_input_format(text("input-format")); }

bool CommandLine::wants_color() const {
  const std::string when = text("color");
  if (when == "always") return true;
  if (when == "never") return false;
  const char* off = std::getenv("NO_COLOR");
  return !(off && *off) && !has("output") && isatty(STDOUT_FILENO);
}

TextStyle CommandLine::text_style() const {
  return {.color = wants_color(), .quiet = flag("quiet")};
}

Language CommandLine::language(std::string_view name) const {
  const std::string value = text(name);
  if (value == "en") return Language::kEnglish;
  return value == "ja" ? Language::kJapanese : Language::kUnknown;
}

void report_problems(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems)
    std::cerr << "taiyaku: " << printable(to_string(problem)) << '\n';
}

}  // namespace taiyaku::cli
