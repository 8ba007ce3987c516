#include "cli/options.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace taiyaku::cli {

CommandLine::CommandLine(std::string usage, std::string examples)
    : usage_(std::move(usage)), examples_(std::move(examples)) {
  options_.add_options()("help,h", "this text");
}

void CommandLine::add_input() {
  options_.add_options()("input-format", po::value<std::string>()->value_name("NAME"),
                         "auto, text, markdown, html, tsv or jsonl (default: auto)");
  options_.add_options()("lossy", po::bool_switch(),
                         "replace undecodable bytes instead of stopping");
}

void CommandLine::add_output() {
  options_.add_options()("format", po::value<std::string>()->value_name("NAME"), "what comes out");
  options_.add_options()("output", po::value<std::string>()->value_name("FILE"),
                         "where to (default: standard output)");
}

void CommandLine::add_models() {
  options_.add_options()("lexicon", po::value<std::string>()->value_name("FILE"),
                         "the compiled lexicon (default: the installed one)");
  options_.add_options()("mecab-dict", po::value<std::string>()->value_name("DIR"),
                         "MeCab dictionary, UTF-8 (default: IPADIC)");
}

bool CommandLine::parse(const Arguments& arguments) {
  po::options_description all;
  all.add(options_).add_options()("file", po::value<std::vector<std::string>>());
  po::positional_options_description positional;
  positional.add("file", -1);
  const auto style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  po::store(
      po::command_line_parser(arguments).options(all).positional(positional).style(style).run(),
      values_);
  po::notify(values_);
  if (has("help")) {
    std::cout << "usage: " << usage_ << "\n\n" << options_;
    if (!examples_.empty()) std::cout << "\nExamples:\n" << examples_;
    return false;
  }
  if (has("file")) files_ = values_["file"].as<std::vector<std::string>>();
  return true;
}

const std::vector<std::string>& CommandLine::files(std::size_t least, std::size_t most) const {
  if (files_.size() >= least && files_.size() <= most) return files_;
  throw Error(fmt::format("{} file{} given; usage: {}", files_.size(),
                          files_.size() == 1 ? "" : "s", usage_));
}

std::vector<std::string> CommandLine::inputs(std::size_t most) const {
  if (files_.empty() && !isatty(STDIN_FILENO)) return {"-"};
  return files(1, most);
}

unsigned CommandLine::jobs() const {
  const auto jobs = values_["jobs"].as<unsigned>();
  if (jobs < 1 || jobs > 256) throw Error(fmt::format("--jobs {}: is not within 1 and 256", jobs));
  return jobs;
}

InputFormat CommandLine::input_format() const {
  if (!has("input-format")) return InputFormat::kAuto;
  if (const auto format = parse_input_format(text("input-format"))) return *format;
  throw Error(
      fmt::format("--input-format {}: no such format; use auto, text, markdown, html, tsv or "
                  "jsonl",
                  text("input-format")));
}

std::string CommandLine::format(const std::vector<std::string>& names) const {
  if (!has("format")) return names.front();
  std::string wanted = text("format");
  if (std::find(names.begin(), names.end(), wanted) != names.end()) return wanted;
  throw Error(
      fmt::format("--format {}: no such format here; use {}", wanted, fmt::join(names, ", ")));
}

Language CommandLine::language(const char* name) const {
  const std::string value = text(name);
  if (value.empty() || value == "auto") return Language::kUnknown;
  if (value == "en") return Language::kEnglish;
  if (value == "ja") return Language::kJapanese;
  throw Error(fmt::format("--{} {}: no such language; use en, ja or auto", name, value));
}

void report_problems(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) std::cerr << "taiyaku: " << to_string(problem) << '\n';
}

}  // namespace taiyaku::cli
